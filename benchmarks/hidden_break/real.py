"""Breaks planted into real exchanges: the tail made later and shorter, pressing words put into the message before it.

Only what the plan says is changed. Later answers push everything after them; shorter ones lose their end; what is cut
takes its questions with it. Untouched threads are the same threads as they are, and with pressing words put in and nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from benchmarks.hidden_break.dice import Dice
from benchmarks.hidden_break.simulate import EARLIEST, EFFECTS, LEAST_AFTER
from benchmarks.hidden_break.trial import Trial, view_of
from benchmarks.hidden_break.words import PRESSING
from unghost.domain.hours import HOURS_A_DAY
from unghost.domain.touch import Side, Touch
from unghost.history.history import Correspondence

WINDOW = 60  # touches of a thread that are used, its latest
_HOURS_IN_A_WEEK = 168.0


def trials(found: Sequence[Correspondence], seed: int, each: int = 2) -> list[Trial]:
    """Return the trials made of real threads that are long enough: as they are, pressed without a change, and broken."""
    dice = Dice(seed)
    made: list[Trial] = []
    number = 0
    for whole in found:
        thread = replace(whole, touches=whole.touches[-WINDOW:])
        places = _places(thread.touches)
        made.append(_trial("as it is", thread, None))
        for _ in range(each if places else 0):
            made.append(_trial("pressing words put in", _pressed(dice, thread, dice.one(places)), None))
            later, shorter = EFFECTS[number % len(EFFECTS)]
            number += 1
            place = dice.one(places)
            broken = _broken(_pressed(dice, thread, place), place, later, shorter)
            made.append(_trial(f"broken, lags ×{later:g}, lengths ÷{shorter:g}", broken, thread.touches[place].message))
            calm = _broken(thread, place, later, shorter)
            made.append(_trial("changed, nothing of ours", calm, None))
    return made


def _trial(kind: str, thread: Correspondence, broken: str | None) -> Trial:
    return Trial(kind, view_of(thread, thread.touches[-1].at + timedelta(days=1)), broken)


def _places(touches: Sequence[Touch]) -> list[int]:
    """Return the messages of ours that were answered next, with enough answered ones before and answers after."""
    answered = [
        n for n, t in enumerate(touches[:-1]) if t.side is Side.OURS and touches[n + 1].side is Side.THEIRS and t.text.strip()
    ]
    return answered[EARLIEST : len(answered) - LEAST_AFTER]


def _pressed(dice: Dice, thread: Correspondence, place: int) -> Correspondence:
    words = " ".join(dice.some(PRESSING, dice.one((1, 1, 2, 3))))
    touch = thread.touches[place]
    pressed = replace(touch, text=f"{touch.text.rstrip()}\n\n{words}")
    return replace(thread, touches=(*thread.touches[:place], pressed, *thread.touches[place + 1 :]))


def _broken(thread: Correspondence, place: int, later: float, shorter: float) -> Correspondence:
    """Make their answers later and shorter by a factor from touch ``place`` on."""
    moved = timedelta(0)
    touches = list(thread.touches[:place])
    for n in range(place, len(thread.touches)):
        touch = thread.touches[n]
        if touch.side is Side.THEIRS and thread.touches[n - 1].side is Side.OURS:
            hours = thread.week.between(thread.touches[n - 1].at, touch.at)
            moved += timedelta(hours=(hours + 1.0) * (later - 1.0) * _HOURS_IN_A_WEEK / (5 * HOURS_A_DAY))
        shown = _shortened(touch, shorter) if touch.side is Side.THEIRS else touch
        touches.append(replace(shown, at=touch.at + moved))
    return replace(thread, touches=tuple(touches))


def _shortened(touch: Touch, factor: float) -> Touch:
    words = touch.text.split(" ")
    text = " ".join(words[: max(1, round(len(words) / factor))])
    asks = tuple(ask for ask in touch.said.asks if ask in text)
    return replace(touch, text=text, said=replace(touch.said, asks=asks))
