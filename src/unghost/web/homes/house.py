"""The homes of a place: each account's own room, opened when somebody comes and closed when nobody has been there for a while."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from unghost.app.shown_sums import ANEW, shown
from unghost.errors import UnghostError
from unghost.web.homes.rooms import Room

if TYPE_CHECKING:
    from datetime import datetime

    from unghost.app.team import Account, Sums
    from unghost.wiring import App
    from unghost.wiring.team import Team

IDLE_SECONDS = 15 * 60.0


def sums_of_home(app: App, now: datetime) -> Sums:
    """Return what a home shows to managers; made where judging is done."""
    return shown(app.review(now))


@dataclass(slots=True)
class _Kept:
    room: Room
    inside: int = 0
    left: float = 0.0


class House:
    """Every room of a place. Each account leads to one folder, so a request that is somebody's reaches their room alone."""

    def __init__(self, team: Team, make: Callable[[], App], own: Room | None = None) -> None:
        self.team = team
        self._make, self._own = make, own or Room(make)
        self._rooms: dict[Path, _Kept] = {}
        self._lock = threading.Lock()
        self._sums = ThreadPoolExecutor(1, "sums")
        self._shown: dict[str, float] = {}

    def enter(self, account: Account | None) -> Room:
        """Return the room of an account, None being the one user; whoever entered leaves."""
        if account is None or account.owner:
            return self._own
        folder = self.team.folder(account)
        with self._lock:
            closing = self._idle()
            kept = self._rooms.get(folder)
            if kept is None:
                kept = self._rooms[folder] = _Kept(self._own.another(lambda: self._make().elsewhere(folder)))
            kept.inside += 1
        for room in closing:
            room.close()
        return kept.room

    def leave(self, room: Room) -> None:
        """Let go of a room that was entered."""
        with self._lock:
            kept = next((one for one in self._rooms.values() if one.room is room), None)
            if kept is not None:
                kept.inside, kept.left = kept.inside - 1, monotonic()

    def show_sums(self, account: Account) -> None:
        """See to it that what an account shows to managers is no older than ANEW; it is made in its own room, after a while."""
        now = monotonic()
        if now - self._shown.get(account.id, -ANEW.total_seconds()) >= ANEW.total_seconds():
            self._shown[account.id] = now
            self._sums.submit(self._show, account)

    def show_sums_now(self, account: Account) -> None:
        """Make anew what an account shows to managers; raise whatever keeps it from being judged."""
        room = self.enter(account)
        try:
            found = room.judged("sums", sums_of_home, wait=True)
        finally:
            self.leave(room)
        store = self.team.store

        def keep() -> None:
            present = store.account(account.id)
            if present is not None and present.shares:  # they may have thought better of it meanwhile
                store.save_sums(account.id, found)

        store.together(keep)

    def _show(self, account: Account) -> None:
        with contextlib.suppress(UnghostError):  # a home where nothing was read yet has no sums
            self.show_sums_now(account)

    def _idle(self) -> list[Room]:
        """Take out the rooms nobody has been in for a while, and return them."""
        late = monotonic() - IDLE_SECONDS
        idle = [
            folder
            for folder, kept in self._rooms.items()
            if kept.inside == 0 and kept.left < late and not kept.room.jobs.under_way()
        ]
        return [self._rooms.pop(folder).room for folder in idle]

    def close(self) -> None:
        """Let everything under way end."""
        self._sums.shutdown()
        with self._lock:
            rooms = [self._own, *(kept.room for kept in self._rooms.values())]
            self._rooms.clear()
        for room in rooms:
            room.close()
        self.team.close()
