"""Laws of the pictures: whatever is written into them, they are well-formed, and every stroke lies on the paper."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from xml.etree import ElementTree as ET

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from unghost.domain.odds import Odd
from unghost.forecast.limbo import LimboWeek
from unghost.pictures.answer_times import AnswerTimes, Knot, answer_times_picture, answer_times_table
from unghost.pictures.causes import Bar, Bars, Step, causes_picture, causes_table
from unghost.pictures.drawing import Table
from unghost.pictures.letters import in_letters
from unghost.pictures.limbo import limbo_picture, limbo_table
from unghost.pictures.pipeline import Row, deal_line, pipeline_picture, pipeline_table
from unghost.pictures.reliability import reliability_picture, reliability_table
from unghost.pictures.thread import MOST, Passed, Thread, thread_picture, thread_table
from unghost.pictures.worth import Bar as Play
from unghost.pictures.worth import Bars as Plays
from unghost.pictures.worth import worth_picture, worth_table
from unghost.pictures.year import Year, year_picture, year_table, years_picture, years_table
from unghost.silence.watch.reliability import reliability

ANYTHING = st.text(max_size=60)


DAY = date(2026, 6, 17)
NOW = datetime(2026, 6, 17, 9, tzinfo=UTC)
_RUNS = ("script", "foreignObject", "iframe", "image", "use", "animate", "set", "object", "embed")


def is_harmless(root: ET.Element) -> bool:
    """Say whether a drawing has a title and a description, and holds nothing that runs, loads or leads elsewhere."""
    svg = "{http://www.w3.org/2000/svg}"
    ids = {e.get("id") for e in root.iter() if e.get("id")}
    named = set((root.get("aria-labelledby") or "").split())
    attributes = {(name, value) for e in root.iter() for name, value in e.attrib.items()}
    return (
        root.find(f"{svg}title") is not None
        and root.find(f"{svg}desc") is not None
        and named == ids
        and len(named) == 2
        and not any(e.tag == f"{svg}{name}" for e in root.iter() for name in _RUNS)
        and len(list(root.iter(f"{svg}style"))) == 1
        and not any(name.lower().startswith("on") or name == "style" for name, _ in attributes)
        and all(value.startswith("/") and not value.startswith("//") for name, value in attributes if name.endswith("href"))
    )


def is_a_picture(svg: str, table: Table, rows: int) -> bool:
    """Say whether a drawing is harmless and whole, can be shown in letters, and has its twin."""
    lines = in_letters(svg, 80)
    twin = len(ET.fromstring(table.html).findall("tbody/tr"))
    narrow = all(sum(len(words) for _, words in line) <= 80 for line in lines)
    return is_harmless(ET.fromstring(svg)) and strokes_lie_on_the_paper(svg) and bool(lines) and narrow and twin == rows


def strokes_lie_on_the_paper(svg: str) -> bool:
    root = ET.fromstring(svg)
    width, height = (float(edge) for edge in (root.get("viewBox") or "").split()[2:])
    for element in root.iter():
        if any(not 0.0 <= float(element.get(name, "0")) <= width for name in ("x", "x1", "x2", "cx")):
            return False
        if any(not 0.0 <= float(element.get(name, "0")) <= height for name in ("y", "y1", "y2", "cy")):
            return False
        numbers = [float(word) for word in re.findall(r"[-\d.]+", element.get("d", ""))]
        if any(not 0.0 <= x <= width for x in numbers[::2]) or any(not 0.0 <= y <= height for y in numbers[1::2]):
            return False
    return "nan" not in svg.partition("</style>")[2].replace("unan", "")


@st.composite
def answer_times(draw: st.DrawFn) -> AnswerTimes:
    days = sorted(draw(st.sets(st.floats(0.0, 400.0), min_size=2, max_size=12)))
    shares = sorted(draw(st.lists(st.floats(0.0, 1.0), min_size=len(days), max_size=len(days))))
    knots = tuple(Knot(d, a, a * 0.8, a + (1.0 - a) * 0.3) for d, a in zip(days, shares, strict=True))
    return AnswerTimes(draw(ANYTHING), knots, draw(st.floats(0.0, 5000.0)), draw(ANYTHING))


@settings(deadline=None)
@given(answer_times())
def test_a_curve_is_well_formed_and_on_the_paper_whatever_the_name(times: AnswerTimes) -> None:
    assert is_a_picture(answer_times_picture(times), answer_times_table(times), len(times.knots))


@settings(deadline=None)
@given(st.integers(0, 90), st.integers(0, 2**32), st.sampled_from([1, 5, 1000]))
def test_a_diagram_is_well_formed_and_on_the_paper(n: int, seed: int, grid: int) -> None:
    dice = np.random.default_rng(seed)
    found = reliability(
        np.round(dice.random(n) * grid) / grid, (dice.random(n) < 0.5).astype(float), [f"p{i % 9}" for i in range(n)]
    )
    assert is_a_picture(reliability_picture(found), reliability_table(found), len(found.bins))


@st.composite
def cause_bars(draw: st.DrawFn) -> Bars:
    steps = st.builds(Step, ANYTHING, st.floats(-9.0, 9.0), ANYTHING)
    bars = st.builds(Bar, ANYTHING, st.floats(0.0, 1.0), st.lists(steps, min_size=1, max_size=8).map(tuple), ANYTHING)
    return Bars(draw(ANYTHING), draw(ANYTHING), tuple(draw(st.lists(bars, min_size=1, max_size=15))), draw(st.floats(-9.0, 9.0)))


@settings(deadline=None)
@given(cause_bars())
def test_causes_are_well_formed_and_on_the_paper_whatever_was_said(bars: Bars) -> None:
    assert is_a_picture(causes_picture(bars), causes_table(bars), len(bars.shown))


@st.composite
def pipeline_rows(draw: st.DrawFn) -> Row:
    low, p, high = sorted(draw(st.lists(st.floats(0.0, 1.0), min_size=3, max_size=3)))
    odd = draw(st.sampled_from([None, Odd(p, low, high)]))
    return Row(draw(ANYTHING), draw(ANYTHING), draw(st.none() | st.floats(0.0, 1.0)), odd, draw(st.booleans()))


@settings(deadline=None)
@given(st.lists(pipeline_rows(), max_size=40), ANYTHING)
def test_a_pipeline_is_well_formed_and_on_the_paper_whatever_the_deals_are_called(rows: list[Row], says: str) -> None:
    assert is_a_picture(pipeline_picture(rows, says), pipeline_table(rows, says), len(rows))
    assert all(is_harmless(ET.fromstring(deal_line(row, "one"))) for row in rows)


@st.composite
def threads(draw: st.DrawFn) -> Thread:
    steps = draw(st.lists(st.integers(0, 10**6), min_size=1, max_size=90))
    passed, at = [], NOW
    for step in steps:
        at += timedelta(minutes=step)
        kind, amount = draw(st.sampled_from(["mail", "call", "meeting"])), st.floats(0.0, 500.0)
        lag = draw(st.none() | amount)
        words = draw(st.integers(0, 10**6))
        dose = (draw(amount), draw(amount), draw(st.booleans()), draw(ANYTHING), draw(ANYTHING))
        passed.append(Passed(draw(st.booleans()), at, kind, words, lag, draw(ANYTHING), *dose))
    return Thread(draw(ANYTHING), tuple(passed), draw(ANYTHING), draw(ANYTHING))


@settings(max_examples=40, deadline=None)
@given(threads())
def test_a_thread_is_well_formed_and_leads_nowhere_else_whatever_was_written(thread: Thread) -> None:
    for href in (None, lambda message: f"/message/{len(message)}"):
        assert is_a_picture(thread_picture(thread, href=href), thread_table(thread), min(MOST, len(thread.touches)))


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(*[st.integers(0, 10**6)] * 3), max_size=60), ANYTHING)
def test_limbo_is_well_formed_whatever_the_numbers(numbers: list[tuple[int, int, int]], says: str) -> None:
    weeks = [LimboWeek(NOW + timedelta(weeks=n), *one) for n, one in enumerate(numbers)]
    assert is_a_picture(limbo_picture(weeks, says), limbo_table(weeks, says), min(53, len(weeks)))


@st.composite
def years(draw: st.DrawFn) -> Year:
    days = st.dictionaries(st.integers(-20, 900).map(lambda n: DAY - timedelta(days=n)), st.integers(1, 10**6), max_size=40)
    return Year(draw(ANYTHING), draw(st.dates(date(2025, 1, 1), date(2027, 12, 31))), draw(days), draw(days))


@settings(max_examples=40, deadline=None)
@given(years())
def test_a_year_is_well_formed_whatever_the_days(year: Year) -> None:
    assert is_a_picture(year_picture(year), year_table(year), len(year.days))


@settings(max_examples=40, deadline=None)
@given(st.lists(years(), max_size=50))
def test_a_year_of_everybody_is_well_formed(everybody: list[Year]) -> None:
    drawn, twin = years_picture(everybody), years_table(everybody)
    assert is_a_picture(drawn, twin, len(everybody))


@st.composite
def play_bars(draw: st.DrawFn) -> Play:
    low, p, high = sorted(draw(st.lists(st.floats(0.0, 1.0), min_size=3, max_size=3)))
    tried = draw(st.integers(0, 99))
    truths = draw(st.integers(0, tried))
    return Play(draw(ANYTHING), tried, truths, p, low, high, draw(st.floats(0.0, 1.0)), draw(ANYTHING))


@settings(max_examples=40, deadline=None)
@given(ANYTHING, st.lists(play_bars(), min_size=1, max_size=30))
def test_plays_are_well_formed_whatever_they_are_called(says: str, plays: list[Play]) -> None:
    bars = Plays(says, tuple(plays))
    assert is_a_picture(worth_picture(bars), worth_table(bars), len(plays))
