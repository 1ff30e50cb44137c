"""Laws of the pictures: whatever is written into them, they are well-formed, and every stroke lies on the paper."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from unghost.domain.odds import Odd
from unghost.pictures.answer_times import AnswerTimes, Knot, answer_times_picture, answer_times_table
from unghost.pictures.causes import Bar, Bars, Step, causes_picture, causes_table
from unghost.pictures.pipeline import Row, pipeline_picture, pipeline_table
from unghost.pictures.reliability import reliability_picture, reliability_table
from unghost.silence.watch.reliability import reliability

ANYTHING = st.text(max_size=60)


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


@given(answer_times())
def test_a_curve_is_well_formed_and_on_the_paper_whatever_the_name(times: AnswerTimes) -> None:
    assert strokes_lie_on_the_paper(answer_times_picture(times))
    assert len(ET.fromstring(answer_times_table(times).html).findall("tbody/tr")) == len(times.knots)


@given(st.integers(0, 90), st.integers(0, 2**32), st.sampled_from([1, 5, 1000]))
def test_a_diagram_is_well_formed_and_on_the_paper(n: int, seed: int, grid: int) -> None:
    dice = np.random.default_rng(seed)
    found = reliability(
        np.round(dice.random(n) * grid) / grid, (dice.random(n) < 0.5).astype(float), [f"p{i % 9}" for i in range(n)]
    )
    assert strokes_lie_on_the_paper(reliability_picture(found))
    assert len(ET.fromstring(reliability_table(found).html).findall("tbody/tr")) == len(found.bins)


@st.composite
def cause_bars(draw: st.DrawFn) -> Bars:
    steps = st.builds(Step, ANYTHING, st.floats(-9.0, 9.0), ANYTHING)
    bars = st.builds(Bar, ANYTHING, st.floats(0.0, 1.0), st.lists(steps, min_size=1, max_size=8).map(tuple), ANYTHING)
    return Bars(draw(ANYTHING), draw(ANYTHING), tuple(draw(st.lists(bars, min_size=1, max_size=15))), draw(st.floats(-9.0, 9.0)))


@given(cause_bars())
def test_causes_are_well_formed_and_on_the_paper_whatever_was_said(bars: Bars) -> None:
    assert strokes_lie_on_the_paper(causes_picture(bars))
    assert len(ET.fromstring(causes_table(bars).html).findall("tbody/tr")) == len(bars.shown)


@st.composite
def pipeline_rows(draw: st.DrawFn) -> Row:
    low, p, high = sorted(draw(st.lists(st.floats(0.0, 1.0), min_size=3, max_size=3)))
    odd = draw(st.sampled_from([None, Odd(p, low, high)]))
    return Row(draw(ANYTHING), draw(ANYTHING), draw(st.none() | st.floats(0.0, 1.0)), odd, draw(st.booleans()))


@given(st.lists(pipeline_rows(), max_size=24), ANYTHING)
def test_a_pipeline_is_well_formed_and_on_the_paper_whatever_the_deals_are_called(rows: list[Row], says: str) -> None:
    assert strokes_lie_on_the_paper(pipeline_picture(rows, says))
    assert len(ET.fromstring(pipeline_table(rows, says).html).findall("tbody/tr")) == len(rows)
