"""Reports of mail servers and mail programs: what failed for whom and why (RFC 3464, and the free text of older servers),
receipts (RFC 8098) and complaints (RFC 5965).
"""

from __future__ import annotations

import re

from unghost.domain.message import Kind
from unghost.reading import limits
from unghost.reading.bounces import words
from unghost.reading.bounces.sheet import Report, Sheet, spots
from unghost.reading.bounces.status import complaint, delivery, enclosed, late, notification, receipt
from unghost.reading.bounces.text import about, text_recipients, told_part
from unghost.reading.machines.automatic_words import IN_PERSON

_STATUS = re.compile(r"(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.])")
_REPORTS = {
    "message/feedback-report": Kind.ARF,
    "message/disposition-notification": Kind.MDN,
    "message/global-disposition-notification": Kind.MDN,
    "message/delivery-status": Kind.BOUNCE,
    "message/global-delivery-status": Kind.BOUNCE,
}


def report(sheet: Sheet) -> Report | None:
    """Return what the message reports, or None where it is no report at all."""
    kind = _REPORTS.get(sheet.structure)
    if kind is Kind.ARF or sheet.report_type == "feedback-report":
        return complaint(sheet)
    if kind is Kind.BOUNCE:
        return delivery(sheet)
    if kind is Kind.MDN or sheet.report_type == "disposition-notification":
        return receipt(sheet)
    if sheet.failed_header and "@" in sheet.failed_header:
        return _from_text(sheet)
    if _answered(sheet):
        return None
    told = notification(sheet.text)
    if told is not None or not _speaks_of_failure(sheet):
        return told
    return enclosed(sheet) or _from_text(sheet)


def _answered(sheet: Sheet) -> bool:
    """Say whether somebody who runs the mail of a firm answers a question about a failure, from the machine's own address."""
    if sheet.null_path or sheet.returned or sheet.report_type or words.ANSWERS.match(sheet.subject) is None:
        return False
    told = told_part(sheet.text)[: limits.SCAN_CHARS]
    return IN_PERSON.search(told) is not None and words.COPY.search(told) is None


def may_be(sender: str, name: str, subject: str) -> bool:
    """Say cheaply whether a message without a report part could be a bounce: a machine's address, or a subject of failure."""
    if words.MACHINE_LOCAL.match(sender) or words.MACHINE_NAME.search(name):
        return True
    return words.SUBJECT.match(subject) is not None or words.SUBJECT_END.search(subject[-80:]) is not None


def _speaks_of_failure(sheet: Sheet) -> bool:
    """Judge a report without a machine-readable part: a machine writes, and subject or text speak of a failure."""
    local = sheet.sender.partition("@")[0]
    daemon = words.DAEMON.search(local) is not None
    machine = daemon or bool(words.MACHINE_LOCAL.match(local) or words.MACHINE_NAME.search(sheet.sender_name))
    machine = machine or (not sheet.sender and sheet.null_path)
    subject = bool(words.SUBJECT.match(sheet.subject) or words.SUBJECT_END.search(sheet.subject[-80:]))
    told = told_part(sheet.text)[: limits.SCAN_CHARS]
    body = bool(words.BODY.search(told))
    if machine:
        return _machine_reports(sheet, told, daemon=daemon, subject=subject, body=body)
    if sheet.robot and sheet.returned and body:
        return True
    if not subject or not body or sheet.answers:
        return False
    if sheet.null_path or bool(sheet.returned) or sheet.report_type == "delivery-status":
        return True
    return (words.COPY.search(sheet.text) is not None and _explains(told)) or _declares(told)


def _machine_reports(sheet: Sheet, told: str, *, daemon: bool, subject: bool, body: bool) -> bool:
    if subject and (body or bool(sheet.returned) or sheet.null_path):
        return True
    if body and (daemon or sheet.null_path or bool(sheet.returned) or _explains(told)):
        return True
    return subject and not sheet.answers and bool(spots(told))


def _explains(told: str) -> bool:
    return bool(_STATUS.search(told)) or bool(words.NO_USER.search(told))


def _declares(told: str) -> bool:
    """Say whether the text opens like a server's: it could not be delivered to the address that follows, and nothing is asked."""
    match = words.FOLLOWS.search(told[:600])
    return match is not None and "?" not in told[:1_000] and bool(spots(told[match.start() : match.end() + 300]))


def _from_text(sheet: Sheet) -> Report:
    explained = told_part(sheet.text)[: limits.SCAN_CHARS]
    delayed = words.DELAY.search(sheet.subject) or words.DELAY.search(explained)
    gone = words.GIVEN_UP.search(sheet.subject) or words.GIVEN_UP.search(explained)
    if delayed and (not gone or words.STILL_TRYING.search(explained)):
        return Report(Kind.DELAY, late(text_recipients(sheet)), about(sheet))
    return Report(Kind.BOUNCE, text_recipients(sheet), about(sheet))
