"""Where a text presses: by the phrases of the rules, by what they measure, and, where no phrase speaks, by the learnt scorer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from unghost.pressure import ledger, meaning
from unghost.pressure.engine import Hit, Matcher, matcher
from unghost.pressure.fold import Flat
from unghost.pressure.rule import Level, Rule


@dataclass(frozen=True, slots=True)
class Found:
    """``rule`` speaks, as loudly as ``level``, on the characters ``start`` to ``end``.

    ``because`` are the words that weighed most where the scorer found it; empty otherwise. ``by`` is what found it, as the
    ledger names it; ``language`` the ISO 639-1 code of the words.
    """

    rule: Rule
    level: Level
    start: int
    end: int
    because: tuple[str, ...] = ()
    by: str = ledger.PHRASES
    language: str = "en"


@lru_cache(maxsize=64)
def speaking(rules: tuple[Rule, ...], context: str, play: str) -> tuple[Rule, ...]:
    """Return the rules that have something to say in a context, under a play."""
    return tuple(rule for rule in rules if context in rule.level and play not in rule.quiet_under)


def by_phrase(rules: tuple[Rule, ...], text: str, flat: Flat, context: str) -> list[Found]:
    """Return the places that mean what they say, by start, one for each stretch of words and rule."""
    automaton, owners = _owners(rules)
    hits = [(owners[hit.phrase], hit) for hit in automaton.hits(flat)]
    hits += [(rule, Hit(0, *span)) for rule in rules if rule.measure for span in rule.measure(text, flat, context)]
    hits.sort(key=lambda found: (found[1].start, -found[1].end, found[1].phrase))
    ends: dict[str, int] = {}
    kept: list[Found] = []
    for rule, hit in hits:
        if hit.start >= ends.get(rule.name, 0) and not any(_excuses(rule, flat, hit)):
            ends[rule.name] = hit.end
            kept.append(Found(rule, ledger.level(rule, context), hit.start, hit.end))
    return kept


def by_scorer(rules: tuple[Rule, ...], flat: Flat, context: str, known: list[Found]) -> Iterator[Found]:
    """Yield the sentences that the scorer calls pressing and of which nothing is ``known``.

    Where it is sure, a finding is as grave as its rule; otherwise it warns at most.
    """
    faults = _faults(rules, context)
    if not faults:
        return
    from unghost.pressure.scorer.score import shipped_scorer  # the weights are read when first asked for

    for scored in shipped_scorer().scored(flat, frozenset(faults)):
        rule = faults[scored.code]
        if any(one.start < scored.end and scored.start < one.end for one in known) or _frees(
            rule, flat, scored.start, scored.end
        ):
            continue
        by = ledger.SURE if scored.sure else ledger.SCORER
        level = ledger.level(rule, context, by)
        lighter = level if scored.sure or level is not Level.ERROR else Level.WARN
        yield Found(rule, lighter, scored.start, scored.end, scored.because, by)


@lru_cache(maxsize=64)
def _owners(rules: tuple[Rule, ...]) -> tuple[Matcher, tuple[Rule, ...]]:
    pairs = [(phrase, rule) for rule in rules for phrase in rule.phrases]
    return matcher(tuple(phrase for phrase, _ in pairs)), tuple(rule for _, rule in pairs)


@lru_cache(maxsize=64)
def _faults(rules: tuple[Rule, ...], context: str) -> dict[str, Rule]:
    return {rule.code: rule for rule in rules if rule.level[context] is not Level.PRAISE}


def _excuses(rule: Rule, flat: Flat, hit: Hit) -> Iterator[bool]:
    yield rule.negatable and meaning.denied(flat, hit.start)
    yield rule.reportable and meaning.reported(flat, hit.start)
    yield meaning.relieved(rule, flat, hit.start, hit.end)
    yield rule.confessable and meaning.confessed(flat, hit.start, hit.end)


def _frees(rule: Rule, flat: Flat, start: int, end: int) -> bool:
    """Say whether a sentence reports, takes the blame or relieves, wherever in it."""
    return (
        (rule.reportable and meaning.reported(flat, end))
        or meaning.relieved(rule, flat, start, end)
        or (rule.confessable and meaning.confessed(flat, start, end))
    )
