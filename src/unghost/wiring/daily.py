"""The daily mail at one home: the list of the day on its way to the user, and what their answers ask."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING

from unghost.app import daily
from unghost.app.answers_log import answers
from unghost.app.answers_take import Hands, Taken, begin, refusals, take
from unghost.errors import NoSecretStore

if TYPE_CHECKING:
    from datetime import datetime

    from unghost.app.answers_log import Told
    from unghost.wiring import App

KEY = "daily list"
"""The name under which the key of the lists is kept."""


@dataclass(frozen=True, slots=True)
class Daily:
    """The daily mail of one home.

    For the worker: ``send(now)`` once a minute or so, and ``take(now)`` after each sync, before letters are looked at again.
    """

    app: App

    def preview(self, told: datetime | None) -> daily.Mail:
        """Return the list of the moment told, or of now, as a mail, with nothing made or written."""
        review = self.app.review(self.app.now(told))
        return daily.mail_of(review, self.app.posting.under_way(told), self.app.store.outbox)

    def send(self, now: datetime) -> daily.Queued | None:
        """Put the list into the outbox where it is due; None where it is not, or was made today."""
        return self.queue(now) if daily.is_due(self.app.store.settings(), self.app.store.outbox, now) else None

    def queue(self, now: datetime) -> daily.Queued:
        """Put the list of today into the outbox, whatever the hour; one of today that is there is left as it is."""
        store = self.app.store
        begin(store, store.marks()[0])
        return daily.queue(store.outbox, self.app.review(now), store.accounts(), self.key)

    def take(self, now: datetime) -> Taken:
        """Do what answers that came in ask, each once. Where the key cannot be had they wait, and ``trouble`` says why."""
        app, store = self.app, self.app.store
        hands = Hands(store, store.outbox, cache(self.key), cache(partial(app.history, now)), store.settings(), now)
        try:
            return take(hands)
        except NoSecretStore as error:
            return Taken(trouble=f"Answers to the daily list wait: {error.sentence} {error.remedy}")

    def answers(self, now: datetime) -> tuple[Told, ...]:
        """Return what became of every answer until a moment, the latest first."""
        return answers(self.app.store.outbox, now)

    def refusals(self) -> dict[str, int]:
        """Return how many mails with a token were no answer, by reason."""
        return refusals(self.app.store)

    def key(self) -> bytes:
        """Return the key of this home's lists, made when first needed."""
        from unghost.adapters.secrets.signing import signing_key

        return signing_key(self.app.credentials.secrets, self.app.home, KEY)
