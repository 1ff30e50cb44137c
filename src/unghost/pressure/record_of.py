"""Make a record: of the store's own history, of what another program hands us, or of one word."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from unghost.errors import BadUse
from unghost.pressure.record import Contact, Contacts, Record

if TYPE_CHECKING:
    from unghost.domain.touch import Touch
    from unghost.history.history import Correspondence, History

NOTHING = Record((), (), (), (), (), ())
Dealings: TypeAlias = Record | Mapping[str, Any] | str | None
_WORDS: Mapping[str, Record] = {
    "none": Record(),
    "call_in": Record(calls=(Contact(theirs=True),)),
    "call_out": Record(calls=(Contact(reached=False),)),
    "call": Record(calls=(Contact(),)),
    "mail_in": Record(mails=(Contact(theirs=True),)),
    "mail_out": Record(mails=(Contact(),)),
    "mail": Record(mails=(Contact(theirs=True), Contact())),
    "meeting": Record(meetings=(Contact(),)),
    "order": Record(orders=("",)),
    "contract": Record(orders=("",)),
    "promise": Record(promises=("",)),
    "introduction": Record(introduced_by=("",)),
}
_SERIES = ("calls", "mails", "meetings", "orders", "promises", "introduced_by")
_NAMES = frozenset({*_SERIES, "contracts", "now"})
_INBOUND = frozenset({"in", "inbound", "theirs"})
_REACHED = frozenset({"", "answered", "meeting", "connected"})


def as_record(given: Dealings) -> Record | None:
    """Return a record of anything the linter accepts; None, nothing known, stays None.

    A mapping may hold ``calls`` (at, direction in or out, disposition as in the call table), ``mails`` (at, direction,
    subject, attachments), ``meetings`` (at), ``orders`` and ``contracts`` (names), ``promises`` (words), ``introduced_by``
    (names) and ``now``. A kind that is absent is not known; an empty list says that there was none. A word (none, call_in,
    call_out, mail_in, mail_out, meeting, order, contract, promise, introduction; several with blanks between) says that
    this is all there was. Raises BadUse for anything else.
    """
    if given is None or isinstance(given, Record):
        return given
    return _of_words(given) if isinstance(given, str) else _of_mapping(given)


def record_of(correspondence: Correspondence, history: History) -> Record:
    """Return what the store knows of one person at the history's moment.

    Calls, meetings and orders are unknown, not absent, where the whole store holds none of that kind: then nobody keeps them
    here. A log of calls holds meetings, too. Who spoke for us there are the colleagues of that account who ever gave a sign
    of life.
    """
    everybody = tuple(history.people.values())
    logged = any(t.channel.value == "call" for c in everybody for t in c.touches)
    calendar = any(c.meetings or any(t.channel.value == "meeting" for t in c.touches) for c in everybody)
    deals = any(c.deals for c in everybody)
    touches = correspondence.touches
    met = tuple(Contact(theirs=True, at=m.start) for m in correspondence.meetings if not m.cancelled)
    spoken = tuple(_contact(t) for t in touches if t.channel.value == "meeting")
    return Record(
        calls=tuple(_contact(t) for t in touches if t.channel.value == "call") if logged else None,
        mails=tuple(_contact(t) for t in touches if t.channel.value == "mail"),
        meetings=(*met, *spoken) if calendar or logged else None,
        orders=tuple(d.name for d in correspondence.deals if d.outcome == "won") if deals else None,
        promises=tuple(p.quote for t in correspondence.ours for p in t.said.promises),
        introduced_by=_introduced_by(correspondence, history),
        now=history.now,
    )


def _contact(touch: Touch) -> Contact:
    mail = touch.channel.value == "mail"
    return Contact(
        theirs=touch.side.value == "theirs",
        at=touch.at,
        reached=touch.reached,
        subject=touch.subject if mail else None,
        attachments=touch.attachments if mail and not touch.recovered else None,
    )


def _introduced_by(correspondence: Correspondence, history: History) -> tuple[str, ...]:
    others = history.colleagues(correspondence.person)
    return tuple(c.person.name or c.person.id for c in others if c.last_sign_of_life is not None)


def _of_words(given: str) -> Record:
    whole = NOTHING
    for word in given.replace(",", " ").split():
        if word not in _WORDS:
            raise BadUse(f"{word!r} says nothing about a record.", f"The words are: {', '.join(_WORDS)}.")
        whole = _joined(whole, _WORDS[word])
    return whole


def _joined(one: Record, other: Record) -> Record:
    return replace(one, **{name: getattr(one, name) + added for name in _SERIES if (added := getattr(other, name))})


def _of_mapping(given: Mapping[str, Any]) -> Record:
    unknown = sorted(set(given) - _NAMES)
    if unknown:
        raise BadUse(f"A record holds nothing called {unknown[0]!r}.", f"It may hold: {', '.join(sorted(_NAMES))}.")
    bought = [given[name] for name in ("orders", "contracts") if given.get(name) is not None]
    try:
        return Record(
            calls=_contacts(given.get("calls")),
            mails=_contacts(given.get("mails")),
            meetings=_contacts(given.get("meetings")),
            orders=tuple(_name(one) for some in bought for one in some) if bought else None,
            promises=_names(given.get("promises")),
            introduced_by=_names(given.get("introduced_by")),
            now=_moment(given.get("now")),
        )
    except (TypeError, ValueError, AttributeError) as error:
        raise BadUse(f"The record cannot be read: {error}", "See the page on the record for its shape.") from None


def _contacts(given: Iterable[Mapping[str, Any]] | None) -> Contacts | None:
    return None if given is None else tuple(_of_row(row) for row in given)


def _of_row(row: Mapping[str, Any]) -> Contact:
    disposition = str(row.get("disposition") or "")
    number = row.get("attachments")
    return Contact(
        theirs=str(row.get("direction") or "") in _INBOUND,
        at=_moment(row.get("at")),
        reached=disposition in _REACHED,
        subject=row.get("subject"),
        attachments=None if number is None else int(number),
    )


def _names(given: Iterable[object] | None) -> tuple[str, ...] | None:
    return None if given is None else tuple(_name(one) for one in given)


def _name(one: object) -> str:
    return str(one.get("name", "")) if isinstance(one, Mapping) else str(one)


def _moment(given: object) -> datetime | None:
    if given is None or isinstance(given, datetime):
        return given
    return datetime.fromisoformat(str(given).strip().replace("Z", "+00:00"))
