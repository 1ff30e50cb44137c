"""One suite for every ledger, and what only the one in SQLite can show: that a line changed from outside is named."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta, timezone
from pathlib import Path
from typing import Protocol

import pytest

from mails import JIM, at
from unghost.adapters.stores.erase import Order
from unghost.adapters.stores.sqlite import FILE, SqliteStore
from unghost.app.erased import Traces
from unghost.domain.ledger import Entry, Sort
from unghost.history.history import Facts
from unghost.testing.memory import MemoryLedger

LINES = (
    Entry(at(1), Sort.PREDICTED, JIM, {"p": {"never": 0.25}, "state": "late", "top": ["unknown"]}),
    Entry(at(1), Sort.STATED, "acme.example/Pumps", {"stated": 0.8, "amount": "1200.50"}),
    Entry(at(8), Sort.PREDICTED, JIM, {"p": {"never": 0.5}, "state": "silent"}),
)


class Ledger(Protocol):
    """What the suite needs of a ledger."""

    def freeze(self, entries: tuple[Entry, ...]) -> int: ...

    def facts(self) -> Facts: ...

    def check(self) -> list[str]: ...


@pytest.fixture(params=["sqlite", "memory"])
def ledger(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Ledger]:
    if request.param == "memory":
        yield MemoryLedger()
        return
    opened = SqliteStore(tmp_path)
    yield opened
    opened.close()


def test_lines_come_back_as_they_went_in(ledger: Ledger) -> None:
    assert ledger.freeze(LINES) == 3
    assert ledger.facts().ledger == LINES
    assert ledger.check() == []


def test_freezing_twice_changes_nothing(ledger: Ledger) -> None:
    assert [ledger.freeze(LINES), ledger.freeze(LINES)] == [3, 0]
    assert ledger.facts().ledger == LINES


def test_the_first_of_two_lines_about_one_thing_at_one_moment_stays(ledger: Ledger) -> None:
    other = replace(LINES[0], body={"p": {}}, at=LINES[0].at.astimezone(timezone(timedelta(hours=5))))
    assert ledger.freeze((LINES[0], other)) == 1
    assert ledger.facts().ledger == LINES[:1]


def outside(home: Path, *statements: str) -> list[str]:
    """Change the file as somebody with a database tool would, triggers taken away, and say what the store finds."""
    SqliteStore(home).close()
    with sqlite3.connect(home / FILE) as db:
        for trigger in ("ledger_stays", "ledger_unchanged"):
            db.execute(f"DROP TRIGGER {trigger}")
        for statement in statements:
            db.execute(statement)
    db.close()
    store = SqliteStore(home)
    found = store.check()
    store.close()
    return found


@pytest.fixture
def home(tmp_path: Path) -> Path:
    store = SqliteStore(tmp_path)
    store.freeze(LINES)
    store.close()
    return tmp_path


@pytest.mark.parametrize(
    ("statement", "line"),
    [
        ("UPDATE ledger SET body = replace(body, '0.8', '0.3') WHERE id = 2", 2),
        ("UPDATE ledger SET at = '2020-01-01T00:00:00+00:00' WHERE id = 3", 3),
        ("UPDATE ledger SET subject = 'somebody@else.example' WHERE id = 1", 1),
        ("UPDATE ledger SET mark = '' WHERE id = 2", 2),
        ("UPDATE ledger SET body = '' WHERE id = 2", 2),
        ("DELETE FROM ledger WHERE id = 1", 1),
        ("DELETE FROM ledger WHERE id = 3", 3),
        ("INSERT INTO ledger SELECT 9, at, sort, 'new', body, salt, digest, mark FROM ledger WHERE id = 1", 4),
    ],
)
def test_the_first_line_changed_from_outside_is_named(home: Path, statement: str, line: int) -> None:
    assert outside(home) == []
    with sqlite3.connect(home / FILE) as db:  # ``outside`` takes the triggers away; the second call finds none
        db.executescript("CREATE TRIGGER ledger_stays BEFORE DELETE ON ledger BEGIN SELECT 1; END;")
        db.executescript("CREATE TRIGGER ledger_unchanged BEFORE UPDATE ON ledger BEGIN SELECT 1; END;")
    db.close()
    found = outside(home, statement)
    assert len(found) == 1
    assert f"line {line} " in found[0]


@pytest.mark.parametrize(
    "statement",
    ["DELETE FROM ledger", "UPDATE ledger SET body = '{}'", "UPDATE ledger SET at = ''", "UPDATE ledger SET subject = ''"],
)
def test_the_file_itself_refuses_to_change_a_line(home: Path, statement: str) -> None:
    with sqlite3.connect(home / FILE) as db, pytest.raises(sqlite3.IntegrityError, match="frozen"):
        db.execute(statement)
    db.close()


def test_a_line_blanked_by_hand_is_named(home: Path) -> None:
    with sqlite3.connect(home / FILE) as db:
        db.execute("UPDATE ledger SET subject = '', body = '', salt = '' WHERE id = 3")
    db.close()
    with closing(SqliteStore(home)) as store:
        assert [" line 3 " in one for one in store.check()] == [True]


def test_a_line_can_be_blanked_by_an_erasure_and_the_chain_still_holds(home: Path) -> None:
    store = SqliteStore(home)
    store.erase(Order(Traces(frozenset({JIM})), lambda _: False, at(9), "me@ours.example"))
    assert store.check() == []
    assert store.facts().ledger == LINES[1:2]
    assert store.freeze((replace(LINES[0], subject="ann@acme.example"),)) == 1
    assert store.check() == []
    store.close()
