"""A note that stands alone: no past, no count, one easy question."""

from __future__ import annotations

from unghost.causes.cause import Diagnosis, View
from unghost.domain.record import TruthState
from unghost.domain.touch import Channel, Disposition
from unghost.plays.branches import BAD_MOMENT, GATEKEEPER, GONE, STOP, VOICEMAIL
from unghost.plays.conditions import EVENT, QUIET_OR_CUT_OFF
from unghost.plays.play import After, Branch, Condition, Fit, Letter, Play, School, Step
from unghost.plays.standing import STILL, hurt, may_call, reachable, real


def _a_way(view: View, _diagnosis: Diagnosis) -> bool:
    return reachable(view) or (bool(view.correspondence.person.phones) and may_call(view))


def _event(view: View, diagnosis: Diagnosis) -> bool:
    return reachable(view) and diagnosis.top() in STILL


def _better_by_voice(view: View, _diagnosis: Diagnosis) -> bool:
    return reachable(view) and real(view) and may_call(view)


def weigh(view: View, diagnosis: Diagnosis) -> Fit:
    """Rank it high between people who hardly know each other, low where something of ours has to be taken back."""
    if not reachable(view):
        why = "Our mail does not reach them, so nothing has been left unanswered; a call finds out where it should go."
        return Fit(0.6, (why,), ("A working address turns up.",), Channel.CALL)
    score = 0.45 if hurt(diagnosis) else 0.6 if real(view) else 0.7
    why = "In writing, or where we hardly know each other, a note that stands alone is kinder than a look back."
    return Fit(score, (why,), ("They tell us more about how they are.",), Channel.MAIL)


PLAY = Play(
    name="fresh-start",
    title="Start afresh",
    why="With a thin relationship, talk of the past embarrasses; a new page costs nobody anything.",
    source="R18",
    contacts=True,
    schools=(School.C,),
    disputed="C never mentions the silence; G would apologise for it. With a real relationship and a live call the apology"
    " wins; in writing, and between people who hardly know each other, the past stays where it is.",
    needs=(
        QUIET_OR_CUT_OFF,
        Condition(
            "a-way",
            "There is a way to them: their mailbox takes mail, or there is a number and calls are left.",
            "Mail does not reach them, and there is no number to call, or the calls are spent.",
            _a_way,
        ),
    ),
    never=(
        Condition(EVENT.name, EVENT.says, EVENT.otherwise, _event),
        Condition(
            "better-by-voice",
            "The relationship is real and a call is possible: then speaking beats a note that knows of nothing.",
            "Writing is the way that is left, or you hardly know each other.",
            _better_by_voice,
        ),
    ),
    weigh=weigh,
    sequence=(
        Step(Channel.MAIL, "one note that could be the first; no second one on its heels"),
        Step(Channel.CALL, "where mail does not arrive: to learn where it should go, with no word to the voicemail", 2),
    ),
    script=(
        "Hello {name}, it is {me} from {us}.",
        "Mail to you comes back to me, so I wanted to ask where word about {about} should go.",
        "If it is no longer for you, a no is fine, and so is leaving this be.",
    ),
    branches=(
        Branch("They give an address", "Thank you, I note it. There is nothing else you need to do.", Disposition.ANSWERED),
        Branch("Actually it is a no", "That is good to know, and perfectly fine. Thank you for telling me.", TruthState.NO),
        Branch("Not now", "Of course. When would suit you? I will stay quiet until then.", TruthState.NOT_NOW),
        BAD_MOMENT,
        GONE,
        STOP,
        GATEKEEPER,
        VOICEMAIL,
    ),
    letter=Letter(
        "One thought about {topic}",
        (
            "Hello {name},",
            "one thought about {about} that may be of use: …",
            "Would a short page about it help you?",
            "If it is not for you, a no is fine, and so is leaving this be. Nothing is expected, and nothing hangs on it.",
            "{me}",
        ),
    ),
    after=After(15, "Rest. If nothing comes, the next word gives something and asks for nothing (`value`), or there is none."),
)
