"""Simulated threads: habits drawn from the measured population, breaks planted, and what only looks like one.

A person has a usual lag, a usual length and shares of questions and warmth. Nothing is drawn from the model of a change: a break
is a factor on lags and lengths, as people would describe it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from math import exp, expm1

from benchmarks.hidden_break.dice import Dice
from benchmarks.hidden_break.trial import Trial, view_of
from benchmarks.hidden_break.words import CALM, FILLER, PRESSING
from unghost.causes.hidden_break.habit import SCALES, Habit, Share
from unghost.causes.hidden_break.population import POPULATION
from unghost.domain.hours import WorkWeek
from unghost.domain.person import Person
from unghost.domain.said import Said
from unghost.domain.touch import Channel, Side, Touch
from unghost.history.history import Correspondence

ASK, ANSWER = "Could you send the second drawing?", "The second drawing is attached."
US, THEM = "seller@ours.example", "buyer@theirs.example"
WEEK = WorkWeek("UTC")
EFFECTS = ((2.0, 1.0), (3.0, 1.0), (5.0, 1.0), (1.0, 2.0), (1.0, 3.0), (2.0, 2.0), (3.0, 2.0), (5.0, 3.0))
"""How much later and how much shorter a planted break makes their answers."""
ENDS = 0.3  # share of planted breaks after which they answer twice at most, and then no more
EARLIEST = 4  # answered messages before a break, at least
LEAST_AFTER = 2
_START = datetime(2025, 3, 3, 9, tzinfo=UTC)


@dataclass(slots=True)
class Round:
    """One message of ours and their answer, as drawn: working hours, words, whether it asks, how many warm signs."""

    hours: float
    words: int
    asks: bool
    warm: int
    gap: float  # working hours until our next message
    text: str = ""
    others: int = 1
    silent: bool = False
    late: bool = False  # our message comes late after their question
    passes_over: bool = False  # ... or does not answer it


@dataclass(frozen=True, slots=True)
class Plan:
    """A drawn person and the rounds with them."""

    rounds: list[Round] = field(default_factory=list)


def trials(count: int, seed: int) -> list[Trial]:
    """Return simulated trials, the same for the same seed. Shares of the kinds are fixed (KINDS)."""
    dice = Dice(seed)
    found = []
    for kind, part in KINDS.items():
        for number in range(round(part * count)):
            found.append(_trial(dice, kind, number))
    return found


KINDS = {
    "break after pressure": 0.28,
    "break after a lapse": 0.07,
    "change, nothing of ours": 0.12,
    "pressure, no change": 0.30,
    "slow August": 0.05,
    "one long holiday": 0.05,
    "thread grows": 0.04,
    "assistant answers": 0.04,
    "untouched": 0.05,
}


def _trial(dice: Dice, kind: str, number: int) -> Trial:
    rounds = _rounds(dice, dice.whole(8, 26))
    place = dice.whole(EARLIEST, len(rounds) - LEAST_AFTER)
    later, shorter = EFFECTS[number % len(EFFECTS)]
    broken: int | None = None
    if kind.startswith("break"):
        broken = place
        if kind == "break after pressure":
            press(dice, rounds[place])
        else:
            rounds[place - 1].asks = True
            rounds[place].late = number % 2 == 0
            rounds[place].passes_over = number % 2 == 1
        change(dice, rounds[place:], later, shorter)
    elif kind == "change, nothing of ours":
        change(dice, rounds[place:], later, shorter)
        if dice.happens(0.4):
            press(dice, dice.one(rounds[EARLIEST:]))
    elif kind == "pressure, no change":
        for _ in range(dice.one((1, 1, 2))):
            press(dice, dice.one(rounds[EARLIEST:]))
    else:
        _drift(dice, kind, rounds, place)
        if dice.happens(0.5):
            press(dice, dice.one(rounds[EARLIEST:]))
    thread, now = _thread(dice, rounds)
    message = thread.ours[broken].message if broken is not None else None
    group = f"{kind}, lags ×{later:g}, lengths ÷{shorter:g}" if broken is not None and kind == "break after pressure" else kind
    return Trial(group, view_of(thread, now), message)


def press(dice: Dice, round_: Round) -> None:
    """Write one to three pressing sentences into our message."""
    round_.text = f"{round_.text} {' '.join(dice.some(PRESSING, dice.one((1, 1, 2, 3))))}"


def change(dice: Dice, rounds: Sequence[Round], later: float, shorter: float) -> None:
    """Make answers later and shorter by a factor, mostly without questions; some people then fall silent for good."""
    ends = dice.happens(ENDS)
    for n, one in enumerate(rounds):
        one.hours = (one.hours + 1.0) * later - 1.0
        one.words = max(1, round(one.words / shorter))
        if shorter > 1.0 and dice.happens(0.6):
            one.asks, one.warm = False, 0
        one.silent = one.silent or (ends and n >= LEAST_AFTER - 1)


def _drift(dice: Dice, kind: str, rounds: Sequence[Round], place: int) -> None:
    if kind == "slow August":
        for one in rounds[place : place + 3]:
            one.hours = one.hours * 3.0 + 16.0
    elif kind == "one long holiday":
        rounds[place].hours += dice.uniform(80.0, 160.0)
    elif kind == "thread grows":
        for n, one in enumerate(rounds):
            one.words = round(one.words * (0.5 + 1.5 * n / len(rounds)))
            one.others = 1 + n // 4
    elif kind == "assistant answers":
        for one in rounds[place:]:
            one.words, one.asks, one.hours = max(3, one.words // 2), False, one.hours * 0.7


def _rounds(dice: Dice, count: int) -> list[Round]:
    hours, words = _person(dice, POPULATION.hours), _person(dice, POPULATION.words)
    asks, warm = _odds(dice, POPULATION.asks), _odds(dice, POPULATION.warmth)
    rounds = []
    for n in range(count):
        rounds.append(
            Round(
                hours=2.0 * _expm1(hours[0] + hours[1] * dice.student(4.0)),
                words=max(1, round(_expm1(words[0] + words[1] * dice.student(4.0)))),
                asks=dice.happens(asks),
                warm=sum(dice.happens(warm) for _ in range(3)),
                gap=dice.one((2.0, 5.0, 9.0, 17.0, 30.0, 60.0)),
                text=CALM[(n + count) % len(CALM)],
                silent=n > EARLIEST and dice.happens(POPULATION.never / 3),
            )
        )
    return rounds


def _person(dice: Dice, habit: Habit) -> tuple[float, float]:
    return dice.normal(habit.mean, habit.spread), dice.one(SCALES, habit.weights)


def _odds(dice: Dice, share: Share) -> float:
    return 1.0 / (1.0 + exp(-dice.normal(share.mean, share.spread)))


def _expm1(value: float) -> float:
    return max(0.0, expm1(min(7.5, value)))


def _thread(dice: Dice, rounds: Sequence[Round]) -> tuple[Correspondence, datetime]:
    touches: list[Touch] = []
    at = _START
    for n, one in enumerate(rounds):
        at = _after(at, 60.0 if one.late else 0.0)
        answered = n > 0 and rounds[n - 1].asks and not one.passes_over
        touches.append(_ours(at, n, f"{ANSWER} {one.text}" if answered else one.text))
        if one.silent:
            at = _after(at, dice.uniform(60.0, 160.0))
            continue
        at = _after(at, one.hours)
        touches.append(_theirs(dice, at + timedelta(minutes=1), n, one))
        at = _after(at, one.gap)
    thread = Correspondence(Person(THEM, "", "theirs.example", (THEM,), (), "UTC", ""), tuple(touches), week=WEEK)
    return thread, max(at, touches[-1].at + timedelta(days=1))


def _after(at: datetime, hours: float) -> datetime:
    """Return the moment so many working hours later."""
    days, rest = divmod(hours, 8.0)
    at = WEEK.next_opening(at)
    for _ in range(int(days)):
        at = WEEK.next_opening(at + timedelta(days=1))
    left = timedelta(hours=rest)
    closing = at.replace(hour=17, minute=0, second=0, microsecond=0)
    if at + left < closing:
        return at + left
    return WEEK.next_opening(closing + timedelta(hours=1)) + (at + left - closing)


def _ours(at: datetime, n: int, text: str) -> Touch:
    asks = tuple(part.strip() + "?" for part in text.split("?")[:-1]) if "?" in text else ()
    return Touch(at, Side.OURS, Channel.MAIL, THEM, US, f"ours-{n}@ours.example", text=text, said=Said(asks=asks))


def _theirs(dice: Dice, at: datetime, n: int, one: Round) -> Touch:
    words = [FILLER[(n * 7 + k) % len(FILLER)] for k in range(one.words)]
    signs = ("Hello Kim,\n", "thanks ", "! ")
    text = " ".join(words)
    for sign in dice.some(signs, min(3, one.warm)):
        text = sign + text if sign[0] in "Ht" else text + sign
    asks = (ASK,) if one.asks else ()
    touch = Touch(at, Side.THEIRS, Channel.MAIL, THEM, THEM, f"theirs-{n}@theirs.example", text=" ".join((text, *asks)))
    return replace(touch, recipients=one.others, said=Said(asks=asks))
