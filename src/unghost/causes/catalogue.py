"""Every cause and every circumstance there is, found by the scan of their folders."""

from __future__ import annotations

from functools import cache

from unghost.catalog import members
from unghost.causes.cause import Cause, Circumstance
from unghost.errors import CatalogueError


@cache
def causes() -> tuple[Cause, ...]:
    """Return every cause, by module name; other packages add theirs as entry points of ``unghost.causes``."""
    return tuple(_cause(member) for member in members("unghost.causes.known", "CAUSE", "unghost.causes").values())


@cache
def circumstances() -> tuple[Circumstance, ...]:
    """Return every circumstance; other packages add theirs as entry points of ``unghost.circumstances``."""
    found = members("unghost.causes.circumstances", "CIRCUMSTANCE", "unghost.circumstances")
    return tuple(_circumstance(member) for member in found.values())


def _cause(member: object) -> Cause:
    if not isinstance(member, Cause):
        raise CatalogueError(f"{member!r} is offered as a cause but is none.")
    return member


def _circumstance(member: object) -> Circumstance:
    if not isinstance(member, Circumstance):
        raise CatalogueError(f"{member!r} is offered as a circumstance but is none.")
    return member
