"""What a submission server's reply means for a letter: a table read from top to bottom, the first row that fits counts.

Sources: RFC 5321 sections 4.2 and 4.3.2 (codes), RFC 3463 and its registry (enhanced status codes), RFC 4954 section 6 (login),
RFC 3207 section 4 (STARTTLS), RFC 6647 (greylisting), RFC 7505 (no mail for this domain), and what Google and Microsoft publish
of their own codes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """How far a try has come. ``BODY`` is while the mail itself is written, ``END`` from the final dot on."""

    CONNECT = "connect"
    GREETING = "greeting"
    EHLO = "ehlo"
    TLS = "tls"
    AUTH = "auth"
    MAIL = "mail"
    RCPT = "rcpt"
    DATA = "data"
    BODY = "body"
    END = "end"


class Class(StrEnum):
    """What a code says where it stands, by its first digit; ``SENSELESS`` is one that may not stand there."""

    YES = "yes"
    LATER = "later"
    NO = "no"
    SENSELESS = "senseless"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a refusal means: a sentence for a person, and what to do about it, with ``{name}`` and ``{host}`` to be filled in.

    ``ours`` says that the trouble is with our server, login or line, and so with every letter of the account; ``undeliverable``
    that the address of the recipient is no good for any letter.
    """

    why: str
    remedy: str
    ours: bool = False
    undeliverable: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the stages it is about (empty: all), patterns of the whole code and of the whole enhanced code, what it means."""

    stages: tuple[Stage, ...]
    code: str
    enhanced: str
    meaning: Meaning

    def fits(self, stage: Stage, code: int, enhanced: str) -> bool:
        """Say whether a reply is one of this row."""
        here = not self.stages or stage in self.stages
        return here and bool(re.fullmatch(self.code, str(code)) and re.fullmatch(self.enhanced, enhanced))


BY_ITSELF = "Nothing to do: it is tried again by itself."
_ASK = "Read its words, and ask whoever runs that server."
_LOGIN = (
    "Some providers want a password for programs (an app password), or consent. Give the right one: unghost account login {name}"
)
_SLIP = "Look at the address for a slip"
_FIND = "find out where they are now, by telephone or from a colleague."
_SEND_FROM = "Set send_from to an address of the mailbox, or ask for the right to send as it."
_ANOTHER_LINE = "Name another line: unghost account add {name} --smtp-host {host} --smtp-port 465 --smtp-security tls"

# -- the trouble is ours: the account, the login, the line ---------------------------------------------------------------
SWITCHED_OFF = Meaning(
    "Sending by programs is switched off for this account or this organisation.",
    "Ask your administrator to allow authenticated SMTP for the mailbox, or open it by consent (docs/mailboxes-consent.md).",
    ours=True,
)
NOT_AS_THIS = Meaning("The server does not let this account send as this address.", _SEND_FROM, ours=True)
STOPPED = Meaning(
    "The provider has stopped this account from sending.",
    "Sign in to its web page and ask why; nothing goes out until it is freed.",
    ours=True,
)
USED_UP = Meaning(
    "The account has used up what it may send in a day.", "Wait a day, and let fewer go out a day (send_per_day).", ours=True
)
WANTS_MORE = Meaning("The server wants a login, or a better protected line, before it takes mail.", _ANOTHER_LINE, ours=True)
NOT_IN = Meaning("The server does not let this account in.", _LOGIN, ours=True)
OTHER_WAY_IN = Meaning(
    "The server wants another way of logging in than the one we have.",
    _LOGIN,
    ours=True,
)
IN_CLEAR = Meaning("The server takes this login on an encrypted line only.", _ANOTHER_LINE, ours=True)
NO_LOGINS_NOW = Meaning("The server lets nobody in at the moment.", BY_ITSELF, ours=True)
SLOWER = Meaning("The server wants us to slow down.", BY_ITSELF, ours=True)
CLOSED_NOW = Meaning("The server takes no mail at the moment.", BY_ITSELF, ours=True)
CLOSED = Meaning(
    "The server wants nothing to do with us: it takes no mail from this place, or is none for handing mail in.",
    "Look at host and port: mail is handed in on 465 or 587, with a login.",
    ours=True,
)
NO_TLS_NOW = Meaning("The server cannot encrypt at the moment, and nothing is said in the clear.", BY_ITSELF, ours=True)
NO_TLS = Meaning("The server refuses to encrypt, and nothing is said in the clear.", _ANOTHER_LINE, ours=True)
NOT_NOW_FROM_US = Meaning("The server takes no mail from this account at the moment.", BY_ITSELF, ours=True)
NOT_FROM_US = Meaning("The server takes no mail from this account.", _ASK, ours=True)
SENSELESS = Meaning(
    "The server says something that is no answer.",
    "Look at host and port; if it goes on, ask whoever runs that server.",
    ours=True,
)

# -- the recipient -------------------------------------------------------------------------------------------------------
NOBODY = Meaning("There is no such mailbox.", f"{_SLIP}; else {_FIND}", undeliverable=True)
NO_DOMAIN = Meaning("Their domain takes no mail, or there is none of that name.", f"{_SLIP}; else {_FIND}", undeliverable=True)
NO_ADDRESS = Meaning("The server takes that for no address of anybody.", f"{_SLIP}.", undeliverable=True)
DISABLED = Meaning("Their mailbox is switched off.", _FIND.capitalize(), undeliverable=True)
FULL = Meaning("Their mailbox is full.", "Wait some days, or call; the address itself is right.")
FULL_NOW = Meaning("Their mailbox is full at the moment.", BY_ITSELF)
COME_AGAIN = Meaning("The server asks to come again later, as it does with whom it does not know yet.", BY_ITSELF)
NO_WAY_NOW = Meaning("The server finds no way to theirs at the moment.", BY_ITSELF)
NO_WAY = Meaning("The server finds no way to theirs.", f"{_SLIP}; else try again tomorrow.")
FORBIDDEN = Meaning(
    "The server does not let this account write to that address.",
    "Look whether the login is right (unghost account check {name}); else the rules there forbid it, and a call is the way.",
)
ODD_ADDRESS = Meaning("The server does not understand how the address is written.", f"{_SLIP}.")
NOT_THEM_NOW = Meaning("The server cannot take mail for them at the moment.", BY_ITSELF)
NOT_THEM = Meaning(
    "The server takes no mail for that address.", "Read its words: the address may be wrong, or the login may be missing."
)

# -- the letter ----------------------------------------------------------------------------------------------------------
NO_ROOM = Meaning("The server is short of room.", BY_ITSELF)
TOO_LARGE = Meaning("The letter is larger than the server takes.", "Shorten it, or leave the attachment out.")
BADLY_WRITTEN = Meaning("The server does not take the letter as it is written.", "Change the draft, and approve it again.")
AGAINST_RULES = Meaning(
    "The rules of the server, often those against spam, forbid this letter.",
    "Read its words. Plain words and fewer links help; change the draft, and approve it again.",
)
NOT_NOW = Meaning("The server cannot do it at the moment.", BY_ITSELF)
REFUSED = Meaning("The server refuses the letter.", _ASK)

_ALL: tuple[Stage, ...] = ()
_HELLO = (Stage.GREETING, Stage.EHLO)
_AUTH, _TLS, _MAIL, _RCPT = (Stage.AUTH,), (Stage.TLS,), (Stage.MAIL,), (Stage.RCPT,)
_THEM = (Stage.RCPT, Stage.DATA, Stage.END)
_WORDS = (Stage.DATA, Stage.BODY, Stage.END)
_ANY, _NONE = ".*", ""

ROWS = (
    Row(_ALL, "[45]..", r"5\.7\.(139|30)", SWITCHED_OFF),
    Row(_ALL, "5..", r"5\.7\.60", NOT_AS_THIS),
    Row(_ALL, "5..", r"5\.(1\.8|7\.(50[1-3]|70[58]))", STOPPED),
    Row(_ALL, "[45]..", r"[45]\.4\.5", USED_UP),
    Row(_ALL, "530", rf"5\.7\.[01]|5\.5\.1|{_NONE}", WANTS_MORE),
    Row(_ALL, "530|535", _ANY, NOT_IN),
    Row(_ALL, "534", _ANY, OTHER_WAY_IN),
    Row(_ALL, "538", _ANY, IN_CLEAR),
    Row(_ALL, "5..", r"5\.7\.(3|8|9|13|14|57)", NOT_IN),
    Row(_ALL, "5..", r"5\.7\.11", IN_CLEAR),
    Row(_TLS, "4..", _ANY, NO_TLS_NOW),
    Row(_TLS, "5..", _ANY, NO_TLS),
    Row(_AUTH, "4..", _ANY, NO_LOGINS_NOW),
    Row(_AUTH, "5..", _ANY, NOT_IN),
    Row(_ALL, "421", r"4\.7\.\d+", SLOWER),
    Row(_ALL, "421", _ANY, CLOSED_NOW),
    Row(_HELLO, "4..", _ANY, CLOSED_NOW),
    Row(_HELLO, "5..", _ANY, CLOSED),
    Row(_ALL, "452", rf"4\.3\.1|{_NONE}", NO_ROOM),
    Row(_ALL, "55[24]", r"5\.(2\.3|3\.4)", TOO_LARGE),
    Row(_MAIL, "552", _NONE, TOO_LARGE),
    Row(_MAIL, "4..", _ANY, NOT_NOW_FROM_US),
    Row(_MAIL, "55[0-4]", _ANY, NOT_AS_THIS),
    Row(_MAIL, "5..", _ANY, NOT_FROM_US),
    Row(_THEM, "5..", r"5\.1\.[16]", NOBODY),
    Row(_THEM, "5..", r"5\.(1\.2|1\.10|4\.4)", NO_DOMAIN),
    Row(_THEM, "5..", r"5\.1\.3", NO_ADDRESS),
    Row(_THEM, "5..", r"5\.2\.1", DISABLED),
    Row(_THEM, "5..", r"5\.2\.2", FULL),
    Row(_THEM, "4..", r"4\.2\.2", FULL_NOW),
    Row(_THEM, "4..", r"4\.7\.\d+", COME_AGAIN),
    Row(_THEM, "4..", r"4\.4\.\d+", NO_WAY_NOW),
    Row(_THEM, "5..", r"5\.4\.\d+", NO_WAY),
    Row(_RCPT, "5..", r"5\.7\.\d+", FORBIDDEN),
    Row(_RCPT, "551|553", _ANY, NO_ADDRESS),
    Row(_RCPT, "555", _ANY, ODD_ADDRESS),
    Row(_RCPT, "4..", _ANY, NOT_THEM_NOW),
    Row(_RCPT, "5..", _ANY, NOT_THEM),
    Row(_WORDS, "552", _NONE, TOO_LARGE),
    Row(_WORDS, "5..", r"5\.6\.\d+", BADLY_WRITTEN),
    Row(_WORDS, "5..", rf"5\.7\.\d+|{_NONE}", AGAINST_RULES),
    Row(_ALL, "4..", _ANY, NOT_NOW),
    Row(_ALL, "5..", _ANY, REFUSED),
)
"""From the telling to the general: what an enhanced code says of the account comes before what the stage says."""

_ENHANCED = re.compile(r"([245])\.\d{1,3}\.\d{1,3}(?!\S)")


def class_of(stage: Stage, code: int) -> Class:
    """Return what a code says at a stage: behind DATA a server goes on by 3xx, else by 2xx (RFC 5321 section 4.2.1)."""
    first = code // 100
    if first == (3 if stage is Stage.DATA else 2):
        return Class.YES
    return {4: Class.LATER, 5: Class.NO}.get(first, Class.SENSELESS)


def enhanced_of(code: int, text: str) -> str:
    """Return the enhanced status code a reply begins with (RFC 2034), empty where there is none or it contradicts the code."""
    found = _ENHANCED.match(text.lstrip())
    return found[0] if found and int(found[1]) == code // 100 else ""


def meaning_of(stage: Stage, code: int, text: str = "") -> Meaning:
    """Return what a refusal at a stage means; ``text`` are the server's words behind the code."""
    if class_of(stage, code) in (Class.SENSELESS, Class.YES):
        return SENSELESS
    enhanced = enhanced_of(code, text)
    return next(row.meaning for row in ROWS if row.fits(stage, code, enhanced))
