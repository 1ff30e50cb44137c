"""A claim about the past that a record can prove or disprove."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from unghost.pressure.fold import fold
from unghost.pressure.record import Record
from unghost.pressure.rule import Level
from unghost.pressure.slots import exact

# How far back a claim may reach, in days, by the word of time in it: generous, for "last week" is said on many days.
_REACH: tuple[tuple[re.Pattern[str], float], ...] = (
    (re.compile(r"\b(?:today|this morning|this afternoon|just now|a minute ago)\b"), 3),
    (re.compile(r"\byesterday\b"), 6),
    (re.compile(r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|other day|last week|this week|earlier)\b"), 24),
    (re.compile(r"\b(?:recently|last month|this month|weeks? (?:ago|back)|days? (?:ago|back))\b"), 100),
    (re.compile(r"\b(?:months? (?:ago|back)|last (?:spring|summer|autumn|fall|winter|quarter))\b"), 400),
)


@dataclass(frozen=True, slots=True)
class Claim:
    """One kind of claim: how it is worded, what of the record proves it, and how grave it is where no record can tell.

    ``proof`` returns True where the record backs the claim, False where it shows that nothing does, None where it cannot
    tell. ``unknown`` is None for claims that are mostly true. A hit that begins with one of ``guard`` claims nothing.
    """

    kind: str
    phrases: tuple[str, ...]
    proof: Callable[[Record, str], bool | None]
    unknown: Level | None = None
    guard: str = ""


# What a text says of itself that takes a claim in it back, and the kinds of claims it takes back.
_STRANGERS = frozenset({"talk", "meeting in person", "request", "answer", "agreement", "letter sent", "returned call", "thread"})
_DENIALS: tuple[tuple[re.Pattern[str], frozenset[str]], ...] = (
    (
        re.compile(
            r"\b(?:we|you and i)(?:'ve| have)? (?:never|not yet|not) (?:yet |actually |really |previously )?(?:spoken"
            r"|talked)\b|\b(?:we|you and i) haven't (?:yet |actually )?(?:spoken|talked)\b|\bnever spoken (?:before|to each"
            r" other)\b"
        ),
        frozenset({"talk", "returned call"}),
    ),
    (
        re.compile(
            r"\bwe (?:do not|don't) know each other\b|\byou (?:do not|don't|won't) know (?:me|us)\b|\b(?:never|not) been in"
            r" (?:touch|contact)\b|\bout of the blue\b|\bcold (?:e-?mail|mail|call|message)\b|\byou(?:'ve| have) never heard"
            r" (?:of|from)\b"
        ),
        _STRANGERS,
    ),
    (
        re.compile(
            r"\bi (?:just |recently )?(?:came across|stumbled (?:on|upon|across)|discovered) your (?:company|firm|website|web"
            r" ?site|site|profile|name|page|business)\b|\bi found your (?:company|firm|website|profile|name|business) (?:on|in"
            r"|online|through)\b"
        ),
        frozenset({"talk", "thread", "agreement", "returned call"}),
    ),
)
# One of these is in every such denial: looking for them costs next to nothing.
_HINTS = (
    *(
        b"spoken",
        b"talked",
        b"know each",
        b"know me",
        b"know us",
        b"been in touch",
        b"been in contact",
        b"of the blue",
        b"cold e",
    ),
    *(b"cold m", b"cold c", b"never heard", b"across your", b"stumbled", b"discovered your", b"found your"),
)
_APART = 600  # characters between a claim and what takes it back
_MOST = 3  # denials of a kind that are looked at: a text with more says nothing new


def contradictions(claims: Sequence[Claim], text: bytes) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a flat text that hold a claim and its own denial, from the first of the two to the other's end."""
    if not any(hint in text for hint in _HINTS):
        return
    flat = text.decode("ascii", "replace")
    for denial, kinds in _DENIALS:
        for denied in islice(denial.finditer(flat), _MOST):
            made = _made((c for c in claims if c.kind in kinds), flat, denied.span())
            if made is not None:
                yield min(made[0], denied.start()), max(made[1], denied.end())


def _made(claims: Iterable[Claim], flat: str, around: tuple[int, int]) -> tuple[int, int] | None:
    """Return where the nearest of these claims is made, outside and not far from a stretch of the text."""
    start, end = around
    first, last = max(0, start - _APART), min(len(flat), end + _APART)
    found = []
    for claim in claims:
        for window in ((first, start), (end, last)):
            hit = _pattern(claim.phrases).search(flat, *window)
            if hit is not None and not (claim.guard and _pattern((claim.guard,)).match(hit[0])):
                found.append(hit.span())
    return min(found, key=lambda span: min(abs(span[1] - start), abs(span[0] - end)), default=None)


def judge(claims: Sequence[Claim], words: str, record: Record | None) -> Level | None:
    """Return how grave the claim made in these words is: an error where the record contradicts it, None where it backs it."""
    flat = fold(words).text.decode("ascii", "replace")
    claim = _claim(claims, flat)
    if claim is None or (claim.guard and _pattern((claim.guard,)).match(flat)):
        return None
    backed = None if record is None else claim.proof(record.within(_reach(flat)), words)
    if backed:
        return None
    if backed is False or any(denial.search(flat) for denial, _ in _DENIALS):
        return Level.ERROR
    return claim.unknown if record is None else Level.NOTE


def _claim(claims: Sequence[Claim], flat: str) -> Claim | None:
    """Return the claim that the words make: the one that begins first in them, and of those the longest."""
    made = [(hit.start(), -hit.end(), n) for n, one in enumerate(claims) if (hit := _pattern(one.phrases).search(flat))]
    return claims[min(made)[2]] if made else None


def _reach(flat: str) -> float | None:
    """Return the most days back that the words allow; None where they name no time."""
    return max((days for pattern, days in _REACH if pattern.search(flat)), default=None)


@lru_cache(maxsize=64)
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(exact("|".join(phrases)))
