"""The order of day and month is the sender's: of the declared language, else of the text, else of the domain, else ours."""

from __future__ import annotations

import pytest

from unghost.app.read_file import read_file
from unghost.domain.address import Address
from unghost.domain.settings import Settings
from unghost.reading.locale import country_of, locale_of

ENGLISH = "Please come back to me on 5/6 and we will talk about it."
GERMAN = "Melden Sie sich bitte am 5/6 wieder bei mir, dann sehen wir weiter."


def named(text: str, sender: str, declared: str = "", country: str = "", offset: str = "+0000", kind: str = "") -> str | None:
    head = f"From: <{sender}>\nTo: <me@ours.example>\nSubject: Re: offer\nDate: Mon, 2 Mar 2026 10:00:00 {offset}\n{kind}"
    language = f"Content-Language: {declared}\n" if declared else ""
    raw = f"{head}{language}Content-Type: text/plain; charset=utf-8\n\n{text}\n".encode()
    read = read_file("mail", raw, Settings(country=country))
    found = read["return_date"] if kind else read["when"]
    return found["date"] if found else None


@pytest.mark.parametrize(
    ("text", "sender", "declared", "country", "expected"),
    [
        (ENGLISH, "jo@mill.example", "en-US", "DE", "2026-05-06"),
        (ENGLISH, "jo@mill.example", "en-GB", "US", "2026-06-05"),
        (GERMAN, "jo@mill.example", "", "US", "2026-06-05"),
        (ENGLISH, "jo@mill.de", "", "US", "2026-06-05"),
        (ENGLISH, "jo@mill.co.uk", "en", "US", "2026-06-05"),
        (ENGLISH, "jo@mill.us", "", "DE", "2026-05-06"),
        (ENGLISH, "jo@mill.example", "", "US", "2026-05-06"),
        (ENGLISH, "jo@mill.example", "", "GB", "2026-06-05"),
    ],
)
def test_the_first_that_knows_decides(text: str, sender: str, declared: str, country: str, expected: str) -> None:
    assert named(text, sender, declared, country) == expected


def test_where_nobody_knows_the_clock_of_the_sender_does() -> None:
    assert named(ENGLISH, "jo@mill.example", offset="-0500") == "2026-05-06"
    assert named(ENGLISH, "jo@mill.example", offset="+0100") == "2026-06-05"


def test_automatic_replies_follow_the_same_rule() -> None:
    away = "I am out of the office and will be back on 5/6."
    kind = "Auto-Submitted: auto-replied\n"
    assert named(away, "jo@mill.example", country="US", kind=kind) == "2026-05-06"
    assert named(away, "jo@mill.co.uk", country="US", kind=kind) == "2026-06-05"


def test_a_language_declared_by_mistake_does_not_hide_the_words() -> None:
    assert named("Bitte melden Sie sich nächste Woche.", "jo@mill.example", "en-US") == "2026-03-09"


def test_endings_that_everybody_uses_name_no_country() -> None:
    assert country_of(Address("jo@mill.io", "")) == ""
    assert country_of(Address("jo@school.edu", "")) == "US"
    assert locale_of("de-Latn-AT", None) == "de-AT"
    assert locale_of("", None, "FR") == "-FR"
    assert locale_of("sv", None, "") == "sv"
