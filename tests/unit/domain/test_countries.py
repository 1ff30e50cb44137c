"""Every country whose holidays are known has a name, in every language of the page."""

import pytest
from babel import Locale
from holidays import list_supported_countries

from unghost.domain.countries import COUNTRIES, code_of
from unghost.domain.zones import COUNTRY_OF_ZONE
from unghost.web.rendering.countries import NAMES, countries
from unghost.web.rendering.tongue import NAMES as LANGUAGES


def test_the_countries_are_those_whose_holidays_are_known() -> None:
    assert set(COUNTRIES) == set(list_supported_countries(include_aliases=False))
    assert set(COUNTRY_OF_ZONE.values()) <= set(COUNTRIES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_has_a_name_in_every_language(language: str) -> None:
    told = Locale(language).territories
    assert NAMES[language].keys() == COUNTRIES.keys()
    other = {code for code, name in NAMES[language].items() if name != told[code]}
    assert other <= {"HK", "MO", "CD", "CG", "PS"}  # shorter than the authorities have them
    assert [name for _, name in countries(language)][:2] == ["Afghanistan", {"en": "Åland Islands", "de": "Ägypten"}[language]]


@pytest.mark.parametrize(
    ("told", "code"),
    [("gb", "GB"), ("UK", "GB"), ("germany", "DE"), (" South  Korea ", "KR"), ("Ge", "GE"), ("zz", ""), ("", ""), ("Germ", "")],
)
def test_a_country_is_told_by_its_code_or_its_name(told: str, code: str) -> None:
    assert code_of(told) == code
