"""Texts with what a fair judge found in them, and how well findings agree: the rules of a gold set, with intervals.

A class in ``maybe`` is one a fair judge could also give: neither right nor wrong. A finding is right where its class was given
and it overlaps a passage of that class. P16 (structure) and P20 (guards) are nobody's labels, and P12 can only be judged where
it is said what the record knows; so P16 and P20 are ignored, and P12 where ``record`` is None, unless it was given.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

JUDGED = Path(__file__).parent / "data" / "judged.jsonl"
UNLABELLED = frozenset({"P16", "P20"})
SOMETHING = "*"  # what a peer finds: something, of no class of ours
DRAWS, SEED = 2000, 5


@dataclass(frozen=True, slots=True)
class Item:
    """A text and its judgement. ``spans`` are (start, end, class); ``near`` is the class it only looks like; ``half`` a or b."""

    id: str
    text: str
    context: str
    play: str
    record: str | None
    labels: frozenset[str]
    maybe: frozenset[str]
    spans: tuple[tuple[int, int, str], ...]
    near: str
    half: str


@dataclass(frozen=True, slots=True)
class Found:
    """One finding: characters ``start`` to ``end``, its class, its level; ``scored`` where no phrase but the scorer found it."""

    start: int
    end: int
    code: str
    level: str = "error"
    scored: bool = False


@dataclass(frozen=True, slots=True)
class Share:
    """``right`` of ``of``, and a 95 % interval of that share, by drawing items anew; value and interval are None of nothing."""

    right: int
    of: int
    low: float | None = None
    high: float | None = None

    @property
    def value(self) -> float | None:
        """The share itself."""
        return self.right / self.of if self.of else None


@dataclass(frozen=True, slots=True)
class OfClass:
    """How one class did, by items: ``right`` found, ``wrong`` found, ``missed``."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float | None:
        """What share of the items flagged so were so."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else None

    @property
    def recall(self) -> float | None:
        """What share of the items that are so were flagged so."""
        return self.right / (self.right + self.missed) if self.right + self.missed else None


@dataclass(frozen=True, slots=True)
class Score:
    """How findings agree with the judgement.

    ``recall`` pressing texts flagged at all; ``false`` innocent texts flagged; ``near`` near misses flagged; ``of_class`` items
    by class flagged rightly; ``of_span`` findings whose class and place are right; ``pressing`` findings on texts that press.
    """

    recall: Share
    false: Share
    near: Share
    of_class: Share
    of_span: Share
    pressing: Share
    classes: Mapping[str, OfClass]


def items(path: Path, half: str = "") -> list[Item]:
    """Return the items of a file, of one half where one is named."""
    rows = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
    return [_item(row) for row in rows if not half or row.get("half") == half]


def _item(row: Mapping[str, object]) -> Item:
    def words(name: str) -> frozenset[str]:
        value = row.get(name) or ()
        return frozenset(map(str, value)) if isinstance(value, Sequence) else frozenset()

    spans = row["spans"]
    record = row.get("record")
    return Item(
        str(row["id"]),
        str(row["text"]),
        str(row["context"]),
        str(row.get("play") or ""),
        None if record is None else str(record),
        words("labels"),
        words("maybe"),
        tuple((int(s), int(e), str(c)) for s, e, c in spans) if isinstance(spans, Sequence) else (),
        str(row.get("near_miss_of") or ""),
        str(row.get("half") or ""),
    )


def counted(item: Item, found: Sequence[Found]) -> list[Found]:
    """Return the findings that can be judged."""
    unknown = item.record is None and "P12" not in item.labels
    return [one for one in found if one.code not in UNLABELLED and not (unknown and one.code == "P12") and one.level != "praise"]


def at_level(found: Mapping[str, Sequence[Found]], level: str) -> dict[str, list[Found]]:
    """Return the findings of one level."""
    return {name: [one for one in ones if one.level == level] for name, ones in found.items()}


# Columns of a row of counts: one row an item.
_NAMES = ("recall", "false", "near", "of_class", "of_span", "pressing")


def score(judged: Sequence[Item], found: Mapping[str, Sequence[Found]], draws: int = DRAWS) -> Score:
    """Hold findings (by item's id) against the judgement."""
    kept = {item.id: counted(item, found.get(item.id, ())) for item in judged}
    table = np.array([_counts(item, kept[item.id]) for item in judged], dtype=np.int64).reshape(-1, 2 * len(_NAMES))
    drawn = _drawn(table, draws)
    shares = {name: _share(table, drawn, n) for n, name in enumerate(_NAMES)}
    return Score(classes=_classes(judged, kept), **shares)


def _counts(item: Item, found: Sequence[Found]) -> list[int]:
    """Return right and whole of each share, for one item."""
    codes = {one.code for one in found}
    firm = codes - item.maybe
    flagged = bool(codes if item.labels else firm)
    sure = [one for one in found if one.code not in item.maybe]
    at_place = sum(any(one.code == c and one.start < e and s < one.end for s, e, c in item.spans) for one in sure)
    pressing = bool(item.labels)
    near = bool(item.near)
    return [
        *(pressing and flagged, pressing),
        *(not pressing and flagged, not pressing),
        *(near and flagged, near),
        *(len(codes & item.labels), len(firm)),
        *(at_place, len(sure)),
        *(len(sure) if pressing else 0, len(sure)),
    ]


def _drawn(table: NDArray[np.int64], draws: int) -> NDArray[np.int64]:
    """Return the sums of each column in each draw of as many items, with replacement."""
    if not draws or not len(table):
        return np.zeros((0, table.shape[1]), dtype=np.int64)
    weights = np.random.default_rng(SEED).multinomial(len(table), np.full(len(table), 1 / len(table)), size=draws)
    return np.asarray(weights @ table)


def _share(table: NDArray[np.int64], drawn: NDArray[np.int64], n: int) -> Share:
    right, of = (int(table[:, 2 * n + k].sum()) for k in (0, 1))
    there = drawn[:, 2 * n + 1] > 0
    if not of or not there.any():
        return Share(right, of)
    low, high = np.quantile(drawn[there, 2 * n] / drawn[there, 2 * n + 1], [0.025, 0.975])
    return Share(right, of, float(low), float(high))


def _classes(judged: Sequence[Item], found: Mapping[str, Sequence[Found]]) -> dict[str, OfClass]:
    right: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    for item in judged:
        codes = {one.code for one in found[item.id]}
        right.update(codes & item.labels)
        wrong.update(codes - item.labels - item.maybe)
        missed.update(item.labels - codes)
    return {code: OfClass(right[code], wrong[code], missed[code]) for code in sorted({*right, *wrong, *missed})}
