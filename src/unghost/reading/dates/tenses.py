"""Hear from the verbs of its clause whether a day lies behind the writer."""

from __future__ import annotations

import re
from functools import cache

from unghost.reading.dates.data.tenses import AHEAD, JOINS, PAST

_BEFORE, _BEHIND = 90, 90
_NEW = r"(?=\s+(?-i:[A-ZÀ-ÞŁŚŻŠČŘŽ]))"
_EDGE = rf"[,;:!?\n。、，！？–—]|(?<!\d)\.(?!\w)|(?<=\.\d)\.{_NEW}|(?<=\.\d\d)\.{_NEW}"


@cache
def _ends(language: str) -> re.Pattern[str]:
    joins = JOINS.get(language)
    return re.compile(rf"{_EDGE}|(?<=\s)(?:{joins})\b" if joins else _EDGE, re.I)


@cache
def _verbs(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(PAST.get(language, "(?!)"), re.I), re.compile(AHEAD.get(language, "(?!)"), re.I)


def clause(text: str, start: int, end: int, language: str) -> tuple[str, str]:
    """Return what stands before and behind a phrase in its clause, at most 90 characters each.

    Behind a phrase that opens its sentence a comma ends nothing ("Le 12 octobre, il est venu").
    """
    ends = _ends(language or "en")
    before = text[max(0, start - _BEFORE) : start]
    cuts = [cut.end() for cut in ends.finditer(before)]
    before = before[cuts[-1] :] if cuts else before
    behind = text[end : end + _BEHIND]
    first = ends.search(behind)
    if first and not before.strip() and first.group() in ",、，" and not behind[: first.start()].strip():
        first = ends.search(behind, first.end())
    return before, behind[: first.start()] if first else behind


def is_told(parts: tuple[str, str], language: str) -> bool:
    """Say whether a clause (before and behind the phrase) tells of what was, and of nothing to come."""
    whole = f"{parts[0]} \x00 {parts[1]}"  # the phrase itself is no verb
    past, ahead = _verbs(language or "en")
    return bool(past.search(whole)) and not ahead.search(whole)
