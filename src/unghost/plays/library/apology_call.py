"""Step back, take the blame, expect nothing, and make every answer easy."""

from __future__ import annotations

from unghost.causes.cause import Diagnosis, View
from unghost.domain.record import TruthState
from unghost.domain.touch import Channel, Disposition
from unghost.plays.branches import GATEKEEPER, GONE, STOP, VOICEMAIL
from unghost.plays.conditions import EVENT, QUIET_OR_LEFT_OPEN
from unghost.plays.play import After, Branch, Condition, Fit, Letter, Play, School, Step
from unghost.plays.standing import hurt, may_call, p, real


def _ours_or_real(view: View, diagnosis: Diagnosis) -> bool:
    return hurt(diagnosis) or real(view)


def _a_way(view: View, diagnosis: Diagnosis) -> bool:
    return hurt(diagnosis) or may_call(view)


def weigh(view: View, diagnosis: Diagnosis) -> Fit:
    """Rank it first where our own doing is likely, else by how little explains the quiet."""
    channel = Channel.CALL if may_call(view) else Channel.MAIL
    mind = ("They give any sign of life before you call.", "You know a reason that is not on record.")
    if hurt(diagnosis):
        return Fit(0.95, (_ours(diagnosis), "Taking it back comes before anything else."), mind, channel)
    score = 0.72 if p(diagnosis, "unknown") >= 0.25 or diagnosis.top() == "unknown" else 0.5
    return Fit(score, (_unsure(diagnosis),), mind, channel)


def _unsure(diagnosis: Diagnosis) -> str:
    if diagnosis.top() == "unknown":
        return "The relationship is real and nothing explains the quiet: the truth is learnt by voice."
    return "The relationship is real, and what may explain the quiet is not sure: the truth is learnt by voice."


def _ours(diagnosis: Diagnosis) -> str:
    if diagnosis.break_ is not None:
        return f"Their answers changed after a message of ours. {diagnosis.break_.why}"
    return "Something of ours was left open before they went quiet."


PLAY = Play(
    name="apology-call",
    title="Call and take responsibility",
    why="Pressure and lapses are taken back in person. An apology that expects nothing makes the truth easy to say.",
    source="R8",
    contacts=True,
    schools=(School.G,),
    disputed="G apologises for the silence; C would never bring the past up. By voice, and where the relationship is real"
    " or the fault is ours, the apology is right: it takes blame and gives none. In writing and between strangers"
    " it would only embarrass, and `fresh-start` takes its place. What it is made of follows a study of 755"
    " people: taking responsibility counts most, an offer to repair second, asking for forgiveness least.",
    needs=(
        QUIET_OR_LEFT_OPEN,
        Condition(
            "ours-or-real",
            "Our own doing is a likely reason, or the relationship is real and bears it.",
            "Nothing of ours is to be taken back, and you hardly know each other: an apology out of nowhere embarrasses.",
            _ours_or_real,
        ),
        Condition(
            "call-or-ours",
            "Calls are still to be tried, or something of ours has to be put right even in writing.",
            "The calls are spent or unwanted, and nothing of ours needs an apology in writing.",
            _a_way,
        ),
    ),
    never=(EVENT,),
    weigh=weigh,
    sequence=(
        Step(Channel.CALL, "first, at varied times of day, and no word to the voicemail", 3),
        Step(Channel.MAIL, "only when the calls reached nobody or are unwanted, and something of ours has to be put right"),
    ),
    once=True,
    script=(
        "Hello {name}, it is {me} from {us}.",
        "I am not calling to move anything forward.",
        "I am calling to apologise. {fault}",
        "Whatever you have decided is perfectly fine with me, a no as much as a yes.",
        "If you are willing, I would be glad to hear what I could have done better.",
        "(Be quiet now, and listen.)",
    ),
    branches=(
        Branch(
            "They chose another way, so actually it is a no",
            "Thank you for telling me, that is good to know. What mattered most to you?",
            TruthState.NO,
        ),
        Branch(
            "It was something we did",
            "Thank you. I am sorry, and I will put that right. (Note what it was and what you promised.)",
            Disposition.ANSWERED,
        ),
        Branch(
            "They were busy, or had to wait for others",
            "That makes sense. Is there anything that would help, or shall I leave it with you?",
            Disposition.ANSWERED,
        ),
        Branch(
            "They would like to talk at another time",
            "Thank you, I note that day and call again then, not before.",
            TruthState.NOT_NOW,
        ),
        Branch(
            "They want to go on", "I am glad. What would be useful to you first? (Note it; promise a day.)", Disposition.ANSWERED
        ),
        Branch(
            "Nobody decided anything",
            "That happens, and thank you for telling me. I will leave it at that.",
            TruthState.NO_DECISION,
        ),
        GONE,
        STOP,
        GATEKEEPER,
        VOICEMAIL,
    ),
    letter=Letter(
        "My apologies",
        (
            "Hello {name},",
            "{fault} I am sorry.",
            "I will put right what I can: …",
            "Whatever you have decided is perfectly fine with me, a no as much as a yes. There is nothing to answer; should"
            " you ever like to tell me what I could have done better, I would be glad to learn it.",
            "{me}",
        ),
    ),
    after=After(
        10,
        "Nothing more is said about it, whatever comes back: a second apology would be about us. If they told you a reason,"
        " record it; if not, the truth stays unknown, and rest is the next move.",
    ),
)
