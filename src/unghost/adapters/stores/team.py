"""The store of a team in one SQLite file in the served home: who may come in, and what happened at the door."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from unghost.adapters.stores.connection import telling, writing
from unghost.adapters.stores.sql import queries, statements
from unghost.app.roles import Role, Scope
from unghost.app.team import Account, Event, Link, Session, Sums, Token, Tries, Way, sums_of
from unghost.errors import StoreBroken, StoreBusy, StoreNewer

T = TypeVar("T")
FILE = "team.db"
LAYOUTS = ("layout-1",)
"""The n-th brings the file from layout n to n + 1."""
BUSY_SECONDS = 10.0
MOST_EVENTS = 10_000


class SqliteTeam:
    """A team in ``home/team.db``; fills the port ``TeamStore``. One connection, one call at a time: every call is short."""

    def __init__(self, home: Path) -> None:
        self._sql = {name: query.sql for name, query in queries("team.sql").items()}
        self._lock = threading.RLock()
        try:
            if not home.exists():
                home.mkdir(parents=True, mode=0o700)
            path = home / FILE
            path.touch(mode=0o600, exist_ok=True)
            options: dict[str, Any] = {"isolation_level": None, "check_same_thread": False, "factory": _Connection}
            self._db = sqlite3.connect(path, timeout=BUSY_SECONDS, **options)
            self._db.execute("PRAGMA journal_mode = WAL")
            self._db.execute("PRAGMA synchronous = NORMAL")
            self._db.execute("PRAGMA secure_delete = ON")
            self._migrate()
        except OSError as error:
            raise _broken(str(error)) from error

    def _migrate(self) -> None:
        while (have := self._layout()) < len(LAYOUTS):
            with writing(self._db):
                if self._layout() == have:  # else another process was faster
                    for statement in statements(self._sql[LAYOUTS[have]]):
                        self._db.execute(statement)
                    self._db.execute(f"PRAGMA user_version = {have + 1}")
        if have > len(LAYOUTS):
            raise StoreNewer("The accounts of this home were written by a newer unghost.", "Install the newer version.")

    def _layout(self) -> int:
        return int(self._db.execute("PRAGMA user_version").fetchone()[0])

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._db.close()

    def together(self, work: Callable[[], T]) -> T:
        """Do several calls as one, with nobody else in between; return what the work returns."""
        with self._lock, writing(self._db):
            return work()

    def _run(self, name: str, *values: object) -> int:
        with self._lock:
            done: sqlite3.Cursor = self._db.execute(self._sql[name], values)
            return done.rowcount

    def _rows(self, name: str, *values: object) -> list[Any]:
        with self._lock:
            found: sqlite3.Cursor = self._db.execute(self._sql[name], values)
            return found.fetchall()

    # -- accounts ---------------------------------------------------------------------------------------------------------

    def accounts(self) -> tuple[Account, ...]:
        """Return every account, the first one first."""
        return tuple(_account(*row) for row in self._rows("all-accounts"))

    def account(self, id: str) -> Account | None:
        """Return one account."""
        return next((_account(*row) for row in self._rows("one-account", id)), None)

    def named(self, name: str) -> Account | None:
        """Return the account of that name, small or large letters alike."""
        return next((_account(*row) for row in self._rows("named-account", _text(name.casefold()))), None)

    def save_account(self, account: Account) -> None:
        """Store an account, replacing what was known of it."""
        a = account
        rest = (a.made.isoformat(), a.password, _moment(a.since), a.shares)
        self._run("save-account", a.id, a.name.casefold(), a.name, a.role.value, a.owner, *rest)

    def drop_account(self, id: str) -> None:
        """Forget an account with its sessions, tokens, links and sums."""

        def work() -> None:
            self.drop_sessions(id)
            self._run("drop-account-tokens", id)
            self.drop_links(Way.WELCOME, id)
            self.save_sums(id, None)
            self._run("drop-account", id)

        self.together(work)

    # -- sessions ---------------------------------------------------------------------------------------------------------

    def session(self, mark: bytes) -> Session | None:
        """Return a session by the mark of its secret."""
        return next((_session(*row) for row in self._rows("one-session", mark)), None)

    def sessions(self, account: str) -> tuple[Session, ...]:
        """Return the sessions of an account, the newest first."""
        return tuple(_session(*row) for row in self._rows("some-sessions", account))

    def save_session(self, session: Session) -> None:
        """Store a session, replacing what was known of it."""
        s = session
        self._run("save-session", s.mark, s.account, _stamp(s.opened), _stamp(s.seen), _text(s.browser))

    def drop_sessions(self, account: str, but: bytes = b"") -> None:
        """End the sessions of an account, all but one."""
        self._run("drop-account-sessions", account, but)

    def drop_session(self, mark: bytes) -> None:
        """End one session."""
        self._run("drop-session", mark)

    # -- tokens -----------------------------------------------------------------------------------------------------------

    def token(self, mark: bytes) -> Token | None:
        """Return a token by the mark of its secret."""
        return next((_token(*row) for row in self._rows("one-token", mark)), None)

    def tokens(self, account: str) -> tuple[Token, ...]:
        """Return the tokens of an account, the newest first."""
        return tuple(_token(*row) for row in self._rows("some-tokens", account))

    def save_token(self, token: Token) -> None:
        """Store a token, replacing what was known of it."""
        t = token
        scopes = " ".join(sorted(scope.value for scope in t.scopes))
        moments = (t.made.isoformat(), _moment(t.until), _moment(t.used))
        self._run("save-token", t.mark, t.id, t.account, _text(t.name), scopes, t.agent, *moments)

    def drop_token(self, account: str, id: str) -> bool:
        """Forget a token of an account; return whether there was one."""
        return self._run("drop-token", account, _text(id)) > 0

    # -- links ------------------------------------------------------------------------------------------------------------

    def add_link(self, link: Link) -> None:
        """Keep a link."""
        self._run("add-link", link.mark, link.way.value, link.account, _stamp(link.until))

    def link(self, mark: bytes) -> Link | None:
        """Return a link."""
        rows = self._rows("one-link", mark)
        return next((Link(kept, Way(way), account, datetime.fromisoformat(until)) for kept, way, account, until in rows), None)

    def drop_link(self, mark: bytes) -> bool:
        """Forget a link; return whether this call was the one that did."""
        return self._run("drop-link", mark) > 0

    def drop_links(self, way: Way, account: str) -> None:
        """Forget every link of a kind that an account has."""
        self._run("drop-account-links", way.value, account)

    # -- failures, sums, events -------------------------------------------------------------------------------------------

    def tries(self, key: str) -> Tries | None:
        """Return how often somebody failed of late."""
        return next((Tries(count, datetime.fromisoformat(last)) for count, last in self._rows("one-tries", key)), None)

    def save_tries(self, key: str, tries: Tries | None) -> None:
        """Remember that, or forget it."""
        if tries is None:
            self._run("drop-tries", key)
        else:
            self._run("save-tries", key, tries.count, _stamp(tries.last))

    def sums(self) -> tuple[tuple[str, Sums], ...]:
        """Return what is shown to managers, by the account it is of."""
        return tuple((account, sums_of(kept)) for account, kept in self._rows("all-sums"))

    def save_sums(self, account: str, sums: Sums | None) -> None:
        """Show something to managers, or nothing any more."""
        if sums is None:
            self._run("drop-sums", account)
        else:
            self._run("save-sums", account, sums.as_json())

    def note(self, event: Event) -> None:
        """Write a line of what happened at the door; the oldest lines go."""

        def work() -> None:
            self._run("add-event", _stamp(event.at), event.what, event.account, _text(event.detail))
            self._run("drop-old-events", MOST_EVENTS)

        self.together(work)

    def events(self, account: str | None, most: int) -> Sequence[Event]:
        """Return the newest lines first, of one account or of all."""
        return [Event(datetime.fromisoformat(at), *rest) for at, *rest in self._rows("some-events", account, most)]

    def tidy(self, now: datetime, opened: datetime, seen: datetime, failed: datetime) -> None:
        """Forget what can no longer be used: links past their time, sessions older than these moments, old failures."""
        self._run("drop-old-links", _stamp(now))
        self._run("drop-old-sessions", _stamp(opened), _stamp(seen))
        self._run("drop-old-tries", _stamp(failed))


def _account(*row: Any) -> Account:
    id_, name, role, owner, made, password, since, shares = row
    return Account(id_, name, Role(role), bool(owner), datetime.fromisoformat(made), password, _read(since), bool(shares))


def _session(mark: bytes, account: str, opened: str, seen: str, browser: str) -> Session:
    return Session(mark, account, datetime.fromisoformat(opened), datetime.fromisoformat(seen), browser)


def _token(*row: Any) -> Token:
    mark, id_, account, name, scopes, agent, made, until, used = row
    found = frozenset(Scope(scope) for scope in scopes.split())
    token = Token(id_, mark, account, name, found, bool(agent), datetime.fromisoformat(made))
    return replace(token, until=_read(until), used=_read(used))


def _stamp(at: datetime) -> str:
    """Return a moment as text that sorts as moments do."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def _moment(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat()


def _read(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _text(text: str) -> str:
    """Return text that SQLite takes: a lone half of a surrogate pair, which a form can hold, is replaced."""
    return text.encode("utf-8", "replace").decode()


def _broken(text: str) -> Exception:
    if "locked" in text or "busy" in text:
        return StoreBusy("Another unghost is writing to the accounts of this home.", "Wait a little, then do it again.")
    return StoreBroken(f"The accounts of this home ({FILE}) cannot be used: {text}.", "Check the folder and its free space.")


def _said_plainly(error: sqlite3.Error) -> Exception | None:
    if isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.IntegrityError | sqlite3.ProgrammingError):
        return _broken(str(error))
    return None


_Connection = telling(_said_plainly)
