"""Read one message and say what it holds, without storing anything."""

from __future__ import annotations

from typing import Any

from unghost.causes.overheard import spoken
from unghost.domain.address import Address
from unghost.domain.message import Kind, Message, NamedDate
from unghost.domain.said import Said
from unghost.domain.settings import Settings
from unghost.errors import Unreadable
from unghost.history.window import stamp
from unghost.reading.read import read
from unghost.reading.words import said

Json = dict[str, Any]


def read_file(name: str, raw: bytes, settings: Settings) -> Json:
    """Return one message as the contract's object; what is no mail at all has ``kind`` null and its reason in ``problems``."""
    try:
        message = read(raw)
    except Unreadable as error:
        return _nothing(name, error.reason)
    at = stamp(message)
    words = said(message.text, at, message.language) if at else Said()
    return {"file": name, **_envelope(message, settings), **_content(message), **_meaning(message, words)}


def _nothing(name: str, reason: str) -> Json:
    empty: Json = dict.fromkeys(("message_id", "kind", "date", "from", "signature", "return_date", "when", "opt_out"))
    lists: Json = {key: [] for key in ("to", "causes", "delegates", "recipients_failed")}
    texts: Json = {"subject": "", "visible_text": "", "quoted_text_chars": 0, "sensitive": False}
    return {"file": name, **empty, **lists, **texts, "problems": [reason]}


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
        "problems": list(message.problems),
    }


def _meaning(message: Message, words: Said) -> Json:
    machine = message.kind is not Kind.HUMAN
    return_date = message.return_date or (None if machine else _own_return(words))
    when = words.when
    opt_out = None if machine else words.opt_out
    return {
        "return_date": _named(return_date),
        "when": {**(_named(NamedDate(when.date, when.precision, when.quote)) or {}), "role": when.role.value} if when else None,
        "causes": [
            {"cause": cause, "polarity": polarity, "quote": quote, "weight": round(weight, 3)}
            for cause, polarity, quote, weight in spoken(message.text, message.language)
        ],
        "sensitive": message.sensitive or words.sensitive,
        "opt_out": {"scope": opt_out.scope.value, "quote": opt_out.quote} if opt_out else None,
    }


def _own_return(words: Said) -> NamedDate | None:
    when = words.when
    return NamedDate(when.date, when.precision, when.quote) if when is not None and when.role.value == "return" else None


def _named(named: NamedDate | None) -> Json | None:
    return {"date": named.date.isoformat(), "precision": named.precision.value, "quote": named.quote} if named else None
