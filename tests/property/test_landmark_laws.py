"""Laws of the fine model, each with a wrong version that the law must catch.

Events are packed into a few months on purpose, half of them at the same few moments: scattered over years they never meet.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

from property.silences import Rules, plain_spells, told
from unghost.silence.landmark.arrays import DAY, Floats, Ints
from unghost.silence.landmark.asof import AsOf
from unghost.silence.landmark.events import Events
from unghost.silence.landmark.features import OF_MOMENT, OF_SPELL, Moments, of_moments, of_spells
from unghost.silence.landmark.fit import fit
from unghost.silence.landmark.intervals import bounds, doubt
from unghost.silence.landmark.known import Known, Openings
from unghost.silence.landmark.logistic import Belief, curvature, fit_logistic, sigmoid
from unghost.silence.landmark.prior import shipped_prior
from unghost.silence.landmark.spells import Spells, spells_of
from unghost.silence.landmark.weights import Weights, answered_by

HOUR = DAY / 24
PRIOR = shipped_prior()


# --- what was known at a moment, against counting ---


@dataclass(frozen=True)
class Asked:
    """Things (group, thousandths of a second, value), and questions (group, thousandths)."""

    things: tuple[tuple[int, int, int], ...]
    questions: tuple[tuple[int, int], ...]


SPANS = st.sampled_from([5, 4_000, 3_000_000_000, 2_000_000_000_000])


@st.composite
def asked(draw: st.DrawFn) -> Asked:
    span, base = draw(SPANS), draw(st.sampled_from([0, 1_700_000_000_123]))
    when = st.integers(0, span).map(lambda at: base + at)
    anywhere = st.integers(-2 * span, 3 * span).map(lambda at: base + at)
    things = draw(st.lists(st.tuples(st.integers(0, 3), when, st.integers(-9, 9)), max_size=14))
    happened = st.sampled_from([at for _, at, _ in things]) if things else when
    return Asked(tuple(things), tuple(draw(st.lists(st.tuples(st.integers(0, 4), happened | anywhere), min_size=1, max_size=8))))


Answer = tuple[int, int, float, float]  # by then, strictly earlier, sum by then, last time


def by_index(case: Asked) -> list[Answer]:
    group = np.array([g for g, _, _ in case.things], dtype=np.int64)
    index = AsOf(group, np.array([at for _, at, _ in case.things], dtype=np.float64) / 1000.0, 5)
    who, at = np.array([g for g, _ in case.questions]), np.array([at for _, at in case.questions]) / 1000.0
    place = index.found(who, at)
    running = index.running(np.array([value for _, _, value in case.things], dtype=np.float64))
    before = index.before(who, at) - index.first(who)
    columns = (index.count(who, at), before, index.total(running, who, place), index.latest(who, place))
    return list(zip(*(column.tolist() for column in columns), strict=True))


def by_counting(case: Asked) -> list[Answer]:
    found: list[Answer] = []
    for who, now in case.questions:
        mine = [(at, value) for g, at, value in case.things if g == who]
        by_then = [(at, value) for at, value in mine if at <= now]
        last = max((at / 1000.0 for at, _ in by_then), default=-np.inf)
        found.append((len(by_then), sum(at < now for at, _ in mine), float(sum(value for _, value in by_then)), last))
    return found


def by_seconds(case: Asked) -> list[Answer]:
    """Wrong: two things within one second are taken to be at once."""
    return by_counting(
        Asked(tuple((g, at // 1000, v) for g, at, v in case.things), tuple((g, at // 1000) for g, at in case.questions))
    )


def a_count_is_what_counting_gives(find_out: Callable[[Asked], list[Answer]], case: Asked) -> bool:
    return find_out(case) == by_counting(case)


# --- what a silence is, against the definition read message by message ---


@st.composite
def months(draw: st.DrawFn) -> Events:
    """Draw mail among three people, much of it at the same few moments, over twice the time in which a silence expires."""
    hours = st.sampled_from([0, 1, 2, 24, 100 * 24, 119 * 24, 120 * 24, 121 * 24, 240 * 24, 241 * 24]) | st.integers(0, 250 * 24)
    pairs = st.sampled_from([(0, 1), (1, 0), (0, 1), (1, 0), (0, 2), (2, 0), (1, 2)])
    rows = draw(
        st.lists(
            st.tuples(hours, pairs, st.sampled_from([1, 1, 3, 4, 10, 11]), st.sampled_from([False] * 5 + [True])), max_size=20
        )
    )
    rows.sort(key=lambda row: row[0])
    return Events(
        np.array([at for at, *_ in rows], dtype=np.float64) * HOUR,
        np.array([pair[0] for _, pair, *_ in rows], dtype=np.int64),
        np.array([pair[1] for _, pair, *_ in rows], dtype=np.int64),
        np.array([many for *_, many, _ in rows], dtype=np.int64),
        np.array([machine for *_, machine in rows], dtype=np.bool_),
        np.full(len(rows), np.nan),
        3,
        np.full(3, -1),
    )


def silences_are_those_of_the_definition(spells: Callable[[Events], object], events: Events) -> bool:
    return spells(events) == plain_spells(events)


def the_past_stays_as_it_was(until: Callable[[Spells, float], Spells], events: Events) -> bool:
    """What a table told at a moment is what the table of that moment tells; an expiry may be noticed earlier or later."""
    whole = spells_of(events)
    for moment in np.unique(events.at):
        then, now = told(spells_of(events.until(float(moment)))), told(until(whole, float(moment)))
        if [_without_expiry(s) for s in then] != [_without_expiry(s) for s in now]:
            return False
    return True


def _without_expiry(spell: tuple[int, int, float, float | None, bool]) -> tuple[int, int, float, float | None, bool]:
    owner, contact, opened, closed, answered = spell
    return owner, contact, opened, closed if answered else None, answered


def keep_the_ends(spells: Spells, moment: float) -> Spells:
    """Wrong: what had opened is known with its end."""
    return replace(spells.until(np.inf), **{n: getattr(spells, n)[spells.opened <= moment] for n in Spells.__slots__})


# --- features, fits and odds ---


@dataclass(frozen=True)
class World:
    """A table, a moment, and dice for whatever else is drawn."""

    events: Events
    now: float
    seed: int


@st.composite
def world(draw: st.DrawFn) -> World:
    people, many = draw(st.integers(2, 6)), draw(st.integers(2, 70))
    seed = draw(st.integers(0, 2**20))
    dice = np.random.default_rng(seed)
    sender = dice.integers(0, people, many)
    days = draw(st.sampled_from([3, 40, 200]))
    events = Events(
        at=1.7e9 + np.sort(dice.integers(0, days * 8, many)) * DAY / 8,
        sender=sender,
        recipient=(sender + dice.integers(1, people, many)) % people,
        recipients=dice.choice([1, 1, 2, 5, 11], many),
        machine=dice.random(many) < 0.1,
        asks=dice.choice([0.0, 1.0, np.nan], many),
        people=people,
        account=dice.integers(-1, 2, people),
    )
    return World(events, float(dice.choice(events.at)) + draw(st.sampled_from([0.0, 0.5, 9.0])) * DAY, seed)


Describe = Callable[[Events, float, Openings], Floats]


def describe(events: Events, now: float, of: Openings) -> Floats:
    """Return all features of silences at a moment: (openings, features)."""
    known = Known(events, spells_of(events))
    spell = of_spells(known, of)
    here = np.arange(len(of))
    return np.hstack([spell, of_moments(known, of, spell, Moments(here, np.full(len(of), now), (now - of.opened) / 3600.0))])


def openings(events: Events, now: float) -> Openings:
    """Return everything that was silent by then, as the table of then knows it, and somebody unknown."""
    of = Openings.of(spells_of(events.until(now)))
    owner, contact = np.append(of.owner, 0), np.append(of.contact, -1)
    return Openings(owner, contact, np.append(of.opened, min(now, float(events.at[0]))))


def odds(features: Floats) -> Floats:
    spell, moment = features[:, : len(OF_SPELL)], features[:, len(OF_SPELL) :]
    return answered_by(PRIOR.logits(spell, moment, np.arange(len(spell))))


def near(one: Floats, other: Floats) -> bool:
    return bool(np.allclose(one, other, rtol=0.0, atol=1e-8))


def same(one: Floats, other: Floats) -> bool:
    return one.shape == other.shape and near(one, other) and near(odds(one), odds(other))


def the_future_does_not_leak(features: Describe, w: World) -> bool:
    of = openings(w.events, w.now)
    return same(features(w.events, w.now, of), features(w.events.until(w.now), w.now, of))


def prophet(events: Events, now: float, of: Openings) -> Floats:
    """Wrong: whoever will write this week is livelier."""
    found = describe(events, now, of)
    soon = events.sender[(events.at > now) & (events.at <= now + 7 * DAY) & ~events.machine]
    found[:, OF_SPELL.index("active_week")] += np.isin(of.contact, soon)
    return found


def permuting_people_changes_nothing(features: Describe, w: World) -> bool:
    new = np.random.default_rng(w.seed + 1).permutation(w.events.people)
    account = np.empty_like(w.events.account)
    account[new] = w.events.account
    other = replace(w.events, sender=new[w.events.sender], recipient=new[w.events.recipient], account=account)
    of = openings(w.events, w.now)
    renamed = Openings(new[of.owner], np.where(of.contact < 0, -1, new[of.contact]), of.opened)
    return same(features(w.events, w.now, of), features(other, w.now, renamed))


def favourite(events: Events, now: float, of: Openings) -> Floats:
    """Wrong: whoever came first is listened to."""
    found = describe(events, now, of)
    found[:, OF_SPELL.index("wait")] += of.contact == 0
    return found


def shifting_all_times_by_weeks_changes_nothing(features: Describe, w: World) -> bool:
    shift = 7 * DAY * (w.seed % 300 - 100)
    of = openings(w.events, w.now)
    later = replace(of, opened=of.opened + shift)
    return same(features(w.events, w.now, of), features(replace(w.events, at=w.events.at + shift), w.now + shift, later))


def seasonal(events: Events, now: float, of: Openings) -> Floats:
    """Wrong: the age of the calendar is a feature."""
    found = describe(events, now, of)
    found[:, OF_SPELL.index("heard_ever")] += of.opened[:] / (400 * DAY)
    return found


def rows_of_one_moment_may_come_in_any_order(features: Describe, w: World) -> bool:
    """Rows between the same two keep their order: which of two crossing letters is the answer is told by it."""
    couple = np.minimum(w.events.sender, w.events.recipient) * 10 + np.maximum(w.events.sender, w.events.recipient)
    mixed = np.random.default_rng(w.seed + 1).permutation(10 * w.events.people)[couple]
    other = w.events.rows(np.lexsort((np.arange(len(couple)), mixed, w.events.at)))
    of = openings(w.events, w.now)
    return same(features(w.events, w.now, of), features(other, w.now, of))


def last_row(events: Events, now: float, of: Openings) -> Floats:
    """Wrong: who stands in the last row by then has written last."""
    found = describe(events, now, of)
    found[:, OF_SPELL.index("active")] += of.contact == events.until(now).sender[-1]
    return found


POOLED = {"wait", "answering", "tail", "spread", "last_wait", "beyond_usual", "anybody_wait", "anybody_answering"}


def strangers_change_nothing_but_what_is_usual(features: Describe, w: World) -> bool:
    """The same correspondence once more among other people moves only what leans on how everybody answers."""
    e = w.events
    twice = replace(
        e.rows(np.repeat(np.arange(len(e)), 2)),
        people=2 * e.people,
        account=np.concatenate([e.account, np.where(e.account < 0, -1, e.account + 10)]),
    )
    twice.sender[1::2] += e.people
    twice.recipient[1::2] += e.people
    of = openings(e, w.now)
    own = np.array([name not in POOLED for name in (*OF_SPELL, *OF_MOMENT)])
    return near(features(e, w.now, of)[:, own], features(twice, w.now, of)[:, own])


def crowded(events: Events, now: float, of: Openings) -> Floats:
    """Wrong: a busy world is a busy person."""
    found = describe(events, now, of)
    found[:, OF_SPELL.index("load_week")] += np.log1p(len(events.until(now)))
    return found


def everybody_has_numbers_and_lawful_odds(features: Describe, w: World) -> bool:
    found = features(w.events, w.now, openings(w.events, w.now))
    p = odds(found)
    low, high = bounds(p, doubt(np.expm1(found[:, 0]), w.seed % 1000))
    inside = (low > 0) & (low <= p + 1e-12) & (p <= high + 1e-12) & (high < 1)
    return bool(np.isfinite(found).all() and inside.all() and (np.diff(p, axis=1) >= 0).all())


def careless(events: Events, now: float, of: Openings) -> Floats:
    """Wrong: nobody's record is empty."""
    found = describe(events, now, of)
    with np.errstate(divide="ignore"):
        found[:, OF_SPELL.index("rhythm")] += np.log(found[:, OF_SPELL.index("active_month")])
    return found


