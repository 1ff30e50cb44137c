"""Doctor: is the record sound and fresh, and what of it could not be used."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from unghost.app.known import Known
from unghost.app.ports import Store
from unghost.app.unread import nothing_read
from unghost.history.history import History
from unghost.silence.model import Fitted


@dataclass(frozen=True, slots=True)
class Report:
    """What there is, what was set aside by reason, what is wrong, and what the odds rest on, in sentences.

    ``silences`` is how many closed ones were learnt from, of waits that began at ``since`` (None where none has closed) or later.
    """

    counts: Mapping[str, int]
    quarantine: Mapping[str, int]
    problems: list[str]
    silences: int
    since: datetime | None
    fine: bool
    says: tuple[str, ...]


def examine(store: Store, known: Known, fitted: Fitted) -> Report:
    """Examine a home as of the moment of what is known."""
    history = known.history
    counts = dict(store.counts()) | {
        "people": len(history.people),
        "relationships": sum(c.has_relationship for c in history.people.values()),
        "duplicates": history.duplicates,
        "undated": history.undated,
    }
    problems = [*store.check(), *_unread(store), *_stale(history, history.now), *_ended(history), *_strange(history)]
    problems += [fitted.notice] if fitted.notice else []
    others = tuple(sentence for sentence in fitted.says if sentence != fitted.notice)
    says = (_rests(fitted, known.since), *others)
    return Report(counts, store.quarantine(), problems, fitted.silences, known.since, fitted.fine, says)


def _unread(store: Store) -> list[str]:
    unread = nothing_read(store)
    return [unread] if unread else []


def _rests(fitted: Fitted, since: datetime | None) -> str:
    if not fitted.silences or since is None:
        return "No closed silence of yours has been learnt from yet: the odds are those that come with the program."
    closed = f"{fitted.silences:,} closed silence{'' if fitted.silences == 1 else 's'}"
    return f"The odds rest on {closed} of yours since {since.day} {since:%B %Y}, beside what comes with the program."


def _ended(history: History) -> list[str]:
    if history.ended is None:
        return []
    day = f"{history.ended.day} {history.ended:%B %Y}"
    told = f"Nothing new has come from anybody since {day}, so the record seems to end there; nobody is called silent for that."
    return [f"{told} Sync your mailbox again."]


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
