"""Close without a word of reproach; the time goes to people who fit."""

from __future__ import annotations

from unghost.causes.cause import Diagnosis, View
from unghost.domain.record import TruthState
from unghost.domain.touch import Channel
from unghost.plays.play import After, Condition, Fit, Play, School
from unghost.silence.assessment import State


def _truth_known(view: View, _diagnosis: Diagnosis) -> bool:
    truth = view.silence.truth
    return view.silence.state is State.CLOSED or (truth is not None and truth.confirmed and truth.state.closes)


def weigh(view: View, _diagnosis: Diagnosis) -> Fit:
    """Say which truth it is."""
    truth = view.silence.truth
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
    schools=(School.G, School.M),
    disputed="C warns against giving up too early, G and M would rather be free. Silence alone never closes anything here:"
    " either the truth is known, or every useful play is spent and the rest has been long; then going on would"
    " only press.",
    needs=(
        Condition(
            "truth-known",
            "The truth is known. (A spent budget after a long rest counts as well; that is judged where all plays are seen"
            " together.)",
            "The truth is not known yet, and silence alone closes nothing.",
            _truth_known,
        ),
    ),
    weigh=weigh,
    after=After(None, "No message goes out. Any word of theirs opens the matter again, as if nothing had been closed."),
)
