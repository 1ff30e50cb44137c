"""Is an address dead, or did something else stand in the way? The principle by which a failure counts as permanent.

Permanent here means that the address itself is at fault, so that writing there again is useless; a server's "5xx" alone only
means that this message was given up. In this order, the first that speaks decides:

1. class 4 is temporary (RFC 3463 section 3.1), and so is a full mailbox, whatever its class;
2. the status names what was at fault (RFC 3463 section 3): X.1.1, X.1.2, X.1.3, X.1.6, X.1.10 (RFC 7505) and X.4.4 the address
   or its domain; X.2 a mailbox that exists; X.3 a system; X.7 a policy; X.1.7 and X.1.8 the sender, unless the recipient
   itself was refused (RCPT) as unknown;
3. an answer to the message (DATA), not to the recipient (RCPT), is about the message (RFC 5321 section 4.2.5);
4. the words: moved; then the sender, a policy or a filter; then an unknown domain or user.
"""

from __future__ import annotations

import re

from unghost.domain.message import FailedRecipient
from unghost.reading.bounces import words
from unghost.reading.bounces.sheet import without_addresses

_STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
_REPLY = re.compile(r"(?:^|[\s:>(\"'#])([45]\d\d)[\s-](?!\d{3}\b)")
_GONE = frozenset({"5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.4.4", "5.4.310"})
_ELSEWHERE = ("5.2.", "5.3.", "5.7.", "5.1.7", "5.1.8")
_REASON_CHARS = 300
_TELLING = 12  # characters of a diagnostic below which it says nothing by itself


def permanent(status: str, diagnostic: str, around: str = "") -> bool:
    """Say whether the address is at fault, by the status, the server's own words and the words around them."""
    if status.startswith(("4", "2")):
        return False
    said = " ".join(without_addresses(diagnostic).split())
    if words.FULL.search(said):
        return False
    if status in _GONE:
        return not words.SENDERS_FAULT.search(said)
    if words.DENIED_ADDRESS.search(said):  # a directory refuses strangers' names so
        return True
    if status.startswith(_ELSEWHERE) and status != "5.3.2":
        refused = words.AFTER_RCPT.search(said) or words.AFTER_RCPT.search(around)
        return bool(words.MOVED.search(said) or (refused and words.NO_USER.search(said)))
    return _by_words(said, " ".join(without_addresses(around).split()))


def _by_words(said: str, around: str) -> bool:
    if words.AFTER_DATA.search(said) or words.AFTER_DATA.search(around):
        return False
    told = said if speaks(said) else f"{said} {around}"
    if words.FULL.search(told) or words.SENDERS_FAULT.search(told):
        return False
    if words.MOVED.search(told):
        return True
    return bool(words.NO_HOST.search(told) or words.NO_USER.search(told))


def speaks(said: str) -> bool:
    """Say whether a text holds a reason."""
    found = (words.NO_USER, words.NO_HOST, words.MOVED, words.FULL, words.SOFT, words.SENDERS_FAULT)
    return any(pattern.search(said) for pattern in found)


def failure(address: str, status: str, diagnostic: str, around: str) -> FailedRecipient:
    """Return one failed recipient: the most exact code of status and diagnostic, a readable reason, and the verdict."""
    diagnostic = diagnostic.partition(";")[2].strip() if _typed(diagnostic) else diagnostic
    code = _code(status, diagnostic) or _code("", around)
    telling = len(diagnostic.strip()) > _TELLING
    reason = " ".join((diagnostic if telling else f"{diagnostic} {around}").split())[:_REASON_CHARS]
    return FailedRecipient(address, permanent(code, diagnostic if telling else reason, around), code, reason)


def _typed(diagnostic: str) -> bool:
    """Say whether a diagnostic begins with its type, as in "smtp; 550 ..."."""
    head, mark, _ = diagnostic.partition(";")
    return bool(mark) and len(head) < 30 and " " not in head.strip()


def _code(status: str, diagnostic: str) -> str:
    given = _STATUS.search(status)
    found = _STATUS.search(diagnostic)
    code = given[1] if given else ""
    if found and (not code or code.endswith(".0.0")):
        code = found[1]
    if code:
        return code
    reply = _REPLY.search(" " + diagnostic)
    return f"{reply[1][0]}.0.0" if reply else ""
