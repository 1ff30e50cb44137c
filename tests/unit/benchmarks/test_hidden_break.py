"""The benchmark of the hidden break: what is planted is there, the same every time, and is counted rightly."""

from __future__ import annotations

from dataclasses import replace

import pytest
from benchmarks.hidden_break import real, simulate
from benchmarks.hidden_break.contestants import Verdict, cusum, jump
from benchmarks.hidden_break.run import Score, calibration_lines, score
from benchmarks.hidden_break.trial import Trial


@pytest.fixture(scope="module")
def trials() -> list[Trial]:
    return simulate.trials(60, 7)


def test_the_same_seed_makes_the_same_trials(trials: list[Trial]) -> None:
    again = simulate.trials(60, 7)
    assert [t.view.correspondence.touches for t in again] == [t.view.correspondence.touches for t in trials]
    assert [t.broken for t in again] == [t.broken for t in trials]


def test_only_what_is_called_a_break_has_one_and_it_is_a_message_of_ours(trials: list[Trial]) -> None:
    for trial in trials:
        assert (trial.broken is not None) == trial.kind.startswith("break")
        assert trial.broken is None or trial.broken in {t.message for t in trial.view.correspondence.ours}


def test_threads_run_in_the_order_of_time(trials: list[Trial]) -> None:
    for trial in trials:
        times = [t.at for t in trial.view.correspondence.touches]
        assert times == sorted(times)
        assert times[-1] <= trial.view.history.now


def test_hits_neighbours_and_false_finds_are_counted(trials: list[Trial]) -> None:
    broken = next(t for t in trials if t.broken)
    calm = next(t for t in trials if t.broken is None)
    own = [t.message for t in broken.view.correspondence.ours]
    beside = own[own.index(broken.broken) - 1]
    found = score([broken, broken, broken, calm, calm], [broken.broken, beside, None, None, "x"])
    assert found == Score(broken=3, exact=1, near=2, innocent=2, false=1)


def test_a_real_thread_is_changed_where_the_plan_says_and_nowhere_else(trials: list[Trial]) -> None:
    thread = trials[-1].view.correspondence
    made = real.trials([thread], 1, each=1)
    whole, pressed, broken, changed = made
    assert whole.view.correspondence.touches == thread.touches[-real.WINDOW :]
    assert broken.broken is not None
    assert changed.broken is None
    assert sum(a != b for a, b in zip(whole.view.correspondence.touches, pressed.view.correspondence.touches, strict=True)) == 1
    place = next(n for n, t in enumerate(thread.touches) if t.message == broken.broken)
    assert broken.view.correspondence.touches[:place] == thread.touches[:place]


def test_a_jump_and_a_run_are_seen_where_they_are(trials: list[Trial]) -> None:
    thread = next(t for t in trials if t.kind == "untouched")
    never = Trial("none", thread.view, None)
    assert jump(1e9)(never).message is None
    assert cusum(1e9)(never).message is None
    assert cusum(0.0, slack=-5.0)(never).message is not None


def test_what_was_said_is_held_against_what_was_planted(trials: list[Trial]) -> None:
    broken = next(t for t in trials if t.broken)
    lines = calibration_lines([broken, replace(broken, broken=None)], [Verdict("m", 0.7, {}), Verdict(None, 0.7, {})])
    assert "| 0.6 to 0.8 | 2 | 0.70 | 0.50 | 0 | – | – |" in lines
