"""What is usual of people, as far as one needs to know it to see a change in one of them."""

from __future__ import annotations

from dataclasses import dataclass

SCALES = (0.35, 0.6, 1.0, 1.5, 2.2)
"""Within one person, the scales of a measure on its log scale that are reckoned with."""


@dataclass(frozen=True, slots=True)
class Habit:
    """A measure on a log scale: people's usual values are normal (``mean``, ``spread``); one person's values scatter about theirs
    as Student's t with 4 degrees of freedom, with one of SCALES, of probability ``weights``. Where a habit changes of itself, it
    moves by a Laplace step of scale ``shift``.
    """

    mean: float
    spread: float
    weights: tuple[float, ...]
    shift: float


@dataclass(frozen=True, slots=True)
class Share:
    """A measure that is there or not: the log odds of people are normal (``mean``, ``spread``), and move by ``shift``."""

    mean: float
    spread: float
    shift: float


@dataclass(frozen=True, slots=True)
class Population:
    """All measures. ``never`` is the share of touches that stay unanswered for no reason of ours; ``change`` how probable it is
    at a touch that the habits of a person change of themselves.
    """

    hours: Habit
    words: Habit
    asks: Share
    warmth: Share
    others: Share
    never: float
    change: float
