"""A history as the model reads it: our house as one owner, every prospect a contact, and the waits the clock found as spells."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import numpy as np

from unghost.domain.hours import WorkWeek
from unghost.domain.touch import Side, Touch
from unghost.domain.wait import Wait
from unghost.history.history import Correspondence, History
from unghost.silence.clock import opener
from unghost.silence.landmark.arrays import DAY, Floats
from unghost.silence.landmark.events import Events
from unghost.silence.landmark.known import Openings
from unghost.silence.landmark.rows import Landmarks
from unghost.silence.landmark.spells import EXPIRE_DAYS, Spells
from unghost.silence.model import Question
from unghost.silence.waits import counts_from

US = 0
WEEK_OF_WORK = 168.0 / 40.0
"""Hours of a week to working hours of one: how working time is told to a model that learnt by the calendar."""


@dataclass(frozen=True, slots=True)
class Record:
    """Events and spells of a history, with each person's number (ours is US) and working week by number. It is a Clock."""

    events: Events
    spells: Spells
    number: Mapping[str, int]
    weeks: Mapping[int, WorkWeek]

    def hours(self, spells: Spells, rows: Landmarks) -> Floats:
        """Return the working hours of silence at each moment, 40 made a week of 168; see Clock."""
        found = np.empty(len(rows))
        zero = datetime.fromtimestamp(0, UTC)
        for i, (spell, at) in enumerate(zip(rows.spell.tolist(), rows.at.tolist(), strict=True)):
            week = self.weeks[int(spells.contact[spell])]
            found[i] = week.between(zero + timedelta(seconds=float(spells.opened[spell])), zero + timedelta(seconds=at))
        return found * WEEK_OF_WORK

    def until(self, moment: float) -> Record:
        """Return what was known at a moment."""
        return Record(self.events.until(moment), self.spells.until(moment), self.number, self.weeks)

    def questions(self, asked: Sequence[Question]) -> tuple[Openings, Floats, Floats]:
        """Return questions as openings, with the moment of each (seconds) and the hours of silence so far."""
        contact = np.array([self.number.get(q.person, -1) for q in asked], dtype=np.int64)
        opened = np.array([q.opened.timestamp() for q in asked], dtype=np.float64)
        now = np.array([q.now.timestamp() for q in asked], dtype=np.float64)
        hours = np.array([max(0.0, q.elapsed) * WEEK_OF_WORK for q in asked], dtype=np.float64)
        return Openings(np.full(len(asked), US), contact, opened), np.maximum(now, opened), hours


def record_of(history: History, past: Mapping[str, Sequence[Wait]]) -> Record:
    """Return the record of a history at its ``observed_until``; ``past`` are the closed waits of each person."""
    until = history.observed_until
    number = {person: n for n, person in enumerate(_by_first_word(history, until), start=US + 1)}
    theirs = [history.people[person].person.account for person in number]
    accounts = {account: n for n, account in enumerate(dict.fromkeys(theirs))}
    account = np.array([-1, *(accounts[a] if a else -1 for a in theirs)], dtype=np.int64)
    rows = sorted(row for p, c in history.people.items() for row in _messages(c, number[p], until))
    at, sender, recipient, recipients, asks = (np.array(c) for c in (zip(*rows, strict=True) if rows else ([],) * 5))
    events = Events(
        at.astype(np.float64),
        sender.astype(np.int64),
        recipient.astype(np.int64),
        recipients.astype(np.int64),
        np.zeros(len(rows), dtype=np.bool_),
        asks.astype(np.float64),
        len(number) + 1,
        account,
    )
    weeks = {number[person]: c.week for person, c in history.people.items()}
    return Record(events, _spells(history, past, number, events), number, weeks)


def _by_first_word(history: History, until: datetime) -> list[str]:
    """Return everybody in the order in which we first had to do with them, so that who comes later changes nobody's number."""
    never = datetime.max.replace(tzinfo=UTC)
    first = {p: min((t.at for t in c.touches if t.at <= until), default=never) for p, c in history.people.items()}
    return sorted(first, key=lambda person: (first[person], person))


Row = tuple[float, int, int, int, float]


def _messages(correspondence: Correspondence, person: int, until: datetime) -> Iterator[Row]:
    """Yield (at, sender, recipient, recipients, asks) of what passed: attempts that reached nobody did not."""
    for touch in correspondence.touches:
        if touch.at > until or not touch.delivered:
            continue
        at, asks = touch.at.timestamp(), float(bool(touch.said.asks))
        if touch.side is Side.OURS:
            yield at, US, person, max(1, touch.recipients), asks
        if touch.sign_of_life:
            yield at, person, US, max(1, touch.recipients), asks


def _spells(history: History, past: Mapping[str, Sequence[Wait]], number: Mapping[str, int], events: Events) -> Spells:
    found: list[tuple[float, int, float, bool, float]] = []
    for person, correspondence in history.people.items():
        for wait in past.get(person, ()):
            lasted = wait.hours * 3600.0 * WEEK_OF_WORK
            began = min(wait.counted_from or wait.opened, wait.closed)
            found.append((began.timestamp(), number[person], wait.closed.timestamp(), wait.answered, lasted))
        found += _still_open(correspondence, number[person], history.observed_until)
    found.sort()
    opened, contact, closed, answered, seconds = (np.array(c) for c in (zip(*found, strict=True) if found else ([],) * 5))
    event = np.maximum(np.searchsorted(events.at, opened.astype(np.float64), side="left"), 0)
    return Spells(
        np.full(len(found), US),
        contact.astype(np.int64),
        opened.astype(np.float64),
        closed.astype(np.float64),
        answered.astype(np.bool_),
        np.minimum(event, max(0, len(events) - 1)).astype(np.int64),
        seconds.astype(np.float64),
    )


def _still_open(correspondence: Correspondence, person: int, until: datetime) -> Iterator[tuple[float, int, float, bool, float]]:
    """Yield the open wait, or the one that has expired: nothing came for so long that what comes is a new conversation."""
    seen = replace(correspondence, touches=tuple(touch for touch in correspondence.touches if touch.at <= until))
    first: Touch | None = opener(seen)
    if first is None:
        return
    began = counts_from(seen, first, seen.last_sign_of_life)
    if began > until:
        return
    opened = began.timestamp()
    if until - began > timedelta(EXPIRE_DAYS):
        yield opened, person, opened + EXPIRE_DAYS * DAY, False, EXPIRE_DAYS * DAY
    else:
        yield opened, person, np.nan, False, 0.0
