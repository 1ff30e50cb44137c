"""Ask every guard about a proposal: one boundary, the same when planning, approving and sending."""

from __future__ import annotations

from functools import cache

from unghost.catalog import checked, members
from unghost.causes.cause import View
from unghost.guards.guard import Guard, Proposal, Refusal


@cache
def guards() -> tuple[Guard, ...]:
    """Return every guard, by module name; other packages add theirs as entry points of ``unghost.guards``."""
    return checked(members("unghost.guards.known", "GUARD", "unghost.guards").values(), Guard, "guard")


def check(view: View, proposal: Proposal) -> list[Refusal]:
    """Return what forbids a proposal, empty where nothing does. A proposal that contacts nobody is never forbidden."""
    if not proposal.contacts:
        return []
    found = (guard.check(view, proposal) for guard in guards())
    return [refusal for refusal in found if refusal is not None]
