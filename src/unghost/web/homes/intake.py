"""Reading as a piece of long work: what is said while it goes on, and what comes after it."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import TimeoutError as NotInTime
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from unghost.errors import CouldNot, LoginRefused, StoreBusy, UnghostError
from unghost.web.homes.jobs import Job, State, Words
from unghost.web.rendering.tongue import mark

if TYPE_CHECKING:
    from unghost.app.sync import Synced
    from unghost.web.homes.bench import Bench
    from unghost.wiring import App

_SURE = 0.03
"""The share from which on the whole is guessed from what was read."""
_MOST_REASONS = 3
_RIGHT_ONE = "Look at the address and the password and give them again; many providers want one made for this program alone."
_QUIET = frozenset({"nothing to read"})
READING = mark("Reading %(name)s")
UNPACKING = mark("Unpacking %(name)s")
LEARNING = mark("Learning how long answers take, and who has gone quiet")
OPENING = mark("Opening the mailbox %(name)s")
_READ = mark("%(read)s read so far")
_OF = mark("%(year)s: %(read)s of about %(about)s")
_OF_ALL = mark("%(read)s of about %(about)s")
_NEW = mark("%(new)s new, %(known)s known already")
_ASIDE = mark("%(n)s set aside: %(reason)s")
_LEFT = mark("%(n)s left in the archive: %(reason)s")
_DONE = mark("Read: %(new)s new, %(known)s known already, %(aside)s set aside")
_BYTES = mark("%(size)s unpacked")
_SINCE = mark("%(seconds)s seconds so far; the first time takes longest")
LOOK = 0.5
"""Seconds between two looks whether judging is done, or the user wants its end."""


@dataclass(slots=True)
class Onlooker:
    """Turns the progress of a sync into words; fills the port ``Progress``. Raises Stopped where the user asked for the end."""

    job: Job
    name: str
    total: int = 0
    done: int = 0
    year: int = 0
    so_far: Synced | None = None

    def start(self, label: str, total: int) -> None:
        """Begin a place of that many units."""
        del label  # a path, of which the name alone is shown
        self.total, self.done = total, 0
        self._say()

    def advance(self, units: int) -> None:
        """Say that so many more units are done."""
        self.done += units
        self._say()

    def finish(self) -> None:
        """The place has ended, well or badly."""

    def told(self, so_far: Synced, at: datetime | None) -> None:
        """Hear the counts, and the moment of the latest mail."""
        self.so_far = so_far
        self.year = at.year if at is not None else self.year
        self._say()

    def _say(self) -> None:
        share = min(0.99, self.done / self.total) if self.total > 0 else None
        self.job.say((READING, {"name": self.name}), *self._details(share), share=share)

    def _details(self, share: float | None) -> tuple[Words, ...]:
        found = self.so_far
        if found is None:
            return ()
        read = f"{found.read:,}"
        if share is None or share < _SURE:
            count: Words = (_READ, {"read": read})
        elif self.year:
            count = (_OF, {"year": self.year, "read": read, "about": _about(found.read / share)})
        else:
            count = (_OF_ALL, {"read": read, "about": _about(found.read / share)})
        return (count, *_counts(found.new, found.known, found.reasons))


@dataclass(slots=True)
class _Sum:
    """What several places brought."""

    read: int = 0
    new: int = 0
    known: int = 0
    reasons: Counter[str] = field(default_factory=Counter)

    def add(self, synced: Synced) -> None:
        self.read += synced.read
        self.new += synced.new
        self.known += synced.known
        self.reasons.update(synced.reasons)


def given(path: Path, kind: str = "") -> Callable[[Job, App], str]:
    """Return the work of reading a file or folder that was given; an archive is unpacked first."""

    def work(job: Job, app: App) -> str:
        size = 0

        def said(piece: int) -> None:
            nonlocal size
            size += piece
            job.say((UNPACKING, {"name": path.name}), (_BYTES, {"size": f"{size / 1e6:,.0f} MB"}))

        job.say((UNPACKING if path.suffix.lower() in (".zip", ".tgz", ".tar", ".gz") else READING, {"name": path.name}))
        places = app.receiving.places(path, said, kind)
        left = [(_LEFT, {"n": n, "reason": why}) for why, n in places.left.most_common() if why not in _QUIET]
        app.receiving.expect(places.found)
        return _read(job, app, places.found, left)

    return work


def places(found: Sequence[tuple[str, str]]) -> Callable[[Job, App], str]:
    """Return the work of reading places, each of a kind."""
    return lambda job, app: _read(job, app, found, ())


def mailbox(name: str, *, new: bool) -> Callable[[Job, App], str]:
    """Return the work of reading a mailbox on a server. One that is ``new`` and does not let us in is forgotten again."""

    def work(job: Job, app: App) -> str:
        job.say((OPENING, {"name": name}), at_once=True)
        try:
            app.folders(app.account(name))
        except CouldNot as error:
            if new:
                app.store.drop_account(name)
                app.credentials.forget(name)
            if isinstance(error, LoginRefused):
                raise LoginRefused(error.sentence, _RIGHT_ONE) from error
            raise
        return _read(job, app, (("imap", name),), ())

    return work


def learn(job: Job, app: App) -> str:
    """Learn from what is there, so that the day's list is quick; the work after whose side we are on was said."""
    settle(job, app)
    return "/today"


