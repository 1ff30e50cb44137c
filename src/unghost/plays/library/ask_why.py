"""One open question: the plan or the timing, and what would help?"""

from __future__ import annotations

from unghost.causes.cause import Diagnosis, View
from unghost.domain.record import TruthState
from unghost.domain.touch import Channel, Disposition
from unghost.plays.branches import GATEKEEPER, GONE, STOP, VOICEMAIL
from unghost.plays.conditions import EVENT, OURS_TO_MEND, QUIET_OR_LEFT_OPEN, REAL_OR_LEFT_OPEN
from unghost.plays.play import After, Branch, Condition, Fit, Letter, Play, School, Step
from unghost.plays.standing import first_channel, may_call, p, to_look_again

_TIMING = frozenset({"busy", "awaiting_others", "told_us_when", "indecision"})


def _chose_other(_view: View, diagnosis: Diagnosis) -> bool:
    return p(diagnosis, "chose_other") >= 0.5


def weigh(view: View, diagnosis: Diagnosis) -> Fit:
    """Rank it higher where what they said points to timing, lower where it can only be written."""
    if to_look_again(view):
        why = "You spoke, and no next step is on record: one question agrees on what comes next, and when."
        return Fit(0.8, (why,), ("They write first.", "You agreed on something that is not on record."), first_channel(view))
    top = diagnosis.top()
    score = 0.5 if not may_call(view) else 0.74 if top in _TIMING else 0.66
    why = (
        "What they said points to timing: one question tells whether it still is."
        if top in _TIMING
        else "The reason is not known; asking is fair, and easy to answer."
    )
    return Fit(score, (why,), ("They write first.", "A colleague of theirs tells us the reason."), first_channel(view))


PLAY = Play(
    name="ask-why",
    title="Ask, with respect",
    why="The stronger the relationship, the more candour it bears; asking beats guessing.",
    source="R15",
    contacts=True,
    schools=(School.C,),
    disputed="C asks and stays; M would rather wait it out; G would apologise before asking anything. The cause decides:"
    " where an event explains the quiet we wait, where something of ours is open we put that right first, and"
    " where nothing is known and the relationship bears it, one question is fairer than a guess.",
    needs=(QUIET_OR_LEFT_OPEN, REAL_OR_LEFT_OPEN),
    never=(
        OURS_TO_MEND,
        EVENT,
        Condition(
            "chose-other",
            "They have probably gone another way: a question would press, letting them go would not.",
            "Nothing says that they went another way.",
            _chose_other,
        ),
    ),
    weigh=weigh,
    sequence=(
        Step(Channel.CALL, "first, at varied times of day, and no word to the voicemail", 3),
        Step(Channel.MAIL, "only when the calls reached nobody, or they asked for writing"),
    ),
    script=(
        "Hello {name}, it is {me} from {us}.",
        "I would like to understand how things stand with {about}, so that I can be of use, or step aside.",
        "Has the plan changed, or only the timing?",
        "Either is fine with me. A no is just as welcome.",
    ),
    branches=(
        Branch(
            "Only the timing",
            "Thank you. What would be a good time to talk again? I will stay quiet until then.",
            TruthState.NOT_NOW,
        ),
        Branch(
            "The plan has changed, so actually it is a no",
            "Thank you for telling me. Is there anything I can do better next time?",
            TruthState.NO,
        ),
        Branch(
            "They wait for others",
            "Is there something short I can put together that would help you?",
            Disposition.ANSWERED,
        ),
        Branch("They cannot say yet", "That is all right, there is no need to know today.", Disposition.ANSWERED),
        Branch(
            "Somebody else decides it now",
            "Thank you. If a word to them in the open would help you, tell me whom to ask for; if not, I leave it with you.",
            TruthState.SOMEONE_ELSE,
        ),
        GONE,
        STOP,
        GATEKEEPER,
        VOICEMAIL,
    ),
    letter=Letter(
        "{topic}: plan or timing",
        (
            "Hello {name},",
            "I would like to understand how things stand with {about}, so that I can be of use, or step aside.",
            "Has the plan changed, or only the timing?",
            "One word is enough, and a no is just as welcome as a yes. If it is only the timing, tell me a month and I will"
            " be quiet until then.",
            "{me}",
        ),
    ),
    after=After(
        10,
        "A date they name becomes a promise of ours (`park`). Without an answer the question is not put again: something of"
        " use (`value`), an open door (`release`) or rest comes next.",
    ),
)
