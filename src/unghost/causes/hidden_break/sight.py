"""What was seen: the posterior over where and why their answers changed."""

from __future__ import annotations

from dataclasses import dataclass

from unghost.causes.hidden_break.load import Load
from unghost.causes.hidden_break.steps import Step


@dataclass(frozen=True, slots=True)
class Sight:
    """For the n steps, how probable a change of itself (``drift``) and a break by us (``broken``) is at each.

    ``none`` and the entries of both add up to 1.
    """

    steps: tuple[Step, ...]
    loads: tuple[Load, ...]
    none: float
    drift: tuple[float, ...]
    broken: tuple[float, ...]

    @property
    def p_break(self) -> float:
        """How probable it is that one of our messages broke the exchange."""
        return sum(self.broken)

    @property
    def p_change(self) -> float:
        """How probable it is that their answers changed at all, for whatever reason."""
        return 1.0 - self.none

    @property
    def answers(self) -> int:
        """How many answers of theirs this rests on."""
        return sum(step.answered for step in self.steps)

    @property
    def likeliest(self) -> int:
        """The step that is the likeliest break, the first of equals."""
        return max(range(len(self.broken)), key=lambda n: (self.broken[n], -n))

    @property
    def where(self) -> int:
        """The step from which on their answers changed, for whatever reason: the likeliest, the first of equals."""
        both = [drift + broken for drift, broken in zip(self.drift, self.broken, strict=True)]
        return max(range(len(both)), key=lambda n: (both[n], -n))

    @property
    def p_pressure(self) -> float:
        """How much of ``p_break`` is that of our pressure, rather than of a lapse."""
        shares = ((load.pressure, load.pressure + load.lapse, p) for load, p in zip(self.loads, self.broken, strict=True))
        return sum(p * own / both for own, both, p in shares if both > 0.0)
