"""The missing piece of the groundwork, nothing asked."""

from __future__ import annotations

from unghost.causes.cause import Diagnosis, View
from unghost.causes.groundwork import groundwork, missing
from unghost.domain.touch import Channel
from unghost.plays.play import Fit, Play
from unghost.plays.standing import calm_enough, reachable


def fits(view: View, diagnosis: Diagnosis) -> Fit | None:
    """Fit where they have shown interest and nothing shows that they have what a decision needs."""
    if not calm_enough(view, diagnosis) or not reachable(view):
        return None
    ground = groundwork(view)
    if ground["interest"][0] is not True or ground["information"][0] is True:
        return None
    return Fit(
        0.42,
        ("Nothing on record shows that they have all they need to decide.", *missing(view)[:3]),
        ("They have it from a talk that is not on record.",),
        Channel.MAIL,
    )


PLAY = Play(
    name="supply-missing",
    title="Give what is missing",
    why="If they lack what a decision needs, their silence is no riddle.",
    source="R2",
    contacts=True,
    channels=(Channel.MAIL,),
    fits=fits,
    script=(
        "Hello {name},",
        "here is what was still missing for {topic}: …",
        "Nothing to answer.",
        "{me}",
    ),
)
