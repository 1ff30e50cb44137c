"""What show and today print of plain words and of early warnings."""

import pytest

from mails import JIM, ME, SETTINGS, at, mail
from unghost.app.case import Review
from unghost.app.review import review
from unghost.app.today import today
from unghost.cli.command import Out
from unghost.cli.show_case import show_case
from unghost.cli.show_today import show_today
from unghost.domain.message import Message
from unghost.history.history import Facts
from unghost.history.weave import no_holidays
from unghost.silence.kaplan_meier import learn_kaplan_meier

LONG = "Yes, that suits us well, and the caretaker will be there from eight with the keys and the old drawings of the pump room."
OUT = Out(as_json=False, quiet=False, colour=False)


def reviewed(*messages: Message, now: float) -> Review:
    return review(Facts(messages=messages), at(now), SETTINGS, no_holidays, learn_kaplan_meier)


def talk(*answers: tuple[float, str]) -> list[Message]:
    found = []
    for n, (days, text) in enumerate(answers):
        found.append(mail(n * 14, ME, JIM, "Which day suits you for the next step?", ident=f"q{n}"))
        found.append(mail(n * 14 + days, JIM, ME, text, ident=f"a{n}", answers=f"q{n}"))
    return found


LOSING = talk(*[(0.1, LONG)] * 4, (9, "Not sure."), (9, "Not sure."))


def test_today_names_who_loses_step_with_figures_and_worth(capsys: pytest.CaptureFixture[str]) -> None:
    show_today(today(reviewed(*LOSING, now=81)), SETTINGS, OUT)
    printed = " ".join(capsys.readouterr().out.split())
    assert (
        "Still answering, but later and shorter than they used to: jim@acme.example: the last 2 answers took 7 and 7" in printed
    )
    assert "A hint, not odds." in printed


def test_today_is_as_ever_where_nobody_does(capsys: pytest.CaptureFixture[str]) -> None:
    show_today(today(reviewed(*talk(*[(1, LONG)] * 6), now=74)), SETTINGS, OUT)
    assert "Still answering" not in capsys.readouterr().out


def test_show_says_the_numbers_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    found = reviewed(*talk(*[(1, LONG)] * 6), mail(84, ME, JIM, "Shall we fix the date?", ident="last"), now=95)
    show_case(found.cases[0], found, OUT)
    printed = capsys.readouterr().out
    assert "In words\n  6 of 6 of their answers came within 1 working day; this wait has lasted 9 working days." in printed


def test_show_says_that_too_little_is_known_to_see_a_change(capsys: pytest.CaptureFixture[str]) -> None:
    found = reviewed(*talk((1, LONG)), now=3)
    show_case(found.cases[0], found, OUT)
    assert "In step\n  1 answer is known so far; it takes 4 to see a change." in capsys.readouterr().out
