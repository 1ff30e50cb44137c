"""Syncing twice changes nothing; a sync cut off and run again ends the same. Each with a wrong version that is caught."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from mails import at
from unghost.adapters.executors.serial import Serial
from unghost.adapters.progress import NoProgress
from unghost.adapters.stores.sqlite import SqliteStore
from unghost.app import sync as syncing
from unghost.app.ports import Item, RawMail, Source
from unghost.domain.message import Message
from unghost.history.history import Facts
from unghost.reading.read import read

Law = Callable[[], None]
RELAXED = settings(max_examples=15, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
CATCHING = settings(max_examples=60, deadline=None, derandomize=True, database=None, phases=[Phase.generate])
BOXES = st.lists(st.integers(0, 400), min_size=1, max_size=40)


def letter(number: int) -> RawMail:
    head = f"From: p{number % 5}@acme.example\nTo: nora@brightwell.example\nMessage-ID: <{number}@acme.example>\n"
    head += f"Date: Mon, {number % 28 + 1} Mar 2026 09:00:00 +0000\nSubject: Pump {number}\n"
    body = b"\x00\x00\xff" * 20 if number % 17 == 0 else f"\nHow is pump {number}?\n".encode()
    return RawMail(head.encode() + body if number % 17 else body, f"box:{number}")


def take(store: SqliteStore, numbers: list[int], breaks_after: int | None = None) -> None:
    def read(_place: str) -> Iterator[Item]:
        for n, number in enumerate(numbers):
            if n == breaks_after:
                raise KeyboardInterrupt
            yield letter(number)

    source = Source("mbox", "test", read, lambda _place: len(numbers), lambda folder: str(folder))
    try:
        syncing.sync(source, ["place"], syncing.Hands(store, Serial(), NoProgress(), at(1)))
    except KeyboardInterrupt:
        assert breaks_after is not None


def contents(store: SqliteStore) -> tuple[list[str], dict[str, int]]:
    facts: Facts = store.facts()
    return sorted(m.message_id or m.key for m in facts.messages), dict(store.quarantine())


def a_second_sync_changes_nothing(effort: settings) -> Law:
    @effort
    @given(numbers=BOXES)
    def law(numbers: list[int]) -> None:
        with tempfile.TemporaryDirectory() as folder:
            store = SqliteStore(Path(folder))
            take(store, numbers)
            once = contents(store)
            take(store, numbers)
            assert contents(store) == once
            store.close()

    return law


def a_sync_cut_off_and_run_again_ends_the_same(effort: settings) -> Law:
    @effort
    @given(numbers=BOXES, cut=st.integers(0, 40))
    def law(numbers: list[int], cut: int) -> None:
        with tempfile.TemporaryDirectory() as folder:
            whole, resumed = SqliteStore(Path(folder) / "whole"), SqliteStore(Path(folder) / "resumed")
            take(whole, numbers)
            take(resumed, numbers, breaks_after=cut)
            take(resumed, numbers)
            assert contents(resumed) == contents(whole)
            whole.close()
            resumed.close()

    return law


@pytest.mark.parametrize("law", [a_second_sync_changes_nothing, a_sync_cut_off_and_run_again_ends_the_same])
def test_the_law_holds(law: Callable[[settings], Law], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(syncing, "BATCH_MAILS", 7)
    law(RELAXED)()


def test_the_second_sync_law_catches_an_identity_that_counts_visits(monkeypatch: pytest.MonkeyPatch) -> None:
    visits = itertools.count()

    def visited(raw: bytes, **_how: object) -> Message:
        return replace(read(raw), key=f"v{next(visits)}")

    monkeypatch.setattr(syncing, "key_of", lambda _raw: f"visit {next(visits)}")
    monkeypatch.setattr(syncing, "read", visited)
    with pytest.raises((AssertionError, ExceptionGroup)):
        a_second_sync_changes_nothing(CATCHING)()


def test_the_resume_law_catches_a_sync_that_believes_a_place_it_began(monkeypatch: pytest.MonkeyPatch) -> None:
    """The wrong version goes on where it believes it stopped: it takes every mail it handed out for stored."""
    handed: set[str] = set()

    def known(_self: SqliteStore, keys: list[str], _reader: int) -> frozenset[str]:
        seen = frozenset(k for k in keys if k in handed)
        handed.update(keys)
        return seen

    def fresh(self: SqliteStore, home: Path) -> None:
        handed.clear() if home.name == "resumed" else None
        right(self, home)

    right = SqliteStore.__init__
    monkeypatch.setattr(SqliteStore, "__init__", fresh)
    monkeypatch.setattr(SqliteStore, "known", known)
    monkeypatch.setattr(syncing, "BATCH_MAILS", 7)
    with pytest.raises((AssertionError, ExceptionGroup)):
        a_sync_cut_off_and_run_again_ends_the_same(CATCHING)()
