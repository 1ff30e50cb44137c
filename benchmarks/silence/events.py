"""Event tables of the silence benchmark as waits: one streaming pass, plain Python (pyarrow only where a file is parquet)."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

from unghost.domain.wait import Wait

DAY = 86400.0
EXPIRE_DAYS = 120.0
MAX_RECIPIENTS = 3
MAX_RECIPIENTS_OF_AN_ANSWER = 10
_MONDAY = 4 * DAY  # the epoch was a Thursday


@dataclass(slots=True)
class Event:
    """One message to one recipient."""

    ts: float
    sender: str
    recipient: str
    n_rcpt: int
    kind: str


@dataclass(slots=True)
class Silence:
    """A spell: ``end`` is None while open; ``answered`` False with an end means it expired."""

    owner: str
    contact: str
    t0: float
    end: float | None = None
    answered: bool = False


def read_events(path: Path) -> list[Event]:
    """Return the events of a CSV or parquet file in the order of time, without notes to oneself."""
    rows = _rows(path)
    events = [
        Event(float(r["ts"]), str(r["sender"]), str(r["recipient"]), int(r.get("n_rcpt") or 1), str(r.get("kind") or "msg"))
        for r in rows
        if str(r["sender"]) != str(r["recipient"])
    ]
    return sorted(events, key=lambda event: event.ts)


def _rows(path: Path) -> list[dict[str, Any]]:
    if path.suffix == ".parquet":
        parquet: Any = import_module("pyarrow.parquet")
        found: list[dict[str, Any]] = parquet.read_table(path).to_pylist()
        return found
    with path.open(newline="", encoding="utf-8") as lines:
        return list(csv.DictReader(lines))


def silences(events: Iterable[Event]) -> list[Silence]:
    """Return all spells by the benchmark's definition, in the order they opened (their index is the spell_id)."""
    found: list[Silence] = []
    open_: dict[tuple[str, str], Silence] = {}
    for event in events:
        if event.kind == "auto":
            continue
        if event.n_rcpt <= MAX_RECIPIENTS_OF_AN_ANSWER:
            _close(open_.pop((event.recipient, event.sender), None), event.ts)
        if event.n_rcpt <= MAX_RECIPIENTS:
            pair = (event.sender, event.recipient)
            running = open_.get(pair)
            if running is not None and event.ts - running.t0 > EXPIRE_DAYS * DAY:
                running.end, running = running.t0 + EXPIRE_DAYS * DAY, None
            if running is None:
                open_[pair] = Silence(event.sender, event.recipient, event.ts)
                found.append(open_[pair])
    return found


def _close(silence: Silence | None, ts: float) -> None:
    if silence is None:
        return
    silence.answered = ts - silence.t0 <= EXPIRE_DAYS * DAY
    silence.end = ts if silence.answered else silence.t0 + EXPIRE_DAYS * DAY


def weekday_hours(start: float, end: float) -> float:
    """Return working hours between two epochs where no zone is known: the 24 hours of a weekday pass as 8 working hours."""
    return max(0.0, _weekday_days(end) - _weekday_days(start)) * 8.0


def _weekday_days(ts: float) -> float:
    weeks, rest = divmod((ts - _MONDAY) / DAY, 7.0)
    return weeks * 5.0 + min(rest, 5.0)


def waits(spells: Iterable[Silence], until: float, seen: dict[str, float] | None = None) -> Iterator[tuple[int, Wait]]:
    """Yield (spell_id, wait) as known at ``until``: what is open then, or outlives its owner's record ``seen``, is censored."""
    answers: dict[tuple[str, str], list[float]] = {}
    for number, spell in enumerate(spells):
        if spell.t0 >= until:
            return
        pair = (spell.owner, spell.contact)
        past = sum(1 for end in answers.get(pair, ()) if end <= spell.t0)
        if spell.answered and spell.end is not None:
            answers.setdefault(pair, []).append(spell.end)
        limit = until if seen is None else min(until, seen.get(spell.owner, until))
        end = min(spell.end if spell.end is not None else limit, spell.t0 + EXPIRE_DAYS * DAY)
        yield (
            number,
            _wait(spell, end if end <= limit else max(limit, spell.t0), answered=spell.answered and end <= limit, past=past),
        )


def _wait(spell: Silence, end: float, *, answered: bool, past: int) -> Wait:
    start, stop = (datetime.fromtimestamp(ts, UTC) for ts in (spell.t0, end))
    return Wait(f"{spell.owner} {spell.contact}", start, stop, weekday_hours(spell.t0, end), answered, past)


def last_sent(events: Iterable[Event], until: float) -> dict[str, float]:
    """Return until when each owner's record can be trusted: their last own message."""
    found: dict[str, float] = {}
    for event in events:
        if event.ts <= until:
            found[event.sender] = event.ts
    return found
