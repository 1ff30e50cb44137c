"""Long lists of words, written as one text that a person can read and extend, and long patterns, made when first needed."""

from __future__ import annotations

import re
from typing import cast


def entries(text: str, separator: str | None = None) -> tuple[str, ...]:
    """Return the entries of a list written as one text: divided at white space, or at ``separator``."""
    return tuple(part.strip() for part in text.split(separator))


def later(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern that is compiled when first used: all of them at once take longer than reading a hundred mails."""
    return cast("re.Pattern[str]", _Later(pattern, flags))


class _Later:
    """Stands for a compiled pattern. Each of its methods is fetched once and found here from then on."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self.flags = pattern, flags

    def __getattr__(self, name: str) -> object:
        value = getattr(re.compile(self.pattern, self.flags), name)
        setattr(self, name, value)
        return value
