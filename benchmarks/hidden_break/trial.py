"""One trial: a correspondence, how it stands, and where the planted break lies."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from unghost.causes.cause import View
from unghost.domain.settings import Settings
from unghost.history.history import Correspondence, History
from unghost.silence.assessment import Silence, State

_LATE_HOURS = 80.0  # an open wait of so many working hours is called late


@dataclass(frozen=True, slots=True)
class Trial:
    """``broken`` is the message that broke it, None where nothing of ours did. ``kind`` names the group it is reported in."""

    kind: str
    view: View
    broken: str | None


def view_of(thread: Correspondence, now: datetime) -> View:
    """Return a thread as a view of its own at a moment: late where its last word is ours and long ago."""
    open_ = thread.since_sign_of_life()
    waited = thread.week.between(open_[0].at, now) if open_ else 0.0
    state = State.LATE if waited >= _LATE_HOURS else State.EXPECTED
    silence = Silence(
        state,
        open_[0].at if open_ else None,
        open_[0] if open_ else None,
        last_sign_of_life=thread.last_sign_of_life,
        waited=waited,
        unanswered=open_,
    )
    us = sorted({t.by for t in thread.ours})
    person = thread.person
    history = History(now, now, Settings(tuple(us)), {person.id: thread}, {person.id: person.id}, {person.account: (person.id,)})
    return View(history, thread, silence)
