"""The outbox in the store: what is live is found without reading the whole log, and a decision is stored whole or not at all."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path

import pytest

from unghost.adapters.stores.outbox import SqliteDesk
from unghost.adapters.stores.sqlite import FILE, SqliteStore
from unghost.app.letters import resume
from unghost.domain.deed import Deed, What
from unghost.errors import CouldNot
from unghost.outbox.holds import EVERYTHING
from unghost.outbox.standing import NotSoError, Step

T = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ENDS = (Step.SENT, Step.FAILED, Step.CANCELLED, Step.EXPIRED)
BEGIN = {"digest": "d", "not_before": T.isoformat(), "expires": (T + timedelta(days=9)).isoformat()}
CLAIM = {"claim": "c", "lease_until": (T + timedelta(days=8)).isoformat()}
BY_A_PERSON = (What.CANCELLED, What.WITHDRAWN, What.AGAIN, What.COPIED)
LIVES = (
    (),
    (What.CANCELLED,),
    (What.WITHDRAWN,),
    (What.CLAIMED,),
    (What.CLAIMED, What.HANDING),
    (What.CLAIMED, What.HANDING, What.SENT),
    (What.CLAIMED, What.HANDING, What.SENT, What.COPIED),
    (What.CLAIMED, What.HANDING, What.DEFERRED),
    (What.CLAIMED, What.HANDING, What.FAILED),
    (What.CLAIMED, What.HANDING, What.FAILED, What.AGAIN),
    (What.CLAIMED, What.HANDING, What.UNKNOWN),
    (What.CLAIMED, What.HANDING, What.UNKNOWN, What.AGAIN, What.CANCELLED),
)


@pytest.fixture
def store(tmp_path: Path) -> SqliteStore:
    """A store with a letter of every life, each begun on one of three days."""
    store = SqliteStore(tmp_path / "home")

    def live(desk: SqliteDesk) -> None:
        for number, (day, life) in enumerate(product(range(3), LIVES)):
            at = T + timedelta(days=day)
            desk.write(Deed(at, "ann@sender.example", What.APPROVED, f"l{number}", BEGIN))
            for what in life:
                desk.write(Deed(at, "ann@sender.example", what, f"l{number}", {} if what in BY_A_PERSON else CLAIM))

    store.outbox.decide(live)
    return store


@pytest.mark.parametrize("days", [0.5, 1.0, 1.5, 2.5])
def test_the_live_letters_are_those_that_have_not_ended_and_those_of_late(store: SqliteStore, days: float) -> None:
    since, every = T + timedelta(days=days), store.outbox.standings()
    wanted = {name: s for name, s in every.items() if s.step not in ENDS or s.since >= since}
    assert store.outbox.standings(since) == wanted
    assert 0 < len(wanted) < len(every)


def test_a_decision_that_fails_leaves_nothing(store: SqliteStore) -> None:
    before = store.outbox.deeds()

    def two(desk: SqliteDesk) -> None:
        desk.write(Deed(T, "ann@sender.example", What.HELD, "*", {}))
        desk.write(Deed(T, "worker", What.SENT, "l0", {}))

    with pytest.raises(NotSoError):
        store.outbox.decide(two)
    assert store.outbox.deeds() == before
    assert store.outbox.held() == {}


def test_a_letter_has_the_same_name_for_the_same_words_and_nobody_elses(store: SqliteStore, tmp_path: Path) -> None:
    names = [store.outbox.decide(lambda desk, words=words: desk.name(words)) for words in ("d1 1 0", "d1 1 0", "d1 1 1")]  # type: ignore[misc]  # bound in the loop on purpose
    assert names[0] == names[1] != names[2]
    other = SqliteStore(tmp_path / "other").outbox.decide(lambda desk: desk.name("d1 1 0"))
    assert other != names[0]
    assert len(other) == 32
    store.outbox.trust()
    assert store.outbox.decide(lambda desk: desk.name("d1 1 0")) == names[0]


def blanked_by_hand(home: Path, where: str) -> None:
    """Take the words out of lines of the log, which the file lets happen: an erasure must be able to."""
    with closing(sqlite3.connect(home / FILE)) as db, db:
        db.execute(f"UPDATE deed SET subject = '', body = '', salt = '' WHERE {where}")


def test_a_line_blanked_by_hand_is_named_and_nothing_leaves_any_more(store: SqliteStore, tmp_path: Path) -> None:
    assert store.check() == []
    outbox = store.outbox
    gone = next(deed for deed in outbox.deeds() if deed.what is What.WITHDRAWN)
    outbox.decide(lambda desk: desk.write(Deed(T, "worker", What.CLAIMED, "l0", CLAIM)))
    blanked_by_hand(tmp_path / "home", f"id = {gone.number}")
    assert [f"line {gone.number} (withdrawn" in sentence for sentence in store.check()] == [True]
    assert f"line {gone.number} " in outbox.held()[EVERYTHING].body["why"]
    with pytest.raises(NotSoError, match="blanked"):
        outbox.decide(lambda desk: desk.write(Deed(T, "worker", What.HANDING, "l0", CLAIM)))
    with pytest.raises(CouldNot, match="blanked"):
        resume(outbox, EVERYTHING, "ann@sender.example", T)


@pytest.mark.parametrize(("listed", "whole"), [([], False), ([3], False), ([2], True), ([2, 9], True)])
def test_a_blank_line_is_rightly_so_only_where_an_erasure_after_it_says_so(
    tmp_path: Path, listed: list[int], whole: bool
) -> None:
    with closing(SqliteStore(tmp_path)) as store:
        early = Deed(T, "ann@sender.example", What.ERASED, "m", {"blanked": [2]})  # before line 2: it cannot speak of it
        for deed in (early, Deed(T, "ann@sender.example", What.HELD, "*", {}), replace(early, body={"blanked": listed})):
            store.outbox.decide(lambda desk, deed=deed: desk.write(deed))  # type: ignore[misc]  # bound in the loop on purpose
        blanked_by_hand(tmp_path, "id = 2")
        assert (store.check() == []) is whole
        assert (store.outbox.held() == {}) is whole
        blanked_by_hand(tmp_path, "id = 3")  # the line that vouches, too
        assert store.check() != []
        assert EVERYTHING in store.outbox.held()
