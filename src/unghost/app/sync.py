"""Sync: bring what is in a place into the store, once, however often it is run or killed."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from shlex import quote
from typing import TypeVar

from unghost.app.ports import Bookmark, Gone, Holds, Item, Pool, Progress, Quarantined, RawMail, SetAside, Source, Store
from unghost.domain.listed import Listed
from unghost.domain.message import Message
from unghost.domain.news import News
from unghost.domain.record import Call, Deal, Meeting
from unghost.errors import BadTable, CouldNot, StoreBroken, StoreBusy, StoreNewer, SuddenlyEmpty, Unreadable
from unghost.history.history import NEVER, SourceState
from unghost.reading.kinship import Kin, kin_of
from unghost.reading.read import READER_VERSION, key_of, read

R = TypeVar("R")

BATCH_MAILS = 128
BATCH_BYTES = 4 << 20
TABLE_ROWS = 500
ERASED = "erased"
"""Why something is set aside that is of somebody the user has erased."""
# The name under which bookmarks keep the version of the reader they were set by. No folder bears it, and the empty one is what
# a mailbox notes of itself as a whole.
_BY_READER = "\nreader"


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
    """What a sync works with; ``country`` is the user's, empty where they named none.

    ``told`` hears the counts as they grow, and the moment of the latest mail just stored, None where there is none.
    """

    store: Store
    pool: Pool
    progress: Progress
    now: datetime
    country: str = ""
    told: Callable[[Synced, datetime | None], None] = lambda _so_far, _at: None


def sync(source: Source, places: Sequence[str], hands: Hands) -> Synced:
    """Read every place of one kind into the store and return the counts.

    What is stored stays stored if the work is cut off; the next run goes on from there. Raises MissingPlace, UnreadablePlace,
    BadTable, LoginRefused and LineBroken, and SuddenlyEmpty where a place that had something has nothing now or a part of it is
    gone: a place that was read before is then marked as stopped.
    """
    result = Synced(source.name, list(places))
    for place in places:
        before = hands.store.source(source.name, place)
        had = before[1] if before else 0
        visit = _Visit(source.name, place, new=before is None)
        watched = had > 0 and not source.beside
        try:
            count = _take_in(source, visit, hands, result)
        except (CouldNot, BadTable) as error:
            if watched and not isinstance(error, StoreBusy | StoreBroken | StoreNewer):  # our own store's troubles tell nothing
                _stop(hands, visit, error.sentence)
            raise
        if watched and not count:
            visit.gone.append(_emptied(visit, had))
        if visit.gone:
            _stop(hands, visit, visit.gone[0].why)
            raise SuddenlyEmpty(visit.gone[0].sentence, visit.gone[0].remedy)
        hands.store.save_source(SourceState(source.name, place, hands.now), count)
    return result


def bookmarks_of(store: Store, kind: str, place: str) -> Mapping[str, str]:
    """Return how far a place has been read by this version of the reader; a newer one reads it all again."""
    found = dict(store.bookmarks(kind, place))
    reader = found.pop(_BY_READER, "")
    if found and reader != str(READER_VERSION):
        store.save_bookmarks(kind, place, dict.fromkeys((*found, _BY_READER), ""))
        return {}
    return found


@dataclass(slots=True)
class _Visit:
    """One reading of one place: whether it is the first, what the place says it holds, what of it is gone, what cut it short."""

    kind: str
    place: str
    new: bool
    holds: int | None = None
    gone: list[Gone] = field(default_factory=list)
    fault: CouldNot | None = None


def _emptied(visit: _Visit, had: int) -> Gone:
    return Gone(
        "suddenly empty",
        f"{visit.place} had {had} items when it was last read, and has none now. Nobody is called silent on its word.",
        f"Look whether it was moved, emptied or locked, then sync it again; or, if it is gone for good,"
        f" run: unghost sync {visit.kind} {quote(visit.place)} --forget",
    )


def _stop(hands: Hands, visit: _Visit, why: str) -> None:
    hands.store.save_source(SourceState(visit.kind, visit.place, hands.now, why), 0)


def _take_in(source: Source, visit: _Visit, hands: Hands, result: Synced) -> int:
    """Read one place and return how many items it holds."""
    usable_before = _usable(result)
    items = source.read(visit.place)
    hands.progress.start(visit.place, source.size(visit.place))
    try:
        _take_mail(_mail_of(items, visit, hands, result), visit, hands, result)
    finally:
        hands.progress.finish()
    if visit.fault is not None:
        raise visit.fault
    return _usable(result) - usable_before if visit.holds is None else visit.holds


def _usable(result: Synced) -> int:
    """Return how many things lay there that a place can be known by; what was erased here lies there still."""
    return result.new + result.known + result.reasons[ERASED]


def _kept(found: Sequence[R], hands: Hands, result: Synced) -> list[R]:
    """Return what is left of facts once the erased are taken out, and count what is not."""
    left = [fact for fact in hands.store.left(found) if fact is not None]
    if len(left) < len(found):
        result.reasons[ERASED] += len(found) - len(left)
    return left


def _begin(visit: _Visit, hands: Hands) -> None:
    """Note, before anything of a place is stored for the first time, that it has not been read to its end."""
    if visit.new:
        hands.store.save_source(SourceState(visit.kind, visit.place, NEVER, "not read to its end"), 0)
        visit.new = False


def _until_fault(items: Iterable[Item], visit: _Visit) -> Iterator[Item]:
    """Yield what a place gives until it fails, so that what came before the fault is stored before the fault is told."""
    try:
        yield from items
    except CouldNot as fault:
        visit.fault = fault


def _mail_of(items: Iterable[Item], visit: _Visit, hands: Hands, result: Synced) -> Iterator[RawMail | SetAside | Bookmark]:
    """Store rows of tables as they come, in groups, note what a place says of itself, and pass on the mail."""
    rows: list[Call | Deal | Meeting | News | Listed] = []
    for item in _until_fault(items, visit):
        if isinstance(item, Bookmark):
            _store_rows(rows, hands, result)  # it stands for everything before it
        if isinstance(item, RawMail | SetAside | Bookmark):
            yield item
            continue
        if isinstance(item, Holds):
            visit.holds = item.items
            continue
        if isinstance(item, Gone):
            visit.gone.append(item)
            continue
        rows.append(item)
        hands.progress.advance(1)
        if len(rows) >= TABLE_ROWS:
            _store_rows(rows, hands, result)
    _store_rows(rows, hands, result)


def _store_rows(rows: list[Call | Deal | Meeting | News | Listed], hands: Hands, result: Synced) -> None:
    store = hands.store
    result.read += len(rows)
    rows[:] = _kept(rows, hands, result)
    new = _added(store.add_calls, [r for r in rows if isinstance(r, Call)])
    new += _added(store.add_deals, [r for r in rows if isinstance(r, Deal)])
    new += _added(store.add_meetings, [r for r in rows if isinstance(r, Meeting)])
    new += _added(store.add_news, [r for r in rows if isinstance(r, News)])
    new += _added(store.add_listed, [r for r in rows if isinstance(r, Listed)])
    result.new += new
    result.known += len(rows) - new
    rows.clear()
    hands.told(result, None)


def _added(add: Callable[[Sequence[R]], int], rows: Sequence[R]) -> int:
    return add(rows) if rows else 0


@dataclass(slots=True)
class _Intake:
    """Mail on its way: batches handed out and not back yet with the bookmarks behind each, the keys and Message-IDs under way."""

    visit: _Visit
    hands: Hands
    result: Synced
    out: deque[tuple[list[RawMail], dict[str, str]]] = field(default_factory=deque)
    under_way: dict[str, str] = field(default_factory=dict)

    def batches(self, items: Iterable[RawMail | SetAside | Bookmark]) -> Iterator[list[RawMail]]:
        """Yield batches of mail that is not known yet."""
        for group, bookmarks in _grouped(items, self.result):
            fresh = self._unknown(group)
            if fresh:
                self.out.append((fresh, bookmarks))
                yield fresh
            elif self.out:
                self.out[-1][1].update(bookmarks)
            else:
                self._keep(bookmarks)

    def _keep(self, bookmarks: dict[str, str]) -> None:
        if bookmarks:
            kept = {**bookmarks, _BY_READER: str(READER_VERSION)}
            self.hands.store.save_bookmarks(self.visit.kind, self.visit.place, kept)

    def _unknown(self, group: Sequence[RawMail]) -> list[RawMail]:
        keyed = {key_of(mail.raw): mail for mail in group}
        known = self.hands.store.known(list(keyed), READER_VERSION) | (self.under_way.keys() & keyed.keys())
        fresh = {key: mail for key, mail in keyed.items() if key not in known}
        self.result.read += len(group)
        self.result.known += len(group) - len(fresh)
        if len(fresh) < len(group):
            self.hands.told(self.result, None)
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
        batch, bookmarks = self.out.popleft()
        messages: list[Message] = []
        origins: dict[str, str] = {}
        aside: list[Quarantined] = []
        for mail, found in zip(batch, results, strict=True):
            if isinstance(found, SetAside):
                aside.append(Quarantined(mail.key, mail.origin, found.reason, self.hands.now))
                self.result.reasons[found.reason] += 1
            else:
                messages.append(found)
                origins[found.key] = mail.origin
        _begin(self.visit, self.hands)
        messages = _kept(messages, self.hands, self.result)
        new = self.hands.store.add_mail(messages, [origins[m.key] for m in messages], aside, READER_VERSION)
        self.result.new += new
        self.result.known += len(messages) - new
        self._keep(bookmarks)
        for mail in batch:
            del self.under_way[mail.key]
        self.hands.told(self.result, max((at for m in messages if (at := m.date or m.received) is not None), default=None))
        self.hands.progress.advance(sum(len(mail.raw) for mail in batch))


def _has_original(kin: Kin, there: set[str]) -> bool:
    return bool(kin.parent) and kin.parent in there


def _take_mail(items: Iterable[RawMail | SetAside | Bookmark], visit: _Visit, hands: Hands, result: Synced) -> None:
    intake = _Intake(visit, hands, result)
    for results in hands.pool.map(partial(read_batch, country=hands.country), intake.batches(items)):
        intake.store(results)


def _grouped(items: Iterable[RawMail | SetAside | Bookmark], result: Synced) -> Iterator[tuple[list[RawMail], dict[str, str]]]:
    """Yield groups of mail, each with the latest bookmarks that stand behind it."""
    group: list[RawMail] = []
    bookmarks: dict[str, str] = {}
    size = 0
    for item in items:
        if isinstance(item, Bookmark):
            bookmarks[item.name] = item.value
            continue
        if isinstance(item, SetAside):
            result.read += 1
            result.reasons[item.reason] += 1
            continue
        group.append(item)
        size += len(item.raw)
        if len(group) >= BATCH_MAILS or size >= BATCH_BYTES:
            yield group, bookmarks
            group, bookmarks, size = [], {}, 0
    if group or bookmarks:
        yield group, bookmarks


def read_batch(batch: Sequence[RawMail], country: str = "") -> list[Message | SetAside]:
    """Read some mails; what cannot be read comes back set aside. ``country`` is the user's, where nothing tells the sender's.

    Runs in whatever process the pool chooses.
    """
    return [_read_one(mail, country) for mail in batch]


def _read_one(mail: RawMail, country: str) -> Message | SetAside:
    try:
        return read(mail.raw, received=mail.received, country=country, key=mail.key, quotations=not mail.original)
    except Unreadable as error:
        return SetAside(mail.origin, error.reason)
    except MemoryError:
        raise  # whoever runs the reading bounds it, and says so
    except Exception as error:  # A fault of the reader must cost one message its place, never the user the rest of the mailbox.
        return SetAside(mail.origin, f"the reader failed ({type(error).__name__})")
