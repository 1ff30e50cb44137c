"""One question to the HTTP API, as an operation sees it: what was sent, checked already, and the room of whoever asks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar

from unghost.web.wire.problem import RefusedError

if TYPE_CHECKING:
    from unghost.app.case import Case, Review
    from unghost.history.history import History
    from unghost.web.homes.rooms import Room
    from unghost.web.visit import Visit
    from unghost.wiring import App

T = TypeVar("T")
_AS_OF = Lock()
"""Everybody is judged as of another moment for one question at a time: it takes the machine as long as all others together."""


@dataclass(slots=True)
class Call:
    """One question. ``values`` are those of path, query and body by name; ``raw`` is what was sent where it is no JSON."""

    visit: Visit
    values: Mapping[str, Any] = field(default_factory=dict)
    raw: bytes = b""

    @property
    def room(self) -> Room:
        """The home of whoever asks."""
        return self.visit.room

    @property
    def app(self) -> App:
        """The program at that home, for short questions to the store."""
        return self.room.app

    @property
    def now(self) -> datetime:
        """The moment asked about, or the present one."""
        return self.values.get("now") or self.room.now

    def get(self, name: str, default: Any = None) -> Any:
        """Return a value, or what stands for one that was left out."""
        return self.values.get(name, default)

    def __getitem__(self, name: str) -> Any:
        """Return a value that must be there."""
        return self.values[name]

    def review(self) -> Review:
        """Return everybody's case as of the moment asked about."""
        told = self.get("now")
        if told is None:
            return self.room.review()
        with _AS_OF:
            return self.app.review(told)

    def judged(self, name: str, work: Callable[[App, datetime], T]) -> T:
        """Return what ``work(app, now)``, a function of a module, finds as of the moment asked about.

        Of the present that is done beside the page, and holds all that was written before.
        """
        told = self.get("now")
        if told is None:
            return self.room.judged(("api", name), work, wait=True)
        with _AS_OF:
            return work(self.app, told)

    def case(self, who: str) -> tuple[Case, Review]:
        """Return one person's case, and the review it stands in; raise UnknownPerson."""
        from unghost.app.people import case_of

        told = self.get("now")
        if told is None:
            review = self.room.review_of(who)
        else:
            with _AS_OF:
                review = self.app.review_of(told, who)
        return case_of(review, who), review

    def history_of(self, who: str) -> History:
        """Return as much of what is known as concerns one person; raise UnknownPerson where nobody is of that name."""
        told = self.get("now")
        return self.room.review_of(who).history if told is None else self.app.history_of(told, who)

    def write(self, work: Callable[[App], T]) -> T:
        """Change the record, after whatever was asked before."""
        return self.room.write(work)

    def happened(self, app: App) -> datetime:
        """Return when what is being told happened; raise BadUse for a moment still to come."""
        from unghost.app.happened import happened

        return happened(app.now(None), self.get("at"))


def there(work: Callable[[], T]) -> T:
    """Return what a work finds; where it says that there is none of that name, that is a 404."""
    from unghost.errors import BadUse

    try:
        return work()
    except BadUse as error:
        raise RefusedError(404, error.sentence, error.remedy) from None
