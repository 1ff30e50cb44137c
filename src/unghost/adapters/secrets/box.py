"""A file's worth of secrets, sealed with AES-256-GCM; nothing here touches a disk.

The file is one JSON object: ``format`` (1), ``key`` (how the key is made: ``scrypt`` from a passphrase, or ``file`` from a key
file; with its random salt), ``check`` and ``box``. ``check`` seals nothing and tells a wrong key from a damaged file. ``box``
seals all names and secrets at once, so that no single one can be taken out, swapped or brought back from an older file unnoticed,
and no name can be read. Both are bound, as associated data, to the format and to how the key is made.
"""

from __future__ import annotations

import binascii
import json
import os
from base64 import b64decode, b64encode
from dataclasses import dataclass
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from unghost.adapters.secrets.key import Key, KeyMaker, Recipe

FORMAT = 1
NONCE = 12
"""Bytes, as NIST SP 800-38D section 8.2.2 advises for random ones; a file is sealed far fewer than 2**32 times with one key."""


class Damaged(Exception):
    """The bytes are no file of secrets, or were changed."""


class Newer(Exception):
    """The file was written by a newer version of the program."""


class WrongKey(Exception):
    """The file is whole, but this key does not open it."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """A file as it lies on the disk: nothing of it is secret."""

    recipe: Recipe
    check: bytes
    box: bytes

    @classmethod
    def parse(cls, raw: bytes) -> Sealed:
        """Return the parts of a file; raise Damaged or Newer."""
        try:
            found = json.loads(raw)
            if not isinstance(found, dict) or not isinstance(found.get("format"), int):
                raise Damaged
            if found["format"] > FORMAT:
                raise Newer
            return cls(Recipe.parse(found["key"]), _bytes(found["check"]), _bytes(found["box"]))
        except (KeyError, TypeError, ValueError, RecursionError, binascii.Error):
            raise Damaged from None

    def dump(self) -> bytes:
        """Return the bytes of the file."""
        parts = {"format": FORMAT, "key": self.recipe.as_json(), "check": _text(self.check), "box": _text(self.box)}
        return json.dumps(parts, indent=1).encode() + b"\n"

    def open(self, make: KeyMaker) -> tuple[dict[str, str], Key]:
        """Return the secrets by name, and the key; raise WrongKey, Damaged, or NoSecretStore where no key can be made."""
        key = make(self.recipe)
        try:
            _opened(key, self.check, self.recipe, b"check")
        except InvalidTag:
            raise WrongKey from None
        try:
            found = json.loads(_opened(key, self.box, self.recipe, b"box"))
        except (InvalidTag, ValueError):
            raise Damaged from None
        return found, key


def seal(secrets: dict[str, str], recipe: Recipe, key: Key) -> Sealed:
    """Return secrets sealed with a key."""
    text = json.dumps(secrets).encode()
    return Sealed(recipe, _closed(key, b"", recipe, b"check"), _closed(key, text, recipe, b"box"))


def _bound(recipe: Recipe, what: bytes) -> bytes:
    return b"unghost secrets %d %s " % (FORMAT, what) + json.dumps(recipe.as_json(), sort_keys=True).encode()


def _closed(key: Key, text: bytes, recipe: Recipe, what: bytes) -> bytes:
    nonce = os.urandom(NONCE)
    return nonce + AESGCM(key.raw).encrypt(nonce, text, _bound(recipe, what))


def _opened(key: Key, sealed: bytes, recipe: Recipe, what: bytes) -> bytes:
    if len(sealed) < NONCE + 16:
        raise Damaged
    return AESGCM(key.raw).decrypt(sealed[:NONCE], sealed[NONCE:], _bound(recipe, what))


def _bytes(text: Any) -> bytes:
    if not isinstance(text, str):
        raise Damaged
    return b64decode(text, validate=True)


def _text(raw: bytes) -> str:
    return b64encode(raw).decode()
