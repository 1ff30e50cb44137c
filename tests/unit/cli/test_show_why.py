"""Why somebody is quiet, as it is told: our side first, odds in words and figures, nothing that scolds."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from mails import JIM, ME, SETTINGS, at, mail
from unghost.app.people import case_of
from unghost.app.review import review
from unghost.app.why import Why, why
from unghost.cli.command import Out
from unghost.cli.show_questions import NOTHING_TO_ASK
from unghost.cli.show_why import numbers_lines, show_why, told
from unghost.domain.message import Message
from unghost.domain.record import About, Says, Tick, Truth, TruthState
from unghost.history.history import Facts
from unghost.history.weave import no_holidays
from unghost.silence.kaplan_meier import learn_kaplan_meier

TALK = (
    mail(0, ME, JIM, "Does the second pump suit you?", ident="q0"),
    mail(1, "Jim Doe <jim@acme.example>", ME, "It does, thank you.", ident="a0", answers="q0"),
    mail(2, ME, JIM, "Shall we come by and show the third?", ident="q1"),
    mail(3, "Jim Doe <jim@acme.example>", ME, "We are waiting for approval from the board.", ident="a1", answers="q1"),
)
OPEN = mail(10, ME, JIM, "Has the board decided on the pumps?", ident="q2")
ASKED = mail(4, "Jim Doe <jim@acme.example>", ME, "What does the bracket weigh, and is it galvanised?", ident="a2")
SCOLDS = re.compile(r"\b(?:overdue|failed|ignor\w+|you should|you must|still have not|finally|unfortunately)\b|!", re.IGNORECASE)


def of(*messages: Message, now: float = 80, facts: Facts | None = None) -> Why:
    found = review(replace(facts or Facts(), messages=messages), at(now), SETTINGS, no_holidays, learn_kaplan_meier)
    return why(case_of(found, JIM), found)


def text(found: Why, capsys: pytest.CaptureFixture[str]) -> str:
    show_why(found, SETTINGS, Out(as_json=False, quiet=False, colour=False))
    return capsys.readouterr().out


def headings(found: Why) -> list[str]:
    return [title for title, _ in told(found, found.now)]


def test_it_is_told_in_the_order_a_colleague_would_choose(capsys: pytest.CaptureFixture[str]) -> None:
    found = of(*TALK, OPEN)
    order = (
        "How it stands",
        "On our side",
        "Why it may be quiet",
        "What you do not know yet",
        "What you could tell",
        "The one move",
    )
    places = [headings(found).index(title) for title in order]
    assert places == sorted(places)
    said = text(found, capsys)
    assert "Nothing of ours is open, as far as the record shows." in said
    assert "On 5 March Jim Doe wrote: “We are waiting for approval from the board.”" in said
    assert re.search(r"waiting for somebody else, about \d (?:in \d+) \(\d+ %\)", said)


def test_what_we_owe_comes_before_any_guess(capsys: pytest.CaptureFixture[str]) -> None:
    said = text(of(*TALK, ASKED), capsys)
    assert "What does the bracket weigh" in said.split("On our side")[1].split("\n\n")[0]
    assert "Why it may be quiet" not in said


def test_where_nothing_was_said_no_cause_is_called_likely(capsys: pytest.CaptureFixture[str]) -> None:
    said = text(of(*TALK[:3], mail(3, JIM, ME, "Thank you.", ident="a1"), OPEN), capsys)
    assert "Nothing on record says why" in said
    assert "Most likely" not in said


def test_it_never_scolds_is_never_certain_and_fits_the_width(capsys: pytest.CaptureFixture[str]) -> None:
    for found in (of(*TALK, OPEN), of(*TALK, ASKED), of(*TALK, OPEN, now=11), of(*TALK, OPEN, now=400)):
        said = text(found, capsys)
        assert not SCOLDS.search(re.sub(r"“[^”]*”", "", said)), SCOLDS.search(said)
        assert "100 %" not in said
        assert "(0 %)" not in said
        assert "nan" not in said.lower().split()
        assert max(len(line) for line in said.splitlines()) <= 104


def test_a_closed_case_asks_nothing_and_guesses_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    facts = Facts(truths=(Truth(at(70), JIM, TruthState.NO),))
    said = text(of(*TALK, OPEN, facts=facts), capsys)
    assert NOTHING_TO_ASK in said
    assert "Why it may be quiet" not in said


def test_what_speaks_against_a_cause_is_told_beside_it(capsys: pytest.CaptureFixture[str]) -> None:
    facts = Facts(ticks=(Tick(at(20), JIM, About.CAUSE, "awaiting_others", Says.YES),))
    through = mail(8, "Jim Doe <jim@acme.example>", ME, "The approval came through this morning.", ident="a8")
    said = text(of(*TALK, through, OPEN, facts=facts), capsys)
    assert "Most likely: waiting for somebody else" in said
    assert "Against it: On 10 March Jim Doe wrote: “The approval came through this morning.”" in said


def test_a_hostile_name_cannot_command_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    evil = tuple(replace(m, text=f"{m.text} \x1b[2J\u202e We are waiting for approval from legal.") for m in TALK)
    said = text(of(*evil, OPEN), capsys)
    assert "\x1b" not in said
    assert "\u202e" not in said


def test_the_numbers_of_every_cause_add_up() -> None:
    found = of(*TALK, OPEN)
    lines = numbers_lines(found)
    assert sum(line.split()[:1] == ["prior"] for line in lines) == len(found.readings)
    total = 0.0
    for line in lines:
        step = re.match(r"^ {7}(\S.{0,9}\S) +([+-]\d+\.\d\d)(?:  |$)", line)
        if step is None:
            continue
        if step.group(1) == "sum":
            assert float(step.group(2)) == pytest.approx(total, abs=1e-9)
            total = 0.0
        else:
            total += float(step.group(2))
