"""How a case stands, in the few words plays ask for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from unghost.causes.catalogue import causes
from unghost.causes.cause import Diagnosis, View
from unghost.causes.phrases import FOR, hear
from unghost.causes.strength import FAIR, strength
from unghost.causes.ways import written_only
from unghost.domain.message import Kind
from unghost.domain.touch import Channel, Side, Signal, Touch
from unghost.history.history import Correspondence
from unghost.silence.assessment import State

_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
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


def calm_enough(view: View, diagnosis: Diagnosis) -> bool:
    """Say whether a question is in place: quiet, nothing of ours to take back, and no event that asks for patience."""
    return quiet(view) and not hurt(diagnosis) and diagnosis.top() not in STILL


@dataclass(frozen=True, slots=True)
class Deputy:
    """Who was named to take over: their address, when, and by what (``the automatic reply``, a colleague's name)."""

    address: str
    at: datetime
    by: str


def deputy(view: View) -> Deputy | None:
    """Return who was named to take over, where our contact has gone or is away for long; None otherwise."""
    for signal in reversed(view.correspondence.signals):
        named = next((d.address for d in signal.delegates if d.address), "")
        if named and named not in view.correspondence.person.addresses and (_gone(signal) or _long(view, signal)):
            return Deputy(named, signal.at, "the automatic reply")
    return _named_by_colleague(view)


def _named_by_colleague(view: View) -> Deputy | None:
    """Return the address a colleague of theirs gave in telling us that our contact has gone."""
    person, last = view.correspondence.person, view.correspondence.last_sign_of_life
    gone = next(cause for cause in causes() if cause.name == "contact_left")
    parts = [part for part in person.name.casefold().split() if len(part) > 2]
    for other in view.history.colleagues(view.correspondence.person):
        for touch in reversed(other.theirs):
            if last is not None and touch.at <= last.at:
                break
            about = any(part in touch.text.casefold() for part in parts)
            given = [a.lower().rstrip(".") for a in _ADDRESS.findall(touch.text[:5000])]
            given = [a for a in given if a not in person.addresses and not view.history.settings.is_ours(a)]
            if about and given and any(heard.polarity == FOR for heard in hear(touch.text, gone)):
                return Deputy(given[0], touch.at, f"the mail of {other.person.name or other.person.id}")
    return None


def peers(view: View) -> tuple[Correspondence, ...]:
    """Return the colleagues of theirs who wrote or spoke to us themselves, the latest first."""
    known = [c for c in view.history.colleagues(view.correspondence.person) if c.last_sign_of_life is not None]
    return tuple(sorted(known, key=lambda c: c.last_sign_of_life.at if c.last_sign_of_life else view.history.now, reverse=True))


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
