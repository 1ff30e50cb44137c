"""Every cause there is, found by the scan of the folder."""

from __future__ import annotations

from functools import cache

from unghost.catalog import members
from unghost.causes.cause import Cause
from unghost.errors import CatalogueError


@cache
def causes() -> tuple[Cause, ...]:
    """Return every cause, by module name; other packages add theirs as entry points of ``unghost.causes``."""
    return tuple(_checked(member) for member in members("unghost.causes.known", "CAUSE", "unghost.causes").values())


def _checked(member: object) -> Cause:
    if not isinstance(member, Cause):
        raise CatalogueError(f"{member!r} is offered as a cause but is none.")
    return member
