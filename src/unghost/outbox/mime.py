"""The bytes of a letter: made from what is planned and nothing else, and read again to see that they say it (promise P12).

They hold no ``Date``: a letter is approved today and may leave on Tuesday, so that line is written at the hand-over, by ``dated``
(decision 0018). Everything else a person approves to the byte.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message
from email.utils import format_datetime, parseaddr

from unghost.domain.address import Address
from unghost.domain.letter import DAILY, Version
from unghost.domain.settings import Settings
from unghost.errors import NotSendable
from unghost.outbox.one_to_one import unsubscribe_headers, unsubscribe_line
from unghost.outbox.spelling import (
    CRLF,
    address_line,
    body_text,
    folded,
    header_line,
    mailbox,
    quoted_printable,
    unstructured,
    well_formed,
)

REFERENCES = 20
"""So many messages a letter refers to: the first, which names the thread, and the last ones."""
_TOKEN = re.compile(r"[a-z0-9]{1,64}")
_LINKS = re.compile(r"<https://[\x21\x23-\x3b\x3d\x3f-\x7e]{1,600}>(?:, <mailto:[\x21\x23-\x3b\x3d\x3f-\x7e]{1,300}>)?")
_CUT = "-- "
_LONGEST_LINE = 998


@dataclass(frozen=True, slots=True)
class Plan:
    """What a letter is to say, in plain text: exactly these headers, one recipient and one body.

    Identities bear no brackets. ``unsubscribe`` are the links by which a mailing is stopped, empty where it is none.
    ``automatic`` marks what no person wrote, so that no vacation answers it (RFC 3834).
    """

    sender: Address
    to: str
    subject: str
    message_id: str
    body: str
    answers: str = ""
    references: tuple[str, ...] = ()
    unsubscribe: str = ""
    automatic: bool = False


def plan_of(
    version: Version,
    *,
    letter_id: str,
    sender: Address,
    settings: Settings,
    unsubscribe: str | None = None,
    who: Sequence[str] = (),
) -> Plan:
    """Return the plan of a letter from a version of a draft; raise NotSendable where it cannot be sent as it is.

    Identities of other people's messages are their writing: one that is not well formed is left out. ``who`` are the lines that
    law wants under a letter to this person (``drafts.identity``); those the words do not hold are put under them.
    ``unsubscribe`` is given for what is no letter from one person to another: the token by which it is stopped (see
    ``one_to_one``); company and postal address are among its lines in any case.
    """
    if not _TOKEN.fullmatch(letter_id):
        raise ValueError("a letter's id is made of small letters and digits")
    ways = unsubscribe_headers(settings, unsubscribe)[0][1] if unsubscribe else ""
    if ways and not _LINKS.fullmatch(ways):
        raise NotSendable("The link for unsubscribing is no address a header bears.", "See: unghost settings unsubscribe_url")
    subject = header_line(version.subject, "The subject")
    if not subject:
        raise NotSendable("The letter has no subject.", "Give it one: a few words that say what it is about.")
    email = address_line(sender.email)
    answers = version.answers if well_formed(version.answers) else ""
    before = [one for one in dict.fromkeys(version.references) if well_formed(one) and one != answers]
    thread = [*before, answers] if answers else before
    return Plan(
        sender=Address(email, header_line(sender.name, "Your name")),
        to=address_line(version.to),
        subject=subject,
        message_id=f"{letter_id}@{email.rpartition('@')[2]}",
        body=_with_lines(body_text(version.body), (*who, *(_mailing(settings, unsubscribe) if unsubscribe else ()))),
        answers=answers,
        references=tuple(thread if len(thread) <= REFERENCES else thread[:1] + thread[1 - REFERENCES :]),
        unsubscribe=ways,
        automatic=version.play == DAILY,
    )


def _mailing(settings: Settings, token: str) -> tuple[str, ...]:
    return (settings.company, *settings.postal, unsubscribe_line(settings, token))


def _with_lines(body: str, lines: Sequence[str]) -> str:
    """Return a body with lines under it, each once, but for those it holds."""
    missing = lacking(body, lines)
    if not missing:
        return body
    cut = [] if _CUT in body.split("\n") else ["", _CUT]
    return body + "\n".join([*cut, *missing]) + "\n"


def lacking(body: str, lines: Sequence[str]) -> list[str]:
    """Return those of the lines a body does not hold, each once; raise NotSendable where one of them is no line."""
    said = {line.strip() for line in body.split("\n")}
    spelt = (header_line(line, "A line on who you are") for line in lines)
    return [line for line in dict.fromkeys(spelt) if line and line not in said]


def build(
    version: Version,
    *,
    letter_id: str,
    sender: Address,
    settings: Settings,
    unsubscribe: str | None = None,
    who: Sequence[str] = (),
) -> bytes:
    """Return the bytes of a letter but for its ``Date``: CRLF, ASCII, headers of ours alone, the text in quoted-printable.

    Raises NotSendable with a sentence where the words, a name or an address cannot be sent. What was made is read again, and
    compared with the plan, before it is returned.
    """
    plan = plan_of(version, letter_id=letter_id, sender=sender, settings=settings, unsubscribe=unsubscribe, who=who)
    raw = written(plan)
    differs = same(raw, plan)
    if differs:
        raise NotSendable(f"The letter does not come out as it was planned: {'; '.join(differs)}.", "Write it more plainly.")
    return raw


def written(plan: Plan) -> bytes:
    """Return a plan as the bytes of a mail."""
    head = [
        folded("From", mailbox(plan.sender.name, plan.sender.email)),
        folded("To", [plan.to]),
        unstructured("Subject", plan.subject),
        folded("Message-ID", [f"<{plan.message_id}>"]),
    ]
    if plan.answers:
        head.append(folded("In-Reply-To", [f"<{plan.answers}>"]))
    if plan.references:
        head.append(folded("References", [f"<{one}>" for one in plan.references]))
    if plan.automatic:
        head.append(folded("Auto-Submitted", ["auto-generated"]))
    if plan.unsubscribe:
        head.append(folded("List-Unsubscribe", plan.unsubscribe.split(" ")))
        head.append(folded("List-Unsubscribe-Post", ["List-Unsubscribe=One-Click"]))
    head += [folded(name, [value]) for name, value in _MIME]
    return b"".join(head) + CRLF + quoted_printable(plan.body)


_MIME = (
    ("MIME-Version", "1.0"),
    ("Content-Type", "text/plain; charset=utf-8"),
    ("Content-Transfer-Encoding", "quoted-printable"),
)


def dated(raw: bytes, at: datetime, zone: tzinfo = UTC) -> bytes:
    """Return a letter with its ``Date``: the moment of the hand-over as the sender's clock shows it."""
    return folded("Date", [format_datetime(at.astimezone(zone))]) + raw


