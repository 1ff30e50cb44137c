"""Somebody who is known to the site, for as long as their session lasts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from unghost.web.roles import Role
    from unghost.web.rooms import Room


@dataclass(slots=True)
class Seat:
    """Somebody known: their name, their role, the room that is theirs, and the token their forms carry."""

    name: str
    role: Role
    room: Room
    csrf: str
    heard: list[str] = field(default_factory=list)

    def say(self, sentence: str) -> None:
        """Keep a sentence for the next page they see."""
        self.heard.append(sentence)

    def listen(self) -> list[str]:
        """Return what is to be said, once."""
        said, self.heard = self.heard, []
        return said
