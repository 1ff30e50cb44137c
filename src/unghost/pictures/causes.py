"""The causes of a quiet as bars, each with the steps that make its odds, and the passage that says most."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import isfinite

from unghost.pictures import drawing
from unghost.pictures.drawing import Frame, Table

MOST = 5
"""How many causes fit; the likeliest are drawn."""
_LETTERS = 52
_QUOTE_LINES = 2
_LEFT, _RIGHT = 138.0, 306.0
_ROW, _BAR = 15.0, 8.0


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the log odds of a cause: what it is called, how far it goes, and in words where it comes from."""

    name: str
    by: float
    says: str

    def __post_init__(self) -> None:
        if not isfinite(self.by):
            raise ValueError(f"no step: {self}")


@dataclass(frozen=True, slots=True)
class Bar:
    """One cause: its title, how probable it is, its steps (the first is the prior), and what was said.

    ``passage`` is what speaks for it most (or all there is), ``against`` what speaks against it beside that; empty without one.
    """

    title: str
    p: float
    steps: tuple[Step, ...]
    passage: str = ""
    against: str = ""

    def __post_init__(self) -> None:
        if not 0.0 <= self.p <= 1.0 or not self.steps:
            raise ValueError(f"a cause has a probability and at least its prior: {self}")

    @property
    def sums(self) -> tuple[float, ...]:
        """The log odds after each step."""
        return tuple(accumulate(step.by for step in self.steps))


@dataclass(frozen=True, slots=True)
class Bars:
    """What is drawn: about whom, the causes (the likeliest first, at least one), and the sentence that says what is to be seen.

    ``level`` are the log odds of "not known": what lies beyond it is likelier than that.
    """

    who: str
    says: str
    causes: tuple[Bar, ...]
    level: float

    def __post_init__(self) -> None:
        if not self.causes:
            raise ValueError("there is no cause to draw")

    @property
    def shown(self) -> tuple[Bar, ...]:
        """The causes that fit."""
        return self.causes[:MOST]


def causes_picture(bars: Bars, name: str = "causes") -> str:
    """Return the causes as SVG, one below the other, on a common scale of log odds."""
    title = f"Why {bars.who} may be quiet"
    parts, top = drawing.heading(title, bars.says)
    y = top + 22.0
    for bar in bars.shown:
        drawn, y = _cause(bar, bars, y)
        parts += drawn
    parts += _key(y + 4.0)
    return drawing.picture(name, title, f"{bars.says} {_lead(bars)}", y + 50.0, parts)


def causes_table(bars: Bars) -> Table:
    """Return the same as a table: a row a cause, its steps in words."""
    rows = tuple((b.title, chance(b.p), "; ".join(_step_words(s) for s in b.steps), b.passage, b.against) for b in bars.shown)
    return Table(f"{bars.says} {_lead(bars)}", ("cause", "how probable", "log odds", "passage", "against it"), rows)


def chance(p: float) -> str:
    """Return a probability as people write it, never 0 or 100 per cent: nothing here is certain."""
    return "< 1 %" if p < 0.01 else "> 99 %" if p > 0.99 else drawing.percent(p)


def _lead(bars: Bars) -> str:
    left_out = len(bars.causes) - len(bars.shown)
    return f"The {len(bars.shown)} likeliest of {len(bars.causes)} causes." if left_out else f"{len(bars.shown)} causes."


def _step_words(step: Step) -> str:
    return f"{step.name} {step.by:+.2f}"


def _cause(bar: Bar, bars: Bars, top: float) -> tuple[list[str], float]:
    """Draw one cause from ``top`` down; return its parts, and where the next one begins."""
    passage = [*_short(bar.passage), *_short(f"Against it: {bar.against}" if bar.against else "")]
    steps_top = top + 20.0
    bottom = steps_top + _ROW * len(bar.steps)
    frame = Frame(_LEFT, steps_top, _RIGHT - _LEFT, bottom - steps_top, *_range(bars))
    parts = [
        drawing.text("text", (16, top + 8), drawing.shortened(bar.title, 40)),
        drawing.text("text", (344, top + 8), chance(bar.p), "end"),
        drawing.box("grid", (16, top + 13), (328, 0.5)),
        drawing.box("mass", (16, top + 12), (328 * bar.p, 2.5), f"{bar.title}: {chance(bar.p)}"),
        drawing.line("ideal", (frame.x(bars.level), steps_top), (frame.x(bars.level), bottom)),
        *_steps(bar, frame),
    ]
    parts += [drawing.text("soft", (16, bottom + 15 + 15 * row), words) for row, words in enumerate(passage)]
    return parts, bottom + 15.0 * len(passage) + 22.0


def _steps(bar: Bar, frame: Frame) -> list[str]:
    parts = []
    before = (bar.steps[0].by, *bar.sums)
    for n, (step, start, end) in enumerate(zip(bar.steps, before, bar.sums, strict=False)):
        y = frame.top + _ROW * n + 4.0
        words = f"{_step_words(step)}: {step.says}"
        parts.append(drawing.text("soft", (16, y + _BAR), drawing.shortened(step.name, 19)))
        left, right = sorted((frame.x(start), frame.x(end)))
        kind = "mass" if step.by >= 0 else "free"
        if n:
            parts.append(drawing.box(kind, (left, y), (max(1.0, right - left), _BAR), words))
        if n in (0, len(bar.steps) - 1):
            parts.append(drawing.dot("dot", (frame.x(end), y + _BAR / 2), 3.0, words))
        parts.append(drawing.text("soft", (344, y + _BAR), f"{step.by:+.1f}", "end"))
    return parts


def _range(bars: Bars) -> tuple[float, float]:
    """Return the least and the greatest log odds to be drawn, never the same."""
    everything = [value for bar in bars.shown for value in bar.sums] + [bars.level]
    low, high = min(everything), max(everything)
    return (low - 0.25, high + 0.25)


def _short(passage: str) -> Sequence[str]:
    lines = drawing.wrapped(passage, _LETTERS) if passage else []
    lines = [drawing.shortened(line, _LETTERS) for line in lines]
    return (
        lines
        if len(lines) <= _QUOTE_LINES
        else [*lines[: _QUOTE_LINES - 1], drawing.shortened(lines[_QUOTE_LINES - 1] + " …", _LETTERS)]
    )


def _key(y: float) -> list[str]:
    return [
        drawing.box("mass", (16, y), (12, _BAR)),
        drawing.text("soft", (34, y + _BAR), "speaks for it"),
        drawing.box("free", (118.5, y + 0.5), (11, _BAR - 1)),
        drawing.text("soft", (136, y + _BAR), "speaks against it"),
        drawing.line("ideal", (22, y + 16), (22, y + 28)),
        drawing.text("soft", (34, y + 26), "as likely as that nobody has told us"),
    ]
