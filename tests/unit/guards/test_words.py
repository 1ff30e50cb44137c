"""What the words of a proposal may say: no pressure, no claim and no fact the record does not back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from unghost.causes.cause import View
from unghost.domain.item import Item
from unghost.domain.record import Note
from unghost.domain.touch import Channel, Disposition
from unghost.guards.check import check
from unghost.guards.facts import unbacked
from unghost.guards.guard import Proposal
from unghost.testing.build import NOW, THEM, call, correspondence, deal, ours, person, theirs, view

RECORD = (
    theirs(90, "Our board meets on 14 July. We need 40 lamps; Ms Okafor signs. Please see www.pier.example/plan"),
    ours(88, "Forty lamps are 9,000 euros, and 3,5 % less from fifty on. Kim Poole, Studio Lights"),
    call(60, Disposition.NO_ANSWER),
)
WORDS = {"lint-errors", "unbacked-claims", "unbacked-facts"}


def seen() -> View:
    return view(correspondence(RECORD, deals=(deal(),)))


def refused(
    words: str, channel: Channel = Channel.MAIL, about: View | None = None, play: str = "ask-why", *backed: str
) -> set[str]:
    proposal = Proposal(play, channel, THEM, NOW, words=words, backed_by=backed)
    return {r.guard for r in check(about or seen(), proposal)} & WORDS


def test_without_words_nothing_is_said_against_them() -> None:
    assert not refused("")
    assert not refused("  \n")


def test_words_that_press_are_refused_and_the_refusal_names_them() -> None:
    words = "If you don't reply by Friday I will close your file."
    assert "lint-errors" in refused(words)
    proposal = Proposal("ask-why", Channel.MAIL, THEM, NOW, words=words)
    (refusal,) = (r for r in check(seen(), proposal) if r.guard == "lint-errors")
    assert "“" in refusal.reason
    assert refusal.needs in refusal.reason


def test_calm_words_pass() -> None:
    words = "Hello Jo,\nI may have missed something. Is it the plan or the time? No is a fine answer.\nKim"
    assert not refused(words)


def test_the_context_of_the_words_is_their_channel() -> None:
    words = "I haven't heard back from you."
    assert "lint-errors" in refused(words, Channel.MAIL)
    assert "lint-errors" not in refused(words, Channel.CALL)


def test_a_call_that_never_was_cannot_be_claimed_and_one_that_was_can() -> None:
    words = "I tried to call you last month."
    assert "unbacked-claims" not in refused(words)
    never = view(correspondence(RECORD[:2]), None)
    elsewhere = correspondence((call(5, person="pia@other.example"),), who=person("pia@other.example"))
    logged = replace(never.history, people={**never.history.people, elsewhere.person.id: elsewhere})
    assert "unbacked-claims" in refused(words, about=replace(never, history=logged))


@pytest.mark.parametrize(
    "words",
    [
        "Forty lamps at 9000 EUR, as in our offer.",
        "Your board meets on July 14.",
        "From fifty lamps on it is 3.5 % less.",
        "Here is www.pier.example/plan again.",
        "Would 3 September suit you?",
        "I could call for 15 minutes at 10:30 on 24 June.",
        "I can ask Ms Okafor.",
        "Write to jo@harbour.example or to kim@studio.example.",
        "Dear all, this is for 2026.",
    ],
)
def test_a_fact_of_the_record_and_a_day_we_offer_pass(words: str) -> None:
    assert "unbacked-facts" not in refused(words)


@pytest.mark.parametrize(
    ("words", "fact"),
    [
        ("Forty lamps at 8,500 euros.", "8,500"),
        ("It is 7 % less.", "7"),
        ("Your board met on 2 May.", "2 May"),
        ("You said 3 September would suit.", "3 September"),
        ("Here is https://other.example/page.", "https://other.example/page"),
        ("Hello Jim,\nthank you.", "Jim"),
        ("I spoke with Pia Roe about it.", "Pia Roe"),
        ("I can ask Mr Smith.", "Smith"),
        ("Write to jim@other.example.", "jim@other.example"),
        ("We need 41 lamps.", "41"),
        ("It was the 2026-03-05.", "2026-03-05"),
    ],
)
def test_a_fact_nobody_wrote_is_refused_and_named(words: str, fact: str) -> None:
    proposal = Proposal("ask-why", Channel.MAIL, THEM, NOW, words=words)
    (refusal,) = (r for r in check(seen(), proposal) if r.guard == "unbacked-facts")
    assert f"“{fact}”" in refusal.reason


def test_a_note_the_library_and_what_the_proposal_draws_on_back_a_fact() -> None:
    known = seen()
    assert "unbacked-facts" in refused("We need 41 lamps.")
    noted = replace(known.correspondence, notes=(Note(NOW, THEM, "wants 41"),))
    assert "unbacked-facts" not in refused("We need 41 lamps.", about=replace(known, correspondence=noted))
    library = replace(known.history, items=(Item(NOW, "https://studio.example/salt", "On salt"),))
    assert "unbacked-facts" not in refused("See https://studio.example/salt.", about=replace(known, history=library))
    assert "unbacked-facts" not in refused("It costs 77 euros.", Channel.MAIL, None, "value", "77 euros a lamp")


def test_the_day_of_a_touch_is_on_record() -> None:
    said = f"{RECORD[0].at:%d %B}"
    assert "unbacked-facts" not in refused(f"You wrote on {said}.")


@pytest.mark.parametrize("written", ["9000", "9,000", "9.000", "9'000", "9 000", "9,000.00"])
def test_a_number_is_the_same_in_every_spelling(written: str) -> None:
    assert not unbacked(f"It is {written} EUR.", "It is 9000 in all", date(2026, 6, 17))
    assert unbacked(f"It is {written} EUR.", "It is 8000 in all", date(2026, 6, 17))


@pytest.mark.parametrize("written", ["4 May", "May 4", "4th of May 2026", "2026-05-04", "04.05.2026", "4. Mai", "4 de mayo"])
def test_a_day_is_the_same_in_every_spelling(written: str) -> None:
    assert not unbacked(f"On {written} it rained.", "we met on 4 May", date(2026, 6, 17))
    assert unbacked(f"On {written} it rained.", "we met on 5 June", date(2026, 6, 17))
