"""The labelled lines the project's authors wrote: ``labels<TAB>text``, one file an author, in ``data/``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from unghost.plays.recommend import library
from unghost.pressure.lint import rules
from unghost.pressure.rule import Level

HERE = Path(__file__).parent / "data"
_HEAD = re.compile(r"(?:(call|note):)?(.+)")


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence or two; ``labels`` all judges would give, ``maybe`` some would, ``near`` the class it only looks like."""

    text: str
    context: str
    labels: frozenset[str]
    maybe: frozenset[str]
    near: str
    author: str

    @property
    def clean(self) -> bool:
        """Say whether no judge would find anything."""
        return not self.labels and not self.maybe


def lines(folder: Path = HERE) -> list[Line]:
    """Return all lines, author by author."""
    return [line for path in sorted(folder.glob("*.tsv")) for line in _read(path)]


def members_own() -> list[Line]:
    """Return what the rules must fire on and stay quiet on, and the words of the plays, which must be clean, as lines."""
    found = []
    for rule in rules():
        if Level.PRAISE not in rule.level.values() and not rule.check and not rule.measure:
            context = next(iter(rule.level))
            found += [Line(text, context, frozenset({rule.code}), frozenset(), "", "rules") for text in rule.fires_on]
            found += [Line(text, context, frozenset(), frozenset(), rule.code, "rules") for text in rule.quiet_on]
    scripts = [text for play in library().values() for text in play.words]
    return found + [Line(text, "call", frozenset(), frozenset(), "", "plays") for text in scripts]


def _read(path: Path) -> Iterator[Line]:
    for number, row in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        head, tab, text = row.partition("\t")
        found = _HEAD.fullmatch(head.strip())
        if not tab or found is None:
            raise ValueError(f"{path.name}:{number} is no labelled line: {row[:60]!r}")
        marks = [mark.strip() for mark in found[2].split(",")]
        yield Line(
            text,
            found[1] or "mail",
            frozenset(mark for mark in marks if mark.startswith("P")),
            frozenset(mark[1:] for mark in marks if mark.startswith("?")),
            next((mark[1:] for mark in marks if mark.startswith("-P")), ""),
            path.stem,
        )
