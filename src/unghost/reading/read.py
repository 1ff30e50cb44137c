"""Raw bytes to a Message: what the bytes say, not what it means for a deal. Pure and linear; raises Unreadable only."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import blake2b
from typing import TYPE_CHECKING

from unghost.domain.address import Address
from unghost.domain.message import FailedRecipient, Invitation, Kind, Message, Quoted, Signature
from unghost.errors import Unreadable
from unghost.reading import limits
from unghost.reading.bounces import bounce
from unghost.reading.bounces.sheet import Report, Sheet
from unghost.reading.locale import locale_of
from unghost.reading.machines import automatic
from unghost.reading.machines.calendar_part import answer_in_subject, invitation
from unghost.reading.mime.body import Body, gather
from unghost.reading.mime.cleaned import cleaned
from unghost.reading.mime.decoding import header_text
from unghost.reading.mime.headers import ids, message_id, people
from unghost.reading.mime.leaf import decoded, returned_text
from unghost.reading.mime.moments import arrival, moment, settle
from unghost.reading.mime.scan import KNOWN, Headers, Part, scan
from unghost.reading.mime.writer import writer
from unghost.reading.opt_outs.by_subject import asked_by_subject
from unghost.reading.visible import quoted, quotes, signature, signer

if TYPE_CHECKING:
    from unghost.reading.machines.absence import Absence

READER_VERSION = 3
"""Raised whenever the same bytes may give another Message, so that stored readings can be made anew."""

_AUTOMATIC = (Kind.AUTO_REPLY, Kind.OUT_OF_OFFICE, Kind.LEFT_COMPANY)
_METHOD = re.compile(r"^METHOD:\s?([A-Z]{3,20})", re.IGNORECASE | re.MULTILINE)
_HAS_DIGITS = re.compile(r"\d[\d\s()./-]{4}")
# Where a number without a country code is dialled: the language's country, for senders whose domain names none.
_REGIONS = {
    "en": "US",
    "de": "DE",
    "fr": "FR",
    "es": "ES",
    "pt": "PT",
    "it": "IT",
    "nl": "NL",
    "sv": "SE",
    "da": "DK",
    "nb": "NO",
    "no": "NO",
    "fi": "FI",
    "pl": "PL",
    "cs": "CZ",
}


def key_of(raw: bytes) -> str:
    """Return the identity of a message: the BLAKE2b hash (16 bytes, hexadecimal) of its bytes."""
    return blake2b(raw, digest_size=16).hexdigest()


def read(raw: bytes, *, received: datetime | None = None, country: str = "", key: str = "", quotations: bool = True) -> Message:
    """Read one message: a complaint, a bounce, a receipt, a calendar answer, an automatic one, a list or a person, in this order.

    ``received`` is when the mailbox took it in, if it says so; ``country`` the user's, where nothing tells the sender's;
    ``key`` the hash of the bytes where it has been made already.

    Recovering earlier messages from quotations takes half of the time and is needed only where an original is missing; without
    ``quotations`` the message has none.

    Raises Unreadable with reason "empty", "too large", "binary" or "no headers", and nothing else. Every repair is named in
    ``problems``.
    """
    problems: list[str] = []
    root = scan(cleaned(raw, problems), problems)
    if not any(name in KNOWN for name in root.headers):
        raise Unreadable("no headers", "This is text without any header of a mail.")
    body = gather(root, problems)
    head = _head(root.headers, received, problems)
    report = bounce.report(_sheet(root, body, head, problems)) if _may_report(root, body, head) else None
    words = _reported(report, body, head) if report else _spoken(root, body, head, country, problems)
    earlier = quoted.recover(words.parts, head.date) if quotations and words.parts is not None else ()
    return _message(key or key_of(raw), _language(root.headers), head, words, earlier, body, problems)


@dataclass(slots=True)
class _Head:
    message_id: str | None
    date: datetime | None
    received: datetime | None
    sender: Address | None
    typist: Address | None
    replaced: Address | None
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    reply_to: tuple[Address, ...]
    subject: str
    in_reply_to: str | None
    references: tuple[str, ...]


def _head(headers: Headers, received: datetime | None, problems: list[str]) -> _Head:
    def first(name: bytes) -> bytes:
        values = headers.get(name)
        return values[0] if values else b""

    arrived = arrival(headers.get(b"received", []))
    references = ids(first(b"references"))
    parents = ids(first(b"in-reply-to"))
    who = writer(headers, problems)
    people(headers, b"from", problems)
    return _Head(
        message_id=message_id(first(b"message-id")),
        date=settle(moment(first(b"date"), problems), arrived, problems),
        received=arrived or received,
        sender=who.sender,
        typist=who.typist,
        replaced=who.replaced,
        to=people(headers, b"to", problems),
        cc=people(headers, b"cc", problems),
        reply_to=people(headers, b"reply-to", problems),
        subject=header_text(first(b"subject"))[:2000],
        in_reply_to=parents[0] if parents else None,
        references=references,
    )


def _message(
    key: str, language: str, head: _Head, words: _Words, earlier: tuple[Quoted, ...], body: Body, problems: list[str]
) -> Message:
    away = words.away
    return Message(
        key=key,
        kind=words.kind,
        message_id=head.message_id,
        date=head.date,
        received=head.received,
        sender=head.sender,
        to=head.to,
        cc=head.cc,
        reply_to=head.reply_to,
        subject=head.subject,
        in_reply_to=head.in_reply_to,
        references=head.references,
        text=words.text,
        language=language,
        signature=words.signature,
        quoted=earlier,
        quoted_chars=words.parts.quoted_chars if words.parts else 0,
        attachments=tuple(body.attachments),
        failed=words.failed,
        failed_message_id=words.about,
        invitation=words.invitation,
        return_date=away.return_date if away else None,
        delegates=away.delegates if away else (),
        sensitive=away.sensitive if away else False,
        problems=tuple(dict.fromkeys(problems)),
        typist=head.typist,
        replaced=head.replaced,
        variety=words.variety,
        complained=words.complained,
    )


@dataclass(slots=True)
class _Words:
    """What the body comes to, once it is known who speaks; ``parts`` where it was divided into own words and quoted ones."""

    kind: Kind
    text: str
    parts: quotes.Parts | None = None
    signature: Signature | None = None
    failed: tuple[FailedRecipient, ...] = ()
    about: str | None = None
    invitation: Invitation | None = None
    away: Absence | None = None
    variety: str = ""
    complained: tuple[str, ...] = ()


def _reported(report: Report, body: Body, head: _Head) -> _Words:
    text = body.text[: limits.QUOTED_CHARS].strip()
    return _Words(
        report.kind,
        text,
        failed=report.failed,
        about=report.about or head.in_reply_to,
        variety=report.variety,
        complained=report.complained,
    )


def _spoken(root: Part, body: Body, head: _Head, country: str, problems: list[str]) -> _Words:
    sender = head.sender.email if head.sender else ""
    invited = invitation(body.calendar, problems, sender) if body.calendar else None
    parts = quotes.split(body.text)
    trimmed = signature.trim(parts.own, head.sender.name if head.sender else "")
    speaker = automatic.Speaker(root.headers, head.sender, head.subject, trimmed.text)
    asked = "" if automatic.is_robot(speaker) else asked_by_subject(head.subject)
    if asked:  # somebody pressed a button; what their program wrote below it is not theirs
        return _Words(Kind.HUMAN, f"{asked}\n\n{trimmed.text}".strip(), parts=parts)
    kind, away = _kind(body, speaker, head, country, invited)
    if kind is Kind.HUMAN and invited is None:
        invited = answer_in_subject(head.subject, trimmed.text, sender)
        kind = kind if invited is None else Kind.CALENDAR
    return _Words(
        kind,
        trimmed.text,
        parts=parts,
        signature=_signature(trimmed.signature, root.headers, head.sender, country),
        invitation=invited,
        away=away,
        variety=automatic.variety(speaker) if kind is Kind.AUTO_REPLY else "",
    )


def _kind(
    body: Body, speaker: automatic.Speaker, head: _Head, country: str, invited: Invitation | None
) -> tuple[Kind, Absence | None]:
    if invited is not None and _asks_calendar(body, invited) and not automatic.replied(speaker):
        return Kind.CALENDAR, None
    if automatic.is_robot(speaker) and not automatic.answers(speaker):
        return Kind.LIST, None
    if automatic.announced(speaker) or automatic.prepared(speaker):
        from unghost.reading.machines.absence import absence  # knows the dates of many languages: only automatic answers need it

        own = head.sender.email if head.sender else ""
        place = locale_of(_language(speaker.headers), head.sender, country)
        away = absence(speaker.text[: limits.SCAN_CHARS], head.subject, head.date or head.received, place, own)
        kind = automatic.kind_of_automatic(speaker, left=away.left, returns=away.return_date is not None)
        return kind, away if kind is Kind.OUT_OF_OFFICE else replace(away, return_date=None)  # a deadline, opening hours
    return (Kind.LIST if automatic.is_list(speaker) else Kind.HUMAN), None


def _asks_calendar(body: Body, invited: Invitation) -> bool:
    """Say whether the calendar part is the message (RFC 5546 method), not a file somebody attached."""
    return (
        invited.method in ("REQUEST", "REPLY", "CANCEL", "COUNTER", "DECLINECOUNTER", "REFRESH", "ADD")
        and _METHOD.search(body.calendar) is not None
    )


def _may_report(root: Part, body: Body, head: _Head) -> bool:
    if body.machine is not None or root.kind == "multipart/report" or b"x-failed-recipients" in root.headers:
        return True
    if body.returned is not None and head.sender is not None and automatic.is_robot_address(head.sender.email):
        return True
    if head.sender is None and root.first(b"return-path").strip() == b"<>":
        return True
    if body.text[:1] == "{" and head.sender is not None and automatic.is_robot_address(head.sender.email):
        return True
    return bounce.may_be(head.sender.email if head.sender else "", head.sender.name if head.sender else "", head.subject)


def _sheet(root: Part, body: Body, head: _Head, problems: list[str]) -> Sheet:
    """Lay out for the bounce reader what a report consists of."""
    own = frozenset(a.email for a in (*head.to, *head.cc)) if head.to else frozenset()
    return Sheet(
        sender=head.sender.email if head.sender else "",
        sender_name=head.sender.name if head.sender else "",
        subject=head.subject,
        text=body.text[: limits.REPORT_CHARS],
        status=decoded(body.machine, problems)[: limits.REPORT_CHARS] if body.machine else "",
        returned=returned_text(body.returned, problems) if body.returned else "\n".join(body.other_text)[: limits.REPORT_CHARS],
        structure=body.machine.kind if body.machine else "",
        report_type=root.parameter(b"content-type", b"report-type").decode("ascii", "replace").lower()
        if root.kind == "multipart/report"
        else "",
        null_path=root.first(b"return-path").strip() == b"<>",
        own=own,
        failed_header=header_text(b", ".join(root.headers.get(b"x-failed-recipients", []))),
        robot=head.sender is not None and automatic.is_robot_address(head.sender.email),
        answers=head.in_reply_to is not None,
    )


def _signature(lines: tuple[str, ...], headers: Headers, sender: Address | None, country: str) -> Signature | None:
    if not lines:
        return None
    dials = any(_HAS_DIGITS.search(line) for line in lines)
    return signer.describe(lines, _region(locale_of(_language(headers), sender, country)) if dials else "")


def _region(locale: str) -> str:
    """Return the country where a writer dials: the locale's, else the one of its language."""
    language, _, country = locale.partition("-")
    return country or _REGIONS.get(language, "US")


def _language(headers: Headers) -> str:
    """Return the language the message declares (Content-Language), empty where it does not."""
    values = headers.get(b"content-language")
    return header_text(values[0]).partition(",")[0].strip()[:20] if values else ""
