"""Groups that stand in for accounts, and what they are measured with."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from benchmarks.silence.accounts import groups, permuted, with_accounts
from benchmarks.silence.house_gain import SPREAD, at_landmarks, effects, odds, taught, with_effects, without_opinion
from benchmarks.silence.mail_events import Events as Mails
from benchmarks.silence.our_columns import table
from benchmarks.silence.world import World

from unghost.silence.landmark.events import Events
from unghost.silence.landmark.house import OF_HOUSE
from unghost.silence.landmark.prior import shipped_prior
from unghost.silence.landmark.weights import FEATURES, Scales

TEAM = 5


def office(*, bridge: bool = True) -> Events:
    """Two teams in which everybody writes to everybody each day for a week, a bridge between them, and one who never writes."""
    pairs = [(a, b) for team in (0, TEAM) for a in range(team, team + TEAM) for b in range(team, team + TEAM) if a != b]
    rows = [(float(day), a, b) for day in range(7) for a, b in pairs] + [(7.0 + n, 0, TEAM) for n in range(3 * bridge)]
    at, sender, recipient = (np.array(column) for column in zip(*sorted(rows), strict=True))
    many = len(rows)
    nowhere = np.full(2 * TEAM + 1, -1)
    no = np.zeros(many, dtype=np.bool_)
    return Events(at, sender, recipient, np.ones(many, dtype=np.int64), no, np.full(many, np.nan), 2 * TEAM + 1, nowhere)


def test_people_who_write_to_each_other_belong_together() -> None:
    found = groups(office())
    assert found.tolist() == [0] * TEAM + [1] * TEAM + [-1]


def test_only_what_was_known_then_makes_groups() -> None:
    events = office()
    later = events.until(6.5)
    assert with_accounts(events, 6.5).account.tolist() == groups(later).tolist()
    assert with_accounts(events, -1.0).account.tolist() == [-1] * events.people


def test_a_file_without_messages_has_no_groups() -> None:
    assert groups(office().until(-1.0)).tolist() == [-1] * (2 * TEAM + 1)


def test_shuffled_groups_keep_their_sizes_and_lose_their_meaning() -> None:
    events = with_accounts(office(), 100.0)
    other = permuted(events, 1)
    assert sorted(other.account) == sorted(events.account)
    assert other.account.tolist() != events.account.tolist()
    assert other.account[-1] == -1


def test_an_opinion_on_houses_touches_no_other_weight() -> None:
    prior = shipped_prior()
    house = [FEATURES.index(name) for name in OF_HOUSE]
    others = np.delete(np.arange(prior.by_stage.shape[1]), [1 + n + g for n in house for g in (0, len(FEATURES))])
    told = with_effects(prior, np.array([0.5, -0.5]))
    np.testing.assert_array_equal(told.by_stage[:, others], prior.by_stage[:, others])
    np.testing.assert_array_equal(told.by_stage[:, [1 + n for n in house]], [[0.5, -0.5]] * len(prior.by_stage))
    assert not without_opinion(told).by_stage[:, [1 + n for n in house]].any()


def test_a_prior_that_never_saw_an_account_gets_the_scale_of_the_readings() -> None:
    shipped = shipped_prior()
    house = [FEATURES.index(name) for name in OF_HOUSE]
    narrow = shipped.scales.spread.copy()
    narrow[house] = 0.05
    told = without_opinion(replace(shipped, scales=Scales(shipped.scales.usual, narrow))).scales
    np.testing.assert_array_equal(told.spread[house], SPREAD)
    np.testing.assert_array_equal(told.usual[house], 0.0)


@pytest.fixture(scope="module")
def grouped(events: Mails, small: World) -> Events:
    return with_accounts(table(events), small.when.split)


def test_the_effects_of_a_file_have_an_interval_each(grouped: Events, small: World) -> None:
    prior = without_opinion(shipped_prior())
    lessons, contact = taught(grouped, small, prior)
    assert len(contact) == len(lessons.x)
    value, low, high = effects(lessons, contact, prior, 10)
    assert value.shape == (len(OF_HOUSE),)
    assert (low <= high).all()


def test_without_groups_no_row_has_a_house(events: Mails, small: World) -> None:
    of = at_landmarks(small)
    found, says = odds(table(events), of, shipped_prior())
    assert not says.any()
    assert all(len(p) == len(of.rows) for p in found.values())
