"""A thread as two lanes: their touches above with how long each took, ours below with how much each presses and frees."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from math import log1p

from unghost.pictures import drawing
from unghost.pictures.drawing import Table

MOST = 24
"""How many touches fit; the latest are drawn."""

_LETTERS = 52
_LEFT, _RIGHT = 24.0, 336.0
_BAR = 44.0  # the tallest bar
_SMALL, _LARGE = 2.2, 6.0  # radius of a dot
_LONG_LAG, _LONG_TEXT = 400.0, 400.0  # working hours and words at which a bar and a dot are at their largest
_STRONG = 2.0  # the least dose that fills a bar: a faint one must not look grave


@dataclass(frozen=True, slots=True)
class Passed:
    """One touch: whether it is ours, when, how many words (0 for a spoken one) and ``kind`` ("mail", "call", "meeting").

    ``lag`` is for one of theirs how many working hours of theirs it took, None where it answers nothing; ``lag_words`` says it.
    ``pressure`` and ``relief`` are the dose of one of ours. ``broke`` marks the break.
    """

    ours: bool
    at: datetime
    kind: str
    words: int
    lag: float | None = None
    lag_words: str = ""
    pressure: float = 0.0
    relief: float = 0.0
    broke: bool = False

    def __post_init__(self) -> None:
        if min(self.words, self.pressure, self.relief, self.lag or 0.0) < 0.0:
            raise ValueError(f"nothing of a touch is negative: {self}")


@dataclass(frozen=True, slots=True)
class Thread:
    """What is drawn: with whom, the touches in order of time (at least one), and the sentence that says what is to be seen."""

    who: str
    touches: tuple[Passed, ...]
    says: str

    def __post_init__(self) -> None:
        times = [t.at for t in self.touches]
        if not times or times != sorted(times):
            raise ValueError("a thread has a touch or more, in order of time")

    @property
    def shown(self) -> tuple[Passed, ...]:
        """The touches that fit."""
        return self.touches[-MOST:]


def thread_picture(thread: Thread, name: str = "thread") -> str:
    """Return the thread as SVG: a column a touch, oldest first; the break is marked with words."""
    title = f"The thread with {thread.who}"
    said = drawing.wrapped(thread.says, _LETTERS)
    parts = [drawing.text("head", (16, 26), drawing.shortened(title))]
    parts += [drawing.text("soft", (16, 46 + 16 * row), words) for row, words in enumerate(said)]
    theirs = 46.0 + 16.0 * len(said) + 18.0 + _BAR + 12.0
    ours = theirs + 46.0
    bottom = ours + 12.0 + _BAR
    parts += _lanes(theirs, ours, bottom)
    for n, touch in enumerate(thread.shown):
        x = _x(n, len(thread.shown))
        parts += _ours(x, ours, touch, _tallest(thread.shown)) if touch.ours else _theirs(x, theirs, touch)
        if touch.broke:
            parts += _break(x, theirs - _BAR - 10.0, bottom)
    parts += _days(thread.shown, bottom + 18.0)
    parts += _key(bottom + 40.0)
    return drawing.picture(name, title, f"{thread.says} {_lead(thread)}", bottom + 76.0, parts)


def thread_table(thread: Thread) -> Table:
    """Return the same as a table: a row a touch."""
    rows = tuple(_row(touch) for touch in thread.shown)
    columns = ("day", "who", "words", "took", "pressure", "relief", "")
    return Table(f"{thread.says} {_lead(thread)}", columns, rows)


def _lead(thread: Thread) -> str:
    left_out = len(thread.touches) - len(thread.shown)
    earlier = f" {left_out} earlier ones are not drawn." if left_out else ""
    own = sum(t.ours for t in thread.shown)
    return f"{len(thread.shown)} touches, {own} of them ours.{earlier}"


def _row(touch: Passed) -> tuple[str, ...]:
    dose = (f"{touch.pressure:.1f}", f"{touch.relief:.1f}") if touch.ours else ("", "")
    length = str(touch.words) if touch.words else touch.kind
    return (f"{touch.at:%Y-%m-%d}", "we" if touch.ours else "they", length, touch.lag_words, *dose, _mark(touch))


def _mark(touch: Passed) -> str:
    return "the break" if touch.broke else ""


def _x(n: int, count: int) -> float:
    return (_LEFT + _RIGHT) / 2 if count == 1 else _LEFT + (_RIGHT - _LEFT) * n / (count - 1)


def _tallest(touches: Sequence[Passed]) -> float:
    return max([_STRONG, *(max(t.pressure, t.relief) for t in touches)])


def _radius(words: int) -> float:
    return _SMALL + (_LARGE - _SMALL) * min(1.0, log1p(words) / log1p(_LONG_TEXT))


def _lanes(theirs: float, ours: float, bottom: float) -> list[str]:
    return [
        drawing.line("axis", (_LEFT - 8, theirs), (_RIGHT + 8, theirs)),
        drawing.line("axis", (_LEFT - 8, ours), (_RIGHT + 8, ours)),
        drawing.text("soft", (16, theirs + 18), "they, and how long it took"),
        drawing.text("soft", (_RIGHT + 8, ours - 8), "we, and how it sounds", "end"),
        drawing.line("grid", (_LEFT - 8, bottom), (_RIGHT + 8, bottom)),
    ]


def _theirs(x: float, y: float, touch: Passed) -> list[str]:
    parts = []
    if touch.lag is not None:
        height = _BAR * min(1.0, log1p(touch.lag) / log1p(_LONG_LAG))
        parts.append(drawing.box("mass", (x - 3, y - height), (6, height), _says(touch)))
    return [*parts, drawing.dot("dot", (x, y), _radius(touch.words), _says(touch))]


def _ours(x: float, y: float, touch: Passed, tallest: float) -> list[str]:
    parts = []
    for kind, left, dose in (("press", x - 5, touch.pressure), ("mass", x + 1, touch.relief)):
        if dose > 0.0:
            parts.append(drawing.box(kind, (left, y), (4, _BAR * dose / tallest), _says(touch)))
    return [*parts, drawing.dot("here-dot" if touch.broke else "dot", (x, y), _radius(touch.words), _says(touch))]


def _break(x: float, top: float, bottom: float) -> list[str]:
    anchor, side = ("start", 5.0) if x < (_LEFT + _RIGHT) / 2 else ("end", -5.0)
    return [
        drawing.line("here", (x, top), (x, bottom)),
        drawing.text("here-text", (x + side, top + 9), "the break", anchor),
    ]


def _says(touch: Passed) -> str:
    took = f", {touch.lag_words}" if touch.lag_words else ""
    dose = f", pressure {touch.pressure:.1f}, relief {touch.relief:.1f}" if touch.ours else ""
    length = f", {touch.words} words" if touch.words else ""
    who, mark = "we" if touch.ours else "they", f", {_mark(touch)}" if touch.broke else ""
    return f"{touch.at:%Y-%m-%d}, {who}, {touch.kind}{length}{took}{dose}{mark}"


def _days(touches: Sequence[Passed], y: float) -> list[str]:
    first, last = touches[0], touches[-1]
    if len(touches) == 1:
        return [drawing.text("soft", (_x(0, 1), y), f"{first.at:%Y-%m-%d}", "middle")]
    return [
        drawing.text("soft", (16, y), f"{first.at:%Y-%m-%d}"),
        drawing.text("soft", (_RIGHT + 8, y), f"{last.at:%Y-%m-%d}", "end"),
    ]


def _key(y: float) -> list[str]:
    return [
        drawing.box("press", (16, y - 8), (8, 8)),
        drawing.text("soft", (28, y), "pressure"),
        drawing.box("mass", (92, y - 8), (8, 8)),
        drawing.text("soft", (104, y), "relief, or hours they took"),
        drawing.text("soft", (16, y + 18), "A larger dot is a longer message."),
    ]
