"""What another way of choosing would have brought: right where the log can tell, and silent where it cannot."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pytest

from unghost.learning.offpolicy import CLIP, FEWEST, Estimate, Logged, Way, as_logged, doubly_robust, weighed

BRINGS = {("warm", "call"): 0.7, ("warm", "mail"): 0.5, ("cold", "call"): 0.2, ("cold", "mail"): 0.1}
CHANCE_OF_CALL = {"warm": 0.85, "cold": 0.2}  # calls went where the truth came anyway
WORTH_OF_CALLING = (0.7 + 0.2) / 2
Estimator = Callable[[Sequence[Logged], Way], Estimate]


def call_always(_: Logged) -> dict[str, float]:
    return {"call": 1.0}


def drawn(seed: int, n: int = 300) -> list[Logged]:
    """Return a log whose every truth is known: half of the prospects warm, calls mostly to them."""
    rng = np.random.default_rng(seed)
    log = []
    for _ in range(n):
        temper = "warm" if rng.random() < 0.5 else "cold"
        call = CHANCE_OF_CALL[temper]
        play = "call" if rng.random() < call else "mail"
        log.append(Logged(play, {"call": call, "mail": 1 - call}, bool(rng.random() < BRINGS[temper, play]), temper))
    return log


def unweighted(log: Sequence[Logged], way: Way) -> Estimate:
    """The wrong version: the mean of whatever was chosen alike, as if the chances had been the same for everybody."""
    alike = [one for one in log if way(one).get(one.play, 0.0) > 0.0]
    return as_logged([Logged(one.play, {one.play: 1.0}, one.success) for one in alike])


def measured(estimate: Estimator, seeds: int) -> tuple[float, float]:
    """Return the mean error against the known truth, and how often the interval held it."""
    found = [estimate(drawn(seed), call_always) for seed in range(seeds)]
    assert all(one.p is not None and one.low is not None and one.high is not None for one in found)
    errors = [(one.p or 0.0) - WORTH_OF_CALLING for one in found]
    held = [(one.low or 0.0) <= WORTH_OF_CALLING <= (one.high or 0.0) for one in found]
    return float(np.mean(errors)), float(np.mean(held))


@pytest.mark.parametrize("estimate", [weighed, doubly_robust])
def test_it_finds_what_always_calling_would_have_brought(estimate: Estimator) -> None:
    error, held = measured(estimate, 120)
    assert abs(error) < 0.02
    assert 0.85 <= held <= 0.99


def test_ignoring_the_chances_is_caught() -> None:
    error, held = measured(unweighted, 120)
    assert error > 0.08
    assert held < 0.5


@pytest.mark.parametrize("estimate", [weighed, doubly_robust])
def test_the_way_it_was_chosen_brings_what_it_brought(estimate: Estimator) -> None:
    log = drawn(1)
    found = estimate(log, lambda one: one.chances)
    assert found.p == pytest.approx(sum(one.success for one in log) / len(log), abs=0.02)
    assert found.effective == pytest.approx(len(log))


@pytest.mark.parametrize("estimate", [weighed, doubly_robust])
def test_it_cannot_tell_of_what_the_log_never_tried(estimate: Estimator) -> None:
    found = estimate(drawn(1), lambda _: {"letter": 1.0})
    assert (found.p, found.low, found.high) == (None, None, None)
    assert found.unseen == pytest.approx(1.0)
    assert "never tried" in found.why


@pytest.mark.parametrize("estimate", [weighed, doubly_robust])
def test_it_cannot_tell_from_too_few_moves_nor_from_none(estimate: Estimator) -> None:
    assert "too few" in estimate(drawn(1, 9), call_always).why
    empty = estimate([], call_always)
    assert empty.p is None
    assert empty.effective == 0.0


def test_a_log_without_chance_tells_of_itself_alone() -> None:
    certain = [Logged("mail", {"mail": 1.0}, n % 3 == 0) for n in range(60)]
    assert as_logged(certain).p == pytest.approx(1 / 3)
    assert weighed(certain, call_always).p is None


def test_one_lucky_move_of_a_tiny_chance_does_not_speak_for_all() -> None:
    log = [*drawn(1, 100), Logged("call", {"call": 0.001, "mail": 0.999}, success=True)]
    without, with_it = weighed(log[:-1], call_always), weighed(log, call_always)
    assert without.p is not None
    assert with_it.p is not None
    assert abs(with_it.p - without.p) < 0.1
    assert CLIP * 0.001 < 1.0


def test_a_log_without_a_single_truth_is_not_certain_of_none() -> None:
    found = as_logged([Logged("mail", {"mail": 1.0}, success=False)] * 20)
    assert found.p is not None
    assert found.high is not None
    assert 0.0 < found.p < 0.01
    assert found.high > 0.05
    assert FEWEST <= 20


def test_the_order_of_the_log_does_not_matter() -> None:
    log = drawn(2, 80)
    for estimate in (weighed, doubly_robust):
        one, other = estimate(log, call_always), estimate(log[::-1], call_always)
        assert one.p == pytest.approx(other.p)