def _read(job: Job, app: App, found: Sequence[tuple[str, str]], left: Iterable[Words]) -> str:
    """Read places one after the other; one that fails is told, and the others are read all the same."""
    total, failed = _Sum(), 0
    app.credentials.of_several = sum(kind == "imap" for kind, _ in found) > 1
    for kind, place in found:
        onlooker = Onlooker(job, place if kind == "imap" else os.path.basename(place.rstrip(os.sep)))
        try:
            total.add(app.receiving.read(kind, place, onlooker, onlooker.told))
        except UnghostError as error:
            failed += 1
            job.trouble(error)
            if onlooker.so_far is None and not isinstance(error, StoreBusy):
                app.receiving.give_up(kind, place)
    job.go_on()
    if failed < len(found) and not total.read:
        job.trouble(CouldNot("There was nothing in it to read.", "Look whether the export holds the mail you meant."))
    knows_me = bool(app.known_settings().me)
    if knows_me and total.new:
        settle(job, app)
    numbers = {"new": f"{total.new:,}", "known": f"{total.known:,}", "aside": f"{total.reasons.total():,}"}
    state = State.FAILED if failed == len(found) or not total.read else State.DONE
    job.then = "/first" if state is State.FAILED or not knows_me else "/today" if total.new else "/sources"
    job.end(state, (_DONE, numbers), *_reasons(total.reasons), *left)
    return job.then


def settle(job: Job, app: App) -> None:
    """Learn, judge, and do what the mail asks for. Whatever fails here, what was read is read; the day's list then does it."""
    begun = monotonic()
    job.say((LEARNING, {}), at_once=True)
    coming = job.judge.submit(app, settled, deep=True)
    while True:
        try:
            coming.result(LOOK)
            return
        except NotInTime:
            job.say((LEARNING, {}), (_SINCE, {"seconds": round(monotonic() - begun)}))
        except Exception as error:  # as after a command: the list learns by itself, or says in full why it cannot
            kind = type(error).__name__
            job.trouble(CouldNot(f"Who has gone quiet could not be worked out now ({kind}).", "Today tries it again."))
            return


def settled(bench: Bench) -> None:
    """Judge whoever must be, freeze what is thought of them, and do what mail that came in asks for: answers, letters to stop."""
    bench.app.settle(bench.now, changed=True, quiet=True)
    bench.app.watching.heed(bench.now)


def _counts(new: int, known: int, reasons: Counter[str]) -> tuple[Words, ...]:
    told: Words = (_NEW, {"new": f"{new:,}", "known": f"{known:,}"})
    return (*((told,) if known else ()), *_reasons(reasons))


def _reasons(reasons: Counter[str]) -> tuple[Words, ...]:
    return tuple((_ASIDE, {"n": f"{n:,}", "reason": why}) for why, n in reasons.most_common(_MOST_REASONS))


def _about(number: float) -> str:
    """Return a guess without figures it cannot have: two of them."""
    digits = max(0, len(str(round(number))) - 2)
    return f"{round(number, -digits):,.0f}"
