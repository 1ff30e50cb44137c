"""Read one message and say what it holds, without storing anything."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from typing import Any

from unghost.app.ports import RawMail, SetAside
from unghost.causes.overheard import spoken
from unghost.domain.address import Address
from unghost.domain.message import Invitation, Kind, Message, NamedDate
from unghost.domain.said import Said
from unghost.domain.settings import Settings
from unghost.errors import Unreadable
from unghost.history.groups import as_written
from unghost.history.window import stamp
from unghost.reading.locale import locale_of
from unghost.reading.machines.own_return import own_return
from unghost.reading.read import read
from unghost.reading.visible.against_parent import answers_within, without_parent
from unghost.reading.words import said

Json = dict[str, Any]


def read_batch(batch: Sequence[RawMail], settings: Settings, parent: bytes = b"") -> list[Json | SetAside]:
    """Return some messages as the contract's objects, in order. Runs in whatever process the pool chooses.

    ``parent`` is the mail, or the plain text, that they answer, empty where it is not at hand.
    """
    return [read_file(mail.origin, mail.raw, settings, parent) for mail in batch]


def set_aside(lost: SetAside) -> Json:
    """Return the contract's object for a message that could not be read within its bounds."""
    return _nothing(lost.origin, lost.reason)


def read_file(name: str, raw: bytes, settings: Settings, parent: bytes = b"") -> Json:
    """Return one message as the contract's object; what is no mail at all has ``kind`` null and its reason in ``problems``.

    What it repeats of ``parent``, the mail or plain text it answers, is left out of its visible text.
    """
    try:
        message = as_written(read(raw, country=settings.country), settings)
    except Unreadable as error:
        return _nothing(name, error.reason)
    if parent and message.kind is Kind.HUMAN:
        message = replace(message, text=_beside(message, _words_of(parent)))
    at = stamp(message)
    place = locale_of(message.language, message.sender, settings.country)
    words = said(message.text, at, place) if at else Said()
    return {"file": name, **_envelope(message, settings), **_content(message), **_meaning(message, words, at, place)}


@lru_cache(maxsize=1)
def _words_of(parent: bytes) -> str:
    """Return the words of a message answered: a mail's own text with its signature, or a plain text as it is."""
    try:
        message = read(parent)
    except Unreadable:
        return parent.decode("utf-8", "replace")
    return f"{message.text}\n{message.signature.text}" if message.signature else message.text


def _beside(message: Message, parent: str) -> str:
    """Return the own words of a message that answers ``parent``, with the answers written into what it quotes of it."""
    own = without_parent(message.text, parent)
    inside = answers_within(message.quoted[0].text, parent) if message.quoted else ""
    return f"{own}\n\n{inside}".strip() if inside and inside not in own else own


def _nothing(name: str, reason: str) -> Json:
    """Return the object of what is no mail: every field is there, and empty."""
    nulls = ("message_id", "kind", "date", "from", "signature", "return_date", "when", "opt_out", "invitation")
    lists = ("to", "cc", "attachments", "causes", "delegates", "recipients_failed", "complained")
    texts = ("subject", "visible_text", "language", "variety")
    empty: Json = {**dict.fromkeys(nulls), **{key: [] for key in lists}, **dict.fromkeys(texts, "")}
    return {"file": name, **empty, "quoted_text_chars": 0, "sensitive": False, "problems": [reason]}


def _person(address: Address | None) -> Json | None:
    return {"address": address.email, "name": address.name} if address else None


def _envelope(message: Message, settings: Settings) -> Json:
    ours = message.kind is Kind.HUMAN and message.sender is not None and settings.is_ours(message.sender.email)
    return {
        "message_id": message.message_id,
        "kind": (Kind.OURS if ours else message.kind).value,
        "date": message.date.isoformat() if message.date else None,
        "from": _person(message.sender),
        "to": [_person(a) for a in message.to],
        "cc": [_person(a) for a in message.cc],
        "subject": message.subject,
    }


def _content(message: Message) -> Json:
    s = message.signature
    return {
        "visible_text": message.text,
        "quoted_text_chars": message.quoted_chars,
        "signature": {"name": s.name, "title": s.title, "phones": list(s.phones)} if s else None,
        "language": message.language,
        "attachments": list(message.attachments),
        "delegates": [{"address": d.address, "name": d.name, "quote": d.quote} for d in message.delegates],
        "recipients_failed": [
            {"address": f.address, "permanent": f.permanent, "status": f.status, "reason": f.reason} for f in message.failed
        ],
        "invitation": _invited(message.invitation) if message.invitation else None,
        "variety": message.variety,
        "complained": list(message.complained),
        "problems": list(message.problems),
    }


def _invited(invitation: Invitation) -> Json:
    return {
        "method": invitation.method,
        "answer": invitation.answer.lower(),
        "start": invitation.start.isoformat() if invitation.start else None,
        "end": invitation.end.isoformat() if invitation.end else None,
        "summary": invitation.summary,
        "uid": invitation.uid,
    }


def _meaning(message: Message, words: Said, at: datetime | None, place: str) -> Json:
    machine = message.kind is not Kind.HUMAN
    return_date = message.return_date or (None if machine or at is None else own_return(message.text, at, place))
    when = words.when
    opt_out = None if machine else words.opt_out
    return {
        "return_date": _named(return_date),
        "when": {**(_named(NamedDate(when.date, when.precision, when.quote)) or {}), "role": when.role.value} if when else None,
        "causes": [
            {"cause": cause, "polarity": polarity, "quote": quote, "weight": round(weight, 3)}
            for cause, polarity, quote, weight in spoken(message.text)
        ],
        "sensitive": message.sensitive or words.sensitive,
        "opt_out": {"scope": opt_out.scope.value, "quote": opt_out.quote} if opt_out else None,
    }


def _named(named: NamedDate | None) -> Json | None:
    return {"date": named.date.isoformat(), "precision": named.precision.value, "quote": named.quote} if named else None
