"""One matched item, nothing asked, then a longer wait."""

from __future__ import annotations

from unghost.causes.cause import Diagnosis, View
from unghost.domain.touch import Channel
from unghost.plays.play import Fit, Play
from unghost.plays.standing import calm_enough, p, reachable


def fits(view: View, diagnosis: Diagnosis) -> Fit | None:
    """Fit while they wait, digest or have other things first, and we know what they care about."""
    if not calm_enough(view, diagnosis) or not reachable(view) or not view.correspondence.theirs:
        return None
    slow = p(diagnosis, "busy", "awaiting_others", "indecision", "priority_shift")
    score = 0.58 if slow >= 0.6 else 0.4
    return Fit(
        score,
        ("Something useful, without a wish, keeps the door open while their world sorts itself.",),
        ("Nothing in your library fits what they care about.",),
        Channel.MAIL,
    )


PLAY = Play(
    name="value",
    title="Send one useful thing",
    why="What helps them is welcome even when they cannot answer. After it they get more room than before.",
    source="R25",
    contacts=True,
    channels=(Channel.MAIL,),
    fits=fits,
    script=(
        "Hello {name},",
        "this made me think of what you said about {topic}: …",
        "Nothing to answer.",
        "{me}",
    ),
)
