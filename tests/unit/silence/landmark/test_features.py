"""Each feature of one small correspondence, worked out by hand, and everybody's are numbers."""

from __future__ import annotations

from math import log, log1p, sqrt

import numpy as np
import pytest

from unghost.silence.landmark.arrays import DAY
from unghost.silence.landmark.events import Events
from unghost.silence.landmark.features import OF_MOMENT, OF_SPELL, AnswersOfPairs, Moments, of_moments, of_spells
from unghost.silence.landmark.known import Known, Openings
from unghost.silence.landmark.spells import spells_of
from unit.silence.landmark.tables import crowd, table

US, THEM, EVE = 0, 1, 2
RECORD = table(
    (0, US, THEM),
    (1, THEM, US),       # answered in a day
    (3, US, THEM),       # we answer in two
    (3.5, US, THEM),
    (10, THEM, EVE),
    (12, EVE, THEM),     # Eve answers them in two
    (20, THEM, US),      # answered in seventeen: missed on day 17
    (24, US, THEM, 2, False, 1.0),   # the silence asked about; we have answered in four
    (24.5, US, EVE),
    (25, US, THEM),      # a follow-up
    (26, THEM, EVE),     # they answer Eve after a fortnight
    (27, THEM, US, 11),  # a circular
    (27.5, EVE, US),     # Eve answers us
    (400, US, EVE),
)  # fmt: skip
OPENED, ASKED, SILENT_HOURS = 24.0, 28.0, 400.0


def hours(count: float) -> float:
    """Return so many hours as a feature."""
    return log1p(count / 2.0)


def days(count: float) -> float:
    return hours(24.0 * count)


QUICK, SLOW = days(1), days(17)
# Everybody leans on the prior (20), we on everybody (8), they on us (4), the pair on them (2.5).
ALL_WAIT = (QUICK + days(2) + SLOW + days(2) + days(4) + 20 * 3.0) / (5 + 20)
ALL_RATE = (5 + 20 * 0.5) / (5 + 1 + 20)
OUR_WAIT = (QUICK + SLOW + 8 * ALL_WAIT) / (2 + 8)
OUR_RATE = (2 + 8 * ALL_RATE) / (2 + 1 + 8)
THEIR_WAIT = (QUICK + SLOW + 4 * OUR_WAIT) / (2 + 4)
THEIR_RATE = (2 + 4 * OUR_RATE) / (2 + 1 + 4)
PAIR_WAIT = (QUICK + SLOW + 2.5 * THEIR_WAIT) / (2 + 2.5)
PAIR_RATE = (2 + 2.5 * THEIR_RATE) / (2 + 1 + 2.5)
SPREAD = sqrt(((QUICK - PAIR_WAIT) ** 2 + (SLOW - PAIR_WAIT) ** 2 + 6 * 1.9) / (2 + 6))

BY_HAND = {
    "answers": log(3),
    "misses": log(2),
    "wait": PAIR_WAIT,
    "spread": SPREAD,
    "answering": log(PAIR_RATE / (1 - PAIR_RATE)),
    "tail": log(0.2 / 0.8),          # nothing slow is sixty days old
    "last_wait": SLOW - PAIR_WAIT,
    "heard": days(4),
    "wrote": days(20.5),             # the opening itself is not counted
    "heard_week": log(2),
    "heard_month": log(3),
    "wrote_week": 0.0,
    "heard_ever": log(3),
    "wrote_ever": log(4),
    "reply": 1.0,
    "our_lag": days(4),
    "after_answer": 1.0,
    "after_miss": 0.0,
    "asks": 1.0,
    "anybody_wait": THEIR_WAIT,
    "anybody_answering": log(THEIR_RATE / (1 - THEIR_RATE)),
    "active": days(4),
    "active_week": log(2),
    "active_month": log(4),
    "load_week": log(2),             # the opening itself
    "rhythm": days((24 - 1) / 3),
    "elapsed": hours(SILENT_HOURS),
    "elapsed_long": hours(SILENT_HOURS) - days(4),
    "elapsed_very_long": hours(SILENT_HOURS) - days(14),
    "beyond_usual": (hours(SILENT_HOURS) - PAIR_WAIT) / SPREAD,
    "beyond_longest": hours(SILENT_HOURS) - SLOW,
    "others_since": log(3),
    "others_week": log(3),
    "others_last": days(1),
    "others_moved": days(1) - days(4),
    "beyond_rhythm": days(1) - days((24 - 1) / 3),
    "answered_others": log(2),
    "follow_ups": log(2),
    "follow_up_last": days(3) - days(4),
    "copied_since": log(2),
    "owner_since": log(3),
    "owner_last": days(3),
    "owner_answered": log(2),
    "house_live": 0.0,
    "house_quiet": 0.0,
}  # fmt: skip


