"""Restoring a backup sends nothing (promise P9): the store is copied when a letter is approved, it is sent, the copy comes back.

What hands over here is the store's own decision (claim, then HANDING): the door behind it opens only where that is written.
"""

from __future__ import annotations

import shutil
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from posting_world import drafted, posting_home
from program import as_json, unghost
from unghost.adapters.stores import witness as witnesses
from unghost.adapters.stores.outbox import SqliteDesk
from unghost.adapters.stores.sqlite import FILE, SqliteStore
from unghost.adapters.stores.witness import Witness
from unghost.domain.deed import Deed, What
from unghost.errors import StoreBroken
from unghost.outbox.holds import hold_on
from unghost.outbox.standing import NotSoError

LATER = timedelta(days=4)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home with one approved letter, on a machine of its own."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    home = posting_home(tmp_path)
    drafted(home)
    assert unghost(home, "approve", "jim-1", "--yes").returncode == 0
    return home


def send(home: Path, *, heed: bool = True) -> int:
    """Hand over what is due as dispatch does, and return how many bodies left; without ``heed`` the holds are not asked."""
    store = SqliteStore(home)
    left = 0
    try:
        for name in store.outbox.standings():
            letter = store.outbox.letter(name)
            assert letter is not None
            at = store.outbox.standings()[name].not_before + timedelta(minutes=1)

            def claimed(desk: SqliteDesk, name: str = name, at: datetime = at) -> None:
                desk.write(Deed(at, "worker", What.CLAIMED, name, {"claim": "c", "lease_until": (at + LATER).isoformat()}))

            def handing(desk: SqliteDesk, name: str = name, at: datetime = at) -> None:
                desk.write(Deed(at, "worker", What.HANDING, name, {"claim": "c"}))

            if heed and hold_on(letter, store.outbox.held()):
                continue
            try:
                store.outbox.decide(claimed)
                store.outbox.decide(handing)
            except NotSoError:
                continue
            left += 1
            store.outbox.decide(lambda desk, name=name, at=at: desk.write(Deed(at, "worker", What.SENT, name, {"claim": "c"})))  # type: ignore[misc]  # bound in the loop on purpose
    finally:
        store.close()
    return left


def copied(home: Path, place: Path) -> Path:
    """Copy a home as it is, with the log of the database where there is one."""
    shutil.copytree(home, place)
    return place


def put_back_whole(home: Path, backup: Path) -> Path:
    shutil.rmtree(home)
    shutil.copytree(backup, home)
    return home


def put_back_store(home: Path, backup: Path) -> Path:
    for path in home.glob(f"{FILE}*"):
        path.unlink()
    for path in backup.glob(f"{FILE}*"):
        shutil.copy2(path, home / path.name)
    return home


def over_the_old(home: Path, backup: Path) -> Path:
    (home / FILE).write_bytes((backup / FILE).read_bytes())
    for path in (home / f"{FILE}-wal", home / f"{FILE}-shm"):
        path.unlink(missing_ok=True)
    return home


def elsewhere(_home: Path, backup: Path) -> Path:
    return backup


RESTORES = {
    "the whole home": put_back_whole,
    "only the store": put_back_store,
    "the old bytes": over_the_old,
    "another path": elsewhere,
}


@pytest.mark.parametrize("name", RESTORES)
@pytest.mark.parametrize("heed", [True, False])
def test_a_store_that_was_put_back_sends_nothing(home: Path, tmp_path: Path, name: str, *, heed: bool) -> None:
    backup = copied(home, tmp_path / "backup")
    assert send(home) == 1
    back = RESTORES[name](home, backup)
    assert send(back, heed=heed) == 0
    held = as_json(back, "outbox")["held"]
    assert [one["what"] for one in held] == ["*"]
    assert held[0]["body"]["why"].endswith(".") or ": " in held[0]["body"]["why"]


@pytest.mark.parametrize("name", RESTORES)
def test_it_stays_held_however_much_is_done_before_a_person_has_looked(home: Path, tmp_path: Path, name: str) -> None:
    backup = copied(home, tmp_path / "backup")
    assert send(home) == 1
    back = RESTORES[name](home, backup)
    for _ in range(6):
        assert unghost(back, "outbox", "--hold", "domain", "other.example").returncode == 0
        assert send(back, heed=False) == 0


def test_a_letter_withdrawn_after_the_copy_is_not_sent_by_it(home: Path, tmp_path: Path) -> None:
    backup = copied(home, tmp_path / "backup")
    assert unghost(home, "withdraw", "jim-1").returncode == 0
    assert send(put_back_whole(home, backup), heed=False) == 0


def test_a_copy_is_held_also_where_it_is_started_first(home: Path, tmp_path: Path) -> None:
    backup = copied(home, tmp_path / "backup")
    assert send(backup, heed=False) == 0
    assert send(home) == 1


def test_another_machine_is_held(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "another-machine"))
    assert send(home, heed=False) == 0


def test_a_person_who_has_looked_lets_it_go_on(home: Path, tmp_path: Path) -> None:
    backup = copied(home, tmp_path / "backup")
    assert send(home) == 1
    back = put_back_whole(home, backup)
    assert unghost(back, "outbox", "--resume").returncode == 2  # nobody is there to be asked
    assert send(back) == 0
    done = unghost(back, "outbox", "--resume", "--yes")
    assert done.returncode == 0, done.stderr
    assert as_json(back, "outbox")["held"] == []
    assert "took a restored home into use" in unghost(back, "audit").stdout
    assert send(back) == 1  # the person saw it in the list, and let it go


def test_the_first_home_is_held_no_more_by_what_its_copy_does(home: Path, tmp_path: Path) -> None:
    backup = copied(home, tmp_path / "backup")
    assert unghost(backup, "outbox", "--resume", "--yes").returncode == 0
    assert as_json(home, "outbox")["held"] == []
    assert send(home) == 1


def test_what_goes_on_undisturbed_is_never_held(home: Path) -> None:
    for number in range(4):
        assert unghost(home, "outbox", "--hold", "person", f"p{number}@other.example").returncode == 0
        assert not as_json(home, "outbox")["waiting"][0]["held"]
    assert send(home) == 1


@pytest.fixture
def broken_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk beside the store that takes nothing more."""

    def refuse(*_: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(witnesses, "_write", refuse)


@pytest.mark.usefixtures("broken_disk")
def test_nothing_leaves_where_it_cannot_be_noted_beside_the_store(home: Path) -> None:
    with pytest.raises(StoreBroken, match="nothing leaves"):
        send(home)
    standing = next(iter(SqliteStore(home).outbox.standings().values()))
    assert standing.step.value == "handing"  # a person has to look, which is safe


@pytest.mark.parametrize("name", RESTORES)
def test_without_witnesses_a_copy_would_send(home: Path, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The wrong version that the tests above catch."""
    monkeypatch.setattr(Witness, "doubt", lambda _self: "")
    backup = copied(home, tmp_path / "backup")
    assert send(home) == 1
    assert send(RESTORES[name](home, backup)) == 1
