"""The picture of the plays: what it shows, what it says in words, and that nothing is drawn where nothing is known."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from unghost.pictures.worth import Bar, Bars, worth_picture, worth_table

ASKED = Bar("ask-why", 34, 18, 0.48, 0.36, 0.60, 0.35, "good")
NEVER = Bar("bold", 0, 0, 0.2, 0.05, 0.4, 0.2, "none yet")
BARS = Bars("34 moves settled.", (ASKED, NEVER))


def words(svg: str) -> list[str]:
    return [e.text or "" for e in ET.fromstring(svg).iter() if e.tag.endswith(("}text", "}title", "}desc"))]


def count(svg: str, kind: str) -> int:
    return svg.count(f'class="ug-{kind}"')


def test_a_play_is_a_dot_with_its_interval_and_one_never_tried_shows_its_prior_only() -> None:
    svg = worth_picture(BARS)
    assert count(svg, "dot") == 1 + 1  # the play, and the key
    assert count(svg, "bar") == 1 + 1
    assert count(svg, "ideal") == 2 + 2 + 2
    assert {"ask-why", "18 of 34", "bold", "none yet"} <= set(words(svg))


def test_the_description_says_all_of_it_in_words() -> None:
    said = " ".join(words(worth_picture(BARS)))
    assert "ask-why: 18 of 34 brought the truth, 48 % (36 % to 60 %); evidence: good." in said
    assert "bold: no evidence yet; thought to be 20 %." in said


def test_the_table_says_the_same() -> None:
    rows = worth_table(BARS).rows
    assert rows[0] == ("ask-why", "18 of 34", "48 %", "36 % to 60 %", "35 %", "good")
    assert rows[1] == ("bold", "", "no evidence yet", "", "20 %", "none yet")


def test_a_better_play_lies_further_right() -> None:
    svg = worth_picture(Bars("", (ASKED, Bar("value", 20, 16, 0.7, 0.5, 0.9, 0.2, "some"))))
    across = [float(e.get("cx", "0")) for e in ET.fromstring(svg).iter() if e.tag.endswith("circle")][:2]
    assert across[0] < across[1]


def test_a_hostile_name_stays_text() -> None:
    evil = "</text><script>alert(1)</script>\x00"
    svg = worth_picture(Bars(evil, (Bar(evil, 1, 1, 0.5, 0.4, 0.6, 0.5, evil),)))
    assert "<script" not in svg
    ET.fromstring(svg)


def test_nonsense_is_refused() -> None:
    with pytest.raises(ValueError, match="no worth"):
        Bar("x", 1, 2, 0.5, 0.4, 0.6, 0.5, "weak")
    with pytest.raises(ValueError, match="no worth"):
        Bar("x", 1, 1, 0.5, 0.6, 0.7, 0.5, "weak")
    with pytest.raises(ValueError, match="no play"):
        Bars("", ())
