"""The curve of a person's answer times is what their answers were, and nothing is drawn of somebody who never answered."""

from __future__ import annotations

from mails import JIM, ME, SETTINGS, at, mail
from unghost.app.answer_curve import answer_curve
from unghost.app.people import case_of
from unghost.app.review import review
from unghost.domain.message import Message
from unghost.history.history import Facts
from unghost.history.weave import no_holidays
from unghost.pictures.answer_times import AnswerTimes, answer_times_picture, answer_times_table
from unghost.silence.kaplan_meier import learn_kaplan_meier


def curve(*messages: Message, now: float = 40) -> AnswerTimes | None:
    found = review(Facts(messages=messages), at(now), SETTINGS, no_holidays, learn_kaplan_meier)
    return answer_curve(case_of(found, JIM), found.history)


def talks(*waits: float) -> list[Message]:
    """Return a question a week, answered after so many days each."""
    found = []
    for n, wait in enumerate(waits):
        found.append(mail(7 * n, ME, JIM, "Which day suits you?", ident=f"q{n}"))
        found.append(mail(7 * n + wait, JIM, ME, "The second one.", ident=f"a{n}", answers=f"q{n}"))
    return found


def test_each_distinct_day_has_its_share_and_interval() -> None:
    drawn = curve(*talks(1, 2, 2, 3), mail(28, ME, JIM, "Which day suits you?", ident="last"))
    assert drawn is not None
    assert [(knot.day, knot.answered) for knot in drawn.knots] == [(0.0, 0.0), (1.0, 0.25), (2.0, 0.75), (3.0, 1.0)]
    assert all(knot.low < knot.high for knot in drawn.knots)
    assert drawn.now == 9.875
    assert drawn.unit == "working days"
    assert "you are here" in answer_times_picture(drawn)


def test_where_nothing_is_waited_for_nobody_is_anywhere() -> None:
    drawn = curve(*talks(1, 2), now=10)
    assert drawn is not None
    assert drawn.now is None
    assert drawn.says == "2 answers of theirs to us known."
    assert "you are here" not in answer_times_picture(drawn)
    assert answer_times_table(drawn).caption.endswith("Nothing is waited for.")


def test_one_answer_is_a_curve() -> None:
    drawn = curve(*talks(1), now=10)
    assert drawn is not None
    assert [knot.answered for knot in drawn.knots] == [0.0, 1.0]
    assert drawn.knots[1].low < 0.5


def test_who_never_answered_us_has_no_curve() -> None:
    assert curve(mail(1, JIM, ME, "We look for pumps."), mail(2, ME, JIM, "Which one?"), now=10) is None
