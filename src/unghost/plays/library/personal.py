"""One human line about something light they told us; no wish in it."""

from __future__ import annotations

from unghost.causes.cause import Diagnosis, View
from unghost.domain.days import day_of
from unghost.domain.touch import Channel
from unghost.plays.conditions import EVENT, OURS_TO_MEND, QUIET, REACHABLE
from unghost.plays.play import After, Condition, Fit, Letter, Play, School, Step
from unghost.plays.told import told


def _something_told(view: View, _diagnosis: Diagnosis) -> bool:
    return told(view) is not None


def weigh(view: View, _diagnosis: Diagnosis) -> Fit:
    """Quote what they told us."""
    found = told(view)
    assert found is not None, "asked only where they told us something"
    day = day_of(found.evidence.at)
    return Fit(
        0.36,
        (f"They told us this themselves, on {day}: “{' '.join(found.evidence.quote.split())}”", "A human line asks for nothing."),
        ("It was told in confidence, or it has turned sad since.",),
        Channel.MAIL,
    )


PLAY = Play(
    name="personal",
    title="A human line",
    why="Somebody who is seen as a person answers as one. What they told us of their own accord may be come back to, once.",
    source="R22",
    contacts=True,
    schools=(School.C,),
    disputed="C gets personal to be answered; M would only when it costs them nothing; G calls every hidden wish pressure."
    " So the line stands alone: no business in it, nothing they did not tell us themselves, and never health,"
    " family or a loss.",
    needs=(
        QUIET,
        REACHABLE,
        Condition(
            "told-us",
            "They told us something light about themselves in the last 400 days, and you have not come back to it yet.",
            "They told us nothing light about themselves that may be come back to.",
            _something_told,
        ),
    ),
    never=(OURS_TO_MEND, EVENT),
    weigh=weigh,
    sequence=(Step(Channel.MAIL, "once, with no business in it"),),
    letter=Letter(
        "Your {told}",
        (
            "Hello {name},",
            "no business today. I came across something that made me think of your {told}: …",
            "I hope it makes you smile.",
            "Nothing to answer.",
            "{me}",
        ),
    ),
    after=After(20, "A long rest. What they told us is not come back to a second time."),
)
