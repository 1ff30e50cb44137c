"""Work done here and now, one batch after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from unghost.app.ports import RawMail, SetAside
from unghost.domain.message import Message

Batch = Sequence[RawMail]
Result = list[Message | SetAside]
Work = Callable[[Batch], Result]


@dataclass(frozen=True, slots=True)
class Serial:
    """A Pool in this very process: nothing to start, nothing to pickle."""

    def map(self, work: Work, batches: Iterable[Batch]) -> Iterator[Result]:
        """Yield the result of each batch, in the order of the batches."""
        return map(work, batches)
