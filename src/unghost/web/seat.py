"""Somebody who is known to the site, for one request."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from unghost.app.settings_table import OF_THE_PLACE
from unghost.web.roles import Role

if TYPE_CHECKING:
    from unghost.app.team import Account, Session, Token
    from unghost.web.homes.rooms import Room


@dataclass(slots=True)
class Seat:
    """Somebody known: their name, their role, the room that is theirs, and the token their forms carry.

    ``csrf`` is another text in each answer, so that nobody learns it from how well answers compress. ``account`` is None for the
    one user of a home without accounts; ``session`` is there where a browser asks, ``token`` where a program does. ``proven`` is
    what their forms must show.
    """

    name: str
    role: Role
    room: Room
    csrf: str
    heard: list[str] = field(default_factory=list)
    account: Account | None = None
    session: Session | None = None
    token: Token | None = None
    proven: bytes = field(default=b"", repr=False)

    def may_choose(self, setting: str) -> bool:
        """Say whether a setting is theirs to choose: what the machine itself asks is the admins', as the machine is."""
        return self.role is Role.ADMIN or setting not in OF_THE_PLACE

    def say(self, sentence: str) -> None:
        """Keep a sentence for the next page they see."""
        self.heard.append(sentence)

    def listen(self) -> list[str]:
        """Return what is to be said, once."""
        said = list(self.heard)
        self.heard.clear()  # it is the session's own list, which the next request shares
        return said
