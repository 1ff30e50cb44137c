"""The plays by name: found by scan, one a file of ``library``."""

from __future__ import annotations

from functools import cache

from unghost.catalog import checked, members
from unghost.plays.play import Play


@cache
def library() -> dict[str, Play]:
    """Return every play by name; other packages add theirs as entry points of ``unghost.plays``."""
    found = members("unghost.plays.library", "PLAY", "unghost.plays")
    return dict(zip(found, checked(found.values(), Play, "play"), strict=True))
