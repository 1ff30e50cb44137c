"""Every sign that was tried, beside what reply history alone says. What stays of them is in src/unghost/silence/early."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import log, log1p
from statistics import fmean

from benchmarks.silence_early.rows import DAY, Row
from unghost.silence.early.signs import WIDEST, Habit, deviation, habit_of, later, log_hours, log_words, shorter

PRIOR_WAITS = 3.0
HALF = 0.5  # where every wait was answered, the odds are still finite


@dataclass(frozen=True, slots=True)
class Habits:
    """What is usual of people in general, per thing measured, and the share of waits that are answered."""

    hours: Habit
    words: Habit
    asks: Habit
    touches: Habit
    balance: Habit
    answered: float


Sign = Callable[[Row, Habits], float | None]
Values = Callable[[Row], list[float] | None]


def shipped_habits(known: Sequence[Sequence[Row]]) -> Habits:
    """Return the habits of several worlds: each weighs the same; what a world does not measure it has no say in."""

    def of(values: Values) -> Habit:
        pairs = [_moments(found) for rows in known if (found := _people(rows, values))]
        return Habit(fmean(v for _, v in pairs), fmean(m for m, _ in pairs))

    shares = [fmean(row.answers / row.waits for row in rows) for rows in known]
    return Habits(of(_hours), of(_words), of(_asks), of(_touches), of(_balance), fmean(shares))


def own_habits(rows: Sequence[Row], shipped: Habits) -> Habits:
    """Return the habits of one source as a user's own would be learnt: its people, leaning on what ships."""

    def of(values: Values, habit: Habit) -> Habit:
        return habit_of(_people(rows, values), habit)

    return Habits(
        of(_hours, shipped.hours),
        of(_words, shipped.words),
        of(_asks, shipped.asks),
        of(_touches, shipped.touches),
        of(_balance, shipped.balance),
        fmean(row.answers / row.waits for row in rows),
    )


def _people(rows: Iterable[Row], values: Values) -> list[list[float]]:
    """Return each pair's values, as its last row knows them."""
    last = {(row.owner, row.contact): row for row in rows}
    return [found for row in last.values() if (found := values(row))]


def _moments(people: Sequence[list[float]]) -> tuple[float, float]:
    """Return the mean of people's means, and the pooled variance within people."""
    means = list(map(fmean, people))
    squares = sum((value - mean) ** 2 for values, mean in zip(people, means, strict=True) for value in values)
    return fmean(means), squares / sum(len(values) - 1 for values in people)


def _hours(row: Row) -> list[float] | None:
    return [log_hours(r.hours) for r in row.rounds]


def _words(row: Row) -> list[float] | None:
    return _each([r.words for r in row.rounds], log_words)


def _asks(row: Row) -> list[float] | None:
    return _each([r.asks for r in row.rounds], float)


def _touches(row: Row) -> list[float] | None:
    return [log(r.touches) for r in row.rounds]


def _balance(row: Row) -> list[float] | None:
    theirs, ours = _words(row), _each([r.ours for r in row.rounds], log_words)
    return None if theirs is None or ours is None else [a - b for a, b in zip(theirs, ours, strict=True)]


def _each(values: list[int | None], scale: Callable[[float], float]) -> list[float] | None:
    known = [scale(v) for v in values if v is not None]
    return known if len(known) == len(values) else None


# Reply history alone: how many answers, how long they take, how many waits were answered.
HISTORY: dict[str, Sign] = {
    "answers": lambda row, _: log(row.answers + 1.0),
    "usual": lambda row, h: (sum(_hours(row) or ()) + 3.0 * h.hours.mean) / (len(row.rounds) + 3.0),
    "answered": lambda row, h: log(
        (row.answers + PRIOR_WAITS * h.answered + HALF) / (row.waits - row.answers + PRIOR_WAITS * (1.0 - h.answered) + HALF)
    ),
}


def _later(row: Row, h: Habits) -> float | None:
    return later([r.hours for r in row.rounds], h.hours)


def _shorter(row: Row, h: Habits) -> float | None:
    words = [r.words for r in row.rounds if r.words is not None]
    return shorter(words, h.words)


def _fewer_questions(row: Row, h: Habits) -> float | None:
    values = _asks(row)
    found = None if values is None else deviation(values, h.asks)
    return None if found is None else -found


def _more_touches(row: Row, h: Habits) -> float | None:
    return deviation(_touches(row) or [], h.touches)


def _smaller_share(row: Row, h: Habits) -> float | None:
    values = _balance(row)
    found = None if values is None else deviation(values, h.balance)
    return None if found is None else -found


def _late_and_short(row: Row, h: Habits) -> float | None:
    """Kooti's last answer: how late times how short, where it was both."""
    late, short = _later(row, h), _shorter(row, h)
    return None if late is None or short is None else max(0.0, late) * max(0.0, short)


def _rising(row: Row, _: Habits) -> float | None:
    a, b, c = (r.hours for r in row.rounds[-3:])
    return float(a < b < c)


def _sparser(row: Row, _: Habits) -> float | None:
    """How much farther apart the last three answers lie than all of them."""
    ats = [r.at for r in row.rounds]
    recent, usual = (ats[-1] - ats[-3]) / 2.0, (ats[-1] - ats[0]) / (len(ats) - 1)
    return log1p(recent / DAY) - log1p(usual / DAY)


def run_of_ours(theirs: Sequence[bool]) -> int:
    """Return how many conversations in a row we have begun since they last began one; 0 where they never did.

    ``theirs`` says of each conversation, oldest first, whether they began it. Where they never did nothing has passed to us.
    """
    if not any(theirs):
        return 0
    return next(run for run, begun in enumerate(reversed(theirs)) if begun)


def passed_to_us(theirs: Sequence[bool]) -> float:
    """Return how surprising it is that we began the last conversations, all of them, in nats: 0 where they began the last one.

    It is -log of the chance of such a run while the share they began before it (one begun and one not added) still held.
    """
    run = run_of_ours(theirs)
    before = theirs[: len(theirs) - run]
    share = (sum(before) + 1.0) / (len(before) + 2.0)
    return min(WIDEST, -run * log(1.0 - share))


SIGNS: dict[str, Sign] = {
    "later": _later,
    "shorter": _shorter,
    "passed to us": lambda row, _: passed_to_us(row.theirs),
    "run of ours": lambda row, _: log1p(run_of_ours(row.theirs)),
    "run, ever theirs or not": lambda row, _: log1p(next((n for n, t in enumerate(reversed(row.theirs)) if t), len(row.theirs))),
    "fewer questions": _fewer_questions,
    "more touches an answer": _more_touches,
    "smaller share of the words": _smaller_share,
    "late and short at once": _late_and_short,
    "three in a row later": _rising,
    "answers farther apart": _sparser,
}
"""All signs; each is None where a source cannot tell, else higher where step is lost."""

CONTEXT: dict[str, Sign] = {"days since": lambda row, _: log1p(row.idle / DAY)}
"""Not a sign of theirs, but a check: how long the exchange has rested when we write again."""
