"""What a text was found to say, remembered between runs of the program.

A reading is a pure function of a text. ``remembered`` puts a memory in front of one: first what this run has read already, then
a shelf somebody may have put up (``keep_on``), and only then the reading itself. A shelf only saves time: without one, or with an
empty one, every answer is the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache, wraps
from typing import Any, ParamSpec, Protocol, TypeVar, cast, get_type_hints

from unghost.domain.plain import Json, from_plain, plain

P = ParamSpec("P")
R = TypeVar("R")


class Shelf(Protocol):
    """Keeps readings by the name of the reading and what was read."""

    def get(self, name: str, read: str) -> Json:
        """Return the plain form of what was kept, None where nothing was."""

    def put(self, name: str, read: str, found: Json) -> None:
        """Keep the plain form of what was found."""


_shelves: list[Shelf] = []


@contextmanager
def keep_on(shelf: Shelf) -> Iterator[None]:
    """Let readings be looked up on a shelf and kept there, as long as this lasts."""
    _shelves.append(shelf)
    try:
        yield
    finally:
        _shelves.remove(shelf)


def remembered(name: str, size: int) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Remember the latest ``size`` answers of a pure function of texts and moments, and all of them on a shelf that is there."""

    def wrapped(read: Callable[P, R]) -> Callable[P, R]:
        kind: list[Any] = []

        @lru_cache(maxsize=size)
        def asked(*words: object) -> object:
            if not _shelves:
                return cast("Callable[..., object]", read)(*words)
            if not kind:
                kind.append(get_type_hints(read)["return"])
            shelf, place = _shelves[-1], "\x00".join(map(str, words))
            with suppress(ValueError, TypeError, LookupError):  # a shelf may hold anything
                if (found := shelf.get(name, place)) is not None:
                    return from_plain(kind[0], found)
            made = cast("Callable[..., object]", read)(*words)
            shelf.put(name, place, plain(made))
            return made

        return cast("Callable[P, R]", wraps(read)(asked))

    return wrapped
