"""A prepared text without any header is told from a person's by what it does and what it lacks."""

from __future__ import annotations

import pytest

from unghost.domain.message import Kind
from unghost.reading.machines.prepared import LONGEST, is_prepared
from unghost.reading.read import read


def _kind(text: str, subject: str = "Re: Twelve doors", headers: str = "") -> Kind:
    head = (
        f"From: Kim Ode <kim@works.example>\nTo: Tim <tim@seller.example>\nSubject: {subject}\n{headers}"
        "Date: Mon, 01 Jun 2026 09:00:00 +0000\nMessage-ID: <a@works.example>\nIn-Reply-To: <b@seller.example>\n"
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
    )
    return read((head + text + "\n").encode()).kind


@pytest.mark.parametrize(
    "text",
    [
        "I'm out on PTO through Friday with no access to email. Ping Bo (bo@works.example) if something is on fire.",
        "Moin, bin im Urlaub und erst am 29.6. wieder an Deck. Eilige Sachen bitte an Heike: heike@works.example",
        "Actuellement en congés, je serai de retour le lundi 15 juin. En cas d'urgence, merci de contacter Mme Leroy.",
        "Estaré fuera de la oficina del 8 al 19 de junio. Atenderá sus consultas Marta Gil (mgil@works.example).",
        "Sono in maternità. Per le pratiche in corso scrivete a Paolo Riva, riva@works.example.",
        "Ik ben vandaag niet aanwezig. Morgen lees ik mijn mail weer. Spoed? Bel 020-5550101.",
        "Olen kesälomalla 29.6. saakka. Kiireellisissä asioissa ota yhteyttä: tuki@works.example",
        "Я в отпуске до 21 июня, почту не читаю. По срочным вопросам пишите Анне: anna@works.example",
        "6月19日まで休暇をいただいております。お急ぎの方は佐藤（sato@works.example）までご連絡ください。",
    ],
)
def test_an_absence_for_anybody_is_out_of_office(text: str) -> None:
    assert _kind(text) is Kind.OUT_OF_OFFICE


@pytest.mark.parametrize(
    "text",
    [
        "Sam Reyes is no longer employed by Works. For assistance, please e-mail service@works.example.",
        "Ich habe die Firma zum 31.05. verlassen. Mein Nachfolger ist Jan Pohl, pohl@works.example.",
        "Madame Petit a quitté notre société. Merci d'adresser vos messages à contact@works.example.",
        "Nina har lämnat företaget. Hör av dig till info@works.example.",
        "該員工已離職，請聯絡 info@works.example。",
    ],
)
def test_a_departure_told_to_anybody_is_a_departure(text: str) -> None:
    assert _kind(text) is Kind.LEFT_COMPANY


@pytest.mark.parametrize(
    ("text", "variety"),
    [
        ("To make sure you are a real person, please click the link below: https://verify.example/abc", "challenge"),
        ("Meine neue E-Mail-Adresse lautet lena@new.example. Die alte wird abgeschaltet.", "address_changed"),
        ("Your case 00123 has been created. We'll be in touch soon.", "ticket"),
        ("Our office hours are Monday to Thursday, 9 to 17. Other mail is answered on the next working day.", "standing"),
    ],
)
def test_other_automatic_answers_say_which_they_are(text: str, variety: str) -> None:
    raw = f"From: k@works.example\nTo: tim@seller.example\nSubject: Re: x\nDate: Mon, 1 Jun 2026 09:00:00 +0000\n\n{text}\n"
    message = read(raw.encode())
    assert (message.kind, message.variety) == (Kind.AUTO_REPLY, variety)


@pytest.mark.parametrize(
    "text",
    [
        "Hi Tim, I'm out of the office tomorrow but can talk Thursday after 2.",
        "This is not an automatic reply. I read it and the answer is no for this year.",
        "I'm on vacation next week. Let me look at it when I return.",
        "Bin gerade im Urlaub, antworte kurz vom Handy: passt so, bitte bestellen.",
        "Sam left. I'm Ines and I run purchasing now. Start again from zero please.",
        "Tim,\n\nI am out of the office till Thursday. Will sign on Friday.",
        "Pedro se jubiló y ahora llevo yo las compras. Mándeme el catálogo nuevo.",
        "My father died on Sunday. I will write when I can.",
        "I'm away until Thursday but had a quick look: the doors in option B are too wide.",
        "We're closed for stock-taking on Monday, the doors can come on Tuesday.",
        "Thank you, we have your offer and will answer by the 12th.",
        "Back Monday. K.",
    ],
)
def test_a_person_who_is_away_stays_a_person(text: str) -> None:
    assert _kind(text) is Kind.HUMAN


def test_a_null_return_path_is_never_a_person() -> None:
    assert _kind("Bin nicht da, bis 15.6.", headers="Return-Path: <>\n") is Kind.OUT_OF_OFFICE


@pytest.mark.parametrize("text", ["", "away", "I am away. " * LONGEST, "?" * 50])
def test_what_is_empty_or_endless_is_not_prepared(text: str) -> None:
    assert not is_prepared(text)


@pytest.mark.parametrize(
    "text",
    [
        "Please call me instead, no more emails.",
        "No more emails.",
        "I no longer work on this, ask Tom.",
        "Ich bin im Urlaub bis 14. Juli, dann gern.",
        "Bin ab Montag wieder da.",
        "Please use my new address ann@new.example",
    ],
)
def test_one_short_line_under_our_subject_is_an_answer(text: str) -> None:
    assert _kind(text) is Kind.HUMAN
