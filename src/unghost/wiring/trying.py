"""A mailbox tried before it is kept: one login where its mail lies, one where it goes out, with little patience."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unghost.domain.account import Auth, Credential
from unghost.errors import LoginRefused, UnghostError

if TYPE_CHECKING:
    from unghost.app.submission import KeptOut
    from unghost.domain.account import MailAccount
    from unghost.wiring.home import Home

CONNECT, HEAR = 10.0, 20.0
"""Seconds that somebody waits in front of a page: for the line, and for an answer."""


@dataclass(frozen=True, slots=True)
class Tried:
    """What came of a try. ``folders`` are those that would be read; ``closed`` is why the mailbox does not open, ``kept_out`` why
    its submission server lets nobody in, each None where it does. Where the mailbox refuses the login, the other is not tried:
    a wrong password shown twice locks some mailboxes (``asked_out`` says that it was).
    """

    account: MailAccount
    folders: tuple[str, ...] = ()
    closed: UnghostError | None = None
    kept_out: KeptOut | None = None
    asked_out: bool = False

    @property
    def sends(self) -> bool:
        """Whether letters can leave through it."""
        return self.account.submission is not None and self.closed is None and self.kept_out is None

    @property
    def well(self) -> bool:
        """Whether everything there is of it opens."""
        return self.closed is None and self.kept_out is None


class Trying:
    """Tries mailboxes of a home; nothing is kept by it, and no word of any letter is said."""

    def __init__(self, home: Home) -> None:
        self._home = home

    def try_out(self, account: MailAccount, password: str = "") -> Tried:
        """Log in to a mailbox, and where its mail goes out, with a password, the one that is kept where none is given."""
        keys = _Keys(self._home, password)
        found = Tried(account)
        try:
            found = replace(found, folders=_folders(account, keys))
        except UnghostError as error:
            found = replace(found, closed=error)
        if account.submission is None or isinstance(found.closed, LoginRefused):
            return found
        return replace(found, kept_out=_kept_out(account, keys), asked_out=True)


@dataclass(frozen=True, slots=True)
class _Keys:
    """What opens a mailbox; nobody at a terminal is asked for it, as nobody may be there."""

    home: Home
    password: str

    def __call__(self, account: MailAccount, *, fresh: bool) -> Credential:
        from unghost.adapters.secrets.credentials import password_name

        if account.auth is Auth.OAUTH:
            return self.home.credential(account, fresh=fresh)
        secret = self.password or self.home.credentials.secrets.get(password_name(account.name))
        if not secret:
            raise LoginRefused(f"There is no password for {account.name}.", "Type it.")
        return Credential(Auth.PASSWORD, secret)

    def __repr__(self) -> str:
        return "_Keys(***)"


def _folders(account: MailAccount, keys: _Keys) -> tuple[str, ...]:
    from unghost.adapters.imap.folders import chosen, look
    from unghost.adapters.imap.session import Patience, Session

    with closing(Session(account, keys, Patience(connect=CONNECT, hear=HEAR, waits=(1.0,)), None)) as session:
        return tuple(folder.name for folder in chosen(session.steady(look), account))


def _kept_out(account: MailAccount, keys: _Keys) -> KeptOut | None:
    from unghost.adapters.senders.smtp import SmtpSender
    from unghost.adapters.senders.wire import Times
    from unghost.wiring.sending import kept_out

    return kept_out(SmtpSender(lambda _name: account, keys, Times(connect=CONNECT, answer=HEAR)), account.name)
