"""How the user writes is learnt from their own letters, and their own word goes first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mails import ME, mail
from unghost.domain.message import Kind, Message, Signature
from unghost.drafts.greetings import greeting_of, words_of
from unghost.drafts.style import ENOUGH, Style, learn, sample_of, with_words
from unghost.reading.read import read

JO = words_of("Jo Brandon", "jo@harbour.example")
TO = "Jo Brandon <jo@harbour.example>"


def letter(days: float, text: str, closing: str = "", signed: str = "Kim", to: str = TO) -> Message:
    return replace(mail(days, ME, to, text), signature=Signature("Kim Poole", "", (), signed, closing))


def learnt(*messages: Message) -> Style:
    return learn(s for m in messages if (s := sample_of(m)))


@pytest.mark.parametrize(
    ("text", "form", "name"),
    [
        ("Hi Jo,\n\nthank you.", "Hi {name},", "Jo"),
        ("Hi Jo!\nthank you.", "Hi {name}!", "Jo"),
        ("Dear Mr. Brandon,\nthank you.", "Dear {name},", "Mr. Brandon"),
        ("Dear Jo, thank you for coming.", "Dear {name},", "Jo"),
        ("Good morning Jo\n\nthank you.", "Good morning {name},", "Jo"),
        ("Jo, shall I write the order?", "{name},", "Jo"),
        ("Jo – one thing more.", "{name}–", "Jo"),
        ("Hello,\n\nthank you.", "Hello,", ""),
        ("Hi there,\n\nthank you.", "Hi there,", ""),
        ("hi jo,\n\nthank you.", "hi {name},", "jo"),
        ("Dear Dr. Jo Brandon:\nthank you.", "Dear {name}:", "Dr. Jo Brandon"),
    ],
)
def test_a_greeting_is_read_as_it_is_written(text: str, form: str, name: str) -> None:
    found = greeting_of(text, JO)
    assert found is not None
    assert (found.form, found.name) == (form, name)


@pytest.mark.parametrize(
    "text",
    [
        "Thank you, Jo, that is kind.",
        "Hi Pat,\n\nnot to Jo at all.",
        "Lamps, forty of them, are ready.",
        "Here it is. Jo",
        "Hiking is lovely.",
        "Hi Jo and Pat,\n\nthank you both.",
        "Hello from Leeds,\n\nwhere it rains.",
        "Hi Jo this goes on without a mark",
        "",
    ],
)
def test_other_beginnings_are_no_greeting_of_theirs(text: str) -> None:
    assert greeting_of(text, JO) is None


def test_the_closing_and_the_name_come_from_real_mail() -> None:
    raw = (
        b"From: Kim Poole <kim@studio.example>\r\nTo: Jo Brandon <jo@harbour.example>\r\nSubject: Lamps\r\n"
        b"Message-ID: <a@studio.example>\r\nDate: Mon, 01 Jun 2026 10:00:00 +0000\r\n\r\n"
        b"Hi Jo,\r\n\r\nthank you for the drawings.\r\n\r\nBest wishes,\r\nKim\r\n\r\n-- \r\nKim Poole\r\nStudio Lights\r\n"
    )
    found = sample_of(read(raw))
    assert found is not None
    assert (found.closing, found.signed, found.greeting and found.greeting.form) == ("Best wishes,", "Kim", "Hi {name},")


def test_habits_are_those_of_most_letters() -> None:
    style = learnt(
        *(letter(n, "Hi Jo,\n\nthis is the plan for the pier.", "Best,") for n in range(5)),
        *(letter(10 + n, "Dear Jo,\n\nthis is the plan for the pier.", "Kind regards,") for n in range(3)),
    )
    assert (style.greeting, style.sign_off, style.name, style.letters) == ("Hi {name},", "Best,", "Kim", 8)
    assert style.learnt


def test_too_few_letters_leave_the_plain_defaults() -> None:
    style = learnt(*(letter(n, "Yo Jo,\n\nthis is the plan.", "Toodles,") for n in range(ENOUGH - 1)))
    assert (style.greeting, style.sign_off, style.words, style.learnt) == ("Hello {name},", "", None, False)
    assert learn(()) == Style()


def test_letters_that_begin_a_thread_tell_more_than_answers() -> None:
    answers = [replace(letter(n, "Jo, yes to that."), in_reply_to="x@y.example") for n in range(9)]
    style = learnt(*answers, *(letter(20 + n, "Dear Jo,\n\nthis is the plan.") for n in range(3)))
    assert style.greeting == "Dear {name},"


def test_letters_of_other_languages_do_not_teach_an_english_greeting() -> None:
    german = [letter(n, "Liebe Jo,\n\nvielen Dank für die Pläne, wir sehen sie uns gern an.", "Viele Grüße") for n in range(6)]
    style = learnt(*german)
    assert (style.greeting, style.sign_off) == ("Hello {name},", "")
    assert style.languages == {"de": 6}
    assert style.people == {}


def test_du_and_sie_are_told_apart_and_kept_by_person() -> None:
    sie = letter(2, "Guten Tag Jo,\n\nwir danken Ihnen für die Pläne und melden uns bei Ihnen wieder.")
    du = letter(1, "Hallo Pia,\n\nich danke dir für die Pläne und melde mich bei dir wieder.", to="Pia <pia@quay.example>")
    assert learnt(sie, du).germans == {"jo@harbour.example": "Sie", "pia@quay.example": "du"}


def test_each_person_is_remembered_as_they_were_greeted_last() -> None:
    style = learnt(letter(9, "Dear Mr. Brandon,\n\nhere is the plan."), letter(20, "Hi Jo,\n\nhere is the plan."))
    last = style.towards(["jo@harbour.example"])
    assert last is not None
    assert (last.greeting, last.name) == ("Hi {name},", "Jo")
    assert style.towards(["pat@quay.example"]) is None


def test_the_users_own_word_goes_before_what_was_learnt() -> None:
    style = learnt(*(letter(n, "Hi Jo,\n\nhere is the plan.", "Best,") for n in range(5)))
    own = with_words(style, {"greeting": "Howdy {name}!", "sign_off": "", "words": "80"})
    assert (own.greeting, own.sign_off, own.words, own.name) == ("Howdy {name}!", "", 80, "Kim")
    last = own.towards(["jo@harbour.example"])
    assert last is not None
    assert (last.greeting, last.name) == ("Howdy {name}!", "Jo")
    assert with_words(style, {"names": "full"}).towards(["jo@harbour.example"]) is None


def test_what_machines_of_ours_sent_teaches_nothing() -> None:
    assert sample_of(replace(letter(1, "Hi Jo,\n\naway."), kind=Kind.OUT_OF_OFFICE)) is None
    assert sample_of(replace(letter(1, "  "))) is None


def test_the_order_of_letters_does_not_matter() -> None:
    letters = [letter(n, f"{'Hi' if n % 2 else 'Dear'} Jo,\n\nhere is the plan.", "Best,") for n in range(9)]
    assert learnt(*letters) == learnt(*reversed(letters))
