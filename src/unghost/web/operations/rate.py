"""How often somebody may ask: a bucket that fills steadily and empties by one with each question."""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from unghost.web.wire.problem import RefusedError

if TYPE_CHECKING:
    from unghost.web.homes.rooms import Room
    from unghost.web.seat import Seat

A_SECOND, AT_ONCE = 50.0, 600.0
"""Questions of one person's room: far more than a script of theirs needs, too few to starve the others."""


@dataclass(slots=True)
class Rate:
    """The buckets of all rooms. Room by room, so that a person with many tokens or sessions has one bucket all the same."""

    a_second: float = A_SECOND
    at_once: float = AT_ONCE
    _left: WeakKeyDictionary[Room, tuple[float, float]] = field(default_factory=WeakKeyDictionary)
    _lock: Lock = field(default_factory=Lock)

    def take(self, seat: Seat) -> None:
        """Count a question; raise where there were too many."""
        now = monotonic()
        with self._lock:
            left, at = self._left.get(seat.room, (self.at_once, now))
            left = min(self.at_once, left + (now - at) * self.a_second)
            self._left[seat.room] = (max(0.0, left - 1), now)
        if left < 1:
            raise RefusedError(429, "That was too often.", "Wait a few seconds, and ask less often.")
