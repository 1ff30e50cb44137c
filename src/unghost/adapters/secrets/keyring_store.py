"""Secrets in the keyring of the system: Keychain, Windows Credential Manager, Secret Service or KWallet."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from unghost.errors import NoSecretStore

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

LONGEST_PIECE = 1_000
"""Characters: Windows keeps 2,560 bytes in one credential (CRED_MAX_CREDENTIAL_BLOB_SIZE), two bytes a character."""
MOST_PIECES = 64
_PIECES = "\x01pieces "
_UNSAFE = ("fail", "null", "plain", "chainer")


class KeyringSecrets:
    """Fills the port ``Secrets`` with a keyring. Entries are kept under the home, so that two homes never share one.

    A secret too long for one entry is kept in pieces under a new generation number; the entry of its own name then says which
    generation counts, so that a crash in between leaves the older secret whole.
    """

    def __init__(self, backend: KeyringBackend, home: Path) -> None:
        self._backend = backend
        self._service = f"unghost {home}"

    def __repr__(self) -> str:
        return f"KeyringSecrets({self._service!r})"

    @property
    def where(self) -> str:
        """Return where it keeps them."""
        return "the keyring of this system"

    def ready(self) -> None:
        """Touch the keyring, so that one that is locked is unlocked or told."""
        with _said_plainly():
            self._backend.get_password(self._service, "ready")

    def get(self, name: str) -> str | None:
        """Return a secret, or None."""
        with _said_plainly():
            head = self._backend.get_password(self._service, name)
            if head is None or not head.startswith(_PIECES):
                return head
            pieces = [self._backend.get_password(self._service, piece) for piece in _names(name, head)]
        if not pieces or None in pieces:
            return None
        return "".join(piece for piece in pieces if piece is not None)

    def set(self, name: str, secret: str) -> None:
        """Keep a secret for good."""
        with _said_plainly():
            before = self._backend.get_password(self._service, name)
            head = secret if len(secret) <= LONGEST_PIECE and not secret.startswith(_PIECES) else _head(secret, before)
            for number, piece in enumerate(_names(name, head)):
                self._backend.set_password(self._service, piece, secret[number * LONGEST_PIECE : (number + 1) * LONGEST_PIECE])
            self._backend.set_password(self._service, name, head)
            self._drop(_names(name, before or ""))

    def delete(self, name: str) -> bool:
        """Forget a secret; return whether it was kept."""
        with _said_plainly():
            before = self._backend.get_password(self._service, name)
            if before is None:
                return False
            self._backend.delete_password(self._service, name)
            self._drop(_names(name, before))
        return True

    def _drop(self, names: list[str]) -> None:
        from keyring.errors import PasswordDeleteError

        for piece in names:
            with contextlib.suppress(PasswordDeleteError):
                self._backend.delete_password(self._service, piece)


def usable_keyring() -> KeyringBackend | None:
    """Return the keyring of this system, or None where there is none that keeps secrets secret."""
    try:
        import keyring
        from keyring.backends.chainer import ChainerBackend

        chosen = keyring.get_keyring()
        candidates = list(ChainerBackend.backends) if isinstance(chosen, ChainerBackend) else [chosen]
        return next((backend for backend in candidates if _is_safe(backend)), None)
    except Exception:  # whatever is wrong with a keyring or its settings: there is none to rely on
        return None


def _is_safe(backend: KeyringBackend) -> bool:
    kind = type(backend)
    named = f"{kind.__module__}.{kind.__qualname__}".lower()
    return float(kind.priority) >= 1 and not any(word in named for word in _UNSAFE)


def _head(secret: str, before: str | None) -> str:
    generation = _told(before or "")[0] + 1
    count = -(-len(secret) // LONGEST_PIECE)
    if count > MOST_PIECES:
        raise NoSecretStore("The secret is too long for the keyring of this system.", "Look whether it is the right one.")
    return _PIECES + json.dumps([generation, count])


def _told(head: str) -> tuple[int, int]:
    """Return generation and number of pieces that an entry names; zeros where it is no such entry."""
    if not head.startswith(_PIECES):
        return 0, 0
    try:
        generation, count = json.loads(head.removeprefix(_PIECES))
        return int(generation), min(int(count), MOST_PIECES)
    except (ValueError, TypeError, OverflowError, RecursionError):
        return 0, 0


def _names(name: str, head: str) -> list[str]:
    generation, count = _told(head)
    return [f"{name} {generation}.{number}" for number in range(count)]


@contextlib.contextmanager
def _said_plainly() -> Iterator[None]:
    """Turn whatever a keyring raises into an error of ours; what it says is left out, for it may hold what it was given."""
    try:
        yield
    except NoSecretStore:
        raise
    except Exception as error:
        locked = type(error).__name__ in ("KeyringLocked", "LockedException")
        why = "is locked" if locked else "does not work"
        remedy = "Unlock it and run this again; or use the encrypted file by setting UNGHOST_PASSPHRASE or UNGHOST_KEY_FILE."
        raise NoSecretStore(f"The keyring of this system {why} ({type(error).__name__}).", remedy) from None
