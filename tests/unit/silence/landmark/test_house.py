"""What a contact's colleagues tell, counted by hand."""

from __future__ import annotations

from collections.abc import Sequence
from math import log

import numpy as np
import pytest

from unghost.silence.landmark.arrays import DAY, Floats
from unghost.silence.landmark.events import Events
from unghost.silence.landmark.features import OF_MOMENT, Moments, of_moments, of_spells
from unghost.silence.landmark.house import OF_HOUSE, Houses, of_houses
from unghost.silence.landmark.known import Known, Openings
from unghost.silence.landmark.prior import shipped_prior
from unghost.silence.landmark.spells import spells_of
from unghost.silence.landmark.weights import FEATURES, answered_by

OWNER, ADA, BEN, CYD, EVE, OUR_OWN = range(6)
ACCOUNTS = (-1, 7, 7, 7, 8, -1)
Mail = tuple[float, int, int]  # day, from, to


def table(mails: Sequence[Mail], accounts: Sequence[int] = ACCOUNTS, *, recipients: int = 1, machine: bool = False) -> Events:
    rows = sorted(mails)
    at, sender, recipient = (np.array(column) for column in zip(*rows, strict=True))
    many = len(rows)
    return Events(
        at * DAY,
        sender.astype(np.int64),
        recipient.astype(np.int64),
        np.full(many, recipients),
        np.full(many, machine),
        np.full(many, np.nan),
        len(accounts),
        np.array(accounts),
    )


def readings(events: Events, contact: int, opened: float, day: float, owner: int = OWNER) -> tuple[float, float]:
    """Return the two readings of a silence since ``opened`` at ``day``."""
    whom, moment = (np.array([owner]), np.array([contact])), (np.array([opened * DAY]), np.array([day * DAY]))
    live, quiet = of_houses(Houses.of(events, spells_of(events)), *whom, *moment)[0]
    return float(live), float(quiet)


def written(*, since: int) -> list[Mail]:
    """Ben writes on every tenth day up to day 60, and ``since`` times after Ada was written to on day 60."""
    before = [(float(day), BEN, OWNER) for day in range(0, 60, 10)]
    return [*before, (60.0, OWNER, ADA), *((61.0 + n, BEN, OWNER) for n in range(since))]


@pytest.mark.parametrize("since", [0, 2, 5])
def test_a_colleague_is_as_live_as_they_write_beside_their_pace(since: int) -> None:
    # Five mails in the sixty days before (the one on the very first day lies outside), so one is due in the twelve days after.
    live, _ = readings(table(written(since=since)), ADA, 60.0, 72.0)
    assert live == pytest.approx(log((since + 1) / (5 / 60 * 12 + 1)))


def test_a_colleague_who_writes_as_ever_changes_nothing() -> None:
    live, _ = readings(table(written(since=1)), ADA, 60.0, 72.0)
    assert live == pytest.approx(0.0)


def test_what_the_contact_writes_is_not_what_a_colleague_writes() -> None:
    quiet = [(0.0, EVE, OWNER), (60.0, OWNER, ADA), (72.0, EVE, OWNER)]
    theirs = [(50.0, ADA, OWNER), (65.0, ADA, OWNER)]
    assert readings(table([*quiet, *theirs]), ADA, 60.0, 72.0) == readings(table(quiet), ADA, 60.0, 72.0)


def test_a_newsletter_shows_no_live_colleague() -> None:
    news = table(written(since=3), recipients=11)
    assert readings(news, ADA, 60.0, 72.0)[0] == 0.0


def test_colleagues_who_are_silent_too_are_counted_beside_the_silences_elsewhere() -> None:
    mails = [(10.0, OWNER, ADA), (10.0, OWNER, BEN), (10.0, OWNER, CYD), (12.0, CYD, OWNER), (10.0, OWNER, EVE), (40.0, EVE, BEN)]
    usual = (1 + 10 * 0.3) / (1 + 10)  # Eve, the only one elsewhere, is silent
    _, quiet = readings(table(mails), ADA, 10.0, 20.0)
    assert quiet == pytest.approx((1 - 2 * usual) / (2 + 2))  # Ben is, Cyd is not


