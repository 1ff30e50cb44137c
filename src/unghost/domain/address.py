"""Addresses of people, and the account (organisation) an address belongs to."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

# Providers whose domain says nothing about an organisation: the account is then the person.
_FREEMAIL = """
gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.co.uk ymail.com aol.com icloud.com me.com
mac.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de mail.ru yandex.ru yandex.com proton.me protonmail.com
pm.me fastmail.com zoho.com orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it hotmail.it hotmail.fr
hotmail.co.uk btinternet.com bluewin.ch telenet.be skynet.be ziggo.nl kpnmail.nl planet.nl uol.com.br bol.com.br terra.com.br
qq.com 163.com 126.com sina.com naver.com comcast.net verizon.net att.net sbcglobal.net cox.net
outlook.de outlook.fr outlook.es outlook.it hotmail.de hotmail.es hotmail.nl live.co.uk live.de live.fr live.nl live.it
yahoo.de yahoo.fr yahoo.es yahoo.it yahoo.ca yahoo.com.br yahoo.co.in yahoo.co.jp rocketmail.com aim.com fastmail.fm
gmx.com gmx.co.uk gmx.us gmx.fr gmx.es zohomail.com zoho.eu zohomail.eu mailbox.org posteo.de posteo.net posteo.org posteo.at
posteo.ch posteo.eu seznam.cz email.cz centrum.cz wp.pl o2.pl onet.pl interia.pl abv.bg ukr.net bk.ru inbox.ru list.ru rambler.ru
runbox.com protonmail.ch tuta.com tutanota.com tutanota.de tutamail.com hey.com mail.com usa.net rediffmail.com alice.it
tiscali.it tin.it arcor.de kabelmail.de xs4all.nl hetnet.nl home.nl chello.nl telia.com bredband.net online.no blueyonder.co.uk
ntlworld.com sky.com talktalk.net virginmedia.com bigpond.com optusnet.com.au shaw.ca rogers.com sympatico.ca bellsouth.net
charter.net earthlink.net juno.com hanmail.net daum.net sina.cn yeah.net foxmail.com mail.bg sapo.pt hotmail.com.br live.com.br
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


def canonical(text: str) -> str:
    """Return an address, or a domain alone, in the one spelling the record knows it by: small letters, and of an international
    domain the ASCII name (RFC 5890), so that both spellings of a house are one. What has no such name stays as it is.
    """
    text = text.strip().lower()
    if text.isascii():
        return text
    local, at, domain = text.rpartition("@")
    return f"{local}{at}{ascii_domain(domain) or domain}"


def ascii_domain(domain: str) -> str:
    """Return the ASCII name of a domain, empty where it has none that leads back to the same letters."""
    try:
        name = domain.lower().encode("idna").decode("ascii")
        back = name.encode("ascii").decode("idna")
    except UnicodeError:
        return ""
    return name if back == unicodedata.normalize("NFC", domain.lower()) else ""  # "ß" would lead to another house


def account_of(email: str) -> str:
    """Return the account of an address: its domain, or the whole address at a free-mail provider."""
    domain = email.rpartition("@")[2]
    return email if not domain or domain in FREEMAIL else domain
