"""A year's calendar: a day is where it belongs, theirs solid above, ours hollow below."""

from __future__ import annotations

from datetime import date, timedelta
from xml.etree import ElementTree as ET

from unghost.pictures.year import MOST, Year, year_picture, year_table, years_picture, years_table

SVG = "{http://www.w3.org/2000/svg}"
TODAY = date(2026, 6, 17)


def year(account: str = "acme.example", theirs: dict[date, int] | None = None, ours: dict[date, int] | None = None) -> Year:
    return Year(account, TODAY, theirs or {}, ours or {})


def marks(svg: str, kind: str) -> list[ET.Element]:
    return [
        b for b in ET.fromstring(svg).iter(f"{SVG}rect") if b.get("class") == f"ug-{kind}" and b.find(f"{SVG}title") is not None
    ]


def test_it_runs_over_the_twelve_months_that_end_with_this_one() -> None:
    assert (year().months[0], year().months[-1]) == (date(2025, 7, 1), date(2026, 6, 1))
    january = Year("a", date(2026, 1, 3), {}, {})
    assert (january.months[0], january.months[-1]) == (date(2025, 2, 1), date(2026, 1, 1))


def test_theirs_stand_above_ours_on_the_same_day() -> None:
    day = date(2026, 3, 4)
    svg = year_picture(year(theirs={day: 1}, ours={day: 2}))
    (theirs,), (ours,) = marks(svg, "line-fill"), marks(svg, "free-here")
    assert abs(float(theirs.get("x", "")) - float(ours.get("x", ""))) < 1
    assert float(theirs.get("y", "")) < float(ours.get("y", ""))
    assert theirs.findtext(f"{SVG}title") == "4 March 2026: they showed life once, we were in touch twice"


def test_days_outside_the_year_are_not_drawn_but_the_last_one_is_known() -> None:
    old = year(theirs={date(2024, 2, 29): 3})
    assert not marks(year_picture(old), "line-fill")
    assert old.last == date(2024, 2, 29)
    assert "No day with a sign of life" not in old.says
    assert old.says == "Nothing has passed between you in the last twelve months."


def test_the_table_has_a_row_a_day_the_latest_first() -> None:
    table = year_table(year(theirs={date(2026, 3, 4): 1, date(2026, 1, 2): 3}, ours={date(2026, 3, 4): 1}))
    assert table.rows == (("4 March 2026", "once", "once"), ("2 January 2026", "3 times", ""))
    assert table.caption == "2 days with a sign of life from them; the last one 4 March 2026. 1 day on which we were in touch."


def test_accounts_stand_in_the_order_of_their_last_sign_of_life() -> None:
    everybody = [
        year("old.example", {date(2025, 9, 1): 1}),
        year("never.example", {}, {TODAY: 1}),
        year("new.example", {TODAY: 1}),
    ]
    table = years_table(everybody)
    assert [row[:2] for row in table.rows] == [
        ("new.example", "17 June 2026"),
        ("old.example", "1 September 2025"),
        ("never.example", "never"),
    ]
    names = [e.text for e in ET.fromstring(years_picture(everybody)).iter(f"{SVG}text") if e.get("class") == "ug-text"]
    assert names == ["new.example", "old.example", "never.example"]


def test_the_latest_are_drawn_and_the_others_counted() -> None:
    many = [year(f"{n}.example", {TODAY - timedelta(days=n): 1}) for n in range(MOST + 3)]
    root = ET.fromstring(years_picture(many))
    assert "3 more, whose last sign of life is older, are in the table only." in (root.findtext(f"{SVG}desc") or "")
    assert len(years_table(many).rows) == MOST + 3


def test_nobody_is_a_sentence() -> None:
    assert "Nobody has written yet." in years_picture([])


def test_days_beyond_the_weeks_that_are_drawn_are_left_out() -> None:
    later = Year("later.example", TODAY + timedelta(days=400), {}, {TODAY + timedelta(days=390): 1})
    drawn = years_picture([year("a.example", {TODAY: 1}), later])
    assert all(float(b.get("x", "")) <= 360 for b in ET.fromstring(drawn).iter(f"{SVG}rect") if b.get("x"))
