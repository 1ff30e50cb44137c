"""What every silence model must hold to, whoever wrote it: call it from your own tests with your own model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from math import isfinite

from unghost.domain.odds import HORIZONS_DAYS, Odd, Odds
from unghost.domain.wait import Wait
from unghost.silence.model import Question, SilenceModel

_START = datetime(2024, 3, 4, 9, tzinfo=UTC)
_ELAPSED = (0.0, 0.1, 1.0, 4.0, 8.0, 16.0, 24.0, 40.0, 60.0, 80.0, 120.0, 160.0, 240.0, 400.0, 800.0)
_AHEAD = {7: 40.0, 14: 80.0, 30: 172.0}
_CLOSE = 1e-9


def sample_waits(hours: Sequence[float], person: str = "ada@prospect.example", *, answered: bool = True) -> list[Wait]:
    """Return one person's waits of so many working hours, each opened when the one before had closed."""
    found: list[Wait] = []
    opened = _START
    for past, length in enumerate(hours):
        closed = opened + timedelta(hours=length * 3)
        found.append(Wait(person, opened, closed, length, answered, past if answered else 0))
        opened = closed + timedelta(hours=1)
    return found


def ask(model: SilenceModel, past: Sequence[Wait], elapsed: float, ahead: Mapping[int, float]) -> Odds:
    """Return the odds of one wait of somebody with that past, opened when the last of it had closed."""
    opened = max((wait.closed for wait in past), default=_START) + timedelta(hours=1)
    person = past[0].person if past else "ada@prospect.example"
    return model.odds([Question(person, opened, opened + timedelta(hours=max(0.0, elapsed) * 4.2), past, elapsed, ahead)])[0]


def assert_survival_properties(model: SilenceModel) -> None:
    """Raise AssertionError, with the case, where a model breaks a law of survival.

    For people with no, few and many past answers, fast, slow and mute: ``unusual`` is 0 at no time, stays in 0..1 and never
    falls as the wait grows; every figure is finite and every interval holds its odds; neither odds nor bounds fall with the
    horizon; ``never`` is at most what the longest horizon leaves; no hours ahead mean no more odds than some; odds count
    the answers they rest on; and the same question has the same answer, in whatever order the past is told.
    """
    for past in _pasts():
        before = 0.0
        for elapsed in _ELAPSED:
            odds = ask(model, past, elapsed, _AHEAD)
            where = f"{len(past)} past waits, {elapsed} hours silent: {odds}"
            _hold(odds, past, where)
            assert odds.unusual >= before - _CLOSE, f"waiting longer looks more usual; {where}"
            before = odds.unusual
            _hold_together(model, past, elapsed, odds, where)
        assert ask(model, past, 0.0, _AHEAD).unusual == 0.0, f"no wait at all is not unusual; {len(past)} past waits"


def _pasts() -> Iterator[list[Wait]]:
    yield []
    for hours in ([0.0], [8.0], [3.0, 20.0], [64.0, 90.0, 110.0], [1.0] * 6, [90.0, 70.0] * 5, [0.5, 300.0] * 8):
        yield sample_waits(hours)
    yield sample_waits([400.0, 400.0], answered=False)


def _hold(odds: Odds, past: Sequence[Wait], where: str) -> None:
    assert tuple(sorted(odds.within)) == HORIZONS_DAYS, f"a horizon is missing; {where}"
    assert odds.history == sum(wait.answered for wait in past), f"history is the number of answered waits; {where}"
    assert 0.0 <= odds.unusual <= 1.0, f"a percentile lies in 0..1; {where}"
    for odd in (*odds.within.values(), odds.never):
        assert all(isfinite(x) for x in (odd.low, odd.p, odd.high)), f"odds are numbers; {where}"
        assert 0.0 <= odd.low <= odd.p <= odd.high <= 1.0, f"an interval holds its odds; {where}"
    _hold_growing([odds.within[days] for days in HORIZONS_DAYS], where)
    assert odds.never.p <= 1.0 - odds.within[HORIZONS_DAYS[-1]].p + _CLOSE, f"never and in time exceed one; {where}"


def _hold_growing(odds: Sequence[Odd], where: str) -> None:
    for nearer, farther in pairwise(odds):
        for one, other in ((nearer.p, farther.p), (nearer.low, farther.low), (nearer.high, farther.high)):
            assert one <= other + _CLOSE, f"odds fall with the horizon; {where}"


def _hold_together(model: SilenceModel, past: Sequence[Wait], elapsed: float, odds: Odds, where: str) -> None:
    again = ask(model, list(reversed(past)), elapsed, _AHEAD)
    assert same_odds(again, odds), f"the order in which the past is told changes the odds; {where}"
    none = ask(model, past, elapsed, _without_hours(_AHEAD))
    assert all(none.within[d].p <= odds.within[d].p + _CLOSE for d in HORIZONS_DAYS), f"holidays raise the odds; {where}"


def _without_hours(ahead: Mapping[int, float]) -> dict[int, float]:
    return dict.fromkeys(ahead, 0.0)


def same_odds(one: Odds, other: Odds, tolerance: float = _CLOSE) -> bool:
    """Say whether two odds are the same but for the last digits."""
    pairs = [(one.unusual, other.unusual), *_figures(one.never, other.never)]
    for days in one.within:
        pairs += _figures(one.within[days], other.within[days])
    return one.history == other.history and all(abs(a - b) <= tolerance for a, b in pairs)


def _figures(one: Odd, other: Odd) -> list[tuple[float, float]]:
    return [(one.p, other.p), (one.low, other.low), (one.high, other.high)]
