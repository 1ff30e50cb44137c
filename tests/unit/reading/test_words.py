"""What a person's words do."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from unghost.domain.said import Role, Said
from unghost.reading.acts.promises import is_come_back
from unghost.reading.gated import Heard
from unghost.reading.sentences import sentences
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
        "Need a spare key for the shed.",
        "Our treasurer needs the figures by branch.",
        "Sure, send it over.",
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
        "Put me in for 40.",
        "Please do, my aunt is curious.",
        "Prices for the long table are on page two.",
        "The old press needs a new belt.",
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
        ("We will decide by the end of March.", "2026-03-31"),
        ("You'll have my answer by Tuesday.", "2026-02-17"),
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
        ("We are closed until 20 March.", "2026-03-20", Role.CONTACT_AGAIN),
        ("Tied up till end of March, free after that.", "2026-03-31", Role.CONTACT_AGAIN),
        ("Nous sommes fermés jusqu'au 20 mars.", "2026-03-20", Role.CONTACT_AGAIN),
        ("Vor dem 1. Juni geht nichts.", "2026-06-01", Role.CONTACT_AGAIN),
        ("Lieber nach Ostern.", "2026-04-07", Role.CONTACT_AGAIN),
        ("Ask me again in May.", "2026-05-01", Role.CONTACT_AGAIN),
        ("The trustees, on 3 March.", "2026-03-03", Role.DECISION),
        ("They vote in April.", "2026-04-01", Role.DECISION),
        ("Budget round with the owners in June.", "2026-06-01", Role.DECISION),
        ("Entscheidung im August.", "2026-08-01", Role.DECISION),
        ("The offer is cheap and valid until 3 April.", "2026-04-03", Role.OTHER),
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
        "By district is better, thanks.",
        "We have a round with the owners.",
        "The boiler stands in the cellar.",
    ],
)
def test_anything_to_react_to_is_no_courtesy(text: str) -> None:
    assert not read(text).courtesy


def test_greeting_and_closing_do_not_count() -> None:
    assert read("Dear Nora,\n\nthe boiler stands in the cellar.\n\nKind regards\nPeter Hall").asks == ()


@pytest.mark.parametrize(
    ("text", "day", "role"),
    [
        # Busy in any idiom until a day.
        ("We are up to our necks in audits until the end of April.", "2026-04-30", Role.CONTACT_AGAIN),
        ("Bis Ende April stecken wir bis über beide Ohren im Umzug.", "2026-04-30", Role.CONTACT_AGAIN),
        ("Ik zit tot half april tot over mn oren in de lammetjes.", "2026-04-15", Role.CONTACT_AGAIN),
        ("Je suis sous l'eau jusqu'à fin avril.", "2026-04-30", Role.CONTACT_AGAIN),
        ("Estoy hasta arriba hasta mediados de abril.", "2026-04-15", Role.CONTACT_AGAIN),
        ("Siamo sommersi fino al 20 aprile.", "2026-04-20", Role.CONTACT_AGAIN),
        ("Estou atolado até ao fim de abril.", "2026-04-30", Role.CONTACT_AGAIN),
        ("Det är fullt upp till mitten av april.", "2026-04-15", Role.CONTACT_AGAIN),
        # What is looked at afterwards waits for the day named just before.
        ("The trade fair ends on 12 April. After that we look at the ovens.", "2026-04-12", Role.CONTACT_AGAIN),
        ("Die Messe endet am 12. April. Danach schauen wir uns die Öfen an.", "2026-04-12", Role.CONTACT_AGAIN),
        ("De beurs eindigt op 12 april. Daarna kijken we naar de ovens.", "2026-04-12", Role.CONTACT_AGAIN),
        ("Le salon finit le 12 avril. Ensuite nous regarderons les fours.", "2026-04-12", Role.CONTACT_AGAIN),
        ("La feria termina el 12 de abril. Después lo vemos.", "2026-04-12", Role.CONTACT_AGAIN),
        ("A feira termina a 12 de abril. Depois falamos.", "2026-04-12", Role.CONTACT_AGAIN),
        ("La fiera del legno finisce il 12 aprile e non abbiamo tempo. Dopo ne parliamo.", "2026-04-12", Role.CONTACT_AGAIN),
        ("Mässan slutar den 12 april. Därefter tittar vi på ugnarna.", "2026-04-12", Role.CONTACT_AGAIN),
        # An invitation beats a bound, and of bounds the later counts.
        ("Nothing this side of Easter. Check back in the second week of May.", "2026-05-08", Role.CONTACT_AGAIN),
        ("Vor Mai geht nichts. Melden Sie sich in der ersten Juniwoche wieder, am 3. Juni.", "2026-06-03", Role.CONTACT_AGAIN),
        ("Pas avant mai. Rappelez-nous le 9 juin.", "2026-06-09", Role.CONTACT_AGAIN),
        ("Closed until 2 April. Snowed under until 20 April.", "2026-04-20", Role.CONTACT_AGAIN),
        ("Not this side of the summer.", "2026-09-01", Role.CONTACT_AGAIN),
        # Of two dates the one of the verb.
        ("I am abroad until 20 April and will be in touch after the trustees on 4 May.", "2026-05-04", Role.DECISION),
        ("Sie ist bis 20. April auf Dienstreise und meldet sich am 4. Mai bei Ihnen.", "2026-05-04", Role.RETURN),
        # Somebody else of their side.
        ("Olga is on tour until 20 April.", "2026-04-20", Role.RETURN),
        ("Frau Seidel ist bis 20. April verreist.", "2026-04-20", Role.RETURN),
        ("Mme Collet est absente jusqu'au 20 avril.", "2026-04-20", Role.RETURN),
        ("La señora Prieto está de viaje hasta el 20 de abril.", "2026-04-20", Role.RETURN),
        ("Il dottor Neri è in ferie fino al 20 aprile.", "2026-04-20", Role.RETURN),
        ("Mevrouw Smit is op reis tot 20 april.", "2026-04-20", Role.RETURN),
        ("She will be in touch after the council sits on 8 April.", "2026-04-08", Role.DECISION),
        # Their visits and seasons are no time of ours.
        ("You must come in May and see the lambs.", "2026-05-01", Role.OTHER),
        ("Kommen Sie uns im Mai besuchen.", "2026-05-01", Role.OTHER),
        ("Vous êtes des nôtres, venez goûter nos fraises en juin.", "2026-06-01", Role.OTHER),
        ("Tiene que venir en mayo a probar las fresas.", "2026-05-01", Role.OTHER),
        ("Venite ad assaggiare il vino a settembre.", "2026-09-01", Role.OTHER),
        ("Kom in september eens langs.", "2026-09-01", Role.OTHER),
        ("The cherries flower in April.", "2026-04-01", Role.OTHER),
    ],
)
def test_times_of_others_bounds_and_invitations_are_told_apart(text: str, day: str, role: Role) -> None:
    when = read(text).when
    assert when is not None
    assert (when.date.isoformat(), when.role) == (day, role)


@pytest.mark.parametrize(
    "text",
    [
        "Please come back to us in May.",
        "Get in touch in the third week of April.",
        "You could try us again after the summer.",
        "Melden Sie sich im Mai wieder.",
        "Bitte im Herbst noch einmal anrufen.",
        "Rappelez-nous en septembre.",
        "Llámenos en otoño.",
        "Agora não temos tempo, volte a contactar-nos em setembro, por favor.",
        "Adesso non abbiamo tempo, si faccia vivo a settembre, per favore.",
        "Neem in mei weer contact op.",
        "Hör av dig i maj.",
        "Vend tilbage i maj.",
        "Proszę odezwać się w maju.",
        "Ozvěte se v květnu.",
    ],
)
def test_a_bidding_to_come_again_is_a_time_and_no_debt(text: str) -> None:
    when = read(text).when
    assert is_come_back(text, Heard(text))
    assert when is not None
    assert when.role is Role.CONTACT_AGAIN


@pytest.mark.parametrize(
    "text",
    [
        "Please call me tomorrow.",
        "Get back to me by June.",
        "Could you come back to me with the price for next year?",
        "Please send the plan in May.",
        "Do come and see us in spring.",
        "Schicken Sie mir das Angebot im Mai.",
        "Envoyez-moi le devis en mai.",
        "Mail me the list.",
    ],
)
def test_a_request_to_be_met_now_is_no_bidding_to_come_again(text: str) -> None:
    assert not is_come_back(text, Heard(text))


def test_a_promise_runs_over_a_wrapped_line_and_is_quoted_as_it_stands() -> None:
    text = "They are on paper still. I will copy them out and send you the water\nfigures by 5 June."
    promise = read(text).promises[0]
    assert (promise.quote, promise.due) == (text[25:], date(2026, 6, 5))


def test_short_lines_stay_sentences_of_their_own() -> None:
    assert [piece.text for piece in sentences("Thanks for the parcel\nwill ring you on Monday")] == [
        "Thanks for the parcel",
        "will ring you on Monday",
    ]
