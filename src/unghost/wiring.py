"""The composition root: the only module that knows both the use cases and the adapters that fill their ports."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from unghost.adapters.clock import SystemClock
from unghost.catalog import member, members
from unghost.errors import BadUse, UnknownKind

if TYPE_CHECKING:
    from unghost.adapters.stores.sqlite import SqliteStore
    from unghost.app.case import Review
    from unghost.app.ports import Pool, Source
    from unghost.app.sync import Synced
    from unghost.history.history import History


@dataclass(slots=True)
class App:
    """The program at one home. Whatever is dear is opened when first needed, so that a small command starts fast."""

    home: Path
    clock: SystemClock = field(default_factory=SystemClock)
    _store: SqliteStore | None = None

    @classmethod
    def at(cls, home: str | None) -> App:
        """Return the program at a home: the folder named, else the user's data folder."""
        if home:
            return cls(Path(home).expanduser())
        from platformdirs import user_data_path

        return cls(user_data_path("unghost"))

    def elsewhere(self, home: Path) -> App:
        """Return the program at another home."""
        return App(home, self.clock)

    @property
    def store(self) -> SqliteStore:
        """The store of this home, opened when first asked for."""
        if self._store is None:
            from unghost.adapters.stores.sqlite import SqliteStore

            self._store = SqliteStore(self.home)
        return self._store

    def now(self, told: datetime | None) -> datetime:
        """Return the moment told, else the present one."""
        return told or self.clock.now()

    def review(self, now: datetime) -> Review:
        """Judge everybody as of a moment."""
        from unghost.adapters.holidays import days_off
        from unghost.app.review import review
        from unghost.silence.kaplan_meier import fit_kaplan_meier

        return review(self.store.facts(), now, self.store.settings(), days_off, fit_kaplan_meier)

    def history(self, now: datetime) -> History:
        """Return what is known at a moment, without judging it."""
        from unghost.history.weave import weave

        return weave(self.store.facts(), now, self.store.settings())

    def sync(self, kind: str, places: list[str], *, jobs: int, quiet: bool) -> Synced:
        """Read places of one kind into the store with so many processes."""
        from unghost.adapters.progress import progress_for_terminal
        from unghost.app.sync import Hands, sync

        source = self.source(kind)
        hands = Hands(self.store, self.pool(jobs), progress_for_terminal(quiet=quiet), self.clock.now())
        return sync(source, [absolute(p) for p in places], hands)

    def forget(self, kind: str, place: str) -> bool:
        """Forget that a place of a kind was ever read; return whether it was known."""
        return self.store.forget_source(kind, absolute(place))

    def sources(self) -> dict[str, Source]:
        """Return every kind of source by name."""
        return cast("dict[str, Source]", members("unghost.adapters.sources", "SOURCE", "unghost.sources"))

    def source(self, kind: str) -> Source:
        """Return the source of a kind; raise UnknownKind where there is none."""
        shipped = member("unghost.adapters.sources", "SOURCE", kind)
        if shipped is not None:
            return cast("Source", shipped)
        kinds = self.sources()
        if kind not in kinds:
            raise UnknownKind(f"There is no source of the kind {kind!r}.", f"The kinds are: {', '.join(sorted(kinds))}.")
        return kinds[kind]

    def pool(self, jobs: int) -> Pool:
        """Return what runs the reading: this process, or several."""
        if jobs <= 1:
            from unghost.adapters.executors.serial import Serial

            return Serial()
        from unghost.adapters.executors.processes import processes

        return processes(jobs)

    def close(self) -> None:
        """Let go of the store."""
        if self._store is not None:
            self._store.close()


def absolute(place: str) -> str:
    """Return a path as the store names it, so that one place has one name."""
    try:
        place.encode()
    except UnicodeEncodeError:
        raise BadUse(f"The name {place!r} holds bytes that are no text.", "Give the file another name, or link to it.") from None
    return str(Path(os.path.realpath(Path(place).expanduser())))
