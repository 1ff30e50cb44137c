"""Lines of a reply: what is understood, what is not, and that nothing is guessed."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest

from unghost.app.answer_words import HOW_TO, Act
from unghost.app.answers import Answer, Unclear, Written, bare, read_answers
from unghost.domain.record import TruthState
from unghost.domain.touch import Disposition

WHEN = Written(datetime(2026, 6, 17, 9, 30, tzinfo=timezone(timedelta(hours=1))), "-GB")


def read(text: str, most: int = 9) -> list[Answer | Unclear]:
    return read_answers(text, WHEN, most)


def one(text: str) -> Answer:
    found = read(text)
    assert len(found) == 1, found
    assert isinstance(found[0], Answer), found
    return found[0]


def why(text: str) -> str:
    found = read(text)
    assert len(found) == 1, found
    assert isinstance(found[0], Unclear), found
    return found[0].why


@pytest.mark.parametrize("text", ["1 no", "#1: no", "1. No.", "1) nein", "1: NO!", "- 1 no", "1 - no", "Nr. 1 nein", "> 1 no"])
def test_a_plain_no_is_a_no_however_it_is_written(text: str) -> None:
    answer = one(text)
    assert (answer.number, answer.act, answer.state, answer.text) == (1, Act.TRUTH, TruthState.NO, "")


@pytest.mark.parametrize(
    ("text", "state", "reason"),
    [
        ("1 no chose a cheaper one", TruthState.NO, "chose a cheaper one"),
        ("1 no, not needed", TruthState.NO, "not needed"),
        ("1 no - too dear", TruthState.NO, "too dear"),
        ("1 no budget", TruthState.NO, "no budget"),
        ("3 yes", TruthState.YES, ""),
        ("3 ja", TruthState.YES, ""),
        ("1 it is a yes", TruthState.YES, ""),
        ("7 gone", TruthState.CONTACT_GONE, ""),
        ("7 nicht mehr da", TruthState.CONTACT_GONE, ""),
        ("1 no decision", TruthState.NO_DECISION, ""),
        ("1 keine Entscheidung", TruthState.NO_DECISION, ""),
        ("4 not now, they move house", TruthState.NOT_NOW, "they move house"),
    ],
)
def test_a_truth_keeps_its_reason(text: str, state: TruthState, reason: str) -> None:
    assert (one(text).state, one(text).text) == (state, reason)


@pytest.mark.parametrize(
    ("text", "act", "until", "reason"),
    [
        ("2 park until May", Act.PARK, date(2027, 5, 1), ""),
        ("2 park 2027-01-15", Act.PARK, date(2027, 1, 15), ""),
        ("2 park until 1 September because of the budget", Act.PARK, date(2026, 9, 1), "because of the budget"),
        ("2 park for two weeks", Act.PARK, date(2026, 7, 1), ""),
        ("2 parken bis Mai", Act.PARK, date(2027, 5, 1), ""),
        ("2 park bis 15.1.2027 wegen Messe", Act.PARK, date(2027, 1, 15), "wegen Messe"),
        ("4 not now until September", Act.TRUTH, date(2026, 9, 1), ""),
        ("4 nicht jetzt bis September", Act.TRUTH, date(2026, 9, 1), ""),
        ("4 not now", Act.TRUTH, None, ""),
    ],
)
def test_a_day_is_read_as_of_the_day_the_reply_was_written(text: str, act: Act, until: date | None, reason: str) -> None:
    assert (one(text).act, one(text).until, one(text).text) == (act, until, reason)


@pytest.mark.parametrize(
    ("text", "ended", "said"),
    [
        ("5 called no answer", Disposition.NO_ANSWER, ""),
        ("5 voicemail", Disposition.VOICEMAIL, ""),
        ("5 answered said they wait for the board", Disposition.ANSWERED, "said they wait for the board"),
        ("5 called spoke to her, she waits", Disposition.ANSWERED, "she waits"),
        ("5 called busy", Disposition.BUSY, ""),
        ("5 angerufen niemand da", Disposition.NO_ANSWER, ""),
        ("5 angerufen Mailbox", Disposition.VOICEMAIL, ""),
        ("5 nicht erreicht", Disposition.NO_ANSWER, ""),
    ],
)
def test_a_call_tells_how_it_ended(text: str, ended: Disposition, said: str) -> None:
    assert (one(text).act, one(text).disposition, one(text).text) == (Act.CALL, ended, said)


def test_somebody_else_comes_with_their_address() -> None:
    answer = one("8 someone else Bob@X.example from August on")
    assert (answer.state, answer.to, answer.text) == (TruthState.SOMEONE_ELSE, "bob@x.example", "from August on")


def test_a_note_is_taken_as_it_stands() -> None:
    assert one("9 note call after 3 pm, 2 options are open").text == "call after 3 pm, 2 options are open"


@pytest.mark.parametrize(("text", "which"), [("6 done", ""), ("6 erledigt.", ""), ("6 done 2", "2"), ("6 done all", "all")])
def test_done_may_say_which(text: str, which: str) -> None:
    assert (one(text).act, one(text).which) == (Act.DONE, which)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1 no, 2 yes, 3 park until May", [1, 2, 3]),
        ("1 no; 2 yes", [1, 2]),
        ("1 no, and 2 yes", [1, 2]),
        ("1 and 2 no", [1, 2]),
        ("1, 2, 4 no", [1, 2, 4]),
        ("1 no they said so, 2 done", [1, 2]),
        ("1 no\n\n2 yes\n3 done", [1, 2, 3]),
    ],
)
def test_several_answers_stand_on_several_lines_or_on_one(text: str, numbers: list[int]) -> None:
    found = read(text)
    assert all(isinstance(one, Answer) for one in found), found
    assert [one.number for one in found] == numbers


@pytest.mark.parametrize(
    "text",
    [
        "1 no answer",
        "1 no idea",
        "1 no longer sure",
        "1 no decision yet",
        "1 no, not now",
        "1 no but call me",
        "1 no or yes",
        "1 no, maybe later",
        "1 yes?",
        "1 yes please call",
        "1 yes I will",
        "1 yes/no",
        "1 busy",
        "1 later",
        "1 ok",
        "1 left",
        "1 not done",
        "1 called",
        "1 called back",
        "1 park",
        "1 park until yesterday",
        "1 park until May or June",
        "1 park until they call back in May",
        "1 park until 3027-01-01",
        "1 park until the fair",
        "1 not now until the fair",
        "1 note",
        "1 confirm but later",
        "1",
        "1 weg",
        "1 yesterday",
        "1 nobody",
        "0 no",
        "12 no",
        "no",
        "no to the first one",
        "2026-06-17 no",
    ],
)
def test_what_could_mean_another_thing_is_said_back_and_never_guessed(text: str) -> None:
    found = read(text)
    assert found
    assert all(isinstance(one, Unclear) for one in found), found


@pytest.mark.parametrize("text", ["1 approve", "1 send it", "2 freigeben", "1 go ahead", "1 Release"])
def test_a_letter_is_never_approved_by_mail_and_the_answer_says_so(text: str) -> None:
    assert "never approved by mail" in why(text)


def test_two_truths_of_one_person_in_one_reply_are_none() -> None:
    found = read("1 yes\n2 done\n1 no")
    assert [isinstance(one, Answer) for one in found] == [False, True, False]


@pytest.mark.parametrize("text", ["Hi", "Thanks!", "Best regards, Kim", "Viele Grüße", "Sent from my telephone", "--", ""])
def test_a_greeting_is_no_answer_and_needs_none(text: str) -> None:
    assert read(text) == []


def test_a_line_that_a_mail_program_broke_is_made_whole() -> None:
    answer = one("1 answered said they wait for the board, which will not meet before\nthe end of the summer")
    assert answer.text.endswith("before the end of the summer")


def test_the_lines_of_the_list_itself_are_no_answers() -> None:
    known = frozenset(bare(line) for line in ("2 no limits ltd", "1 · Jo Brandon, silent"))
    assert [one.number for one in read_answers("1 no\n\n2 no limits ltd\n1 · Jo Brandon, silent", WHEN, 9, known)] == [1]


def test_nothing_in_the_help_can_be_taken_for_an_answer() -> None:
    assert [one for one in read("\n".join(HOW_TO)) if isinstance(one, Answer)] == []


@pytest.mark.parametrize("line", HOW_TO)
def test_the_help_fits_a_narrow_page(line: str) -> None:
    assert len(line) <= 72
