"""The source of mailboxes on servers: what is new in each folder, and nothing there is ever changed."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import NoReturn

from unghost.adapters.imap.folders import Survey
from unghost.adapters.imap.login import Credentials
from unghost.adapters.imap.reading import Reading, Seen
from unghost.adapters.imap.session import Patience, Session
from unghost.adapters.imap.waiting import wait
from unghost.app.ports import Item, Source
from unghost.domain.account import MailAccount
from unghost.errors import BadUse


def imap_source(
    account_of: Callable[[str], MailAccount],
    credentials: Credentials,
    bookmarks: Callable[[str], Mapping[str, str]],
    patience: Patience | None = None,
    context: ssl.SSLContext | None = None,
) -> Source:
    """Return the source; each place is the name of an account or an ``imaps://`` address.

    Reading raises BadUse, MissingPlace, LoginRefused, NoSecretStore or LineBroken before its first item, and LineBroken or
    LoginRefused later where the line breaks for good.
    """
    mailboxes = _Mailboxes(account_of, bookmarks, lambda account: Session(account, credentials, patience or Patience(), context))
    return Source("imap", "a mailbox on a server (IMAP)", mailboxes.read, lambda _place: 0, _plant, mailboxes.wait)


def _plant(folder: Path) -> NoReturn:
    raise BadUse(f"No server can be laid in {folder}.", "Lay a sample mbox or Maildir there instead.")


class _Mailboxes:
    """Reads mailboxes, and remembers how each stood when it was read, for waiting."""

    def __init__(
        self,
        account_of: Callable[[str], MailAccount],
        bookmarks: Callable[[str], Mapping[str, str]],
        session: Callable[[MailAccount], Session],
    ) -> None:
        self._account_of = account_of
        self._bookmarks = bookmarks
        self._session = session
        self._seen: dict[str, Seen] = {}

    def read(self, place: str) -> Iterator[Item]:
        """Yield what is new in a mailbox, then what is missing of it and how much it holds."""
        bookmarks = self._bookmarks(place)
        account = self._account_of(place)
        self._seen.setdefault(place, Seen(account, {}))  # waiting may run in another thread, where the store cannot be asked
        session = self._session(account)
        reading = Reading(place, session, bookmarks)
        try:
            found = reading.begin()
        except BaseException:
            session.close()
            raise
        return self._items(reading, session, found)

    def _items(self, reading: Reading, session: Session, found: Survey) -> Iterator[Item]:
        with closing(session):
            yield from reading.items(found)
            self._seen[reading.place] = Seen(session.account, reading.stood)

    def wait(self, place: str, seconds: float) -> bool:
        """Wait until something new is in a mailbox, at most so long; return whether there is. Raises as reading does."""
        seen = self._seen.get(place) or Seen(self._account_of(place), {})
        with closing(self._session(seen.account)) as session:
            return wait(session, seen, seconds)
