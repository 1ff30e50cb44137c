"""What each play has been worth: a dot and its 90 % interval on one scale, beside what was thought before it was tried."""

from __future__ import annotations

from dataclasses import dataclass

from unghost.pictures import drawing
from unghost.pictures.drawing import Frame, Table, percent

TITLE = "What worked"
_QUARTERS = (0.0, 0.25, 0.5, 0.75, 1.0)
_LEFT, _WIDTH, _ROW = 176.0, 104.0, 24.0
_NOTCH = 4.0  # as long as one dash
_NO_EVIDENCE = "no evidence yet"


@dataclass(frozen=True, slots=True)
class Bar:
    """One play: tries that settled and the truths among them, the chance of the truth with its interval, and the prior.

    Chances are in 0..1. ``evidence`` says in words how much there is; ``tried`` 0 is none.
    """

    title: str
    tried: int
    truths: int
    p: float
    low: float
    high: float
    prior: float
    evidence: str

    def __post_init__(self) -> None:
        if not 0.0 <= self.low <= self.p <= self.high <= 1.0 or not 0 <= self.truths <= self.tried:
            raise ValueError(f"no worth of a play: {self}")


@dataclass(frozen=True, slots=True)
class Bars:
    """What is drawn: the plays in the order shown, at least one, and the sentence that says how much it rests on."""

    says: str
    plays: tuple[Bar, ...]

    def __post_init__(self) -> None:
        if not self.plays:
            raise ValueError("there is no play to draw")


def worth_picture(bars: Bars, name: str = "worth") -> str:
    """Return the plays as SVG, one below the other; a play without evidence shows its prior only, and says so."""
    parts, top = drawing.heading(TITLE, bars.says)
    frame = Frame(_LEFT, top + 14.0, _WIDTH, _ROW * len(bars.plays))
    parts += [drawing.line("grid", (frame.x(q), frame.top), (frame.x(q), frame.bottom)) for q in _QUARTERS]
    parts.append(drawing.line("axis", (frame.left, frame.bottom), (frame.right, frame.bottom)))
    for row, bar in enumerate(bars.plays):
        parts += _bar(frame, bar, frame.top + _ROW * (row + 0.5))
    parts += drawing.ticks(frame, _QUARTERS[::2], percent)
    parts += _key(frame.bottom + 34.0)
    return drawing.picture(name, TITLE, f"{bars.says} {_description(bars)}", frame.bottom + 66.0, parts)


def _bar(frame: Frame, bar: Bar, y: float) -> list[str]:
    words = _words(bar)
    title = drawing.text("text" if bar.tried else "soft", (16, y + 4), drawing.shortened(bar.title, 25))
    prior = _notches(frame.x(bar.prior), y)
    if not bar.tried:
        return [title, *prior, drawing.text("soft", (344, y + 4), "none yet", "end")]
    return [
        title,
        *prior,
        drawing.line("bar", (frame.x(bar.low), y), (frame.x(bar.high), y)),
        drawing.dot("dot", (frame.x(bar.p), y), 4.5, words),
        drawing.text("soft", (344, y + 4), f"{bar.truths} of {bar.tried}", "end"),
    ]


def _notches(x: float, y: float) -> list[str]:
    """Draw a mark above and below the middle of a row, so that a dot may lie between."""
    return [drawing.line("ideal", (x, y + side * (5 + _NOTCH)), (x, y + side * 5)) for side in (-1, 1)]


def _words(bar: Bar) -> str:
    if not bar.tried:
        return f"{bar.title}: {_NO_EVIDENCE}; thought to be {percent(bar.prior)}."
    interval = f"{percent(bar.p)} ({percent(bar.low)} to {percent(bar.high)})"
    return f"{bar.title}: {bar.truths} of {bar.tried} brought the truth, {interval}; evidence: {bar.evidence}."


def _description(bars: Bars) -> str:
    return " ".join(_words(bar) for bar in bars.plays)


def _key(y: float) -> list[str]:
    return [
        drawing.line("bar", (16, y), (36, y)),
        drawing.dot("dot", (26, y), 4.5),
        drawing.text("soft", (44, y + 4), "chance that the next try brings the truth"),
        *_notches(26.0, y + 18.0),
        drawing.text("soft", (44, y + 22), "what was thought before anything was tried"),
    ]


def worth_table(bars: Bars) -> Table:
    """Return the same as a table: a row a play."""
    return Table(
        bars.says, ("play", "truths", "worth", "90 % interval", "thought before", "evidence"), tuple(map(_row, bars.plays))
    )


def _row(bar: Bar) -> tuple[str, ...]:
    if not bar.tried:
        return (bar.title, "", _NO_EVIDENCE, "", percent(bar.prior), bar.evidence)
    interval = f"{percent(bar.low)} to {percent(bar.high)}"
    return (bar.title, f"{bar.truths} of {bar.tried}", percent(bar.p), interval, percent(bar.prior), bar.evidence)
