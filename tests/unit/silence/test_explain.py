"""The numbers in plain words: much, little and no history, spoken answers, days left out, and no clock."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from mails import JIM, ME, SETTINGS, at, call, history, mail
from unghost.domain.message import Kind, Message
from unghost.domain.record import Call, Park
from unghost.domain.touch import Disposition, Side
from unghost.history.history import Correspondence, Facts
from unghost.history.weave import weave
from unghost.silence.assess import assess
from unghost.silence.assessment import Silence, State
from unghost.silence.explain import days_left_out, explain, most_within
from unghost.silence.kaplan_meier import fit_kaplan_meier
from unghost.silence.waits import waits

PACE = 14


def talk(answers: int, days: float = 1.0) -> tuple[Message, ...]:
    """Return so many questions of ours, one a fortnight, each answered after so many days."""
    found = []
    for n in range(answers):
        found.append(mail(n * PACE, ME, f"Jim Doe <{JIM}>", "Which pump runs hottest?", ident=f"q{n}"))
        found.append(mail(n * PACE + days, f"Jim Doe <{JIM}>", ME, "The one by the door.", ident=f"a{n}", answers=f"q{n}"))
    return tuple(found)


def question(days: float) -> Message:
    return mail(days, ME, JIM, "Which of the two should come first?", ident="open")


def told(*messages: Message, now: float, calls: tuple[Call, ...] = (), **facts: object) -> tuple[str, ...]:
    woven = weave(Facts(messages=messages, calls=calls, **facts), at(now), SETTINGS)  # type: ignore[arg-type]  # tests name any table
    jim = woven.people[JIM]
    past = waits(jim, woven.observed_until)
    return explain(jim, assess(woven, jim, fit_kaplan_meier(past), past), past, woven.observed_until)


def test_their_own_answers_stand_beside_this_wait() -> None:
    first = told(*talk(10), question(140), now=155)[0]
    assert first == "10 of 10 of Jim Doe’s answers came within 1 working day; this wait has lasted 11 working days."


def test_the_day_by_which_most_answers_would_have_come_is_named() -> None:
    assert "By Monday 20 July, 10 of 10 answers would have come." in told(*talk(10), question(140), now=155)


def test_little_history_says_what_it_leans_on() -> None:
    first = told(*talk(2), question(28), now=31)[0]
    assert first == (
        "2 answers from Jim Doe so far, after 1 and 1 working days, so this leans mostly on what is usual for others; "
        "this wait has lasted 3 working days."
    )


def test_no_history_says_so() -> None:
    greeting = mail(0, JIM, ME, "We heard of you from the mill.", ident="hello")
    first = told(greeting, question(1), now=4)[0]
    assert first.startswith("No answer of theirs to a message of ours is known, so the odds are what is usual for others")


def test_without_a_name_it_is_they() -> None:
    nameless = [replace(m, sender=replace(m.sender, name="")) if m.sender else m for m in talk(6)]
    plain = [replace(m, to=tuple(replace(a, name="") for a in m.to)) for m in nameless]
    assert "of their answers came within" in told(*plain, question(84), now=90)[0]


def test_somebody_who_answers_by_phone_only_is_told_as_such() -> None:
    asked = [mail(n * PACE, ME, JIM, "Which day suits you?", ident=f"q{n}") for n in range(5)]
    rung = tuple(call(n * PACE + 1, Disposition.ANSWERED, side=Side.THEIRS) for n in range(5))
    sentences = told(*asked, question(70), now=80, calls=rung)
    assert "They answered by phone or in person, never in writing, so a mail may not be what they answer." in sentences


def test_some_answers_by_phone_are_counted() -> None:
    rung = (call(70.5, Disposition.ANSWERED, side=Side.THEIRS),)
    asked = mail(70, ME, JIM, "Which day suits you?", ident="q9")
    assert "1 of these 6 answers came by phone or in person." in told(*talk(5), asked, question(84), now=90, calls=rung)


def test_weekends_are_named_where_they_matter() -> None:
    assert "Not counted since then: 2 weekend days." in told(*talk(6), question(88), now=92)
    assert not any("Not counted" in s for s in told(*talk(6), question(84), now=130))


def test_an_absence_and_a_holiday_are_told_apart() -> None:
    back = datetime(2026, 6, 3, tzinfo=UTC)
    away = mail(89, JIM, ME, "I am out of the office until 3 June.", kind=Kind.OUT_OF_OFFICE, back=back, ident="ooo")
    woven = history(*talk(6), question(88), away, now=96)
    jim = woven.people[JIM]
    extra = replace(jim, week=replace(jim.week, days_off=jim.week.days_off | {date(2026, 6, 4)}))
    assert days_left_out(extra, at(88), at(96)) == (3, 2, 1)


def test_the_odds_come_with_their_interval() -> None:
    sentences = told(*talk(10), question(140), now=155)
    assert any(s.startswith("An answer within 14 days: ") and ", perhaps " in s for s in sentences)
    assert any(s.startswith("No answer to this any more: ") for s in sentences)


def test_nothing_is_certain_and_nobody_is_blamed() -> None:
    for now in (141, 147, 190, 900):
        words = " ".join(told(*talk(10), question(140), now=now)).casefold()
        assert not any(w in words for w in ("never answer", "certain", "surely", "ignor", "overdue", " he ", " she ", "nan"))


def test_a_wait_counts_from_the_day_they_named() -> None:
    promise = mail(70, JIM, ME, "I will let you know by 8 June.", ident="by")
    assert "It counts from Monday 8 June, the day that was named." in told(*talk(5), promise, question(72), now=120)


def test_a_promise_of_theirs_opens_a_wait_on_its_day() -> None:
    promise = mail(70, JIM, ME, "I will let you know by 8 June.", ident="by")
    assert "It counts from Monday 8 June, the day that was named." in told(*talk(5), promise, now=120)


def test_a_wait_from_our_own_message_needs_no_such_word() -> None:
    assert not any("counts from" in s for s in told(*talk(5), question(84), now=90))


@pytest.mark.parametrize(
    ("state", "reason"),
    [
        (State.OURS, "it is our turn"),
        (State.CLOSED, "nothing is waited for"),
        (State.UNREACHABLE, "does not reach them"),
        (State.PARKED, "no clock runs"),
        (State.EXPECTED, "nothing of ours waits"),
    ],
)
def test_where_no_clock_runs_the_reason_is_said(state: State, reason: str) -> None:
    jim = history(*talk(1), now=5).people[JIM]
    (sentence,) = explain(jim, Silence(state), (), at(5))
    assert sentence.startswith("No odds are given: ")
    assert reason in sentence


def test_a_day_that_was_agreed_is_named_before_and_after() -> None:
    park = Park(at(60), JIM, date(2026, 6, 8), "budget")
    assert told(*talk(4), now=70, parks=(park,)) == (
        "No odds are given: quiet until Monday 8 June 2026 is what was agreed, and no clock runs.",
    )
    assert told(*talk(4), now=110, parks=(park,)) == (
        "No odds are given: the day that was agreed, Monday 8 June 2026, has come, and a clock starts when we write.",
    )


def test_who_asked_to_be_let_alone_gets_no_odds() -> None:
    stop = mail(80, JIM, ME, "Please do not contact me again.", ident="stop")
    assert told(*talk(5), stop, now=90) == ("No odds are given: they asked not to be contacted.",)


def test_most_is_nine_in_ten_counted_against_the_rounded_limit() -> None:
    assert most_within([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 9.0, 17.0, 400.0]) == (9, 24.0)
    assert most_within([0.0]) == (1, 1.0)


def test_thousand_answers_in_a_second_are_no_error() -> None:
    jim: Correspondence = history(*talk(1), now=5).people[JIM]
    past = waits(jim, at(5)) * 1000
    woven = history(*talk(1), question(3), now=5)
    silence = assess(woven, woven.people[JIM], fit_kaplan_meier(past), past)
    assert explain(woven.people[JIM], silence, past, at(5))[0].startswith("1000 of 1000 ")
