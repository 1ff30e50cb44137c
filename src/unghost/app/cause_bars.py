"""The causes of a case as bars for a picture: what may be quoted there, and the sentence beneath its title."""

from __future__ import annotations

from unghost.app.why import Reading, Why
from unghost.causes.cause import UNKNOWN
from unghost.causes.events.care import private
from unghost.pictures.causes import Bar, Bars, Step
from unghost.silence.figures import chance

IN_FULL = "Their words are kept out of pictures."


def cause_bars(told: Why) -> Bars:
    """Return the causes of a case as they are drawn; passages about health, family or a death stay out of a picture."""
    person = told.case.correspondence.person
    bars = tuple(Bar(r.title, r.p, tuple(Step(t.name, t.step, t.says) for t in r.terms), _passage(r)) for r in told.readings)
    level = next((sum(t.step for t in r.terms) for r in told.readings if r.cause == UNKNOWN), 0.0)
    return Bars(person.name or person.id, _says(told), bars, level)


def _says(told: Why) -> str:
    first = told.readings[0]
    if not told.explained:
        return f"Nothing on record says why. Not known: {chance(told.unknown)}."
    return f"Most likely: {first.title[:1].lower() + first.title[1:]}, {chance(first.p)}. Not known: {chance(told.unknown)}."


def _passage(reading: Reading) -> str:
    first = next(iter(reading.passages), None)
    if first is None:
        return ""
    if private(first.evidence.quote):
        return IN_FULL
    words = " ".join(first.evidence.quote.split())
    return f"{'' if first.supports else 'Against it: '}{first.evidence.at:%Y-%m-%d}, {first.who}: “{words}”"