def asked_of(*silences: tuple[int, int, float]) -> Openings:
    owner, contact, opened = zip(*silences, strict=True)
    return Openings(np.array(owner), np.array(contact), np.array(opened, dtype=np.float64) * DAY)


def features(events: Events, asked: Openings, at: float, silent_hours: float) -> dict[str, float]:
    """Return the features of the first silence asked about."""
    known = Known(events, spells_of(events))
    spell = of_spells(known, asked)
    moment = of_moments(known, asked, spell, Moments(np.array([0]), np.array([at * DAY]), np.array([silent_hours])))
    return dict(zip((*OF_SPELL, *OF_MOMENT), (*spell[0].tolist(), *moment[0].tolist()), strict=True))


def test_every_feature_is_worked_out_by_hand() -> None:
    assert set(BY_HAND) == {*OF_SPELL, *OF_MOMENT}


@pytest.mark.parametrize("name", [*OF_SPELL, *OF_MOMENT])
def test_the_feature_is_as_worked_out_by_hand(name: str) -> None:
    found = features(RECORD, asked_of((US, THEM, OPENED)), ASKED, SILENT_HOURS)
    assert found[name] == pytest.approx(BY_HAND[name], abs=1e-9)


def test_a_slow_wait_that_was_caught_up_raises_the_tail_once_it_is_known() -> None:
    before, after = (features(RECORD, asked_of((US, THEM, day)), day, 0.0)["tail"] for day in (62.9, 63.0))
    everybody, slow = 0.2, 1.0
    for weight in (20.0, 8.0, 4.0, 2.5):
        everybody = (slow + weight * everybody) / (1 + weight)
    assert before == pytest.approx(log(0.2 / 0.8))
    assert after > log(everybody / (1 - everybody)) - 1.0 > before


def test_the_longest_wait_is_that_of_the_pair_and_of_that_time() -> None:
    known = Known(RECORD, spells_of(RECORD))
    pair = known.pair(np.array([US, US, THEM, THEM]), np.array([THEM, THEM, US, US]))
    found = AnswersOfPairs(known).longest(pair, np.array([2.0, 21.0, 4.0, 24.0]) * DAY)
    assert found.tolist() == pytest.approx([QUICK, SLOW, days(2), days(4)])


@pytest.mark.parametrize("owner", [-1, 0, 5])
@pytest.mark.parametrize("contact", [-1, 0, 6])
@pytest.mark.parametrize("opened", [-1e5, 0.0, 250.0, 1e5])
def test_the_features_of_anybody_at_any_time_are_numbers(owner: int, contact: int, opened: float) -> None:
    record = crowd()
    for events in (record, record.until(-1.0), record.rows(slice(0, 1))):
        for later, silent in ((0.0, 0.0), (1e-6, 1e-6), (60.0, 300.0), (1e6, 1e9)):
            found = features(events, asked_of((owner, contact, opened)), opened + later, silent)
            assert np.isfinite(list(found.values())).all()


def test_somebody_who_was_never_written_with_is_as_everybody_is() -> None:
    found = features(RECORD, asked_of((US, -1, OPENED)), OPENED, 0.0)
    assert (found["answers"], found["heard_ever"], found["others_since"], found["beyond_longest"]) == (0, 0, 0, 0)
    assert found["wait"] == pytest.approx(OUR_WAIT)
    assert found["heard"] == pytest.approx(days(730))
