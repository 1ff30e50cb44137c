"""Scripts: the names and the topic in their places, nothing of theirs read as ours."""

from __future__ import annotations

from dataclasses import replace

from unghost.drafts.script import script, topic
from unghost.testing.build import correspondence, deal, ours, person, theirs, view, warm


def test_a_call_script_names_them_us_and_the_topic() -> None:
    text = "\n".join(script("apology-call", view(warm())))
    assert "Jo" in text
    assert "Kim" in text
    assert "Harbour lamps" in text


def test_an_unknown_play_and_a_wait_say_nothing() -> None:
    assert script("no-such-play", view(warm())) == ()
    assert script("wait", view(warm())) == ()


def test_the_topic_is_the_deal_or_the_last_subject_without_its_marks() -> None:
    known = correspondence([replace(ours(5), subject="Re: AW: Fwd: Pier four")])
    assert topic(view(known)) == "Pier four"
    assert topic(view(replace(known, deals=(deal(name="Harbour"),)))) == "Harbour"


def test_without_a_subject_there_is_still_a_topic() -> None:
    assert topic(view(correspondence([replace(ours(5), subject="  ")])))


def test_a_title_keeps_the_last_name() -> None:
    assert script("ask-why", view(replace(warm(), person=person(name="Dr. Ada Lowell"))))[0].startswith("Hello Dr. Lowell")


def test_places_in_their_words_are_left_alone() -> None:
    odd = replace(correspondence([replace(theirs(5, "x"), subject="{name}\r\nBcc: all {us}")]), person=person(name="{me}"))
    text = "\n".join(script("ask-why", view(odd)))
    assert "Hello {me}" in text
    assert "\r" not in text
