"""Watch: read places, wait until one of them tells of something new, and read that one again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from queue import Empty, SimpleQueue
from threading import Thread
from time import sleep
from typing import NoReturn

from unghost.app.ports import Source
from unghost.errors import BadUse, LineBroken, StoreBusy, UnghostError

LOOK_ANYWAY = 900.0
"""Seconds after which a place is read though it told of nothing."""

FIRST_PAUSE, LONGEST_PAUSE = 5.0, 300.0
"""Seconds before a place that could not be reached is tried again: twice as long each time."""

_TICK = 1.0
_PASSING = (LineBroken, StoreBusy)

Told = SimpleQueue[tuple[str, BaseException | None]]


def watch(
    source: Source, places: Sequence[str], take: Callable[[str], None], trouble: Callable[[UnghostError], None]
) -> NoReturn:
    """Read each place with ``take``, then again whenever it tells of something new, until interrupted.

    A line that breaks, or a store in use, is told to ``trouble`` and tried again for ever; whatever else goes wrong is raised, as
    it does at the first reading. Raises BadUse at once where such places cannot tell of themselves.
    """
    if source.wait is None:
        title = source.title[:1].upper() + source.title[1:]
        raise BadUse(f"{title} cannot be watched: it does not tell of what comes in.", "Sync it as often as you like.")
    for place in places:
        take(place)
    told: Told = SimpleQueue()
    failures: Counter[str] = Counter()
    for place in places:
        _wait_for(source.wait, place, 0.0, told)
    while True:
        place, error = _next(told)
        pause = _again(place, error, take, trouble, failures)
        _wait_for(source.wait, place, pause, told)


def _again(
    place: str,
    error: BaseException | None,
    take: Callable[[str], None],
    trouble: Callable[[UnghostError], None],
    failures: Counter[str],
) -> float:
    """Read a place that told of itself; return how long to leave it alone."""
    try:
        if error is not None:
            raise error
        take(place)
    except _PASSING as passing:
        trouble(passing)
        failures[place] += 1
        return min(FIRST_PAUSE * 2.0 ** min(failures[place] - 1, 10), LONGEST_PAUSE)
    failures[place] = 0
    return 0.0


def _wait_for(wait: Callable[[str, float], bool], place: str, pause: float, told: Told) -> None:
    """Wait for a place beside everything else; the thread dies with the program."""

    def work() -> None:
        try:
            sleep(pause)
            wait(place, LOOK_ANYWAY)
        except BaseException as error:  # it is raised where the user can see it
            told.put((place, error))
        else:
            told.put((place, None))

    Thread(target=work, daemon=True, name=f"waiting for {place}").start()


def _next(told: Told) -> tuple[str, BaseException | None]:
    """Return the next place that tells of itself; in ticks, so that an interruption is heard on every system."""
    while True:
        try:
            return told.get(timeout=_TICK)
        except Empty:
            continue
