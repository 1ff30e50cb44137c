"""The keyring of the system, played by one of our own: no test ever touches a real one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from keyring.errors import KeyringLocked, PasswordDeleteError

from unghost.adapters.secrets import key
from unghost.adapters.secrets.choose import secrets_of
from unghost.adapters.secrets.file import FileSecrets
from unghost.adapters.secrets.keyring_store import KeyringSecrets, usable_keyring
from unghost.errors import NoSecretStore

SECRET = "hunter-zwei"
LONG = "".join(f"{n:05d}" for n in range(900))  # 4,500 characters, no two pieces alike


class Shelf(KeyringBackend):
    """A keyring in memory that takes no more than Windows does, and can fail at the n-th write."""

    priority = 5.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # the library names no types here
        self.kept: dict[tuple[str, str], str] = {}
        self.writes_left = -1
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked(f"cannot open for {username}")
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.writes_left == 0:
            raise OSError(f"it broke while it wrote {password}")
        self.writes_left -= 1
        assert len(password.encode("utf-16-le")) <= 2560
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("not there")


class PlaintextShelf(Shelf):
    """Named as those are named that write secrets as they are."""


class WeakShelf(Shelf):
    """Says of itself that it is not recommended."""

    priority = 0.5


@pytest.fixture
def shelf(monkeypatch: pytest.MonkeyPatch) -> Shelf:
    shelf = Shelf()
    use(monkeypatch, shelf)
    return shelf


def use(monkeypatch: pytest.MonkeyPatch, backend: KeyringBackend) -> None:
    for name in (key.PASSPHRASE, key.KEY_FILE):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)


@pytest.mark.usefixtures("shelf")
def test_a_keyring_is_taken_where_there_is_one(tmp_path: Path) -> None:
    secrets = secrets_of(tmp_path)
    secrets.set("x", SECRET)
    assert isinstance(secrets, KeyringSecrets)
    assert secrets_of(tmp_path).get("x") == SECRET
    assert list(tmp_path.iterdir()) == []
    assert SECRET not in repr(secrets)


@pytest.mark.usefixtures("shelf")
def test_two_homes_do_not_share_their_secrets(tmp_path: Path) -> None:
    secrets_of(tmp_path / "a").set("x", "1")
    secrets_of(tmp_path / "b").set("x", "2")
    secrets_of(tmp_path / "b").delete("x")
    assert secrets_of(tmp_path / "a").get("x") == "1"


@pytest.mark.usefixtures("shelf")
@pytest.mark.parametrize("name", [key.PASSPHRASE, key.KEY_FILE])
def test_who_gives_a_passphrase_or_a_key_file_wants_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, "given")
    assert isinstance(secrets_of(tmp_path), FileSecrets)


@pytest.mark.parametrize("backend", [null.Keyring, fail.Keyring, PlaintextShelf, WeakShelf])
def test_a_keyring_that_keeps_nothing_safe_is_never_used(
    backend: Callable[[], KeyringBackend], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(monkeypatch, backend())
    assert usable_keyring() is None
    assert isinstance(secrets_of(tmp_path), FileSecrets)


def test_of_a_chain_only_a_safe_link_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    safe = Shelf()
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [PlaintextShelf(), WeakShelf(), safe])
    chain: Callable[[], KeyringBackend] = chainer.ChainerBackend
    use(monkeypatch, chain())
    assert usable_keyring() is safe


def test_a_keyring_whose_settings_are_broken_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> KeyringBackend:
        raise ModuleNotFoundError("No module named 'keyring_of_yesterday'")

    monkeypatch.setattr(keyring, "get_keyring", broken)
    assert usable_keyring() is None


def test_a_secret_too_long_for_one_entry_is_kept_in_pieces(shelf: Shelf, tmp_path: Path) -> None:
    secrets = secrets_of(tmp_path)
    for secret in (LONG, SECRET, LONG[::-1], LONG[1:], "é" * 1000):
        secrets.set("x", secret)
        assert secrets.get("x") == secret
    assert len(shelf.kept) == 1  # the pieces of the longer ones are gone
    secrets.set("x", LONG)
    assert secrets.delete("x") is True
    assert shelf.kept == {}
    assert secrets.delete("x") is False


@pytest.mark.parametrize("writes", range(5))
def test_a_crash_between_two_pieces_leaves_the_older_secret_whole(shelf: Shelf, tmp_path: Path, writes: int) -> None:
    secrets = secrets_of(tmp_path)
    secrets.set("x", LONG)
    shelf.writes_left = writes
    with pytest.raises(NoSecretStore) as refused:
        secrets.set("x", LONG[::-1])
    assert LONG[:20] not in str(refused.value) + refused.value.remedy
    assert LONG[-20:][::-1] not in str(refused.value)
    assert secrets.get("x") == LONG


def test_a_piece_that_is_gone_makes_no_half_secret(shelf: Shelf, tmp_path: Path) -> None:
    secrets = secrets_of(tmp_path)
    secrets.set("x", LONG)
    shelf.kept = {name: kept for name, kept in shelf.kept.items() if not name[1].endswith(".2")}
    assert secrets.get("x") is None


@pytest.mark.usefixtures("shelf")
def test_a_secret_that_looks_like_a_list_of_pieces_comes_back(tmp_path: Path) -> None:
    secrets = secrets_of(tmp_path)
    secrets.set("x", "\x01pieces [1, 9]")
    assert secrets.get("x") == "\x01pieces [1, 9]"


def test_a_locked_keyring_is_told_with_a_way_out(shelf: Shelf, tmp_path: Path) -> None:
    secrets = secrets_of(tmp_path)
    shelf.locked = True
    with pytest.raises(NoSecretStore, match="is locked") as refused:
        secrets.get("x")
    assert key.PASSPHRASE in refused.value.remedy


def test_a_secret_longer_than_any_token_is_refused(shelf: Shelf, tmp_path: Path) -> None:
    with pytest.raises(NoSecretStore, match="too long"):
        secrets_of(tmp_path).set("x", "x" * 100_000)
    assert shelf.kept == {}
