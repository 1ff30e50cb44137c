"""The score this program had before its model of change, kept as a contestant: pressure plus how much later, shorter, cooler."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import exp, log
from statistics import median

from unghost.causes.cause import Break, View
from unghost.domain.touch import Channel, Side, Touch
from unghost.history.history import Correspondence
from unghost.pressure.lint import Finding, lint
from unghost.pressure.rule import Level

SURE = 0.5
NO_BREAK = 2.4  # what a candidate's score must beat: most quiet has no break
SILENCE_AFTER = 2.0
COOLER = 0.3  # log ratio of lengths: later alone is no break, an answer has to be shorter, too
_LATEST = 16  # of our mails are looked at
_USUAL_HOURS = 24.0  # working hours within which people answer, where a person's own habit is not known yet


@dataclass(frozen=True, slots=True)
class Turn:
    """One mail of ours and what became of it: hours until they spoke again (None: never), that answer's length and questions."""

    touch: Touch
    lag: float | None
    length: int
    asks: int


def find_break(view: View) -> Break | None:
    """Return the message after which their answers changed, or None where there is none as sure as a half.

    Only a message that presses can be one: an error of the linter, or warnings in it and the one before. Its score is the
    pressure in it plus how much later, shorter and less curious they answered after it (a silence counts most); the scores of all
    candidates and of "no break" make the posterior. ``p`` is that of any break, the message the first of the likeliest.
    """
    turns = _turns(view.correspondence)[-_LATEST:]
    scored = [(score, n) for n in range(len(turns)) if (score := _score(view, turns, n)) is not None]
    if not scored:
        return None
    weights = [exp(score) for score, _ in scored]
    p = sum(weights) / (sum(weights) + exp(NO_BREAK))
    best = scored[weights.index(max(weights))][1]
    return _told(turns, best, p) if p >= SURE else None


@lru_cache(maxsize=4096)
def _findings(text: str) -> tuple[Finding, ...]:
    return tuple(lint(text, context="mail"))


def _count(text: str, level: Level) -> int:
    return sum(f.level is level for f in _findings(text))


def _score(view: View, turns: Sequence[Turn], n: int) -> float | None:
    """Return how much speaks for turn ``n`` as the break, None where it is innocent or nothing changed after it."""
    errors, warns = _count(turns[n].touch.text, Level.ERROR), _count(turns[n].touch.text, Level.WARN)
    before = _count(turns[n - 1].touch.text, Level.WARN) if n else 0
    if not errors and not (warns and warns + before >= 3):
        return None
    change = _change(view, turns, n)
    return None if change < 0.5 else 1.3 * min(errors, 3) + 0.5 * min(warns, 3) + change


def _change(view: View, turns: Sequence[Turn], n: int) -> float:
    """Return how their behaviour changed after turn ``n``: 0 for not at all, about 3 for a clear break."""
    answered = [t for t in turns[:n] if t.lag is not None]
    habit = median(t.lag for t in answered if t.lag is not None) if answered else _USUAL_HOURS
    if turns[n].lag is None:
        return _silence_after(view, turns, n, habit)
    lag = min(1.5, max(0.0, log((_mean_lag(turns[n:]) + 4) / (habit + 4))))
    usual = median([t.length for t in answered]) if answered else turns[n].length
    shorter = min(1.2, max(0.0, log((usual + 10) / (turns[n].length + 10))))
    curious = 0.3 if answered and median([t.asks for t in answered]) >= 1 and not turns[n].asks else 0.0
    return lag + shorter + curious if answered and shorter > COOLER else 0.0


def _mean_lag(turns: Sequence[Turn]) -> float:
    lags = [t.lag for t in turns if t.lag is not None]
    return sum(lags) / len(lags)


def _silence_after(view: View, turns: Sequence[Turn], n: int, habit: float) -> float:
    """Return the weight of a silence after turn ``n``: little where they had been unusually quiet before it already."""
    if not view.silence.quiet:
        return 0.0
    open_since = next((t.touch.at for t in turns[:n] if t.lag is None), turns[n].touch.at)
    quiet_before = view.correspondence.week.between(open_since, turns[n].touch.at)
    return SILENCE_AFTER if quiet_before <= max(3 * habit, 2 * _USUAL_HOURS) else 0.3


def _turns(correspondence: Correspondence) -> list[Turn]:
    turns: list[Turn] = []
    answer: Touch | None = None
    for touch in reversed(correspondence.touches):
        if touch.sign_of_life:
            answer = touch
        elif touch.side is Side.OURS and touch.channel is Channel.MAIL and touch.text:
            lag = correspondence.week.between(touch.at, answer.at) if answer else None
            length = len(answer.text) if answer else 0
            turns.append(Turn(touch, lag, length, len(answer.said.asks) if answer else 0))
    return turns[::-1]


def _told(turns: Sequence[Turn], n: int, p: float) -> Break:
    turn = turns[n]
    grave = sorted(
        (f for f in _findings(turn.touch.text) if f.level in (Level.ERROR, Level.WARN)), key=lambda f: f.level is not Level.ERROR
    )
    after = "they have not written since" if turn.lag is None else "their answers came later and shorter after it"
    why = f'It says "{grave[0].quote}", and {after}.'
    return Break(turn.touch.message or "", grave[0].rule, why, p)
