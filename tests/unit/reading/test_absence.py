"""An automatic reply says when they are back, whom to ask, and whether they are gone for good."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from unghost.reading.machines.absence import absence

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


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("I am away. Ask Ann Lake (ann@mill.example) or Lee Roy at lee@mill.example.", ["ann@mill.example", "lee@mill.example"]),
        ("Do not contact old@mill.example on this. For sales ask sales@mill.example.", ["sales@mill.example"]),
        ("Your message has been forwarded to ruth@mill.example.", ["ruth@mill.example"]),
        ("Your message to kim@mill.example was received while I am away.", []),
        ("old@mill.example is no longer monitored. Write to new@mill.example.", ["new@mill.example"]),
        ("I am on leave; you reach me again under kim@mill.example in May.", []),
        ("This is confidential. If received in error, tell security@mill.example.", []),
        ("In my absence call Marie Roux on 01 99 00 12 34.", []),
    ],
)
def test_only_addresses_offered_instead_are_delegates(text: str, addresses: list[str]) -> None:
    found = absence(text, "", SENT, sender="kim@mill.example").delegates
    assert [delegate.address for delegate in found] == addresses


@pytest.mark.parametrize(
    ("text", "locale", "back"),
    [
        ("I will be out Thursday and Friday, July 9-10, back Monday.", "en-US", "2026-07-13"),
        ("We shut from 3 to 17 August, back on the 18th.", "en-GB", "2026-08-18"),
        ("Szabadságon vagyok július 24-ig.", "hu", "2026-07-24"),
        ("24 Temmuz tarihine kadar izindeyim.", "tr", "2026-07-24"),
        ("夏季休業のため8月11日から8月16日まで不在です。8月17日より通常業務に戻ります。", "ja", "2026-08-17"),
        ("Olen lomalla 31.7. asti. Palaan töihin maanantaina 3.8.", "fi", "2026-08-03"),
        ("Nous sommes fermés du 24 juillet au 3 août, réouverture le 4.", "fr", "2026-08-04"),
        ("Ik ben met zwangerschapsverlof tot 1 november.", "nl", "2026-11-01"),
    ],
)
def test_the_return_day_is_read_in_the_words_of_the_country(text: str, locale: str, back: str) -> None:
    found = absence(text, "", SENT, locale).return_date
    assert found is not None
    assert found.date.isoformat() == back
    assert found.quote in text


@pytest.mark.parametrize(
    "text",
    [
        "We just had a baby, so I am away until further notice.",
        "I'm taking bereavement leave.",
        "I am undergoing treatment.",
        "I am at home with a sick child.",
        "Due to illness I cannot answer.",
        "Aus gesundheitlichen Gründen bin ich nicht im Dienst.",
        "Ich bin derzeit krank.",
        "Absente pour enfant malade.",
        "Por motivos de salud no puedo contestar.",
        "Faleceu o meu pai.",
        "Assente per lutto familiare.",
        "Ik ben herstellende van een operatie.",
        "Jag är hemma med sjukt barn.",
        "Jeg er på barsel.",
        "Olen sairauslomalla.",
        "Przebywam na urlopie macierzyńskim.",
        "Doğum iznindeyim.",
        "Я на больничном.",
        "体調不良のため休んでおります。",
    ],
)
def test_illness_birth_and_loss_are_sensitive_in_many_languages(text: str) -> None:
    assert absence(text, "", SENT).sensitive


@pytest.mark.parametrize(
    "text",
    [
        "I'm at the hospital trade show in Lyon.",
        "I am on holiday with my family.",
        "The maternity ward project is in the hands of Ruth.",
        "I am working with our sick leave software team.",
        "I am off for my wedding!",
        "Recovery from the system outage continues.",
        "I am sick of email, so I am taking two weeks off.",
        "Ich bin auf der Krankenhausmesse in Köln.",
        "Je suis au salon de la santé à Paris.",
        "We need a healthy pipeline.",
    ],
)
def test_the_words_of_a_trade_are_not_sensitive(text: str) -> None:
    assert not absence(text, "", SENT).sensitive
