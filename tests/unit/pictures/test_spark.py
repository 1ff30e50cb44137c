"""The row of answer times beside a case."""

from __future__ import annotations

from xml.etree.ElementTree import fromstring

import pytest

from unghost.pictures.spark import MOST, Spark, spark_picture, spark_says


def test_each_answer_is_a_bar_and_the_wait_stands_beside_them() -> None:
    drawn = fromstring(spark_picture(Spark((0.5, 1.0, 3.0), 16.0, "All 3 answers came within 3 working days.")))
    kinds = [one.get("class") for one in drawn.iter() if one.tag.endswith("rect")]
    assert kinds == ["ug-mass", "ug-mass", "ug-mass", "ug-spark-now"]
    tall = [float(one.get("height", "0")) for one in drawn.iter() if one.tag.endswith("rect")]
    assert tall == sorted(tall)
    assert drawn.get("aria-label") == "All 3 answers came within 3 working days."


def test_only_the_latest_are_drawn_and_names_cannot_act() -> None:
    drawn = spark_picture(Spark(tuple(float(n) for n in range(40)), None, '"><script>alert(1)</script>'))
    assert drawn.count("<rect") == MOST
    assert "<script>" not in drawn


@pytest.mark.parametrize(("days", "says"), [
    ([], ""), ([2.0], "the one answer known took 2 d"), ([1.0, 2.0], "all 2 answers from Jim came within 2 d"),
    ([float(n) for n in range(1, 11)], "9 of 10 answers from Jim came within 9 d"),
])  # fmt: skip
def test_it_is_said_in_words(days: list[float], says: str) -> None:
    assert spark_says("Jim", days, [f"{day:g} d" for day in days]) == says
