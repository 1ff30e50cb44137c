"""How a case stands, in the few words plays ask for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from unghost.causes.cause import Diagnosis, View
from unghost.causes.people.contact import House, Relation, Tie
from unghost.causes.people.doors import Door, doors
from unghost.causes.people.house import house
from unghost.causes.strength import FAIR, strength
from unghost.causes.ways import written_only
from unghost.domain.message import Kind
from unghost.domain.touch import Channel, Side, Signal, Touch
from unghost.silence.assessment import State
from unghost.silence.talk import look_is_due

_AFTER = frozenset({Tie.CAME_AFTER, Tie.STANDS_IN})
LIKELY = 0.4
LONG_ABSENCE_DAYS = 60
STILL = frozenset(
    {"life_event", "company_event", "away", "contact_left", "undeliverable"}
)  # causes under which we do not ask why


def p(diagnosis: Diagnosis, *causes: str) -> float:
    """Return the probability of any of these causes."""
    return sum(w.p for w in diagnosis.causes if w.cause in causes)


def hurt(diagnosis: Diagnosis) -> bool:
    """Say whether our own doing is a likely reason: a break found, or a lapse not yet made good."""
    return diagnosis.break_ is not None or any(not lapse.repaired for lapse in diagnosis.lapses)


def real(view: View) -> bool:
    """Say whether the relationship bears candour (R17)."""
    return strength(view)[0] >= FAIR


def may_call(view: View) -> bool:
    """Say whether calls are still to be tried: budget left, and they did not ask for writing."""
    return len(view.silence.attempts) < view.history.settings.max_attempts and written_only(view.correspondence) is None


def open_asks(view: View) -> tuple[Touch, ...]:
    """Return our unanswered touches that asked something."""
    return tuple(t for t in view.silence.unanswered if t.said.asks)


def quiet(view: View) -> bool:
    """Say whether they are quiet for no known reason."""
    return view.silence.quiet


def to_look_again(view: View) -> bool:
    """Say whether a talk ended without a next step, and the day to look again has come."""
    return look_is_due(view.silence, view.correspondence, view.correspondence.week.local(view.history.now).date())


@dataclass(frozen=True, slots=True)
class Deputy:
    """Who was named to take over: their address, when, and by what (``the automatic reply``, a colleague's name)."""

    address: str
    at: datetime
    by: str


def deputy(view: View) -> Deputy | None:
    """Return who was named to take over, where our contact has gone or is away for long; None otherwise.

    Whoever has gone too, or asked to be left alone, is nobody's deputy; a sign of life of our contact takes back what was said
    before, but for an absence that has not ended.
    """
    here = house(view.history, view.correspondence.person.account)
    person, last = view.correspondence.person, view.correspondence.last_sign_of_life
    for tie in reversed(here.relations):
        if tie.tie not in _AFTER or tie.other != person.id or "@" not in tie.one or tie.one in person.addresses:
            continue
        signal = _signal(view, tie)
        if signal is not None and not (_gone(signal) or _long(view, signal)):
            continue
        told = signal is None and (tie.tie is Tie.STANDS_IN or (last is not None and tie.at < last.at))
        if told or _unfit(here, tie.one):
            continue
        return Deputy(tie.one, tie.at, _source(view, tie, here, automatic=signal is not None))
    return None


def _signal(view: View, tie: Relation) -> Signal | None:
    """Return the automatic reply a relation was read in, None where a person said it."""
    return next((s for s in view.correspondence.signals if s.message == tie.message and s.delegates), None)


def _unfit(here: House, address: str) -> bool:
    contact = here.by_person.get(address)
    return contact is not None and bool(contact.gone or contact.let_be)


def _source(view: View, tie: Relation, here: House, *, automatic: bool) -> str:
    if automatic:
        return "the automatic reply"
    if tie.message is None:
        return "your note"
    if tie.by == view.correspondence.person.id:
        return "their own mail"
    contact = here.by_person.get(tie.by)
    return f"the mail of {contact.called if contact else tie.by}"


def peers(view: View) -> tuple[Door, ...]:
    """Return the second doors that are colleagues who wrote or spoke to us themselves, the best to ask first (R20)."""
    return tuple(d for d in doors(view).open if d.contact.has_written and d.contact.person in view.history.people)


def given_since(view: View, day: date) -> bool:
    """Say whether we have been in touch on or after a day."""
    return any(t.side is Side.OURS and t.at.date() >= day for t in view.correspondence.touches)


def reachable(view: View) -> bool:
    """Say whether their mailbox still takes mail."""
    return view.silence.state is not State.UNREACHABLE


def first_channel(view: View) -> Channel:
    """Return the call while calls are to be tried, else writing (R9)."""
    return Channel.CALL if may_call(view) else Channel.MAIL


def _gone(signal: Signal) -> bool:
    return signal.kind is Kind.LEFT_COMPANY


def _long(view: View, signal: Signal) -> bool:
    back = signal.return_date
    now = view.history.now.date()
    return back is not None and back.date > now and (back.date - signal.at.date()).days >= LONG_ABSENCE_DAYS
