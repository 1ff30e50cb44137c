"""What a person's words do."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from unghost.domain.said import Role, Said
from unghost.reading.words import said

SENT = datetime(2026, 2, 16, 9, 0, tzinfo=UTC)


def read(text: str) -> Said:
    return said(text, SENT)


@pytest.mark.parametrize(
    "text",
    [
        "Does it run on two phases?",
        "Prices for 40 chairs please",
        "Need a data sheet.",
        "Send me the drawing when you can.",
        "Our auditor wants to know whether the data stays here.",
        "How much is the big one",
        "Let me know if Tuesday suits.",
        "Please advise.",
        "Könnten Sie uns ein Muster schicken?",
        "Bitte senden Sie uns das Angebot.",
        "Pouvez-vous me transmettre le devis.",
        "Por favor envíe la factura.",
        "Stuur me de tekening.",
    ],
)
def test_questions_and_requests_are_asks(text: str) -> None:
    assert read(text).asks == (text,)


@pytest.mark.parametrize(
    "text",
    [
        "How are you?",
        "Hope you are well.",
        'Our slogan is "Why wait?"',
        "Yes please.",
        "Please find the contract attached.",
        "Thank you for the samples.",
        "I will ask my partner.",
    ],
)
def test_politeness_and_statements_are_no_asks(text: str) -> None:
    assert read(text).asks == ()


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("I will get back to you next week.", "2026-02-23"),
        ("The council meets on 3 March and I will write to you the day after.", "2026-03-04"),
        ("Let me think about it.", None),
        ("I need to talk to my brother first.", None),
        ("We decide on the 20th.", "2026-02-20"),
        ("Ich melde mich am 2. März.", "2026-03-02"),
        ("Je reviens vers vous lundi prochain.", "2026-02-23"),
        ("Te confirmo la próxima semana, gracias.", "2026-02-23"),
    ],
)
def test_commitments_are_promises_with_their_day(text: str, due: str | None) -> None:
    (promise,) = read(text).promises
    assert (promise.due.isoformat() if promise.due else None) == due


@pytest.mark.parametrize("text", ["We will see.", "He will call you.", "I will not call.", "If you send it I can order."])
def test_no_commitment_is_no_promise(text: str) -> None:
    assert read(text).promises == ()


@pytest.mark.parametrize(
    "text",
    [
        "We went with another supplier.",
        "We have decided against it.",
        "We won't be going ahead.",
        "The project has been cancelled.",
        "Wir haben uns für einen anderen Anbieter entschieden.",
    ],
)
def test_a_plain_no_is_quoted(text: str) -> None:
    assert read(text).no == text


@pytest.mark.parametrize(
    "text", ["We'll take it.", "Please go ahead with the order.", "Let's sign.", "Put us in for 40.", "Nous acceptons le devis."]
)
def test_a_plain_yes_is_quoted(text: str) -> None:
    assert read(text).yes == text


@pytest.mark.parametrize(
    "text",
    [
        "Yes.",
        "Yes in principle.",
        "We'll probably take it.",
        "If the board agrees we'll take it.",
        "We have not decided against it.",
        "Did you go with another supplier?",
        "We have not gone with another supplier.",
    ],
)
def test_hedged_denied_and_bare_answers_decide_nothing(text: str) -> None:
    found = read(text)
    assert (found.yes, found.no) == (None, None)


@pytest.mark.parametrize(
    ("text", "day", "role"),
    [
        ("Please come back to me in June.", "2026-06-01", Role.CONTACT_AGAIN),
        ("We are swamped until 20 March.", "2026-03-20", Role.CONTACT_AGAIN),
        ("Not before Q3.", "2026-07-01", Role.CONTACT_AGAIN),
        ("The board meets on 14 March.", "2026-03-14", Role.DECISION),
        ("I am back on Monday.", "2026-02-23", Role.RETURN),
        ("The works run 30 days from 1 June on.", "2026-06-01", Role.OTHER),
    ],
)
def test_a_named_time_has_a_role(text: str, day: str, role: Role) -> None:
    when = read(text).when
    assert when is not None
    assert (when.date.isoformat(), when.role) == (day, role)


@pytest.mark.parametrize(
    "text", ["No reply needed.", "There is nothing to answer.", "You don't need to respond.", "Keine Antwort nötig."]
)
def test_a_freeing_sentence_is_quoted(text: str) -> None:
    assert read(text).frees == text


@pytest.mark.parametrize("text", ["Whenever suits, no rush.", "I got no reply from them."])
def test_patience_is_no_freeing(text: str) -> None:
    assert read(text).frees is None


@pytest.mark.parametrize(
    "text",
    [
        "Thank you, Nora. I will wait to hear from the council.",
        "Have a good holiday! Talk after the 4th.",
        "Great, fingers crossed for Friday.",
        "Noted, thanks.\n\nBest regards\nPeter",
        "Parcel posted this morning. A pleasure as always.",
        "Vielen Dank und gute Reise!",
        "Merci beaucoup, bonne semaine.",
    ],
)
def test_thanks_and_wishes_are_courtesy(text: str) -> None:
    assert read(text).courtesy


@pytest.mark.parametrize(
    "text",
    [
        "Thanks! Contract attached.",
        "Great. It is 400 a month.\nWould that do?",
        "Thank you. Here is the proposal.",
        "Wonderful, the price is €900.",
        "Good to hear. If you like I can show you the other one.",
        "Yes, with pleasure.",
        "The boiler stands in the cellar.",
    ],
)
def test_anything_to_react_to_is_no_courtesy(text: str) -> None:
    assert not read(text).courtesy


def test_greeting_and_closing_do_not_count() -> None:
    assert read("Dear Nora,\n\nthe boiler stands in the cellar.\n\nKind regards\nPeter Hall").asks == ()
