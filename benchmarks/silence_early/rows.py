"""Event tables as questions: at the end of an exchange, will our next message stay unanswered for 60 days?

One pass in the order of time. A **round** is one wait of ours that they answered; a **row** is a wait of ours that opens after at
least four rounds with the same person, with what was known the moment before. Its outcome is whether no answer came within 60
days; there is none where the owner's record (their last sent message) ends earlier. Waits open and close as in the protocol of
the silence benchmark.
"""

from __future__ import annotations

import csv
import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

DAY = 86400.0
EXPIRES = 120 * DAY
GONE = 60 * DAY
BREAK = 7 * DAY  # after so long without a word in either direction a message begins a conversation
MOST_ASKED, MOST_ANSWERING = 3, 10
LETTERS_A_WORD = 6.0
LEAST = 4
KEPT = 30  # rounds remembered: more than any sign looks at
_MONDAY = 4 * DAY  # the epoch was a Thursday


@dataclass(frozen=True, slots=True)
class Event:
    """One message to one recipient; ``words`` and ``asks`` are None where the table has no text."""

    ts: float
    sender: str
    recipient: str
    n_rcpt: int
    words: int | None
    asks: int | None


@dataclass(slots=True)
class Round:
    """A wait of ours and its answer: working hours, their own words and questions, our touches and words."""

    at: float
    hours: float
    words: int | None
    asks: int | None
    touches: int
    ours: int | None


@dataclass(slots=True)
class Row:
    """One question: ``gone`` is its outcome, None while not known. ``waits`` and ``answers`` count what had ended by then."""

    source: str
    owner: str
    contact: str
    at: float
    rounds: tuple[Round, ...]
    answers: int
    waits: int
    theirs: tuple[bool, ...]
    idle: float
    gone: bool | None = None


@dataclass(slots=True)
class _Open:
    at: float
    touches: int
    words: int | None
    row: Row | None


@dataclass(slots=True)
class _Pair:
    open: _Open | None = None
    rounds: list[Round] = field(default_factory=list)
    theirs: list[bool] = field(default_factory=list)
    answers: int = 0
    waits: int = 0
    last: float | None = None
    their_turn: bool = False


def sources(path: Path) -> dict[str, list[Event]]:
    """Return the events of a CSV or parquet file in the order of time, apart by its column ``list`` where there is one."""
    found: defaultdict[str, list[Event]] = defaultdict(list)
    table = [r for r in _table(path) if str(r["sender"]) != str(r["recipient"])]
    sent = Counter(map(_message, table))
    for r in table:
        if str(r.get("kind") or "msg") != "auto":
            found[str(r.get("list") or path.stem)].append(_event(r, sent[_message(r)]))
    return {name: sorted(events, key=lambda e: e.ts) for name, events in found.items()}


def _message(r: dict[str, Any]) -> tuple[str, str, str]:
    return str(r["sender"]), str(r["ts"]), str(r.get("msg_id") or "")


def _event(r: dict[str, Any], sent: int) -> Event:
    letters, asks = r.get("chars"), r.get("asks")
    return Event(
        float(r["ts"]),
        str(r["sender"]),
        str(r["recipient"]),
        int(r.get("n_rcpt") or sent),
        None if letters in (None, "") else round(float(letters) / LETTERS_A_WORD),
        None if asks in (None, "") else int(float(asks)),
    )


def _table(path: Path) -> list[dict[str, Any]]:
    if path.suffix == ".parquet":
        parquet: Any = import_module("pyarrow.parquet")
        found: list[dict[str, Any]] = parquet.read_table(path).to_pylist()
        return found
    with path.open(newline="", encoding="utf-8") as lines:
        return list(csv.DictReader(lines))


def rows(source: str, events: Iterable[Event]) -> Iterator[Row]:
    """Yield the rows of one source whose outcome is known."""
    events = list(events)
    seen = {event.sender: event.ts for event in events}
    pairs: defaultdict[tuple[str, str], _Pair] = defaultdict(_Pair)
    found: list[Row] = []
    for event in events:
        if event.n_rcpt <= MOST_ANSWERING:
            _hear(pairs[event.recipient, event.sender], event)
        if event.n_rcpt <= MOST_ASKED:
            row = _say(pairs[event.sender, event.recipient], event, source)
            if row is not None:
                found.append(row)
    for row in found:
        if row.at + GONE <= seen[row.owner]:
            row.gone = True if row.gone is None else row.gone
            yield row


def _hear(pair: _Pair, event: Event) -> None:
    if pair.open is not None:
        _answer(pair, pair.open, event)
        pair.open = None
    elif pair.last is None or event.ts - pair.last >= BREAK:
        pair.theirs.append(True)
    elif pair.rounds and pair.their_turn:
        _go_on(pair.rounds[-1], event)
    pair.last, pair.their_turn = event.ts, True


def _answer(pair: _Pair, wait: _Open, event: Event) -> None:
    age = event.ts - wait.at
    pair.waits += 1
    pair.answers += age <= GONE
    if wait.row is not None:
        wait.row.gone = age > GONE
    if age <= EXPIRES:
        hours = working_hours(wait.at, event.ts)
        pair.rounds.append(Round(event.ts, hours, event.words, event.asks, wait.touches, wait.words))
        del pair.rounds[:-KEPT]


def _go_on(answer: Round, event: Event) -> None:
    """Add what they wrote in the same turn to the answer."""
    answer.words = _sum(answer.words, event.words)
    answer.asks = None if answer.asks is None else max(answer.asks, event.asks or 0)


def _say(pair: _Pair, event: Event, source: str) -> Row | None:
    row = None
    if pair.open is not None and event.ts - pair.open.at > EXPIRES:
        pair.waits += 1
        pair.open = None
    if pair.open is not None:
        pair.open.touches += 1
        pair.open.words = _sum(pair.open.words, event.words)
    else:
        row = _row(pair, event, source) if len(pair.rounds) >= LEAST else None
        if pair.last is None or event.ts - pair.last >= BREAK:
            pair.theirs.append(False)
        pair.open = _Open(event.ts, 1, event.words, row)
    pair.last, pair.their_turn = event.ts, False
    return row


def _row(pair: _Pair, event: Event, source: str) -> Row:
    known = tuple(Round(r.at, r.hours, r.words, r.asks, r.touches, r.ours) for r in pair.rounds)
    idle = event.ts - (pair.last or event.ts)
    return Row(
        source, event.sender, event.recipient, event.ts, known, pair.answers, pair.waits, tuple(pair.theirs), max(0.0, idle)
    )


def _sum(one: int | None, other: int | None) -> int | None:
    return None if one is None or other is None else one + other


def working_hours(start: float, end: float) -> float:
    """Return working hours where no zone is known: the 24 hours of a weekday pass as eight."""
    return max(0.0, _weekdays(end) - _weekdays(start)) * 8.0


def _weekdays(ts: float) -> float:
    weeks, rest = divmod((ts - _MONDAY) / DAY, 7.0)
    return weeks * 5.0 + min(rest, 5.0)


def held_out(contact: str) -> bool:
    """Say whether a person is one of the fifth that is never learnt from."""
    return int(hashlib.sha256(f"silence-1|{contact}".encode()).hexdigest()[:8], 16) / 0xFFFFFFFF < 0.2
