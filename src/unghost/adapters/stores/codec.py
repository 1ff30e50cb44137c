"""Facts to JSON text and back. Compact, versioned by the reader, and independent of Python's own formats."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, fields
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from unghost.domain.account import Auth, MailAccount, OAuthApp, Security, Submission
from unghost.domain.address import Address, canonical
from unghost.domain.item import Item
from unghost.domain.message import Delegate, FailedRecipient, Invitation, Kind, Message, NamedDate, Precision, Quoted, Signature
from unghost.domain.news import News
from unghost.domain.record import About, Deal, Meeting, Note, Park, Says, Tick, Truth, TruthState
from unghost.domain.settings import Settings

Json = Any
_ENCODE = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":")).encode


def dump(value: Json) -> str:
    """Return compact JSON; the same value always gives the same text."""
    return _ENCODE(value)


def _time(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


def _parse(at: str | None) -> datetime | None:
    return datetime.fromisoformat(at) if at else None


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _parse_day(day: str | None) -> date | None:
    return date.fromisoformat(day) if day else None


def _address(address: Address | None) -> Json:
    return [address.email, address.name] if address else None


def _addresses(addresses: tuple[Address, ...]) -> Json:
    return [[a.email, a.name] for a in addresses]


def message_facts(m: Message) -> str:
    """Return everything of a message but its key and its words, which have columns of their own."""
    facts: dict[str, Json] = {
        "kind": m.kind.value,
        "id": m.message_id,
        "date": _time(m.date),
        "received": _time(m.received),
        "from": _address(m.sender),
        "to": _addresses(m.to),
        "cc": _addresses(m.cc),
        "reply_to": _addresses(m.reply_to),
        "subject": m.subject,
        "in_reply_to": m.in_reply_to,
        "references": m.references,
        "language": m.language,
        "signature": _signature(m.signature),
        "quoted": [[_address(q.sender), _time(q.date), q.text] for q in m.quoted],
        "quoted_chars": m.quoted_chars,
        "attachments": m.attachments,
        "failed": [[f.address, f.permanent, f.status, f.reason] for f in m.failed],
        "failed_id": m.failed_message_id,
        "invitation": _invitation(m.invitation),
        "return": [_day(m.return_date.date), m.return_date.precision.value, m.return_date.quote] if m.return_date else None,
        "delegates": [[d.address, d.name, d.quote] for d in m.delegates],
        "sensitive": m.sensitive,
        "problems": m.problems,
        "typist": _address(m.typist),
        "replaced": _address(m.replaced),
        "variety": m.variety,
        "complained": m.complained,
    }
    return dump({name: value for name, value in facts.items() if value})


def _signature(s: Signature | None) -> Json:
    return [s.name, s.title, s.phones, s.text, *filter(None, (s.closing,))] if s else None


def _invitation(i: Invitation | None) -> Json:
    return [i.uid, i.method, i.answer, _time(i.start), _time(i.end), i.summary, i.attendees] if i else None


def message(key: str, text: str, facts: str) -> Message:
    """Return the message that ``message_facts`` described."""
    f = json.loads(facts)
    return Message(
        key=key,
        text=text,
        kind=Kind(f["kind"]),
        message_id=f.get("id"),
        date=_parse(f.get("date")),
        received=_parse(f.get("received")),
        sender=Address(*f["from"]) if "from" in f else None,
        to=tuple(Address(*a) for a in f.get("to", ())),
        cc=tuple(Address(*a) for a in f.get("cc", ())),
        reply_to=tuple(Address(*a) for a in f.get("reply_to", ())),
        subject=f.get("subject", ""),
        in_reply_to=f.get("in_reply_to"),
        references=tuple(f.get("references", ())),
        language=f.get("language", ""),
        signature=_parse_signature(f.get("signature")),
        quoted=tuple(Quoted(Address(*s) if s else None, _parse(at), words) for s, at, words in f.get("quoted", ())),
        quoted_chars=f.get("quoted_chars", 0),
        attachments=tuple(f.get("attachments", ())),
        failed=tuple(FailedRecipient(*x) for x in f.get("failed", ())),
        failed_message_id=f.get("failed_id"),
        invitation=_parse_invitation(f.get("invitation")),
        return_date=_parse_return(f.get("return")),
        delegates=tuple(Delegate(*d) for d in f.get("delegates", ())),
        sensitive=f.get("sensitive", False),
        problems=tuple(f.get("problems", ())),
        typist=Address(*f["typist"]) if "typist" in f else None,
        replaced=Address(*f["replaced"]) if "replaced" in f else None,
        variety=f.get("variety", ""),
        complained=tuple(f.get("complained", ())),
    )


def _parse_signature(s: Json) -> Signature | None:
    return Signature(s[0], s[1], tuple(s[2]), *s[3:]) if s else None


def _parse_invitation(i: Json) -> Invitation | None:
    if not i:
        return None
    return Invitation(i[0], i[1], i[2], _parse(i[3]), _parse(i[4]), i[5], tuple((a, p) for a, p in i[6]))


def _parse_return(r: Json) -> NamedDate | None:
    return NamedDate(date.fromisoformat(r[0]), Precision(r[1]), r[2]) if r else None


def deal_facts(d: Deal) -> str:
    """Return a deal as JSON."""
    amount = None if d.amount is None else str(d.amount)
    row = [d.name, d.account, d.contacts, d.stage, amount, d.currency, d.stated, _day(d.opened), _day(d.expected_close)]
    return dump([*row, d.owner, d.outcome, d.notes])


def deal(facts: str) -> Deal:
    """Return the deal that ``deal_facts`` described."""
    name, account, contacts, stage, amount, currency, stated, opened, close, owner, outcome, notes = json.loads(facts)
    money = None if amount is None else Decimal(amount)
    days = (_parse_day(opened), _parse_day(close))
    return Deal(name, account, tuple(contacts), stage, money, currency, stated, *days, owner, outcome, notes)


def meeting_facts(m: Meeting) -> str:
    """Return a meeting as JSON."""
    return dump([m.uid, _time(m.known_at), _time(m.start), _time(m.end), m.summary, m.attendees, m.cancelled])


def meeting(facts: str) -> Meeting:
    """Return the meeting that ``meeting_facts`` described."""
    uid, known, start, end, summary, attendees, cancelled = json.loads(facts)
    known_at, starts, ends = map(datetime.fromisoformat, (known, start, end))
    return Meeting(uid, known_at, starts, ends, summary, tuple((a, p) for a, p in attendees), cancelled)


def news_facts(n: News) -> str:
    """Return a piece of news as JSON."""
    return dump([n.key, _time(n.at), n.title, n.text, n.link, n.origin, n.message, _time(n.updated)])


def news(facts: str) -> News:
    """Return the piece of news that ``news_facts`` described."""
    key, at, title, text, link, origin, message_id, updated = json.loads(facts)
    return News(key, datetime.fromisoformat(at), title, text, link, origin, message_id, _parse(updated))


def item_facts(i: Item) -> str:
    """Return an item of the library as JSON, but for its place and since when it is there."""
    return dump([i.title, i.topics])


def item(place: str, at: str, facts: str) -> Item:
    """Return the item that ``item_facts`` described."""
    title, topics = json.loads(facts)
    return Item(datetime.fromisoformat(at), place, title, tuple(topics))


def settings_rows(settings: Settings) -> dict[str, str]:
    """Return the settings as JSON texts by name."""
    return {name: dump(value) for name, value in asdict(settings).items()}


def settings(rows: Mapping[str, str]) -> Settings:
    """Return the settings of such rows; a name this version does not know is left aside."""
    known = {f.name for f in fields(Settings)}
    values: dict[str, Any] = {name: _frozen(json.loads(value)) for name, value in rows.items() if name in known}
    for name in ("me", "ours"):
        values[name] = tuple(canonical(word) for word in values.get(name, ()))
    return Settings(**values)


def _frozen(value: Json) -> Json:
    return tuple(_frozen(v) for v in value) if isinstance(value, list) else value


def account_facts(account: MailAccount) -> str:
    """Return a mailbox on a server as JSON."""
    return dump(asdict(account))


def account(facts: str) -> MailAccount:
    """Return the mailbox that ``account_facts`` described."""
    f = json.loads(facts)
    chosen = {"security": Security(f["security"]), "auth": Auth(f["auth"]), "folders": tuple(f["folders"])}
    out = f.get("submission")  # rows of older versions know only of reading
    submission = Submission(**{**out, "security": Security(out["security"])}) if out else None
    return MailAccount(**{**f, **chosen, "oauth": OAuthApp(**f["oauth"]) if f["oauth"] else None, "submission": submission})


def told_facts(told: Truth | Park | Note | Tick) -> tuple[str, str]:
    """Return what the user told us as its kind and JSON."""
    match told:
        case Truth():
            words = [_time(told.at), told.person, told.state.value, _day(told.until), told.reason, told.confirmed]
            return "truth", dump([*words, told.deal, told.to, _time(told.undoes)])
        case Park():
            return "park", dump([_time(told.at), told.person, _day(told.until), told.reason])
        case Note():
            return "note", dump([_time(told.at), told.person, told.text])
        case Tick():
            return "tick", dump([_time(told.at), told.person, told.about.value, told.key, told.says.value, told.note])


def told(kind: str, facts: str) -> Truth | Park | Note | Tick:
    """Return what ``told_facts`` described."""
    at, person, *rest = json.loads(facts)
    moment = datetime.fromisoformat(at)
    if kind == "truth":
        deal_name, to, undoes = rest[4:] or ("", "", None)  # rows of older versions end before
        until, reason, confirmed = _parse_day(rest[1]), rest[2], rest[3]
        return Truth(moment, person, TruthState(rest[0]), until, reason, confirmed, deal_name, to, _parse(undoes))
    if kind == "park":
        return Park(moment, person, date.fromisoformat(rest[0]), rest[1])
    if kind == "tick":
        return Tick(moment, person, About(rest[0]), rest[1], Says(rest[2]), rest[3])
    return Note(moment, person, rest[0])
