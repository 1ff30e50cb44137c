"""Hash passwords with Argon2id.

Parameters: OWASP Password Storage Cheat Sheet: Argon2id with at least 19 MiB of memory, two rounds, one lane (RFC 9106 describes
the function). On the machine this was written on that is about 40 ms.
"""

from __future__ import annotations

import threading
from secrets import token_bytes

from argon2 import PasswordHasher, Type
from argon2.exceptions import Argon2Error, InvalidHashError

MEMORY_KIB, ROUNDS, LANES = 19_456, 2, 1
AT_ONCE = 4
"""So many hashes at a time: more would only take memory from each other."""


class Argon2id:
    """Fills the port ``PasswordHasher``."""

    def __init__(self, memory_kib: int = MEMORY_KIB, rounds: int = ROUNDS) -> None:
        self._hasher = PasswordHasher(time_cost=rounds, memory_cost=memory_kib, parallelism=LANES, type=Type.ID)
        self._room = threading.BoundedSemaphore(AT_ONCE)
        self._nobodys = self._hasher.hash(token_bytes(32))
        """Looked at in place of a hash that is not there, so that both take as long."""

    def hash(self, password: str) -> str:
        """Return the hash of a password, with its parameters and its salt."""
        with self._room:
            return self._hasher.hash(_bytes(password))

    def matches(self, hashed: str, password: str) -> bool:
        """Say whether a password is the one of a hash; an empty hash fits none, and takes as long."""
        with self._room:
            try:
                self._hasher.verify(hashed or self._nobodys, _bytes(password))
            except (Argon2Error, InvalidHashError):
                return False
        return bool(hashed)

    def outdated(self, hashed: str) -> bool:
        """Say whether a hash was made with weaker parameters than those of today."""
        return self._hasher.check_needs_rehash(hashed)


def _bytes(password: str) -> bytes:
    return password.encode("utf-8", "surrogatepass")
