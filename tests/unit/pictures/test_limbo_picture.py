"""Limbo over time: a column a week, those that ended below it, and a sentence where nothing is noted."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree as ET

from unghost.forecast.limbo import LimboWeek
from unghost.pictures.limbo import MOST, NOTHING, limbo_picture, limbo_table

SVG = "{http://www.w3.org/2000/svg}"
END = datetime(2026, 6, 17, 9, tzinfo=UTC)


def weeks(*numbers: tuple[int, int]) -> list[LimboWeek]:
    return [LimboWeek(END + timedelta(weeks=n), deals, 7 * deals, ended) for n, (deals, ended) in enumerate(numbers)]


def boxes(svg: str, kind: str) -> list[ET.Element]:
    return [
        b for b in ET.fromstring(svg).iter(f"{SVG}rect") if b.get("class") == f"ug-{kind}" and b.find(f"{SVG}title") is not None
    ]


def test_a_week_is_a_column_as_high_as_its_deals() -> None:
    drawn = boxes(limbo_picture(weeks((3, 0), (6, 1)), "Two weeks."), "mass")
    assert [round(float(b.get("height", ""))) for b in drawn] == [60, 120]


def test_those_that_ended_hang_hollow_below() -> None:
    svg = limbo_picture(weeks((3, 0), (6, 2)), "")
    (ended,) = boxes(svg, "free")
    assert ended.findtext(f"{SVG}title") == "Week to 24 June 2026: 6 in limbo, 42 days in all, 2 came to an end."


def test_one_week_is_a_picture_and_none_is_a_sentence() -> None:
    assert len(boxes(limbo_picture(weeks((1, 0)), ""), "mass")) == 1
    empty = ET.fromstring(limbo_picture([], "Nobody is quiet."))
    assert (empty.findtext(f"{SVG}desc") or "").endswith(NOTHING)
    assert not limbo_table([], "").rows


def test_a_week_without_anybody_is_drawn_as_none() -> None:
    (none,) = boxes(limbo_picture(weeks((0, 0)), ""), "mass")
    assert none.get("height") == "0"


def test_the_latest_year_is_drawn_and_the_table_says_the_same() -> None:
    many = weeks(*[(n, 0) for n in range(MOST + 9)])
    assert len(boxes(limbo_picture(many, ""), "mass")) == MOST
    table = limbo_table(many, "So it went.")
    assert len(table.rows) == MOST
    assert table.rows[-1][1:] == (str(MOST + 8), str(7 * (MOST + 8)), "0")
