"""The user's data is theirs: choices, lists, erasure, copies of everything."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING

from unghost.wiring.home import absolute

if TYPE_CHECKING:
    from unghost.adapters.stores.backup import Made
    from unghost.adapters.stores.erase import Order, Point
    from unghost.app.erase import Whom
    from unghost.app.export import About
    from unghost.app.suppress import Lists
    from unghost.domain.deed import Deed
    from unghost.domain.listed import Listed
    from unghost.domain.settings import Settings
    from unghost.wiring.home import Home


@dataclass(frozen=True, slots=True)
class Erased:
    """How an erasure ended: how much of what went, whether the last bytes are gone, and which files of the home hold traces still
    (files that the user or somebody else laid there).
    """

    counts: Mapping[str, int]
    swept: bool
    remaining: tuple[str, ...]


class Yours:
    """What a user may do with all that is kept at a home."""

    def __init__(self, home: Home) -> None:
        self._home = home

    def choose(self, change: Callable[[Settings], Settings]) -> tuple[Deed, ...]:
        """Change the settings, with a line of the log for each that is another then; return the lines."""
        from unghost.app.settings import choose

        return choose(self._home.store, self._home.store.outbox, change, self._home.clock.now())

    def suppress(self, entry: Listed, now: datetime, *, lift: bool = False) -> tuple[Listed, ...]:
        """Put somebody on the list of whom not to contact, or take back what it says of them; return the entries added."""
        from unghost.app import suppress

        work = suppress.lift if lift else suppress.suppress
        return work(self._home.store, self._home.store.outbox, self._home.history(now), entry)

    def lists(self, now: datetime) -> Lists:
        """Return whom not to contact, by the user's lists and by their own words."""
        from unghost.app.suppress import lists_of

        return lists_of(self._home.history(now))

    def listed(self, now: datetime) -> int:
        """Return how many entries the user's own lists have at a moment."""
        from unghost.domain.listed import by_who

        return sum(map(len, by_who(e for e in self._home.store.beside().listed if e.since <= now).values()))

    def list_table(self, now: datetime) -> str:
        """Return whom not to contact as a CSV table that a sync reads back and a spreadsheet opens safely."""
        from unghost.adapters.spreadsheet import table
        from unghost.app.suppress import HEADER, table_rows

        return table(HEADER, table_rows(self.lists(now)))

    @property
    def erased(self) -> int:
        """How many marks of erased people this home keeps."""
        return len(self._home.store.tombstones)

    def back_up(self, file: str, *, replace: bool) -> Made:
        """Copy everything into one file while others may write; raise CouldNot or BadUse."""
        from unghost.adapters.stores.backup import back_up

        return back_up(self._home.home, Path(absolute(file)), replace=replace)

    def restore(self, file: str) -> Made:
        """Make this home from a backup, with everything held back; raise CouldNot or BadUse."""
        from unghost.adapters.stores.backup import restore

        return restore(Path(absolute(file)), self._home.home, self._home.clock.now())

    def export(self, file: str, person: str | None, *, replace: bool) -> tuple[str, int]:
        """Write everything, or all about one person, into one zip; return its path and how many files are in it."""
        from unghost.adapters.whole_file import written

        target = Path(absolute(file))
        with written(target, replace=replace) as part, part.open("wb") as out:
            count = self.export_to(out, person)
        return str(target), count

    def export_to(self, out: IO[bytes], person: str | None) -> int:
        """Write the same into a stream, and note in the log that it was done; return how many files are in it."""
        from unghost.adapters.archive import pack
        from unghost.app.export import files_of
        from unghost.domain.deed import Deed, What

        store, now = self._home.store, self._home.clock.now()
        about = None if person is None else self._about(person, now)
        count = pack(files_of(store, store.outbox, about), out)
        deed = Deed(now, store.settings().me[0], What.EXPORTED, person or "*", {"files": count})
        store.outbox.decide(lambda desk: desk.write(deed))
        return count

    def _about(self, person: str, now: datetime) -> About:
        """Return whom an export is about, with what is thought of them where they are anybody's case."""
        from unghost.app.contract_why import show_json
        from unghost.app.export import About
        from unghost.app.people import case_of
        from unghost.errors import UnknownPerson

        whom = self.whom(person, now)
        try:
            review = self._home.review_of(None, person)
            thinks = show_json(case_of(review, person), review)
        except UnknownPerson:
            thinks = None
        return About(whom.title, whom.traces, self._home.store.settings().is_ours, thinks)

    def whom(self, who: str, now: datetime) -> Whom:
        """Return by what the person is recognised whom a user means; raise UnknownPerson or BadUse."""
        from unghost.app.erase import whom

        with self._home.keeper.reading():
            return whom(self._home.history(now), self._home.store.facts(), who)

    def would_erase(self, whom: Whom, now: datetime) -> Mapping[str, int]:
        """Return how much of what an erasure would take."""
        return self._home.store.would_erase(self._order(whom, now))

    def erase(self, whom: Whom, now: datetime, point: Point = lambda _: None) -> Erased:
        """Erase somebody for good: every row, every word, and then the bytes that are left of them."""
        from unghost.adapters.stores.sweep import remaining

        store = self._home.store
        counts = store.erase(self._order(whom, now), point)
        self._home.keeper.close(lose=True)
        swept = store.sweep(point)
        return Erased(counts, swept, tuple(map(str, remaining(self._home.home, whom.traces))))

    def _order(self, whom: Whom, now: datetime) -> Order:
        from unghost.adapters.stores.erase import Order

        settings = self._home.store.settings()
        return Order(whom.traces, settings.is_ours, now, settings.me[0], whom.scope)
