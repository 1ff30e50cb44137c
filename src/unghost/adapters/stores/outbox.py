"""Drafts, letters and the log of what was done, in the store's own file; fills the port ``Outbox``."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from typing import TypeVar

from unghost.adapters.stores import letters, log
from unghost.adapters.stores.connection import writing
from unghost.adapters.stores.tombstones import Tombstones
from unghost.adapters.stores.witness import Witness
from unghost.domain.deed import Deed, What
from unghost.domain.letter import Letter, Version
from unghost.outbox.holds import EVERYTHING, holds_of
from unghost.outbox.standing import ABOUT_A_LETTER, NotSoError, Standing, after, standing_of

R = TypeVar("R")


class SqliteOutbox:
    """The outbox over a connection of the store; ``record`` tells the fingerprint of its facts."""

    def __init__(self, db: sqlite3.Connection, sql: Mapping[str, str], record: Callable[[], str], witness: Witness) -> None:
        self._db = db
        self._sql = sql
        self._witness = witness
        self.record = record

    def decide(self, work: Callable[[SqliteDesk], R]) -> R:
        """Run a decision in one transaction that holds the write lock; what it wrote is known to the witnesses when it ends."""
        with writing(self._db):
            desk = SqliteDesk(self._db, self._sql, self.record, self._witness)
            found = work(desk)
            if desk.wrote:
                self._witness.enrol()
        if desk.wrote and not self._db.in_transaction:  # a decision within a larger transaction is not stored yet
            self._witness.note(must=What.HANDING in desk.wrote)
        return found

    def versions(self, draft: str | None = None, person: str | None = None) -> tuple[Version, ...]:
        """Return versions of drafts, oldest first."""
        return tuple(letters.version(facts) for (facts,) in self._db.execute(self._sql["some-versions"], (draft, person)))

    def letter(self, letter: str) -> Letter | None:
        """Return a letter."""
        return next(iter(self.letters((letter,))), None)

    def letters(self, ids: Iterable[str] | None = None) -> tuple[Letter, ...]:
        """Return letters in the order they were made: those named, or every one."""
        wanted = None if ids is None else json.dumps(list(ids))
        return tuple(letters.letter(*row) for row in self._db.execute(self._sql["some-letters"], (wanted,)))

    def named(self, name: str) -> tuple[Letter, ...]:
        """Return letters by the beginning of their id, or by their draft."""
        return tuple(letters.letter(*row) for row in self._db.execute(self._sql["letters-named"], (name,)))

    def standing(self, letter: str) -> Standing | None:
        """Return where one letter stands."""
        return standing_of(_about_letters(log.deeds(self._db, self._sql, letter)))

    def standings(self, since: datetime | None = None) -> dict[str, Standing]:
        """Return where letters stand, by their ids."""
        return _standings(_deeds(self._db, self._sql, since))

    def deeds(self, subject: str | None = None) -> tuple[Deed, ...]:
        """Return lines of the log in its order."""
        return tuple(log.deeds(self._db, self._sql, subject))

    def held(self) -> dict[str, Deed]:
        """Return the holds in force."""
        return _held(self._db, self._sql, self._witness)

    def altered(self) -> list[str]:
        """Return in sentences which letters are not the bytes that were approved; empty where all are."""
        stands = self.standings()
        kept = (one for one in self.letters() if one.raw)  # one that was leaving when its reader was erased has no bytes any more
        changed = (one for one in kept if one.id in stands and stands[one.id].digest != one.digest)
        return [f"The letter {one.id} was changed from outside: its bytes are not those that were approved." for one in changed]

    def trust(self) -> None:
        """Take this home for the one that goes on (see Witness.trust)."""
        self._witness.trust()


class SqliteDesk:
    """The outbox while one decision is made; fills the port ``Desk``. ``wrote`` is what was written so far."""

    def __init__(self, db: sqlite3.Connection, sql: Mapping[str, str], record: Callable[[], str], witness: Witness) -> None:
        self._db = db
        self._sql = sql
        self._record = record
        self._witness = witness
        self.wrote: list[What] = []

    @property
    def record(self) -> str:
        """The fingerprint of the facts, as this transaction sees them."""
        return self._record()

    def standings(self, since: datetime | None = None) -> dict[str, Standing]:
        """Return where letters stand."""
        return _standings(_deeds(self._db, self._sql, since))

    def standing(self, letter: str) -> Standing | None:
        """Return where one letter stands."""
        return standing_of(_about_letters(log.deeds(self._db, self._sql, letter)))

    def write(self, deed: Deed) -> Standing | None:
        """Write a line; raise NotSoError where it may not follow, or where a copy of a home, or one whose
        log was changed, would hand a letter over."""
        stands = None if deed.what not in ABOUT_A_LETTER else after(self.standing(deed.subject), deed)
        if deed.what is What.HANDING and (doubt := self._witness.doubt() or log.doubt(self._db, self._sql)):
            raise NotSoError(doubt)
        log.write(self._db, self._sql, deed)
        self.wrote.append(deed.what)
        return stands

    @property
    def last_step(self) -> datetime | None:
        """When a step of any letter, or the end of a hold, was noted last."""
        row = self._db.execute(self._sql["last-step"]).fetchone()
        return None if row is None else datetime.fromisoformat(row[0])

    def name(self, words: str) -> str:
        """Return a name for a letter (see Desk.name)."""
        return self._witness.name(words)

    def add_letter(self, letter: Letter) -> None:
        """Keep a letter's bytes for good; raise NotSoError where it goes to somebody who was erased."""
        self._not_erased(letter.to, letter.person)
        facts = letters.letter_facts(letter)
        self._db.execute(self._sql["add-letter"], (letter.id, letter.draft, letter.person, facts, letter.raw))

    def add_version(self, version: Version) -> None:
        """Keep a version of a draft for good."""
        self._not_erased(version.to, version.person)
        facts, at = letters.version_facts(version), version.at.isoformat()
        try:
            self._db.execute(self._sql["add-version"], (version.draft, version.number, at, version.person, facts))
        except sqlite3.IntegrityError:
            raise NotSoError(f"version {version.number} of {version.draft} is there already") from None

    def _not_erased(self, *who: str) -> None:
        if any(map(Tombstones(self._db, self._sql).has, who)):
            raise NotSoError("this person was erased from this home, and nothing is sent to them")

    def versions(self, draft: str | None = None) -> tuple[Version, ...]:
        """Return versions of drafts, oldest first."""
        return tuple(letters.version(facts) for (facts,) in self._db.execute(self._sql["some-versions"], (draft, None)))

    def letters(self, ids: Iterable[str] | None = None) -> tuple[Letter, ...]:
        """Return letters in the order they were made."""
        wanted = None if ids is None else json.dumps(list(ids))
        return tuple(letters.letter(*row) for row in self._db.execute(self._sql["some-letters"], (wanted,)))

    def letters_of(self, draft: str) -> tuple[Letter, ...]:
        """Return the letters of one draft, in the order they were made."""
        return tuple(letters.letter(*row) for row in self._db.execute(self._sql["letters-of-draft"], (draft,)))

    def held(self) -> dict[str, Deed]:
        """Return the holds in force."""
        return _held(self._db, self._sql, self._witness)


