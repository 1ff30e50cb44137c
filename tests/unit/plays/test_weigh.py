"""What a play is worth: the parts, what is learnt, and the words for it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from unghost.causes.catalogue import causes
from unghost.domain.odds import Odd, Odds
from unghost.domain.touch import Channel
from unghost.domain.worth import Grade, Worth
from unghost.plays.catalogue import library
from unghost.plays.chances import CHANCES, By, chances_of
from unghost.plays.minds import why_lower
from unghost.plays.recommendation import Part, Score
from unghost.plays.stakes import Stakes, alone, knowing, limbo_ahead
from unghost.plays.weigh import BOUND, tilt, weigh, weigh_learnt

AT = Stakes(knowing=1.0, alone=0.1, strength=0.6, dose=0.0, touches=0, causes={"unknown": 1.0})


def learnt(p: float, evidence: Grade = Grade.GOOD) -> Worth:
    return Worth("value", 40, 10, 12.0, p, p / 2, min(1.0, 2 * p), prior=0.2, evidence=evidence)


def test_every_play_of_the_library_has_its_figures() -> None:
    assert set(library()) <= set(CHANCES)


def test_every_figure_is_a_probability_of_a_cause_that_exists() -> None:
    named = {cause.name for cause in causes()}
    for row in CHANCES.values():
        for by in (row.truth, row.harm, row.good):
            assert 0.0 <= by.usual < 1.0
            assert set(by.but) <= named
            assert all(0.0 <= p < 1.0 for p in by.but.values())
        assert 0.0 <= row.bold <= 1.0


def test_a_play_of_others_is_weighed_by_how_well_it_fits() -> None:
    assert chances_of("sing", 0.9).truth.of("unknown") > chances_of("sing", 0.4).truth.of("unknown") > 0.0


def test_the_causes_are_marginalised() -> None:
    by = By(0.2, {"busy": 0.4})
    halves = replace(AT, causes={"busy": 0.5, "unknown": 0.5})
    own = [weigh("value", Channel.MAIL, 1.0, replace(AT, causes={c: 1.0})).chance for c in ("busy", "unknown")]
    assert weigh("value", Channel.MAIL, 1.0, halves).chance == pytest.approx(sum(own) / 2)
    assert (by.of("busy"), by.of("away")) == (0.4, 0.2)


def test_resting_is_worth_what_comes_by_itself() -> None:
    assert weigh("wait", Channel.NONE, 0.3, AT).total == pytest.approx(AT.knowing * AT.alone)


def test_letting_go_gives_time_back_and_learns_nothing_more() -> None:
    found = weigh("let-go", Channel.NONE, 0.3, AT)
    assert found.part("time") > 0.0
    assert found.chance == pytest.approx(AT.alone)


def test_further_touches_bring_less_and_hurt_more() -> None:
    first, fourth = (weigh("ask-why", Channel.CALL, 0.7, replace(AT, touches=n), spoken=True) for n in (0, 3))
    assert fourth.chance < first.chance
    assert fourth.part("harm") < first.part("harm")


def test_a_play_meant_for_a_call_brings_less_in_writing() -> None:
    said, written = (weigh("ask-why", way, 0.7, AT, spoken=True).chance for way in (Channel.CALL, Channel.MAIL))
    assert written < said


def test_what_is_learnt_tilts_the_chance_within_bounds() -> None:
    assert [tilt(learnt(p)) for p in (0.3, 0.9, 0.01)] == pytest.approx([1.5, BOUND, 1 / BOUND])


@pytest.mark.parametrize("evidence", [Grade.NONE, Grade.WEAK])
def test_without_evidence_the_prior_alone_speaks(evidence: Grade) -> None:
    plain = weigh("value", Channel.MAIL, 0.5, AT)
    assert weigh_learnt("value", Channel.MAIL, 0.5, AT, learnt(0.9, evidence), rest=0.0) == plain


def test_what_is_learnt_never_lifts_a_play_over_resting() -> None:
    plain = weigh("value", Channel.MAIL, 0.5, AT)
    assert weigh_learnt("value", Channel.MAIL, 0.5, AT, learnt(0.9), rest=plain.total + 0.01) == plain
    assert weigh_learnt("value", Channel.MAIL, 0.5, AT, learnt(0.9), rest=plain.total - 0.01).total > plain.total
    assert weigh_learnt("value", Channel.MAIL, 0.5, AT, learnt(0.05), rest=plain.total + 0.01).total < plain.total


ODDS = Odds({7: Odd(0.1, 0.0, 0.2), 14: Odd(0.2, 0.1, 0.3), 30: Odd(0.3, 0.2, 0.4)}, Odd(0.5, 0.4, 0.6), 0.9, 4)


def test_the_surer_their_answer_the_less_limbo_lies_ahead() -> None:
    surer = replace(ODDS, within={7: Odd(0.5, 0.4, 0.6), 14: Odd(0.7, 0.6, 0.8), 30: Odd(1.0, 0.9, 1.0)})
    assert 0.0 < limbo_ahead(surer) < limbo_ahead(ODDS) < 1.0
    assert alone(surer) < 1.0
    assert knowing(None, surer) < knowing(None, ODDS)


def test_a_lower_rank_is_explained_by_what_costs_most() -> None:
    best = Score("a", (Part("truth", 0.5, "."), Part("harm", -0.01, ".")), 0.5)
    hurtful = Score("b", (Part("truth", 0.5, "."), Part("harm", -0.2, ".")), 0.5)
    assert "cost more of the relationship" in why_lower(hurtful, best, tied=False)
    assert "as good as the first" in why_lower(hurtful, best, tied=True)
    assert "less often" in why_lower(Score("c", (Part("truth", 0.1, "."),), 0.1), best, tied=False)
