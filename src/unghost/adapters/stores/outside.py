"""What leaves this home by itself, in the store's own file; fills the port ``Outside``, and keeps answers that are repeated."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from unghost.adapters.stores.connection import writing
from unghost.adapters.stores.sql import queries
from unghost.app.ports_outside import Event, Note, State, Webhook, Went

A_DAY = timedelta(days=1)


class SqliteOutside:
    """Webhooks, their queue, and answers to questions that bore a key, over a connection of the store.

    Moments are kept in UTC to the second, so that texts sort as moments do.
    """

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._sql = {name: query.sql for name, query in queries("outside.sql").items()}

    def webhooks(self) -> tuple[Webhook, ...]:
        """Return the webhooks, the oldest first."""
        return tuple(
            Webhook(hook, _moment(at), url, tuple(map(Event, json.loads(events))), secret, State(state), why)
            for hook, at, url, events, secret, state, why in self._db.execute(self._sql["all-webhooks"])
        )

    def save(self, webhook: Webhook) -> None:
        """Remember a webhook, or how it stands now."""
        one = webhook
        events = json.dumps([event.value for event in one.events])
        row = (one.id, _text(one.at), one.url, events, one.secret, one.state.value, one.why)
        with writing(self._db):
            self._db.execute(self._sql["save-webhook"], row)

    def drop(self, webhook: str) -> bool:
        """Forget a webhook with what it was to be told; return whether it was known."""
        with writing(self._db):
            self._db.execute(self._sql["drop-notes-of"], (webhook,))
            known = self._db.execute(self._sql["drop-webhook"], (webhook,)).rowcount > 0
            if not self.webhooks():  # nobody listens: how things stood is nobody's business any more
                self._db.execute(self._sql["see-nothing"])
        return known

    def notes(self, webhook: str | None, most: int) -> tuple[Note, ...]:
        """Return the notes of a webhook or of all, the latest first."""
        return tuple(_note(*row) for row in self._db.execute(self._sql["notes"], (webhook, most)))

    def due(self, now: datetime, most: int) -> tuple[Note, ...]:
        """Return the notes that are to be told by now, the oldest first."""
        return tuple(_note(*row) for row in self._db.execute(self._sql["notes-due"], (_text(now), most)))

    def add(self, notes: Sequence[Note], seen: Mapping[tuple[str, str], str], gone: Iterable[tuple[str, str]]) -> None:
        """Put notes into the queue and remember how things stand, all at once."""
        with writing(self._db):
            self._db.executemany(self._sql["save-note"], [_row(note) for note in notes])
            self._db.executemany(self._sql["see"], [(*key, mark) for key, mark in seen.items()])
            self._db.executemany(self._sql["unsee"], list(gone))

    def went(self, note: Note) -> None:
        """Remember how telling a note went; one that was erased meanwhile stays erased."""
        row = (_text(note.due) if note.due else "", note.tries, note.state.value, note.why, note.id)
        with writing(self._db):
            self._db.execute(self._sql["note-went"], row)

    def seen(self) -> Mapping[tuple[str, str], str]:
        """Return how things stood when they were last looked at, by kind and subject."""
        return {(kind, subject): mark for kind, subject, mark in self._db.execute(self._sql["seen"])}

    def forget(self, before: datetime) -> None:
        """Forget what has ended before a moment."""
        with writing(self._db):
            self._db.execute(self._sql["drop-old-notes"], (_text(before),))

    # -- answers that are repeated ----------------------------------------------------------------------------------------

    def answered(self, key: str, now: datetime) -> tuple[str, int, str] | None:
        """Return the question that bore a key within the last day, with the status and the text of its answer."""
        found: tuple[str, int, str] | None = self._db.execute(self._sql["asked-once"], (key, _text(now - A_DAY))).fetchone()
        return found

    def keep_answer(self, key: str, now: datetime, question: str, status: int, answer: str) -> None:
        """Keep an answer for a day; those of before are dropped."""
        with writing(self._db):
            self._db.execute(self._sql["drop-asked"], (_text(now - A_DAY),))
            self._db.execute(self._sql["answer-once"], (key, _text(now), question, status, answer))


def _row(note: Note) -> tuple[object, ...]:
    due = _text(note.due) if note.due else ""
    told = (note.id, note.webhook, note.event.value, note.subject, note.body, _text(note.made), due)
    return (*told, note.tries, note.state.value, note.why)


def _note(*row: str) -> Note:
    name, webhook, event, subject, body, made, due, tries, state, why = row
    ends = _moment(due) if due else None
    return Note(name, webhook, Event(event), subject, body, _moment(made), ends, int(tries), Went(state), why)


def _text(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds")


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)
