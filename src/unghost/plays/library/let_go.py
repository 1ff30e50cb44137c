"""Close without a word of reproach; the time goes to people who fit."""

from __future__ import annotations

from unghost.causes.cause import Diagnosis, View
from unghost.domain.record import TruthState
from unghost.domain.touch import Channel
from unghost.plays.play import Fit, Play
from unghost.silence.assessment import State


def fits(view: View, _diagnosis: Diagnosis) -> Fit | None:
    """Fit where the truth is known; a spent budget is judged where all plays are seen together."""
    truth = view.silence.truth
    if view.silence.state is not State.CLOSED and not (truth is not None and truth.confirmed and truth.state.closes):
        return None
    yes = truth is not None and truth.state is TruthState.YES
    why = (
        "They said yes: nothing is left to ask."
        if yes
        else "The truth is known, and a known no is almost as good as a yes: it gives time back."
    )
    return Fit(0.9, (why,), ("They come back by themselves.",), Channel.NONE)


PLAY = Play(
    name="let-go",
    title="Let it go",
    why="Limbo costs more than a no. Letting go is no failure, and no message is sent.",
    source="R5",
    contacts=False,
    channels=(Channel.NONE,),
    fits=fits,
)
