"""Step back, take the blame, expect nothing, and make every answer easy."""

from __future__ import annotations

from unghost.causes.cause import Diagnosis, View
from unghost.domain.touch import Channel
from unghost.plays.play import Fit, Play
from unghost.plays.standing import STILL, hurt, may_call, p, quiet, real


def fits(view: View, diagnosis: Diagnosis) -> Fit | None:
    """Fit for a real relationship whose silence nothing explains, or where our own doing is likely; by call."""
    ours = hurt(diagnosis)
    if not quiet(view) or diagnosis.top() in STILL or not (ours or real(view)):
        return None
    channel = Channel.CALL if may_call(view) else Channel.MAIL if ours else None
    if channel is None:
        return None
    mind = ("They give any sign of life before you call.", "You know a reason that is not on record.")
    if ours:
        return Fit(0.95, (_ours(diagnosis), "Taking it back comes before anything else."), mind, channel)
    score = 0.72 if p(diagnosis, "unknown") >= 0.25 or diagnosis.top() == "unknown" else 0.5
    return Fit(score, ("The relationship is real and nothing explains the quiet: the truth is learnt by voice.",), mind, channel)


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
    channels=(Channel.CALL, Channel.MAIL),
    fits=fits,
    once=True,
    script=(
        "Hello {name}, it is {me} from {us}.",
        "I am not calling to move anything forward.",
        "I am calling to apologise. I think I dropped something along the way with {topic}, or left "
        "out what you needed, and that is my fault.",
        "Whatever you have decided is perfectly fine with me, a no as much as a yes.",
        "If you are willing, I would be glad to hear what I could have done better.",
        "Then be quiet and listen.",
        "If they say they chose another way: thank you for telling me, that is good to know. What mattered most to you?",
        "If they say it was something we did: thank you. I am sorry, and I will put that right.",
        "If they say they were busy or had to wait for others: that makes sense. Is there anything "
        "that would help, or shall I leave it with you?",
        "If they name a time: thank you, I note that day and call again then, not before.",
        "If they would like no further contact: of course, and thank you for saying so.",
        "If somebody else answers: give your name, ask when a call would suit, leave no message about the matter.",
        "If the voicemail answers: hang up without a message.",
    ),
)
