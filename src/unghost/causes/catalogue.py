"""Every cause and every circumstance there is, found by the scan of their folders."""

from __future__ import annotations

from functools import cache

from unghost.catalog import checked, members
from unghost.causes.cause import Cause, Circumstance


@cache
def causes() -> tuple[Cause, ...]:
    """Return every cause, by module name; other packages add theirs as entry points of ``unghost.causes``."""
    return checked(members("unghost.causes.known", "CAUSE", "unghost.causes").values(), Cause, "cause")


def cause_named(name: str) -> Cause | None:
    """Return the cause of a name, None where there is none."""
    return next((cause for cause in causes() if cause.name == name), None)


@cache
def circumstances() -> tuple[Circumstance, ...]:
    """Return every circumstance; other packages add theirs as entry points of ``unghost.circumstances``."""
    found = members("unghost.causes.circumstances", "CIRCUMSTANCE", "unghost.circumstances")
    return checked(found.values(), Circumstance, "circumstance")
