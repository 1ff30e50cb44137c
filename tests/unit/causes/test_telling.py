"""What one text tells: which cause, for or against, in which of its words, and how much that weighs."""

from __future__ import annotations

import pytest

from unghost.causes.catalogue import causes
from unghost.causes.cause import Cause
from unghost.causes.telling import LONGEST_QUOTE, SPEAKS, tellings


def told(text: str, polarity: str = "for") -> list[str]:
    return [t.cause for t in tellings(text) if t.polarity == polarity]


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("The two of us go back and forth on it every evening and get no further.", "indecision"),
        ("Our treasurer has to nod it through first, and he has not come round to it.", "awaiting_others"),
        ("Since Monday there is a new sign over our gate: a group from Lyon owns the works now.", "company_event"),
        ("My desk has vanished under the audit files, forgive me.", "busy"),
        ("I have handed my desk to Ana, Friday is my last day here.", "contact_left"),
        ("Wir haben uns für einen anderen Anbieter entschieden.", "chose_other"),
        ("Je suis en congé jusqu'au 14 mai.", "away"),
        ("Seguimos esperando la aprobación de dirección.", "awaiting_others"),
    ],
)
def test_a_reason_is_read_without_its_key_word(text: str, cause: str) -> None:
    assert told(text)[:1] == [cause]


@pytest.mark.parametrize(
    "text",
    [
        "Thank you, the drawing shows what I wanted to see.",
        "Could you send the drawing again as a PDF?",
        "The lamp by the door is the one we like.",
        "Danke für das Angebot, wir melden uns.",
        "We were acquired in 2011, long before my time.",
        "If we are ever bought, does the contract go on?",
    ],
)
def test_an_ordinary_answer_gives_no_reason(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("The board approved it on Monday, so nobody is in the way any more.", "awaiting_others"),
        ("No, nobody has bought us, that was a rumour.", "company_event"),
        ("I am back from my holiday and have read it.", "away"),
    ],
)
def test_what_is_over_is_never_raised(text: str, cause: str) -> None:
    assert cause not in told(text)


def test_a_quote_is_a_piece_of_the_text_and_weighs_within_bounds() -> None:
    for cause in causes():
        for sentence in cause.speaks_on:
            for found in tellings(f"Hello Nora,\n\n{sentence}\n\nThe lamp is blue."):
                assert found.quote == f"Hello Nora,\n\n{sentence}\n\nThe lamp is blue."[found.start : found.end]
                assert SPEAKS <= found.p < 1
                assert 0.3 <= found.weight <= 5.5


def test_most_examples_of_a_cause_are_told() -> None:
    examples = [(cause, sentence) for cause in causes() for sentence in cause.speaks_on]
    heard = sum(cause.name in told(sentence) for cause, sentence in examples)
    assert heard >= 0.9 * len(examples)


def test_no_near_miss_is_told_as_the_cause_it_imitates() -> None:
    misses = [(cause, sentence) for cause in causes() for sentence in cause.silent_on]
    raised = [sentence for cause, sentence in misses if cause.name in told(sentence)]
    assert len(raised) <= 0.05 * len(misses), raised


def test_a_cause_of_another_package_is_told_by_its_phrases(monkeypatch: pytest.MonkeyPatch) -> None:
    strike = Cause("strike", "On strike", "They are on strike.", "R12", 0.01, lambda _: None, phrases=("on strike",))  # type: ignore[arg-type,return-value]  # never looked
    monkeypatch.setattr("unghost.causes.telling.causes", lambda: (strike,))
    assert told("The whole yard is on strike.") == ["strike"]  # a text no other test reads: what was read is remembered


def test_of_a_passage_without_end_a_part_is_quoted() -> None:
    said = "Please call me again in October, then we can look at it"
    around = "and the blue pump ran well beside the other one " * 200
    for text in (f"{said} {around}", f"{around} {said} {around}", f"{around} {said}"):
        found = tellings(text)
        assert found
        assert all(0 < len(told.quote) <= LONGEST_QUOTE and text[told.start : told.end] == told.quote for told in found)


def test_a_text_of_a_megabyte_is_read_up_to_a_point() -> None:
    assert told("The lamp is blue. " * 60_000 + "We are swamped with the audit.") == []
