"""One open question: the plan or the timing, and what would help?"""

from __future__ import annotations

from unghost.causes.cause import Diagnosis, View
from unghost.domain.touch import Channel
from unghost.plays.play import Fit, Play
from unghost.plays.standing import calm_enough, first_channel, may_call, p, real

_TIMING = frozenset({"busy", "awaiting_others", "told_us_when", "indecision"})


def fits(view: View, diagnosis: Diagnosis) -> Fit | None:
    """Fit where the relationship bears a question and nothing of ours has to be taken back first."""
    if not calm_enough(view, diagnosis) or not real(view):
        return None
    top = diagnosis.top()
    if p(diagnosis, "chose_other") >= 0.5:
        return None
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
    channels=(Channel.CALL, Channel.MAIL),
    fits=fits,
    script=(
        "Hello {name}, it is {me} from {us}.",
        "I would like to understand how things stand with {topic}, so that I can be of use, or step aside.",
        "Has the plan changed, or only the timing?",
        "Either is fine with me. A no is just as welcome.",
        "If only the timing: what would be a good time to talk again? I will stay quiet until then.",
        "If the plan: thank you for telling me. Is there anything I can do better next time?",
        "If they wait for others: is there something short I can put together that would help you?",
        "If they cannot say yet: that is all right, there is no need to know today.",
        "If somebody else answers: give your name, ask when a call would suit, leave no message about the matter.",
        "If the voicemail answers: hang up without a message.",
    ),
)
