"""What is gathered for the telling of a case: whose words are whose, and what the record does not know."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mails import JIM, ME, SETTINGS, at, call, mail
from schemas import validate
from unghost.app.case import Review
from unghost.app.cause_bars import IN_FULL, cause_bars
from unghost.app.contract_why import show_json, why_json
from unghost.app.people import case_of
from unghost.app.review import review
from unghost.app.why import Passage, Why, why
from unghost.domain.message import Kind
from unghost.domain.record import About, Note, Says, Tick
from unghost.domain.touch import Disposition
from unghost.history.history import Facts
from unghost.history.weave import no_holidays
from unghost.silence.kaplan_meier import learn_kaplan_meier

PIA = "Pia Roe <pia@acme.example>"
TALK = (
    mail(0, ME, JIM, "Does the second pump suit you?", ident="q0"),
    mail(1, "Jim Doe <jim@acme.example>", ME, "It does, thank you.", ident="a0", answers="q0"),
    mail(2, ME, JIM, "Shall we come by and show the third?", ident="q1"),
)
APPROVAL = mail(3, "Jim Doe <jim@acme.example>", ME, "We are waiting for approval from the board.", ident="a1", answers="q1")
OPEN = mail(10, ME, JIM, "Has the board decided on the pumps?", ident="q2")


def known(*more: object, now: float = 80, **facts: object) -> Review:
    messages = tuple(m for m in (*TALK, *more))
    return review(Facts(messages=messages, **facts), at(now), SETTINGS, no_holidays, learn_kaplan_meier)  # type: ignore[arg-type]  # named by each test


def told(*more: object, now: float = 80, **facts: object) -> Why:
    found = known(*more, now=now, **facts)
    return why(case_of(found, JIM), found)


def passages(found: Why, cause: str) -> tuple[Passage, ...]:
    return next(r.passages for r in found.readings if r.cause == cause)


def test_a_passage_says_whose_words_it_is() -> None:
    (passage,) = passages(told(APPROVAL, OPEN), "awaiting_others")
    assert passage.who == "Jim Doe wrote"
    assert passage.supports
    assert passage.evidence.quote == "We are waiting for approval from the board."


def test_the_words_of_a_colleague_a_machine_and_a_note_are_told_apart() -> None:
    asked = mail(5, ME, PIA, "Is Jim Doe well?", ident="p0")
    pia = mail(12, PIA, ME, "Jim Doe is waiting for approval from the board.", ident="p1", answers="p0")
    robot = mail(11, "Jim Doe <jim@acme.example>", ME, "I am on vacation until 20 June.", kind=Kind.OUT_OF_OFFICE, back=at(110))
    note = Note(at(13), JIM, "The receptionist says Jim is swamped with the audit.")
    found = told(OPEN, asked, pia, robot, notes=(note,))
    assert [p.who for p in passages(found, "awaiting_others")] == ["Pia Roe wrote"]
    assert [p.who for p in passages(found, "away")] == ["an automatic reply says"]
    assert [p.who for p in passages(found, "busy")] == ["your note says"]


def test_the_note_of_a_call_is_no_word_of_theirs() -> None:
    spoke = replace(call(12, Disposition.GATEKEEPER), note="He is waiting for approval from the board, she said.")
    assert [p.who for p in passages(told(OPEN, calls=(spoke,)), "awaiting_others")] == ["the note of the call says"]


def test_what_the_record_does_not_know_is_named() -> None:
    found = told(OPEN)
    assert "where they stand" in found.not_known
    assert any("call would reach them" in words for words in found.not_known)
    called = told(OPEN, calls=(call(20, Disposition.NO_ANSWER),))
    assert not any("call would reach them" in words for words in called.not_known)


def test_what_was_ticked_is_known() -> None:
    without = told(OPEN)
    tick = Tick(at(20), JIM, About.GROUND, "meetings", Says.YES)
    assert "whether you have met or talked" in without.not_known
    assert "whether you have met or talked" not in told(OPEN, ticks=(tick,)).not_known


def test_others_at_the_account_are_named_and_they_themselves_are_not() -> None:
    pia = mail(12, PIA, ME, "Good morning, where do I send the plan?", ident="p1")
    (beside,) = told(OPEN, pia).beside
    assert (beside.called, beside.last) == ("Pia Roe", at(12))


def test_where_nothing_leads_it_is_not_explained() -> None:
    assert not told(OPEN).explained
    sure = told(OPEN, ticks=(Tick(at(20), JIM, About.CAUSE, "chose_other", Says.YES),))
    assert sure.explained
    assert sure.likely[0].cause == "chose_other"


def test_every_reading_carries_terms_that_make_its_share() -> None:
    from math import exp, fsum

    found = told(APPROVAL, OPEN)
    raw = {r.cause: exp(fsum(t.step for t in r.terms)) for r in found.readings}
    for reading in found.readings:
        assert reading.p == pytest.approx(raw[reading.cause] / fsum(raw.values()))


def test_the_json_is_what_the_schemas_promise() -> None:
    found = known(APPROVAL, OPEN)
    case = case_of(found, JIM)
    validate("why", why_json(why(case, found)))
    validate("show", {**show_json(case, found), "letters": []})


def test_a_picture_holds_every_cause_and_the_passage_with_its_day() -> None:
    bars = cause_bars(told(APPROVAL, OPEN))
    assert len(bars.causes) == len(told(APPROVAL, OPEN).readings)
    waiting = next(b for b in bars.causes if b.title == "Waiting for somebody else")
    assert waiting.passage == "5 March 2026, Jim Doe wrote: “We are waiting for approval from the board.”"
    assert next(b for b in bars.causes if b.title == "Not known yet").sums[-1] == pytest.approx(bars.level)


def test_nothing_of_their_life_gets_into_a_picture() -> None:
    sad = mail(8, "Jim Doe <jim@acme.example>", ME, "My father died last night, I am with my family.", ident="a9")
    bars = cause_bars(told(OPEN, sad, mail(9, ME, JIM, "Shall we talk in May?", ident="q9"), now=40))
    life = next(b for b in bars.causes if b.title == "Something in their life")
    assert life.passage in ("", IN_FULL)
    assert not any("father" in b.passage for b in bars.causes)
