"""From a draft to an approved letter, and what a person may do with it then; nothing here can send."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from unghost.errors import BadUse

if TYPE_CHECKING:
    from collections.abc import Iterable

    from unghost.adapters.stores.outbox import SqliteOutbox
    from unghost.app.approve import Approved, Ready
    from unghost.app.queue import Queue, Queued
    from unghost.domain.deed import Deed
    from unghost.wiring.home import Home


@dataclass(frozen=True, slots=True)
class Posting:
    """The outbox of one home, for a person."""

    home: Home

    @property
    def outbox(self) -> SqliteOutbox:
        """The drafts, letters and log of this home."""
        return self.home.store.outbox

    def who(self, by: str | None) -> str:
        """Return who does it: the address named, which must be one of ours, else the user's first; raise BadUse otherwise."""
        settings = self.home.store.settings()
        if by is not None and not settings.is_ours(by.lower()):
            raise BadUse(f"{by} is none of your addresses.", f"Yours are: {', '.join(settings.me)}.")
        return by.lower() if by is not None else settings.me[0]

    def draft(self, name: str) -> None:
        """Raise BadUse with the way on where no draft is of that name: those there are or, for a person, that of theirs."""
        from unghost.app.drafts import draft_named, drafts, is_draft, not_a_draft

        if self.outbox.versions(draft=name):
            return
        found = None if is_draft(name) else self.home.history_of(None, name).find(name)
        if found is not None:
            raise not_a_draft(name, drafts(self.outbox, found.person.id))
        draft_named(self.outbox, name)

    def prepare(self, draft: str, version: int | None, by: str, not_before: datetime | None) -> Ready:
        """Check a draft and make its letter; see ``app.approve``."""
        from unghost.app.approve import Wish, prepare

        now = self.home.now(None)
        person = next((v.person for v in self.outbox.versions(draft)), "")
        review = self.home.review_of(None, person) if person else self.home.review(now)
        return prepare(Wish(draft, by, version, not_before), review, self.outbox, self.home.store.accounts(), now)

    def approve(self, ready: Ready, by: str) -> Approved:
        """Write down a person's yes; see ``app.approve``."""
        from unghost.app.approve import approve

        return approve(ready, by, self.outbox, self.home.now(None))

    def queue(self) -> Queue:
        """Return what is in the outbox now."""
        from unghost.app.queue import queue

        return queue(self.outbox, self.home.now(None))

    def under_way(self, told: datetime | None = None) -> tuple[Queued, ...]:
        """Return the letters to other people that have not ended, at the moment told or now."""
        from unghost.app.queue import under_way

        return under_way(self.outbox, self.home.now(told), as_of=told is not None)

    def answer(self, question: str) -> bool:
        """Ask the person at the terminal a question that only a plain yes answers."""
        import sys

        sys.stdout.write(question)
        sys.stdout.flush()
        return self.home.keystroke() == "y"

    def log_table(self, deeds: Iterable[Deed]) -> str:
        """Return lines of the log as a CSV table that a spreadsheet opens safely."""
        from unghost.adapters.spreadsheet import table
        from unghost.app.outbox_words import HEADER, table_rows

        return table(HEADER, table_rows(deeds))

    def changed(self) -> list[str]:
        """Return a sentence that names the first line of the log which is not as it was written; empty where all are."""
        return self.home.store.log_changed()
