"""What worked, as it is told: nothing before there is evidence, and the advice built on no more than was shown."""

from __future__ import annotations

import pytest

from offered import history, no, offer, rest
from unghost.app.contract_plays import compared_json, plays_json
from unghost.app.plays import ALONE, compared, plays, priors, worths
from unghost.cli.command import Out
from unghost.cli.show_plays import bar, show_compared, show_plays
from unghost.domain.touch import Touch
from unghost.domain.worth import Grade, Worth
from unghost.learning.offer import Offer
from unghost.testing.build import NOW, ours

PLAIN = Out(as_json=False, quiet=False, colour=False)


def asked(times: int, truths: int) -> tuple[list[Offer], list[Touch]]:
    """Return offers to ask, each followed, the first ``truths`` of them by a plain no."""
    offers, touches = [], []
    for n in range(times):
        day = 1000.0 - 35 * n
        offers.append(offer(day, others={"wait": 0.5}))
        touches += [ours(day - 1), *([no(day - 5)] if n < truths else [])]
    return offers, touches


def test_without_a_move_every_play_has_no_evidence_yet_and_advice_builds_on_nothing() -> None:
    found = plays(history([]))
    assert found.says == "No evidence yet: no move has settled."
    assert {told.worth.evidence for told in found.told} == {Grade.NONE}
    assert all(one["worth"] is None for one in plays_json(found))
    assert worths(history([])) == {}


def test_every_play_has_a_prior_between_never_and_always_and_waiting_is_what_comes_alone() -> None:
    thought = priors()
    assert thought["wait"] == pytest.approx(ALONE)
    assert all(ALONE <= p < 0.6 for p in thought.values())
    assert max(thought, key=lambda play: thought[play]) in ("answer-first", "park", "apology-call")


def test_a_play_that_was_tried_is_told_first_with_what_it_rests_on() -> None:
    offers, touches = asked(12, 5)
    found = plays(history(offers, *touches))
    first = found.told[0]
    assert (first.worth.play, first.worth.tried, first.worth.truths) == ("ask-why", 12, 5)
    assert first.worth.evidence is Grade.SOME
    assert found.says.startswith("12 moves settled, 0 still running")


def test_advice_may_build_on_it_only_as_far_as_was_shown() -> None:
    offers, touches = asked(3, 3)
    few = history(offers, *touches)
    assert worths(few)["ask-why"].p == priors()["ask-why"] < plays(few).told[0].worth.p


def test_what_is_running_is_told_and_not_counted() -> None:
    known = history([offer(10)], ours(9), no(8))
    found = plays(known)
    assert found.says == "No evidence yet: no move has settled. 1 still running; a move counts once thirty days have passed."
    assert (found.told[0].record.running, found.told[0].record.soon) == (1, 1)


def test_the_table_draws_the_interval_and_names_what_was_never_tried(capsys: pytest.CaptureFixture[str]) -> None:
    offers, touches = asked(12, 5)
    show_plays(plays(history(offers, *touches)), PLAIN)
    shown = capsys.readouterr().out
    assert "5 of 12" in shown
    assert "●" in shown
    assert "No evidence yet:" in shown
    assert all(len(line) <= 100 for line in shown.splitlines())


def test_the_bar_runs_from_the_low_to_the_high_end() -> None:
    drawn = bar(Worth("x", 10, 5, None, 0.5, 0.25, 0.75, 0.1), 20)
    assert drawn == "  ╎  ─────●─────    "


def test_what_other_ways_would_have_brought_is_told_only_where_the_log_can_tell(capsys: pytest.CaptureFixture[str]) -> None:
    offers, touches = asked(24, 8)
    ways = {one.name: one for one in compared(history(offers, *touches))}
    assert ways["as_chosen"].estimate.p == pytest.approx(8 / 24)
    assert ways["rest"].estimate.p is None
    assert ways["rest"].estimate.why
    show_compared(list(ways.values()), PLAIN)
    shown = capsys.readouterr().out
    assert "as it was chosen: 33 %" in shown
    assert "always to wait: Cannot tell" in shown
    assert [one["way"] for one in compared_json(ways.values())] == ["as_chosen", "evenly", "by_prior", "rest"]


def test_a_rest_is_a_play_like_any_other() -> None:
    found = plays(history([rest(70)], no(60), now=NOW))
    assert (found.told[0].worth.play, found.told[0].worth.truths) == ("wait", 1)
