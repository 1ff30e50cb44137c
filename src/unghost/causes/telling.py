"""What one text tells of causes: the phrases and the learnt table together, each passage with how sure it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import exp, log

from unghost.causes.catalogue import causes
from unghost.causes.cause import Cause
from unghost.causes.phrases import AGAINST, FOR, Heard, hear
from unghost.causes.scorer.features import tokens
from unghost.causes.scorer.passages import passages
from unghost.causes.scorer.score import Scorer, Scores, open_to, shipped_scorer
from unghost.causes.scorer.table import NONE
from unghost.reading.shelf import remembered

SPEAKS = 0.45
"""The probability from which a passage is said to tell a cause."""
FEW = 1  # passages of a text that are all weighed; of more, those whose words look as if they told something
DENIED = 3.0  # a cause is told only where that is so many times as probable as that it is denied, and the other way round
_LONGEST = 20_000  # characters of one text that are listened to
LONGEST_QUOTE = 400
"""Characters of a passage that are quoted."""
_EVEN = 2.75  # log odds against any one class before a word is read, about 1 in 16: what is left is a likelihood ratio
_SUREST = 0.99
_LEAST, _MOST = 0.3, 5.5  # log odds one passage can move a cause by


@dataclass(frozen=True, slots=True)
class Telling:
    """Characters ``start`` to ``end`` of a text, its ``quote``, tell of a cause with probability ``p`` by their words alone.

    ``polarity`` is "for", or "against" where they say that it is over or not so.
    """

    cause: str
    polarity: str
    start: int
    end: int
    quote: str
    p: float

    @property
    def weight(self) -> float:
        """The step in log odds: the logarithm of the likelihood ratio, bounded, as no passage proves anything."""
        return min(_MOST, max(_LEAST, log(self.p / (1 - self.p)) + _EVEN))


@remembered("tellings", 8192)
def tellings(text: str) -> tuple[Telling, ...]:
    """Return what a text tells, the surest first, each cause once a passage. Linear in the length of the text.

    Phrases are listened for only where the table holds their cause possible: they settle what the words leave open.
    """
    text = text[:_LONGEST]
    scorer = shipped_scorer()
    spans = passages(text)
    found: list[Telling] = []
    for start, end in spans:
        words = tokens(text[start:end])
        if len(spans) <= FEW or scorer.suspect(words):
            found += _told(text, start, end, scorer.judge(words, len(spans)), scorer)
    found += [_by_phrase(cause, h) for cause in causes() if cause.name not in scorer.classes for h in hear(text, cause)]
    return tuple(sorted(found, key=lambda t: (-t.p, t.start, t.cause, t.polarity)))


def _told(text: str, start: int, end: int, scores: Scores, scorer: Scorer) -> Iterator[Telling]:
    plain = scores.odds()
    possible = open_to(plain)
    heard = [(cause.name, h) for cause in causes() if cause.name in possible for h in hear(text[start:end], cause)]
    odds = scores.odds([name if h.polarity == FOR else f"-{name}" for name, h in heard]) if heard else plain
    for name, p in odds.items():
        cause, polarity = name.lstrip("-"), AGAINST if name.startswith("-") else FOR
        other = odds.get(cause if polarity == AGAINST else f"-{cause}", 0.0)
        if name == NONE or p < SPEAKS or p < DENIED * other:
            continue
        said = next((h for of, h in heard if of == cause and h.polarity == polarity), None)
        first, last = _place(text, start, said) if said else scorer.words_that_tell(text, start, end, name)
        first, last = _part(text, first, last, start + said.start if said else first)
        yield Telling(cause, polarity, first, last, text[first:last], min(p, _SUREST))


def _by_phrase(cause: Cause, h: Heard) -> Telling:
    """Return what a phrase of a cause tells that the table knows nothing of: one that another package brings."""
    return Telling(cause.name, h.polarity, h.start, h.end, h.quote, 1 / (1 + exp(_EVEN - cause.weight)))


def _part(text: str, first: int, last: int, at: int) -> tuple[int, int]:
    """Return a passage as it is; of a long one the words around a place, a third of them before it."""
    if last - first <= LONGEST_QUOTE:
        return first, last
    begin = max(first, min(at - LONGEST_QUOTE // 3, last - LONGEST_QUOTE))
    end = begin + LONGEST_QUOTE
    if begin > first:
        begin = text.find(" ", begin, at) + 1 or begin
    if end < last:
        end = max(text.rfind(" ", at, end), begin + 1)
    return begin, end


def _place(text: str, offset: int, said: Heard) -> tuple[int, int]:
    """Return where the sentence heard in a passage lies in the text; only its phrase, where it was shown in part."""
    start = text.rfind(said.sentence, offset, offset + said.start + len(said.sentence))
    return (start, start + len(said.sentence)) if start >= 0 else (offset + said.start, offset + said.end)
