"""A short page they can pass on inside."""

from __future__ import annotations

from unghost.causes.cause import Diagnosis, View
from unghost.domain.touch import Channel
from unghost.plays.conditions import EVENT, OURS_TO_MEND, QUIET, REACHABLE
from unghost.plays.play import After, Condition, Fit, Letter, Play, School, Step
from unghost.plays.standing import p


def _others_decide(_view: View, diagnosis: Diagnosis) -> bool:
    return max(p(diagnosis, "decider_left"), p(diagnosis, "awaiting_others")) >= 0.4


def weigh(_view: View, diagnosis: Diagnosis) -> Fit:
    """Rank it higher where whoever decided has gone."""
    return Fit(
        0.76 if p(diagnosis, "decider_left") >= 0.4 else 0.56,
        ("Somebody else has to be convinced, and our contact does it better with one short page.",),
        ("The decision falls without it.",),
        Channel.MAIL,
    )


PLAY = Play(
    name="champion-pack",
    title="Help them speak for it",
    why="Where our contact must convince others, a short page in their words does more than a call to us.",
    source="R24",
    contacts=True,
    schools=(School.M,),
    disputed="M lets the contact speak for it inside; C would look for a way to those who decide. The page goes to our"
    " contact alone, and what they do with it is theirs.",
    needs=(
        QUIET,
        REACHABLE,
        Condition(
            "others-decide",
            "They wait for others, or whoever decided has gone and somebody new has to be won.",
            "Nothing says that somebody else has to be won first.",
            _others_decide,
        ),
    ),
    never=(OURS_TO_MEND, EVENT),
    weigh=weigh,
    sequence=(Step(Channel.MAIL, "once, to our contact alone, with the page attached or in the mail"),),
    letter=Letter(
        "{topic}, on one page",
        (
            "Hello {name},",
            "for whoever asks you about {about}, here is one page you can pass on as it is:",
            "What it is for, in your words: … What it changes: … What it costs: … Who can be asked: {me}.",
            "Cut or change it as you like; it needs no word about us.",
            "Nothing to answer.",
            "{me}",
        ),
    ),
    after=After(
        20, "A longer rest: others need time to read and to decide. Who has seen the page is not asked, and nobody is written to."
    ),
)
