"""The program on the writer's thread: it writes itself, and has the judge beside the page judge for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, Self

from unghost.errors import UnknownPerson
from unghost.wiring import App

if TYPE_CHECKING:
    from datetime import datetime

    from unghost.app.case import Review
    from unghost.history.history import History


class Judges(Protocol):
    """Whoever can be asked about one person."""

    def review_of(self, who: str, *, wait: bool) -> Review:
        """Return a review that holds one person's case; raise UnknownPerson."""


class Hands(App):
    """The program at a home, whose judgements of the present are made elsewhere."""

    judges: Judges

    @classmethod
    def of(cls, app: App, judges: Judges) -> Self:
        """Return the program at the same home, with the same clock."""
        made = cls(app.home, app.clock)
        made.judges = judges
        return made

    def review_of(self, told: datetime | None, who: str) -> Review:
        """Judge as much as concerns one person; raise UnknownPerson where nobody is of that name."""
        return self.judges.review_of(who, wait=True) if told is None else super().review_of(told, who)

    def history_of(self, told: datetime | None, who: str) -> History:
        """Return as much of what is known as concerns one person; raise UnknownPerson where nobody is of that name."""
        return self.review_of(None, who).history if told is None else super().history_of(told, who)

    def present_of(self, who: str) -> Review:
        """Judge as much of the present as concerns one person; somebody who was erased is in nobody's review."""
        try:
            return self.judges.review_of(who, wait=True)
        except UnknownPerson:
            return super().present_of(who)
