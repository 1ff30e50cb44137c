"""Erase somebody from the store: one transaction takes out every row and every word, and a sweep takes what is left of the bytes.

The transaction is everything or nothing. It also notes that the sweep is still to come, so that a process that dies in between
leaves the rest to the next one that opens the store (see ``sweep``).
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from email import message_from_bytes
from email.header import decode_header, make_header
from typing import Any

from unghost.adapters.stores import codec, letters, log, rows
from unghost.adapters.stores.connection import writing
from unghost.adapters.stores.tombstones import Tombstones
from unghost.app.erased import BLANK, Taking, Traces
from unghost.domain.deed import Deed, What
from unghost.domain.letter import Letter
from unghost.domain.record import Meeting
from unghost.outbox.standing import Step, standing_of

Point = Callable[[str], None]
"""Told the name of each step before it is done; a test dies there."""


@dataclass(frozen=True, slots=True)
class _Table:
    """One table of facts: the statements that list it (its key in the first columns), drop and add a row; what a row means."""

    name: str
    every: str
    drop: str
    add: str
    key: int
    fact: Callable[..., Any]
    row: Callable[[Any], rows.Row]


def _meeting(_uid: str, _known_at: str, facts: str) -> Meeting:
    return codec.meeting(facts)


_TABLES = (
    _Table("calls", "erase-calls", "erase-call", "add-call", 4, rows.call, rows.call_row),
    _Table("deals", "erase-deals", "erase-deal", "add-deal", 2, lambda _name, _account, f: codec.deal(f), rows.deal_row),
    _Table("meetings", "erase-meetings", "erase-meeting", "add-meeting", 2, _meeting, rows.meeting_row),
    _Table("news", "erase-every-news", "erase-news", "add-news", 1, lambda _key, f: codec.news(f), rows.news_row),
    _Table("told", "erase-every-told", "erase-told", "add-told", 1, lambda _id, kind, f: codec.told(kind, f), rows.told_row),
    _Table("links", "erase-links", "erase-link", "add-link", 1, lambda _id, *link: rows.link(*link), rows.link_row),
    _Table("listed", "erase-every-listed", "erase-listed", "add-listed", 3, rows.listed, rows.listed_row),
    _Table("items", "erase-items", "erase-item", "save-item", 1, codec.item, rows.item_row),
)


class _OnlyLookedError(Exception):
    """Raised to take an erasure back that was done only to see what it would take."""


@dataclass(frozen=True, slots=True)
class Order:
    """Whom to take out, when and by whom; ``scope`` is what they had asked to hear no more of, kept with their tombstones."""

    traces: Traces
    ours: Callable[[str], bool]
    at: datetime
    by: str
    scope: str = ""


def taken_out(db: sqlite3.Connection, sql: Mapping[str, str], order: Order, point: Point = lambda _: None) -> Counter[str]:
    """Erase somebody in one transaction; return how much of what went. What is left of the bytes is for ``sweep``."""
    with writing(db):
        return _Erasing(db, sql, order, point).run()


def looked(db: sqlite3.Connection, sql: Mapping[str, str], order: Order) -> Counter[str]:
    """Return what an erasure would take, by doing it and taking it back."""
    work = _Erasing(db, sql, order, lambda _: None)
    with suppress(_OnlyLookedError), writing(db):
        work.run()
        raise _OnlyLookedError
    return work.counts


class _Erasing:
    """One person being taken out of the store, within the transaction under way. ``counts`` says how much of what went."""

    def __init__(self, db: sqlite3.Connection, sql: Mapping[str, str], order: Order, point: Point) -> None:
        self.db, self.sql, self.order, self.point = db, sql, order, point
        self.traces = order.traces
        self.taking = Taking(order.traces, order.ours)
        self.counts: Counter[str] = Counter()
        self.subjects: set[str] = set()
        self.leaving: set[str] = set()
        self.blanked: dict[str, list[int]] = {log.BLANKED: [], log.BLANKED_LEDGER: []}

    def run(self) -> Counter[str]:
        """Take everything out and return the counts."""
        steps = (
            ("letters", self._letters),
            ("mails", self._mails),
            ("tables", self._tables),
            ("places", self._places),
            ("words", self._frozen),
        )
        for name, step in steps:
            self.point(name)
            step()
        self.point("tombstones")
        order = self.order
        marks = Tombstones(self.db, self.sql).add(self.traces, order.at, order.scope)
        self._do("add-unswept", (order.at.isoformat(),))
        self.point("deed")
        log.write(self.db, self.sql, Deed(order.at, order.by, What.ERASED, marks[0], {**self.counts, **self.blanked}))
        self.point("commit")
        return self.counts

    def _do(self, name: str, row: Sequence[object]) -> None:
        self.db.execute(self.sql[name], tuple(row))

    def _every(self, name: str) -> list[Any]:
        return self.db.execute(self.sql[name]).fetchall()

    # -- letters and drafts: those on their way first ---------------------------------------------------------------------

    def _letters(self) -> None:
        drafts = {draft for draft, facts in self._every("erase-versions") if self._names_version(facts)}
        found = [letters.letter(*row) for row in self.db.execute(self.sql["some-letters"], (None,))]
        theirs = [one for one in found if one.draft in drafts or self._names_letter(one)]
        for one in theirs:
            self._letter(one)
        drafts |= {one.draft for one in theirs}
        for draft in sorted(drafts):
            self._do("erase-draft", (draft,))
        self.subjects |= (drafts | {one.id for one in theirs}) - self.leaving
        self.counts.update({"drafts": len(drafts), "letters": len(theirs)} if drafts or theirs else {})

    def _letter(self, letter: Letter) -> None:
        """Cancel and drop a letter; one that is leaving this moment keeps its name until that has ended (see ``sweep``)."""
        stands = standing_of(log.deeds(self.db, self.sql, letter.id))
        if stands is not None and stands.step is Step.HANDING:
            emptied = replace(letter, draft="", person="", to="", raw=b"")
            self._do("empty-letter", (letters.letter_facts(emptied), letter.id))
            self.leaving.add(letter.id)
            return
        if stands is not None and stands.step.open:
            deed = Deed(self.order.at, self.order.by, What.CANCELLED, letter.id, {"why": "they were erased"})
            log.write(self.db, self.sql, deed)
            self.counts["letters_cancelled"] += 1
        self._do("erase-letter", (letter.id,))

    def _names_version(self, facts: str) -> bool:
        one = letters.version(facts)
        return any(self.taking.gone.who(who) for who in (one.person, one.to)) or self.traces.within(facts)

    def _names_letter(self, letter: Letter) -> bool:
        theirs = any(self.taking.gone.who(who) for who in (letter.person, letter.to))
        return theirs or any(map(self.traces.within, words_of(letter.raw)))

    # -- facts ------------------------------------------------------------------------------------------------------------

    def _mails(self) -> None:
        last = self.db.execute(self.sql["last-message"]).fetchone()[0]
        for number, key, origin, reader, text, facts in self._every("erase-messages"):
            if not (self.traces.within(text) or self.traces.within(facts) or self.traces.in_path(origin)):
                continue
            mail = codec.message(key, text, facts)
            left = self.taking.left(mail)
            self._do("erase-message", (number,))
            self.counts["mails" if left is None else "mails_kept_for_others"] += 1
            if left is not None:
                self._do("add-message", rows.message_row(left, BLANK if self.traces.in_path(origin) else origin, reader))
        self._do("index-messages", (last,))
        for key, origin in self._every("erase-every-quarantined"):
            if self.traces.in_path(origin):
                self._do("erase-quarantined", (key,))
                self.counts["set_aside"] += 1

    def _tables(self) -> None:
        for table in _TABLES:
            for row in self._every(table.every):
                fact = table.fact(*row)
                left = self.taking.left(fact)
                if left is fact:
                    continue
                self._do(table.drop, row[: table.key])
                self.counts[table.name if left is None else f"{table.name}_kept_for_others"] += 1
                if left is not None:
                    self._do(table.add, table.row(left))

    def _places(self) -> None:
        """Forget how far places and folders were read that bear their name: they are read anew, which costs time and no mail."""
        for kind, place in self._every("erase-sources"):
            if self.traces.in_path(place):
                self._do("forget-source", (kind, place))
                self._do("forget-bookmarks", (kind, place))
                self.counts["places"] += 1
        for kind, place, name, value in self._every("erase-bookmarks"):
            if any(map(self.traces.in_path, (name, value))):
                self._do("drop-bookmark", (kind, place, name))
        self._outside()

    def _outside(self) -> None:
        """Drop what webhooks are to be told of them, an address that bears their name, and every answer kept to be repeated."""
        for note, subject, body in self._every("erase-notes"):
            if self._theirs(subject) or self.traces.within(body):
                self._do("erase-note", (note,))
                self.counts["webhook_notes"] += 1
        for kind, subject, mark in self._every("erase-every-seen"):
            if self._theirs(subject) or self.traces.within(mark):
                self._do("erase-seen", (kind, subject))
        for webhook, url in self._every("erase-webhooks"):
            if self.traces.in_path(url):
                self._do("erase-webhook", (webhook,))
                self.counts["webhooks"] += 1
        self._do("erase-answers", ())

    # -- what is only ever blanked ----------------------------------------------------------------------------------------

    def _frozen(self) -> None:
        for number, subject, body in self._every("erase-ledger"):
            if self._theirs(subject) or self.traces.within(body):
                self._do("blank-ledger", (number,))
                self.blanked[log.BLANKED_LEDGER].append(number)
                self.counts["ledger_lines"] += 1
        for number, *line in self._every("erase-deeds"):
            (deed,) = log.lines([line])
            if deed.what is not What.ERASED:  # it names nobody, and says which lines are rightly blank
                self._deed(number, deed, line[-1])

    def _deed(self, number: int, deed: Deed, body: str) -> None:
        """Blank a line that is about them, or names them. What it did to others holds: a line without words says so."""
        gone = deed.subject in self.subjects or self._theirs(deed.subject)
        if not (gone or deed.subject in self.leaving or self.traces.within(body)):
            return
        self._do("blank-deed", (number,))
        self.blanked[log.BLANKED].append(number)
        self.counts["log_lines"] += 1
        left = None if gone else log.stand_in(deed)
        if left is not None:
            log.write(self.db, self.sql, left)

    def _theirs(self, subject: str) -> bool:
        return self.taking.gone.who(subject) or self.traces.within(subject)


def words_of(raw: bytes) -> Iterator[str]:
    """Yield the texts of a mail that we made: its header and each part, decoded."""
    mail = message_from_bytes(raw)
    yield "\n".join(f"{name}: {make_header(decode_header(value))}" for name, value in mail.items())
    for part in mail.walk():
        body = part.get_payload(decode=True)
        if isinstance(body, bytes):
            yield body.decode(part.get_content_charset("utf-8"), "replace")
