"""Find pressure, and calm, in a text: which words, why they press, what to say instead."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from unghost.catalog import members
from unghost.errors import CatalogueError
from unghost.pressure import meaning
from unghost.pressure.engine import Hit, matcher
from unghost.pressure.fold import Flat, fold
from unghost.pressure.rule import Level, Precision, Rule

_NEWLINE = re.compile("\n")
_SHARE = {Level.ERROR: 1.0, Level.WARN: 0.5, Level.NOTE: 0.2}


@dataclass(frozen=True, slots=True)
class Finding:
    """One place in a text: characters ``start`` to ``end`` (exclusive), ``line`` and ``column`` from 1, ``quote`` verbatim."""

    start: int
    end: int
    line: int
    column: int
    rule: str
    name: str
    level: Level
    quote: str
    why: str
    instead: str
    precision: Precision | None = None


@dataclass(frozen=True, slots=True)
class Dose:
    """How much one message presses and how much it frees, each the sum of its findings' weights; 0 where nothing was found."""

    pressure: float
    relief: float


@cache
def rules() -> tuple[Rule, ...]:
    """Return every rule, the praise included, faults first, each by module name; other packages add theirs as entry points."""
    found = {
        **members("unghost.pressure.rules", "RULE", "unghost.rules"),
        **members("unghost.pressure.praise", "RULE"),
    }
    return tuple(_checked(rule) for rule in found.values())


def lint(text: str, *, context: str = "mail", play: str = "", rules: Sequence[Rule] | None = None) -> list[Finding]:
    """Return the findings in a text, ordered by start. ``context`` is mail, call or note; ``play`` a name or empty.

    The same text gives the same findings. Linear in the length of the text; never raises.
    """
    chosen = _all() if rules is None else tuple(rules)
    flat = fold(text)
    kept = _kept(chosen, flat, context, play)
    places = _Places(text if kept else "")
    return [places.finding(rule, rule.level[context], hit) for rule, hit in kept]


def dose(text: str, *, context: str = "mail", play: str = "") -> Dose:
    """Return how much a message presses and how much it frees."""
    weights = {rule.name: rule.weight for rule in _all()}
    pressure = relief = 0.0
    for finding in lint(text, context=context, play=play):
        if finding.level is Level.PRAISE:
            relief += weights[finding.name]
        else:
            pressure += weights[finding.name] * _SHARE[finding.level]
    return Dose(pressure, relief)


def _all() -> tuple[Rule, ...]:
    return rules()


def _checked(member: object) -> Rule:
    if not isinstance(member, Rule):
        raise CatalogueError(f"{member!r} is offered as a lint rule but is none.")
    return member


@lru_cache(maxsize=8)
def _owners(chosen: tuple[Rule, ...]) -> tuple[tuple[str, ...], tuple[Rule, ...]]:
    pairs = [(phrase, rule) for rule in chosen for phrase in rule.phrases]
    return tuple(phrase for phrase, _ in pairs), tuple(rule for _, rule in pairs)


def _kept(chosen: tuple[Rule, ...], flat: Flat, context: str, play: str) -> list[tuple[Rule, Hit]]:
    """Keep the hits that mean what they say, one for each stretch of words and rule."""
    phrases, owners = _owners(chosen)
    hits = sorted(matcher(phrases).hits(flat.text), key=lambda hit: (hit.start, -hit.end, hit.phrase))
    ends: dict[str, int] = {}
    kept: list[tuple[Rule, Hit]] = []
    for hit in hits:
        rule = owners[hit.phrase]
        if hit.start >= ends.get(rule.name, 0) and _means_it(rule, flat, hit, context, play):
            ends[rule.name] = hit.end
            kept.append((rule, hit))
    return kept


def _means_it(rule: Rule, flat: Flat, hit: Hit, context: str, play: str) -> bool:
    return (context in rule.level and play not in rule.quiet_under) and not any(_excuses(rule, flat, hit))


def _excuses(rule: Rule, flat: Flat, hit: Hit) -> Iterator[bool]:
    yield rule.negatable and meaning.denied(flat, hit.start)
    yield rule.reportable and meaning.reported(flat, hit.start)
    yield meaning.relieved(rule, flat, hit.start, hit.end)
    yield rule.confessable and meaning.confessed(flat, hit.start, hit.end)


class _Places:
    """Turns hits into findings of the original text; knows where its lines begin."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._ends = [m.start() for m in _NEWLINE.finditer(text)]

    def finding(self, rule: Rule, level: Level, hit: Hit) -> Finding:
        start, end = self._trimmed(hit)
        line = bisect_left(self._ends, start)
        column = start - (self._ends[line - 1] if line else -1)
        quote = self._text[start:end]
        return Finding(start, end, line + 1, column, rule.code, rule.name, level, quote, rule.why, rule.instead, rule.precision)

    def _trimmed(self, hit: Hit) -> tuple[int, int]:
        words = self._text[hit.start : hit.end]
        return hit.start + len(words) - len(words.lstrip()), hit.start + len(words.rstrip())
