"""The day's list: who is on it, in which order, and why the others are not."""

import pytest

from mails import JIM, ME, SETTINGS, at, mail
from unghost.app.review import review
from unghost.app.today import Today, today, why_not_shown
from unghost.domain.message import Message
from unghost.domain.record import Truth, TruthState
from unghost.history.history import Facts, SourceState
from unghost.history.weave import no_holidays
from unghost.silence.kaplan_meier import fit_kaplan_meier


def listed(*messages: Message, now: float = 70, **facts: tuple[object, ...]) -> Today:
    made = Facts(messages=messages, **facts)  # type: ignore[arg-type]  # tests name any table
    return today(review(made, at(now), SETTINGS, no_holidays, fit_kaplan_meier))


def talk(person: str, days: float, last: str = "Which of the two should come first?") -> tuple[Message, ...]:
    return (
        mail(days, ME, person, "Which pump runs hottest?", ident=f"{person}1"),
        mail(days + 0.9, person, ME, "The one by the door.", ident=f"{person}2", answers=f"{person}1"),
        mail(days + 2, ME, person, last, ident=f"{person}3", answers=f"{person}2"),
    )


def test_what_we_owe_comes_before_what_we_wait_for() -> None:
    debt = mail(5, "pia@other.example", ME, "What would the small pump cost?")
    shown = listed(*talk(JIM, 1), debt)
    assert [c.state.value for c in shown.cases] == ["ours", "silent"]


def test_an_ordinary_wait_is_counted_and_not_shown() -> None:
    shown = listed(*talk(JIM, 67.5), now=70)
    assert (shown.cases, shown.waiting, shown.not_shown) == ((), 1, (("an ordinary wait", 1),))


def test_a_stranger_who_never_answered_is_no_silence() -> None:
    shown = listed(mail(1, ME, "cold@nowhere.example"))
    assert shown.cases == ()
    assert shown.not_shown == (("never answered us yet, so nothing has gone quiet", 1),)


def test_a_known_truth_needs_nobody() -> None:
    shown = listed(*talk(JIM, 1), truths=(Truth(at(60), JIM, TruthState.NO),))
    assert shown.not_shown == (("the truth is known", 1),)


def test_a_plain_no_asks_to_be_confirmed() -> None:
    shown = listed(*talk(JIM, 1), mail(9, JIM, ME, "We decided to go with another supplier."))
    assert [why_not_shown(c) for c in shown.cases] == [None]


def test_a_stopped_source_is_named() -> None:
    stopped = SourceState("mbox", "m", at(9), "suddenly empty")
    assert listed(*talk(JIM, 1), sources=(stopped,)).stopped == (stopped,)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Please never contact me again.", False),
        ("Do not ring me again. Email is fine.", True),
        ("Please remove me from the newsletter, but do keep me posted on the quote.", True),
    ],
)
def test_only_who_asked_for_no_contact_at_all_is_left_out_for_that(words: str, *, shown: bool) -> None:
    found = listed(*talk(JIM, 1), mail(10, JIM, ME, words), mail(14, ME, JIM, "Here it is. Does the price suit you?"))
    reasons = dict(found.not_shown)
    assert ("asked not to be contacted" in reasons) is not shown
    assert bool(found.cases) is shown
