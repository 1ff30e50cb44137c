"""What a report is read from, and what it comes to."""

from __future__ import annotations

import re
from dataclasses import dataclass

from unghost.domain.message import FailedRecipient, Kind

_ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}")
_QUOTED_LOCAL = re.compile(r'"([^"\\\s@]{1,62})"@')
_UNITEXT = re.compile(r"\\x\{([0-9A-Fa-f]{2,6})\}")
_TYPE = re.compile(r"^\s{0,3}(?:rfc822|utf-8|smtp|local|x-local|x400)\s?;\s{0,3}", re.IGNORECASE)
_LAST_CODE_POINT = 0x10FFFF


@dataclass(frozen=True, slots=True)
class Report:
    """What a machine reports: ``kind`` BOUNCE, DELAY, MDN or ARF, the addresses concerned, and the message it is about.

    ``variety`` is the disposition of a receipt or the type of a complaint; ``complained`` are those who complained.
    """

    kind: Kind
    failed: tuple[FailedRecipient, ...] = ()
    about: str | None = None
    variety: str = ""
    complained: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """Who wrote a report, its text, its machine-readable part and the returned message, decoded.

    ``own`` are the addresses the report was sent to: the author of the message it is about, never the one that failed.
    """

    sender: str
    sender_name: str
    subject: str
    text: str
    status: str = ""
    returned: str = ""
    structure: str = ""
    report_type: str = ""
    null_path: bool = False
    own: frozenset[str] = frozenset()
    failed_header: str = ""
    robot: bool = False
    answers: bool = False


def spots(text: str) -> list[re.Match[str]]:
    """Return where addresses stand in a text, in order."""
    return list(_ADDRESS.finditer(text)) if "@" in text else []


def without_addresses(text: str) -> str:
    """Return the text without its addresses, whose names could be taken for words of the server."""
    return _ADDRESS.sub(" ", text) if "@" in text else text


def cleaned(address: str) -> str:
    """Return an address found in a text as people write it: lower case, without what stood around it."""
    return address.lower().removeprefix("smtp=").removeprefix("rfc822=").strip(".'`*")


def first_address(value: str) -> str:
    """Return the address of a field such as "rfc822; a@b" (RFC 3464) or "utf-8; ä@b" (RFC 6533), empty where there is none."""
    text = _TYPE.sub("", value[:1000])
    if "\\x{" in text:
        text = _UNITEXT.sub(_character, text)
    if '"' in text:
        text = _QUOTED_LOCAL.sub(r"\1@", text)
    match = _ADDRESS.search(text)
    return cleaned(match[0]) if match else ""


def _character(match: re.Match[str]) -> str:
    code = int(match[1], 16)
    return chr(code) if code <= _LAST_CODE_POINT and not 0xD800 <= code <= 0xDFFF else ""
