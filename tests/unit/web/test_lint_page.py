"""Lint on the page, without a script: what is found stands beside the words, and a button writes the calmer ones in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from time import perf_counter

import pytest

from letters_site import COLIN, box, words
from site_of import Tab, sample_home, tab
from unghost.app.lint_text import Policy, lint_text
from unghost.web.pages.lint import LONGEST
from unghost.web.views.sheet import Units, sheet_of

PRESSING = (
    "Hi Jim,\r\n\r\nJust checking in to see whether you got my last mail? 😀 The price only holds until Friday."
    "\r\n\r\nNo answer is needed."
)


@pytest.fixture(scope="module")
def seller(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    with tab(sample_home(tmp_path_factory.mktemp("lint"))) as opened:
        yield opened


def test_what_presses_is_named_with_why_and_how_precise_its_rule_measured(seller: Tab) -> None:
    page = seller.post("/lint", {"text": PRESSING}).text
    said = words(page)
    assert "empty ping" in said
    assert "false urgency" in said
    assert "brings nothing only reminds them" in said
    assert re.search(r"a fair judge agreed with \d\d of 100 findings", said)
    assert "1 passage frees" in said  # praise is shown, too
    assert '<mark class="fault fault-error"><a href="#note-1">Just checking in</a></mark>' in page


def test_places_count_the_text_as_browsers_do_though_forms_end_lines_with_two_signs(seller: Tab) -> None:
    page = seller.post("/lint/check", {"text": PRESSING}).text
    text = PRESSING.replace("\r\n", "\n").encode("utf-16-le")
    found = [
        text[2 * int(a) : 2 * int(b)].decode("utf-16-le") for a, b in re.findall(r'data-start="(\d+)" data-end="(\d+)"', page)
    ]
    assert "price only holds until Friday" in found
    assert "No answer is needed" in found


def test_units_of_a_text_with_signs_beyond_the_first_plane() -> None:
    text = "a😀b😀c"
    assert [Units(text).at(n) for n in range(len(text) + 1)] == [
        len(text[:n].encode("utf-16-le")) // 2 for n in range(len(text) + 1)
    ]


def test_one_click_writes_the_calmer_words_and_leaves_the_rest(seller: Tab) -> None:
    page = seller.post("/lint", {"text": PRESSING, "apply": "P02:text:9:25"}).text
    assert box(page, "text") == "Hi Jim,\n\n😀 The price only holds until Friday.\n\nNo answer is needed."
    assert "It has the calmer words now" in words(page)


def test_all_of_it_is_said_calmer_at_once(seller: Tab) -> None:
    text = "Hello Jim,\n\nJust checking in.\n\nI've emailed you four times.\n\nHere is the drawing of the pump."
    after = box(seller.post("/lint", {"text": text, "apply": "all"}).text, "text")
    assert "checking in" not in after
    assert "four times" not in after
    assert after.endswith("Here is the drawing of the pump.")


def test_the_deadline_of_a_pressing_mail_has_calmer_words(seller: Tab) -> None:
    text = (
        "Subject: Re: Pump 4\n\nHi Colin,\n\nJust checking in again. I have emailed you three times and still have not heard"
        " back.\nOur offer ends on Friday, so I need your answer today.\n\nBest,\nNora"
    )
    page = seller.post("/lint", {"text": text, "apply": "all"}).text
    calm = "Subject: Re: Pump 4\n\nHi Colin,\n\nOur offer runs until Friday; whatever you decide is fine.\n\nBest,\nNora"
    assert box(page, "text") == calm
    assert "3 sentences were said calmer." in words(page)
    assert "your own hand" not in words(page)


def test_how_many_have_no_calmer_words_is_said_with_why_and_what_instead(seller: Tab) -> None:
    text = "Just checking in. It hurts to be ignored. No reply means I will cancel the booking."
    page = seller.post("/lint", {"text": text, "apply": "all"}).text
    said = words(page)
    assert "1 finding needs your own hand: no calmer words are known that keep all its sentence says." in said
    assert "2 sentences were said calmer." in said
    live = seller.post("/lint/check", {"text": text, "calmed": "2"}).text
    assert "2 sentences were said calmer." in live
    german = seller.post("/lint/check", {"text": "Ich warte noch immer auf Ihre Antwort."}).text
    assert "Calmer words are known in English alone." in german


def test_a_button_of_other_words_changes_nothing_and_says_so(seller: Tab) -> None:
    other = "Dear Jim, " + PRESSING
    page = seller.post("/lint", {"text": other, "apply": "P02:text:9:25"}).text
    assert box(page, "text") == other.replace("\r\n", "\n")
    assert "The text is another by now" in words(page)


def test_one_instance_is_allowed_with_a_reason_and_stays_silent(seller: Tab) -> None:
    text = "It was good to meet you.\nThe price only holds until Friday."
    mark = next(note.mark for note in sheet_of(lint_text("a.txt", text, Policy())).notes if note.finding.name == "false-urgency")
    page = seller.post("/lint", {"text": text, "allow": mark, f"why:{mark}": "their own\r\ncounsel set it"}).text
    after = box(page, "text")
    assert after == "It was good to meet you.\n# unghost: allow P06 their own counsel set it\nThe price only holds until Friday."
    assert "Allowed, with your reason" in words(page)
    without = seller.post("/lint", {"text": text, "allow": mark}).text
    assert box(without, "text") == text
    assert "A reason is missing" in words(without)


@pytest.mark.parametrize("text", ["", "   ", "\x00\x01\u202ehello", "<script>alert(1)</script>", "…" * 500, "\n\n😀\n"])
def test_whatever_is_typed_comes_back_to_the_letter(seller: Tab, text: str) -> None:
    answer = seller.post("/lint", {"text": text})
    assert answer.status_code == 200
    assert box(answer.text, "text") == text
    assert "<script>alert" not in answer.text


def test_a_text_beyond_the_bound_is_kept_in_its_box_and_told_in_a_sentence(seller: Tab) -> None:
    answer = seller.post("/lint", {"text": "word " * (LONGEST // 5 + 1)})
    assert answer.status_code == 422
    assert "the page reads up to 100,000 at once" in words(answer.text)
    assert len(box(answer.text, "text")) > LONGEST
    live = seller.post("/lint/check", {"text": "word " * (LONGEST // 5 + 1)})
    assert "the page reads up to 100,000 at once" in live.text


def test_a_hundred_kilobytes_answer_while_somebody_waits(seller: Tab) -> None:
    text = ("The pump stands in the yard and the figures are in the table below. " * 1500)[: LONGEST - 30] + ". Just checking in."
    seller.post("/lint/check", {"text": "warm"})
    begun = perf_counter()
    answer = seller.post("/lint/check", {"text": text})
    assert perf_counter() - begun < 3.0  # on a busy machine; it takes a tenth of that
    assert "empty ping" in answer.text
    assert "calmer words are looked for when you press Check" in answer.text


def test_claims_are_held_against_the_record_of_whoever_is_named(seller: Tab) -> None:
    told = seller.post("/lint/check", {"text": "As you asked, here is the price.", "person": COLIN})
    assert told.status_code == 200
    unknown = seller.post("/lint", {"text": "As you asked, here is the price.", "person": "nobody@void.example"})
    assert unknown.status_code == 422
    assert "nobody@void.example" in words(unknown.text)
    assert box(unknown.text, "text") == "As you asked, here is the price."


def test_a_note_of_ones_own_is_read_as_a_note(seller: Tab) -> None:
    text = "They will surely sign this week."
    note = words(seller.post("/lint", {"text": text, "context": "note"}).text)
    mail = words(seller.post("/lint", {"text": text, "context": "mail"}).text)
    assert "hopeium" in note
    assert "hopeium" not in mail
