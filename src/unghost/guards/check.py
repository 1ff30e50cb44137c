"""Ask every guard about a proposal: one boundary, the same when planning, approving and sending."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC
from functools import cache

from unghost.catalog import checked, members
from unghost.causes.cause import View
from unghost.guards.about import turned
from unghost.guards.guard import Guard, Proposal, Refusal


@cache
def guards() -> tuple[Guard, ...]:
    """Return every guard, by module name; other packages add theirs as entry points of ``unghost.guards``."""
    return checked(members("unghost.guards.known", "GUARD", "unghost.guards").values(), Guard, "guard")


def check(view: View, proposal: Proposal, among: Sequence[Guard] | None = None) -> list[Refusal]:
    """Return what forbids a proposal, empty where nothing does. A proposal that contacts nobody is never forbidden.

    ``among`` are the guards to ask, None for all of them.
    ``view`` is the case it came up in; each guard is asked about whom it is for. What a refusal says of ``until`` holds for that
    guard alone, with the record and the settings as they are: another may refuse for longer, and a new fact changes all.
    """
    if not proposal.contacts:
        return []
    about = turned(view, proposal)
    asked = replace(proposal, at=proposal.at.astimezone(UTC))  # moments of one zone are compared by the face of their clock
    found = (guard.check(about, asked) for guard in (guards() if among is None else among))
    return [refusal for refusal in found if refusal is not None]
