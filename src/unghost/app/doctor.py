"""Doctor: is the record sound and fresh, and what of it could not be used."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from unghost.app.ports import Store
from unghost.history.history import History


@dataclass(frozen=True, slots=True)
class Report:
    """What there is, what was set aside by reason, and what is wrong, in sentences."""

    counts: Mapping[str, int]
    quarantine: Mapping[str, int]
    problems: list[str]


def examine(store: Store, history: History, now: datetime) -> Report:
    """Examine a home as of a moment."""
    counts = dict(store.counts()) | {
        "people": len(history.people),
        "relationships": sum(c.has_relationship for c in history.people.values()),
        "duplicates": history.duplicates,
        "undated": history.undated,
    }
    return Report(counts, store.quarantine(), [*store.check(), *_stale(history, now), *_strange(history)])


def _stale(history: History, now: datetime) -> list[str]:
    old = timedelta(days=history.settings.stale_after_days)
    stopped = [
        f"{s.place} has stopped ({s.stopped}); nobody is judged"
        + (f" later than {s.read_at.date()}." if s.ever_read else " until it is read to its end.")
        for s in history.sources
        if s.stopped
    ]
    stale = [
        f"{s.place} was last read on {s.read_at.date()}; sync it again."
        for s in history.sources
        if not s.stopped and now - s.read_at > old
    ]
    return stopped + stale


def _strange(history: History) -> list[str]:
    strange = []
    if history.unknown_calls:
        number = history.unknown_calls
        calls = f"{number} calls are with nobody the record knows; give them"
        one = "1 call is with nobody the record knows; give it"
        strange.append(f"{one if number == 1 else calls} an address, or a number from a signature.")
    if history.undated:
        many = f"{history.undated} messages bear no date that could be found; they count for nothing."
        one = "1 message bears no date that could be found; it counts for nothing."
        strange.append(one if history.undated == 1 else many)
    if history.people and not any(c.ours for c in history.people.values()):
        strange.append("No message of yours was found. Is every address of yours named in unghost init --me?")
    return strange
