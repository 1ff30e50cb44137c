"""Work done here and now, one batch after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from unghost.app.ports import RawMail, SetAside

R = TypeVar("R")
Batch = Sequence[RawMail]
Work = Callable[[Batch], list[R | SetAside]]


@dataclass(frozen=True, slots=True)
class Serial:
    """A Pool in this very process: nothing to start, nothing to pickle, and nothing to hold a mail that never ends."""

    def map(self, work: Work[R], batches: Iterable[Batch]) -> Iterator[list[R | SetAside]]:
        """Yield the result of each batch, in the order of the batches."""
        return map(work, batches)
