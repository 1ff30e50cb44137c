"""What has to happen as soon as something has entered the record: answers are taken, and letters it speaks against stopped."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from unghost.domain.deed import Deed
    from unghost.wiring import App


@dataclass(frozen=True, slots=True)
class Watching:
    """The letters of one home, held against its record."""

    app: App

    def heed(self, now: datetime) -> tuple[str, ...]:
        """Do what mail that came in asks for: take answers to the day's list, then stop letters. Returns it in lines."""
        return (*self.take_answers(now)[1], *self.told(self.stop(now)))

    def take_answers(self, now: datetime) -> tuple[str, tuple[str, ...]]:
        """Do what answers to the day's list ask; return why that was not possible, empty where it was, and lines about it."""
        from unghost.app.answers_take import PLACE

        if not self.app.store.bookmarks(*PLACE):  # no list was ever sent
            return "", ()
        taken = self.app.daily.take(now)
        done = len(taken.done)
        told = f"{done} of your answers to the daily list {'was' if done == 1 else 'were'} taken: unghost daily --answers"
        return taken.trouble, (*((told,) if done else ()), *((taken.trouble,) if taken.trouble else ()))

    def stop(self, now: datetime) -> tuple[Deed, ...]:
        """Stop what the record speaks against, and return what was written; nobody is judged where no letter is under way."""
        from unghost.app.cancel import cancel_by_record

        return cancel_by_record(self.app.store.outbox, self.app.present_of, now)

    def told(self, deeds: tuple[Deed, ...]) -> tuple[str, ...]:
        """Return in a line or two what has become of them."""
        from unghost.app.cancel import told

        return told(self.app.store.outbox, deeds)
