"""Choose where the secrets of a home are kept."""

from __future__ import annotations

import os
from pathlib import Path

from unghost.adapters.secrets.file import FILE, FileSecrets
from unghost.adapters.secrets.key import KEY_FILE, PASSPHRASE
from unghost.app.ports import Secrets


def secrets_of(home: Path) -> Secrets:
    """Return the place of a home's secrets.

    The encrypted file, where the user gave a passphrase or a key file for it or where the home has one already; else the keyring
    of the system; else the encrypted file after all. So a home's secrets lie in one place, and stay there.
    """
    home = Path(os.path.realpath(home))
    if os.environ.get(PASSPHRASE) or os.environ.get(KEY_FILE) or (home / FILE).exists():
        return FileSecrets(home)
    from unghost.adapters.secrets.keyring_store import KeyringSecrets, usable_keyring

    backend = usable_keyring()
    return FileSecrets(home) if backend is None else KeyringSecrets(backend, home)
