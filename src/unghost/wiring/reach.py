"""Which servers of mail somebody of a team may name: those outside, and those an admin reads or sends through."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

from unghost.app.roles import Role
from unghost.errors import BadUse

if TYPE_CHECKING:
    from unghost.domain.account import MailAccount
    from unghost.wiring import App
    from unghost.wiring.team import Team

Way = tuple[str, int]
"""A host in small letters, and a port."""


def ways(account: MailAccount) -> frozenset[Way]:
    """Return every server a mailbox speaks to."""
    out = account.submission
    return frozenset(((account.host.lower(), account.port), *([(out.host.lower(), out.port)] if out is not None else ())))


def allowed(team: Team, app: App) -> frozenset[Way]:
    """Return the servers that admins of a team have mailboxes at: where they go, their team may go."""
    found: set[Way] = set()
    for account in team.store.accounts():
        if account.role is Role.ADMIN and team.folder(account).is_dir():
            with closing(app.elsewhere(team.folder(account))) as theirs:
                found.update(way for mailbox in theirs.store.accounts() for way in ways(mailbox))
    return frozenset(found)


def bounded(account: MailAccount, free: frozenset[Way]) -> MailAccount:
    """Return a mailbox as it may be kept: as it is where all its servers are ``free``, else held to the open net for good.

    Raises BadUse where a server is not outside. One that nobody knows now is looked at again each time it is spoken to.
    """
    from unghost.adapters.dial import InsideError, outer_number

    if ways(account) <= free:
        return replace(account, outside=False)
    for host, port in sorted(ways(account)):
        try:
            outer_number(host, port)
        except InsideError:
            raise BadUse(
                f"{host}, port {port}, is not outside: it is this machine, or a network of its own.",
                "Ask an admin of this place: a server that a mailbox of theirs uses is open to everybody here.",
            ) from None
        except (OSError, UnicodeError):
            continue
    return replace(account, outside=True)
