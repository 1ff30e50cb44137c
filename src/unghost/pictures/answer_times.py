"""A person's answer times as a curve, and where the present wait stands on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from unghost.pictures import drawing
from unghost.pictures.drawing import Frame, Table, percent

_QUARTERS = (0.0, 0.25, 0.5, 0.75, 1.0)
_STEPS = (0.25, 0.5, 1.0, 2.0, 5.0, 7.0, 14.0, 30.0, 60.0, 120.0)
_MOST_TICKS = 7


@dataclass(frozen=True, slots=True)
class Knot:
    """By ``day`` the share ``answered`` of their answers had come, and its interval: 0 <= low <= answered <= high <= 1."""

    day: float
    answered: float
    low: float
    high: float

    def __post_init__(self) -> None:
        if not (self.day >= 0.0 and 0.0 <= self.low <= self.answered <= self.high <= 1.0):
            raise ValueError(f"no knot of a curve: {self}")


@dataclass(frozen=True, slots=True)
class AnswerTimes:
    """What is drawn: whose, the curve by rising days (at least two), the day now (None where nothing is waited for), and the
    sentence that says it.

    ``unit`` names the days: "working days" or "days".
    """

    who: str
    knots: tuple[Knot, ...]
    now: float | None
    says: str
    unit: str = "days"

    def __post_init__(self) -> None:
        days = [knot.day for knot in self.knots]
        if len(days) < 2 or days != sorted(set(days)) or (self.now or 0.0) < 0.0:
            raise ValueError(f"a curve has two days or more, rising, and now is not before 0: {days}, {self.now}")

    def by(self, day: float) -> Knot:
        """Return the curve at a day, between its knots on a straight line; beyond its end its last knot."""
        day = min(max(day, self.knots[0].day), self.knots[-1].day)
        for a, b in zip(self.knots, self.knots[1:], strict=False):
            if day <= b.day:
                share = (day - a.day) / (b.day - a.day)
                middle = (_between(x, y, share) for x, y in ((a.answered, b.answered), (a.low, b.low), (a.high, b.high)))
                return Knot(day, *middle)
        return self.knots[-1]


def _between(a: float, b: float, share: float) -> float:
    return a + (b - a) * share if share < 1.0 else b


def answer_times_picture(times: AnswerTimes, name: str = "answer-times") -> str:
    """Return the curve as SVG: the share of their answers that had come by each day, its band, and a mark at "you are here"."""
    title = f"How long answers of {times.who} take"
    heading, top = drawing.heading(title, times.says)
    last = max(times.knots[-1].day, (times.now or 0.0) * 1.08)
    frame = Frame(58, top + 20.0, 276, 190, x0=0.0, x1=last)
    days = _days(last)
    parts = [*heading, *drawing.grid(frame, (), _QUARTERS, percent), *_curve(frame, times.knots, last), *_here(frame, times)]
    parts.append(drawing.text("soft", (16, frame.top - 10), "of their answers had come"))
    parts += drawing.ticks(frame, days, lambda day: f"{day:g}")
    parts.append(drawing.text("soft", (frame.left + frame.width / 2, frame.bottom + 34), f"{times.unit} waited", "middle"))
    description = f"{times.says} {_here_words(times)} The band is the 90 % interval."
    return drawing.picture(name, title, description, frame.bottom + 46, parts)


def _days(last: float) -> list[float]:
    """Return round days along the axis, seven at most."""
    step = next((s for s in _STEPS if last / s <= _MOST_TICKS), last / _MOST_TICKS)
    return [step * k for k in range(int(last / step) + 1)]


def _curve(frame: Frame, knots: Sequence[Knot], last: float) -> list[str]:
    upper = [(frame.x(k.day), frame.y(k.high)) for k in knots]
    lower = [(frame.x(k.day), frame.y(k.low)) for k in reversed(knots)]
    parts = [
        drawing.path("band", [*upper, *lower], closed=True),
        drawing.path("line", [(frame.x(k.day), frame.y(k.answered)) for k in knots]),
    ]
    end = knots[-1]
    if end.day < last:
        beyond = [(frame.x(end.day), frame.y(end.answered)), (frame.x(last), frame.y(end.answered))]
        parts.append(drawing.path("ideal", beyond))
    return parts


def _here(frame: Frame, times: AnswerTimes) -> list[str]:
    """Return the mark at the day now, if any; its words stand on the side with room."""
    if times.now is None:
        return []
    x, y = frame.x(times.now), frame.y(times.by(times.now).answered)
    right = x < frame.left + frame.width / 2
    words, anchor = (x + 7, "start") if right else (x - 7, "end")
    below = frame.bottom - 10.0
    return [
        drawing.line("here", (x, frame.top), (x, frame.bottom)),
        drawing.dot("here-dot", (x, y), 5.0, _here_words(times)),
        drawing.text("here-text", (words, below - 15), "you are here", anchor),
        drawing.text("soft", (words, below), f"day {times.now:.0f}", anchor),
    ]


def _here_words(times: AnswerTimes) -> str:
    if times.now is None:
        return "Nothing is waited for."
    return f"This is day {times.now:.0f}; {percent(times.by(times.now).answered)} of their answers had come by then."


def answer_times_table(times: AnswerTimes) -> Table:
    """Return the same as a table: a row a knot."""
    rows = tuple((f"{k.day:g}", percent(k.answered), f"{percent(k.low)} to {percent(k.high)}") for k in times.knots)
    return Table(f"{times.says} {_here_words(times)}", (times.unit, "answered by then", "90 % interval"), rows)
