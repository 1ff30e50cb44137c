"""Find pressure, and calm, in a text: which words, why they press, what to say instead."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from unghost.catalog import checked, members
from unghost.pressure import ledger
from unghost.pressure.abroad import by_language, spoken
from unghost.pressure.allow import Remark, allowances, settle, without
from unghost.pressure.fold import fold
from unghost.pressure.found import Found, by_phrase, by_scorer, speaking
from unghost.pressure.places import Places
from unghost.pressure.record import Record
from unghost.pressure.record_of import Dealings, as_record
from unghost.pressure.rule import Level, Precision, Rule

_SHARE = {Level.ERROR: 1.0, Level.WARN: 0.5, Level.NOTE: 0.2}


@dataclass(frozen=True, slots=True)
class Finding:
    """One place in a text: characters ``start`` to ``end`` (exclusive), ``line`` and ``column`` from 1, ``quote`` verbatim.

    ``because`` are the words that weighed most where no phrase but the learnt scorer found it; empty otherwise.
    ``language`` is the ISO 639-1 code of the language the words were found in.
    """

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
    because: tuple[str, ...] = ()
    language: str = "en"


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
    return checked(found.values(), Rule, "lint rule")


@dataclass(frozen=True, slots=True)
class Examined:
    """The findings of a text that stand, and those that a comment in it allows, each with the reason given there."""

    findings: tuple[Finding, ...]
    allowed: tuple[tuple[Finding, str], ...]


def lint(
    text: str,
    *,
    context: str = "mail",
    play: str = "",
    history: Dealings = None,
    rules: Sequence[Rule] | None = None,
    scorer: bool = True,
) -> list[Finding]:
    """Return the findings in a text, ordered by start. ``context`` is mail, call or note; ``play`` a name or empty.

    ``scorer`` says whether the learnt scorer may speak where no phrase does; it speaks for the given rules alone.
    ``history`` is what is known of the dealings with the reader: a Record, or what ``pressure.record_of`` makes one of; claims
    are held against it. What a comment in the text allows (``pressure.allow``) is left out. The same text gives the same
    findings. Linear in the length of the text; whatever the text, it never raises; BadUse where ``history`` cannot be read.
    """
    return list(examine(text, context=context, play=play, history=history, rules=rules, scorer=scorer).findings)


def examine(
    text: str,
    *,
    context: str = "mail",
    play: str = "",
    history: Dealings = None,
    rules: Sequence[Rule] | None = None,
    scorer: bool = True,
) -> Examined:
    """Return what ``lint`` returns, and beside it what comments in the text allow."""
    comments = allowances(text)
    bare = without(text, [(comment.start, comment.end) for comment in comments])
    chosen = _all() if rules is None else tuple(rules)
    found = _found(bare, context, speaking(chosen, context, play), as_record(history), scorer=scorer)
    if not comments:
        return Examined(tuple(found), ())
    settled = settle(text, found, comments, names_of((*_all(), *chosen)), names_of(r for r in chosen if context in r.level))
    places = Places(text)
    kept = (*settled.kept, *(remarked(remark, places) for remark in settled.remarks))
    return Examined(tuple(sorted(kept, key=lambda finding: finding.start)), settled.allowed)


def names_of(chosen: Iterable[Rule]) -> frozenset[str]:
    """Return the codes and the names of rules: the words a comment may call them by."""
    return frozenset(word for rule in chosen for word in (rule.code, rule.name))


def _found(text: str, context: str, chosen: tuple[Rule, ...], history: Record | None, *, scorer: bool) -> list[Finding]:
    flat = fold(text)
    found = by_phrase(chosen, text, flat, context)
    tongues = spoken(flat)
    if tongues.packs:
        found += by_language(chosen, text, tongues.packs, context)
    if scorer and not tongues.alone:
        found += by_scorer(chosen, flat, context, found)
    found.sort(key=lambda one: one.start)
    places = Places(text)
    return [weighed for one in found if (weighed := _weighed(one.rule, _finding(one, places), history))]


def dose(text: str, *, context: str = "mail", play: str = "") -> Dose:
    """Return how much a message presses and how much it frees."""
    return dose_of(lint(text, context=context, play=play))


def dose_of(findings: Iterable[Finding]) -> Dose:
    """Return the dose that findings of one message add up to."""
    weights = {rule.name: rule.weight for rule in _all()}
    pressure = relief = 0.0
    for finding in findings:
        if finding.level is Level.PRAISE:
            relief += weights[finding.name]
        else:
            pressure += weights.get(finding.name, 0.0) * _SHARE[finding.level]
    return Dose(pressure, relief)


def _all() -> tuple[Rule, ...]:
    return rules()


def _weighed(rule: Rule, finding: Finding, history: Record | None) -> Finding | None:
    """Hold a finding against the record, where its rule can: what a record says needs no figures to weigh."""
    if rule.check is None:
        return finding
    level = rule.check(finding.quote, history)
    if level is None:
        return None
    return replace(finding, level=level, why=rule.doubt if level is Level.NOTE and rule.doubt else finding.why)


def remarked(remark: Remark, places: Places) -> Finding:
    """Return a note about a comment as a finding."""
    line, column = places.of(remark.start)
    quote = places.text[remark.start : remark.end]
    facts = (remark.code, remark.name, Level.NOTE, quote, remark.why, remark.instead)
    return Finding(remark.start, remark.end, line, column, *facts)


def _finding(one: Found, places: Places) -> Finding:
    words = places.text[one.start : one.end]
    start, end = one.start + len(words) - len(words.lstrip()), one.start + len(words.rstrip())
    line, column = places.of(start)
    rule, quote = one.rule, places.text[start:end]
    facts = (
        rule.code,
        rule.name,
        one.level,
        quote,
        rule.why,
        rule.instead,
        ledger.precision(rule, one.by),
        one.because,
        one.language,
    )
    return Finding(start, end, line, column, *facts)
