"""The files of the page that never change while it runs: style sheets, scripts, pictures, each known by its content."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from pathlib import Path

STATIC = Path(__file__).parent.parent / "static"


@cache
def content_mark(path: str) -> str:
    """Return the mark of a static file's content, empty where there is none of that name."""
    try:
        return sha256((STATIC / path).read_bytes()).hexdigest()[:16]
    except OSError:
        return ""


def address(path: str) -> str:
    """Return where a static file is found: its address holds its mark, so a browser asks once and never again."""
    return f"/static/{path}?v={content_mark(path)}"
