"""What surrounds the words: denied, reported, confessed, or relieved. Pressure is polite, so words alone decide nothing."""

from __future__ import annotations

import re
from functools import lru_cache

from unghost.pressure.fold import Flat
from unghost.pressure.rule import Rule
from unghost.pressure.slots import exact

_REACH = 48  # characters before the words in which a "not" still governs them
_CLAUSE = re.compile(rb"[;:(]| but | - |, (?:and|so|yet|because) ")
_DENIAL = re.compile(
    rb"(?:\b(?:not|never|without|nor|neither|cannot|nothing|nobody|hardly|instead of|rather than|far from)|n't"
    rb"|\bno (?:need|intention|wish|reason|desire|plans?|way|rush|agenda|hurry)) ([^\n]*)$"
)
_REPORT = re.compile(
    rb"\b(?:you|he|she|they)(?:'ve|'d| have| had| also| both)? (?:asked|wrote|said|told|mentioned|suggested|offered"
    rb"|wanted"
    rb"|requested|proposed|invited|preferred|chose)\b|\bat your (?:request|suggestion)|\bas (?:you )?(?:agreed"
    rb"|promised|requested)\b|\bi (?:once )?(?:wrote|told|sent)(?: to)? you (?:that|a \w+ that|how)\b"
)
_CONFESSION = re.compile(
    (
        r"\b<my> (?:fault|mistake|doing|own doing|failing|omission|oversight|blame)|\b(?:is|was|are) (?:all "
        r"|entirely )?on (?:me|us)\b"
        r"|\bdropp?(?:ed)? the ball|\bi (?:have |'ve )?(?:let you down|pushed (?:you|too)|pressed you|overdid"
        r"|got (?:it|that) wrong|owe you)"
        r"|\b(?:was|were) (?:\w+ ){0,2}(?:too much|too pushy|pushy|unfair|wrong|rude|creepy)(?: of (?:me|us))?\b"
        r"|\bwas(?:n't| not) (?:cool|fair|right|ok|okay|kind|good of)|\bi (?:should not|shouldn't) have\b"
        r"|\btoo much from (?:me|us)"
        r"|\b(?:sorry|apologi[sz]e) (?:for|about|that) (?:i|we|my|our|the (?:<n> |many |constant |repeated )?<msg>"
        r"|all the)\b"
        r"|\bi regret (?:that i|my|the)\b|\bmust be (?:me|my)\b|\b(?:was|be|it's) me\b"
    )
    .replace("<my>", "(?:my|our)")
    .replace("<n>", "(?:two|three|four|five|six|several|many)")
    .replace("<msg>", "(?:mails|e-?mails|messages|calls|pressure|reminders|notes)")
    .encode()
)


def denied(flat: Flat, start: int) -> bool:
    """Say whether a negation in the same clause governs the words that begin at ``start``."""
    first, _ = flat.sentence(start)
    before = flat.text[max(first, start - _REACH) : start]
    clause = max((boundary.end() for boundary in _CLAUSE.finditer(before)), default=0)
    return _DENIAL.search(before, clause) is not None


def reported(flat: Flat, start: int) -> bool:
    """Say whether the words are what the reader said or asked for, and no idea of the writer's."""
    first, _ = flat.sentence(start)
    return _REPORT.search(flat.text, max(first, start - 160), start) is not None


def confessed(flat: Flat, start: int, end: int) -> bool:
    """Say whether the writer takes the blame in the same sentence, or in the very next one."""
    first, last = flat.sentence(start)
    _, after = flat.sentence(min(max(end, last) + 1, len(flat.text)))
    return _CONFESSION.search(flat.text, max(first, start - 200), min(after, end + 250)) is not None


def relieved(rule: Rule, flat: Flat, start: int, end: int) -> bool:
    """Say whether one of the rule's own relieving words stands in the same sentence."""
    pattern = _relief(rule.relief)
    first, last = flat.sentence(start)
    return pattern is not None and pattern.search(flat.text, max(first, start - 200), min(last, end + 200)) is not None


@lru_cache(maxsize=128)
def _relief(patterns: tuple[str, ...]) -> re.Pattern[bytes] | None:
    return re.compile(exact("|".join(patterns)).encode()) if patterns else None
