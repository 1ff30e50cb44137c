"""Laws of the hidden break. Each has a wrong version that it catches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from unghost.causes.hidden_break.find import weigh
from unghost.causes.hidden_break.load import Load
from unghost.causes.hidden_break.sight import Sight
from unghost.causes.hidden_break.steps import SIGNS, Step
from unghost.testing.build import ours

Weigh = Callable[[Sequence[Step], Sequence[Load]], Sight]
Law = Callable[[Weigh, Sequence[Step], Sequence[Load]], bool]

HOURS = st.floats(0.0, 400.0)
ANSWERED = st.builds(
    Step,
    st.just(ours(1)),
    lag=HOURS,
    words=st.integers(0, 500),
    asks=st.integers(0, 3),
    warmth=st.integers(0, SIGNS),
    others=st.booleans(),
)
OPEN = st.builds(Step, st.just(ours(1)), open_for=HOURS)
STEPS = st.lists(st.one_of(ANSWERED, ANSWERED, OPEN, st.just(Step(ours(1)))), min_size=1, max_size=14)
CHANCES = st.lists(st.sampled_from((0.0, 0.0, 0.1, 0.5, 1.0)), min_size=14, max_size=14)


def loads(chances: Sequence[float], steps: Sequence[Step]) -> list[Load]:
    return [Load(pressure=chance) for chance, _ in zip(chances, steps, strict=False)]


def adds_up(weighed: Weigh, steps: Sequence[Step], carried: Sequence[Load]) -> bool:
    sight = weighed(steps, carried)
    shares = (sight.none, *sight.drift, *sight.broken)
    return abs(sum(shares) - 1.0) < 1e-9 and all(0.0 <= share <= 1.0 for share in shares) and sight.none > 0.0


def no_load_breaks_nothing(weighed: Weigh, steps: Sequence[Step], carried: Sequence[Load]) -> bool:
    sight = weighed(steps, carried)
    return all(p == 0.0 for p, load in zip(sight.broken, carried, strict=True) if load.chance == 0.0)


def nothing_changes_before_the_first_answer(weighed: Weigh, steps: Sequence[Step], carried: Sequence[Load]) -> bool:
    first = next((n for n, step in enumerate(steps) if step.answered), len(steps))
    return not any(weighed(steps, carried).broken[: first + 1])


def pressed_harder_is_never_less_probable(weighed: Weigh, steps: Sequence[Step], carried: Sequence[Load]) -> bool:
    one = next((n for n, load in enumerate(carried) if load.pressure), None)
    if one is None:
        return True
    alone = [load if n == one else Load() for n, load in enumerate(carried)]
    harder = [replace(load, pressure=(load.pressure + 1.0) / 2.0) if n == one else load for n, load in enumerate(alone)]
    return weighed(steps, harder).p_break >= weighed(steps, alone).p_break - 1e-9


def _blind(steps: Sequence[Step], carried: Sequence[Load]) -> Sight:
    sight = weigh(steps, carried)
    n = len(sight.steps)
    return replace(sight, none=0.0, drift=(0.0,) * n, broken=(1.0,) * n)


def _backward(steps: Sequence[Step], carried: Sequence[Load]) -> Sight:
    return weigh(steps, [Load(pressure=1.0 - load.pressure) for load in carried])


LAWS = [
    (adds_up, _blind),
    (no_load_breaks_nothing, _blind),
    (nothing_changes_before_the_first_answer, _blind),
    (pressed_harder_is_never_less_probable, _backward),
]


@pytest.mark.parametrize("law", [law for law, _ in LAWS], ids=lambda law: law.__name__)
@given(STEPS, CHANCES)
@settings(max_examples=40, deadline=None)
def test_a_law_holds(law: Law, steps: list[Step], chances: list[float]) -> None:
    assert law(weigh, steps, loads(chances, steps))


CLEAR = [Step(ours(1), lag=4.0, words=80, asks=1, warmth=2, others=False)] * 6
COLD = [Step(ours(1), lag=90.0, words=4, asks=0, warmth=0, others=False)] * 4


@pytest.mark.parametrize(("law", "wrong"), LAWS, ids=lambda law: law.__name__)
def test_a_law_catches_its_wrong_version(law: Law, wrong: Weigh) -> None:
    carried = [Load(pressure=0.1 if n == 6 else 0.0) for n in range(10)]
    assert law(weigh, CLEAR + COLD, carried)
    assert not law(wrong, CLEAR + COLD, carried)


@given(st.integers(2, 8), st.integers(2, 5))
@settings(max_examples=20, deadline=None)
def test_a_clear_change_after_a_pressing_message_is_found_where_it_is(before: int, after: int) -> None:
    steps = CLEAR[:1] * before + COLD[:1] * after
    sight = weigh(steps, [Load(pressure=0.5 if n == before else 0.0) for n in range(len(steps))])
    assert sight.likeliest == before
    assert sight.p_break > 0.5


@given(st.lists(ANSWERED, min_size=4, max_size=10))
@settings(max_examples=20, deadline=None)
def test_the_same_steps_give_the_same_answer(steps: list[Step]) -> None:
    assume(steps)
    carried = loads([0.3] * len(steps), steps)
    assert weigh(steps, carried) == weigh(steps, carried)
