"""The folder of sent mail: whether a letter lies there, and a copy laid there where the provider does not do that itself.

This is the one thing that we ever write to a mailbox. Search comes first, on every try, so that neither a kill nor a broken line
between a copy and the note of it makes two.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from imaplib import Time2Internaldate
from typing import TypeVar

from unghost.adapters.imap.folders import Folder, survey
from unghost.adapters.imap.login import Credentials
from unghost.adapters.imap.plainly import said
from unghost.adapters.imap.session import FolderError, Patience, Session
from unghost.adapters.imap.usual_names import ALL, SENT
from unghost.adapters.imap.wire import Wire, quoted
from unghost.domain.account import MailAccount
from unghost.errors import UnghostError

T = TypeVar("T")

WAITS = (0.0, 2.0, 5.0, 10.0)
"""Seconds between looks for the copy that a provider makes itself; one not there after the last is looked for another time."""
_CLOSED = frozenset({b"\\noselect", b"\\nonexistent", b"\\noaccess"})
_MESSAGE_ID = re.compile(r"[!-;=?-~]{1,900}")
"""What can be told to any server in one word: visible ASCII but for the brackets."""
_DATE = re.compile(rb"^Date:[ \t]*([^\r\n]{1,100})\r?$", re.MULTILINE | re.IGNORECASE)


class _NoCopyError(FolderError):
    """Why no copy can be laid down, in a sentence."""


class SentFolder:
    """The folder of sent mail of each account; see ``Copies``. ``accounts`` returns a mailbox by its name."""

    def __init__(
        self, accounts: Callable[[str], MailAccount], credentials: Credentials, patience: Patience | None = None
    ) -> None:
        self._accounts = accounts
        self._credentials = credentials
        self._patience = patience or Patience(waits=(1.0, 2.0, 4.0))

    def has(self, account: str, message_id: str) -> bool | None:
        """Say whether a mail of that Message-ID lies in the folder of sent or of all mail; None where nobody can look."""
        wanted = _searchable(message_id)
        if not wanted:
            return None
        try:
            return self._with(self._accounts(account), lambda wire: _lies_there(wire, _places(wire), wanted))
        except (UnghostError, _NoCopyError):
            return None

    def keep(self, account: str, raw: bytes, message_id: str) -> str:
        """Put a copy there unless one lies there; return why not, empty where one lies there now."""
        wanted = _searchable(message_id)
        if not wanted:
            return "Without a Message-ID that can be searched for, no copy was laid into the folder of sent mail."
        try:
            found = self._accounts(account)
            if found.submission is not None and found.submission.saves_sent:
                return self._wait(found, wanted)
            self._with(found, lambda wire: _keep(wire, raw, wanted))
        except UnghostError as error:
            return f"{error.sentence} {error.remedy}".strip()
        except _NoCopyError as error:
            return str(error)
        return ""

    def _wait(self, account: MailAccount, message_id: str) -> str:
        """Look for the copy that the provider makes itself: one of ours beside it would be a second one."""
        with closing(self._session(account)) as session:
            for seconds in WAITS:
                self._patience.sleep(seconds)
                if session.steady(lambda wire: _lies_there(wire, _places(wire), message_id)):
                    return ""
        return f"{account.host} keeps copies of what it sends by itself, and this one is not there yet."

    def _with(self, account: MailAccount, work: Callable[[Wire], T]) -> T:
        with closing(self._session(account)) as session:
            return session.steady(work)

    def _session(self, account: MailAccount) -> Session:
        return Session(account, self._credentials, self._patience, None)


def _searchable(message_id: str) -> str:
    """Return a Message-ID as it stands in its header, with its brackets; empty where it is none that can be searched for."""
    bare = message_id.strip().removeprefix("<").removesuffix(">")
    return f"<{bare}>" if _MESSAGE_ID.fullmatch(bare) else ""


def _places(wire: Wire) -> list[Folder]:
    """Return the folders a sent letter lies in, that of sent mail first: by what the server says, else by their usual names."""
    open_ones = [folder for folder in survey(wire).folders if not folder.flags & _CLOSED]
    sent = sorted((f for f in open_ones if f.role == SENT), key=lambda f: b"\\sent" not in f.flags)
    return [*sent, *(f for f in open_ones if f.role == ALL)]


def _lies_there(wire: Wire, places: list[Folder], message_id: str) -> bool:
    """Search the places; raise _NoCopyError where none could be searched."""
    answers = [_found(wire, folder, message_id) for folder in places]
    if all(answer is None for answer in answers):
        raise _NoCopyError("The folder of sent mail could not be searched.")
    return any(answers)


def _found(wire: Wire, folder: Folder, message_id: str) -> bool | None:
    """Search one folder; None where it cannot be."""
    opened, _ = wire.examine(folder.raw)
    if not opened.done:
        return None
    words = quoted(message_id.encode())
    answer = wire.say(lambda imap: imap.uid("SEARCH", "HEADER", "Message-ID", words), "SEARCH")
    hits = [piece for record in answer.records for piece in record if isinstance(piece, bytes)]
    return any(hit.strip() for hit in hits) if answer.done else None


def _keep(wire: Wire, raw: bytes, message_id: str) -> None:
    places = _places(wire)
    folder = next((place for place in places if place.role == SENT), None)
    if folder is None:
        raise _NoCopyError("There is no folder of sent mail on the server; make one there that is called Sent.")
    if _lies_there(wire, places, message_id):
        return
    answer = wire.say(lambda imap: imap.append(quoted(folder.raw), "(\\Seen)", _written_at(raw), raw), "APPENDUID")
    if not answer.done:
        raise _NoCopyError(f"The server takes no copy into {folder.name}: {said(answer.text)}")


def _written_at(raw: bytes) -> str | None:
    """Return the moment of a letter's ``Date`` as IMAP writes it, None where it has none: the server's own clock then counts."""
    head = raw.partition(b"\r\n\r\n")[0]
    found = _DATE.search(head)
    try:
        at: datetime | None = parsedate_to_datetime(found[1].decode("ascii")) if found else None
        return Time2Internaldate(at if at.tzinfo else at.replace(tzinfo=UTC)) if at else None
    except (ValueError, UnicodeDecodeError, OverflowError):
        return None
