"""Sync against a real store: what is counted, what is kept, what stops the line."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pytest

import unghost.app.sync as syncing
from mails import at
from unghost.adapters.executors.serial import Serial
from unghost.adapters.progress import NoProgress
from unghost.adapters.stores.sqlite import SqliteStore
from unghost.app.ports import Bookmark, Gone, Holds, Item, RawMail, SetAside, Source
from unghost.app.sync import Hands, Synced, bookmarks_of, sync
from unghost.errors import LineBroken, MissingPlace, SuddenlyEmpty
from unghost.reading.read import READER_VERSION


def letter(number: int, text: str = "Hello there, how is the pump?") -> RawMail:
    head = f"From: jim@acme.example\nTo: nora@brightwell.example\nMessage-ID: <{number}@acme.example>\n"
    head += "Date: Mon, 2 Mar 2026 09:00:00 +0000\n"
    return RawMail(f"{head}Subject: Pump\n\n{text} {number}\n".encode(), f"box:{number}")


def source(items: Sequence[Item], error: Exception | None = None) -> Source:
    def read(_place: str) -> Iterator[Item]:
        if error is not None:
            raise error
        return iter(items)

    return Source("mbox", "test", read, lambda _place: len(items), lambda folder: str(folder))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    opened = SqliteStore(tmp_path)
    yield opened
    opened.close()


def run(store: SqliteStore, items: Iterable[Item], error: Exception | None = None) -> Synced:
    return sync(source(list(items), error), ["place"], Hands(store, Serial(), NoProgress(), at(1)))


def test_the_same_bytes_twice_in_one_place_are_one_message(store: SqliteStore) -> None:
    result = run(store, [letter(1), letter(2), letter(1)])
    assert (result.read, result.new, result.known) == (3, 2, 1)


def test_the_counts_add_up_whatever_comes(store: SqliteStore) -> None:
    junk = RawMail(b"\x00\x01\x02" * 50, "box:junk")
    result = run(store, [letter(1), junk, SetAside("box:9", "too large"), letter(1)])
    assert result.read == result.new + result.known + result.quarantined == 4
    assert "too large" in result.reasons


def test_what_was_set_aside_is_known_the_next_time(store: SqliteStore) -> None:
    junk = RawMail(b"\x00\x01\x02" * 50, "box:junk")
    first, second = run(store, [letter(1), junk]), run(store, [letter(1), junk])
    assert (first.new, first.quarantined) == (1, 1)
    assert (second.new, second.known) == (0, 2)


def test_hundreds_of_mails_pass_in_batches(store: SqliteStore) -> None:
    assert run(store, (letter(n) for n in range(700))).new == 700


def test_a_place_that_had_mail_and_has_none_stops_the_line(store: SqliteStore) -> None:
    run(store, [letter(1)])
    with pytest.raises(SuddenlyEmpty):
        run(store, [])
    assert [s.stopped for s in store.facts().sources] == ["suddenly empty"]


def test_a_place_that_is_gone_stops_the_line(store: SqliteStore) -> None:
    run(store, [letter(1)])
    with pytest.raises(MissingPlace):
        run(store, [], MissingPlace("It is gone.", "Look for it."))
    assert [s.stopped for s in store.facts().sources] == ["It is gone."]


def test_a_place_that_never_had_anything_may_be_empty(store: SqliteStore) -> None:
    assert run(store, []).read == 0


def test_a_place_that_recovers_runs_again(store: SqliteStore) -> None:
    run(store, [letter(1)])
    with pytest.raises(SuddenlyEmpty):
        run(store, [])
    run(store, [letter(1)])
    assert [s.stopped for s in store.facts().sources] == [""]


def test_a_bookmark_is_kept_once_everything_before_it_is_stored(store: SqliteStore) -> None:
    run(store, [letter(1), Bookmark("INBOX", "1"), letter(2), Bookmark("INBOX", "2"), Bookmark("Sent", "7")])
    assert bookmarks_of(store, "mbox", "place") == {"INBOX": "2", "Sent": "7"}


def test_a_bookmark_behind_mail_that_was_not_stored_is_not_kept(store: SqliteStore) -> None:
    def breaking() -> Iterator[Item]:
        yield from (letter(n) for n in range(128))
        yield Bookmark("INBOX", "128")
        yield from (letter(n) for n in range(200, 300))
        yield Bookmark("INBOX", "300")
        raise KeyboardInterrupt

    broken = Source("mbox", "test", lambda _place: breaking(), lambda _place: 1, lambda folder: str(folder))
    with pytest.raises(KeyboardInterrupt):
        sync(broken, ["place"], Hands(store, Serial(), NoProgress(), at(1)))
    assert store.bookmarks("mbox", "place").get("INBOX") in (None, "128")


def test_a_newer_reader_is_given_no_bookmark_of_an_older_one(store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    run(store, [letter(1), Bookmark("INBOX", "1")])
    monkeypatch.setattr(syncing, "READER_VERSION", READER_VERSION + 1)
    assert bookmarks_of(store, "mbox", "place") == {}
    assert store.bookmarks("mbox", "place") == {}


def test_what_came_before_a_fault_is_stored_with_its_bookmark(store: SqliteStore) -> None:
    def failing() -> Iterator[Item]:
        yield letter(1)
        yield Bookmark("INBOX", "1")
        raise LineBroken("A quota is used up.", "Wait.")

    broken = Source("mbox", "test", lambda _place: failing(), lambda _place: 1, lambda folder: str(folder))
    with pytest.raises(LineBroken):
        sync(broken, ["place"], Hands(store, Serial(), NoProgress(), at(1)))
    assert store.counts()["messages"] == 1
    assert bookmarks_of(store, "mbox", "place") == {"INBOX": "1"}


def test_a_place_never_read_to_its_end_is_trusted_with_nobodys_silence(store: SqliteStore) -> None:
    def interrupted() -> Iterator[Item]:
        yield from (letter(n) for n in range(300))
        raise KeyboardInterrupt

    broken = Source("mbox", "test", lambda _place: interrupted(), lambda _place: 1, lambda folder: str(folder))
    with pytest.raises(KeyboardInterrupt):
        sync(broken, ["place"], Hands(store, Serial(), NoProgress(), at(1)))
    (state,) = store.facts().sources
    assert (state.stopped, state.ever_read) == ("not read to its end", False)
    run(store, [letter(n) for n in range(300)])
    (state,) = store.facts().sources
    assert (state.stopped, state.ever_read) == ("", True)


def test_an_empty_bookmark_forgets_its_name(store: SqliteStore) -> None:
    run(store, [letter(1), Bookmark("INBOX", "1"), Bookmark("Sent", "1")])
    run(store, [letter(2), Bookmark("Sent", "")])
    assert bookmarks_of(store, "mbox", "place") == {"INBOX": "1"}


def test_a_place_that_reads_only_what_is_new_says_what_it_holds(store: SqliteStore) -> None:
    run(store, [letter(1), Holds(1)])
    assert run(store, [Holds(1)]).read == 0
    assert [s.stopped for s in store.facts().sources] == [""]


def test_a_part_that_is_gone_stops_the_line_though_the_rest_is_read(store: SqliteStore) -> None:
    run(store, [letter(1), Holds(1)])
    with pytest.raises(SuddenlyEmpty, match="Clients is gone"):
        run(store, [Gone("Clients is gone", "The folder Clients is gone.", "Look for it."), letter(2), Holds(2)])
    assert [s.stopped for s in store.facts().sources] == ["Clients is gone"]
    assert store.counts()["messages"] == 2


def test_forgetting_a_place_forgets_how_far_it_was_read(store: SqliteStore) -> None:
    run(store, [letter(1), Bookmark("INBOX", "1")])
    assert store.forget_source("mbox", "place")
    assert store.bookmarks("mbox", "place") == {}


def test_a_reading_that_breaks_off_keeps_what_was_stored(store: SqliteStore) -> None:
    def breaking() -> Iterator[Item]:
        yield from (letter(n) for n in range(300))
        raise KeyboardInterrupt

    broken = Source("mbox", "test", lambda _place: breaking(), lambda _place: 1, lambda folder: str(folder))
    with pytest.raises(KeyboardInterrupt):
        sync(broken, ["place"], Hands(store, Serial(), NoProgress(), at(1)))
    assert 0 < store.counts()["messages"] <= 300
    assert run(store, (letter(n) for n in range(300))).read == 300
    assert store.counts()["messages"] == 300
