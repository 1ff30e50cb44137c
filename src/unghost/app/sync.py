"""Sync: bring what is in a place into the store, once, however often it is run or killed."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from unghost.app.ports import Item, Pool, Progress, Quarantined, RawMail, SetAside, Source, Store
from unghost.domain.message import Message
from unghost.domain.record import Call, Deal, Meeting
from unghost.errors import BadTable, MissingPlace, SuddenlyEmpty, Unreadable, UnreadablePlace
from unghost.history.history import SourceState
from unghost.reading.kinship import Kin, kin_of
from unghost.reading.read import READER_VERSION, key_of, read

BATCH_MAILS = 128
BATCH_BYTES = 4 << 20
TABLE_ROWS = 500


@dataclass(slots=True)
class Synced:
    """How a sync ended: how many things were read, were new, were known already, were set aside and why."""

    kind: str
    places: list[str]
    read: int = 0
    new: int = 0
    known: int = 0
    reasons: Counter[str] = field(default_factory=Counter)

    @property
    def quarantined(self) -> int:
        """How many things were set aside."""
        return self.reasons.total()


@dataclass(frozen=True, slots=True)
class Hands:
    """What a sync works with."""

    store: Store
    pool: Pool
    progress: Progress
    now: datetime


def sync(source: Source, places: Sequence[str], hands: Hands) -> Synced:
    """Read every place of one kind into the store and return the counts.

    What is stored stays stored if the work is cut off; the next run goes on from there. Raises MissingPlace, UnreadablePlace,
    BadTable, and SuddenlyEmpty where a place that had something has nothing now: the place is then marked as stopped.
    """
    result = Synced(source.name, list(places))
    for place in places:
        before = hands.store.source(source.name, place)
        had = before[1] if before else 0
        try:
            items = source.read(place)
            count = _take_in(source, place, items, hands, result)
        except (MissingPlace, UnreadablePlace, BadTable) as error:
            if had:
                _stop(hands, source, place, error.sentence)
            raise
        if had and not count:
            _stop(hands, source, place, "suddenly empty")
            raise SuddenlyEmpty(
                f"{place} had {had} items when it was last read, and has none now. Nobody is called silent on its word.",
                f"Look whether it was moved, emptied or locked, then sync it again; or, if it is gone for good,"
                f" run: unghost sync {source.name} {place} --forget",
            )
        hands.store.save_source(SourceState(source.name, place, hands.now), count)
    return result


def _stop(hands: Hands, source: Source, place: str, why: str) -> None:
    hands.store.save_source(SourceState(source.name, place, hands.now, why), 0)


def _take_in(source: Source, place: str, items: Iterable[Item], hands: Hands, result: Synced) -> int:
    usable_before = result.new + result.known
    hands.progress.start(place, source.size(place))
    try:
        _take_mail(_tables_aside(items, hands, result), hands, result)
    finally:
        hands.progress.finish()
    return result.new + result.known - usable_before


def _tables_aside(items: Iterable[Item], hands: Hands, result: Synced) -> Iterator[RawMail | SetAside]:
    """Store rows of tables as they come, in groups, and pass on the mail."""
    rows: list[Call | Deal | Meeting] = []
    for item in items:
        if isinstance(item, RawMail | SetAside):
            yield item
            continue
        rows.append(item)
        hands.progress.advance(1)
        if len(rows) >= TABLE_ROWS:
            _store_rows(rows, hands, result)
    _store_rows(rows, hands, result)


def _store_rows(rows: list[Call | Deal | Meeting], hands: Hands, result: Synced) -> None:
    store = hands.store
    new = store.add_calls([r for r in rows if isinstance(r, Call)]) if any(isinstance(r, Call) for r in rows) else 0
    new += store.add_deals([r for r in rows if isinstance(r, Deal)]) if any(isinstance(r, Deal) for r in rows) else 0
    new += store.add_meetings([r for r in rows if isinstance(r, Meeting)]) if any(isinstance(r, Meeting) for r in rows) else 0
    result.read += len(rows)
    result.new += new
    result.known += len(rows) - new
    rows.clear()


@dataclass(slots=True)
class _Intake:
    """Mail on its way: batches handed out and not back yet, and the keys and Message-IDs under way."""

    hands: Hands
    result: Synced
    out: deque[list[RawMail]] = field(default_factory=deque)
    under_way: dict[str, str] = field(default_factory=dict)

    def batches(self, items: Iterable[RawMail | SetAside]) -> Iterator[list[RawMail]]:
        """Yield batches of mail that is not known yet."""
        for group in _grouped(items, self.result):
            fresh = self._unknown(group)
            if fresh:
                self.out.append(fresh)
                yield fresh

    def _unknown(self, group: Sequence[RawMail]) -> list[RawMail]:
        keyed = {key_of(mail.raw): mail for mail in group}
        known = self.hands.store.known(list(keyed), READER_VERSION) | (self.under_way.keys() & keyed.keys())
        fresh = {key: mail for key, mail in keyed.items() if key not in known}
        self.result.read += len(group)
        self.result.known += len(group) - len(fresh)
        self.hands.progress.advance(sum(len(mail.raw) for mail in group) - sum(len(mail.raw) for mail in fresh.values()))
        return self._related(fresh)

    def _related(self, fresh: dict[str, RawMail]) -> list[RawMail]:
        """Mark each mail whose parent is stored or on its way: nothing needs to be recovered from what it quotes."""
        kin = {key: kin_of(mail.raw) for key, mail in fresh.items()}
        self.under_way.update((key, of.message_id) for key, of in kin.items())
        there = set(self.under_way.values())
        there |= self.hands.store.known_ids([of.parent for of in kin.values() if of.parent and of.parent not in there])
        return [RawMail(m.raw, m.origin, m.received, key, _has_original(kin[key], there)) for key, m in fresh.items()]

    def store(self, results: Sequence[Message | SetAside]) -> None:
        """Store what came back for the oldest batch under way."""
        batch = self.out.popleft()
        messages: list[Message] = []
        origins: list[str] = []
        aside: list[Quarantined] = []
        for mail, found in zip(batch, results, strict=True):
            if isinstance(found, SetAside):
                aside.append(Quarantined(mail.key, mail.origin, found.reason, self.hands.now))
                self.result.reasons[found.reason] += 1
            else:
                messages.append(found)
                origins.append(mail.origin)
        new = self.hands.store.add_mail(messages, origins, aside, READER_VERSION)
        self.result.new += new
        self.result.known += len(messages) - new
        for mail in batch:
            del self.under_way[mail.key]
        self.hands.progress.advance(sum(len(mail.raw) for mail in batch))


def _has_original(kin: Kin, there: set[str]) -> bool:
    return bool(kin.parent) and kin.parent in there


def _take_mail(items: Iterable[RawMail | SetAside], hands: Hands, result: Synced) -> None:
    intake = _Intake(hands, result)
    for results in hands.pool.map(read_batch, intake.batches(items)):
        intake.store(results)


def _grouped(items: Iterable[RawMail | SetAside], result: Synced) -> Iterator[list[RawMail]]:
    group: list[RawMail] = []
    size = 0
    for item in items:
        if isinstance(item, SetAside):
            result.read += 1
            result.reasons[item.reason] += 1
            continue
        group.append(item)
        size += len(item.raw)
        if len(group) >= BATCH_MAILS or size >= BATCH_BYTES:
            yield group
            group, size = [], 0
    if group:
        yield group


def read_batch(batch: Sequence[RawMail]) -> list[Message | SetAside]:
    """Read some mails; what cannot be read comes back set aside. Runs in whatever process the pool chooses."""
    return [_read_one(mail) for mail in batch]


def _read_one(mail: RawMail) -> Message | SetAside:
    try:
        return read(mail.raw, received=mail.received, key=mail.key, quotations=not mail.original)
    except Unreadable as error:
        return SetAside(mail.origin, error.reason)
    except Exception as error:  # A fault of the reader must cost one message its place, never the user the rest of the mailbox.
        return SetAside(mail.origin, f"the reader failed ({type(error).__name__})")
