"""The worker of one home: its duties, and what it needs of the system."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from unghost.adapters.lock import held
from unghost.adapters.service.calls import Calls
from unghost.adapters.service.health import read_health, write_health
from unghost.adapters.service.supervisor import tell_supervisor
from unghost.app.contract_worker import health_json
from unghost.app.worker import Did, Duty, Health, Surroundings, Worker
from unghost.errors import CouldNot, StoreBusy

if TYPE_CHECKING:
    from typing import Any

    from unghost.app.ports import Source
    from unghost.wiring import App

MAILBOX, FILES, FEEDS, REVIEW, DISPATCH, CALENDAR, DAILY, LOOK = 300.0, 600.0, 3600.0, 3600.0, 30.0, 900.0, 60.0, 300.0
"""Seconds between two turns of a duty; mail that comes in calls by itself where the server can tell of it (IMAP IDLE)."""
_EVERY = {"imap": MAILBOX, "news": FEEDS}
_LOCK = "worker.lock"


@dataclass(slots=True)
class Working:
    """The worker at one home. ``calls`` is what calls it and what ends it."""

    app: App
    calls: Calls = field(default_factory=Calls)
    _sources: dict[str, Source] = field(default_factory=dict)
    _stood: dict[str, tuple[int, ...]] = field(default_factory=dict)

    def run(self, told: Callable[[Health], None]) -> None:
        """Work until a signal ends it; ``told`` hears how things are after each round. Raises StoreBusy where one works."""
        world = Surroundings(self.app.clock, monotonic, self.calls.wait, lambda: self.calls.ending, partial(self._beat, told))
        worker = Worker(lambda: list(self.duties()), world)
        self.app.credentials.of_several = len(self.app.places("imap")) > 1
        try:
            with held(self.app.home / _LOCK, 0.0), self.calls.heeding_signals():
                tell_supervisor("READY=1")
                worker.run()
                tell_supervisor("STOPPING=1")
                write_health(self.app.home, {**health_json(worker.health(), os.getpid()), "state": "ended"})
        except StoreBusy:
            raise StoreBusy("A worker works at this home already.", "Look at it with: unghost worker --health") from None

    def health(self) -> dict[str, Any] | None:
        """Return how the worker of this home is, None where none ever ran."""
        return read_health(self.app.home, self.app.clock.now())

    def duties(self) -> Iterator[Duty]:
        """Yield everything there is to do, in the order it is done in a round."""
        for kind in self.app.sources():
            for place in self.app.places(kind):
                name = f"sync {kind} {place}"
                yield Duty(name, _EVERY.get(kind, FILES), partial(self._sync, name, kind, place))
        yield Duty("answers and letters", REVIEW, self._heed, on_change=True)
        yield Duty("dispatch", DISPATCH, self._dispatch, on_change=True)
        yield Duty("review", REVIEW, self._review, on_change=True)
        settings = self.app.store.settings()
        if self.app.outside.webhooks():
            yield Duty("webhooks: look", LOOK, self._look)
            yield Duty("webhooks", DISPATCH, self._tell)
        if settings.calendar_url:
            yield Duty("calendar", CALENDAR, self._calendar, on_change=True)
        if settings.daily_hour is not None:
            yield Duty("daily mail", DAILY, self._daily)

    def _beat(self, told: Callable[[Health], None], health: Health) -> None:
        tell_supervisor("WATCHDOG=1")
        try:
            write_health(self.app.home, health_json(health, os.getpid()))
        except OSError as error:  # a full disk ends no worker: what it has to do may not need one
            health = replace(health, warning=f"The health file cannot be written: {error.strerror}.")
        told(health)

    def _sync(self, name: str, kind: str, place: str) -> Did:
        stands = how_it_stands(place) if kind not in _EVERY else ()
        if stands and self._stood.get(name) == stands:
            return Did()
        source = self._sources.get(kind) or self._sources.setdefault(kind, self.app.source(kind))
        try:
            synced = self.app.sync(kind, [place], jobs=1, quiet=True, source=source)
        finally:
            if source.wait is not None:
                self.calls.watch(name, partial(source.wait, place))
        self._stood[name] = stands
        return Did(f"{synced.new} new" if synced.new else "", changed=synced.new > 0)

    def _heed(self) -> Did:
        """Take answers to the day's list, and stop the letters that something in the record speaks against."""
        before = self.app.store.outbox.record()
        lines = self.app.watching.heed(self.app.clock.now())
        return Did(" ".join(lines), changed=self.app.store.outbox.record() != before)

    def _dispatch(self) -> Did:
        """Hand over what is due; what stands in the way of several letters is raised, for it needs a person."""
        before = self.app.store.outbox.record()
        result = self.app.acting.dispatch(quiet=True)
        stopped = [one.why for one in result.waiting if one.why in result.remarks]
        if stopped:
            raise CouldNot(" ".join(dict.fromkeys(stopped)), "See: unghost outbox")
        counts = Counter(done.what.value for done in result.done)
        words = ", ".join(f"{number} {what}" for what, number in counts.items())
        return Did(" ".join([words, *result.remarks]).strip(), changed=self.app.store.outbox.record() != before)

    def _review(self) -> Did:
        ready = self.app.settle(self.app.clock.now(), changed=True, quiet=True)
        return Did("judged" if ready is not None else "")

    def _look(self) -> Did:
        made = self.app.telling.look(self.app.clock.now())
        return Did(f"{made} to be told" if made else "")

    def _tell(self) -> Did:
        told, trouble = self.app.telling.deliver(self.app.clock.now())
        return Did(" ".join(filter(None, [f"{told} told" if told else "", trouble])))

    def _calendar(self) -> Did:
        kept = self.app.agenda.sync(self.app.clock.now())
        touched = kept.written + kept.changed + kept.removed
        return Did(f"{touched} entries brought in step" if touched else "")

    def _daily(self) -> Did:
        queued = self.app.daily.send(self.app.clock.now())
        return Did("the day's list is on its way" if queued is not None else "")


def how_it_stands(place: str) -> tuple[int, ...]:
    """Return what changes when a file grows or something is put into a folder, however deep; empty where nobody can look."""
    try:
        if os.path.isfile(place):
            found = os.stat(place)
            return (found.st_mtime_ns, found.st_size)
        return tuple(os.stat(folder).st_mtime_ns for folder, _, _ in os.walk(place))
    except OSError:
        return ()
