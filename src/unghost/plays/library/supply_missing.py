"""The missing piece of the groundwork, nothing asked."""

from __future__ import annotations

from unghost.causes.cause import Diagnosis, View
from unghost.causes.groundwork import groundwork, missing
from unghost.domain.touch import Channel
from unghost.plays.conditions import EVENT, OURS_TO_MEND, QUIET, REACHABLE
from unghost.plays.play import After, Condition, Fit, Letter, Play, School, Step


def _interested(view: View, _diagnosis: Diagnosis) -> bool:
    return groundwork(view)["interest"][0] is True


def _informed(view: View, _diagnosis: Diagnosis) -> bool:
    return groundwork(view)["information"][0] is True


def weigh(view: View, _diagnosis: Diagnosis) -> Fit:
    """Name what the record lacks."""
    return Fit(
        0.42,
        ("Nothing on record shows that they have all they need to decide.", *missing(view)[:3]),
        ("They have it from a talk that is not on record.",),
        Channel.MAIL,
    )


PLAY = Play(
    name="supply-missing",
    title="Give what is missing",
    why="If they lack what a decision needs, their silence is no riddle.",
    source="R2",
    contacts=True,
    answers=True,
    schools=(School.G, School.M),
    disputed="G and M agree: first all they need, then patience. C would ask whether something is missing (`ask-why`);"
    " where the record shows the gap, filling it is quicker than asking.",
    needs=(
        QUIET,
        REACHABLE,
        Condition(
            "interested", "They have shown interest in their own words.", "No interest of theirs is on record.", _interested
        ),
    ),
    never=(
        OURS_TO_MEND,
        EVENT,
        Condition(
            "informed",
            "The record shows that they have what a decision needs.",
            "Nothing on record shows that they have what a decision needs.",
            _informed,
        ),
    ),
    weigh=weigh,
    sequence=(Step(Channel.MAIL, "once, with the missing piece in it"),),
    letter=Letter(
        "What was still missing for {topic}",
        (
            "Hello {name},",
            "here is what was still missing for {about}, as far as I can see: …",
            "It is complete in itself, so that you can use it or pass it on whenever it suits you. Leaving it out until now"
            " was my doing.",
            "Nothing to answer.",
            "{me}",
        ),
    ),
    after=After(15, "A longer rest, since they now have all they need. Whether it arrived is not asked."),
)
