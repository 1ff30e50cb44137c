"""A thread as two lanes: their touches above with how long each took, ours below with how much each presses and frees."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import log1p

from unghost.domain.days import day_of
from unghost.pictures import drawing
from unghost.pictures.drawing import Table

MOST = 300
"""How many touches fit; the latest are drawn."""
A_LINE = 44
"""How many touches stand on one line; more go on below, like music."""

_LEFT, _RIGHT = 24.0, 302.0
_EDGE = 344.0
_BAR = 48.0  # the tallest bar
_GAP = 40.0  # between the lanes
_SMALL, _LARGE = 2.2, 5.6  # radius of a dot
_LONG_LAG, _LONG_TEXT = 400.0, 400.0  # working hours and words at which a bar and a dot are at their largest
_STRONG = 2.0  # the least dose that fills a bar: a faint one must not look grave
_LEVELS = ((8.0, "1 day", 7.0), (40.0, "5 days", 2.0))  # working hours, and how far below its line the label stands
_NOTE_LINES, _NOTE_LETTERS = 3, 54


@dataclass(frozen=True, slots=True)
class Passed:
    """One touch: whether it is ours, when, how many words (0 for a spoken one) and ``kind`` ("mail", "call", "meeting").

    ``lag`` is for one of theirs how many working hours of theirs it took, None where it answers nothing; ``lag_words`` says it.
    ``pressure`` and ``relief`` are the dose of one of ours. ``broke`` marks the break. ``quote`` are words of it that may be
    shown, ``message`` its Message-ID; both may be empty.
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
    quote: str = ""
    message: str = ""

    def __post_init__(self) -> None:
        if min(self.words, self.pressure, self.relief, self.lag or 0.0) < 0.0:
            raise ValueError(f"nothing of a touch is negative: {self}")


@dataclass(frozen=True, slots=True)
class Thread:
    """What is drawn: with whom, the touches in order of time (at least one), and the sentence that says what is to be seen.

    ``waiting`` says how long the present silence has lasted, empty where nothing is waited for.
    """

    who: str
    touches: tuple[Passed, ...]
    says: str
    waiting: str = ""

    def __post_init__(self) -> None:
        times = [t.at for t in self.touches]
        if not times or times != sorted(times):
            raise ValueError("a thread has a touch or more, in order of time")

    @property
    def shown(self) -> tuple[Passed, ...]:
        """The touches that fit."""
        return self.touches[-MOST:]


@dataclass(frozen=True, slots=True)
class _Stave:
    """One line of the drawing: its touches, where its lanes lie, and what all lines share."""

    touches: tuple[Passed, ...]
    top: float
    columns: int
    tallest: float
    note: float

    @property
    def theirs(self) -> float:
        return self.top + _BAR + 12.0

    @property
    def ours(self) -> float:
        return self.theirs + _GAP

    @property
    def bottom(self) -> float:
        return self.ours + _BAR + 6.0

    @property
    def step(self) -> float:
        return (_RIGHT - _LEFT) / max(1, self.columns - 1)

    def x(self, n: int) -> float:
        return (_LEFT + _RIGHT) / 2 if self.columns == 1 else _LEFT + self.step * n


def thread_picture(thread: Thread, name: str = "thread", href: Callable[[str], str] | None = None) -> str:
    """Return the thread as SVG: a column a touch, oldest first; the break is marked with words.

    What a touch was is told where a pointer or the keyboard rests on it; ``href`` makes the address of a mail from its
    Message-ID, and is left out where the picture stands alone.
    """
    title = f"The thread with {thread.who}"
    left_out = len(thread.touches) - len(thread.shown)
    parts, top = drawing.heading(title, f"{thread.says} {_window(left_out)}".strip())
    staves = _staves(thread.shown, top + 24.0)
    key = staves[-1].bottom + (54.0 if thread.waiting else 38.0)
    note = key + 44.0
    hint = "Rest on a touch to see what it was" + (", open it to read it." if href is not None else ".")
    parts += [*_key(thread.shown, key), drawing.text("soft", (16, note), hint)]
    for stave in (_Stave(s.touches, s.top, s.columns, s.tallest, note) for s in staves):
        last = stave.top == staves[-1].top
        parts += _lanes(stave, thread.waiting if last else "", first=stave.top == staves[0].top)
        parts += [_touch(stave, n, href) for n in range(len(stave.touches))]
        parts += _days(stave)
    described = f"{thread.says} {_lead(thread)}"
    return drawing.picture(name, title, described, note + 16.0 * _NOTE_LINES, parts, role="group")