@pytest.mark.parametrize(("day", "counts"), [(12.9, False), (13.0, True), (39.9, True), (40.0, False)])
def test_a_silence_of_a_colleague_counts_from_the_third_day_to_the_thirtieth(day: float, counts: bool) -> None:
    mails = [(5.0, OWNER, ADA), (10.0, OWNER, BEN), (90.0, EVE, OWNER)]
    _, quiet = readings(table(mails), ADA, 5.0, day)
    assert (quiet > 0) == counts


def test_an_answer_within_three_days_was_no_silence_but_a_conversation() -> None:
    mails = [(10.0, OWNER, ADA), (10.0, OWNER, BEN), (12.0, BEN, OWNER), (40.0, EVE, OWNER)]
    assert readings(table(mails), ADA, 10.0, 20.0)[1] < 0


@pytest.mark.parametrize("accounts", [(-1,) * 6, (7,) * 6], ids=["unknown", "the owner's own"])
def test_a_house_that_is_unknown_or_the_owners_own_says_nothing(accounts: Sequence[int]) -> None:
    events = table([*written(since=3), (60.0, OWNER, BEN)], accounts)
    assert readings(events, ADA, 60.0, 72.0) == (0.0, 0.0)


@pytest.mark.parametrize(("owner", "contact"), [(-1, ADA), (OWNER, -1), (-1, -1)])
def test_somebody_the_record_does_not_know_has_no_house(owner: int, contact: int) -> None:
    assert readings(table(written(since=3)), contact, 60.0, 72.0, owner) == (0.0, 0.0)


def test_a_house_nobody_wrote_from_says_nothing() -> None:
    assert readings(table([(60.0, OWNER, ADA)]), ADA, 60.0, 72.0) == (0.0, 0.0)


@pytest.mark.parametrize("now", [60.0, 50.0])
def test_no_time_at_all_or_a_clock_that_runs_backwards_gives_finite_readings(now: float) -> None:
    assert np.isfinite(readings(table(written(since=3)), ADA, 60.0, now)).all()


def odds(events: Events, contact: int, opened: float, day: float) -> Floats:
    """Return what the shipped weights make of it."""
    known = Known(events, spells_of(events))
    asked = Openings(*(np.array([v]) for v in (OWNER, contact, opened * DAY)))
    spell = of_spells(known, asked)
    where = np.zeros(1, dtype=np.int64)
    moment = of_moments(known, asked, spell, Moments(where, np.array([day * DAY]), np.array([(day - opened) * 24.0])))
    found: Floats = answered_by(shipped_prior().logits(spell, moment, where))[0]
    return found


def test_a_live_colleague_raises_the_odds_a_little_and_silent_ones_lower_them() -> None:
    live, hushed = table(written(since=6)), table(written(since=0))
    strangers = (-1, 7, 9, 9, 8, -1)
    assert (odds(live, ADA, 60.0, 72.0) > odds(table(written(since=6), strangers), ADA, 60.0, 72.0)).all()
    assert (odds(hushed, ADA, 60.0, 72.0) < odds(table(written(since=0), strangers), ADA, 60.0, 72.0)).all()


def test_the_shipped_effect_of_a_house_is_bounded() -> None:
    prior = shipped_prior()
    for name in OF_HOUSE:
        place = FEATURES.index(name)
        assert prior.scales.usual[place] == 0.0, "or an unknown house would have an effect"
        assert prior.scales.spread[place] > 0.1, "or every reading would count in full"
        assert np.abs(3.0 * prior.by_stage[:, 1 + place]).max() <= 0.15
        assert not prior.by_stage[:, 1 + len(FEATURES) + place].any()


def test_readings_are_the_last_features_of_the_moment() -> None:
    assert OF_MOMENT[-len(OF_HOUSE) :] == OF_HOUSE
