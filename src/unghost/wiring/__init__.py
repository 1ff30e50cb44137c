"""The composition root: the only folder that knows both the use cases and the adapters that fill their ports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from unghost.wiring.home import Home, absolute

if TYPE_CHECKING:
    from datetime import datetime

    from unghost.adapters.lint_files import Loaded as Loaded
    from unghost.adapters.linter import Linter as Linter
    from unghost.adapters.stores.outside import SqliteOutside
    from unghost.wiring.acting import Acting
    from unghost.wiring.agenda import Agenda
    from unghost.wiring.daily import Daily
    from unghost.wiring.drafting import Drafting
    from unghost.wiring.outside import Telling
    from unghost.wiring.posting import Posting
    from unghost.wiring.receiving import Receiving
    from unghost.wiring.sending import Sending
    from unghost.wiring.showing import Showing
    from unghost.wiring.team import Team
    from unghost.wiring.terminal import Terminal
    from unghost.wiring.trying import Trying
    from unghost.wiring.watching import Watching
    from unghost.wiring.working import Working
    from unghost.wiring.writing import Writing
    from unghost.wiring.yours import Yours

__all__ = ["App", "absolute"]


class App(Home):
    """The program at one home, with all it can do; each part is loaded when first asked for."""

    def from_moment(self, start: datetime) -> Self:
        """Return the program at this home with a clock that shows ``start`` now and runs on from there."""
        from unghost.adapters.clock import ClockFrom

        return type(self)(self.home, ClockFrom(start))

    @property
    def working(self) -> Working:
        """The worker of this home."""
        from unghost.wiring.working import Working

        return Working(self)

    @property
    def watching(self) -> Watching:
        """What stops the letters under way when something enters the record."""
        from unghost.wiring.watching import Watching

        return Watching(self)

    @property
    def sending(self) -> Sending:
        """The one door letters of this home leave by, and the folders their copies lie in."""
        from unghost.wiring.sending import Sending

        return Sending(self)

    @property
    def trying(self) -> Trying:
        """What tries mailboxes before they are kept."""
        from unghost.wiring.trying import Trying

        return Trying(self)

    @property
    def acting(self) -> Acting:
        """The hand-over: what takes approved letters from the outbox to the one door."""
        from unghost.wiring.acting import Acting

        return Acting(self)

    @property
    def daily(self) -> Daily:
        """The day's list as a mail to the user, and their answers."""
        from unghost.wiring.daily import Daily

        return Daily(self)

    @property
    def terminal(self) -> Terminal:
        """The person at the terminal, for a conversation of keys and lines."""
        from unghost.wiring.terminal import Terminal

        return Terminal()

    @property
    def agenda(self) -> Agenda:
        """Calls, wake dates and what is due as calendar entries: a file, or a calendar on a server."""
        from unghost.wiring.agenda import Agenda

        return Agenda(self)

    @property
    def yours(self) -> Yours:
        """What a user may do with all that is kept here."""
        from unghost.wiring.yours import Yours

        return Yours(self)

    @property
    def outside(self) -> SqliteOutside:
        """Webhooks with what they are to be told, and answers of the HTTP API that are repeated."""
        return self.store.outside

    @property
    def telling(self) -> Telling:
        """Who outside is told when something happens: webhooks."""
        from unghost.wiring.outside import Telling

        return Telling(self)

    @property
    def posting(self) -> Posting:
        """What a person may do with drafts and letters: approve, withdraw, hold."""
        from unghost.wiring.posting import Posting

        return Posting(self)

    @property
    def receiving(self) -> Receiving:
        """What a user gives to be read: files that arrive, archives, folders."""
        from unghost.wiring.receiving import Receiving

        return Receiving(self)

    @property
    def drafting(self) -> Drafting:
        """What the user writes with."""
        from unghost.wiring.drafting import Drafting

        return Drafting(self)

    @property
    def writing(self) -> Writing:
        """The language model that may word a draft, where the user asks it to."""
        from unghost.wiring.writing import Writing

        return Writing(self)

    @property
    def showing(self) -> Showing:
        """The mails of this home, one at a time."""
        from unghost.wiring.showing import Showing

        return Showing(self)

    @property
    def team(self) -> Team:
        """Who may come in where this home is served, and what opens the door for them."""
        from unghost.wiring.team import Team

        return Team(self.home)