Learn = Callable[[Events, float], Weights]


def learn(events: Events, now: float) -> Weights:
    return fit(events, spells_of(events), now, PRIOR)[0]


def what_is_learnt_does_not_know_the_future(teach: Learn, w: World) -> bool:
    now = float(np.quantile(w.events.at, 0.6))
    whole, cut = teach(w.events, now).by_stage, teach(w.events.until(now), now).by_stage
    return bool(np.isfinite(whole).all()) and near(whole, cut)


def learn_everything(events: Events, now: float) -> Weights:
    """Wrong: the whole table is the past."""
    return learn(events, max(now, float(events.at[-1])))


# --- the regression beneath ---


@dataclass(frozen=True)
class Rows:
    x: Floats
    y: Floats
    weight: Floats
    prior: Belief


@st.composite
def rows(draw: st.DrawFn) -> Rows:
    many, width = draw(st.integers(0, 40)), draw(st.integers(1, 4))
    dice = np.random.default_rng(draw(st.integers(0, 2**20)))
    x = dice.normal(0.0, draw(st.sampled_from([0.1, 1.0, 5.0])), (many, width))
    if draw(st.booleans()):
        x[:, -1] = x[:, 0]
    y: Ints = (dice.random(many) < draw(st.sampled_from([0.0, 0.3, 1.0]))).astype(np.int64)
    if draw(st.booleans()):
        y = (x[:, 0] > 0).astype(np.int64)
    precision = np.full(width, draw(st.sampled_from([0.1, 5.0, 100.0])))
    return Rows(x, y.astype(np.float64), dice.uniform(0.0, 3.0, many), Belief(dice.normal(size=width), precision))


