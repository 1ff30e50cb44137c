"""What each message of ours led to, measured: the hours, the words, the warmth."""

from __future__ import annotations

import pytest

from unghost.causes.hidden_break.steps import Step, steps, warmth
from unghost.domain.touch import Channel, Disposition, Touch
from unghost.testing.build import NOW, correspondence, ours, theirs, touch


def seen(*touches: Touch, watched: bool = True) -> tuple[Step, ...]:
    return steps(correspondence(touches), NOW, watched=watched)


def test_an_answer_is_measured_from_our_message_in_working_hours() -> None:
    (step,) = seen(ours(8, "Which colour?", "Which colour?"), theirs(7, "White, and two more please.", "two more please"))
    assert (step.lag, step.words, step.asks) == (8.0, 5, 1)


def test_a_reminder_cuts_the_wait_before_it_off() -> None:
    first, second = seen(ours(9, "Which colour?", "Which colour?"), ours(8, "White?", "White?"), theirs(7, "White."))
    assert (first.lag, first.open_for) == (None, 8.0)
    assert (second.lag, second.open_for) == (8.0, None)


def test_a_call_that_reached_them_leaves_the_wait_before_it_open() -> None:
    talked = touch(7, "spoke", channel=Channel.CALL, disposition=Disposition.ANSWERED)
    (step,) = seen(ours(8, "Which colour?", "Which colour?"), talked)
    assert (step.lag, step.open_for, step.answered) == (None, 8.0, False)


def test_an_open_wait_is_looked_at_only_where_it_tells_something() -> None:
    touches = (ours(9, "Which?", "Which?"), theirs(8, "This."), ours(7, "And now?", "And now?"))
    assert seen(*touches)[-1].open_for is not None
    assert seen(*touches, watched=False)[-1].open_for is None
    assert seen(*touches, watched=False)[0].lag == 8.0


def test_two_mails_of_theirs_are_one_answer() -> None:
    (step,) = seen(ours(9, "Which?", "Which?"), theirs(8, "This one."), theirs(8, "Or that one.", hour=11))
    assert step.words == 5


def test_what_comes_after_months_is_a_new_beginning() -> None:
    (step,) = seen(ours(300, "Which?", "Which?"), theirs(100, "Hello again."))
    assert step.lag is None
    assert step.open_for is not None


def test_thanks_of_ours_wait_for_nothing() -> None:
    thanks = touch(8, "Thanks!")
    (step,) = seen(Touch(**{name: getattr(thanks, name) for name in thanks.__slots__ if name != "said"}), theirs(7, "Bye."))
    assert step.words == 1


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("Hello Kim,\nthank you, this is great!", 3),
        ("Guten Tag Herr Kim,\ndanke für die Liste.", 2),
        ("Ok.", 0),
        ("Please send the list by Monday.", 0),
        ("いつもありがとうございます。", 1),
        ("", 0),
    ],
)
def test_warmth_is_greeting_thanks_and_a_lively_mark_in_any_language(text: str, signs: int) -> None:
    assert warmth(text) == signs
