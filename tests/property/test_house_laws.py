"""Laws of what a contact's colleagues tell: nobody's number matters, an unknown account is silent, the future does not leak."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from unghost.silence.landmark.arrays import DAY, Floats
from unghost.silence.landmark.events import Events
from unghost.silence.landmark.features import OF_MOMENT, Moments, of_moments, of_spells
from unghost.silence.landmark.house import OF_HOUSE
from unghost.silence.landmark.known import Known, Openings
from unghost.silence.landmark.spells import spells_of

DAYS = 200
READINGS = len(OF_HOUSE)


@st.composite
def records(draw: st.DrawFn) -> Events:
    people, many = draw(st.integers(2, 7)), draw(st.integers(2, 80))
    dice = np.random.default_rng(draw(st.integers(0, 2**32)))
    sender = dice.integers(0, people, many)
    recipient = (sender + dice.integers(1, people, many)) % people
    return Events(
        at=np.sort(dice.integers(0, DAYS * 4, many)) * DAY / 4,
        sender=sender,
        recipient=recipient,
        recipients=dice.choice([1, 2, 5, 11], many),
        machine=dice.random(many) < draw(st.sampled_from([0.0, 0.2])),
        asks=np.full(many, np.nan),
        people=people,
        account=dice.integers(-1, draw(st.integers(0, 3)), people),
    )


def moments_of(events: Events, until: float) -> tuple[Openings, Moments]:
    """Return every silence that had begun by then, looked at then."""
    asked = Openings.of(spells_of(events))
    here = np.flatnonzero(asked.opened <= until)
    return asked, Moments(here, np.full(len(here), until), (until - asked.opened[here]) / 3600.0)


def changing(events: Events, asked: Openings, moments: Moments) -> Floats:
    known = Known(events, spells_of(events))
    return of_moments(known, asked, of_spells(known, asked), moments)


@given(records(), st.integers(1, DAYS))
def test_the_readings_of_a_house_never_know_the_future(events: Events, day: int) -> None:
    asked, moments = moments_of(events, day * DAY)
    past = events.until(day * DAY)
    if not len(past):
        return
    whole, cut = (changing(record, asked, moments)[:, -READINGS:] for record in (events, past))
    np.testing.assert_allclose(cut, whole, atol=1e-9)


@given(records(), st.integers(0, 2**32))
def test_permuting_people_and_accounts_changes_no_feature(events: Events, seed: int) -> None:
    new = np.random.default_rng(seed).permutation(events.people)
    account = np.full(events.people, -1)
    account[new] = np.where(events.account >= 0, 5 - events.account, -1)
    other = replace(events, sender=new[events.sender], recipient=new[events.recipient], account=account)
    (asked, moments), (also, again) = (moments_of(record, events.at[-1]) for record in (events, other))
    np.testing.assert_allclose(changing(other, also, again), changing(events, asked, moments), atol=1e-9)


@given(records())
def test_unknown_accounts_change_nothing(events: Events) -> None:
    asked, moments = moments_of(events, float(events.at[-1]))
    nowhere = replace(events, account=np.full(events.people, -1))
    known, unknown = changing(events, asked, moments), changing(nowhere, asked, moments)
    assert not unknown[:, -READINGS:].any()
    np.testing.assert_array_equal(unknown[:, :-READINGS], known[:, :-READINGS])
    assert unknown.shape[1] == len(OF_MOMENT)


@given(records())
def test_readings_are_always_finite_and_a_share_stays_one(events: Events) -> None:
    asked, moments = moments_of(events, float(events.at[-1]))
    live, quiet = changing(events, asked, moments)[:, -READINGS:].T
    assert np.isfinite(live).all()
    assert (np.abs(quiet) < 1.0).all()
