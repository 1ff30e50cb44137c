"""Raw bytes to a Message: what the bytes say, not what it means for a deal. Pure and linear; raises Unreadable only."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b
from typing import TYPE_CHECKING

from unghost.domain.address import Address
from unghost.domain.message import FailedRecipient, Invitation, Kind, Message, Quoted, Signature
from unghost.errors import Unreadable
from unghost.reading import automatic, bounce, limits, quoted, quotes, signature, signer
from unghost.reading.body import Body, decoded, gather, returned_text
from unghost.reading.calendar_part import invitation
from unghost.reading.decoding import header_text
from unghost.reading.headers import addresses, arrival, ids, message_id, moment, settle
from unghost.reading.scan import KNOWN, Headers, Part, scan

if TYPE_CHECKING:
    from unghost.reading.absence import Absence

READER_VERSION = 1
"""Raised whenever the same bytes may give another Message, so that stored readings can be made anew."""

_AUTOMATIC = (Kind.AUTO_REPLY, Kind.OUT_OF_OFFICE, Kind.LEFT_COMPANY)
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_METHOD = re.compile(r"^METHOD:\s?([A-Z]{3,20})", re.IGNORECASE | re.MULTILINE)
_MBOX_LINE = re.compile(rb">?From [^\n]{0,1000}\n")
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
_COUNTRY_DOMAINS = {"uk": "GB", "eu": "", "io": "", "co": "", "me": "", "tv": "", "ai": "", "cc": ""}


def key_of(raw: bytes) -> str:
    """Return the identity of a message: the BLAKE2b hash (16 bytes, hexadecimal) of its bytes."""
    return blake2b(raw, digest_size=16).hexdigest()


def read(raw: bytes, *, received: datetime | None = None, locale: str = "", key: str = "", quotations: bool = True) -> Message:
    """Read one message: a complaint, a bounce, a receipt, a calendar answer, an automatic one, a list or a person, in this order.

    ``received`` is when the mailbox took it in, if it says so; ``locale`` the user's, for numbers and dates;
    ``key`` the hash of the bytes where it has been made already.

    Recovering earlier messages from quotations takes half of the time and is needed only where an original is missing; without
    ``quotations`` the message has none.

    Raises Unreadable with reason "empty", "too large", "binary" or "no headers", and nothing else. Every repair is named in
    ``problems``.
    """
    problems: list[str] = []
    root = scan(_prepared(raw), problems)
    if not any(name in KNOWN for name in root.headers):
        raise Unreadable("no headers", "This is text without any header of a mail.")
    body = gather(root, problems)
    head = _head(root.headers, received, problems)
    report = bounce.report(_sheet(root, body, head, problems)) if _may_report(root, body, head) else None
    words = _reported(report, body, head) if report else _spoken(root, body, head, locale, problems)
    earlier = quoted.recover(words.parts, head.date) if quotations and words.parts is not None else ()
    return _message(key or key_of(raw), _language(root.headers), head, words, earlier, body, problems)


def _prepared(raw: bytes) -> bytes:
    """Return the bytes with LF line ends and without what mailboxes put before the header; refuse what is no mail at all."""
    if not raw or raw.isspace():
        raise Unreadable("empty", "There is nothing in it.")
    if len(raw) > limits.MESSAGE_BYTES:
        raise Unreadable("too large", f"It has more than {limits.MESSAGE_BYTES // 2**20} MB.")
    if b"\r" in raw:
        raw = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if raw[:1] in b"\xef\n \t":
        raw = raw.removeprefix(b"\xef\xbb\xbf").lstrip(b"\n \t")
    line = _MBOX_LINE.match(raw)
    if line:
        raw = raw[line.end() :]
    start = raw[:512]
    if len(_BINARY.findall(start)) * 10 > len(start):
        raise Unreadable("binary", "This is a binary file, not a mail.")
    return raw


@dataclass(slots=True)
class _Head:
    message_id: str | None
    date: datetime | None
    received: datetime | None
    sender: Address | None
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

    def people(name: bytes) -> tuple[Address, ...]:
        values = headers.get(name)
        return addresses(values[0] if len(values) == 1 else b", ".join(values)) if values else ()

    arrived = arrival(headers.get(b"received", []))
    references = ids(first(b"references"))
    parents = ids(first(b"in-reply-to"))
    return _Head(
        message_id=message_id(first(b"message-id")),
        date=settle(moment(first(b"date"), problems), arrived, problems),
        received=arrived or received,
        sender=_sender(headers, problems),
        to=people(b"to"),
        cc=people(b"cc"),
        reply_to=people(b"reply-to"),
        subject=header_text(first(b"subject"))[:2000],
        in_reply_to=parents[0] if parents else None,
        references=references,
    )


def _sender(headers: Headers, problems: list[str]) -> Address | None:
    """Return who wrote it: From, else whatever header names a sender."""
    for value in headers.get(b"from", []):
        found = addresses(value)
        if found:
            return found[0]
    problems.append("no sender")
    for name in (b"sender", b"reply-to", b"return-path", b"x-sender", b"resent-from", b"envelope-from"):
        for value in headers.get(name, []):
            found = addresses(value)
            if found:
                return found[0]
    return None


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


def _reported(report: bounce.Report, body: Body, head: _Head) -> _Words:
    text = body.text[: limits.QUOTED_CHARS].strip()
    return _Words(report.kind, text, failed=report.failed, about=report.about or head.in_reply_to)


def _spoken(root: Part, body: Body, head: _Head, locale: str, problems: list[str]) -> _Words:
    invited = invitation(body.calendar, problems) if body.calendar else None
    parts = quotes.split(body.text)
    trimmed = signature.trim(parts.own, head.sender.name if head.sender else "")
    speaker = automatic.Speaker(root.headers, head.sender, head.subject, trimmed.text)
    kind, away = _kind(body, speaker, head, locale, invited)
    return _Words(
        kind,
        trimmed.text,
        parts=parts,
        signature=_signature(trimmed.signature, head.sender, locale),
        invitation=invited,
        away=away,
    )


def _kind(
    body: Body, speaker: automatic.Speaker, head: _Head, locale: str, invited: Invitation | None
) -> tuple[Kind, Absence | None]:
    if invited is not None and _asks_calendar(body, invited):
        return Kind.CALENDAR, None
    if automatic.is_robot(speaker) and not automatic.answers(speaker):
        return Kind.LIST, None
    if automatic.announced(speaker) or automatic.prepared(speaker):
        from unghost.reading.absence import absence  # knows the dates of many languages: only automatic answers need it

        away = absence(speaker.text[: limits.SCAN_CHARS], head.subject, head.date or head.received, locale)
        return automatic.kind_of_automatic(speaker, left=away.left, returns=away.return_date is not None), away
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
    return bounce.may_be(head.sender.email if head.sender else "", head.sender.name if head.sender else "", head.subject)


def _sheet(root: Part, body: Body, head: _Head, problems: list[str]) -> bounce.Sheet:
    """Lay out for the bounce reader what a report consists of."""
    own = frozenset(a.email for a in (*head.to, *head.cc)) if head.to else frozenset()
    return bounce.Sheet(
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
    )


def _signature(lines: tuple[str, ...], sender: Address | None, locale: str) -> Signature | None:
    if not lines:
        return None
    region = _region(sender, locale) if any(_HAS_DIGITS.search(line) for line in lines) else ""
    return signer.describe(lines, region)


def _region(sender: Address | None, locale: str) -> str:
    """Return the country where the writer dials: of their domain, else of the locale, else of its language."""
    last = sender.domain.rpartition(".")[2] if sender else ""
    if len(last) == 2:
        country = _COUNTRY_DOMAINS.get(last, last.upper())
        if country:
            return country
    language, _, place = locale.replace("_", "-").partition("-")
    return place.upper()[:2] if place else _REGIONS.get(language.lower(), "US")


def _language(headers: Headers) -> str:
    """Return the language the message declares (Content-Language), empty where it does not."""
    values = headers.get(b"content-language")
    return header_text(values[0]).partition(",")[0].strip()[:20] if values else ""