def same(raw: bytes, plan: Plan) -> list[str]:
    """Read the bytes of a letter again, and return how they differ from the plan, in words; empty where they say just that."""
    head, cut, _ = raw.partition(CRLF + CRLF)
    lines = raw.split(CRLF)
    found = []
    if not raw.isascii() or b"\0" in raw or any(b"\r" in line or b"\n" in line for line in lines):
        found.append("it holds bytes that no mail of ours holds")
    if max(map(len, lines)) > _LONGEST_LINE:
        found.append("it holds a line that is too long")
    message = message_from_bytes(raw)
    names = [name.lower() for name in message.keys()]  # noqa: SIM118 - a header may be there twice, and only keys() tells
    planned = [name.lower() for name in _names(plan)]
    if not cut or names != planned or head.count(CRLF) + 1 != _lines_of(head):
        found.append(f"its headers are {', '.join(names)}")
    said = {what: value for what, value in _said(message).items() if value != _meant(plan)[what]}
    return found + [f"its {what} reads {str(value)[:80]!r}" for what, value in said.items()]


def _lines_of(head: bytes) -> int:
    """Count the lines that begin a header or go on with one."""
    return sum(1 for line in head.split(CRLF) if re.match(rb"[A-Za-z-]+: |[ ]\S", line))


def _names(plan: Plan) -> list[str]:
    unsubscribing = ("List-Unsubscribe", "List-Unsubscribe-Post")
    wanted = {"In-Reply-To": plan.answers, "References": plan.references, "Auto-Submitted": plan.automatic}
    optional = [name for name, there in wanted.items() if there]
    return [
        *("From", "To", "Subject", "Message-ID"),
        *optional,
        *(unsubscribing if plan.unsubscribe else ()),
        *(name for name, _ in _MIME),
    ]


def _meant(plan: Plan) -> dict[str, object]:
    return {
        "sender": (plan.sender.name, plan.sender.email),
        "recipient": plan.to,
        "subject": plan.subject,
        "Message-ID": f"<{plan.message_id}>",
        "In-Reply-To": f"<{plan.answers}>" if plan.answers else "",
        "references": [f"<{one}>" for one in plan.references],
        "way to unsubscribe": plan.unsubscribe,
        "kind of text": [value for _, value in _MIME],
        "text": plan.body,
    }


def _said(message: Message) -> dict[str, object]:
    body = message.get_payload(decode=True)
    text = body.decode("utf-8", "replace") if isinstance(body, bytes) else ""
    name, email = parseaddr(_flat(message, "From"))
    return {
        "sender": (_decoded(name), email),
        "recipient": _flat(message, "To"),
        "subject": _decoded(_flat(message, "Subject")),
        "Message-ID": _flat(message, "Message-ID"),
        "In-Reply-To": _flat(message, "In-Reply-To"),
        "references": _flat(message, "References").split(),
        "way to unsubscribe": _flat(message, "List-Unsubscribe"),
        "kind of text": [_flat(message, name) for name, _ in _MIME],
        "text": text.replace("\r\n", "\n"),
    }


def _flat(message: Message, name: str) -> str:
    """Return a header on one line, as the standard unfolds it."""
    return str(message.get(name, "")).replace("\r\n", "").replace("\n", "").strip(" ")


def _decoded(text: str) -> str:
    return str(make_header(decode_header(text)))
