"""Keys that only this home knows, made when they are first needed and kept with its other secrets."""

from __future__ import annotations

import os
from pathlib import Path

from unghost.adapters.lock import held
from unghost.app.ports import Secrets
from unghost.errors import NoSecretStore

KEY_BYTES = 32
LOCK = "signing.lock"
LOCK_SECONDS = 20.0


def signing_key(secrets: Secrets, home: Path, name: str) -> bytes:
    """Return the key of that name; of two processes that need it first one makes it, and both have the same.

    Raises NoSecretStore where it cannot be kept or is damaged, StoreBusy where another process holds the lock for too long.
    """
    with held(home / LOCK, LOCK_SECONDS):
        kept = secrets.get(name)
        if kept is None:
            kept = os.urandom(KEY_BYTES).hex()
            secrets.set(name, kept)
    try:
        key = bytes.fromhex(kept)
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise NoSecretStore(f"The secret “{name}” of this home is damaged.", "Bring it back from a backup, or delete it.")
    return key
