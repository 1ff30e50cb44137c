"""A telephone number tells a country where its calling code belongs to one."""

from __future__ import annotations

import pytest

from unghost.domain.dialling import country_of_number, country_of_numbers


@pytest.mark.parametrize(
    ("number", "country"),
    [("+33155500142", "FR"), ("+966115550142", "SA"), ("+35621550131", "MT"), ("+12125550138", ""), ("020 5550", ""), ("+", "")],
)
def test_a_calling_code_tells_the_country(number: str, country: str) -> None:
    assert country_of_number(number) == country


def test_numbers_of_two_countries_tell_none() -> None:
    assert country_of_numbers(["+33155500142", "+33155500143"]) == "FR"
    assert country_of_numbers(["+33155500142", "+32255500143"]) == ""
    assert country_of_numbers([]) == ""
