"""The posterior over causes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from unghost.causes.cause import Diagnosis, View
from unghost.causes.diagnose import diagnose
from unghost.domain.record import Note
from unghost.domain.said import OptOut, Said, Scope
from unghost.testing.build import (
    NOW,
    THEM,
    World,
    at,
    bounce,
    correspondence,
    ours,
    out_of_office,
    person,
    silent,
    theirs,
    touch,
    view,
    warm,
)

OPEN = ours(60, "How is the plan?", "How is the plan?")


def about(last_word: str, days_ago: float = 62) -> Diagnosis:
    return diagnose(view(warm(theirs(days_ago, last_word), OPEN)))


def test_the_posterior_sums_to_one_and_holds_unknown() -> None:
    found = about("We are swamped until the fair.")
    assert sum(w.p for w in found.causes) == pytest.approx(1.0, abs=1e-9)
    assert "unknown" in {w.cause for w in found.causes}


def test_without_evidence_unknown_leads() -> None:
    assert diagnose(view(warm(OPEN))).top() == "unknown"


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("We are swamped until the fair.", "busy"),
        ("Our priorities have shifted to the new yard.", "priority_shift"),
        ("My boss left on Friday, he was the one to sign.", "decider_left"),
        ("We were acquired by a large group.", "company_event"),
        ("We are still on the fence about it.", "indecision"),
    ],
)
def test_their_last_word_leads(text: str, cause: str) -> None:
    assert about(text).top() == cause


def test_a_passage_fades_with_what_they_said_later() -> None:
    fresh = about("We are swamped with the audit.")
    later = diagnose(
        view(warm(theirs(80, "We are swamped with the audit."), theirs(70, "Nice drawing."), theirs(62, "Blue, please."), OPEN))
    )
    assert share(later, "busy") < share(fresh, "busy")


def test_what_is_over_lowers_its_cause() -> None:
    assert share(about("The spending freeze was lifted."), "company_event") < share(about("Fine weather."), "company_event")


def test_a_colleague_who_speaks_of_them_is_heard() -> None:
    other = correspondence(
        [theirs(30, "Jo is swamped with the audit.", person="lee@harbour.example")],
        who=person("lee@harbour.example", "Lee Marsh"),
    )
    assert diagnose(view(warm(OPEN), world=World(others=(other,)))).top() == "busy"


def test_a_colleague_who_speaks_of_themselves_is_not() -> None:
    other = correspondence(
        [theirs(30, "I am swamped with the audit.", person="lee@harbour.example")], who=person("lee@harbour.example", "Lee Marsh")
    )
    assert diagnose(view(warm(OPEN), world=World(others=(other,)))).top() == "unknown"


def test_a_note_of_ours_is_heard() -> None:
    noted = replace(warm(OPEN), notes=(Note(at(20), THEM, "Heard at the fair: they went with another supplier."),))
    assert diagnose(view(noted)).top() == "chose_other"


def test_an_absence_that_lasts_leads() -> None:
    gone = replace(warm(OPEN), signals=(out_of_office(50, "I am out of the office until 1 July.", (NOW + timedelta(14)).date()),))
    found = diagnose(view(gone))
    assert found.top() == "away"
    assert "out of the office" in found.causes[0].supports[0].quote


def test_a_bounce_leads() -> None:
    assert diagnose(view(replace(warm(OPEN), signals=(bounce(59),)))).top() == "undeliverable"


def test_after_an_opt_out_nothing_of_their_life_is_repeated() -> None:
    sad = theirs(62, "My mother died. Please stop writing.")
    known = warm(sad, OPEN)
    stop = (OptOut(Scope.ALL, "Please stop writing"), sad)
    found = diagnose(view(known, replace(silent(known), suppressed=stop)))
    assert not next(w for w in found.causes if w.cause == "life_event").supports


def test_every_quote_is_a_piece_of_its_message(view_of_everything: View) -> None:
    texts = {t.message: t.text for t in view_of_everything.correspondence.touches}
    for weighed in diagnose(view_of_everything).causes:
        for proof in (*weighed.supports, *weighed.opposes):
            assert proof.quote in texts[proof.message]


@pytest.fixture
def view_of_everything() -> View:
    long = (
        "We are swamped with the audit. What else? "
        + "Nothing new here, only words and more words without an end, " * 12
        + "we wait for the board's approval."
    )
    told = touch(61, long, side=OPEN.side.THEIRS, said=Said(asks=("What else?",)))
    return view(warm(told, OPEN))


def share(found: Diagnosis, cause: str) -> float:
    return next(w.p for w in found.causes if w.cause == cause)
