"""What a message can break beforehand: nothing where it is calm, less where they bore our tone before."""

from __future__ import annotations

from unghost.causes.hidden_break.load import MOST, Load, loads
from unghost.causes.hidden_break.steps import steps
from unghost.domain.touch import Channel, Disposition, Touch
from unghost.testing.build import NOW, correspondence, ours, theirs, touch, view

PUSH = "This is my third email and I have heard nothing. The discount expires on Friday, this is your last chance."
CALM = "One lamp lasts ten years."


def of(*touches: Touch) -> tuple[Load, ...]:
    about = correspondence(touches)
    return loads(view(about), steps(about, NOW, watched=True))


def test_a_calm_message_breaks_nothing() -> None:
    assert [load.chance for load in of(ours(9, CALM), theirs(8, "Good."), ours(7, CALM))] == [0.0, 0.0]


def test_pressure_weighs_and_never_beyond_the_most() -> None:
    (load,) = of(touch(9, PUSH * 20))
    assert 0.0 < load.pressure <= MOST
    assert all(finding.quote in PUSH * 20 for finding in load.findings)


def test_who_bore_our_tone_before_is_less_likely_to_break_at_it() -> None:
    first, second, third = of(touch(9, PUSH), theirs(8, "Ha!"), touch(7, PUSH), theirs(6, "Fine."), touch(5, PUSH))
    assert first.pressure > second.pressure > third.pressure > 0.0


def test_a_call_can_be_no_candidate_for_a_break_names_a_message() -> None:
    (load,) = of(touch(9, PUSH, channel=Channel.CALL, disposition=Disposition.VOICEMAIL))
    assert load == Load()


def test_a_question_that_we_passed_over_stands_before_our_next_message() -> None:
    asked = "What would a spare lamp cost us, all told?"
    calm, over = of(ours(9, CALM), theirs(8, asked, asked), ours(7, "The weather is kind to us."))
    assert calm.lapses == ()
    assert [(lapse.kind, lapse.quote) for lapse in over.lapses] == [("unanswered_question", asked)]
    assert over.lapse > 0.0


def test_a_question_that_we_answered_is_no_lapse() -> None:
    asked = "What would a spare lamp cost us, all told?"
    assert not of(ours(9, CALM), theirs(8, asked, asked), ours(7, "A spare lamp is ten euros."))[1].lapses
