"""Reports of mail servers and mail programs: what failed for whom and why (RFC 3464, and the free text of older servers),
receipts (RFC 8098) and complaints (RFC 5965).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from unghost.domain.message import FailedRecipient, Kind
from unghost.reading import bounce_words as words
from unghost.reading import limits

_ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}")
_STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
_REPLY = re.compile(r"(?:^|[\s:>(\"'#])([45]\d\d)[\s-](?!\d{3}\b)")
_FIELD = re.compile(r"^([A-Za-z][A-Za-z-]{2,40})[ \t]*:[ \t]*(.*)$")
_MESSAGE_ID = re.compile(r"^[ \t>]{0,4}(?:x-)?(?:original-)?message-id:\s{0,3}<([^<>\s]{3,500})>", re.IGNORECASE | re.MULTILINE)
_LINE_START = re.compile(
    r"^[\s*>|\"'(-]{0,8}(?:(?:to|recipient|final-recipient|original recipient|rcpt to|address|failed recipient"
    r"|e-?mail)\b[^\n@:<]{0,40}[:<]\s{0,4})?(?:rfc822;\s?)?<?$",
    re.IGNORECASE,
)
_AFTER = re.compile(r"^>?[\s:,;)*]{0,4}(?:$|\(|\.{2,}|-|<|:|\n)")
_REPORTS = {
    "message/feedback-report": Kind.ARF,
    "message/disposition-notification": Kind.MDN,
    "message/delivery-status": Kind.BOUNCE,
}
_REASON_CHARS = 300


@dataclass(frozen=True, slots=True)
class Report:
    """What a machine reports: ``kind`` BOUNCE, DELAY, MDN or ARF, the addresses concerned, and the message it is about."""

    kind: Kind
    failed: tuple[FailedRecipient, ...] = ()
    about: str | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a report is read from: who wrote it, its text, its machine-readable part and the returned message, decoded."""

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


def report(sheet: Sheet) -> Report | None:
    """Return what the message reports, or None where it is no report at all."""
    kind = _REPORTS.get(sheet.structure)
    if kind is Kind.ARF or sheet.report_type == "feedback-report":
        return Report(Kind.ARF, (), _about(sheet))
    if kind is Kind.MDN or (sheet.report_type == "disposition-notification" and kind is None):
        return Report(Kind.MDN, (), _about(sheet))
    if kind is Kind.BOUNCE:
        return _from_status(sheet)
    if sheet.failed_header and "@" in sheet.failed_header:
        return _from_text(sheet)
    return _from_text(sheet) if _speaks_of_failure(sheet) else None


def may_be(sender: str, name: str, subject: str) -> bool:
    """Say cheaply whether a message without a report part could be a bounce: a machine's address, or a subject of failure."""
    if words.MACHINE_LOCAL.match(sender) or words.MACHINE_NAME.search(name):
        return True
    return words.SUBJECT.match(subject) is not None


def _about(sheet: Sheet) -> str | None:
    for text in (sheet.status, sheet.returned, sheet.text):
        match = _MESSAGE_ID.search(text) if text else None
        if match:
            return match[1]
    return None


def _groups(status: str) -> Iterator[dict[str, str]]:
    """Yield the fields of each recipient of a delivery-status part; the per-message fields come first."""
    current: dict[str, str] = {}
    name = ""
    for line in status.split("\n")[:5_000]:
        match = _FIELD.match(line)
        if match:
            name = match[1].lower()
            if name in ("final-recipient", "original-recipient") and (name in current or "action" in current):
                yield current
                current = {}
            current.setdefault(name, match[2].strip())
        elif line[:1] in " \t" and name and len(current.get(name, "")) < 2_000:
            current[name] = f"{current.get(name, '')} {line.strip()}"
        elif not line.strip() and ("final-recipient" in current or "original-recipient" in current):
            yield current
            current, name = {}, ""
    yield current


def _from_status(sheet: Sheet) -> Report:
    failed: list[FailedRecipient] = []
    actions: list[str] = []
    for group in _groups(sheet.status):
        address = _first_address(group.get("original-recipient", "")) or _first_address(group.get("final-recipient", ""))
        final = _first_address(group.get("final-recipient", "")) or address
        action = group.get("action", "").split("(")[0].strip().lower()
        if not final and not action:
            continue
        actions.append(action)
        if final and action not in ("delivered", "relayed", "expanded", "delayed"):
            failed.append(_failure(final, group.get("status", ""), group.get("diagnostic-code", ""), sheet.text))
    if actions and all(a in ("delivered", "relayed", "expanded") for a in actions):
        return Report(Kind.MDN, (), _about(sheet))
    if (actions and all(a == "delayed" for a in actions)) or (not failed and words.DELAY.search(sheet.subject)):
        return Report(Kind.DELAY, (), _about(sheet))
    if not failed:
        return Report(Kind.BOUNCE, _text_recipients(sheet), _about(sheet))
    return Report(Kind.BOUNCE, _unique(failed), _about(sheet))


def _failure(address: str, status: str, diagnostic: str, text: str) -> FailedRecipient:
    diagnostic = diagnostic.partition(";")[2].strip() or diagnostic
    found = _STATUS.search(diagnostic)
    given = _STATUS.search(status)
    code = given[1] if given else ""
    if found and (not code or code.endswith(".0.0")):
        code = found[1]
    explained = diagnostic if len(diagnostic) > 12 else f"{diagnostic} {_near(text, address)}"
    reply = _REPLY.search(" " + diagnostic)
    code = code or (f"{reply[1][0]}.0.0" if reply else "")
    reason = " ".join(explained.split())[:_REASON_CHARS]
    return FailedRecipient(address, permanent(code, reason + " " + ("" if len(diagnostic) > 12 else text[:1500])), code, reason)


