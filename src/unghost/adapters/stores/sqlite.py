"""The store in one SQLite file: write-ahead log, one writer at a time, every call one transaction."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path

from unghost.adapters.stores import codec, frozen
from unghost.adapters.stores.connection import telling, writing
from unghost.adapters.stores.sql import migrations, queries, statements
from unghost.app.ports import Quarantined
from unghost.domain.account import MailAccount
from unghost.domain.item import Item
from unghost.domain.ledger import Entry
from unghost.domain.listed import Listed, ListScope
from unghost.domain.message import Message
from unghost.domain.news import News
from unghost.domain.record import Bond, Call, Deal, Link, Meeting, Note, Park, Tick, Truth
from unghost.domain.settings import Settings
from unghost.domain.touch import Disposition, Side
from unghost.errors import NotInitialised, StoreBroken, StoreBusy, StoreNewer
from unghost.history.history import Facts, SourceState

FILE = "unghost.db"
BUSY_SECONDS = 10.0


class SqliteStore:
    """Facts in ``home/unghost.db``; fills the port ``Store``. The home is made, readable by its owner only, when first used."""

    def __init__(self, home: Path) -> None:
        self._sql = {name: query.sql for name, query in queries("queries.sql").items()}
        try:
            if not home.exists():
                home.mkdir(parents=True, mode=0o700)
            path = home / FILE
            path.touch(mode=0o600, exist_ok=True)
            self._db = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, factory=_Connection)
            self._db.execute("PRAGMA journal_mode = WAL")
            self._db.execute("PRAGMA synchronous = FULL")
            self._migrate()
        except (OSError, sqlite3.DatabaseError) as error:
            raise _translated(error, home) from error

    # -- settings ---------------------------------------------------------------------------------------------------------

    def settings(self) -> Settings:
        """Return the user's settings; raise NotInitialised where ``init`` was never run."""
        settings = codec.settings(dict(self._db.execute(self._sql["all-settings"]).fetchall()))
        if not settings.me:
            remedy = "Run: unghost init --me you@your-company.example"
            raise NotInitialised("It is not known yet which addresses are yours.", remedy)
        return settings

    def save_settings(self, settings: Settings) -> None:
        """Replace the settings."""
        self._add("save-setting", list(codec.settings_rows(settings).items()))

    # -- mail -------------------------------------------------------------------------------------------------------------

    def known(self, keys: Sequence[str], reader: int) -> frozenset[str]:
        """Return which keys were read or set aside by this version of the reader or a later one."""
        rows = self._db.execute(self._sql["known-keys"], (json.dumps(list(keys)), reader))
        return frozenset(key for (key,) in rows)

    def known_ids(self, ids: Sequence[str]) -> frozenset[str]:
        """Return which of these Message-IDs a stored mail bears."""
        rows = self._db.execute(self._sql["known-ids"], (json.dumps(list(ids)),)) if ids else ()
        return frozenset(message_id for (message_id,) in rows)

    def add_mail(
        self, messages: Sequence[Message], origins: Sequence[str], quarantined: Sequence[Quarantined], reader: int
    ) -> int:
        """Store messages and quarantined ones in one transaction; return how many messages were not stored before."""
        rows = [_row(m, origin, reader) for m, origin in zip(messages, origins, strict=True)]
        keys = [m.key for m in messages]
        set_aside = [(q.key, reader, q.origin, q.reason, q.at.isoformat()) for q in quarantined]
        with writing(self._db):
            stored = {key for (key,) in self._db.execute(self._sql["stored-keys"], (json.dumps(keys),))}
            self._db.executemany(self._sql["drop-message"], [(key,) for key in stored])
            self._db.executemany(self._sql["drop-quarantined"], [(key,) for key in keys])
            last = self._count(self._sql["last-message"])
            self._db.executemany(self._sql["add-message"], rows)
            self._db.execute(self._sql["index-messages"], (last,))
            self._db.executemany(self._sql["add-quarantined"], set_aside)
        return len(set(keys) - stored)

    def find(self, words: str, limit: int) -> list[tuple[str, datetime | None, str, str, str]]:
        """Full-text search; the words are words, whatever signs they hold."""
        match = " ".join('"' + word.replace('"', '""') + '"' for word in words.split())
        if not match:
            return []
        rows = self._db.execute(self._sql["find-words"], (match, limit))
        return [(mid or "", datetime.fromisoformat(at) if at else None, *rest) for mid, at, *rest in rows]

    def quarantine(self) -> Mapping[str, int]:
        """Return how many messages are set aside, by reason."""
        return dict(self._db.execute(self._sql["quarantine-counts"]).fetchall())

    # -- tables and what the user tells us --------------------------------------------------------------------------------

    def add_calls(self, calls: Sequence[Call]) -> int:
        """Store calls; return how many were new."""
        rows = [(c.at.isoformat(), c.who, c.side.value, c.disposition.value, c.seconds, c.note, c.by) for c in calls]
        return self._add("add-call", rows)

    def add_deals(self, deals: Sequence[Deal]) -> int:
        """Store deals, each replacing an older row of its name; return how many were new or changed."""
        return self._add("add-deal", [(d.name, d.account, codec.deal_facts(d)) for d in deals])

    def add_meetings(self, meetings: Sequence[Meeting]) -> int:
        """Store meetings, every version of each; return how many versions were new or changed."""
        rows = [(m.uid, m.known_at.isoformat(), codec.meeting_facts(m)) for m in meetings]
        return self._add("add-meeting", rows)

    def add_news(self, news: Sequence[News]) -> int:
        """Store pieces of news, every version of each; return how many versions were new."""
        return self._add("add-news", [(n.key, n.at.isoformat(), codec.news_facts(n)) for n in news])

    def add_truth(self, truth: Truth) -> None:
        """Append a truth told by the user."""
        self._tell(truth)

    def add_park(self, park: Park) -> None:
        """Append a park."""
        self._tell(park)

    def add_note(self, note: Note) -> None:
        """Append a note."""
        self._tell(note)

    def add_tick(self, tick: Tick) -> None:
        """Append the user's word on one point."""
        self._tell(tick)

    def add_link(self, link: Link) -> None:
        """Append what the user said of two addresses."""
        self._add("add-link", [(link.at.isoformat(), link.one, link.other, link.bond.value)])

    def freeze(self, entries: Sequence[Entry]) -> int:
        """Append lines to the frozen ledger; return how many were new."""
        with writing(self._db):
            return frozen.append(self._db, self._sql, entries)

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
        return self._add("add-listed", [(e.who, e.since.astimezone(UTC).isoformat(), e.scope.value, e.reason) for e in entries])

    # -- the library ------------------------------------------------------------------------------------------------------

    def save_items(self, items: Sequence[Item]) -> int:
        """Put items into the library, each replacing what an older one of its place said; return how many changed it."""
        return self._add("save-item", [(i.place, i.at.isoformat(), codec.item_facts(i)) for i in items])

    def drop_item(self, place: str) -> bool:
        """Take an item out of the library; return whether it was there."""
        return self._add("drop-item", [(place,)]) > 0

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

    def marks(self) -> tuple[int, int, str, str]:
        """Return the last row of mail, how many there are, and digests of what else bears on one person, and on everybody."""
        last, count = self._db.execute(self._sql["mail-mark"]).fetchone()
        one = ("all-told", "all-calls", "all-deals", "all-meetings", "telling-entries")
        every = ("all-news", "all-links", "all-listed", "all-items", "all-settings")
        return last, count, self._digest(one), self._digest(every)

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
            calls=tuple(_call(*row) for row in run(self._sql["all-calls"])),
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
            links=tuple(
                Link(datetime.fromisoformat(at), one, other, Bond(bond)) for at, one, other, bond in run(self._sql["all-links"])
            ),
            listed=tuple(
                Listed(who, datetime.fromisoformat(since), ListScope(scope), reason)
                for who, since, scope, reason in run(self._sql["all-listed"])
            ),
            items=tuple(codec.item(*row) for row in run(self._sql["all-items"])),
        )

    def counts(self) -> Mapping[str, int]:
        """Return how much of everything there is."""
        return dict(self._db.execute(self._sql["counts"]).fetchall())

    def check(self) -> list[str]:
        """Return what is wrong with the store, in sentences; empty when all is well."""
        try:
            rows = [row[0] for row in self._db.execute("PRAGMA integrity_check")]
        except StoreBroken as error:
            rows = [error.sentence]
        if rows != ["ok"]:
            return [f"The store is damaged: {row}" for row in rows[:5]]
        return frozen.changed(self._db, self._sql)

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

    def _add(self, name: str, rows: Sequence[tuple[object, ...]]) -> int:
        with writing(self._db):
            before = self._db.total_changes
            self._db.executemany(self._sql[name], rows)
            return self._db.total_changes - before

    def _tell(self, told: Truth | Park | Note | Tick) -> None:
        kind, facts = codec.told_facts(told)
        self._add("add-told", [(kind, told.at.isoformat(), told.person, facts)])


