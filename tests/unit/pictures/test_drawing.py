from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from unghost.pictures import drawing
from unghost.pictures.drawing import Frame, Table

HOSTILE = "<script>alert('\"&')</script>"


def test_a_picture_has_a_title_and_a_description_that_readers_are_pointed_to() -> None:
    root = ET.fromstring(drawing.picture("a-name", "Title", "What it shows", 100.0, [drawing.dot("dot", (1, 2), 3)]))
    ids = {element.get("id"): element.text for element in root.iter() if element.get("id")}
    assert root.get("role") == "img"
    assert [ids[name] for name in (root.get("aria-labelledby") or "").split()] == ["Title", "What it shows"]
    assert root.get("viewBox") == "0 0 360 100"


def test_it_knows_the_dark() -> None:
    svg = drawing.picture("x", "t", "d", 10.0, [])
    assert "@media (prefers-color-scheme:dark)" in svg
    light, dark = svg.split("@media")
    used = {word.split("{")[0] for word in dark.replace("\n", "").split(".")[1:] if word.startswith("ug-")}
    assert {"ug-paper", "ug-soft", "ug-line", "ug-dot", "ug-here"} <= used
    assert "url(" not in light + dark


def test_the_warm_colour_is_of_what_we_do_and_hope_and_never_of_people_or_waits() -> None:
    css = (Path(drawing.__file__).parents[1] / "web/static/css/unghost.css").read_text(encoding="utf-8")
    on_the_page = set(re.findall(r"\.ug-([\w-]+) \{[^}]*var\(--warm\)", css))
    alone = set(re.findall(r"\.ug-([\w-]+)\{[^}]*#(?:b5561c|9a4512|eb9a5f|f0ae7d)", drawing.picture("x", "t", "d", 10.0, [])))
    assert on_the_page == alone == {"press", "press-line", "press-dot", "press-text", "ring", "gap"}


def test_all_text_is_escaped() -> None:
    parts = [
        drawing.text("soft", (0, 0), HOSTILE),
        drawing.dot("dot", (0, 0), 1, HOSTILE),
        drawing.box("mass", (0, 0), (1, 1), HOSTILE),
    ]
    svg = drawing.picture("x", HOSTILE, HOSTILE, 10.0, parts)
    assert "<script" not in svg
    assert sum(element.text == HOSTILE for element in ET.fromstring(svg).iter()) == 5
    html = Table(HOSTILE, (HOSTILE, "b"), ((HOSTILE, HOSTILE),)).html
    assert "<script" not in html
    assert sum(element.text == HOSTILE for element in ET.fromstring(html).iter()) == 4


@pytest.mark.parametrize("name", ["", 'x" onload="', "a b", "ä"])
def test_a_name_that_is_no_word_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="no name"):
        drawing.picture(name, "t", "d", 10.0, [])


@pytest.mark.parametrize(
    ("value", "short"), [(0.0, "0"), (-0.001, "0"), (1.5, "1.5"), (10.0, "10"), (100.0, "100"), (2.999, "3")]
)
def test_numbers_are_short(value: float, short: str) -> None:
    assert drawing.number(value) == short


def test_a_frame_keeps_values_inside() -> None:
    frame = Frame(10, 20, 100, 50, x1=2.0)
    assert [frame.x(v) for v in (-1, 0, 1, 2, 9)] == [10, 10, 60, 110, 110]
    assert [frame.y(v) for v in (-1, 0, 0.5, 1, 9)] == [70, 70, 45, 20, 20]


def test_words_are_wrapped_between_words() -> None:
    assert drawing.wrapped("one two three", 7) == ["one two", "three"]
    assert drawing.wrapped("extraordinary day", 5) == ["extraordinary", "day"]
    assert drawing.wrapped("", 5) == [""]


def test_a_picture_can_be_given_another_name_so_that_two_stand_on_one_page() -> None:
    svg = drawing.picture("thread", 'id="thread-title"', 'aria-labelledby="thread-title thread-description"', 10.0, [])
    other = ET.fromstring(drawing.renamed(svg, "other"))
    assert {e.get("id") for e in other.iter() if e.get("id")} == {"other-title", "other-description"}
    assert other.get("aria-labelledby") == "other-title other-description"
    assert other.findtext("{http://www.w3.org/2000/svg}title") == 'id="thread-title"', "words stay as they are"
    with pytest.raises(ValueError, match="no name"):
        drawing.renamed(svg, 'x" onload="')
    with pytest.raises(ValueError, match="no picture of ours"):
        drawing.renamed("<svg/>", "x")


def test_a_touch_is_reached_by_keyboard_and_leads_only_where_it_is_told() -> None:
    still = ET.fromstring(drawing.touch((0, 0), (1, 1), HOSTILE, []))
    leads = ET.fromstring(drawing.touch((0, 0), (1, 1), HOSTILE, [], '/message/"><script>'))
    assert (still.tag, still.get("tabindex"), still.get("aria-label")) == ("g", "0", HOSTILE)
    assert (leads.tag, leads.get("href"), leads.get("aria-label")) == ("a", '/message/"><script>', HOSTILE)


def test_a_heading_is_two_lines_at_most_and_leaves_room_below() -> None:
    short, above = drawing.heading("Short", "")
    long, below = drawing.heading("Word " * 40, "It says " * 30)
    assert len(short) == 1
    assert above < below
    assert sum('class="ug-head"' in part for part in long) == 2
