"""What a fit learns from: looked at only while open, and only where it is known what came."""

from __future__ import annotations

import numpy as np
import pytest

from unghost.silence.landmark.arrays import DAY, Floats
from unghost.silence.landmark.rows import HORIZONS, LANDMARKS, Calendar, Landmarks, landmarks, outcomes_of
from unghost.silence.landmark.spells import Spells, spells_of
from unit.silence.landmark.tables import Mail, table

ANSWERED: tuple[Mail, ...] = ((0, 0, 1), (12, 1, 0, 4))
EVERYTHING = float("inf")


def silences(*mails: Mail) -> Spells:
    return spells_of(table(*mails, people=3))


def looked_at(spells: Spells, since: float = 0.0, until: float = 1e4) -> list[float]:
    """Return the days at which the first silence is looked at."""
    rows = landmarks(spells, np.arange(len(spells)) == 0, since * DAY, until * DAY)
    return [float(day) for day in rows.days]


def came(spells: Spells, day: float, until: float, goes_on: float) -> list[float | None]:
    """Return the outcomes of the first silence, looked at on a day; the owner's record goes on until a day."""
    rows = Landmarks(np.array([0]), np.array([day]), spells.opened[:1] + day * DAY)
    last: Floats = np.full(3, goes_on * DAY)
    return [None if np.isnan(x) else float(x) for x in outcomes_of(spells, rows, until * DAY, last)[0]]


def test_a_silence_is_looked_at_only_while_it_is_open() -> None:
    assert looked_at(silences(*ANSWERED)) == [0, 1, 2, 3, 5, 7, 10]
    assert looked_at(silences((0, 0, 1), (10, 1, 0, 4))) == [0, 1, 2, 3, 5, 7]  # not at the moment it ends
    assert looked_at(silences((0, 0, 1), (5, 0, 1))) == list(LANDMARKS)  # open still


def test_nothing_is_looked_at_before_or_after_the_time_learnt_from() -> None:
    assert looked_at(silences(*ANSWERED), since=2.0, until=7.0) == [2, 3, 5]


def test_only_the_silences_asked_for_are_looked_at() -> None:
    spells = silences((0, 0, 1), (1, 0, 2))
    rows = landmarks(spells, np.array([False, True]), 0.0, EVERYTHING)
    assert set(rows.spell.tolist()) == {1}
    assert rows.at.tolist() == [(1 + day) * DAY for day in LANDMARKS]


@pytest.mark.parametrize(
    ("day", "until", "goes_on", "outcome"),
    [
        (0, 500, 500, [0.0, 1.0, 1.0, 1.0]),
        (5, 500, 500, [1.0, 1.0, 1.0, 1.0]),
        (5, 500, 12, [1.0, None, None, None]),    # the owner's record ends on the day of the answer
        (5, 500, 11.9, [None, None, None, None]),  # or before it: nobody could have seen one
        (0, 20, 500, [0.0, 1.0, None, None]),     # asked on day 20
        (0, 500, -1, [None, None, None, None]),   # the owner's record holds nothing of theirs at all
    ],
)  # fmt: skip
def test_an_outcome_counts_only_where_it_is_known(day: float, until: float, goes_on: float, outcome: list[float | None]) -> None:
    assert came(silences(*ANSWERED, (400, 0, 2)), day, until, goes_on) == outcome


def test_no_outcome_lies_beyond_the_expiry() -> None:
    spells = silences((0, 0, 1), (400, 0, 2))
    assert came(spells, 60, 500, 500) == [0.0] * 4
    assert came(spells, 61, 500, 500) == [0.0, 0.0, 0.0, None]
    assert came(spells, 113, 500, 500) == [0.0, None, None, None]


def test_an_answer_after_the_expiry_is_none() -> None:
    spells = silences((0, 0, 1), (121, 1, 0, 4), (400, 0, 2))
    assert came(spells, 60, 500, 500) == [0.0] * 4


def test_an_answer_on_the_last_day_of_a_horizon_is_in_time() -> None:
    spells = silences((0, 0, 1), (7, 1, 0, 4), (400, 0, 2))
    assert came(spells, 0, 500, 500) == [1.0] * len(HORIZONS)


def test_without_silences_there_is_nothing_to_look_at() -> None:
    spells = silences()
    rows = landmarks(spells, np.empty(0, dtype=np.bool_), 0.0, EVERYTHING)
    assert len(rows) == 0
    assert outcomes_of(spells, rows, 0.0, np.zeros(3)).shape == (0, len(HORIZONS))


def test_the_calendar_counts_hours_as_they_pass() -> None:
    spells = silences(*ANSWERED)
    assert Calendar().hours(spells, landmarks(spells, np.array([True]), 0.0, 3 * DAY)).tolist() == [0.0, 24.0, 48.0]