def _row(m: Message, origin: str, reader: int) -> tuple[object, ...]:
    at = m.date or m.received
    sender = f"{m.sender.name} {m.sender.email}".strip() if m.sender else ""
    return (
        m.key,
        reader,
        origin,
        m.message_id,
        at.isoformat() if at else None,
        sender,
        m.subject,
        m.text,
        codec.message_facts(m),
    )


def _call(at: str, who: str, side: str, disposition: str, seconds: int, note: str, by: str) -> Call:
    return Call(datetime.fromisoformat(at), who, Side(side), Disposition(disposition), seconds, note, by)


def _translated(error: Exception, home: Path | None) -> Exception:
    text = str(error)
    if "locked" in text or "busy" in text:
        return StoreBusy("Another unghost is writing to this home.", "Wait until it has finished, then run this again.")
    where = f" in {home}" if home else ""
    return StoreBroken(
        f"The store{where} cannot be used: {text}.", "Check the folder and its free space, or name another --home."
    )


def _said_plainly(error: sqlite3.Error) -> Exception | None:
    """Let a fault of the program itself through; whatever is wrong with the file is said with a remedy."""
    if isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.IntegrityError | sqlite3.ProgrammingError):
        return _translated(error, None)
    return None


_Connection = telling(_said_plainly)
