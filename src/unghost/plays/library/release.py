"""Permission to say no, with the door left open."""

from __future__ import annotations

from unghost.causes.cause import Diagnosis, View
from unghost.domain.touch import Channel
from unghost.plays.play import Fit, Play
from unghost.plays.standing import calm_enough, first_channel, may_call, p, real


def fits(view: View, diagnosis: Diagnosis) -> Fit | None:
    """Fit where another choice or a need that went is likely, or where the calls are spent."""
    if not calm_enough(view, diagnosis):
        return None
    gone = p(diagnosis, "chose_other", "priority_shift")
    if gone >= 0.5:
        return Fit(
            0.8,
            ("Another way or another priority is likely; a no made easy is worth as much as a yes.",),
            ("They say it is still wanted.",),
            first_channel(view),
        )
    if len(view.silence.attempts) >= 1 and not may_call(view) and real(view):
        return Fit(
            0.5, ("The calls found nobody; a line that expects nothing leaves them free.",), ("They call back.",), Channel.MAIL
        )
    return None


PLAY = Play(
    name="release",
    title="Set them free",
    why="Many find a no hard to say. Saying it for them, without a consequence, brings the truth.",
    source="R10",
    contacts=True,
    channels=(Channel.CALL, Channel.MAIL),
    fits=fits,
    script=(
        "Hello {name}, it is {me} from {us}.",
        "If {topic} is no longer for you, that is perfectly fine; a no is as welcome as a yes.",
        "Nothing changes between us either way, and the door stays open.",
        "If they say no: thank you for telling me. What could I have done better?",
        "If they say not now: when would be a good time? I will stay quiet until then.",
        "If somebody else answers: give your name and a kind word, no message about the matter.",
        "If the voicemail answers: hang up without a message.",
    ),
)