def permanent(status: str, reason: str) -> bool:
    """Say whether the address itself is at fault, so that trying again is useless. RFC 3463 classes, then the words used.

    A full mailbox, a filter or a blocked sender is not permanent, although servers answer it with 5xx.
    """
    if words.FULL.search(reason):
        return False
    if status.startswith("4") or words.SENDERS_FAULT.search(reason):
        return False
    if words.MOVED.search(reason) or status == "5.1.6":
        return True
    if status in ("5.1.1", "5.1.2", "5.1.3", "5.1.10", "5.4.4"):
        return True
    if words.NO_USER.search(reason) or words.NO_HOST.search(reason):
        return not (status.startswith("5.7") and words.SOFT.search(reason))
    return False


def _first_address(value: str) -> str:
    match = _ADDRESS.search(value[:1000].replace("rfc822;", " ").replace("RFC822;", " "))
    return match[0].lower().strip(".'") if match else ""


def _near(text: str, address: str) -> str:
    at = text.lower().find(address)
    return text[at : at + 400] if at >= 0 else ""


def _unique(failed: list[FailedRecipient]) -> tuple[FailedRecipient, ...]:
    return tuple({f.address: f for f in reversed(failed)}.values())[::-1][:500]


def _speaks_of_failure(sheet: Sheet) -> bool:
    """Judge a report without a machine-readable part: a machine writes, and subject or text speak of a failure."""
    local = sheet.sender.partition("@")[0]
    machine = bool(words.MACHINE_LOCAL.match(local) or words.MACHINE_NAME.search(sheet.sender_name)) or (
        not sheet.sender and sheet.null_path
    )
    subject = bool(words.SUBJECT.match(sheet.subject))
    if not machine and not subject and not (sheet.robot and sheet.returned):
        return False
    body = bool(words.BODY.search(sheet.text[: limits.SCAN_CHARS]))
    if machine and (subject or sheet.null_path) and (body or sheet.returned):
        return True
    if sheet.robot and sheet.returned and body:
        return True
    if subject and body and (sheet.null_path or bool(sheet.returned) or sheet.report_type == "delivery-status"):
        return True
    explained = bool(_STATUS.search(sheet.text[: limits.SCAN_CHARS])) or bool(
        words.NO_USER.search(sheet.text[: limits.SCAN_CHARS])
    )
    return body and explained and (machine or (subject and words.COPY.search(sheet.text) is not None))


def _from_text(sheet: Sheet) -> Report:
    explained = sheet.text[: limits.SCAN_CHARS]
    delayed = words.DELAY.search(sheet.subject) or words.DELAY.search(explained)
    gone = words.GIVEN_UP.search(sheet.subject) or words.GIVEN_UP.search(explained)
    if delayed and not gone:
        return Report(Kind.DELAY, (), _about(sheet))
    return Report(Kind.BOUNCE, _text_recipients(sheet), _about(sheet))


def _text_recipients(sheet: Sheet) -> tuple[FailedRecipient, ...]:
    """Find the addresses a free text names as failed: at the start of a line, else anywhere, else in the returned message."""
    text = sheet.text[: limits.REPORT_CHARS]
    copy = words.COPY.search(text)
    told = text[: copy.start()] if copy and copy.start() > 10 else text[: limits.SCAN_CHARS]
    named = [a.lower() for a in _ADDRESS.findall(sheet.failed_header)]
    if named:
        return _unique([_told_failure(a, _near(told, a)[len(a) :], told) for a in named[:200]])
    spots = [m for m in _ADDRESS.finditer(told) if _candidate(m[0].lower(), sheet)]
    spots = spots or [m for m in _ADDRESS.finditer(told) if m[0].lower() in sheet.own]
    leading = [m for m in spots if _LINE_START.match(told[told.rfind("\n", 0, m.start()) + 1 : m.start()])]
    chosen = leading or spots[:5]
    if not chosen:
        return _returned_recipients(sheet, text, told)
    failed: list[FailedRecipient] = []
    for n, match in enumerate(chosen[:200]):
        end = chosen[n + 1].start() if n + 1 < len(chosen) else len(told)
        nearby = told[match.end() : min(end, match.end() + 700)]
        failed.append(_told_failure(match[0].lower().strip(".'"), nearby, told))
    return _unique(failed)


def _told_failure(address: str, nearby: str, told: str) -> FailedRecipient:
    source = nearby if len(nearby.split()) > 3 else told
    status = _STATUS.search(nearby) or _STATUS.search(told)
    reply = _REPLY.search(nearby) or _REPLY.search(told)
    code = status[1] if status else (f"{reply[1][0]}.0.0" if reply else "")
    reason = " ".join(source.split())[:_REASON_CHARS]
    judged = nearby if words.NO_USER.search(nearby) or words.NO_HOST.search(nearby) or words.SOFT.search(nearby) else told
    return FailedRecipient(address, permanent(code, judged), code, reason)


def _candidate(address: str, sheet: Sheet) -> bool:
    local = address.partition("@")[0]
    return address not in sheet.own and address != sheet.sender and not words.MACHINE_LOCAL.match(local)


def _returned_recipients(sheet: Sheet, text: str, told: str) -> tuple[FailedRecipient, ...]:
    source = sheet.returned or text[len(told) :]
    match = re.search(
        r"^\s{0,3}(?:x-failed-recipients|to|x-original-to|delivered-to):(.{0,2000})$", source, re.IGNORECASE | re.MULTILINE
    )
    address = _first_address(match[1]) if match else ""
    return (_told_failure(address, "", told),) if address else ()
