"""A case as the picture of its thread and as JSON: the same touches, doses and words."""

from __future__ import annotations

from mails import JIM, ME, SETTINGS, at, mail
from unghost.app.case import Case, Review
from unghost.app.contract import case_json
from unghost.app.people import case_of
from unghost.app.review import review
from unghost.app.thread_course import thread_course
from unghost.domain.message import Message
from unghost.history.history import Facts
from unghost.history.weave import no_holidays
from unghost.silence.kaplan_meier import learn_kaplan_meier

PUSH = (
    "This is my third email and I have heard nothing. The discount expires on Friday, this is your last chance."
    " I need your commitment today."
)
WARM = (
    "Hello Nora,\nthank you, this is really helpful! The men like how quiet the pump runs, and we look at the other two next."
    " Could you say what a spare would cost?"
)


def judged(*messages: Message, now: float = 120) -> tuple[Case, Review]:
    found = review(Facts(messages=messages), at(now), SETTINGS, no_holidays, learn_kaplan_meier)
    return case_of(found, JIM), found


def talk(pushed_at: int, rounds: int = 8) -> list[Message]:
    """Return a question a fortnight, answered warmly the next day, and late and coldly from the pushing one on."""
    found = []
    for n in range(rounds):
        text = f"A spare costs ten euros. {PUSH if n == pushed_at else 'How does the pump run?'}"
        cold = n >= pushed_at
        found.append(mail(14 * n, ME, JIM, text, ident=f"q{n}"))
        found.append(mail(14 * n + (9 if cold else 1), JIM, ME, "We will see." if cold else WARM, ident=f"a{n}", answers=f"q{n}"))
    return found


def test_the_break_is_marked_in_the_picture_and_told_in_the_json() -> None:
    case, found = judged(*talk(4))
    thread = thread_course(case, found.history)
    assert thread is not None
    (broke,) = [touch for touch in thread.touches if touch.broke]
    assert broke.ours
    assert broke.pressure > 1.0
    told = case_json(case)
    assert told["break"]["message"] == "q4"
    assert told["break"]["candidates"][0]["message"] == "q4"
    assert told["answers"]["says"] == thread.says
    assert told["dose"]["messages"][4]["pressure"] == round(broke.pressure, 2)


def test_their_answers_have_the_time_they_took_and_ours_have_none() -> None:
    case, found = judged(*talk(4))
    thread = thread_course(case, found.history)
    assert thread is not None
    assert all(touch.lag is None for touch in thread.touches if touch.ours)
    assert all(touch.lag is not None for touch in thread.touches if not touch.ours)
    assert thread.touches[1].lag_words == "after 1 working day"


def test_with_too_few_answers_nothing_is_claimed() -> None:
    case, found = judged(mail(1, ME, JIM, PUSH, ident="q"), mail(2, JIM, ME, "Yes.", ident="a", answers="q"), now=3)
    thread = thread_course(case, found.history)
    assert thread is not None
    assert thread.says == "Too few answers of theirs are known to see a change in them."
    assert case_json(case)["break"] is None
    assert case_json(case)["answers"] is None
    assert case_json(case)["dose"]["episode"]["messages"] == 0
