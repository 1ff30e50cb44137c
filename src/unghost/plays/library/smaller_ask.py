"""Replace the last open question by one smaller and different."""

from __future__ import annotations

from unghost.causes.cause import Diagnosis, View
from unghost.domain.touch import Channel
from unghost.plays.play import Fit, Play
from unghost.plays.standing import calm_enough, open_asks, p, reachable, real


def fits(view: View, diagnosis: Diagnosis) -> Fit | None:
    """Fit where we asked more than once, or the step was too big for somebody in doubt."""
    if not calm_enough(view, diagnosis) or not reachable(view):
        return None
    repeated = len(open_asks(view)) >= 2
    doubt = p(diagnosis, "indecision") >= 0.4
    if not repeated and not doubt:
        return None
    score = 0.68 if doubt else 0.5 if real(view) else 0.6
    return Fit(
        score,
        ("The last step asked may have been too big; a smaller one is easier to take or to leave.",),
        ("They take the larger step by themselves.",),
        Channel.MAIL,
    )


PLAY = Play(
    name="smaller-ask",
    title="Ask for less",
    why="A repeated question presses; a smaller and different one invites.",
    source="R19",
    contacts=True,
    channels=(Channel.MAIL,),
    fits=fits,
    script=(
        "Hello {name},",
        "a smaller thought about {topic}: would one page with only the numbers be of use?",
        "A word is enough, and so is none.",
        "{me}",
    ),
)
