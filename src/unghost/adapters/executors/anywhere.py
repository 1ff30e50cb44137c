"""Work handed to any executor of the standard library's shape: threads, processes, a cluster."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Executor, Future
from dataclasses import dataclass

from unghost.adapters.executors.serial import Batch, R, Work
from unghost.app.ports import SetAside


@dataclass(frozen=True, slots=True)
class Over:
    """A Pool over somebody's executor, with at most ``window`` batches under way. The executor stays theirs to shut down.

    An error of the work or of the executor is raised where its batch is due.
    """

    executor: Executor
    window: int = 8

    def map(self, work: Work[R], batches: Iterable[Batch]) -> Iterator[list[R | SetAside]]:
        """Yield the result of each batch, in the order of the batches."""
        under_way: deque[Future[list[R | SetAside]]] = deque()
        try:
            for batch in batches:
                under_way.append(self.executor.submit(work, batch))
                if len(under_way) >= self.window:
                    yield under_way.popleft().result()
            while under_way:
                yield under_way.popleft().result()
        finally:
            for future in under_way:
                future.cancel()


def over(executor: Executor, window: int = 8) -> Over:
    """Return a Pool over any executor, such as ``dask.distributed.Client(...).get_executor()``."""
    return Over(executor, window)
