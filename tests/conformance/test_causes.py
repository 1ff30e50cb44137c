"""Every cause carries its proof: it speaks where it must and keeps quiet at its near misses."""

from __future__ import annotations

import re

import pytest

from unghost.causes.catalogue import causes
from unghost.causes.cause import Cause
from unghost.causes.phrases import FOR, hear

NAMES = frozenset(
    [
        "undeliverable",
        "away",
        "told_us_when",
        "life_event",
        "company_event",
        "contact_left",
        "decider_left",
        "busy",
        "awaiting_others",
        "indecision",
        "priority_shift",
        "chose_other",
        "our_lapse",
        "our_pressure",
        "unknown",
    ]
)


@pytest.fixture(params=causes(), ids=lambda cause: cause.name)
def cause(request: pytest.FixtureRequest) -> Cause:
    found = request.param
    assert isinstance(found, Cause)
    return found


def test_all_causes_of_the_contract_are_there() -> None:
    assert {cause.name for cause in causes()} == NAMES


def test_priors_are_shares_of_a_whole() -> None:
    assert all(0 < cause.prior < 1 for cause in causes())
    assert sum(cause.prior for cause in causes()) < 1.2


def test_a_cause_says_what_it_is_why_it_matters_and_where_it_comes_from(cause: Cause) -> None:
    assert cause.title
    assert len(cause.why) > 20
    assert re.fullmatch(r"R\d{1,2}", cause.source)


def test_a_cause_with_phrases_brings_examples_and_near_misses(cause: Cause) -> None:
    assert not cause.phrases or (len(cause.speaks_on) >= 3 and len(cause.silent_on) >= 2)


def test_a_cause_speaks_on_its_examples(cause: Cause) -> None:
    for sentence in cause.speaks_on:
        heard = [h for h in hear(sentence, cause) if h.polarity == FOR]
        assert heard, sentence
        assert all(h.quote in sentence and h.sentence in sentence for h in heard)


def test_a_cause_keeps_quiet_at_its_near_misses(cause: Cause) -> None:
    for sentence in cause.silent_on:
        assert not [h for h in hear(sentence, cause) if h.polarity == FOR], sentence


def test_a_cause_that_can_be_asked_about_asks_one_calm_question(cause: Cause) -> None:
    assert bool(cause.question) == (cause.name not in ("unknown", "our_lapse"))
    if cause.question:
        asked = cause.question.format(name="Jo")
        assert asked.count("?") == 1
        assert len(asked) < 130
        assert "!" not in asked
