"""Long lists of words, written as one text so that a person can read and extend them."""

from __future__ import annotations


def entries(text: str, separator: str | None = None) -> tuple[str, ...]:
    """Return the entries of a list written as one text: divided at white space, or at ``separator``."""
    return tuple(part.strip() for part in text.split(separator))
