"""Secrets in one encrypted file of the home, for systems without a keyring."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from unghost.adapters.lock import held
from unghost.adapters.secrets.box import Damaged, Newer, Sealed, WrongKey, seal
from unghost.adapters.secrets.key import Key, Recipe, make_key, make_new_key, new_recipe
from unghost.errors import NoSecretStore

FILE = "secrets"
LARGEST = 2**20
"""Bytes: thousands of mailboxes."""
LOCK_SECONDS = 20.0


class FileSecrets:
    """Fills the port ``Secrets`` with ``home/secrets``, readable by its owner only, replaced whole or not at all.

    The key is made once and kept as long as this object, so that a passphrase is asked for once.
    """

    def __init__(self, home: Path) -> None:
        self._path = home / FILE
        self._lock = home / f"{FILE}.lock"
        self._key: tuple[Recipe, Key] | None = None

    def __repr__(self) -> str:
        return f"FileSecrets({str(self._path)!r})"

    @property
    def where(self) -> str:
        """Return where it keeps them."""
        return f"the encrypted file {self._path}"

    def ready(self) -> None:
        """Open the file, or settle the key of a new one."""
        self._read()
        if self._key is None:
            self._key = _new_key()

    def get(self, name: str) -> str | None:
        """Return a secret; no key is asked for where there is no file."""
        return self._read().get(name)

    def set(self, name: str, secret: str) -> None:
        """Keep a secret for good."""
        with self._changing() as secrets:
            secrets[name] = secret

    def delete(self, name: str) -> bool:
        """Forget a secret; return whether it was kept."""
        if not self._path.exists():
            return False
        with self._changing() as secrets:
            return secrets.pop(name, None) is not None

    @contextlib.contextmanager
    def _changing(self) -> Iterator[dict[str, str]]:
        """Give the secrets and keep what is made of them, while no other process can do the same."""
        with _said_plainly(self._path):
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with held(self._lock, LOCK_SECONDS):
                before = self._read()
                after = dict(before)
                yield after
                if after and after != before:
                    self._write(after)
                elif not after:
                    self._path.unlink(missing_ok=True)

    def _read(self) -> dict[str, str]:
        try:
            with self._path.open("rb") as file:
                raw = file.read(LARGEST + 1)
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise _cannot(self._path, error) from None
        try:
            sealed = Sealed.parse(raw)
            secrets, key = sealed.open(self._known)
        except Newer:
            raise NoSecretStore(f"{self._path} was written by a newer unghost.", "Install the newer version.") from None
        except WrongKey:
            self._key = None
            given = "passphrase" if sealed.recipe.way == "scrypt" else "key file"
            remedy = f"Give the {given} they were locked with."
            raise NoSecretStore(f"The {given} does not open the secrets of this home.", remedy) from None
        except Damaged:
            remedy = "Bring it back from a backup; or move it away and run for each mailbox: unghost account login NAME"
            raise NoSecretStore(f"{self._path} is damaged or was tampered with; it is left as it is.", remedy) from None
        self._key = (sealed.recipe, key)
        return secrets

    def _known(self, recipe: Recipe) -> Key:
        """Return the key of this recipe, made before or now."""
        if self._key is not None and self._key[0] == recipe:
            return self._key[1]
        return make_key(recipe)

    def _write(self, secrets: dict[str, str]) -> None:
        self._key = self._key or _new_key()
        replace_whole(self._path, seal(secrets, *self._key).dump())


def _new_key() -> tuple[Recipe, Key]:
    recipe = new_recipe()
    return recipe, make_new_key(recipe)


def replace_whole(path: Path, raw: bytes) -> None:
    """Put bytes in the place of a file so that after a crash the old or the new one is there whole; its owner's alone."""
    beside = path.with_name(f"{path.name}.new")
    beside.unlink(missing_ok=True)
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with open(handle, "wb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


@contextlib.contextmanager
def _said_plainly(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _cannot(path, error) from None


def _cannot(path: Path, error: OSError) -> NoSecretStore:
    why = error.strerror or "the system refused"
    return NoSecretStore(f"{path} cannot be used: {why}.", "Check the folder, its permissions and free space.")
