"""One reading of one mailbox: what is new in its folders, what is missing of it, and how much it holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from unghost.adapters.imap import missing
from unghost.adapters.imap.folder_reader import FolderReader, UnreadableFolderError
from unghost.adapters.imap.folders import Folder, Survey, chosen, look
from unghost.adapters.imap.marks import Mark, Status
from unghost.adapters.imap.place import origin
from unghost.adapters.imap.session import Session
from unghost.app.ports import Bookmark, Gone, Holds, Item, SetAside
from unghost.domain.account import MailAccount
from unghost.errors import MissingPlace

PASSES = 3
"""How often the folders are looked at in one reading: mail that is moved while it runs comes to light in another folder."""

Stood = dict[str, tuple[int, int]]
"""How folders stood, by name: what changes as soon as something new comes in."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A mailbox as it was when it was last read."""

    account: MailAccount
    stood: Stood


def standing(status: Status | Mark | None) -> tuple[int, int]:
    """Return what of a folder changes with every mail that comes in; servers that number nothing ahead are counted."""
    return (status.uidvalidity, status.uidnext or -status.messages) if status else (0, 0)


class Reading:
    """One reading. ``stood`` is how the folders stood as far as they were read."""

    def __init__(self, place: str, session: Session, bookmarks: Mapping[str, str]) -> None:
        self.place = place
        self.stood: Stood = {}
        self._session = session
        self._before = missing.marks_of(bookmarks)
        self._kept = bookmarks.get(missing.WHOLE_ACCOUNT, "")
        self._marks = dict(self._before)
        self._holds: dict[str, int] = {}
        self._closed: dict[str, Item] = {}

    def begin(self) -> Survey:
        """Log in and look at the folders; raise LoginRefused, LineBroken, or MissingPlace for a folder that was named."""
        found = self._session.steady(look)
        try:
            chosen(found, self._session.account)
        except MissingPlace as error:
            raise MissingPlace(error.sentence + self._called_now(found), error.remedy) from None
        return found

    def _called_now(self, found: Survey) -> str:
        named = [name for name in self._session.account.folders if name in self._marks]
        now = {name: missing.renamed(name, self._marks[name], self._marks, found.folders) for name in named}
        return "".join(f" {name!r} seems to be called {new!r} now." for name, new in now.items() if new)

    def items(self, found: Survey) -> Iterator[Item]:
        """Yield what is new, looking again while mail moves about; then what is missing, and how much there is."""
        for turn in range(PASSES):
            anything = False
            for folder in chosen(found, self._session.account):
                reader = FolderReader(self._session, folder, self._marks.get(folder.name), again=turn > 0)
                yield from self._folder(reader)
                anything |= reader.found
            if not anything:
                break
            found = self._session.steady(look)
        yield from self._closed.values()
        yield from self._missing(found)
        yield Holds(sum(self._holds.values()))

    def _folder(self, reader: FolderReader) -> Iterator[Item]:
        folder = reader.folder
        try:
            yield from reader.read()
        except UnreadableFolderError as error:
            self.stood[folder.name] = standing(folder.status)
            self._closed[folder.name] = self._unreadable(folder, str(error))
            return
        self._closed.pop(folder.name, None)
        self._marks[folder.name] = reader.mark
        self._holds[folder.name] = reader.messages
        self.stood[folder.name] = standing(reader.mark)

    def _unreadable(self, folder: Folder, why: str) -> Gone | SetAside:
        if folder.is_inbox or folder.name in self._before:
            return missing.unreadable(self.place, folder, why)
        uidvalidity = folder.status.uidvalidity if folder.status else 0
        return SetAside(origin(self._session.account, folder.name, uidvalidity), "unreadable folder")

    def _missing(self, found: Survey) -> Iterator[Item]:
        yield from missing.gone(self.place, self._before, found.folders)
        folders = self._as_read(found.folders)
        alarm = missing.all_empty(self.place, self._before, self._holds)
        alarm = alarm or missing.emptied(self.place, self._before.get("INBOX"), folders, self._kept)
        if alarm is None:
            yield missing.arrivals(folders)
            return
        yield alarm  # and again the next time, until mail comes in or a person has looked
        for name, before in self._before.items():
            if name in self._marks and not self._holds.get(name):
                yield Bookmark(name, replace(self._marks[name], messages=before.messages).to_text())

    def _as_read(self, folders: Sequence[Folder]) -> list[Folder]:
        """Return the folders with the inbox as it was read, where it was."""
        read = self._holds.get("INBOX")
        return [replace(f, status=Status(messages=read)) if f.is_inbox and read is not None else f for f in folders]
