"""Reading one folder: only what is new in it, in chunks of bounded size, across breaks of the line."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from unghost.adapters.imap.fetched import LARGEST_UID, About, about, bodies, uid_set
from unghost.adapters.imap.folders import Folder
from unghost.adapters.imap.marks import MOST_OWED, Mark
from unghost.adapters.imap.place import origin
from unghost.adapters.imap.plainly import LASTING, code_of, lasting, passes, said
from unghost.adapters.imap.session import BrokeError, FolderError, Session
from unghost.adapters.imap.wire import TALK, Answer, Wire
from unghost.adapters.places import LARGEST_MAIL
from unghost.app.ports import Bookmark, Item, RawMail, SetAside

CHUNK_BYTES = 4 * 2**20
"""Bytes of mail asked for by one command: enough that a distant server is not waited for, little enough for any memory."""

CHUNK_MAILS = 500
"""Keeps a command below the 8,192 octets that RFC 7162 would have servers take."""

WINDOW = 20_000
"""Mails whose sizes are asked for at once: about 2 MB of talk."""

_UNKNOWN_SIZE = 100_000
_TRIES_FOR_ONE = 3
_RENUMBERED = 3
_SMALLER = 8
_WILL_NOT = "the server does not hand it over"


class UnreadableFolderError(FolderError):
    """The server does not let us look into a folder; its words."""


class _RenumberedError(FolderError):
    """The UIDs of the folder have been given anew while it was read."""


class FolderReader:
    """Reads one folder. ``mark`` is how far it is read, ``messages`` how many there are, ``found`` whether anything was new.

    ``again`` looks only for what came in meanwhile, and not once more at what was not handed over.
    """

    def __init__(self, session: Session, folder: Folder, mark: Mark | None, *, again: bool = False) -> None:
        self.folder = folder
        self.mark = mark or Mark(0)
        self.messages = 0
        self.found = False
        self._session = session
        self._most = CHUNK_MAILS
        self._owed: set[int] = set()
        self._drafts: set[int] = set()
        self._stuck = 0
        self._again = again

    def read(self) -> Iterator[Item]:
        """Yield what is new, each chunk followed by a bookmark. Raises UnreadableFolderError, LineBroken or LoginRefused."""
        status = self.folder.status
        mark = replace(self.mark, owed=(), drafts=()) if self._again else self.mark
        if status and mark.unchanged(status):
            self.messages = status.messages
            if self.mark.messages != status.messages:
                self.mark = replace(self.mark, messages=status.messages)
                yield self._bookmark()
            return
        for _ in range(_RENUMBERED):
            numbers = self._examine()
            try:
                yield from self._read(numbers)
            except _RenumberedError:
                continue
            return
        raise UnreadableFolderError("its mails are numbered anew again and again")

    def _examine(self) -> dict[str, int]:
        """Open the folder; where the server will not at the moment, wait a little. Raises UnreadableFolderError."""
        for wait in (*self._session.patience.waits[:2], None):
            answer, numbers = self._session.steady(lambda wire: wire.examine(self.folder.raw))
            if answer.done or not passes(answer.text) or wait is None:
                break
            self._session.patience.sleep(wait)
        if not answer.done:
            raise UnreadableFolderError(said(answer.text))
        self.messages = numbers["EXISTS"]
        if numbers["UIDVALIDITY"] != self.mark.uidvalidity:
            self.mark = Mark(numbers["UIDVALIDITY"])
        return numbers

    def _read(self, numbers: dict[str, int]) -> Iterator[Item]:
        self._owed, self._drafts = set(self.mark.owed), set(self.mark.drafts)
        if not self._again:
            yield from self._owed_before()
        if not numbers["UIDNEXT"] or self.mark.last + 1 < numbers["UIDNEXT"]:
            for mails in self._windows(numbers):
                yield from self._mails(mails)
        self.mark = replace(
            self._marked(self.mark.last),
            uidnext=max(numbers["UIDNEXT"], self.mark.last + 1) if numbers["UIDNEXT"] else 0,
            modseq=numbers["HIGHESTMODSEQ"],
            messages=self.messages,
        )
        yield self._bookmark()

    # -- what there is --------------------------------------------------------------------------------------------------

    def _owed_before(self) -> Iterator[Item]:
        """Look again at what was not handed over, and at drafts that may be none any more."""
        there = self._about({*self.mark.owed, *self.mark.drafts})
        self._drafts = {mail.uid for mail in there if mail.draft}
        mails = [mail for mail in there if not mail.draft]
        self._owed = {mail.uid for mail in mails}
        yield from self._mails(mails)

    def _windows(self, numbers: dict[str, int]) -> Iterator[list[About]]:
        """Yield what the server says of the mails above the last one read: at once where they are few, else by ranges of UIDs.

        Ranges grow where UIDs are sparse, and shrink where the line does not bear the answer.
        """
        low, end = self.mark.last + 1, numbers["UIDNEXT"] - 1
        width = WINDOW if self.messages > WINDOW and end > 0 else 0
        while True:
            high = low + width - 1 if width else LARGEST_UID
            uids, above = f"{low}:{high if width else '*'}", low - 1
            try:
                mails = self._session.attempt(self._asking(uids))
            except BrokeError as why:
                self._session.failed(str(why))
                width = max(1, (width or end - low + 1) // _SMALLER) if end > 0 else 0
                continue
            self._session.mended()
            yield [mail for mail in mails if above < mail.uid <= high]
            if not width or high >= end:
                return
            low, width = high + 1, width * 2 if len(mails) < WINDOW // 4 else min(width, WINDOW)

    def _about(self, uids: Iterable[int]) -> list[About]:
        """Return what the server says of some mails; those that are there no more are not among them."""
        wanted = set(uids)
        mails = self._session.steady(self._asking(uid_set(wanted))) if wanted else []
        return [mail for mail in mails if mail.uid in wanted]

    def _asking(self, uids: str) -> Callable[[Wire], list[About]]:
        def ask(wire: Wire) -> list[About]:
            self._enter(wire)
            answer, mails = about(wire, uids, TALK)
            if not answer.done and not _is_expunged(answer.text):
                raise BrokeError(said(answer.text))
            return mails

        return ask

    def _enter(self, wire: Wire) -> None:
        """Open the folder on this line, where it is not open; raise _RenumberedError where it is not the one it was."""
        if wire.examined != self.folder.raw:
            answer, _ = wire.examine(self.folder.raw)
            if not answer.done:
                raise UnreadableFolderError(said(answer.text))
        if wire.uidvalidity != self.mark.uidvalidity:
            raise _RenumberedError

    # -- the mails ------------------------------------------------------------------------------------------------------

    def _mails(self, mails: Sequence[About]) -> Iterator[Item]:
        """Yield mails in the order of their UIDs, with what is set aside unfetched, and a bookmark behind each chunk."""
        waiting = deque(mails)
        while waiting:
            self.found = True
            mail = waiting[0]
            if mail.draft or mail.size > LARGEST_MAIL:
                waiting.popleft()
                if mail.draft:
                    self._drafts.add(mail.uid)
                yield self._aside(mail.uid, "unsent draft" if mail.draft else "too large")
                self.mark = self._marked(mail.uid)
                continue
            chunk = self._chunk(waiting)
            items = self._fetched(chunk)
            if items is None:
                continue
            yield from items
            for _ in chunk:
                waiting.popleft()
            self.mark = self._marked(chunk[-1].uid)
            yield self._bookmark()

    def _chunk(self, waiting: Sequence[About]) -> list[About]:
        """Return the first mails that make up one command."""
        chunk: list[About] = []
        size = 0
        for mail in waiting:
            size += mail.size or _UNKNOWN_SIZE
            if chunk and (size > CHUNK_BYTES or len(chunk) >= self._most or mail.draft or mail.size > LARGEST_MAIL):
                break
            chunk.append(mail)
        return chunk

    def _fetched(self, chunk: Sequence[About]) -> list[Item] | None:
        """Fetch a chunk; None where it is to be tried again, in smaller pieces."""
        uids = [mail.uid for mail in chunk]
        expected = sum(mail.size or _UNKNOWN_SIZE for mail in chunk)
        allowance = (2 * expected if len(chunk) > 1 else LARGEST_MAIL) + 2**20
        try:
            answer, raws = self._session.attempt(lambda wire: self._fetch(wire, uids, allowance))
        except BrokeError as why:
            return self._broke(chunk, why)
        if not answer.done and not raws:
            return self._denied(chunk, answer.text)
        self._session.mended()
        missing = self._about(uid for uid in uids if uid not in raws)
        if missing and len(chunk) > 1:
            self._most = 1
            return None
        self._stuck = 0
        self._most = min(self._most * 2, CHUNK_MAILS)
        return self._items(chunk, raws, there={mail.uid for mail in missing})

    def _fetch(self, wire: Wire, uids: Sequence[int], allowance: int) -> tuple[Answer, dict[int, bytes]]:
        self._enter(wire)
        return bodies(wire, uids, allowance)

    def _broke(self, chunk: Sequence[About], why: BrokeError) -> list[Item] | None:
        """Ask for less the next time; where one mail alone breaks the line again and again, pass it by for now."""
        if len(chunk) > 1:
            self._most = max(1, len(chunk) // _SMALLER)
            if why.too_much is None:
                self._session.failed(str(why))
            return None
        if why.too_much is not None and why.too_much.literal:
            return [self._aside(chunk[0].uid, "too large")]
        self._stuck += 1
        self._session.failed(str(why))
        if self._stuck < _TRIES_FOR_ONE:
            return None
        self._stuck = 0
        return self._pass_by(chunk[0].uid)

    def _denied(self, chunk: Sequence[About], text: str) -> list[Item] | None:
        """The server says no: wait where that helps, else find out which mail it is about."""
        if code_of(text) in LASTING:
            raise lasting(self._session.account, said(text))
        if passes(text):
            self._session.failed(said(text))
            return None
        if len(chunk) > 1:
            self._most = max(1, len(chunk) // _SMALLER)
            return None
        return self._items(chunk, {}, there={mail.uid for mail in self._about(mail.uid for mail in chunk)})

    def _items(self, chunk: Sequence[About], raws: dict[int, bytes], there: Collection[int]) -> list[Item]:
        """Return mails as items; what is missing was expunged meanwhile, or is ``there`` and not handed over."""
        items: list[Item] = []
        for mail in chunk:
            raw = raws.get(mail.uid)
            self._owed.discard(mail.uid)
            if raw:
                where = origin(self._session.account, self.folder.name, self.mark.uidvalidity, mail.uid)
                items.append(RawMail(raw, where, mail.received))
            elif raw is not None:
                items.append(self._aside(mail.uid, "empty message"))
            elif mail.uid in there:
                items += self._pass_by(mail.uid)
        return items

    def _pass_by(self, uid: int) -> list[Item]:
        self._owed.add(uid)
        return [self._aside(uid, _WILL_NOT)]

    def _aside(self, uid: int, reason: str) -> SetAside:
        return SetAside(origin(self._session.account, self.folder.name, self.mark.uidvalidity, uid), reason)

    def _marked(self, uid: int) -> Mark:
        """Return the mark once everything up to a UID is dealt with; what was read again of old does not move it."""
        drafts, owed = (tuple(sorted(uids)[-MOST_OWED:]) for uids in (self._drafts, self._owed))
        return replace(self.mark, last=max(self.mark.last, uid), uidnext=0, drafts=drafts, owed=owed)

    def _bookmark(self) -> Bookmark:
        return Bookmark(self.folder.name, self.mark.to_text())


def _is_expunged(text: str) -> bool:
    return code_of(text) == "EXPUNGEISSUED"
