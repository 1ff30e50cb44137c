"""Patterns for paths, as people know them from ``.gitignore``: ``*``, ``?``, ``**``, ``[a-z]`` and ``{a,b}``."""

from __future__ import annotations

import re
from functools import lru_cache

_PIECE = re.compile(r"\*\*/|/\*\*\Z|\*\*|\*|\?|\[[^\]/]+\]|\{[^{}]*\}|.", re.DOTALL)
_MEANING = {"**/": "(?:.*/)?", "/**": "(?:/.*)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}


def matches(pattern: str, path: str) -> bool:
    """Say whether a path (with slashes, relative to where the pattern is written) fits.

    A pattern without a slash fits a name at any depth; one that names a folder fits all that lies in it.
    """
    return _compiled(pattern).fullmatch(path) is not None


@lru_cache(maxsize=512)
def _compiled(pattern: str) -> re.Pattern[str]:
    bare = pattern.removeprefix("./").rstrip("/")
    anywhere = "" if "/" in bare.lstrip("/") or pattern.startswith("/") else "(?:.*/)?"
    return re.compile(f"{anywhere}{_translated(bare.lstrip('/'))}(?:/.*)?", re.DOTALL)


def _translated(pattern: str) -> str:
    return "".join(_piece(match[0]) for match in _PIECE.finditer(pattern))


def _piece(piece: str) -> str:
    if piece in _MEANING:
        return _MEANING[piece]
    if piece.startswith("{") and len(piece) > 1:
        return "(?:" + "|".join(_translated(choice) for choice in piece[1:-1].split(",")) + ")"
    if piece.startswith("[") and len(piece) > 1:
        inner = piece[1:-1]
        negated = inner.startswith("!")
        return f"[{'^' if negated else ''}{re.escape(inner[negated:]).replace(chr(92) + '-', '-')}]"
    return re.escape(piece)
