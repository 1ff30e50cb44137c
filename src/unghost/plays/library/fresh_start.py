"""A note that stands alone: no past, no count, one easy question."""

from __future__ import annotations

from unghost.causes.cause import Diagnosis, View
from unghost.domain.touch import Channel
from unghost.plays.play import Fit, Play
from unghost.plays.standing import STILL, hurt, may_call, quiet, reachable, real
from unghost.silence.assessment import State


def fits(view: View, diagnosis: Diagnosis) -> Fit | None:
    """Fit for a thin relationship, for people who want writing, for spent calls, and by call where mail does not arrive."""
    if view.silence.state is State.UNREACHABLE:
        return _by_phone(view)
    if not quiet(view) or diagnosis.top() in STILL or not reachable(view):
        return None
    if real(view) and may_call(view):
        return None
    score = 0.7 if not real(view) else 0.6
    if hurt(diagnosis):
        score = 0.45
    why = "In writing, or where we hardly know each other, a note that stands alone is kinder than a look back."
    return Fit(score, (why,), ("They tell us more about how they are.",), Channel.MAIL)


def _by_phone(view: View) -> Fit | None:
    if not view.correspondence.person.phones or not may_call(view):
        return None
    why = "Our mail does not reach them, so nothing has been left unanswered; a call finds out where it should go."
    return Fit(0.6, (why,), ("A working address turns up.",), Channel.CALL)


PLAY = Play(
    name="fresh-start",
    title="Start afresh",
    why="With a thin relationship, talk of the past embarrasses; a new page costs nobody anything.",
    source="R18",
    contacts=True,
    channels=(Channel.MAIL, Channel.CALL),
    fits=fits,
    script=(
        "Hello {name}, it is {me} from {us}.",
        "One thought about {topic} that may be of use: …",
        "Would a short page about it help you?",
        "If it is not for you, a no is fine, and so is leaving this be.",
    ),
)
