from __future__ import annotations

from xml.etree import ElementTree as ET

import numpy as np

from unghost.pictures.reliability import reliability_picture, reliability_table
from unghost.silence.watch.reliability import Reliability, reliability

SVG = "{http://www.w3.org/2000/svg}"


def found(n: int) -> Reliability:
    dice = np.random.default_rng(4)
    p = dice.beta(1.3, 1.3, n)
    return reliability(p, (dice.random(n) < p).astype(float), [f"p{i % 40}" for i in range(n)])


def test_each_group_has_a_dot_a_bar_and_a_column() -> None:
    root = ET.fromstring(reliability_picture(found(300)))
    kinds = [element.get("class") for element in root.iter()]
    in_key = 1
    assert [kinds.count(kind) for kind in ("ug-dot", "ug-bar", "ug-ideal")] == [10 + in_key, 10 + in_key, 1 + in_key]
    assert kinds.count("ug-mass") == 10


def test_everything_lies_within_the_picture() -> None:
    root = ET.fromstring(reliability_picture(found(300)))
    height = float((root.get("viewBox") or "").split()[-1])
    for element in root.iter():
        across = [float(element.get(name, "0")) for name in ("x", "x1", "x2", "cx")]
        up = [float(element.get(name, "0")) for name in ("y", "y1", "y2", "cy")]
        assert 0 <= min(across) <= max(across) <= 360
        assert 0 <= min(up) <= max(up) <= height


def test_a_dot_lies_on_the_diagonal_where_said_is_seen() -> None:
    right = reliability(np.full(40, 0.5), (np.arange(40) < 20).astype(float), [str(i) for i in range(40)])
    root = ET.fromstring(reliability_picture(right))
    dot, _in_key = root.iter(f"{SVG}circle")
    diagonal, _in_key = (line for line in root.iter(f"{SVG}line") if line.get("class") == "ug-ideal")
    middle = [(float(diagonal.get(f"{axis}1", "")) + float(diagonal.get(f"{axis}2", ""))) / 2 for axis in "xy"]
    assert [float(dot.get("cx", "")), float(dot.get("cy", ""))] == middle


def test_the_words_say_what_the_picture_shows() -> None:
    measured = found(300)
    description = ET.fromstring(reliability_picture(measured)).findtext(f"{SVG}desc") or ""
    assert all(b.says in description for b in measured.bins)
    table = reliability_table(measured)
    assert len(table.rows) == len(measured.bins)
    assert all(len(row) == len(table.columns) for row in table.rows)
    assert table.caption == measured.says


def test_too_little_to_tell_is_said_and_not_drawn() -> None:
    svg = reliability_picture(found(12))
    assert "There is too little to tell: 12 closed silences." in svg
    assert "circle" not in svg
    assert reliability_table(found(12)).rows == ()
