"""Scripts: the names and the topic in their places, nothing of theirs read as ours."""

from __future__ import annotations

from dataclasses import replace

import pytest

from unghost.causes.cause import Lapse
from unghost.drafts.script import letter, script, topic
from unghost.pressure.lint import lint
from unghost.pressure.rule import Level
from unghost.testing.build import correspondence, deal, ours, person, theirs, view, warm


def test_a_call_script_names_them_us_and_the_topic() -> None:
    text = "\n".join(script("apology-call", view(warm())))
    assert "Jo" in text
    assert "Kim" in text
    assert "Harbour lamps" in text


def test_a_title_within_a_sentence_stands_in_quotes_and_bare_in_a_subject() -> None:
    pools = view(replace(warm(), deals=(deal(name="Three pools, circulation"),)))
    assert "“Three pools, circulation”" in "\n".join(script("apology-call", pools))
    written = letter("release", pools)
    assert written is not None
    assert written.subject == "Three pools, circulation: a no is fine"
    assert "if “Three pools, circulation” is no longer for you" in "\n".join(written.lines)


@pytest.mark.parametrize(
    ("kind", "quote", "said"),
    [
        (
            "unanswered_question",
            "Does the small one\nrun at half load?",
            "asked “Does the small one run at half load?”, and the answer",
        ),
        (
            "unanswered_question",
            "We wonder whether it runs dry.",
            "wrote “We wonder whether it runs dry”, and the answer is late.",
        ),
        (
            "unanswered_question",
            "Can it wait until after the funeral of my father?",
            "asked me something, and the answer is late.",
        ),
        ("unanswered_question", f"Is it {'very ' * 60}quiet?", "asked me something, and the answer is late."),
        ("missed_promise", "I will send the drawings.", "are still waiting for something I promised you, and it is late."),
    ],
)
def test_what_is_on_record_is_said_as_they_put_it(kind: str, quote: str, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("unghost.drafts.places.lapses", lambda _view: (Lapse(kind, "m1", quote),))
    found = "\n".join(script("answer-first", view(warm())))
    assert f"you {said}" in found
    assert not [one for one in lint(found) if one.level in (Level.ERROR, Level.WARN)]


def test_where_no_question_is_on_record_the_words_stay_general() -> None:
    assert "you asked me something, and the answer is late." in "\n".join(script("answer-first", view(warm())))


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
