"""Laws of the odds, each with a wrong version that the law must catch.

The waits are packed into one working month on purpose: spread over years they never come near one another, and any law holds.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st

from unghost.domain.odds import Odd, Odds
from unghost.domain.wait import Wait
from unghost.silence.kaplan_meier import fit_kaplan_meier
from unghost.silence.model import Question as Asked
from unghost.silence.model import SilenceModel
from unghost.silence.testing import ask, assert_survival_properties, same_odds

START = datetime(2025, 2, 3, 9, tzinfo=UTC)
AHEAD = {7: 40.0, 14: 80.0, 30: 172.0}
HOURS = st.floats(0.0, 160.0)


@dataclass(frozen=True)
class Question:
    waits: tuple[Wait, ...]
    past: tuple[Wait, ...]
    elapsed: float
    more: float


@st.composite
def waits_of_a_month(draw: st.DrawFn) -> tuple[Wait, ...]:
    found: list[Wait] = []
    for person in draw(st.lists(st.sampled_from("abc"), max_size=8)):
        opened = START + timedelta(hours=draw(st.integers(0, 600)))
        hours = draw(HOURS)
        past = sum(w.person == person and w.answered and w.closed <= opened for w in found)
        found.append(Wait(person, opened, opened + timedelta(hours=3 * hours), hours, draw(st.booleans()), past))
    return tuple(found)


@st.composite
def questions(draw: st.DrawFn) -> Question:
    waits = draw(waits_of_a_month())
    return Question(waits, tuple(w for w in waits if w.person == "a"), draw(HOURS), draw(st.floats(0.0, 80.0)))


Fit = Callable[[Sequence[Wait]], SilenceModel]


@dataclass(frozen=True)
class Bent:
    """A model whose answer is bent on the way out."""

    model: SilenceModel
    bend: Callable[[Odds, Sequence[Wait], float], Odds]

    def odds(self, questions: Sequence[Asked]) -> list[Odds]:
        return [self.bend(odds, q.past, q.elapsed) for odds, q in zip(self.model.odds(questions), questions, strict=True)]

    def passed(self, question: Asked) -> float:
        return self.odds([question])[0].unusual

    def scores(self, questions: Sequence[Asked]) -> list[tuple[float, float | None]]:
        return [(odds.unusual, odds.alarm) for odds in self.odds(questions)]


def bent(bend: Callable[[Odds, Sequence[Wait], float], Odds]) -> Fit:
    return lambda waits: Bent(fit_kaplan_meier(waits), bend)


def waiting_longer_never_looks_more_usual(fit: Fit, q: Question) -> bool:
    model = fit(q.waits)
    now, later = (ask(model, q.past, elapsed, AHEAD) for elapsed in (q.elapsed, q.elapsed + q.more))
    return now.unusual <= later.unusual + 1e-12 and now.never.p <= later.never.p + 1e-9


def odds_grow_with_the_horizon(fit: Fit, q: Question) -> bool:
    within = ask(fit(q.waits), q.past, q.elapsed, AHEAD).within
    return all(getattr(within[a], x) <= getattr(within[b], x) for a, b in ((7, 14), (14, 30)) for x in ("p", "low", "high"))


def more_history_never_breaks_the_interval(fit: Fit, q: Question) -> bool:
    model = fit(q.waits)
    for n in range(1, 15):
        past = (q.past or (Wait("a", START, START, 0.0, answered=True),)) * n
        odds = ask(model, past, q.elapsed, AHEAD)
        if not all(0.0 <= o.low <= o.p <= o.high <= 1.0 and o.high - o.low < 1.0 for o in (*odds.within.values(), odds.never)):
            return False
    return True


def permuting_people_changes_nothing(fit: Fit, q: Question) -> bool:
    swap = {"a": "b", "b": "c", "c": "a"}
    other = fit([replace(w, person=swap[w.person]) for w in reversed(q.waits)])
    renamed = [replace(w, person=swap[w.person]) for w in reversed(q.past)]
    return same_odds(ask(fit(q.waits), q.past, q.elapsed, AHEAD), ask(other, renamed, q.elapsed, AHEAD), 1e-9)


def _forgetful(odds: Odds, past: Sequence[Wait], elapsed: float) -> Odds:
    """After eighty hours the wait is called ordinary again."""
    del past
    return replace(odds, unusual=odds.unusual / 2 if elapsed > 80 else odds.unusual)


def _impatient(odds: Odds, past: Sequence[Wait], elapsed: float) -> Odds:
    """The longest horizon forgets what a shorter one had."""
    del past, elapsed
    return replace(
        odds, within={**odds.within, 30: Odd(odds.within[30].p * 0.5, odds.within[30].low * 0.5, odds.within[30].high)}
    )


def _overconfident(odds: Odds, past: Sequence[Wait], elapsed: float) -> Odds:
    """With ten answers the interval is opened over everything."""
    del elapsed
    return replace(odds, never=Odd(odds.never.p, 0.0, 1.0)) if len(past) > 9 else odds


def _has_a_favourite(waits: Sequence[Wait]) -> SilenceModel:
    """People whose names come first in the alphabet are listened to."""
    return fit_kaplan_meier([wait for wait in waits if wait.person < "b"])


LAWS: dict[str, tuple[Callable[[Fit, Question], bool], Fit]] = {
    "waiting longer never looks more usual": (waiting_longer_never_looks_more_usual, bent(_forgetful)),
    "odds grow with the horizon": (odds_grow_with_the_horizon, bent(_impatient)),
    "more history never breaks the interval": (more_history_never_breaks_the_interval, bent(_overconfident)),
    "permuting people changes nothing": (permuting_people_changes_nothing, _has_a_favourite),
}


@pytest.mark.parametrize("name", LAWS)
@given(q=questions())
@settings(max_examples=60, deadline=None)
def test_the_law_holds(name: str, q: Question) -> None:
    law, _ = LAWS[name]
    assert law(fit_kaplan_meier, q)


@pytest.mark.parametrize("name", LAWS)
def test_the_law_catches_its_wrong_version(name: str) -> None:
    law, wrong = LAWS[name]
    caught = find(questions(), lambda q: not law(wrong, q), settings=settings(max_examples=500, deadline=None))
    assert law(fit_kaplan_meier, caught)


@given(waits=waits_of_a_month())
@settings(max_examples=25, deadline=None)
def test_a_model_fitted_to_any_month_has_the_properties_of_survival(waits: tuple[Wait, ...]) -> None:
    assert_survival_properties(fit_kaplan_meier(waits))


@pytest.mark.parametrize("bend", [_forgetful, _impatient], ids=["forgetful", "impatient"])
def test_the_properties_of_survival_catch_a_bent_model(bend: Callable[[Odds, Sequence[Wait], float], Odds]) -> None:
    with pytest.raises(AssertionError):
        assert_survival_properties(bent(bend)([]))
