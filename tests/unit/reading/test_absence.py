"""An automatic reply says when they are back, whom to ask, and whether they are gone for good."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from unghost.reading.absence import absence

SENT = datetime(2026, 7, 6, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("I am on leave from 6 July and will return on 20 July.", "2026-07-20"),
        ("Out of the office until 17 July.", "2026-07-17"),
        ("We are closed July 13-17.", "2026-07-17"),
        ("Ich bin bis zum 17.07. im Urlaub, ab dem 20.07. bin ich wieder erreichbar.", "2026-07-20"),
        ("Absent jusqu'au 17 juillet, de retour le lundi 20 juillet.", "2026-07-20"),
        ("Estoy de vacaciones, vuelvo el 20 de julio.", "2026-07-20"),
        ("Estou de férias até 17 de julho, regresso no dia 20.", "2026-07-20"),
        ("Jag är på semester och är åter den 3 augusti.", "2026-08-03"),
        ("Your message has been received.", None),
        ("Thank you. I am away.\n\n-----Original Message-----\nI will be back on 20 July.", None),
    ],
)
def test_the_return_day_is_read(text: str, back: str | None) -> None:
    found = absence(text, "Automatic reply", SENT).return_date
    assert (found.date.isoformat() if found else None) == back


def test_an_address_offered_instead_comes_with_its_name() -> None:
    text = "I am away. Please contact Nora Field (nora.field@mill.example) in urgent cases."
    (delegate,) = absence(text, "", SENT).delegates
    assert (delegate.address, delegate.name) == ("nora.field@mill.example", "Nora Field")
    assert delegate.quote in text


@pytest.mark.parametrize(
    "text",
    [
        "I no longer work at Mill & Sons.",
        "Nora Field has left the company.",
        "Frau Feld ist nicht mehr in unserem Haus tätig.",
        "Je ne travaille plus pour la société.",
        "Ya no trabajo en la empresa.",
        "Já não trabalho na empresa.",
        "Jag har slutat på företaget.",
        "Zij is uit dienst.",
    ],
)
def test_gone_for_good_is_told_from_away(text: str) -> None:
    found = absence(text, "", SENT)
    assert found.left
    assert found.return_date is None


def test_away_is_not_gone() -> None:
    assert not absence("I am out of the office until Friday.", "", SENT).left


@pytest.mark.parametrize(
    ("text", "sensitive"),
    [
        ("I am on parental leave until May.", True),
        ("Wegen eines Trauerfalls bin ich nicht im Büro.", True),
        ("Wegen Krankheit bin ich nicht im Büro.", True),
        ("I am at a trade fair.", False),
        ("We are funeral directors; the office opens at nine.", False),
    ],
)
def test_health_family_and_loss_are_sensitive(text: str, sensitive: bool) -> None:
    assert absence(text, "", SENT).sensitive is sensitive
