"""The store in one SQLite file: write-ahead log, one writer at a time, every call one transaction."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from hashlib import blake2b
from pathlib import Path
from typing import TypeVar

from unghost.adapters.stores import codec, frozen, log, mails, rows
from unghost.adapters.stores.connection import writing
from unghost.adapters.stores.erase import Order, Point, looked, taken_out
from unghost.adapters.stores.outbox import SqliteOutbox
from unghost.adapters.stores.outside import SqliteOutside
from unghost.adapters.stores.sql import migrations, queries, statements
from unghost.adapters.stores.sweep import sweep
from unghost.adapters.stores.tombstones import Tombstones
from unghost.adapters.stores.troubles import Connection, translated
from unghost.adapters.stores.witness import Witness
from unghost.app.erased import Taking
from unghost.app.ports import Quarantined
from unghost.domain.account import MailAccount
from unghost.domain.item import Item
from unghost.domain.ledger import Entry
from unghost.domain.listed import Listed
from unghost.domain.message import Message
from unghost.domain.news import News
from unghost.domain.record import Call, Deal, Link, Meeting, Note, Park, Tick, Truth
from unghost.domain.settings import Settings
from unghost.errors import NotInitialised, StoreBroken, StoreNewer
from unghost.history.history import Facts, SourceState

F = TypeVar("F")
FILE = "unghost.db"
BUSY_SECONDS = 10.0
WEIGHED = 2000  # mails of a search that are put in order: of a word in a hundred thousand, those stored last


class SqliteStore:
    """Facts in ``home/unghost.db``; fills the port ``Store``. The home is made, readable by its owner only, when first used."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._marked: tuple[tuple[int, int], tuple[int, int, str, str]] | None = None
        self._sql = {name: query.sql for file in ("queries.sql", "erase.sql") for name, query in queries(file).items()}
        try:
            if not home.exists():
                home.mkdir(parents=True, mode=0o700)
            path = home / FILE
            path.touch(mode=0o600, exist_ok=True)
            self._db = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, factory=Connection)
            self._db.execute("PRAGMA journal_mode = WAL")
            self._db.execute("PRAGMA synchronous = FULL")
            self._migrate()
            self._witness = Witness(self._db, self._sql, home)
            self.sweep()
        except (OSError, sqlite3.DatabaseError) as error:
            raise translated(error, home) from error

    # -- settings ---------------------------------------------------------------------------------------------------------

    def settings(self) -> Settings:
        """Return the user's settings; raise NotInitialised where ``init`` was never run."""
        settings = self._chosen()
        if not settings.me:
            remedy = "Run: unghost init --me you@your-company.example"
            raise NotInitialised("It is not known yet which addresses are yours.", remedy)
        return settings

    def save_settings(self, settings: Settings) -> None:
        """Replace the settings."""
        self._add("save-setting", list(codec.settings_rows(settings).items()))

    def _chosen(self) -> Settings:
        return codec.settings(dict(self._db.execute(self._sql["all-settings"]).fetchall()))

    # -- mail -------------------------------------------------------------------------------------------------------------

    def known(self, keys: Sequence[str], reader: int) -> frozenset[str]:
        """Return which keys were read or set aside by this version of the reader or a later one."""
        found = self._db.execute(self._sql["known-keys"], (json.dumps(list(keys)), reader))
        return frozenset(key for (key,) in found)

    def known_ids(self, ids: Sequence[str]) -> frozenset[str]:
        """Return which of these Message-IDs a stored mail bears."""
        found = self._db.execute(self._sql["known-ids"], (json.dumps(list(ids)),)) if ids else ()
        return frozenset(message_id for (message_id,) in found)

    def naming(self, message_id: str) -> tuple[Message, ...]:
        """Return every mail that bears a Message-ID or speaks of it: copies, answers, reports of its delivery."""
        return tuple(codec.message(*row) for row in self._db.execute(self._sql["naming-messages"], (message_id,)))

    def add_mail(
        self, messages: Sequence[Message], origins: Sequence[str], quarantined: Sequence[Quarantined], reader: int
    ) -> int:
        """Store messages and quarantined ones in one transaction; return how many messages were not stored before."""
        read = list(zip(messages, origins, strict=True))
        set_aside = [(q.key, reader, q.origin, q.reason, q.at.isoformat()) for q in quarantined]
        with writing(self._db):
            left = zip(self.left([m for m, _ in read]), (origin for _, origin in read), strict=True)
            new = [rows.message_row(m, origin, reader) for m, origin in left if m is not None]
            keys = [str(row[0]) for row in new]
            stored = {key for (key,) in self._db.execute(self._sql["stored-keys"], (json.dumps(keys),))}
            self._db.executemany(self._sql["drop-message"], [(key,) for key in stored])
            self._db.executemany(self._sql["drop-quarantined"], [(key,) for key in keys])
            last = self._count(self._sql["last-message"])
            self._db.executemany(self._sql["add-message"], new)
            self._db.execute(self._sql["index-messages"], (last,))
            self._db.executemany(self._sql["add-quarantined"], set_aside)
        return len(set(keys) - stored)

    def find(self, words: str, limit: int) -> list[tuple[str, datetime | None, str, str, str]]:
        """Full-text search; the words are words, whatever signs they hold."""
        match = " ".join('"' + word.replace('"', '""') + '"' for word in words.split())
        if not match:
            return []
        found = self._db.execute(self._sql["find-words"], (match, max(WEIGHED, limit), limit))
        return [(mid or "", datetime.fromisoformat(at) if at else None, *rest) for mid, at, *rest in found]

    def quarantine(self) -> Mapping[str, int]:
        """Return how many messages are set aside, by reason."""
        return dict(self._db.execute(self._sql["quarantine-counts"]).fetchall())

    # -- tables and what the user tells us --------------------------------------------------------------------------------

    def add_calls(self, calls: Sequence[Call]) -> int:
        """Store calls; return how many were new."""
        return self._keep("add-call", calls, rows.call_row)

    def add_deals(self, deals: Sequence[Deal]) -> int:
        """Store deals, each replacing an older row of its name; return how many were new or changed."""
        return self._keep("add-deal", deals, rows.deal_row)

    def add_meetings(self, meetings: Sequence[Meeting]) -> int:
        """Store meetings, every version of each; return how many versions were new or changed."""
        return self._keep("add-meeting", meetings, rows.meeting_row)

    def add_news(self, news: Sequence[News]) -> int:
        """Store pieces of news, every version of each; return how many versions were new."""
        return self._keep("add-news", news, rows.news_row)

    def add_truth(self, truth: Truth) -> None:
        """Append a truth told by the user."""
        self._keep("add-told", [truth], rows.told_row)

    def add_park(self, park: Park) -> None:
        """Append a park."""
        self._keep("add-told", [park], rows.told_row)

    def add_note(self, note: Note) -> None:
        """Append a note."""
        self._keep("add-told", [note], rows.told_row)

    def add_tick(self, tick: Tick) -> None:
        """Append the user's word on one point."""
        self._keep("add-told", [tick], rows.told_row)

    def add_link(self, link: Link) -> None:
        """Append what the user said of two addresses."""
        self._keep("add-link", [link], rows.link_row)

    def freeze(self, entries: Sequence[Entry]) -> int:
        """Append lines to the frozen ledger; return how many were new."""
        with writing(self._db):
            return frozen.append(self._db, self._sql, [entry for entry in self.left(entries) if entry is not None])

    # -- sources ----------------------------------------------------------------------------------------------------------

    def source(self, kind: str, place: str) -> tuple[SourceState, int] | None:
        """Return the state of a place and how many items its last whole reading had."""
        row = self._db.execute(self._sql["one-source"], (kind, place)).fetchone()
        return None if row is None else (SourceState(kind, place, datetime.fromisoformat(row[0]), row[1]), row[2])

    def places(self, kind: str) -> tuple[str, ...]:
        """Return the places of a kind that were read before."""
        return tuple(place for (place,) in self._db.execute(self._sql["some-places"], (kind,)))

    def forget_source(self, kind: str, place: str) -> bool:
        """Forget that a place was ever read, and how far; what came from it stays. Return whether it was known."""
        self._add("forget-bookmarks", [(kind, place)])
        return self._add("forget-source", [(kind, place)]) > 0

    def save_source(self, state: SourceState, items: int) -> None:
        """Remember how a reading of a place ended."""
        self._add("save-source", [(state.kind, state.place, state.read_at.isoformat(), items, state.stopped)])

    def bookmarks(self, kind: str, place: str) -> Mapping[str, str]:
        """Return how far a place has been read."""
        return dict(self._db.execute(self._sql["some-bookmarks"], (kind, place)).fetchall())

    def save_bookmarks(self, kind: str, place: str, bookmarks: Mapping[str, str]) -> None:
        """Remember how far a place has been read; an empty value forgets its name."""
        self._add("save-bookmark", [(kind, place, name, value) for name, value in bookmarks.items() if value])
        self._add("drop-bookmark", [(kind, place, name) for name, value in bookmarks.items() if not value])

    # -- mailboxes on servers ---------------------------------------------------------------------------------------------

    def accounts(self) -> tuple[MailAccount, ...]:
        """Return the mailboxes on servers the user has named."""
        return tuple(codec.account(facts) for (facts,) in self._db.execute(self._sql["all-accounts"]))

    def save_account(self, account: MailAccount) -> None:
        """Remember a mailbox, replacing an older one of its name."""
        self._add("save-account", [(account.name, codec.account_facts(account))])

    def drop_account(self, name: str) -> bool:
        """Forget a mailbox and how far it was read; what came from it stays. Return whether it was known."""
        self.forget_source("imap", name)
        return self._add("drop-account", [(name,)]) > 0

    # -- lists of whom not to contact -------------------------------------------------------------------------------------

    def add_listed(self, entries: Sequence[Listed]) -> int:
        """Store entries of a list; return how many were new or told a new reason."""
        return self._keep("add-listed", entries, rows.listed_row)

    # -- the library ------------------------------------------------------------------------------------------------------

    def save_items(self, items: Sequence[Item]) -> int:
        """Put items into the library, each replacing what an older one of its place said; return how many changed it."""
        return self._keep("save-item", items, rows.item_row)

    def drop_item(self, place: str) -> bool:
        """Take an item out of the library; return whether it was there."""
        return self._add("drop-item", [(place,)]) > 0

    # -- acting -----------------------------------------------------------------------------------------------------------

    @property
    def outbox(self) -> SqliteOutbox:
        """Drafts, letters and the log of what was done."""
        return SqliteOutbox(self._db, self._sql, lambda: " ".join(map(str, self.marks())), self._witness)

    @property
    def outside(self) -> SqliteOutside:
        """Webhooks with what they are to be told, and answers of the HTTP API that are repeated."""
        return SqliteOutside(self._db)

    @property
    def tombstones(self) -> Tombstones:
        """Who was erased from this home."""
        return Tombstones(self._db, self._sql)

    def would_erase(self, order: Order) -> Mapping[str, int]:
        """Return how much of what an erasure would take."""
        return looked(self._db, self._sql, order)

    def erase(self, order: Order, point: Point = lambda _: None) -> Mapping[str, int]:
        """Erase somebody, all at once and for good; return how much of what went. Then ``sweep`` takes the last bytes."""
        found = taken_out(self._db, self._sql, order, point)
        self._witness.note(must=False)
        return found

    def sweep(self, point: Point = lambda _: None) -> bool:
        """Take away what is left of the bytes of whoever was erased; return whether all of it is gone."""
        return sweep(self._db, self._sql, self._home, point)

    def left(self, facts: Sequence[F]) -> list[F | None]:
        """Return what is left of each fact once whoever was erased is taken out of it: itself, a part, or None."""
        gone = self.tombstones.gone()
        if gone is None:
            return list(facts)
        taking = Taking(gone, self._chosen().is_ours)
        return [taking.left(fact) for fact in facts]

    # -- everything -------------------------------------------------------------------------------------------------------

    def facts(self) -> Facts:
        """Return everything."""
        found = tuple(codec.message(*row) for row in self._db.execute(self._sql["all-messages"]))
        return replace(self.beside(), messages=found, ledger=tuple(frozen.entries(self._db, self._sql)))

    def mails(self, rows: Sequence[int]) -> tuple[Message, ...]:
        """Return the mails in these rows."""
        return tuple(codec.message(*row) for row in self._db.execute(self._sql["some-messages"], (json.dumps(list(rows)),)))

    def mails_after(self, row: int) -> list[tuple[int, Message]]:
        """Return the mails in the rows behind this one, with their rows."""
        found = self._db.execute(self._sql["messages-after"], (row,))
        return [(number, codec.message(*rest)) for number, *rest in found]

    def own_mails(self, me: Sequence[str], until: datetime, most: int) -> tuple[Message, ...]:
        """Return the latest mails these addresses sent up to a moment, the latest first."""
        found = self._db.execute(self._sql["own-mails"], (json.dumps(list(me)), until.isoformat(), most))
        return tuple(codec.message(*row) for row in found)

    def mails_named(self, ids: Sequence[str]) -> tuple[Message, ...]:
        """Return the mails that bear these Message-IDs."""
        return tuple(codec.message(*row) for row in self._db.execute(self._sql["mails-by-id"], (json.dumps(list(ids)),)))

    def mail_called(self, name: str) -> list[tuple[str, Message]]:
        """Return the mails that bear this Message-ID or key, with where each lies."""
        return mails.named(self._db, self._sql, name)

    def marks(self) -> tuple[int, int, str, str]:
        """Return the last row of mail, how many there are, and digests of what else bears on one person, and on everybody."""
        stands = (
            self._db.execute("PRAGMA data_version").fetchone()[0],
            self._db.total_changes,
        )  # of others, of this one
        if self._marked is None or self._marked[0] != stands:
            last, count = self._db.execute(self._sql["mail-mark"]).fetchone()
            one = ("all-told", "all-calls", "all-deals", "all-meetings", "telling-entries")
            every = ("all-news", "all-links", "all-listed", "all-items", "all-settings")
            self._marked = stands, (last, count, self._digest(one), self._digest(every))
        return self._marked[1]

    def _digest(self, names: Sequence[str]) -> str:
        found = blake2b(digest_size=16)
        for name in names:
            rows = sorted(map(repr, self._db.execute(self._sql[name])))
            found.update("\n".join([name, *rows]).encode("utf-8", "replace"))
        return found.hexdigest()

    def entries(self, subjects: Sequence[str] | None) -> tuple[Entry, ...]:
        """Return the frozen lines about some people or deals and all but predictions; None for all lines."""
        return tuple(frozen.entries(self._db, self._sql, subjects))

    def beside(self) -> Facts:
        """Return everything but mails and the ledger."""
        run = self._db.execute
        told = [codec.told(kind, facts) for kind, facts in run(self._sql["all-told"])]
        return Facts(
            calls=tuple(rows.call(*row) for row in run(self._sql["all-calls"])),
            deals=tuple(codec.deal(facts) for (facts,) in run(self._sql["all-deals"])),
            meetings=tuple(codec.meeting(facts) for (facts,) in run(self._sql["all-meetings"])),
            truths=tuple(t for t in told if isinstance(t, Truth)),
            parks=tuple(t for t in told if isinstance(t, Park)),
            notes=tuple(t for t in told if isinstance(t, Note)),
            ticks=tuple(t for t in told if isinstance(t, Tick)),
            news=tuple(codec.news(facts) for (facts,) in run(self._sql["all-news"])),
            sources=tuple(
                SourceState(k, p, datetime.fromisoformat(at), stopped) for k, p, at, stopped in run(self._sql["all-sources"])
            ),
            links=tuple(rows.link(*row) for row in run(self._sql["all-links"])),
            listed=tuple(rows.listed(*row) for row in run(self._sql["all-listed"])),
            items=tuple(codec.item(*row) for row in run(self._sql["all-items"])),
        )

    def counts(self) -> Mapping[str, int]:
        """Return how much of everything there is."""
        return dict(self._db.execute(self._sql["counts"]).fetchall())

    def check(self) -> list[str]:
        """Return what is wrong with the store, in sentences; empty when all is well."""
        try:
            found = [row[0] for row in self._db.execute("PRAGMA integrity_check")]
        except StoreBroken as error:
            found = [error.sentence]
        if found != ["ok"]:
            return [f"The store is damaged: {fault}" for fault in found[:5]]
        erased = log.vouched(self._db, self._sql, log.BLANKED_LEDGER)
        return [*frozen.changed(self._db, self._sql, erased), *self.log_changed()]

    def log_changed(self) -> list[str]:
        """Return sentences on what was changed of the log of what was done and of the letters in it; empty where nothing was."""
        return [*log.changed(self._db, self._sql), *self.outbox.altered()]

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    # -- within -----------------------------------------------------------------------------------------------------------

    def _migrate(self) -> None:
        steps = migrations()
        while (have := self._count("PRAGMA user_version")) < len(steps):
            with writing(self._db):
                if self._count("PRAGMA user_version") != have:  # another process was faster
                    continue
                for statement in statements(steps[have]):
                    self._db.execute(statement)
                self._db.execute(f"PRAGMA user_version = {have + 1}")
        if have > len(steps):
            raise StoreNewer("This home was written by a newer unghost.", "Install the newer version, or name another --home.")

    def _count(self, sql: str) -> int:
        return int(self._db.execute(sql).fetchone()[0])

    def _keep(self, name: str, facts: Sequence[F], row: Callable[[F], rows.Row]) -> int:
        """Store what is left of facts once the erased are taken out; nobody can be erased between the look and the writing."""
        with writing(self._db):
            return self._add(name, [row(fact) for fact in self.left(facts) if fact is not None])

    def _add(self, name: str, found: Sequence[tuple[object, ...]]) -> int:
        with writing(self._db):
            before = self._db.total_changes
            self._db.executemany(self._sql[name], found)
            return self._db.total_changes - before
