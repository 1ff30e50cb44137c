"""Silent until the day they named, then one reminder of what was agreed."""

from __future__ import annotations

from datetime import date

from unghost.causes.cause import Diagnosis, View
from unghost.domain.record import TruthState
from unghost.domain.said import Role
from unghost.domain.touch import Channel, Disposition
from unghost.plays.branches import BAD_MOMENT, GATEKEEPER, GONE, STOP, VOICEMAIL
from unghost.plays.play import After, Branch, Condition, Fit, Letter, Play, School, Step
from unghost.plays.standing import given_since
from unghost.silence.assessment import State


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


def _come(view: View) -> date | None:
    """Return the day where it has come, None before it and without one."""
    wake = _wake(view)
    return wake if wake is not None and wake <= view.correspondence.week.local(view.history.now).date() else None


def _time_named(view: View, _diagnosis: Diagnosis) -> bool:
    return view.silence.state is State.PARKED or _come(view) is not None


def _reminded(view: View, _diagnosis: Diagnosis) -> bool:
    come = _come(view)
    return come is not None and given_since(view, come)


def _own_rest(view: View) -> bool:
    """Say whether the day is the user's own choice, not the other person's word."""
    return view.silence.truth is None and bool(view.correspondence.parks)


def weigh(view: View, _diagnosis: Diagnosis) -> Fit:
    """Keep silent before the day; when it has come, remind once."""
    wake = _wake(view)
    if wake is None:
        return Fit(0.8, ("They asked for time without a date; a day to look again is enough.",), ("They write.",), Channel.NONE)
    if _come(view) is None:
        whose = "You let them rest" if _own_rest(view) else "They named a time"
        return Fit(0.9, (f"{whose}; we stay silent until {wake.day} {wake:%B %Y}.",), ("They write before that.",), Channel.NONE)
    if _own_rest(view):
        return Fit(0.88, ("The day you set for looking again has come.",), ("They write first.",), Channel.MAIL)
    why = "The day they named has come: one reminder of what was agreed, in their own words."
    return Fit(0.88, (why,), ("They write first.",), Channel.MAIL)


PLAY = Play(
    name="park",
    title="Keep their date",
    why="A date they named is a promise of ours: nothing before it, one reminder after it.",
    source="R16",
    contacts=True,
    answers=True,
    schools=(School.C, School.M),
    disputed="Nobody disputes the date. C would use the time until then for a word now and then, M would not; a date they"
    " named is kept to the day.",
    needs=(
        Condition(
            "time-named",
            "They named a time, or asked for some; or you chose to let them rest until a day.",
            "They named no time to come back to.",
            _time_named,
        ),
    ),
    never=(
        Condition(
            "reminded",
            "The day has come, and you have been in touch since: the one reminder is spent.",
            "Nothing has gone out since the day they named.",
            _reminded,
        ),
    ),
    weigh=weigh,
    sequence=(
        Step(Channel.MAIL, "one reminder, on the day or the first working day after it"),
        Step(Channel.CALL, "instead of the mail, where they asked to be called"),
    ),
    script=(
        "Hello {name}, it is {me} from {us}.",
        "We said we would look at {about} again about now.",
        "Is it a good moment, or is another one better? A no is fine as well.",
    ),
    branches=(
        Branch("It is a good moment", "Good. What would be of use to you first?", Disposition.ANSWERED),
        Branch("Later", "Of course. When would be a good time? I will stay quiet until then.", TruthState.NOT_NOW),
        Branch("Actually it is a no", "Thank you for telling me; that is perfectly fine.", TruthState.NO),
        BAD_MOMENT,
        GONE,
        STOP,
        GATEKEEPER,
        VOICEMAIL,
    ),
    letter=Letter(
        "{topic}, as we said",
        (
            "Hello {name},",
            "we said we would look at {about} again about now, and so I write.",
            "Is it a good moment, or is another one better?",
            "If it has settled itself in the meantime, a no is fine as well.",
            "{me}",
        ),
    ),
    after=After(
        10,
        "Another date is kept like the first. Without an answer there is no second reminder; it becomes a silence like any"
        " other.",
    ),
)
