"""Laws of the diagnosis: it adds up, it is the same whatever came first, and the future does not change it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from math import exp, fsum, log

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from unghost.causes.cause import UNKNOWN, Diagnosis, View
from unghost.causes.diagnose import diagnose
from unghost.domain.record import About, Note, Says, Tick
from unghost.domain.touch import Touch
from unghost.testing.build import NOW, THEM, at, ours, theirs, view, warm

SAID = (
    "We are swamped with the audit.",
    "I am still waiting for the board's approval.",
    "The board approved it on Monday.",
    "We were acquired by a large group.",
    "My boss left on Friday, he was the one to sign.",
    "We have decided to go with another supplier.",
    "Thank you, the drawing is fine.",
    "Blue, please.",
)
OPEN = ours(4, "Which of the two shall it be?", "Which of the two shall it be?")
words = st.lists(st.sampled_from(SAID), max_size=5)
told = st.lists(st.tuples(st.sampled_from(["busy", "awaiting_others", "company_event"]), st.sampled_from(list(Says))), max_size=3)


def seen(said: list[str], ticks: list[tuple[str, Says]], notes: list[str]) -> View:
    touches: list[Touch] = [theirs(60 - 9 * n, text) for n, text in enumerate(said)]
    about = warm(*touches, OPEN)
    return view(
        replace(
            about,
            notes=tuple(Note(at(3), THEM, text) for text in notes),
            ticks=tuple(Tick(at(2 - n / 10), THEM, About.CAUSE, cause, says) for n, (cause, says) in enumerate(ticks)),
        )
    )


def p(found: Diagnosis, cause: str) -> float:
    return next(w.p for w in found.causes if w.cause == cause)


@settings(max_examples=60, deadline=None)
@given(words, told, words)
def test_every_number_is_the_sum_of_its_terms(said: list[str], ticks: list[tuple[str, Says]], notes: list[str]) -> None:
    found = diagnose(seen(said, ticks, notes))
    assert fsum(w.p for w in found.causes) == pytest.approx(1.0)
    sums = {w.cause: fsum(term.step for term in w.terms) for w in found.causes}
    whole = log(fsum(exp(value) for value in sums.values()))
    for weighed in found.causes:
        assert log(weighed.p) == pytest.approx(sums[weighed.cause] - whole, abs=1e-6)
        assert 0 < weighed.p < 1
        assert all(term.says for term in weighed.terms)


@settings(max_examples=40, deadline=None)
@given(words, words)
def test_every_quote_is_a_piece_of_what_was_said(said: list[str], notes: list[str]) -> None:
    about = seen(said, [], notes)
    texts = [t.text for t in about.correspondence.touches] + notes
    for weighed in diagnose(about).causes:
        for proof in (*weighed.supports, *weighed.opposes):
            assert any(proof.quote in text for text in texts)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(SAID), min_size=1, max_size=4))
def test_the_order_in_which_notes_are_stored_does_not_matter(notes: list[str]) -> None:
    about = seen([], [], notes)
    turned = replace(about, correspondence=replace(about.correspondence, notes=tuple(reversed(about.correspondence.notes))))
    there = {w.cause: w.p for w in diagnose(about).causes}
    back = {w.cause: w.p for w in diagnose(turned).causes}
    assert there == pytest.approx(back)


@settings(max_examples=30, deadline=None)
@given(words, st.sampled_from(["busy", "indecision", "chose_other"]))
def test_the_users_word_moves_its_cause_and_can_be_taken_back(said: list[str], cause: str) -> None:
    plain = p(diagnose(seen(said, [], [])), cause)
    yes, no = (p(diagnose(seen(said, [(cause, says)], [])), cause) for says in (Says.YES, Says.NO))
    back = p(diagnose(seen(said, [(cause, Says.OPEN), (cause, Says.YES)], [])), cause)
    assert no < plain < yes
    assert plain <= yes
    assert back in (pytest.approx(plain), pytest.approx(yes))


def test_without_a_word_of_theirs_unknown_leads_however_long_it_takes() -> None:
    for days in (1, 10, 60, 300):
        about = view(warm(OPEN))
        later = replace(about, history=replace(about.history, now=NOW + timedelta(days=days)))
        assert diagnose(later).top() == UNKNOWN


def test_what_they_said_long_ago_says_less() -> None:
    shares = []
    for days in (20, 120, 300):
        about = view(warm(theirs(days, "I am still waiting for the board's approval."), ours(5, "Which?", "Which?")))
        shares.append(p(diagnose(about), "awaiting_others"))
    assert shares[0] > shares[1] > shares[2]
