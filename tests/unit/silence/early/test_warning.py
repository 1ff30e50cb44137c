"""Early warning: a change with its evidence, an abstention with its reason, and no wolf where there is none."""

from datetime import datetime, timedelta

import pytest

from mails import JIM, ME, at, call, history, mail
from unghost.domain.message import Message
from unghost.domain.touch import Disposition, Side
from unghost.history.history import Correspondence
from unghost.silence.early.rounds import rounds
from unghost.silence.early.warning import ENOUGH, EarlyWarning, Usual, early_warning
from unghost.silence.waits import waits

LONG = "Yes, that suits us well, and the caretaker will be there from eight with the keys and the old drawings of the pump room."
SHORT = "Not sure yet."
# Days between two exchanges.
PACE = 20


def talk(*answers: tuple[float, str]) -> list[Message]:
    """Return a question of ours every PACE days, each answered after so many days with such words."""
    found = []
    for n, (days, text) in enumerate(answers):
        start = n * PACE
        found.append(mail(start, ME, JIM, "Which day suits you for the next step?", ident=f"q{n}"))
        found.append(mail(start + days, JIM, ME, text, ident=f"a{n}", answers=f"q{n}"))
    return found


def warn(messages: list[Message], now: float) -> EarlyWarning:
    jim, until = known(messages, now)
    return early_warning(jim, waits(jim, until), until, Usual())


def known(messages: list[Message], now: float) -> tuple[Correspondence, datetime]:
    woven = history(*messages, now=now)
    return woven.people[JIM], woven.observed_until


LOSING = talk((0.1, LONG), (0.2, LONG), (0.1, LONG), (0.2, LONG), (6, SHORT), (9, SHORT))
STEADY = talk(*[(1, LONG)] * 6)


def test_late_and_short_answers_are_a_strong_warning() -> None:
    found = warn(LOSING, 115)
    assert found.strong
    assert [part.name for part in found.parts] == ["later", "shorter"]


def test_the_sentence_gives_the_figures() -> None:
    assert warn(LOSING, 115).sentence == (
        "The last 2 answers took 4 and 7 working days, the 4 before typically 1 working hour; "
        "the last 2 written answers had 3 and 3 words, the 4 before typically 24."
    )


def test_every_part_rests_on_the_messages_it_quotes() -> None:
    for part in warn(LOSING, 115).parts:
        assert [(e.message, e.quote) for e in part.evidence] == [("a4", SHORT), ("a5", SHORT)]
        assert sum(e.weight for e in part.evidence) == pytest.approx(part.points)


def test_the_score_is_the_sum_of_its_parts() -> None:
    found = warn(LOSING, 115)
    assert found.score == pytest.approx(sum(part.weight * part.deviation for part in found.parts))


def test_answers_as_always_warn_of_nothing() -> None:
    found = warn(STEADY, 115)
    assert not found.strong
    assert found.score is not None
    assert found.score < 0.1


@pytest.mark.parametrize("answers", [[(9.0, LONG)] * 2, [(0.2, SHORT)] * 2])
def test_late_alone_or_short_alone_is_no_strong_warning(answers: list[tuple[float, str]]) -> None:
    assert not warn(talk(*[(0.2, LONG)] * 4, *answers), 115).strong


def test_with_little_history_nothing_is_said_but_why() -> None:
    found = warn(talk(*[(1, LONG)] * (ENOUGH - 1)), 70)
    assert (found.score, found.strong, found.parts) == (None, False, ())
    assert found.sentence == "3 answers are known so far; it takes 4 to see a change."


def test_nobody_known_is_no_error() -> None:
    assert warn([mail(1, ME, JIM, "Shall we talk?")], 2).sentence == "No answers are known yet; it takes 4 to see a change."


def test_an_exchange_of_long_ago_loses_no_step() -> None:
    found = warn(LOSING, 400)
    assert found.score is None
    assert "is not running" in found.sentence


def test_an_open_wait_changes_nothing() -> None:
    asked = mail(112, ME, JIM, "Shall we fix the date?", ident="q9")
    assert warn([*LOSING, asked], 115).parts == warn(LOSING, 115).parts


def test_what_they_add_in_the_same_turn_belongs_to_the_answer() -> None:
    more = mail(109.1, JIM, ME, LONG, ident="a6")
    jim, until = known([*LOSING, more], 115)
    assert rounds(jim, waits(jim, until), until)[-1].words == len(SHORT.split()) + len(LONG.split())


def test_what_they_write_weeks_later_begins_anew() -> None:
    more = mail(109 + 14, JIM, ME, LONG, ident="a6")
    jim, until = known([*LOSING, more], 130)
    assert rounds(jim, waits(jim, until), until)[-1].words == len(SHORT.split())


def test_a_call_of_ours_that_reached_them_is_no_answer_of_their_own() -> None:
    asked = mail(112, ME, JIM, "Shall we fix the date?", ident="q9")
    reached = call(113, Disposition.ANSWERED)
    woven = history(*LOSING, asked, calls=(reached,), now=115)
    jim = woven.people[JIM]
    past = waits(jim, at(115))
    assert len([w for w in past if w.answered]) == len(rounds(jim, past, at(115))) + 1


def test_spoken_answers_have_no_length() -> None:
    calls = tuple(call(n * PACE + 1, Disposition.ANSWERED, side=Side.THEIRS) for n in range(6))
    asked = [mail(n * PACE, ME, JIM, "Which day suits you?", ident=f"q{n}") for n in range(6)]
    woven = history(*asked, calls=calls, now=110)
    jim = woven.people[JIM]
    found = early_warning(jim, waits(jim, at(110)), at(110), Usual())
    assert [part.name for part in found.parts] == ["later"]
    assert not found.strong


def test_the_measured_worth_is_said_with_what_it_rests_on() -> None:
    worth = warn(LOSING, 115).worth
    assert str(worth.warned) in worth.sentence
    assert "not odds" in worth.sentence
    assert worth.false_rate < 0.05


def test_clocks_that_run_backwards_are_no_error() -> None:
    assert early_warning(known(LOSING, 115)[0], (), at(0) - timedelta(9), Usual()).score is None
