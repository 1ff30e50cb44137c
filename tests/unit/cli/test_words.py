from datetime import date
from decimal import Decimal

import pytest

from unghost.app.words import count, odds_words, quote, short_day
from unghost.domain.money import money


@pytest.mark.parametrize(
    ("p", "words"),
    [
        (0.99, "almost surely"),
        (0.7, "about 7 in 10"),
        (0.36, "about 4 in 10"),
        (0.17, "about 1 in 6"),
        (0.04, "about 1 in 25"),
        (0.01, "hardly"),
    ],
)
def test_odds_are_said_as_people_say_them(p: float, words: str) -> None:
    assert odds_words(p) == words


def test_small_numbers_are_words_and_one_is_singular() -> None:
    assert (count(1, "person is", "people are"), count(3, "person is", "people are")) == ("one person is", "three people are")


def test_amounts_bear_their_sign_or_their_code() -> None:
    shown = [money(Decimal(31000), "GBP"), money(Decimal("2.5"), "CHF"), money(None, "EUR")]
    assert shown == ["£31,000", "2.50 CHF", ""]


def test_a_year_is_named_only_where_it_is_another() -> None:
    now = date(2026, 6, 17)
    assert (short_day(date(2026, 5, 28), now), short_day(date(2025, 5, 28), now)) == ("28 May", "28 May 2025")


def test_a_passage_fits_on_one_line() -> None:
    assert quote("one\n  two") == "“one two”"
    assert len(quote("word " * 100, 50)) <= 52
