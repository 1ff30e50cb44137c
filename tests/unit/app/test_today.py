"""The day's list: who is on it, in which order, and why the others are not."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from mails import JIM, ME, SETTINGS, at, mail
from unghost.app.place import place_of
from unghost.app.review import review
from unghost.app.today import BEYOND, MOST_WARNINGS, Today, today, why_not_shown
from unghost.domain.message import Message
from unghost.domain.record import Deal, Park, Truth, TruthState
from unghost.history.history import Facts, SourceState
from unghost.history.weave import no_holidays
from unghost.silence.kaplan_meier import learn_kaplan_meier


def listed(*messages: Message, now: float = 70, **facts: tuple[object, ...]) -> Today:
    made = Facts(messages=messages, **facts)  # type: ignore[arg-type]  # tests name any table
    return today(review(made, at(now), SETTINGS, no_holidays, learn_kaplan_meier))


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


LONG = "Yes, that suits us well, and the caretaker will be there from eight with the keys and the old drawings of the pump room."


def losing_step(person: str, last: float = 9) -> list[Message]:
    """Return a question a fortnight, answered at once and at length four times, then after days and in two words."""
    found = []
    for n, days in enumerate((0.1, 0.2, 0.1, 0.2, last, last)):
        found.append(mail(n * 14, ME, person, "Which day suits you for the next step?", ident=f"{person}q{n}"))
        words = LONG if days < 1 else "Not sure."
        found.append(mail(n * 14 + days, person, ME, words, ident=f"{person}a{n}", answers=f"{person}q{n}"))
    return found


def test_who_answers_later_and_shorter_is_named_beside_the_list() -> None:
    shown = listed(*losing_step(JIM), now=81)
    assert (shown.cases, [c.correspondence.person.id for c in shown.losing_step]) == ((), [JIM])


def test_of_many_warnings_the_clearest_three_are_told() -> None:
    people = [f"p{n}@place{n}.example" for n in range(MOST_WARNINGS + 2)]
    shown = listed(*[m for n, p in enumerate(people) for m in losing_step(p, 5 + n)], now=83)
    assert len(shown.losing_step) == MOST_WARNINGS
    scores = [c.early.score or 0.0 for c in shown.losing_step if c.early is not None]
    assert scores == sorted(scores, reverse=True)


def test_who_answers_as_always_is_not_warned_of() -> None:
    assert listed(*talk(JIM, 1), now=4).losing_step == ()


def test_once_they_are_silent_the_odds_speak_and_no_early_warning() -> None:
    shown = listed(*losing_step(JIM), mail(84, ME, JIM, "Shall we fix the date?", ident="last"), now=220)
    assert (shown.losing_step, [c.early for c in shown.cases]) == ((), [None])


def test_somebody_we_owe_may_lose_step_too() -> None:
    asked = mail(79.5, JIM, ME, "What would the small pump cost?", ident="ask")
    shown = listed(*losing_step(JIM), asked, now=81)
    assert [c.state.value for c in shown.losing_step] == [c.state.value for c in shown.cases] == ["ours"]


def three(**deals: tuple[str, str]) -> Today:
    """Return a day with three silent people; ``deals`` are (address, amount) by name."""
    people = [f"{name}@{name}.example" for name in ("ann", "bo", "cy")]
    rows = tuple(
        Deal(name, who.partition("@")[2], (who,), amount=Decimal(amount), currency="EUR", opened=at(0).date())
        for name, (who, amount) in deals.items()
    )
    return listed(*[m for p in people for m in talk(p, 1)], deals=rows)


def test_the_dearest_truth_comes_first_where_all_else_is_equal() -> None:
    shown = three(small=("ann@ann.example", "900"), large=("cy@cy.example", "90000"))
    order = [c.correspondence.person.id for c in shown.cases]
    assert order == ["cy@cy.example", "bo@bo.example", "ann@ann.example"]
    assert [p.rate for p in shown.places] == sorted((p.rate for p in shown.places), reverse=True)
    assert "a deal of 90,000 EUR" in shown.places[0].says


def test_of_two_deals_with_one_person_the_dearest_counts_and_that_is_said() -> None:
    shown = three(one=("ann@ann.example", "900"), two=("ann@ann.example", "50000"))
    place = next(p for p in shown.places if p.person == "ann@ann.example")
    assert "the dearest of 2 open deals, 50,000 EUR" in place.says


def test_the_place_of_a_case_is_known_from_the_case_alone() -> None:
    shown = three(large=("cy@cy.example", "90000"))
    assert [place_of(case) for case in shown.cases] == list(shown.places)


def test_the_list_is_short_and_says_how_many_are_beyond_it() -> None:
    facts = Facts(messages=tuple(m for n in range(4) for m in talk(f"p{n}@place{n}.example", 1)))
    judged = review(facts, at(70), SETTINGS, no_holidays, learn_kaplan_meier)
    short, whole = today(judged, 1), today(judged, 0)
    assert (len(short.cases), dict(short.not_shown)[BEYOND], len(whole.cases)) == (1, 3, 4)
    assert short.cases[0] is whole.cases[0]
    assert {s.person for s in short.sleeping} == {c.correspondence.person.id for c in whole.cases[1:]}


def test_the_limit_of_the_list_is_a_setting() -> None:
    facts = Facts(messages=tuple(m for n in range(3) for m in talk(f"p{n}@place{n}.example", 1)))
    chosen = replace(SETTINGS, today_at_most=2)
    assert len(today(review(facts, at(70), chosen, no_holidays, learn_kaplan_meier)).cases) == 2


def test_who_is_not_shown_says_why_and_when_they_wake() -> None:
    monday = at(91)
    parked = Park(at(60), JIM, (monday - timedelta(days=1)).date(), "after the fair")
    shown = listed(*talk(JIM, 1), *talk("pia@other.example", 67.5), parks=(parked,))
    by = {s.person: s for s in shown.sleeping}
    assert by[JIM].reason == "resting until a day that was named"
    wakes = by[JIM].wakes
    assert wakes is not None
    assert wakes.date() == monday.date()
    assert by["pia@other.example"].reason == "an ordinary wait"


def test_a_known_truth_does_not_wake_by_itself() -> None:
    shown = listed(*talk(JIM, 1), truths=(Truth(at(60), JIM, TruthState.NO),))
    assert [s.wakes for s in shown.sleeping] == [None]


def test_a_wake_date_in_the_past_brings_one_reminder_and_no_wait_for_yesterday() -> None:
    parked = Park(at(30), JIM, at(40).date(), "after the fair")
    (case,) = listed(*talk(JIM, 1), parks=(parked,)).cases
    assert case.move.play == "park"
    assert case.move.not_before is None or case.move.not_before >= at(70)
