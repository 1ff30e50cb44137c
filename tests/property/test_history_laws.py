"""The laws of the house about history and silence. Beside each law stands a wrong version that it must catch."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random  # noqa: TID251 - the type only: hypothesis hands in a seeded one
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.errors import Flaky

from mails import ME, SETTINGS, at, mail
from property.worlds import PEOPLE, worlds
from unghost.app.contract import cases_json
from unghost.app.review import review
from unghost.history import weave as weaving
from unghost.history.history import Correspondence, Facts
from unghost.silence import assess as assessing
from unghost.silence.assessment import State
from unghost.silence.landmark.kept import Forgetful
from unghost.silence.landmark.learn import LandmarkLearner
from unghost.silence.landmark.prior import shipped_prior
from unghost.silence.model import Question
from unghost.silence.watch.tops import SHIPPED_TOPS

Law = Callable[[], None]
LEARN = LandmarkLearner(shipped_prior(), SHIPPED_TOPS, Forgetful())
RELAXED = settings(
    max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
CATCHING = settings(
    max_examples=400,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
MOMENTS = st.integers(0, 60 * 24).map(lambda hours: at(hours / 24))


def verdicts(facts: Facts, now: datetime) -> object:
    return cases_json(review(facts, now, SETTINGS, weaving.no_holidays, LEARN))


def the_future_does_not_change_the_present(effort: settings) -> Law:
    @effort
    @given(facts=worlds(), now=MOMENTS)
    def law(facts: Facts, now: datetime) -> None:
        past = Facts(
            messages=tuple(m for m in facts.messages if m.date is None or m.date <= now),
            calls=tuple(c for c in facts.calls if c.at <= now),
        )
        assert verdicts(facts, now) == verdicts(past, now)

    return law


def the_order_of_arrival_does_not_matter(effort: settings) -> Law:
    @effort
    @given(facts=worlds(), now=MOMENTS, shuffled=st.randoms(use_true_random=False))
    def law(facts: Facts, now: datetime, shuffled: Random) -> None:
        messages, calls = list(facts.messages), list(facts.calls)
        shuffled.shuffle(messages)
        shuffled.shuffle(calls)
        assert verdicts(Facts(messages=tuple(messages), calls=tuple(calls)), now) == verdicts(facts, now)

    return law


def a_reply_ends_every_silence(effort: settings) -> Law:
    @effort
    @given(facts=worlds(), now=MOMENTS, person=st.sampled_from(PEOPLE))
    def law(facts: Facts, now: datetime, person: str) -> None:
        now += timedelta(minutes=30)  # every other event falls on a full hour, so the reply is the last word
        reply = replace(mail(0, person, ME, "Thanks, that is clear.", ident="last"), date=now - timedelta(minutes=1))
        answered = review(replace(facts, messages=(*facts.messages, reply)), now, SETTINGS, weaving.no_holidays, LEARN)
        address = person[person.index("<") + 1 : -1]
        case = next(c for c in answered.cases if address in c.correspondence.person.addresses)
        assert case.state not in (State.LATE, State.SILENT)
        assert case.silence.since is None

    return law


def waiting_longer_never_looks_more_usual(effort: settings) -> Law:
    @effort
    @given(facts=worlds(), hours=st.lists(st.integers(0, 60 * 24), min_size=2, max_size=4))
    def law(facts: Facts, hours: list[int]) -> None:
        """From the end of the month on nothing new arrives: only the waiting grows."""
        seen: dict[tuple[str, object], float] = {}
        for late in sorted(hours):
            now = at(31 + late / 24)
            for case in review(facts, now, SETTINGS, weaving.no_holidays, LEARN).cases:
                if case.silence.odds is None:
                    continue
                key = (case.correspondence.person.id, case.silence.since)
                assert case.silence.odds.unusual >= seen.get(key, 0.0) - 1e-9
                seen[key] = case.silence.odds.unusual

    return law


LAWS = (
    the_future_does_not_change_the_present,
    the_order_of_arrival_does_not_matter,
    a_reply_ends_every_silence,
    waiting_longer_never_looks_more_usual,
)


@pytest.mark.parametrize("law", LAWS, ids=lambda law: str(law.__name__))
def test_the_law_holds(law: Callable[[settings], Law]) -> None:
    law(RELAXED)()


def test_the_first_law_catches_a_window_that_lets_the_future_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weaving, "as_known_at", lambda facts, _now: facts)
    with pytest.raises((AssertionError, ExceptionGroup, Flaky)):
        the_future_does_not_change_the_present(CATCHING)()


def test_the_order_law_catches_copies_kept_as_they_come(monkeypatch: pytest.MonkeyPatch) -> None:
    def as_they_come(messages, placed):  # type: ignore[no-untyped-def]  # the wrong version, on purpose short
        kept = {(m.sender, m.date, m.text): m for m in messages if m.key in placed}
        return sorted(kept.values(), key=lambda m: placed[m.key]), {}

    monkeypatch.setattr(weaving, "distinct", as_they_come)
    with pytest.raises((AssertionError, ExceptionGroup, Flaky)):
        the_order_of_arrival_does_not_matter(CATCHING)()


def test_the_reply_law_catches_a_clock_that_forgets_their_last_word(monkeypatch: pytest.MonkeyPatch) -> None:
    first = property(lambda self: next((t for t in self.touches if t.sign_of_life), None))
    monkeypatch.setattr(Correspondence, "last_sign_of_life", first)
    with pytest.raises((AssertionError, ExceptionGroup, Flaky)):
        a_reply_ends_every_silence(CATCHING)()


def test_the_waiting_law_catches_a_clock_that_starts_again_every_week(monkeypatch: pytest.MonkeyPatch) -> None:
    def forgetful(*given: Any) -> Question:
        question = Question(*given)
        return replace(question, elapsed=question.elapsed % 40)

    monkeypatch.setattr(assessing, "Question", forgetful)
    with pytest.raises((AssertionError, ExceptionGroup, Flaky)):
        waiting_longer_never_looks_more_usual(CATCHING)()
