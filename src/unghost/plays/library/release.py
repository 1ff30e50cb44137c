"""Permission to say no, with the door left open."""

from __future__ import annotations

from unghost.causes.cause import Diagnosis, View
from unghost.domain.record import TruthState
from unghost.domain.touch import Channel, Disposition
from unghost.plays.branches import GATEKEEPER, GONE, STOP, VOICEMAIL
from unghost.plays.conditions import EVENT, OURS_TO_MEND, QUIET_OR_LEFT_OPEN
from unghost.plays.play import After, Branch, Condition, Fit, Letter, Play, School, Step
from unghost.plays.standing import first_channel, may_call, p, real


def _likely_gone(diagnosis: Diagnosis) -> bool:
    return p(diagnosis, "chose_other", "priority_shift") >= 0.5


def _time_for_it(view: View, diagnosis: Diagnosis) -> bool:
    spent = len(view.silence.attempts) >= 1 and not may_call(view)
    return _likely_gone(diagnosis) or (spent and real(view))


def weigh(view: View, diagnosis: Diagnosis) -> Fit:
    """Rank it high where a no is likely, and in the middle where the calls are spent."""
    if _likely_gone(diagnosis):
        return Fit(
            0.8,
            ("Another way or another priority is likely; a no made easy is worth as much as a yes.",),
            ("They say it is still wanted.",),
            first_channel(view),
        )
    why = "The calls found nobody; a line that expects nothing leaves them free."
    return Fit(0.5, (why,), ("They call back.",), Channel.MAIL)


PLAY = Play(
    name="release",
    title="Set them free",
    why="Many find a no hard to say. Saying it for them, without a consequence, brings the truth.",
    source="R10",
    contacts=True,
    schools=(School.G,),
    disputed="G assumes aloud that they may have gone another way; C warns of break-up letters, which look alike. The"
    " difference is the consequence: this letter closes nothing, threatens nothing and asks for no rescue. That"
    " people say yes more often when told they are free to say no is weak evidence: over 52 experiments a middling"
    " effect (.44), in the careful ones hardly any (.11, from -.18 to .40). It is done for the relationship, and"
    " its worth here is learnt.",
    needs=(
        QUIET_OR_LEFT_OPEN,
        Condition(
            "no-is-likely",
            "Another way or another priority is likely, or the calls of a real relationship are spent.",
            "Nothing says that a no is likely, and calls are still to be tried.",
            _time_for_it,
        ),
    ),
    never=(OURS_TO_MEND, EVENT),
    weigh=weigh,
    sequence=(
        Step(Channel.CALL, "first, at varied times of day, and no word to the voicemail", 3),
        Step(Channel.MAIL, "only when the calls reached nobody, or they asked for writing"),
    ),
    script=(
        "Hello {name}, it is {me} from {us}.",
        "If {about} is no longer for you, that is perfectly fine; a no is as welcome as a yes.",
        "Nothing changes between us either way, and the door stays open.",
    ),
    branches=(
        Branch("Actually it is a no", "Thank you for telling me. What could I have done better?", TruthState.NO),
        Branch("Not now", "When would be a good time? I will stay quiet until then.", TruthState.NOT_NOW),
        Branch(
            "It is still wanted",
            "I am glad to hear it. There is no hurry; tell me what would be of use.",
            Disposition.ANSWERED,
        ),
        Branch(
            "They cannot say yet",
            "That is all right. I leave it with you, and nothing is expected.",
            None,
        ),
        GONE,
        STOP,
        GATEKEEPER,
        VOICEMAIL,
    ),
    letter=Letter(
        "{topic}: a no is fine",
        (
            "Hello {name},",
            "if {about} is no longer for you, or another way suits you better, that is perfectly fine. A no is as welcome"
            " as a yes, and it needs no reason.",
            "Nothing changes between us either way, and the door stays open for as long as you like.",
            "Should you have a word on what I could have done better, I would be glad to learn from it.",
            "{me}",
        ),
    ),
    after=After(
        20,
        "A long rest. Silence after it is no answer: the truth stays unknown, nobody is written off, and the next word, if"
        " any, is something of use to them.",
    ),
)
