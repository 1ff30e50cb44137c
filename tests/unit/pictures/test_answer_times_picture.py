from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from unghost.pictures.answer_times import AnswerTimes, Knot, answer_times_picture, answer_times_table

SVG = "{http://www.w3.org/2000/svg}"
KNOTS = (Knot(0, 0, 0, 0), Knot(1, 0.4, 0.3, 0.5), Knot(3, 0.8, 0.7, 0.9), Knot(10, 0.95, 0.85, 0.99))


def times(now: float, who: str = "Ada Bright", says: str = "8 of 10 of her answers came within 3 days.") -> AnswerTimes:
    return AnswerTimes(who, KNOTS, now, says)


@pytest.mark.parametrize(
    ("now", "answered"), [(0.0, 0.0), (0.5, 0.2), (2.0, 0.6), (3.0, 0.8), (6.5, 0.875), (10.0, 0.95), (40.0, 0.95)]
)
def test_the_curve_is_read_off_at_the_day_now(now: float, answered: float) -> None:
    assert times(now).by(now).answered == pytest.approx(answered)


@pytest.mark.parametrize("now", [0.0, 0.5, 4.0, 10.0, 40.0, 400.0])
def test_it_shows_where_you_are_inside_the_picture(now: float) -> None:
    root = ET.fromstring(answer_times_picture(times(now)))
    words = [element.text for element in root.iter(f"{SVG}text")]
    assert "you are here" in words
    (dot,) = root.iter(f"{SVG}circle")
    assert 0 < float(dot.get("cx", "")) < 360
    assert sum(element.get("class") == "ug-band" for element in root.iter()) == 1


def test_beyond_the_last_knot_the_curve_goes_on_as_not_measured() -> None:
    kinds = [element.get("class") for element in ET.fromstring(answer_times_picture(times(40.0))).iter()]
    assert "ug-ideal" in kinds
    assert "ug-ideal" not in [element.get("class") for element in ET.fromstring(answer_times_picture(times(4.0))).iter()]


def test_the_words_and_the_table_say_the_same() -> None:
    description = ET.fromstring(answer_times_picture(times(3.0))).findtext(f"{SVG}desc") or ""
    assert "This is day 3; 80 % of their answers had come by then." in description
    table = answer_times_table(times(3.0))
    assert table.rows[2] == ("3", "80 %", "70 % to 90 %")


def test_a_name_is_escaped_and_a_long_one_is_shortened_but_whole_in_the_title() -> None:
    name = "<b>" + "Adalbert " * 9
    root = ET.fromstring(answer_times_picture(times(3.0, name)))
    assert name in (root.findtext(f"{SVG}title") or "")
    shown = [e.text or "" for e in root.iter(f"{SVG}text") if e.get("class") == "ug-head"]
    assert [len(line) <= 38 for line in shown] == [True, True]
    assert shown[-1].endswith("…")


def test_what_is_no_curve_is_refused() -> None:
    with pytest.raises(ValueError, match="no knot"):
        Knot(1.0, 0.5, 0.6, 0.7)
    for knots, now in ((KNOTS[:1], 1.0), (KNOTS[::-1], 1.0), (KNOTS, -1.0), ((KNOTS[0], KNOTS[0]), 1.0)):
        with pytest.raises(ValueError, match="a curve"):
            AnswerTimes("Ada", knots, now, "")
