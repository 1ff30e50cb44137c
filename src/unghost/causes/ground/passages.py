"""Sentences of touches as evidence: the first that speaks in each touch, never a wish that we stop."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from unghost.domain.span import Evidence
from unghost.domain.touch import Touch
from unghost.reading.gated import Gated, alternatives, folded

_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
_SHOWN = 160
_TOO_SHORT = 12
_READ = 6000
MOST = 3
"""Passages shown for one part."""


def spoken(words: str, end: str = r"\b", also: str = "") -> Gated:
    """Return words divided by ``|`` as a gated pattern of whole words; ``end`` has to follow each, ``also`` needs no end."""
    return Gated(*(rf"\b{word}{end}" for word in alternatives(words)), *(alternatives(also) if also else ()))


def quotes(
    touches: Iterable[Touch], gate: Gated, holds: Callable[[str], bool] | None = None, most: int = MOST
) -> tuple[Evidence, ...]:
    """Return the first sentence of each touch in which a pattern matches and that holds, of 160 characters; ``most`` in all."""
    found: list[Evidence] = []
    for touch in touches:
        sentence = _first(touch, gate, holds)
        if sentence:
            found.append(Evidence(touch.message, touch.at, sentence[:_SHOWN].strip()))
            if len(found) == most:
                break
    return tuple(found)


def _first(touch: Touch, gate: Gated, holds: Callable[[str], bool] | None) -> str:
    text = touch.text[:_READ]
    branches = gate.possible(folded(text))
    for match in _SENTENCE.finditer(text) if branches else ():
        sentence = match.group().strip()
        speaks = bool(sentence) and gate.says_some(sentence, branches) and (holds is None or holds(sentence))
        if speaks and not forbids(touch, sentence):
            return sentence
    return ""


def first_words(touch: Touch) -> str:
    """Return the first sentence that says something, empty where there is nothing but a wish that we stop."""
    sentences = [match.group().strip() for match in _SENTENCE.finditer(touch.text[:2000])]
    long = next((s for s in sentences if len(s) > _TOO_SHORT and not forbids(touch, s)), "")
    if long:
        return long[:_SHOWN].strip()
    return "" if touch.said.opt_out else touch.text.strip()[:_SHOWN]


def forbids(touch: Touch, sentence: str) -> bool:
    """Say whether a sentence is the wish that we stop, or a piece of it: it lays no ground."""
    wish = " ".join(touch.said.opt_out.quote.split()) if touch.said.opt_out else ""
    said = " ".join(sentence.split())
    return bool(wish) and bool(said) and (said in wish or wish in said or said.rstrip(".!?") in wish)


def asked(touches: Iterable[Touch]) -> tuple[Evidence, ...]:
    """Return what they asked of us, but for being left alone."""
    return tuple(
        Evidence(touch.message, touch.at, ask)
        for touch in touches
        for ask in touch.said.asks
        if touch.message and not forbids(touch, ask)
    )
