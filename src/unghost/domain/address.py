"""Addresses of people, and the account (organisation) an address belongs to."""

from __future__ import annotations

from dataclasses import dataclass

# Providers whose domain says nothing about an organisation: the account is then the person.
_FREEMAIL = """
gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.co.uk ymail.com aol.com icloud.com me.com
mac.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de mail.ru yandex.ru yandex.com proton.me protonmail.com
pm.me fastmail.com zoho.com orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it hotmail.it hotmail.fr
hotmail.co.uk btinternet.com bluewin.ch telenet.be skynet.be ziggo.nl kpnmail.nl planet.nl uol.com.br bol.com.br terra.com.br
qq.com 163.com 126.com sina.com naver.com comcast.net verizon.net att.net sbcglobal.net cox.net
"""
FREEMAIL = frozenset(_FREEMAIL.split())


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """One mail address as a header gives it: ``email`` in lower case, ``name`` as displayed or empty."""

    email: str
    name: str = ""

    def __reduce__(self) -> tuple[type[Address], tuple[str, str]]:
        """Travel between processes as a call with two texts: half the size and a quarter of the time of the default."""
        return Address, (self.email, self.name)

    @property
    def domain(self) -> str:
        """The part behind the last @, empty where there is none."""
        return self.email.rpartition("@")[2] if "@" in self.email else ""


def account_of(email: str) -> str:
    """Return the account of an address: its domain, or the whole address at a free-mail provider."""
    domain = email.rpartition("@")[2]
    return email if not domain or domain in FREEMAIL else domain
