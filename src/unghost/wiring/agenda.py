"""The agenda of one home: a file to subscribe to, or a calendar on a server kept in step."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from unghost.errors import LoginRefused, NoSecretStore

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from unghost.app.agenda import Entry
    from unghost.app.agenda_sync import Kept
    from unghost.app.queue import Queued
    from unghost.domain.settings import Settings
    from unghost.wiring import App

PASSWORD = "UNGHOST_CALDAV_PASSWORD"
SECRET = "password of the calendar"
"""The name under which the password is kept."""
KIND = "caldav"
"""The kind of place whose bookmarks hold what was written into a calendar."""


@dataclass(frozen=True, slots=True)
class Agenda:
    """The agenda of one home. For the worker: ``sync(now)`` now and then, where ``settings.calendar_url`` names a calendar."""

    app: App

    def entries(self, told: datetime | None) -> tuple[Entry, ...]:
        """Return the entries as of the moment told, or of now."""
        return self._entries(self.app.now(told), self.app.posting.under_way(told))

    def _entries(self, now: datetime, letters: Iterable[Queued]) -> tuple[Entry, ...]:
        from unghost.app.agenda import agenda

        return agenda(self.app.review(now), letters)

    def feed(self, told: datetime | None) -> bytes:
        """Return the agenda as an iCalendar file."""
        from unghost.adapters.calendars.ics import feed

        return feed(self.entries(told))

    def write(self, place: str, told: datetime | None) -> str:
        """Write the agenda to a file as a whole or not at all, and return its path; one that is the same is left alone."""
        from unghost.adapters.calendars.whole_file import write_whole
        from unghost.wiring.home import absolute

        path = absolute(place)
        write_whole(path, self.feed(told))
        return path

    def sync(self, now: datetime, *, create: bool = False, new_password: bool = False) -> Kept:
        """Bring the calendar of the settings in step and return the counts.

        Raises BadUse where none is named, LoginRefused without a password, MissingPlace, LineBroken or CouldNot. What was
        written before a fault is remembered, and the next time goes on from there.
        """
        from unghost.adapters.calendars.caldav import calendar_at
        from unghost.app.agenda import owner_prefix
        from unghost.app.agenda_sync import Kept, sync_agenda

        settings = self.app.store.settings()
        calendar_at(settings.calendar_url, "", "")
        password = self._password(settings, new=new_password)
        server = calendar_at(settings.calendar_url, settings.calendar_user, password)
        entries = self._entries(now, self.app.posting.under_way())
        if create:
            server.create()
        before = self.app.store.bookmarks(KIND, settings.calendar_url)
        kept = Kept()
        try:
            sync_agenda(server, entries, owner_prefix(settings.me), before, kept)
        finally:
            if kept.plans is not None:
                gone = dict.fromkeys(set(before) - set(kept.plans), "")
                self.app.store.save_bookmarks(KIND, settings.calendar_url, {**kept.plans, **gone})
        if new_password:
            self.app.credentials.secrets.set(SECRET, password)
        return kept

    def _password(self, settings: Settings, *, new: bool) -> str:
        """Return the password: the one kept, else that of the surroundings, else typed; asked for anew where that is wanted."""
        if not settings.calendar_user:
            return ""
        found = None if new else self._kept() or os.environ.get(PASSWORD)
        found = found or self.app.ask(f"Password for {settings.calendar_user} at the calendar: ")
        if found:
            return found
        raise LoginRefused(
            "There is no password for the calendar.",
            f"Put it into {PASSWORD}, or keep it: unghost calendar --sync --new-password",
        )

    def _kept(self) -> str | None:
        try:
            return self.app.credentials.secrets.get(SECRET)
        except NoSecretStore:
            if PASSWORD in os.environ:
                return None
            raise