Regress = Callable[[Floats, Floats, Floats, Belief], Floats]


def no_step_leads_uphill_from_where_it_ends(regress: Regress, r: Rows) -> bool:
    """The next Newton step from the end, worked out anew, would gain next to nothing."""
    b = regress(r.x, r.y, r.weight, r.prior)
    p = sigmoid(r.x @ b)
    slope = r.x.T @ (r.weight * (r.y - p)) - r.prior.precision * (b - r.prior.mean)
    gain = 0.5 * slope @ np.linalg.solve(curvature(r.x, r.weight * p * (1 - p), r.prior), slope)
    return bool(np.isfinite(b).all()) and float(gain) < 1e-4


def stays_at_home(x: Floats, y: Floats, weight: Floats, prior: Belief) -> Floats:
    """Wrong: nothing is learnt."""
    del x, y, weight
    return prior.mean


@dataclass(frozen=True)
class Law:
    """A law, what is ours, a version that is wrong, and where to look."""

    holds: Callable[..., bool]
    ours: object
    wrong: object
    cases: st.SearchStrategy[object]
    examples: int = 60


def told_spells(events: Events) -> object:
    return told(spells_of(events))


LAWS = [
    Law(a_count_is_what_counting_gives, by_index, by_seconds, asked(), 200),
    *(
        Law(silences_are_those_of_the_definition, told_spells, partial(plain_spells, rules=wrong), months(), 150)
        for wrong in (
            Rules(restart=True),
            Rules(machines=True),
            Rules(opens=4),
            Rules(closes=11),
            Rules(expire=119 * DAY),
        )
    ),
    Law(the_past_stays_as_it_was, Spells.until, keep_the_ends, months()),
    Law(the_future_does_not_leak, describe, prophet, world(), 100),
    Law(permuting_people_changes_nothing, describe, favourite, world()),
    Law(shifting_all_times_by_weeks_changes_nothing, describe, seasonal, world()),
    Law(rows_of_one_moment_may_come_in_any_order, describe, last_row, world()),
    Law(strangers_change_nothing_but_what_is_usual, describe, crowded, world()),
    Law(everybody_has_numbers_and_lawful_odds, describe, careless, world()),
    Law(what_is_learnt_does_not_know_the_future, learn, learn_everything, world(), 40),
    Law(no_step_leads_uphill_from_where_it_ends, fit_logistic, stays_at_home, rows(), 150),
]
NAMES = [f"{law.holds.__name__} {i}" for i, law in enumerate(LAWS)]
ONCE = {law.holds: law for law in LAWS}
RELAXED = [HealthCheck.too_slow, HealthCheck.data_too_large]


@pytest.mark.parametrize("law", ONCE.values(), ids=[holds.__name__ for holds in ONCE])
def test_the_law_holds(law: Law) -> None:
    @settings(max_examples=law.examples, deadline=None, suppress_health_check=RELAXED)
    @given(case=law.cases)
    def check(case: object) -> None:
        assert law.holds(law.ours, case)

    check()


@pytest.mark.parametrize("law", LAWS, ids=NAMES)
def test_the_law_catches_its_wrong_version(law: Law) -> None:
    effort = settings(
        max_examples=600, deadline=None, derandomize=True, database=None, phases=[Phase.generate], suppress_health_check=RELAXED
    )
    caught = find(law.cases, lambda case: not law.holds(law.wrong, case), settings=effort)
    assert law.holds(law.ours, caught)
