"""The team of a served home: who may come in, and where their own home lies."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from unghost.adapters.clock import SystemClock
from unghost.app.team import PEOPLE

if TYPE_CHECKING:
    from datetime import datetime

    from unghost.adapters.stores.team import SqliteTeam
    from unghost.app.accounts import Accounts
    from unghost.app.door import Door
    from unghost.app.team import Account, PasswordHasher


class Team:
    """A team, at the home it is served from. Its clock is the real one, whatever the home's shows: sessions end by it."""

    def __init__(self, home: Path, hasher: PasswordHasher | None = None) -> None:
        self._home, self._given = home, hasher

    def now(self) -> datetime:
        """Return the present moment."""
        return SystemClock().now()

    @cached_property
    def store(self) -> SqliteTeam:
        """Where it is kept."""
        from unghost.adapters.stores.team import SqliteTeam

        return SqliteTeam(self._home)

    @cached_property
    def _hasher(self) -> PasswordHasher:
        from unghost.adapters.passwords import Argon2id

        return self._given or Argon2id()

    @cached_property
    def accounts(self) -> Accounts:
        """What may be done with accounts."""
        from unghost.app.accounts import Accounts

        return Accounts(self.store, self._hasher)

    @cached_property
    def door(self) -> Door:
        """What is done at the door."""
        from unghost.app.door import Door

        return Door(self.store, self._hasher)

    def folder(self, account: Account | None) -> Path:
        """Return the home of an account; that of the owner, or of the one user, is the served home itself."""
        return self._home if account is None or account.owner else self._home / PEOPLE / account.id

    def close(self) -> None:
        """Let go of the store."""
        if "store" in self.__dict__:
            self.store.close()