def _held(db: sqlite3.Connection, sql: Mapping[str, str], witness: Witness) -> dict[str, Deed]:
    """Return what is held back, everything where this home may be a copy of another, or its log was changed from outside."""
    lines = list(log.lines(db.execute(sql["hold-deeds"])))
    held, at = holds_of(lines), max((deed.at for deed in lines), default=datetime.min.replace(tzinfo=UTC))
    if broken := log.doubt(db, sql):
        held[EVERYTHING] = Deed(at, "unghost", What.HELD, EVERYTHING, {"why": broken, "broken": True})
    if doubt := witness.doubt():
        held.setdefault(EVERYTHING, Deed(at, "unghost", What.HELD, EVERYTHING, {"why": doubt, "restored": True}))
    return held


def _deeds(db: sqlite3.Connection, sql: Mapping[str, str], since: datetime | None) -> Iterable[Deed]:
    if since is None:
        return log.deeds(db, sql)
    return log.lines(db.execute(sql["live-deeds"], (since.astimezone(UTC).isoformat(),)))


def _about_letters(deeds: Iterable[Deed]) -> list[Deed]:
    return [deed for deed in deeds if deed.what in ABOUT_A_LETTER]


def _standings(deeds: Iterable[Deed]) -> dict[str, Standing]:
    by_letter: dict[str, list[Deed]] = defaultdict(list)
    for deed in _about_letters(deeds):
        by_letter[deed.subject].append(deed)
    found = ((letter, standing_of(theirs)) for letter, theirs in by_letter.items())
    return {letter: standing for letter, standing in found if standing is not None}
