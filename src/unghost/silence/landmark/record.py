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
from unghost.silence.landmark.arrays import DAY, Floats, Ints
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


Row = tuple[float, bool, int, float]


@dataclass(frozen=True, slots=True)
class Strand:
    """What one correspondence gives the record: all moments in seconds since 1970.

    ``first`` is when we first had to do with them, None where never; ``rows`` are (at, whether it was ours, recipients, asks) of
    what passed; ``closed`` the closed waits as (began, closed, answered, seconds); ``began`` when the open wait began, or None.
    """

    person: str
    account: str
    first: float | None
    rows: tuple[Row, ...]
    closed: tuple[tuple[float, float, bool, float], ...]
    began: float | None


def strand_of(correspondence: Correspondence, past: Sequence[Wait], until: datetime) -> Strand:
    """Return what one correspondence gives the record; ``past`` are its closed waits, nothing later than ``until`` is used."""
    first = min((t.at for t in correspondence.touches if t.at <= until), default=None)
    began = _open_since(correspondence, until)
    return Strand(
        correspondence.person.id,
        correspondence.person.account,
        first.timestamp() if first else None,
        tuple(_messages(correspondence, until)),
        tuple(_closed(wait) for wait in past),
        began.timestamp() if began else None,
    )


def record_of(history: History, past: Mapping[str, Sequence[Wait]]) -> Record:
    """Return the record of a history at its ``observed_until``; ``past`` are the closed waits of each person."""
    until = history.observed_until
    strands = [strand_of(c, past.get(person, ()), until) for person, c in history.people.items()]
    return woven(strands, until.timestamp(), {person: c.week for person, c in history.people.items()})


def woven(strands: Sequence[Strand], until: float, weeks: Mapping[str, WorkWeek]) -> Record:
    """Return the record that strands make at a moment (seconds); without their ``weeks`` nothing can be learnt from it.

    People are numbered in the order in which we first had to do with them, so that who comes later changes nobody's number.
    """
    ordered = sorted(strands, key=lambda s: (s.first is None, s.first or 0.0, s.person))
    number = {strand.person: n for n, strand in enumerate(ordered, start=US + 1)}
    accounts = {account: n for n, account in enumerate(dict.fromkeys(s.account for s in ordered))}
    account = np.array([-1, *(accounts[s.account] if s.account else -1 for s in ordered)], dtype=np.int64)
    events = _events(ordered, number, account)
    return Record(events, _spells(ordered, number, events, until), number, {number[p]: week for p, week in weeks.items()})


def _events(strands: Sequence[Strand], number: Mapping[str, int], account: Ints) -> Events:
    rows = [row for strand in strands for row in strand.rows]
    person = np.repeat(np.array([number[s.person] for s in strands], dtype=np.int64), [len(s.rows) for s in strands])
    at, ours, recipients, asks = (np.array(column) for column in (zip(*rows, strict=True) if rows else ([],) * 4))
    sender = np.where(ours.astype(np.bool_), US, person)
    recipient = np.where(ours.astype(np.bool_), person, US)
    order = np.lexsort((asks, recipients, recipient, sender, at))
    return Events(
        at.astype(np.float64)[order],
        sender[order],
        recipient[order],
        recipients.astype(np.int64)[order],
        np.zeros(len(rows), dtype=np.bool_),
        asks.astype(np.float64)[order],
        len(strands) + 1,
        account,
    )


def _messages(correspondence: Correspondence, until: datetime) -> Iterator[Row]:
    """Yield what passed: attempts that reached nobody did not; a call they answered passed both ways."""
    for touch in correspondence.touches:
        if touch.at > until or not touch.delivered:
            continue
        at, asks = touch.at.timestamp(), float(bool(touch.said.asks))
        if touch.side is Side.OURS:
            yield at, True, max(1, touch.recipients), asks
        if touch.sign_of_life:
            yield at, False, max(1, touch.recipients), asks


def _closed(wait: Wait) -> tuple[float, float, bool, float]:
    began = min(wait.counted_from or wait.opened, wait.closed)
    return began.timestamp(), wait.closed.timestamp(), wait.answered, wait.hours * 3600.0 * WEEK_OF_WORK


def _spells(strands: Sequence[Strand], number: Mapping[str, int], events: Events, until: float) -> Spells:
    found: list[tuple[float, int, float, bool, float]] = []
    for strand in strands:
        who = number[strand.person]
        found += [(began, who, closed, answered, lasted) for began, closed, answered, lasted in strand.closed]
        if strand.began is not None and strand.began <= until:
            found.append((strand.began, who, *_still_open(strand.began, until)))
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


def _still_open(began: float, until: float) -> tuple[float, bool, float]:
    """Return (closed, answered, seconds) of the open wait; expired where nothing came for so long that what comes is a new
    conversation.
    """
    expired = until - began > EXPIRE_DAYS * DAY
    return (began + EXPIRE_DAYS * DAY, False, EXPIRE_DAYS * DAY) if expired else (float("nan"), False, 0.0)


def _open_since(correspondence: Correspondence, until: datetime) -> datetime | None:
    """Return when the wait that is open began to count, None where none is open yet."""
    seen = replace(correspondence, touches=tuple(touch for touch in correspondence.touches if touch.at <= until))
    first: Touch | None = opener(seen)
    return counts_from(seen, first, seen.last_sign_of_life) if first is not None else None
