"""What a strong warning was worth where it could be measured."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Worth:
    """What followed ``warned`` moments of ``people`` people.

    ``gone`` is the share of them followed by 60 days without an answer, ``otherwise`` that share of all other moments; ``share``
    is the share of all moments that were warned of, ``false_rate`` that of the moments after which an answer did come. ``ratio``
    is (value, low, high): unanswered for each that reply history alone led to expect, with its 95 % interval.
    """

    warned: int
    people: int
    share: float
    false_rate: float
    gone: float
    otherwise: float
    ratio: tuple[float, float, float]

    @property
    def sentence(self) -> str:
        """Say it in words, with what it rests on."""
        gone, otherwise = round(100 * self.gone), round(100 * self.otherwise)
        return (
            f"On public mailing lists {gone} in 100 of {self.warned} such moments were followed by 60 days without an answer, "
            f"and {otherwise} in 100 of all others; how they had answered before explains most of that. A hint, not odds."
        )
