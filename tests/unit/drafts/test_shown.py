"""Every fact in a draft leads to what shows it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from time import perf_counter

from unghost.causes.cause import View
from unghost.domain.item import Item
from unghost.domain.letter import Shown
from unghost.domain.record import Note
from unghost.drafts.shown import facts_shown
from unghost.guards.facts import unbacked
from unghost.testing.build import NOW, THEM, at, correspondence, deal, ours, person, theirs, view

TOUCHES = (
    theirs(90, "Our board meets on 14 July. We need 40 lamps; Ms Okafor signs.\nPlease see www.pier.example/plan"),
    ours(88, "Forty lamps are 9,000 euros,\nand 3,5 % less from fifty on."),
)


def seen(**more: object) -> View:
    return view(replace(correspondence(TOUCHES, deals=(deal(),)), **more))  # type: ignore[arg-type]  # fields of a correspondence


def by_text(words: str, about: View | None = None, *backed: str) -> dict[str, Shown]:
    return {words[s.start : s.end]: s for s in facts_shown(about or seen(), words, backed_by=backed)}


def test_each_kind_of_fact_leads_to_the_message_and_its_sentence() -> None:
    found = by_text("Ms Okafor and you meet on 14 July about 40 lamps. See www.pier.example/plan")
    assert {text: s.message for text, s in found.items()} == dict.fromkeys(
        ("Okafor", "14 July", "40", "www.pier.example/plan"), "theirs-90@mail.example"
    )
    assert found["14 July"].quote == "Our board meets on 14 July."
    assert found["40"].quote == "We need 40 lamps; Ms Okafor signs."


def test_a_quote_is_verbatim_even_over_the_end_of_a_line() -> None:
    found = by_text("They cost 9,000 euros.")["9,000"]
    assert found.message == "ours-88@mail.example"
    assert found.quote in TOUCHES[1].text
    assert found.quote.endswith("from fifty on.")


def test_what_nothing_shows_is_not_said_to_be_shown() -> None:
    assert by_text("You said 15 July, for 12,000 euros, Mr Nobody.") == {}


def test_their_own_name_needs_no_proof_and_another_one_does() -> None:
    assert by_text("Hello Jo,\nyes.") == {}
    assert "Ms Okafor" in by_text("Dear Ms Okafor,\nyes.")


def test_the_topic_leads_to_a_mail_of_theirs_before_the_table_of_deals() -> None:
    assert by_text("About Harbour lamps: yes.")["Harbour lamps"].message == "theirs-90@mail.example"
    alone = seen(touches=tuple(replace(t, subject="") for t in TOUCHES))
    assert by_text("About Harbour lamps: yes.", alone)["Harbour lamps"].message is None


def test_the_day_of_a_message_shows_itself_and_nothing_is_quoted() -> None:
    day = at(88).date()
    found = by_text(f"You had it on {day.day} {day:%B}, as you said.")
    (one,) = found.values()
    assert (one.message, one.quote) == ("ours-88@mail.example", "")


def test_notes_and_the_library_show_facts_too() -> None:
    noted = seen(notes=(Note(at(3), THEM, "Rang: they want 77 hooks."),))
    assert by_text("77 hooks it is.", noted)["77"].quote == "Rang: they want 77 hooks."
    item = Item(at(50), "https://lamps.example/sea", "Lanterns and the sea")
    about = seen()
    about = replace(about, history=replace(about.history, items=(item,)))
    found = by_text("Lanterns and the sea, https://lamps.example/sea", about)
    assert set(found) == {"Lanterns and the sea", "https://lamps.example/sea"}
    assert {s.message for s in found.values()} == {None}


def test_a_short_title_counts_only_where_the_words_draw_on_that_item() -> None:
    about = seen()
    about = replace(about, history=replace(about.history, items=(Item(at(50), "https://lamps.example/p", "Page"),)))
    assert by_text("Page by page.", about) == {}
    assert set(by_text("Page by page.", about, "Page")) == {"Page"}


def test_texts_the_draft_draws_on_show_their_facts() -> None:
    assert by_text("It is 4,321 euros.", None, "Price list: 4,321 euros")["4,321"].quote == "Price list: 4,321 euros"


def test_private_words_show_a_fact_and_are_not_repeated() -> None:
    sick = view(correspondence([theirs(9, "I have pneumonia and am in hospital until room 4711 is free.")]))
    assert by_text("Room 4711 it is.", sick)["4711"].quote == ""


def test_a_number_within_a_longer_one_is_not_marked() -> None:
    words = "40 lamps, not 1940 or 401."
    assert [s.start for s in facts_shown(seen(), words) if words[s.start : s.end] == "40"] == [0]
    assert set(by_text("40 lamps for 9,400 euros", None, "9,400")) == {"40", "9,400"}


def test_what_the_guard_takes_for_a_fact_is_shown_or_refused_and_never_lost() -> None:
    words = "On 14 July 40 lamps for 9,000 euros, 12,345 hooks, Ms Okafor and Mr Nobody."
    every = set(unbacked(words, person().name, date(2026, 6, 17)))
    shown = set(by_text(words))
    refused = {"12,345", "Nobody"}
    assert every == shown | refused


def test_long_letters_of_theirs_cost_linear_time() -> None:
    def seconds(size: int) -> float:
        about = view(correspondence([theirs(9, "... 14 July. " * size + "." * size + "\n \n" * size)]))
        begun = perf_counter()
        facts_shown(about, "On 14 July, and 4711 hooks.")
        return perf_counter() - begun

    seconds(500)
    assert seconds(8_000) < 50 * max(seconds(800), 0.01)


def test_now_is_not_needed_to_tell_them_apart() -> None:
    assert facts_shown(seen(), "40 lamps") == facts_shown(seen(), "40 lamps")
    assert NOW.tzinfo is not None
