"""How far somebody's mailboxes reach from the machine that serves them (docs/security.md, Servers a mailbox names)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unghost.web.access.gate import gate_of
from unghost.web.roles import Role
from unghost.wiring.reach import allowed, bounded

if TYPE_CHECKING:
    from unghost.domain.account import MailAccount
    from unghost.web.visit import Visit


def within_reach(visit: Visit, account: MailAccount) -> MailAccount:
    """Return a mailbox as whoever asks may keep it; raise BadUse where it names a server that is not theirs to name.

    The one user of a home and an admin name any; everybody else of a team one outside, or one that an admin's mailbox uses.
    """
    seat = visit.seat
    if seat is not None and (seat.account is None or seat.role is Role.ADMIN):
        return account
    return bounded(account, allowed(gate_of(visit).team, visit.room.app))
