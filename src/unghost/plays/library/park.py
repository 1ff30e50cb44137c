"""Silent until the day they named, then one reminder of what was agreed."""

from __future__ import annotations

from datetime import date

from unghost.causes.cause import Diagnosis, View
from unghost.domain.record import TruthState
from unghost.domain.said import Role
from unghost.domain.touch import Channel
from unghost.plays.play import Fit, Play
from unghost.plays.standing import given_since
from unghost.silence.assessment import State


def fits(view: View, _diagnosis: Diagnosis) -> Fit | None:
    """Fit where they named a time: nothing before it, one reminder when it has come and we have not been in touch since."""
    wake = _wake(view)
    parked = view.silence.state is State.PARKED
    if wake is None:
        return (
            Fit(0.8, ("They asked for time without a date; a day to look again is enough.",), ("They write.",), Channel.NONE)
            if parked
            else None
        )
    today = view.correspondence.week.local(view.history.now).date()
    if wake > today:
        return (
            Fit(0.9, (f"{_whose(view)}; we stay silent until {wake.isoformat()}.",), ("They write before that.",), Channel.NONE)
            if parked
            else None
        )
    if given_since(view, wake):
        return None
    if _own_rest(view):
        return Fit(0.88, ("The day you set for looking again has come.",), ("They write first.",), Channel.MAIL)
    why = "The day they named has come: one reminder of what was agreed, in their own words."
    return Fit(0.88, (why,), ("They write first.",), Channel.MAIL)


def _own_rest(view: View) -> bool:
    """Say whether the day is the user's own choice, not the other person's word."""
    return view.silence.truth is None and bool(view.correspondence.parks)


def _whose(view: View) -> str:
    return "You let them rest" if _own_rest(view) else "They named a time"


def _wake(view: View) -> date | None:
    """Return the day they named, from the silence or from the truth on record, or in their last word."""
    silence = view.silence
    if silence.wake is not None:
        return silence.wake
    if silence.truth is not None and silence.truth.state is TruthState.NOT_NOW:
        return silence.truth.until
    last = silence.last_sign_of_life
    when = last.said.when if last is not None else None
    return when.date if when is not None and when.role is Role.CONTACT_AGAIN else None


PLAY = Play(
    name="park",
    title="Keep their date",
    why="A date they named is a promise of ours: nothing before it, one reminder after it.",
    source="R16",
    contacts=True,
    channels=(Channel.MAIL, Channel.CALL),
    fits=fits,
    script=(
        "Hello {name},",
        "we said we would look at {topic} again about now.",
        "Is it a good moment, or is another one better? A no is fine as well.",
        "{me}",
    ),
)
