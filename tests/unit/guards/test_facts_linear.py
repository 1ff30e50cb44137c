"""Facts are found in time that grows as the text does, whatever it is made of."""

from __future__ import annotations

from datetime import date
from time import perf_counter

import pytest

from unghost.guards.facts import MOST, unbacked

TODAY = date(2026, 6, 17)
PUMPS = {
    "one long word": "w",
    "the same number": "11 ",
    "other numbers": "{i} ",
    "amounts": "${i} ",
    "days": "3 May ",
    "days, the month first": "May 3 ",
    "dates": "2026-05-03 ",
    "empty lines": "\n",
    "spaces": " ",
    "signs of addresses": "a@",
    "addresses": "a@b.c ",
    "links": "http://a{i}.b ",
    "names": "from Aa Bb ",
}


@pytest.mark.parametrize("name", PUMPS)
def test_a_text_of_nothing_else_is_soon_looked_through(name: str) -> None:
    """A text as long as a draft may be; before they were mended, the worst of these took 20 to 40 seconds."""
    one = PUMPS[name]
    text = "".join(one.replace("{i}", str(10_000 + i)) for i in range(20_000 // len(one.replace("{i}", "10000"))))
    begun = perf_counter()
    found = unbacked(text, "known words", TODAY)
    assert perf_counter() - begun < 2.0
    assert len(found) <= MOST


def test_an_address_is_found_whole_and_where_it_is_too_long_to_be_one_not_at_all() -> None:
    assert unbacked("Write to ann.lee+x@mail.acme-pumps.example today.", "", TODAY) == ("ann.lee+x@mail.acme-pumps.example",)
    assert unbacked("a" * 65 + "@acme.example", "", TODAY) == ()


def test_a_day_of_a_long_line_is_read_in_its_own_sentence() -> None:
    asked = "Is 3 July better? " * 200
    assert unbacked(asked + "You said 4 July.", "", TODAY) == ("4 July",)
