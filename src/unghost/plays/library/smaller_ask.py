"""Replace the last open question by one smaller and different."""

from __future__ import annotations

from unghost.causes.cause import Diagnosis, View
from unghost.domain.touch import Channel
from unghost.plays.conditions import EVENT, OURS_TO_MEND, QUIET, REACHABLE
from unghost.plays.play import After, Condition, Fit, Letter, Play, School, Step
from unghost.plays.standing import open_asks, p, real


def _doubt(diagnosis: Diagnosis) -> bool:
    return p(diagnosis, "indecision") >= 0.4


def _too_big(view: View, diagnosis: Diagnosis) -> bool:
    return len(open_asks(view)) >= 2 or _doubt(diagnosis)


def weigh(view: View, diagnosis: Diagnosis) -> Fit:
    """Rank it higher for somebody in doubt, lower where the relationship bears a candid question instead."""
    return Fit(
        0.68 if _doubt(diagnosis) else 0.5 if real(view) else 0.6,
        ("The last step asked may have been too big; a smaller one is easier to take or to leave.",),
        ("They take the larger step by themselves.",),
        Channel.MAIL,
    )


PLAY = Play(
    name="smaller-ask",
    title="Ask for less",
    why="A repeated question presses; a smaller and different one invites.",
    source="R19",
    contacts=True,
    schools=(School.C,),
    disputed="C changes the close; G would have no close at all. So the smaller question offers something and is left as"
    " easily as taken. That pressure makes doubt worse is what one vendor reports of 2.5 million conversations, no"
    " more; fewer and smaller questions are the safe side for both schools.",
    needs=(
        QUIET,
        REACHABLE,
        Condition(
            "too-big",
            "You asked more than once without an answer, or they are in doubt.",
            "You asked once, and nothing says that it was too much.",
            _too_big,
        ),
    ),
    never=(OURS_TO_MEND, EVENT),
    weigh=weigh,
    sequence=(Step(Channel.MAIL, "once, in place of the open question and never beside it"),),
    letter=Letter(
        "A page with the numbers",
        (
            "Hello {name},",
            "a smaller thought about {about}: would one page with only the numbers be of use?",
            "It is for you to keep, whatever you do with it. A word is enough, and so is none; if the whole matter has"
            " become too much at the moment, that is perfectly fine too.",
            "{me}",
        ),
    ),
    after=After(15, "Rest. The larger question stays down; if they want the page, it is sent without another wish in it."),
)
