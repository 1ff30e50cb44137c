"""Whose turn it is after small words: a note of ours, a promise for an answer, a day to come back on, a colleague's news."""

from __future__ import annotations

from datetime import date

import pytest

from mails import JIM, ME, at, mail
from unghost.domain.message import Message
from unghost.silence.assessment import Silence, State
from unit.silence.test_assess import TALK, judge

LEE = "Lee Marsh <lee@acme.example>"
JIM_NAMED = "Jim Doe <jim@acme.example>"
ASKED = mail(8, ME, JIM, "Our offer for both pumps is attached. Which of the two should come first?", ident="q4")


def after(text: str, ours: str, now: float = 70) -> Silence:
    """Their word on day 9, our reply an hour later, judged on a day."""
    return judge(*TALK, ASKED, mail(9, JIM, ME, text, ident="a4"), mail(9.05, ME, JIM, ours, ident="q5"), now=now)


@pytest.mark.parametrize(
    "ours",
    [
        "Good to know, Jim. Take all the time it needs.",
        "Thanks for telling me straight. Nothing needed from you.",
        "Understood, the 15th is fine with us.",
        "Danke, dann drücke ich die Daumen.",
        "Gracias, quedo al pendiente.",
    ],
)
def test_a_line_that_only_takes_note_of_their_word_starts_no_clock(ours: str) -> None:
    assert after("It lies with the board now, they like it.", ours).since is None


@pytest.mark.parametrize(
    "ours",
    [
        "Good. When does the board meet?",
        "Both pumps together would be £4,150.",
        "Good to know. I could come by on Thursday and show it to them.",
    ],
)
def test_a_question_a_price_or_an_offer_starts_it(ours: str) -> None:
    assert after("It lies with the board now, they like it.", ours).since == at(9.05)


def test_the_answer_to_what_they_asked_leaves_the_ball_with_them() -> None:
    found = after("Does the second one run on three phases?", "Yes, it runs on three phases, and on one as well.")
    assert found.since == at(9.05)


def test_yes_you_will_have_it_pays_no_debt_until_they_have_it() -> None:
    asked = mail(9, JIM, ME, "Could you send us the fire certificate for the lining?", ident="a4")
    promised = mail(9.1, ME, JIM, "Of course. It comes from the mill, you will have it from me this week.", ident="q5")
    chased = mail(30, ME, JIM, "Any news from the committee?", ident="q6")
    sent = mail(31, ME, JIM, "Here is the fire certificate for the lining.", ident="q7")
    assert judge(*TALK, asked, promised, now=12).state is State.OURS
    assert judge(*TALK, asked, promised, chased, now=60).state is State.OURS
    assert judge(*TALK, asked, promised, sent, now=33).state is not State.OURS


def test_gladly_is_an_answer_to_an_invitation() -> None:
    found = after("Could you come in on the tenth, around eleven?", "Gladly, see you then.", now=12)
    assert found.state is not State.OURS


@pytest.mark.parametrize(
    "words",
    [
        "Nothing happens before 12 May. Give us a ring after that and we will sort it.",
        "Our fair runs until 12 May. Ask me again after the fair.",
        "Die Messe geht bis zum 12. Mai. Fragen Sie mich bitte nach der Messe nochmal.",
    ],
)
def test_a_day_to_come_back_on_is_no_debt_and_is_kept(words: str) -> None:
    thanks = "Will do, have a good season."
    before, on = after(words, thanks, now=30), after(words, thanks, now=75)
    assert (before.state, before.wake) == (State.PARKED, date(2026, 5, 12))
    assert (on.state, on.wake) == (State.PARKED, date(2026, 5, 12))


def told_by_lee(text: str, days: float) -> tuple[Message, ...]:
    quick = tuple(
        m if m.sender is None or m.sender.email != JIM else mail(n, JIM_NAMED, ME, m.text, ident=m.message_id)
        for m, n in zip(TALK, (0, 1, 2, 3.1, 4, 7), strict=True)
    )
    return (*quick, ASKED, mail(days, LEE, ME, text, ident="lee"))


def test_what_a_colleague_tells_of_their_illness_lets_them_rest_and_is_not_repeated() -> None:
    found = judge(*told_by_lee("Jim Doe is in hospital with pneumonia, nobody knows for how long.", 20), now=40)
    assert (found.state, found.known_reason) == (State.PARKED, None)
    assert "pneumonia" not in found.why_known


def test_the_rest_ends_after_six_weeks() -> None:
    found = judge(*told_by_lee("Jim Doe is in hospital with pneumonia, nobody knows for how long.", 20), now=90)
    assert found.state in (State.LATE, State.SILENT)


def test_an_illness_of_somebody_else_lets_nobody_rest() -> None:
    found = judge(*told_by_lee("Our foreman is in hospital with pneumonia.", 20), now=60)
    assert found.state is not State.PARKED
