"""How far what was learnt may bend the advice: never below the safe default.

The safe default is the advice without any learning: priors, and rest where nothing is better. Learning may make a play look worse
as soon as there is some evidence, because that only brings the default nearer. It may make one look better only a little, unless
it has been shown to beat the default itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from unghost.domain.worth import Grade, Worth
from unghost.silence.beta import interval

DEFAULT_PLAY = "wait"
"""The play that can harm nobody; whatever is to be preferred to it for its record must have shown that it is better."""
MOST_TILT = 0.10
"""The most a play may rise above its prior while it is not shown to beat the default. Judgement of ours: it decides between plays
that were nearly equal, and cannot lift one over another that was thought half as good again."""
MOST_HARM = 0.05
"""The share of harm (opt-outs, complaints, answers that turned colder) that may be shown before a play can no longer rise."""
_BUILDS_ON = frozenset({Grade.SOME, Grade.GOOD})


def safe(worths: Mapping[str, Worth], default: str = DEFAULT_PLAY) -> dict[str, Worth]:
    """Return the worths as advice may use them: each with a ``p`` (and interval) that learning may claim. Tries and grade stay.

    | evidence | shown | ``p`` |
    |---|---|---|
    | none yet, weak | | the prior |
    | some, good | harm above 5 % | the lower of prior and ``p`` |
    | some, good | ``low`` above the ``high`` of the default | ``p`` |
    | some, good | else | ``p``, at most 0.10 above the prior |
    """
    return {play: _safe(worth, worths.get(default)) for play, worth in worths.items()}


def _safe(worth: Worth, default: Worth | None) -> Worth:
    if worth.evidence not in _BUILDS_ON:
        return _moved(worth, worth.prior)
    if harmful(worth):
        return _moved(worth, min(worth.p, worth.prior))
    if beats(worth, default):
        return worth
    return _moved(worth, min(worth.p, worth.prior + MOST_TILT))


def beats(worth: Worth, default: Worth | None) -> bool:
    """Say whether a play has shown that it beats the default: on some evidence, its lower bound above the default's upper one."""
    return default is not None and worth.play != default.play and worth.evidence in _BUILDS_ON and worth.low > default.high


def harmful(worth: Worth) -> bool:
    """Say whether a play has shown harm: the lower 90 % bound of its share (Jeffreys) lies above 5 %."""
    return worth.tried > 0 and interval(worth.harmed + 0.5, worth.tried - worth.harmed + 0.5)[0] > MOST_HARM


def _moved(worth: Worth, p: float) -> Worth:
    """Return a worth with another ``p``, its interval widened as far as need be to hold it."""
    return replace(worth, p=p, low=min(worth.low, p), high=max(worth.high, p))
