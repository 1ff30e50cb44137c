"""Write calmer wordings into a text, and show what that changes as a unified diff."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

_CONTEXT = 3
_LINE_START = re.compile("\n")


class Change(Protocol):
    """Words that take the place of the characters from ``start`` to ``end`` (exclusive)."""

    @property
    def start(self) -> int:
        """The first character replaced."""

    @property
    def end(self) -> int:
        """The character after the last one replaced."""

    @property
    def text(self) -> str:
        """The words that take their place."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """A text with its changes made; ``made`` are those that were, in order: of two that overlap the first."""

    text: str
    made: tuple[Change, ...]


def fix(source: str, changes: Iterable[Change]) -> Fixed:
    """Return a text with changes made, each at most once."""
    made: list[Change] = []
    kept: list[str] = []
    at = 0
    for change in sorted(changes, key=lambda change: (change.start, change.end)):
        changes_nothing = source[change.start : change.end] == change.text
        if change.start >= at and (not made or change.start > made[-1].start) and not changes_nothing:
            kept += (source[at : change.start], change.text)
            at = change.end
            made.append(change)
    return Fixed("".join((*kept, source[at:])), tuple(made))


def diff(name: str, source: str, made: Sequence[Change]) -> str:
    """Return the changes as a unified diff with three lines around each, empty where there are none. Linear."""
    if not made:
        return ""
    starts = [0, *(match.end() for match in _LINE_START.finditer(source))]
    if starts[-1] == len(source) and len(starts) > 1:
        starts.pop()
    lines: list[str] = [f"--- {name}", f"+++ {name}"]
    shift = 0
    for hunk in _hunks(starts, made):
        body, gained = _hunk(source, starts, hunk, shift)
        lines += body
        shift += gained
    return "\n".join(lines) + "\n"


def _hunks(starts: Sequence[int], made: Sequence[Change]) -> Iterator[list[tuple[int, int, list[Change]]]]:
    """Yield groups of (first line, last line, the changes on them) that stand close together."""
    hunk: list[tuple[int, int, list[Change]]] = []
    for change in made:
        first = bisect_right(starts, change.start) - 1
        last = bisect_right(starts, change.end) - 1  # with the line it may be joined to
        if hunk and first <= hunk[-1][1]:
            hunk[-1] = (hunk[-1][0], max(last, hunk[-1][1]), [*hunk[-1][2], change])
            continue
        if hunk and first - hunk[-1][1] > 2 * _CONTEXT:
            yield hunk
            hunk = []
        hunk.append((first, last, [change]))
    if hunk:
        yield hunk


def _hunk(source: str, starts: Sequence[int], hunk: Sequence[tuple[int, int, list[Change]]], shift: int) -> tuple[list[str], int]:
    """Return the lines of a hunk and by how many lines the text grew; ``shift`` is by how many it had grown before."""

    def text(first: int, last: int) -> str:
        return source[starts[first] : starts[last + 1] if last + 1 < len(starts) else len(source)] if first <= last else ""

    top = max(0, hunk[0][0] - _CONTEXT)
    bottom = min(len(starts) - 1, hunk[-1][1] + _CONTEXT)
    body: list[str] = []
    old = new = 0
    at = top
    for first, last, changes in hunk:
        around = _lines(" ", text(at, first - 1))
        removed = _lines("-", text(first, last))
        added = _lines("+", _changed(text(first, last), starts[first], changes))
        body += (*around, *removed, *added)
        old += _count(around) + _count(removed)
        new += _count(around) + _count(added)
        at = last + 1
    rest = _lines(" ", text(at, bottom))
    old, new = old + _count(rest), new + _count(rest)
    return [f"@@ -{top + 1},{old} +{top + 1 + shift},{new} @@", *body, *rest], new - old


def _changed(text: str, at: int, changes: Iterable[Change]) -> str:
    kept: list[str] = []
    done = 0
    for change in changes:
        kept += (text[done : change.start - at], change.text)
        done = change.end - at
    return "".join((*kept, text[done:]))


def _lines(sign: str, text: str) -> list[str]:
    if not text:
        return []
    lines = [sign + line for line in text.removesuffix("\n").split("\n")]
    return lines if text.endswith("\n") else [*lines, "\\ No newline at end of file"]


def _count(lines: Iterable[str]) -> int:
    return sum(1 for line in lines if not line.startswith("\\"))
