"""The encrypted file: what goes in comes out, nothing is to be read from it, and no damage is made worse."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from unghost.adapters.secrets import file, key
from unghost.adapters.secrets.choose import secrets_of
from unghost.adapters.secrets.file import FileSecrets
from unghost.errors import CouldNot, NoSecretStore, StoreBusy

SECRET = "hunter-zwei-Ünï-🔑"
USES: tuple[Callable[[FileSecrets], object], ...] = (
    lambda s: s.get("x"),
    lambda s: s.set("x", "new"),
    lambda s: s.delete("x"),
)


@pytest.fixture(autouse=True)
def _quick_and_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key, "WORK", 2**10)
    monkeypatch.setattr(key, "ask", lambda _: None)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.delenv(key.KEY_FILE, raising=False)
    monkeypatch.setenv(key.PASSPHRASE, "a long passphrase")


def key_file(folder: Path, mode: int = 0o600, raw: bytes = b"\x07" * 32) -> Path:
    path = folder / "key"
    path.write_bytes(raw)
    path.chmod(mode)
    return path


def test_what_is_kept_comes_back_to_another_process(tmp_path: Path) -> None:
    FileSecrets(tmp_path).set("password jo@harbour.example", SECRET)
    assert FileSecrets(tmp_path).get("password jo@harbour.example") == SECRET
    assert FileSecrets(tmp_path).get("password somebody@else.example") is None


def test_the_file_is_its_owners_alone_and_shows_neither_names_nor_secrets(tmp_path: Path) -> None:
    FileSecrets(tmp_path).set("password jo@harbour.example", SECRET)
    raw = (tmp_path / "secrets").read_bytes()
    assert stat.S_IMODE((tmp_path / "secrets").stat().st_mode) == 0o600
    for word in (SECRET, "harbour", "a long passphrase"):
        assert word.encode() not in raw
    assert sorted(p.name for p in tmp_path.iterdir()) == ["secrets", "secrets.lock"]


def test_every_writing_has_a_nonce_of_its_own_and_every_file_a_salt(tmp_path: Path) -> None:
    boxes, salts = set(), set()
    for folder in ("a", "b"):
        secrets = FileSecrets(tmp_path / folder)
        for secret in ("1", "2", "1"):
            secrets.set("x", secret)
            found = json.loads((tmp_path / folder / "secrets").read_text())
            boxes.add(found["box"][:16])
            salts.add(found["key"]["salt"])
    assert len(boxes) == 6
    assert len(salts) == 2


def test_a_secret_is_replaced_and_forgotten_and_the_last_one_takes_the_file_with_it(tmp_path: Path) -> None:
    secrets = FileSecrets(tmp_path)
    secrets.set("x", "1")
    secrets.set("x", "2")
    secrets.set("y", "3")
    assert secrets.get("x") == "2"
    assert secrets.delete("x") is True
    assert secrets.delete("x") is False
    assert secrets.get("y") == "3"
    secrets.delete("y")
    assert not (tmp_path / "secrets").exists()


def test_where_nothing_is_kept_no_passphrase_is_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(key.PASSPHRASE)
    assert FileSecrets(tmp_path / "none").get("x") is None
    assert FileSecrets(tmp_path / "none").delete("x") is False
    assert not (tmp_path / "none").exists()


def test_a_wrong_passphrase_is_told_plainly_and_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    FileSecrets(tmp_path).set("x", SECRET)
    before = (tmp_path / "secrets").read_bytes()
    monkeypatch.setenv(key.PASSPHRASE, "another one")
    for does in USES:
        with pytest.raises(NoSecretStore, match="passphrase does not open") as refused:
            does(FileSecrets(tmp_path))
        assert "another one" not in refused.value.sentence + refused.value.remedy
    assert (tmp_path / "secrets").read_bytes() == before


def test_no_passphrase_and_nobody_to_ask_is_told_with_the_ways_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    FileSecrets(tmp_path / "there").set("x", SECRET)
    monkeypatch.delenv(key.PASSPHRASE)
    for place in ("there", "new"):
        with pytest.raises(NoSecretStore) as refused:
            FileSecrets(tmp_path / place).set("y", SECRET)
        assert key.KEY_FILE in refused.value.remedy
        assert SECRET not in str(refused.value) + refused.value.remedy
    assert not (tmp_path / "new" / "secrets").exists()


def test_a_passphrase_typed_on_a_terminal_is_typed_twice_for_a_new_file_and_once_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(key.PASSPHRASE)
    typed = iter(["one", "two", "one", "one", "one"])
    monkeypatch.setattr(key, "ask", lambda _: next(typed))
    with pytest.raises(NoSecretStore, match="differ"):
        FileSecrets(tmp_path).set("x", SECRET)
    secrets = FileSecrets(tmp_path)
    secrets.set("x", SECRET)
    secrets.set("y", SECRET)
    again = FileSecrets(tmp_path)
    assert [again.get("x"), again.get("y")] == [SECRET, SECRET]
    assert list(typed) == []


def test_two_ways_of_typing_the_same_letter_are_one_passphrase(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(key.PASSPHRASE, "caf\u00e9")
    FileSecrets(tmp_path).set("x", SECRET)
    monkeypatch.setenv(key.PASSPHRASE, "cafe\u0301")
    assert FileSecrets(tmp_path).get("x") == SECRET


def test_a_key_file_needs_no_person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(key.PASSPHRASE)
    monkeypatch.setenv(key.KEY_FILE, str(key_file(tmp_path)))
    FileSecrets(tmp_path).set("x", SECRET)
    assert FileSecrets(tmp_path).get("x") == SECRET
    key_file(tmp_path, raw=b"\x08" * 32)
    with pytest.raises(NoSecretStore, match="key file does not open"):
        FileSecrets(tmp_path).get("x")
    monkeypatch.delenv(key.KEY_FILE)
    with pytest.raises(NoSecretStore, match="none was named"):
        FileSecrets(tmp_path).get("x")


@pytest.mark.skipif(os.name != "posix", reason="other systems keep no such marks")
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644, 0o620, 0o660, 0o777])
def test_a_key_file_that_others_may_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: int) -> None:
    monkeypatch.setenv(key.KEY_FILE, str(key_file(tmp_path, mode)))
    with pytest.raises(NoSecretStore, match="open to others") as refused:
        FileSecrets(tmp_path).set("x", SECRET)
    assert f"chmod 600 {tmp_path / 'key'}" in refused.value.remedy
    assert ">" not in refused.value.remedy  # nothing that would write over the only key


@pytest.mark.parametrize(("raw", "what"), [(b"", "short"), (b"short", "short"), (b"x" * 31, "short"), (b"x" * 5000, "long")])
def test_a_key_file_of_the_wrong_size_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, raw: bytes, what: str) -> None:
    monkeypatch.setenv(key.KEY_FILE, str(key_file(tmp_path, raw=raw)))
    with pytest.raises(NoSecretStore, match=f"is too {what} to be a key") as refused:
        FileSecrets(tmp_path).set("x", SECRET)
    assert ">" not in refused.value.remedy


def test_a_key_file_that_is_not_there_is_told_with_how_to_make_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(key.KEY_FILE, str(tmp_path / "my key"))
    with pytest.raises(NoSecretStore, match="There is no key file") as refused:
        FileSecrets(tmp_path).set("x", SECRET)
    made = refused.value.remedy.partition("by: ")[2]
    subprocess.run(["sh", "-c", made], check=True)
    FileSecrets(tmp_path).set("x", SECRET)
    assert FileSecrets(tmp_path).get("x") == SECRET


def test_a_folder_is_no_key_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(key.KEY_FILE, str(tmp_path))
    with pytest.raises(NoSecretStore, match="is a folder") as refused:
        FileSecrets(tmp_path).set("x", SECRET)
    assert ">" not in refused.value.remedy


def test_what_can_be_no_lock_is_told_without_a_word_of_secrets(tmp_path: Path) -> None:
    from unghost.adapters.lock import held

    (tmp_path / "a.lock").mkdir()
    with pytest.raises(CouldNot) as refused, held(tmp_path / "a.lock", 0):
        pass
    assert not isinstance(refused.value, NoSecretStore)
    with held(tmp_path / "b.lock", 0), pytest.raises(StoreBusy) as busy, held(tmp_path / "b.lock", 0):
        pass
    assert "secret" not in busy.value.sentence


def changed(raw: bytes, how: str) -> bytes:
    found = json.loads(raw)
    text = found.get(how, "")
    if isinstance(text, str) and text:
        found[how] = text[:-8] + ("A" if text[-8] != "A" else "B") + text[-7:]
    elif how == "salt":
        found["key"]["salt"] = "AAAAAAAAAAAAAAAAAAAAAA=="
    elif how == "work":
        found["key"]["work"] *= 2
    return json.dumps(found).encode()


@pytest.mark.parametrize("how", ["check", "box", "salt", "work"])
def test_tampering_is_noticed_and_the_file_left_as_it_is(tmp_path: Path, how: str) -> None:
    FileSecrets(tmp_path).set("x", SECRET)
    path = tmp_path / "secrets"
    path.write_bytes(changed(path.read_bytes(), how))
    before = path.read_bytes()
    with pytest.raises(NoSecretStore):
        FileSecrets(tmp_path).get("x")
    with pytest.raises(NoSecretStore):
        FileSecrets(tmp_path).set("x", "new")
    assert path.read_bytes() == before


def test_a_box_of_another_time_or_place_does_not_fit(tmp_path: Path) -> None:
    """Its key is another one, for its salt is."""
    for folder in ("a", "b"):
        FileSecrets(tmp_path / folder).set("x", SECRET)
    ours, theirs = (json.loads((tmp_path / folder / "secrets").read_text()) for folder in ("a", "b"))
    (tmp_path / "a" / "secrets").write_text(json.dumps({**ours, "box": theirs["box"]}))
    with pytest.raises(NoSecretStore, match="tampered"):
        FileSecrets(tmp_path / "a").get("x")


HOSTILE = [
    b"",
    b"\x00" * 40,
    b"[]",
    b'"x"',
    b"{",
    b"[" * 100_000,
    b'{"format": "1"}',
    b'{"format": 1}',
    b'{"format": 1, "key": 7, "check": "", "box": ""}',
    b'{"format": 1, "key": {"way": "file", "salt": "AA=="}, "check": "", "box": ""}',
    b'{"format": 1, "key": {"way": "file", "salt": 5}, "check": "", "box": ""}',
    *(
        json.dumps({"format": 1, "key": {"salt": "A" * 22 + "==", **key_told}, "check": check, "box": ""}).encode()
        for key_told, check in (
            ({"way": "none"}, ""),
            ({"way": "scrypt"}, ""),
            ({"way": "scrypt", "work": 1e9, "lanes": 1}, ""),
            ({"way": "scrypt", "work": 2**30, "lanes": 1}, ""),
            ({"way": "scrypt", "work": 1025, "lanes": 1}, ""),
            ({"way": "scrypt", "work": 1024, "lanes": 99}, ""),
            ({"way": "scrypt", "work": 1024, "lanes": 1}, "!"),
            ({"way": "scrypt", "work": 1024, "lanes": 1}, ""),
            ({"way": "scrypt", "work": True, "lanes": True}, ""),
        )
    ),
]


@pytest.mark.parametrize("raw", HOSTILE, ids=range(len(HOSTILE)))
def test_a_damaged_file_is_told_and_never_overwritten(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "secrets").write_bytes(raw)
    for does in USES:
        with pytest.raises(NoSecretStore, match="damaged"):
            does(FileSecrets(tmp_path))
    assert (tmp_path / "secrets").read_bytes() == raw


def test_every_cut_of_a_file_is_told(tmp_path: Path) -> None:
    FileSecrets(tmp_path).set("x", SECRET)
    whole = (tmp_path / "secrets").read_bytes().rstrip()
    for length in range(0, len(whole), 17):
        (tmp_path / "secrets").write_bytes(whole[:length])
        with pytest.raises(NoSecretStore, match="damaged"):
            FileSecrets(tmp_path).get("x")


def test_a_file_of_a_newer_program_is_left_to_it(tmp_path: Path) -> None:
    (tmp_path / "secrets").write_text('{"format": 2, "new": "things"}')
    with pytest.raises(NoSecretStore, match="newer"):
        FileSecrets(tmp_path).set("x", SECRET)
    assert (tmp_path / "secrets").read_text() == '{"format": 2, "new": "things"}'


def test_a_write_that_fails_leaves_the_old_file_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secrets = FileSecrets(tmp_path)
    secrets.set("x", "old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NoSecretStore, match="No space left"):
        secrets.set("x", "new")
    monkeypatch.undo()
    monkeypatch.setenv(key.PASSPHRASE, "a long passphrase")
    assert FileSecrets(tmp_path).get("x") == "old"
    assert not (tmp_path / "secrets.new").exists()


def test_what_a_crash_left_beside_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "secrets.new").write_bytes(b"half of")
    FileSecrets(tmp_path).set("x", SECRET)
    assert FileSecrets(tmp_path).get("x") == SECRET


def test_many_writers_at_once_lose_nothing(tmp_path: Path) -> None:
    def keep(number: int) -> None:
        FileSecrets(tmp_path).set(f"name {number}", f"secret {number}")

    threads = [threading.Thread(target=keep, args=(number,)) for number in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [FileSecrets(tmp_path).get(f"name {n}") for n in range(12)] == [f"secret {n}" for n in range(12)]


def test_a_lock_that_is_held_is_waited_for_and_then_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from unghost.adapters.lock import held

    monkeypatch.setattr(file, "LOCK_SECONDS", 0.1)
    with held(tmp_path / "secrets.lock", 1), pytest.raises(StoreBusy):
        FileSecrets(tmp_path).set("x", SECRET)
    FileSecrets(tmp_path).set("x", SECRET)


def test_a_home_with_a_file_of_secrets_goes_on_with_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    FileSecrets(tmp_path).set("x", SECRET)
    monkeypatch.delenv(key.PASSPHRASE)
    assert isinstance(secrets_of(tmp_path), FileSecrets)


def test_nothing_secret_is_in_any_representation(tmp_path: Path) -> None:
    secrets = FileSecrets(tmp_path)
    secrets.set("x", SECRET)
    made = key.make_key(key.new_recipe())
    assert repr(made) == "Key(***)"
    assert SECRET not in repr(secrets) + secrets.where
    assert made.raw.hex() not in repr(vars(secrets))


def test_the_key_of_a_new_file_is_settled_before_anything_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secrets = FileSecrets(tmp_path)
    secrets.ready()
    assert not (tmp_path / "secrets").exists()
    monkeypatch.delenv(key.PASSPHRASE)
    secrets.set("x", SECRET)
    with pytest.raises(NoSecretStore):
        FileSecrets(tmp_path).ready()
    monkeypatch.setenv(key.PASSPHRASE, "a long passphrase")
    assert FileSecrets(tmp_path).get("x") == SECRET


def test_a_home_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file where a folder should be")
    with pytest.raises(NoSecretStore, match="cannot be used"):
        FileSecrets(tmp_path / "home").set("x", SECRET)
    (tmp_path / "secrets.lock").mkdir()
    with pytest.raises(CouldNot, match="cannot be used"):
        FileSecrets(tmp_path).set("x", SECRET)
