"""The causes of a case as bars for a picture: what may be quoted there, and the sentence beneath its title."""

from __future__ import annotations

from unghost.app.why import Passage, Reading, Why
from unghost.causes.cause import UNKNOWN
from unghost.causes.events.care import private
from unghost.domain.days import day_of
from unghost.pictures.causes import Bar, Bars, Step
from unghost.silence.figures import chance

STEP_WORDS = {
    "prior": "how common it is",
    "for": "what speaks for it",
    "rare": "rare, but told",
    "against": "what speaks against",
    "dose": "our pressure",
    "length": "how long it lasts",
    "last ask": "what we asked last",
    "account": "their colleagues",
    "stage": "the deal's stage",
    "season": "the time of year",
}
"""What moves a cause, in the words of a picture; any other step keeps its own name."""
IN_FULL = "Their words are kept out of pictures."


def cause_bars(told: Why) -> Bars:
    """Return the causes of a case as they are drawn; passages about health, family or a death stay out of a picture."""
    person = told.case.correspondence.person
    bars = tuple(_bar(reading) for reading in told.readings)
    level = next((sum(t.step for t in r.terms) for r in told.readings if r.cause == UNKNOWN), 0.0)
    return Bars(person.name or person.id, _says(told), bars, level)


def _says(told: Why) -> str:
    first = told.readings[0]
    if not told.explained:
        return f"Nothing on record says why. Not known: {chance(told.unknown)}."
    return f"Most likely: {first.title[:1].lower() + first.title[1:]}, {chance(first.p)}. Not known: {chance(told.unknown)}."


def _bar(reading: Reading) -> Bar:
    steps = tuple(Step(STEP_WORDS.get(t.name, t.name), t.step, t.says) for t in reading.terms)
    first = next(iter(reading.passages), None)
    against = next((p for p in reading.passages if not p.supports and p is not first), None)
    return Bar(reading.title, reading.p, steps, _words(first), _words(against, named=False))


def _words(passage: Passage | None, *, named: bool = True) -> str:
    """Return a passage as a picture shows it; ``named`` where it is to say that it speaks against the cause."""
    if passage is None:
        return ""
    if private(passage.evidence.quote):
        return IN_FULL
    words = " ".join(passage.evidence.quote.split())
    return f"{'Against it: ' if named and not passage.supports else ''}{day_of(passage.evidence.at)}, {passage.who}: “{words}”"
