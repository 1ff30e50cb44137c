"""The pipeline as a picture: a ring, a dot, the hope between; silent deals together; two hundred stay readable."""

from __future__ import annotations

from itertools import pairwise
from xml.etree import ElementTree as ET

from unghost.domain.odds import Odd
from unghost.pictures.pipeline import MOST_ROWS, Row, deal_line, pipeline_picture, pipeline_table

SVG = "{http://www.w3.org/2000/svg}"
HOPE = Row("Pumps", "£31,000", 0.8, Odd(0.3, 0.1, 0.5), silent=True)
SOBER = Row("Valves", "$900", 0.4, Odd(0.42, 0.3, 0.5), silent=False)
BARE = Row("<b>Filters</b>", "", None, None, silent=False)


def kinds(svg: str) -> list[str]:
    return [e.get("class", "") for e in ET.fromstring(svg).iter()]


def test_the_distance_between_stated_and_supported_is_drawn_where_there_is_one() -> None:
    assert "ug-gap" in kinds(deal_line(HOPE, "one"))
    assert "ug-gap" not in kinds(deal_line(SOBER, "one"))
    assert "ug-ring" not in kinds(deal_line(BARE, "one"))


def test_a_line_says_its_deal_to_whoever_cannot_see_it() -> None:
    root = ET.fromstring(deal_line(HOPE, "deal-7"))
    assert root.findtext(f"{SVG}desc") == "Pumps: stated 80 %, supported 30 %, silent."
    assert root.get("aria-labelledby") == "deal-7-title deal-7-description"


def test_silent_deals_stand_together_below() -> None:
    words = [e.text for e in ET.fromstring(pipeline_picture([HOPE, SOBER, BARE], "")).iter(f"{SVG}text")]
    order = [w for w in words if w in ("In touch", "Valves", "<b>Filters</b>", "Silent, and nobody knows yet: 1", "Pumps")]
    assert order == ["In touch", "Valves", "<b>Filters</b>", "Silent, and nobody knows yet: 1", "Pumps"]


def test_two_hundred_deals_have_a_line_each_and_none_lies_on_another() -> None:
    root = ET.fromstring(pipeline_picture([HOPE, SOBER] * 100, ""))
    dots = sorted(float(e.get("cy", "")) for e in root.iter(f"{SVG}circle") if e.get("class") == "ug-dot")
    assert len(dots) == MOST_ROWS + 1  # and one in the key
    assert min(b - a for a, b in pairwise(dots)) > 9


def test_no_deal_is_a_sentence_and_the_table_says_the_same() -> None:
    assert ET.fromstring(pipeline_picture([], "No deal is open.")).findtext(f"{SVG}desc") == "No deal is open."
    rows = pipeline_table([HOPE, BARE], "").rows
    assert rows[0] == ("Pumps", "£31,000", "80 %", "30 %", "10 % to 50 %", "silent")
    assert rows[1] == ("<b>Filters</b>", "not known", "none", "not known", "", "in touch")
