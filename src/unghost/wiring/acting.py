"""What acts at a home: the pass over the outbox, with everything it needs of the world."""

from __future__ import annotations

from secrets import token_hex
from typing import TYPE_CHECKING

from unghost.errors import UnghostError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from unghost.app.dispatch.dispatched import Dispatched
    from unghost.app.dispatch.hands import Hands
    from unghost.app.ports_door import Result
    from unghost.app.verdict import Verdict
    from unghost.domain.letter import Letter, Version
    from unghost.wiring import App

NO_MAILBOX = "No mailbox of yours is read here, so nobody could see an answer come in. Name one: unghost account add NAME"


class Acting:
    """The hand-over at one home."""

    def __init__(self, app: App) -> None:
        self._app = app

    def dispatch(self, *, quiet: bool) -> Dispatched:
        """Go once over the outbox. Raises NotInitialised, StoreBusy and StoreBroken."""
        from unghost.app.dispatch.run import dispatch

        return dispatch(self.hands(quiet=quiet))

    def rehearse(self) -> Dispatched:
        """Return what a pass would do now; see ``app.dispatch.rehearse``."""
        from unghost.app.dispatch.rehearse import rehearse

        return rehearse(self.hands(quiet=True))

    def hands(self, *, quiet: bool) -> Hands:
        """Return what a pass works with."""
        from unghost.adapters.clock import steady_seconds
        from unghost.adapters.progress import progress_for_terminal
        from unghost.app.dispatch.hands import Hands

        app = self._app
        return Hands(
            outbox=app.store.outbox,
            sender=app.sending.sender,
            copies=app.sending.copies,
            looker=self,
            judge=self._judge,
            witnesses=app.store.naming,
            remember=self._remember,
            undeliverable=self._undeliverable,
            clock=app.clock,
            seconds=steady_seconds,
            new_claim=lambda: token_hex(8),
            settings=app.store.settings(),
            progress=progress_for_terminal(quiet=quiet, doing="handing over"),
        )

    def look(self) -> Sequence[str]:
        """Read what is new in every mailbox, and return in sentences what could not be read; fills the port ``Looker``.

        What the user answered to the day's list is done first: a no of theirs that lies in the mailbox stops a letter as well.
        """
        places = list(self._places())
        if not places:
            return [NO_MAILBOX]
        troubles = [why for kind, place in places if (why := self._read(kind, place))]
        untaken, _ = self._app.watching.take_answers(self._app.now(None))
        return [*troubles, *([untaken] if untaken else [])]

    def _places(self) -> Iterator[tuple[str, str]]:
        """Yield the mailboxes that mail comes into by itself: those on servers, and Maildirs, which other programs fill."""
        accounts = [account.name for account in self._app.store.accounts()]
        yield from (("imap", place) for place in dict.fromkeys([*accounts, *self._app.places("imap")]))
        yield from (("maildir", place) for place in self._app.places("maildir"))

    def _read(self, kind: str, place: str) -> str:
        try:
            self._app.sync(kind, [place], jobs=1, quiet=True)
        except UnghostError as error:
            return f"{error.sentence} {error.remedy}".strip()
        return ""

    def _judge(self, letter: Letter, version: Version | None) -> Verdict:
        from unghost.app.still import held_person, verdict

        review = self._app.review_of(None, letter.person)
        return held_person(letter, review, self._app.store.outbox.held()) or verdict(letter, version, review)

    def _undeliverable(self, letter: Letter, result: Result) -> None:
        """Put a server's word that an address takes no letters into the record, as a delivery report would."""
        from unghost.app.dispatch.undeliverable import report_of
        from unghost.reading.read import READER_VERSION

        report = report_of(letter, result, self._app.clock.now())
        self._app.store.add_mail([report], [f"refused {letter.id}"], [], READER_VERSION)

    def _remember(self, letter: Letter, raw: bytes) -> None:
        """Put a sent letter into the record as a message of ours; the copy from the folder of sent mail is then known by it."""
        from unghost.reading.read import READER_VERSION, read

        self._app.store.add_mail([read(raw)], [f"sent as {letter.id}"], [], READER_VERSION)
