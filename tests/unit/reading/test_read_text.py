"""Own words, quoted ones, and the signature."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from unghost.reading.visible import html, quotes, signature
from unghost.reading.visible.quoted import recover
from unghost.reading.visible.signer import describe

SENT = datetime(2026, 6, 3, 10, 0, tzinfo=timezone(timedelta(hours=2)))

ATTRIBUTIONS = [
    "On Mon, Jun 1, 2026 at 9:02 AM Al Bly <al@shop.example> wrote:",
    "On Mon, Jun 1, 2026 at 9:02 AM Al Bly\n<al@shop.example> wrote:",
    "On Jun 1, 2026, at 09:02, Al Bly <al@shop.example>\nwrote:",
    "Am 01.06.26 um 09:02 schrieb Al Bly:",
    "Am Mo., 1. Juni 2026 um 09:02 Uhr schrieb Al Bly <al@shop.example>:",
    "Le 01/06/2026 à 09:02, Al Bly a écrit :",
    "El lun, 1 jun 2026 a las 9:02, Al Bly (<al@shop.example>) escribió:",
    "Il giorno lun 1 giu 2026 alle ore 09:02 Al Bly <al@shop.example> ha scritto:",
    "Em seg., 1 de jun. de 2026 às 09:02, Al Bly <al@shop.example> escreveu:",
    "Op ma 1 jun 2026 om 09:02 schreef Al Bly <al@shop.example>:",
    "Den mån 1 juni 2026 kl 09:02 skrev Al Bly <al@shop.example>:",
    "man. 1. jun. 2026 kl. 09:02 skrev Al Bly <al@shop.example>:",
    "ma 1. kesäkuuta 2026 klo 9.02 Al Bly <al@shop.example> kirjoitti:",
    "pon., 1 cze 2026 o 09:02 Al Bly <al@shop.example> napisał(a):",
    "po 1. 6. 2026 v 9:02 odesílatel Al Bly <al@shop.example> napsal:",
    "2026年6月1日(月) 9:02 Al Bly <al@shop.example>:",
]
BLOCKS = [
    "From: Al Bly <al@shop.example>\nSent: Monday, June 1, 2026 9:02 AM\nTo: Ann\nSubject: Offer",
    "*From:* Al Bly <al@shop.example>\n*Sent:* Monday, June 1, 2026 9:02 AM\n*To:* Ann\n*Subject:* Offer",
    "-----Original Message-----\nFrom: Al Bly <al@shop.example>\nSent: Monday, June 1, 2026 9:02 AM\nTo: Ann\nSubject: Offer",
    "________________________________\nVon: Al Bly <al@shop.example>\nGesendet: Montag, 1. Juni 2026 09:02\nBetreff: Offer",
    "De : Al Bly <al@shop.example>\nEnvoyé : lundi 1 juin 2026 09:02\nÀ : Ann\nObjet : Offre",
    "Från: Al Bly <al@shop.example>\nSkickat: den 1 juni 2026 09:02\nTill: Ann\nÄmne: Offert",
    "差出人: Al Bly <al@shop.example>\n送信日時: 2026年6月1日 9:02\n宛先: Ann\n件名: Offer",
    "Al Bly\n06/01/2026 09:02 AM\nTo: Ann\ncc:\nSubject: Offer",
]


@pytest.mark.parametrize("heading", ATTRIBUTIONS)
def test_an_attribution_of_any_language_begins_a_quotation(heading: str) -> None:
    parts = quotes.split(f"Fine with me.\n\n{heading}\n\n> Shall we meet?\n> Al\n")
    assert parts.own.strip() == "Fine with me."
    (earlier,) = recover(parts, SENT)
    assert earlier.text.startswith("Shall we meet?")
    assert earlier.date == datetime(2026, 6, 1, 9, 2, tzinfo=SENT.tzinfo)
    assert earlier.sender is not None
    assert earlier.sender.email == ("al@shop.example" if "@" in heading else "")


@pytest.mark.parametrize("heading", BLOCKS)
def test_a_header_block_begins_a_quotation_to_the_end(heading: str) -> None:
    parts = quotes.split(f"Fine with me.\n\n{heading}\n\nShall we meet?\n")
    assert parts.own.strip() == "Fine with me."
    (earlier,) = recover(parts, SENT)
    assert earlier.text == "Shall we meet?"
    assert earlier.date == datetime(2026, 6, 1, 9, 2, tzinfo=SENT.tzinfo)


def test_answers_between_quoted_lines_stay() -> None:
    text = "On Mon, 1 Jun 2026 at 09:02, Al <al@shop.example> wrote:\n> How many?\n\nTwelve.\n\n> And when?\n\nOn Friday.\n"
    parts = quotes.split(text)
    assert [line for line in parts.own.split("\n") if line] == ["Twelve.", "On Friday."]
    assert parts.quoted_chars > 0


@pytest.mark.parametrize(
    "text",
    [
        "On the one hand it is late.\nOn the other we need it:\nplease send it.",
        "Meeting details\nDate: Friday\nTo: bring a pen\nthat is all",
        "He wrote:\nnothing at all",
        ">From here it is an hour.",
    ],
)
def test_ordinary_words_are_no_quotation(text: str) -> None:
    assert quotes.split(text).own == text


def test_an_explicit_offset_wins_over_the_quoters_clock() -> None:
    parts = quotes.split("Yes.\n\nOn Mon, 2026-06-01 at 18:02 +0530, Al Bly wrote:\n> Well?\n")
    (earlier,) = recover(parts, SENT)
    assert earlier.date is not None
    assert earlier.date.utcoffset() == timedelta(hours=5, minutes=30)


def test_levels_are_recovered_one_by_one() -> None:
    text = (
        "Third.\n\nOn Tue, 2 Jun 2026 at 09:02, Al <al@shop.example> wrote:\n> Second.\n>\n"
        "> On Mon, 1 Jun 2026 at 09:02, Ann <ann@acme.example> wrote:\n>> First.\n"
    )
    earlier = recover(quotes.split(text), SENT)
    assert [(q.sender.email if q.sender else "", q.text) for q in earlier] == [
        ("al@shop.example", "Second."),
        ("ann@acme.example", "First."),
    ]


@pytest.mark.parametrize(
    "after",
    [
        "Best regards,\nAnn Lee",
        "Kind regards\nAnn\n\nAnn Lee | Buyer\n+49 221 123456",
        "Viele Grüße aus Köln\nAnn",
        "-- \nAnn Lee\nBuyer",
        "God keep you,\nAnn",
        "Sent from my iPhone",
        "Von meinem iPhone gesendet",
        "Get Outlook for iOS",
        "Ann Lee\nHead of Purchasing\nAcme GmbH\nwww.acme.example",
        "_______________________________________________\nplans mailing list\nhttp://lists.example/mailman/listinfo/plans",
        "This message is confidential and meant for the intended recipient only; please delete it if you have it in error.",
        "Dieses Schreiben ist vertraulich. Sind Sie nicht der Empfänger, so löschen Sie es bitte.",
    ],
)
def test_what_stands_below_the_words_is_removed(after: str) -> None:
    assert (
        signature.trim(f"Hello Al,\n\nWe take the blue one.\n\n{after}", "Ann Lee").text == "Hello Al,\n\nWe take the blue one."
    )


def test_a_banner_above_the_words_is_removed() -> None:
    text = "[EXTERNAL] This message came from outside. Do not click links.\n\nYes, Friday."
    assert signature.trim(text).text == "Yes, Friday."


@pytest.mark.parametrize(
    "text",
    [
        "Thanks!",
        "Our points:\n-- the price\n-- the date\n\nCan you check?",
        "Sent from the warehouse yesterday, should be with you soon.",
        "Best is the blue one, for the hall.\n\nCould you send two?",
        "Ship to:\n\nAcme Ltd\nMain Street 1\nYork",
        "Thanks, but the second one broke.\nCan you replace it?",
    ],
)
def test_words_that_only_look_like_an_ending_stay(text: str) -> None:
    assert signature.trim(text).text == text


def test_a_postscript_stays() -> None:
    trimmed = signature.trim("We take it.\n\nRegards,\nAnn\n\nP.S. The gate is open until six.")
    assert trimmed.text == "We take it.\n\nP.S. The gate is open until six."


def test_a_signature_tells_name_title_and_phones() -> None:
    found = describe(("Best,", "Ann Lee", "Head of Purchasing", "Acme GmbH", "Tel. 0221 123456"), "DE")
    assert found is not None
    assert (found.name, found.title, found.phones) == ("Ann Lee", "Head of Purchasing", ("+49221123456",))


def test_html_quotations_are_marked_lines() -> None:
    text = html.text_of("<div>Yes.</div><blockquote><div>When?</div><blockquote>Now</blockquote></blockquote><div>Bye</div>", [])
    assert text == "Yes.\n> When?\n>> Now\nBye"