def thread_table(thread: Thread) -> Table:
    """Return the same as a table: a row a touch."""
    rows = tuple(_row(touch) for touch in thread.shown)
    columns = ("day", "who", "words", "took", "pressure", "relief", "mark")
    return Table(f"{thread.says} {_lead(thread)}", columns, rows)


def _staves(touches: Sequence[Passed], top: float) -> list[_Stave]:
    """Return the lines of the drawing, as evenly filled as they go."""
    lines = -(-len(touches) // A_LINE)
    columns = -(-len(touches) // lines)
    found: list[_Stave] = []
    for n in range(lines):
        here = tuple(touches[n * columns : (n + 1) * columns])
        found.append(_Stave(here, found[-1].bottom + 34.0 if found else top, columns, _tallest(touches), 0.0))
    return found


def _window(left_out: int) -> str:
    return f"The latest {MOST}; {left_out} earlier ones are not drawn." if left_out else ""


def _lead(thread: Thread) -> str:
    left_out = len(thread.touches) - len(thread.shown)
    earlier = f" {left_out} earlier ones are not drawn." if left_out else ""
    own = sum(t.ours for t in thread.shown)
    waiting = f" {thread.waiting[:1].upper()}{thread.waiting[1:]}." if thread.waiting else ""
    count = "1 touch" if len(thread.shown) == 1 else f"{len(thread.shown)} touches"
    return f"{count}, {own} of them ours.{earlier}{waiting}"


def _row(touch: Passed) -> tuple[str, ...]:
    dose = (f"{touch.pressure:.1f}", f"{touch.relief:.1f}") if touch.ours else ("", "")
    length = str(touch.words) if touch.words else touch.kind
    return (day_of(touch.at), "we" if touch.ours else "they", length, touch.lag_words, *dose, _mark(touch))


def _mark(touch: Passed) -> str:
    return "the break" if touch.broke else ""


def _tallest(touches: Sequence[Passed]) -> float:
    return max([_STRONG, *(max(t.pressure, t.relief) for t in touches)])


def _radius(words: int, step: float) -> float:
    largest = max(_SMALL, min(_LARGE, step * 0.42))
    return _SMALL + (largest - _SMALL) * min(1.0, log1p(words) / log1p(_LONG_TEXT))


def _height(lag: float) -> float:
    return _BAR * min(1.0, log1p(lag) / log1p(_LONG_LAG))


def _lanes(stave: _Stave, waiting: str, *, first: bool) -> list[str]:
    left, theirs, ours = _LEFT - 8, stave.theirs, stave.ours
    end = stave.x(len(stave.touches) - 1) + 8.0
    parts = [drawing.line("axis", (left, y), (_RIGHT + 8, y)) for y in (theirs, ours)]
    for hours, words, below in _LEVELS if any(t.lag is not None for t in stave.touches) else ():
        y = theirs - _height(hours)
        parts += [drawing.line("grid", (left, y), (_RIGHT + 8, y)), drawing.text("soft", (_EDGE, y + below), words, "end")]
    if first:
        parts.append(drawing.text("soft", (left, theirs + 16), "they"))
        parts.append(drawing.text("soft", (left, ours - 7), "we"))
    if waiting:
        parts.append(drawing.line("ideal", (end, theirs), (_EDGE, theirs)))
        parts.append(drawing.text("here-text", (_EDGE, stave.bottom + 31), waiting, "end"))
    return parts


def _touch(stave: _Stave, n: int, href: Callable[[str], str] | None) -> str:
    touch, x = stave.touches[n], stave.x(n)
    parts = _ours(stave, x, touch) if touch.ours else _theirs(stave, x, touch)
    if touch.broke:
        parts = [*_break(stave, x), *parts]
    label = _says(touch)
    parts += _note(f"{label}{f': “{touch.quote}”' if touch.quote else ''}", stave.note)
    width = max(4.0, min(24.0, stave.step))
    to = href(touch.message) if href is not None and touch.message else ""
    return drawing.touch((x - width / 2, stave.top), (width, stave.bottom - stave.top), label, parts, to)


def _theirs(stave: _Stave, x: float, touch: Passed) -> list[str]:
    parts, y = [], stave.theirs
    wide = min(6.0, max(1.6, stave.step * 0.6))
    if touch.lag is not None:
        height = _height(touch.lag)
        parts.append(drawing.box("mass", (x - wide / 2, y - height), (wide, height)))
    return [*parts, _head("dot", (x, y), touch, stave.step)]


def _ours(stave: _Stave, x: float, touch: Passed) -> list[str]:
    parts, y = [], stave.ours
    wide = min(4.0, max(1.2, stave.step * 0.36))
    for kind, left, dose in (("press", x - wide - 0.6, touch.pressure), ("free", x + 0.6, touch.relief)):
        if dose > 0.0:
            parts.append(drawing.box(kind, (left, y), (wide, _BAR * dose / stave.tallest)))
    return [*parts, _head("press-dot" if touch.broke else "dot", (x, y), touch, stave.step)]


def _head(kind: str, at: drawing.Point, touch: Passed, step: float) -> str:
    """Draw a mail as a dot, larger the longer it is; a call as a square on its corner, a meeting as a square."""
    x, y = at
    if touch.kind == "mail":
        return drawing.dot(kind, at, _radius(touch.words, step))
    half = max(_SMALL, min(4.4, step * 0.42))
    if touch.kind == "meeting":
        return drawing.box(kind, (x - half, y - half), (2 * half, 2 * half))
    half += 0.6
    return drawing.path(kind, [(x, y - half), (x + half, y), (x, y + half), (x - half, y)], closed=True)


def _break(stave: _Stave, x: float) -> list[str]:
    anchor, side = ("start", 5.0) if x < (_LEFT + _RIGHT) / 2 else ("end", -5.0)
    tip = stave.top - 4.0
    return [
        drawing.line("press-line", (x, tip), (x, stave.bottom)),
        drawing.path("press-dot", [(x, tip + 3), (x - 5, tip - 6), (x + 5, tip - 6)], closed=True),
        drawing.text("press-text", (x + side * 1.6, tip + 2), "the break", anchor),
    ]


def _note(words: str, y: float) -> list[str]:
    """Return what is told of a touch on hover and focus: over a ground of its own, so that it hides the hint beneath."""
    lines = drawing.wrapped(words, _NOTE_LETTERS)[: _NOTE_LINES + 1]
    if len(lines) > _NOTE_LINES:
        lines = [*lines[: _NOTE_LINES - 1], f"{lines[_NOTE_LINES - 1]} …"]
    texts = [drawing.text("note", (16, y + 16 * n), drawing.shortened(line, _NOTE_LETTERS + 2)) for n, line in enumerate(lines)]
    return [drawing.box("note ug-paper", (12, y - 14), (336, 16.0 * _NOTE_LINES + 4)), *texts]


def _says(touch: Passed) -> str:
    took = f", {touch.lag_words}" if touch.lag_words else ""
    dose = f", pressure {touch.pressure:.1f}, relief {touch.relief:.1f}" if touch.ours else ""
    length = f", {touch.words} words" if touch.words else ""
    who, mark = "we" if touch.ours else "they", f", {_mark(touch)}" if touch.broke else ""
    return f"{day_of(touch.at)}, {who}, {touch.kind}{length}{took}{dose}{mark}"


def _days(stave: _Stave) -> list[str]:
    first, last, y = stave.touches[0], stave.touches[-1], stave.bottom + 15.0
    if stave.columns == 1:
        return [drawing.text("soft", (stave.x(0), y), day_of(first.at), "middle")]
    parts = [drawing.text("soft", (16, y), day_of(first.at))]
    far = stave.x(len(stave.touches) - 1)
    if far > _LEFT + 140.0:
        parts.append(drawing.text("soft", (far + 8, y), day_of(last.at), "end"))
    return parts


def _key(touches: Sequence[Passed], y: float) -> list[str]:
    parts = [
        drawing.box("press", (16, y - 8), (8, 8)),
        drawing.text("soft", (28, y), "pressure"),
        drawing.box("free", (92.5, y - 7.5), (7, 7)),
        drawing.text("soft", (104, y), "relief"),
        drawing.box("mass", (152, y - 8), (8, 8)),
        drawing.text("soft", (164, y), "how long they took"),
        drawing.dot("dot", (20, y + 14), 4),
        drawing.text("soft", (28, y + 18), "mail, larger the longer"),
    ]
    kinds = {touch.kind for touch in touches}
    if "call" in kinds:
        parts.append(drawing.path("dot", [(186, y + 9), (191, y + 14), (186, y + 19), (181, y + 14)], closed=True))
        parts.append(drawing.text("soft", (196, y + 18), "call"))
    if "meeting" in kinds:
        parts += [drawing.box("dot", (236, y + 10), (8, 8)), drawing.text("soft", (250, y + 18), "meeting")]
    return parts
