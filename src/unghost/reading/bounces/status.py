"""The parts of a report that are written for machines: RFC 3464 and 6533 (delivery), RFC 8098 (receipts), RFC 5965 (complaints),
and the JSON that Amazon SES sends by its notification service.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from unghost.domain.message import FailedRecipient, Kind
from unghost.reading import limits
from unghost.reading.bounces import words
from unghost.reading.bounces.sheet import Report, Sheet, cleaned, first_address, spots
from unghost.reading.bounces.text import about, copy_of, text_recipients, told_part
from unghost.reading.bounces.verdict import failure

_FIELD = re.compile(r"^([A-Za-z][A-Za-z-]{2,40})[ \t]*:[ \t]*(.*)$")
_DISPOSITION = re.compile(r"^Disposition[ \t]*:[^;\n]{0,200};[ \t]*([a-z]{4,20})", re.IGNORECASE | re.MULTILINE)
_FEEDBACK = re.compile(r"^Feedback-Type[ \t]*:[ \t]*([A-Za-z-]{2,40})", re.IGNORECASE | re.MULTILINE)
_COMPLAINANT = re.compile(
    r"^(?:Original-Rcpt-To|Removal-Recipient|X-HmXmrOriginalRecipient|X-Rcpt-To|Delivered-To)[ \t]*:(.{0,500})$",
    re.IGNORECASE | re.MULTILINE,
)
_TO = re.compile(r"^To[ \t]*:(.{0,1000})$", re.IGNORECASE | re.MULTILINE)
_ARRIVED = ("delivered", "relayed", "expanded")
_AROUND = 700


def groups(status: str) -> Iterator[dict[str, str]]:
    """Yield the fields of each recipient of a delivery-status part; the per-message fields come first."""
    current: dict[str, str] = {}
    name = ""
    for line in status.split("\n")[:5_000]:
        match = _FIELD.match(line)
        if match:
            name = match[1].lower()
            if name in current and name in ("final-recipient", "original-recipient", "action"):
                yield current
                current = {}
            current.setdefault(name, match[2].strip())
        elif line[:1] in (" ", "\t") and name and len(current.get(name, "")) < 2_000:
            current[name] = f"{current.get(name, '')} {line.strip()}"
        elif not line.strip() and ("final-recipient" in current or "original-recipient" in current):
            yield current
            current, name = {}, ""
    yield current


def delivery(sheet: Sheet) -> Report:
    """Read a delivery-status part: who failed and why, or that it is late, or that it arrived."""
    failed: list[FailedRecipient] = []
    actions: list[str] = []
    told = told_part(sheet.text)[: limits.SCAN_CHARS]
    for group in groups(sheet.status):
        address = _recipient(group, sheet)
        action = group.get("action", "").split("(")[0].strip().lower()
        if not address and not action:
            continue
        actions.append(action)
        if address and action not in _ARRIVED:
            failed.append(_failure(group, address, told))
    if actions and all(action in _ARRIVED for action in actions):
        return Report(Kind.MDN, (), about(sheet), variety=actions[0])
    if (actions and all(action == "delayed" for action in actions)) or (not failed and words.DELAY.search(sheet.subject)):
        return Report(Kind.DELAY, late(unique(failed) or text_recipients(sheet)), about(sheet))
    return Report(Kind.BOUNCE, unique(failed) if failed else text_recipients(sheet), about(sheet))


def _failure(group: dict[str, str], address: str, told: str) -> FailedRecipient:
    final = first_address(group.get("final-recipient", ""))
    around = _near(told, address) or _near(told, final) or told[:_AROUND]
    found = failure(address, group.get("status", ""), group.get("diagnostic-code", ""), around)
    if group.get("action", "").strip().lower() == "delayed":
        return late((found,))[0]
    return found


def _recipient(group: dict[str, str], sheet: Sheet) -> str:
    """Return the recipient as the message was addressed, where the server rewrote it (RFC 3464 section 2.3.1)."""
    original = first_address(group.get("original-recipient", ""))
    final = first_address(group.get("final-recipient", ""))
    if not original or not final or original == final:
        return original or final
    written = copy_of(sheet)[: limits.SCAN_CHARS].lower()
    return final if final in written and original not in written else original


def late(failed: tuple[FailedRecipient, ...]) -> tuple[FailedRecipient, ...]:
    """Return those whose mail is only late: nothing has failed for good."""
    return tuple(FailedRecipient(f.address, permanent=False, status=f.status, reason=f.reason) for f in failed)


def unique(failed: list[FailedRecipient]) -> tuple[FailedRecipient, ...]:
    """Return each address once, with the last that was said of it."""
    return tuple({f.address: f for f in reversed(failed)}.values())[::-1][:500]


def enclosed(sheet: Sheet) -> Report | None:
    """Read a delivery report that came wrapped in another message; None where there is none."""
    at = sheet.returned.find("\nFinal-Recipient:")
    if at < 0:
        return None
    begin = max(sheet.returned.rfind("\n\n", 0, at), 0)
    inner = delivery(replace(sheet, status=sheet.returned[begin : begin + limits.REPORT_CHARS], text=sheet.returned[:begin]))
    return inner if inner.failed else None


def _near(text: str, address: str) -> str:
    """Return what a text says right after it names an address, up to the next one."""
    at = text.lower().find(address) if address else -1
    if at < 0:
        return ""
    after = text[at + len(address) : at + len(address) + _AROUND]
    following = next((m.start() for m in spots(after) if cleaned(m[0]) != address and _leads(after, m.start())), len(after))
    return after[:following]


def _leads(text: str, at: int) -> bool:
    """Say whether an address begins a line."""
    return not text[text.rfind("\n", 0, at) + 1 : at].strip(" <\t")


def receipt(sheet: Sheet) -> Report:
    """Read a receipt. One by which a mailbox refuses a message (RFC 5429) is a bounce."""
    match = _DISPOSITION.search(sheet.status)
    variety = match[1].lower() if match else ""
    if variety == "deleted" and words.REFUSED.search(sheet.subject + "\n" + sheet.text[:1_000]):
        address = next((a for group in groups(sheet.status) if (a := _recipient(group, sheet))), "")
        told = told_part(sheet.text)
        return Report(Kind.BOUNCE, (failure(address, "", "", told),) if address else (), about(sheet), variety)
    return Report(Kind.MDN, (), about(sheet), variety)


def complaint(sheet: Sheet) -> Report:
    """Read a complaint and, where it is told, who complained."""
    match = _FEEDBACK.search(sheet.status)
    named = [first_address(m[1]) for m in _COMPLAINANT.finditer(sheet.status[:20_000])]
    if not any(named):
        named = [first_address(m[1]) for m in _COMPLAINANT.finditer(copy_of(sheet)[:20_000])]
    if not any(named):
        written = _TO.search(copy_of(sheet))
        everybody = [cleaned(m[0]) for m in spots(written[1])] if written else []
        named = everybody if len(everybody) == 1 else []
    complained = tuple(dict.fromkeys(a for a in named if a and a not in sheet.own))
    return Report(Kind.ARF, (), about(sheet), match[1].lower() if match else "", complained[:100])


def notification(text: str) -> Report | None:
    """Read a notification of Amazon SES; None where the text is none."""
    start = text[:100].lstrip()
    if not start.startswith("{") or not words.NOTIFICATION.search(text[:2_000]):
        return None
    try:
        told, _ = json.JSONDecoder(strict=False).raw_decode(text.strip())
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, dict):
        return None
    kind = str(told.get("notificationType") or told.get("eventType") or "").lower()
    message = _object(told.get("mail")).get("messageId")
    sent = message if isinstance(message, str) else None
    if kind == "bounce":
        bounce = _object(told.get("bounce"))
        return Report(Kind.BOUNCE, _notified(bounce), sent)
    if kind == "complaint":
        complaint = _object(told.get("complaint"))
        who = tuple(a for r in _list(complaint.get("complainedRecipients")) if (a := _email(r)))
        return Report(Kind.ARF, (), sent, str(complaint.get("complaintFeedbackType") or "")[:40], who)
    return Report(Kind.MDN, (), sent, "delivered") if kind == "delivery" else None


def _notified(bounce: dict[str, Any]) -> tuple[FailedRecipient, ...]:
    temporary = str(bounce.get("bounceType", "")).lower() == "transient"
    found = [
        failure(address, str(r.get("status", "")), str(r.get("diagnosticCode", "")), "")
        for r in _list(bounce.get("bouncedRecipients"))
        if (address := _email(r))
    ]
    return late(unique(found)) if temporary else unique(found)


def _object(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[dict[str, Any]]:
    return [v for v in value[:500] if isinstance(v, dict)] if isinstance(value, list) else []


def _email(recipient: dict[str, Any]) -> str:
    return first_address(str(recipient.get("emailAddress", "")))
