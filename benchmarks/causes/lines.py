"""The labelled texts the project's authors wrote, one file an author, in ``data/``: cause, polarity, role, language, text.

``[[...]]`` in a text marks the passage that tells the cause. ``none~cause`` is a text that only looks as if it told one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from unghost.causes.catalogue import causes
from unghost.causes.pack import packs
from unghost.causes.scorer.table import NONE

HERE = Path(__file__).parent / "data"
CAUSES = tuple(cause.name for cause in causes() if cause.phrases)
_MARKED = re.compile(r"\[\[(.+?)\]\]")


@dataclass(frozen=True, slots=True)
class Line:
    """One text; ``cause`` is "none" where no reason is told, ``near`` the cause such a text imitates; ``quote`` a piece of it.

    ``against`` where the text is about its cause and says that it is over or not so; ``secondary`` what is told beside.
    """

    text: str
    cause: str
    against: bool
    secondary: tuple[str, ...]
    quote: str
    role: str
    language: str
    author: str
    near: str = ""

    @property
    def label(self) -> str:
        """What the main figure counts: a text that denies its cause tells none."""
        return NONE if self.against else self.cause

    @property
    def name(self) -> str:
        """What the scorer learns: the cause, with a minus before it where the text denies it."""
        return f"-{self.cause}" if self.against and self.cause != NONE else self.cause


def lines(folder: Path = HERE) -> list[Line]:
    """Return all texts, author by author. Raises ValueError naming file and row where one is no labelled text."""
    return [line for path in sorted(folder.glob("author-*.tsv")) for line in _read(path)]


def judged(path: Path) -> list[Line]:
    """Return the texts of a judging set (JSON lines with the fields of the gold sets)."""
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [
        Line(
            row["text"],
            row["cause"],
            row["polarity"] == "against",
            tuple(row["secondary"]),
            row["quote"],
            row["from_role"],
            row["lang"],
            path.stem,
        )
        for row in rows
    ]


def members_own() -> list[Line]:
    """Return the examples of the causes and of the language packs: what must speak, what must not, what must speak against."""
    found = []
    for cause in causes():
        found += [_example(text, cause.name, "en") for text in cause.speaks_on]
        found += [_example(text, NONE, "en", near=cause.name) for text in cause.silent_on]
    for pack in packs():
        for cause_name, words in pack.words.items():
            found += [_example(text, cause_name, pack.name) for text in words.speaks_on]
            found += [_example(text, NONE, pack.name, near=cause_name) for text in words.silent_on]
            found += [_example(text, cause_name, pack.name, against=True) for text in words.over_on]
    return found


def _example(text: str, cause: str, language: str, *, against: bool = False, near: str = "") -> Line:
    quote = text if cause != NONE else ""
    return Line(text, cause, against, (), quote, "prospect", language, "members", near)


def _read(path: Path) -> Iterator[Line]:
    for number, row in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        fields = row.split("\t")
        if len(fields) != 5:
            raise ValueError(f"{path.name}:{number} has {len(fields)} fields, not five.")
        head, polarity, role, language, marked = (field.strip() for field in fields)
        name, _, near = head.partition("~")
        main, *secondary = name.split("+")
        if main not in (*CAUSES, NONE) or polarity not in ("for", "against"):
            raise ValueError(f"{path.name}:{number} names no cause or polarity there is: {head!r}, {polarity!r}.")
        quote = _MARKED.search(marked)
        text = _MARKED.sub(r"\1", marked)
        against = polarity == "against" and main != NONE
        yield Line(text, main, against, tuple(secondary), quote[1] if quote else "", role, language, path.stem, near)
