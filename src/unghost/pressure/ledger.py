"""How right each rule has been on texts it was not written from, and what that leaves of its level.

``ledger.tsv`` is measured by ``make ledger`` (benchmarks/pressure/ledger.py). A level has a bar; a rule whose figures show that
it lies under the bar of its level (even the upper end of their interval does) is taken down, level by level, until it may be
over one. Fewer than ten findings say too little to move a rule.

Two shares are told apart. The published precision asks whether the judge named the same kind of pressure. The bar asks whether
it was right to speak up at all: a level decides what is stopped, and a text that presses in another way is stopped rightly.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from math import sqrt
from pkgutil import get_data

from unghost.errors import CatalogueError
from unghost.pressure.rule import Level, Precision, Rule

PHRASES, SCORER, SURE = "phrases", "scorer", "scorer, sure"
BARS: Mapping[Level, float] = {Level.ERROR: 0.95, Level.WARN: 0.80, Level.NOTE: 0.50}
LEAST = 10  # findings under which a figure says too little
HEAD = ("code", "name", "by", "right", "other", "innocent", "business", "mail")
_DOWN = {Level.ERROR: Level.WARN, Level.WARN: Level.NOTE}
_Z = 1.645  # standard deviations, one-sided 95 %
_SURELY = 0.99  # no share of so few findings is a certainty


@dataclass(frozen=True, slots=True)
class Entry:
    """What a judge made of a rule's findings.

    On judged texts ``right`` findings name what the judge named, ``other`` ones stand where the judge named another kind of
    pressure, ``innocent`` ones where there is none. ``business`` and ``mail`` are findings per 1,000 neutral sentences of
    business letters and of other mail, all of them wrong. ``by`` is what found them: phrases, or the scorer.
    """

    code: str
    name: str
    by: str
    right: int
    other: int
    innocent: int
    business: float
    mail: float

    @property
    def n(self) -> int:
        """How many findings were judged."""
        return self.right + self.other + self.innocent

    @property
    def precision(self) -> Precision | None:
        """The share that was right, and of how many; None where they are too few."""
        if self.n < LEAST:
            return None
        return Precision(round(min(_SURELY, max(1 - _SURELY, self.right / self.n)), 3), self.n)


Ledger = Mapping[tuple[str, str], Entry]


def level(rule: Rule, context: str, by: str = PHRASES) -> Level:
    """Return how loudly a rule may speak in a context: as it says itself, unless its figures take it down."""
    return _held(rule.name, rule.level[context], by)


def held(declared: Level, entry: Entry | None) -> Level:
    """Return a level, taken down as far as the figures ask; a note is the lowest."""
    if entry is None or entry.n < LEAST or declared is Level.PRAISE:
        return declared
    while declared in _DOWN and at_best(entry.right + entry.other, entry.n) < BARS[declared]:
        declared = _DOWN[declared]
    return declared


def at_best(right: int, n: int) -> float:
    """Return the upper end of the interval that holds a share nineteen times in twenty from one side (Wilson 1927)."""
    share, spread = right / n, _Z * _Z / n
    return (share + spread / 2 + sqrt(spread * (share * (1 - share) + spread / 4))) / (1 + spread)


def precision(rule: Rule, by: str = PHRASES) -> Precision | None:
    """Return how right a rule has been; what it says of itself where nobody measured it; None where too little is known."""
    entry = ledger().get((rule.name, by))
    return entry.precision if entry is not None else rule.precision


@cache
def ledger() -> Ledger:
    """Return the entries by rule and by what found them."""
    found = get_data("unghost.pressure", "ledger.tsv")
    if found is None:
        raise CatalogueError("The figures of the lint rules are missing from this installation. Install unghost again.")
    return parse(found.decode())


def parse(text: str) -> Ledger:
    """Read a table with the columns ``HEAD``."""
    head, *rows = (line.split("\t") for line in text.splitlines())
    if tuple(head) != HEAD:
        raise CatalogueError(f"The figures of the lint rules have other columns than {', '.join(HEAD)}.")
    entries = (Entry(c, n, by, int(r), int(o), int(i), float(b), float(m)) for c, n, by, r, o, i, b, m in rows)
    return {(entry.name, entry.by): entry for entry in entries}


@lru_cache(maxsize=512)
def _held(name: str, declared: Level, by: str) -> Level:
    return held(declared, ledger().get((name, by)))
