"""Early warning: does somebody who still answers lose step? Later and shorter than their own usual, before any silence.

Kooti et al. (2015, 16 billion mails) found that before a conversation ends the two sides fall out of step, and that a long lag
and a short answer come last. What that is worth here was measured (docs/reference/early-warning.md), and it is little: so this is
a description with its evidence and its measured worth, and never odds.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from unghost.domain.span import Evidence
from unghost.domain.touch import Touch
from unghost.domain.wait import Wait
from unghost.history.history import Correspondence
from unghost.silence.early.rounds import Round, rounds
from unghost.silence.early.signs import (
    EARLIER,
    MEMORY,
    RECENT,
    Habit,
    habit_of,
    later,
    log_hours,
    log_words,
    shorter,
)
from unghost.silence.early.table import CLEAR, HOURS, LATER, SHORTER, WORDS, WORTH
from unghost.silence.early.worth import Worth
from unghost.silence.figures import listed, span, spans

ENOUGH = RECENT + EARLIER
RUNNING = timedelta(days=120)
"""An exchange whose last answer is older than this is no longer running (the benchmark's protocol, expire_days)."""

_LONGEST_QUOTE = 110


@dataclass(frozen=True, slots=True)
class Usual:
    """What is usual of the user's people: the hours and the words of their answers, on log scales."""

    hours: Habit = HOURS
    words: Habit = WORDS


@dataclass(frozen=True, slots=True)
class Part:
    """One sign: how many standard deviations it lies from their usual, what one weighs, the sentence, and what it rests on."""

    name: str
    deviation: float
    weight: float
    text: str
    evidence: tuple[Evidence, ...]

    @property
    def points(self) -> float:
        """What the sign adds to the score."""
        return self.weight * self.deviation

    @property
    def clear(self) -> bool:
        """Whether the sign speaks by itself."""
        return self.deviation >= CLEAR


@dataclass(frozen=True, slots=True)
class EarlyWarning:
    """The signs of losing step in one running exchange, over so many ``answers``; without parts ``why_not`` says why.

    ``worth`` is what a strong warning was worth where it could be measured.
    """

    answers: int
    parts: tuple[Part, ...] = ()
    why_not: str = ""
    worth: Worth = WORTH

    @property
    def score(self) -> float | None:
        """The sum of the parts, a difference of log odds: above 0 where step is lost; None where nothing can be said."""
        return sum(part.points for part in self.parts) if self.parts else None

    @property
    def strong(self) -> bool:
        """Whether they clearly answer both later and shorter: one of the two alone was not shown to mean anything."""
        return sum(part.clear for part in self.parts) > 1

    @property
    def sentence(self) -> str:
        """Say what was found, whatever it means, or why nothing can be said."""
        told = "; ".join(part.text for part in self.parts) or self.why_not
        return f"{told[:1].upper()}{told[1:]}."


def usual_of(people: Iterable[tuple[Correspondence, Sequence[Wait]]], until: datetime) -> Usual:
    """Return what is usual of all people, each given with their closed waits; without any it is the shipped habit."""
    return usual_pace([pace_of(correspondence, past, until) for correspondence, past in people if past])


@dataclass(frozen=True, slots=True)
class Pace:
    """The answered waits of one person, oldest first: hours, words (of the written ones), and when the last answer came."""

    hours: tuple[float, ...] = ()
    words: tuple[int, ...] = ()
    last: datetime | None = None

    def warns(self, now: datetime, usual: Usual) -> float | None:
        """Return the score of a strong early warning at a moment, None where there is none; see ``early_warning``."""
        if self.last is None or len(self.hours) < ENOUGH or now - self.last > RUNNING:
            return None
        signs = ((later(self.hours, usual.hours), LATER), (shorter(self.words, usual.words), SHORTER))
        if any(deviation is None or deviation < CLEAR for deviation, _ in signs):
            return None
        return sum(deviation * weight for deviation, weight in signs if deviation is not None)


def pace_of(correspondence: Correspondence, past: Sequence[Wait], until: datetime) -> Pace:
    """Return the pace of one person by their closed waits, using nothing later than ``until``."""
    found = rounds(correspondence, past, until) if past else ()
    words = tuple(r.words for r in found if r.words is not None)
    return Pace(tuple(r.hours for r in found), words, found[-1].answer.at if found else None)


def usual_pace(paces: Sequence[Pace]) -> Usual:
    """Return what is usual of all people by their paces."""
    hours = habit_of(([log_hours(h) for h in pace.hours] for pace in paces), HOURS)
    words = habit_of(([log_words(w) for w in pace.words] for pace in paces), WORDS)
    return Usual(hours, words)


def early_warning(correspondence: Correspondence, past: Sequence[Wait], now: datetime, usual: Usual) -> EarlyWarning:
    """Return how the exchange has changed in its answered waits (of ``past``); where too little is known, without parts.

    An open wait does not enter: how long it lasts is what the odds speak of.
    """
    found = rounds(correspondence, past, now)
    if len(found) < ENOUGH:
        return EarlyWarning(len(found), why_not=_too_few(len(found)))
    age = now - found[-1].answer.at
    if age > RUNNING:
        return EarlyWarning(len(found), why_not=f"the last answer is {age.days} days old, so this exchange is not running")
    parts = (_later(found, usual.hours), _shorter([r for r in found if r.words is not None], usual.words))
    return EarlyWarning(len(found), tuple(part for part in parts if part is not None))


def _too_few(answers: int) -> str:
    known = {0: "no answers are known yet", 1: "1 answer is known so far"}.get(answers, f"{answers} answers are known so far")
    return f"{known}; it takes {ENOUGH} to see a change"


def _later(found: Sequence[Round], habit: Habit) -> Part | None:
    deviation = later([r.hours for r in found], habit)
    if deviation is None:
        return None
    recent, earlier = _apart(found)
    took, usual = spans([r.hours for r in recent]), span(median(r.hours for r in earlier))
    text = f"the last {len(recent)} answers took {took}, the {len(earlier)} before typically {usual}"
    return Part("later", deviation, LATER, text, _evidence(recent, LATER * deviation))


def _shorter(written: Sequence[Round], habit: Habit) -> Part | None:
    deviation = shorter([r.words or 0 for r in written], habit)
    if deviation is None:
        return None
    recent, earlier = _apart(written)
    usual = round(median(r.words or 0 for r in earlier))
    had = listed([str(r.words) for r in recent])
    text = f"the last {len(recent)} written answers had {had} words, the {len(earlier)} before typically {usual}"
    return Part("shorter", deviation, SHORTER, text, _evidence(recent, SHORTER * deviation))


def _apart(found: Sequence[Round]) -> tuple[Sequence[Round], Sequence[Round]]:
    return found[-RECENT:], found[-RECENT - MEMORY : -RECENT]


def _evidence(recent: Sequence[Round], points: float) -> tuple[Evidence, ...]:
    return tuple(Evidence(r.answer.message, r.answer.at, _first_words(r.answer), points / len(recent)) for r in recent)


def _first_words(touch: Touch) -> str:
    line = next((line.strip() for line in touch.text.splitlines() if line.strip()), "")
    return line[:_LONGEST_QUOTE]
