"""The hidden break, and the innocence of calm messages."""

from __future__ import annotations

from unghost.causes.break_point import find_break, pressing
from unghost.causes.cause import Break
from unghost.domain.touch import Touch
from unghost.testing.build import ours, theirs, touch, view, warm

PUSH = (
    "This is my third email and I have heard nothing. The discount expires on Friday, this is your last chance."
    " I need your commitment today."
)
CALM = "How did the board like it?"


def found(*touches: Touch) -> Break | None:
    return find_break(view(warm(*touches)))


def test_a_pushing_mail_followed_by_silence_is_the_break() -> None:
    broken = found(touch(60, PUSH))
    assert broken is not None
    assert broken.message == "ours-60@mail.example"
    assert broken.p >= 0.5
    assert broken.rule


def test_a_calm_mail_followed_by_silence_is_no_break() -> None:
    assert found(ours(60, CALM, CALM), ours(30, "If plans changed, that is fine.")) is None


def test_a_pushing_mail_answered_as_ever_is_no_break() -> None:
    assert (
        found(touch(60, PUSH), theirs(59, "Ha, calm down. It all looks really good and the crews love it, what comes next?"))
        is None
    )


def test_pressure_long_after_they_fell_quiet_is_not_what_silenced_them() -> None:
    broken = found(ours(90, CALM, CALM), touch(20, "Just following up, did you see my last mail?"))
    assert broken is None


def test_pressing_passages_are_verbatim() -> None:
    assert pressing(PUSH)
    assert all(quote in PUSH for quote in pressing(PUSH))
