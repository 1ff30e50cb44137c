"""The key of the encrypted file: made from a passphrase, or from a key file that only its owner may read."""

from __future__ import annotations

import os
import stat
import unicodedata
from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from shlex import quote
from typing import Any

from unghost.adapters.secrets.ask import ask
from unghost.errors import NoSecretStore

PASSPHRASE = "UNGHOST_PASSPHRASE"
KEY_FILE = "UNGHOST_KEY_FILE"
SALT = 16
WORK, BLOCK, LANES = 2**16, 8, 2
"""scrypt's N, r and p: 64 MiB and a few tenths of a second (OWASP Password Storage Cheat Sheet; RFC 7914 section 2)."""
MOST_WORK, MOST_LANES = 2**18, 4
"""What a file may ask for at most, so that a planted one cannot eat the memory."""
KEY_BYTES = 32
SHORTEST_KEY_FILE, LONGEST_KEY_FILE = 32, 4_096
_HOW = f"Run it on a terminal to be asked, or set {PASSPHRASE}, or name a key file in {KEY_FILE} (see docs/mailboxes-consent.md)."


@dataclass(frozen=True, slots=True)
class Key:
    """A key of 256 bits. Its bytes never appear in a representation."""

    raw: bytes

    def __repr__(self) -> str:
        return "Key(***)"


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a key is made: from what (``scrypt``: a passphrase; ``file``: a key file), with which salt and how much work."""

    way: str
    salt: bytes
    work: int = WORK
    lanes: int = LANES

    @classmethod
    def parse(cls, found: Any) -> Recipe:
        """Return the recipe a file names; raise ValueError, KeyError or TypeError where it cannot be one."""
        way, salt = found["way"], b64decode(found["salt"], validate=True)
        recipe = cls("file", salt) if way == "file" else cls("scrypt", salt, found["work"], found["lanes"])
        numbers = type(recipe.work) is int and type(recipe.lanes) is int
        if way not in ("file", "scrypt") or len(salt) != SALT or not numbers:
            raise ValueError
        if not 2 <= recipe.work <= MOST_WORK or recipe.work & (recipe.work - 1) or not 1 <= recipe.lanes <= MOST_LANES:
            raise ValueError
        return recipe

    def as_json(self) -> dict[str, object]:
        """Return it as a file names it."""
        named: dict[str, object] = {"way": self.way, "salt": b64encode(self.salt).decode()}
        return named if self.way == "file" else {**named, "work": self.work, "lanes": self.lanes}


KeyMaker = Callable[[Recipe], Key]


def new_recipe() -> Recipe:
    """Return how the key of a new file is made: from the key file where one is named, else from a passphrase."""
    salt = os.urandom(SALT)
    return Recipe("file", salt) if os.environ.get(KEY_FILE) else Recipe("scrypt", salt, WORK, LANES)


def make_key(recipe: Recipe) -> Key:
    """Return the key of a file that is there; raise NoSecretStore where nothing can make it."""
    if recipe.way == "file":
        return _from_file(recipe)
    words = os.environ.get(PASSPHRASE) or ask("Passphrase of the secrets: ")
    if not words:
        raise NoSecretStore("The secrets of this home are locked with a passphrase, and none was given.", _HOW)
    return _from_words(recipe, words)


def make_new_key(recipe: Recipe) -> Key:
    """Return the key of a new file; a passphrase is asked for twice. Raises NoSecretStore."""
    if recipe.way == "file":
        return _from_file(recipe)
    words = os.environ.get(PASSPHRASE) or ask("This system has no keyring. A new passphrase for the secrets of this home: ")
    if not words:
        raise NoSecretStore("There is no safe place for a secret: this system has no keyring, and no passphrase was given.", _HOW)
    if not os.environ.get(PASSPHRASE) and ask("The same passphrase again: ") != words:
        raise NoSecretStore("The two passphrases differ; nothing was kept.", "Run it again.")
    return _from_words(recipe, words)


def _from_words(recipe: Recipe, words: str) -> Key:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    text = unicodedata.normalize("NFC", words).encode("utf-8", "surrogateescape")  # keyboards differ in how they make an é
    return Key(Scrypt(salt=recipe.salt, length=KEY_BYTES, n=recipe.work, r=BLOCK, p=recipe.lanes).derive(text))


def _from_file(recipe: Recipe) -> Key:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    named = os.environ.get(KEY_FILE)
    if not named:
        raise NoSecretStore(
            "The secrets of this home are locked with a key file, and none was named.",
            f"Name it in {KEY_FILE} (see docs/mailboxes-consent.md).",
        )
    raw = _read_private(Path(named).expanduser())
    return Key(HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=recipe.salt, info=b"unghost secrets").derive(raw))


def _read_private(path: Path) -> bytes:
    """Return the bytes of the key file, unless somebody else could have read or written them."""
    named = quote(str(path))
    try:
        with path.open("rb") as file:
            info = os.fstat(file.fileno())
            raw = file.read(LONGEST_KEY_FILE + 1) if stat.S_ISREG(info.st_mode) else b""
    except FileNotFoundError:
        remedy = f"Look at {KEY_FILE}. A first one is made by: (umask 077; head -c 32 /dev/urandom > {named})"
        raise NoSecretStore(f"There is no key file {path}.", remedy) from None
    except IsADirectoryError:
        raise NoSecretStore(f"The key file {path} is a folder.", f"Name a file in {KEY_FILE}.") from None
    except OSError as error:
        raise NoSecretStore(
            f"The key file {path} cannot be read: {error.strerror}.", "Give yourself the right to read it."
        ) from None
    if not stat.S_ISREG(info.st_mode):
        raise NoSecretStore(f"The key file {path} is no plain file.", f"Name a plain file in {KEY_FILE}.")
    if os.name == "posix" and (info.st_mode & 0o077 or info.st_uid not in (0, os.geteuid())):
        raise NoSecretStore(f"The key file {path} is open to others than its owner.", _closing(info, named))
    if not SHORTEST_KEY_FILE <= len(raw) <= LONGEST_KEY_FILE:
        what = "too short" if len(raw) < SHORTEST_KEY_FILE else "too long"
        remedy = f"A key is {SHORTEST_KEY_FILE} to {LONGEST_KEY_FILE} random bytes. Look whether this is the right file."
        raise NoSecretStore(f"The key file {path} is {what} to be a key.", remedy)
    return raw


def _closing(info: os.stat_result, named: str) -> str:
    """Return how to close a key file to others; never how to make one, which would write over the only key."""
    closed = f"chmod 600 {named}"
    if info.st_uid in (0, os.geteuid()):
        return f"Close it: {closed}"
    return f"It belongs to somebody else. Have it made yours, then close it: {closed}"
