"""A short page they can pass on inside."""

from __future__ import annotations

from unghost.causes.cause import Diagnosis, View
from unghost.domain.touch import Channel
from unghost.plays.play import Fit, Play
from unghost.plays.standing import calm_enough, p, reachable


def fits(view: View, diagnosis: Diagnosis) -> Fit | None:
    """Fit where our contact has to win others over."""
    if not calm_enough(view, diagnosis) or not reachable(view):
        return None
    lost, others = p(diagnosis, "decider_left"), p(diagnosis, "awaiting_others")
    if max(lost, others) < 0.4:
        return None
    score = 0.76 if lost >= 0.4 else 0.56
    return Fit(
        score,
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
    channels=(Channel.MAIL,),
    fits=fits,
    script=(
        "Hello {name},",
        "for whoever asks you about {topic}, here is one page you can pass on as it is.",
        "Nothing to answer.",
        "{me}",
    ),
)
