"""The picture of the causes: what it shows, what it says in words, and that no name harms it."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from unghost.pictures.causes import MOST, Bar, Bars, Step, causes_picture, causes_table

PRIOR = Step("prior", -2.1, "About 12% of quiet deals have this cause.")
WAITING = Bar(
    "Waiting for somebody else", 0.6, (PRIOR, Step("for", 2.5, "One passage."), Step("length", -0.3, "Long.")), "Jo wrote “soon”"
)
UNKNOWN = Bar("Not known yet", 0.3, (Step("prior", -1.1, "About a third."),))
BARS = Bars("Jo Brandon", "Most likely: waiting for somebody else.", (WAITING, UNKNOWN), -1.1)


def words(svg: str) -> list[str]:
    return [e.text or "" for e in ET.fromstring(svg).iter() if e.tag.endswith("}text")]


def test_it_says_whom_it_is_about_each_cause_its_share_its_steps_and_the_passage() -> None:
    shown = words(causes_picture(BARS))
    assert shown[0] == "Why Jo Brandon may be quiet"
    for expected in ("Waiting for somebody else", "60 %", "for", "+2.5", "-0.3", "Jo wrote “soon”", "Not known yet", "30 %"):
        assert expected in shown


def test_the_steps_of_a_cause_add_up_from_the_prior() -> None:
    assert WAITING.sums == pytest.approx((-2.1, 0.4, 0.1))


def test_the_table_says_the_same() -> None:
    table = causes_table(BARS)
    assert table.rows[0] == ("Waiting for somebody else", "60 %", "prior -2.10; for +2.50; length -0.30", "Jo wrote “soon”", "")
    assert "2 causes" in table.caption


def test_only_the_likeliest_are_drawn_and_it_says_so() -> None:
    many = Bars("Jo", "", tuple(Bar(f"cause {n}", 0.1, (PRIOR,)) for n in range(9)), -1.1)
    shown = words(causes_picture(many))
    assert sum(w.startswith("cause ") for w in shown) == MOST
    assert f"The {MOST} likeliest of 9 causes." in causes_table(many).caption


def test_a_hostile_name_or_passage_stays_text() -> None:
    evil = "</text><script>alert(1)</script>\x00\x1b[31m"
    svg = causes_picture(Bars(evil, evil, (Bar(evil, 0.5, (Step(evil, 0.0, evil),), evil * 9),), 0.0))
    assert "<script" not in svg
    ET.fromstring(svg)


def test_a_long_passage_is_cut_with_a_mark() -> None:
    svg = causes_picture(Bars("Jo", "", (Bar("busy", 0.5, (PRIOR,), "word " * 80),), 0.0))
    assert any(w.endswith("…") for w in words(svg))


def test_nonsense_is_refused() -> None:
    with pytest.raises(ValueError, match="no step"):
        Step("for", float("nan"), "")
    with pytest.raises(ValueError, match="probability"):
        Bar("busy", 1.2, (PRIOR,))
    with pytest.raises(ValueError, match="prior"):
        Bar("busy", 0.2, ())
    with pytest.raises(ValueError, match="no cause"):
        Bars("Jo", "", (), 0.0)
