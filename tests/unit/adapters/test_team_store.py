"""The store of a team: comes back as it went in, all or nothing, and forgets what it should."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from unghost.adapters.passwords import LANES, MEMORY_KIB, ROUNDS, Argon2id
from unghost.adapters.stores.sql import queries
from unghost.adapters.stores.team import FILE, LAYOUTS, MOST_EVENTS, SqliteTeam
from unghost.app.roles import Role, Scope
from unghost.app.team import Account, Event, Link, Session, Sums, Token, Tries, Way
from unghost.errors import StoreBroken, StoreNewer

NOW = datetime(2026, 6, 17, 8, 0, tzinfo=UTC)
ANNA = Account("a", "Anna", Role.ADMIN, owner=True, made=NOW)
BEN = Account("b", "Ben Ä", Role.SELLER, owner=False, made=NOW + timedelta(1), password="hash", since=NOW, shares=True)
SESSION = Session(b"s" * 32, "b", NOW, NOW, "a browser \ud800")
TOKEN = Token("t", b"t" * 32, "b", "nightly", frozenset({Scope.READ, Scope.ACT}), agent=False, made=NOW, until=NOW, used=None)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteTeam]:
    opened = SqliteTeam(tmp_path / "home")
    opened.save_account(ANNA)
    opened.save_account(BEN)
    yield opened
    opened.close()


def test_everything_comes_back_as_it_went_in(store: SqliteTeam) -> None:
    store.save_session(SESSION)
    store.save_token(TOKEN)
    store.add_link(Link(b"l", Way.WELCOME, "b", NOW))
    store.save_tries("key", Tries(3, NOW))
    sums = Sums(NOW, (("EUR", 3, 1.0, 2.5),), 4, 5)
    store.save_sums("b", sums)
    assert store.accounts() == (ANNA, BEN)
    assert (store.account("b"), store.account("x"), store.named("BEN ä"), store.named("x\ud800")) == (BEN, None, BEN, None)
    assert store.session(SESSION.mark) == replace(SESSION, browser="a browser ?")
    assert (store.token(TOKEN.mark), store.tokens("b")) == (TOKEN, (TOKEN,))
    assert store.link(b"l") == Link(b"l", Way.WELCOME, "b", NOW)
    assert store.tries("key") == Tries(3, NOW)
    assert store.sums() == (("b", sums),)


def test_what_a_token_may_do_is_never_changed_afterwards(store: SqliteTeam) -> None:
    store.save_token(TOKEN)
    store.save_token(replace(TOKEN, scopes=frozenset(Scope), account="a", agent=True, used=NOW))
    assert store.token(TOKEN.mark) == replace(TOKEN, used=NOW)


def test_a_link_goes_once(store: SqliteTeam) -> None:
    store.add_link(Link(b"l", Way.OPEN, "", NOW))
    assert [store.drop_link(b"l"), store.drop_link(b"l")] == [True, False]


def test_with_an_account_goes_all_that_opens_the_door_for_it(store: SqliteTeam) -> None:
    store.save_session(SESSION)
    store.save_session(replace(SESSION, mark=b"other", account="a"))
    store.save_token(TOKEN)
    store.add_link(Link(b"l", Way.WELCOME, "b", NOW))
    store.save_sums("b", Sums(NOW, (), 0, 0))
    store.drop_account("b")
    gone = (store.account("b"), store.session(SESSION.mark), store.token(TOKEN.mark), store.link(b"l"), store.sums())
    assert gone == (None, None, None, None, ())
    assert store.session(b"other") is not None


def test_several_calls_are_one_or_none(store: SqliteTeam) -> None:
    def work() -> None:
        store.drop_account("b")
        raise ArithmeticError

    with pytest.raises(ArithmeticError):
        store.together(work)
    assert store.account("b") == BEN


def test_there_are_not_two_owners_nor_two_of_a_name(store: SqliteTeam) -> None:
    for other in (replace(ANNA, id="c", name="Other"), replace(BEN, id="c", name="ben Ä")):
        with pytest.raises(sqlite3.IntegrityError):
            store.save_account(other)


def test_what_happened_is_kept_newest_first_and_not_for_ever(store: SqliteTeam) -> None:
    def work() -> None:
        for n in range(MOST_EVENTS + 5):
            store.note(Event(NOW, f"{n}", "b" if n % 2 else "a", "x\ud800"))

    store.together(work)
    assert [event.what for event in store.events("b", 2)] == [f"{MOST_EVENTS + 3}", f"{MOST_EVENTS + 1}"]
    assert len(store.events(None, MOST_EVENTS * 2)) == MOST_EVENTS


def test_tidying_takes_what_nobody_can_use(store: SqliteTeam) -> None:
    old, young = NOW - timedelta(days=200), NOW - timedelta(days=1)
    for mark, opened, seen in ((b"1", old, young), (b"2", young, old), (b"3", young, young)):
        store.save_session(Session(mark, "b", opened, seen))
    store.add_link(Link(b"l", Way.OPEN, "", old))
    store.save_tries("old", Tries(1, old))
    bound = NOW - timedelta(days=100)
    store.tidy(NOW, bound, bound, bound)
    assert [store.session(mark) is not None for mark in (b"1", b"2", b"3")] == [False, False, True]
    assert (store.link(b"l"), store.tries("old")) == (None, None)


def test_a_file_that_is_none_or_of_a_newer_program_says_so(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"somebody's diary, and no database" * 50)
    with pytest.raises(StoreBroken) as broken:
        SqliteTeam(tmp_path)
    assert broken.value.remedy
    (tmp_path / FILE).unlink()
    SqliteTeam(tmp_path).close()
    with sqlite3.connect(tmp_path / FILE) as db:
        db.execute(f"PRAGMA user_version = {len(LAYOUTS) + 1}")
    db.close()
    with pytest.raises(StoreNewer):
        SqliteTeam(tmp_path)


def test_every_statement_is_described_and_used() -> None:
    code = Path(__file__).parents[3].joinpath("src/unghost/adapters/stores/team.py").read_text(encoding="utf-8")
    for name, query in queries("team.sql").items():
        assert query.purpose.endswith("."), name
        assert f'"{name}"' in code, name


def test_passwords_are_hashed_as_owasp_advises() -> None:
    hasher = Argon2id()
    kept = hasher.hash("slow green lifts in camden")
    assert kept.startswith(f"$argon2id$v=19$m={MEMORY_KIB},t={ROUNDS},p={LANES}$")
    assert (MEMORY_KIB, ROUNDS, LANES) == (19 * 1024, 2, 1)
    assert kept != hasher.hash("slow green lifts in camden"), "each has its own salt"
    assert hasher.matches(kept, "slow green lifts in camden")
    assert not any(hasher.matches(hashed, "other") for hashed in (kept, "", "no hash", re.sub("argon2id", "argon2i", kept)))
    assert not hasher.outdated(kept)
    assert hasher.outdated(Argon2id(memory_kib=64, rounds=1).hash("x"))
