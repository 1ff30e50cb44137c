"""The past judged again: only as it was known, each silence once."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from unghost.silence.landmark import replay as module
from unghost.silence.landmark.arrays import DAY
from unghost.silence.landmark.prior import shipped_prior
from unghost.silence.landmark.record import record_of
from unghost.silence.landmark.replay import COMPARED_AHEAD, COMPARED_DAYS, Past, predictions, replay
from unghost.silence.model import GONE_DAYS
from unit.silence.landmark.tables import history, moment, past_of, town

TOUCHES = town(people=10, weeks=40)
SINCE, UNTIL = moment(150).timestamp(), moment(280).timestamp()


def past(since: float = SINCE, until: float = UNTIL, now: float = 280.0) -> Past:
    known = history(TOUCHES, now)
    return Past.of(record_of(known, past_of(known)), shipped_prior(), past_of(known), since, until)


def test_only_silences_of_that_time_are_judged_each_with_its_person() -> None:
    found = past()
    spells = found.record.spells
    assert len(found.spells) > 50
    assert ((spells.opened[found.spells] >= SINCE) & (spells.opened[found.spells] < UNTIL)).all()
    assert [found.record.number[name] for name in found.names] == spells.contact[found.spells].tolist()


def test_of_very_many_the_latest_are_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = past()
    assert replay(whole, 0.8).since == SINCE
    monkeypatch.setattr(module, "MOST", 20)
    some = past()
    assert some.spells.tolist() == whole.spells[-20:].tolist()
    assert replay(some, 0.8).since == some.record.spells.opened[some.spells].min()


def test_nothing_is_known_of_a_person_that_had_not_happened() -> None:
    found = past()
    spells = found.record.spells
    assert all(w.closed.timestamp() <= SINCE for w in found.known())
    for place, spell in enumerate(found.spells):
        assert all(w.closed.timestamp() <= spells.opened[spell] for w in found.answers(place))


def test_a_score_stands_on_each_day_a_silence_was_open_and_on_no_other() -> None:
    found, scored = past(), replay(past(), 0.8)
    spells = found.record.spells
    lasted = (
        np.minimum(np.where(np.isnan(spells.closed), np.inf, spells.closed), UNTIL)[found.spells] - spells.opened[found.spells]
    )
    open_days = np.arange(1, GONE_DAYS + 1)[None, :] * DAY < lasted[:, None]
    assert np.array_equal(~np.isnan(scored.scores), open_days)
    assert ((scored.scores >= 0) & (scored.scores <= 1))[open_days].all()


def test_while_a_wait_is_usual_for_its_person_it_scores_nothing() -> None:
    usual, strict, lax = (replay(past(), late_at).scores for late_at in (0.999999, 0.8, 0.0))
    assert np.nansum(usual) == 0.0
    assert 0.0 < np.nansum(strict) < np.nansum(lax)
    assert (np.nan_to_num(lax)[np.nan_to_num(strict) > 0] > 0).all()


def test_it_is_told_how_each_silence_ended_where_that_can_be_known() -> None:
    found, scored = past(), replay(past(), 0.8)
    spells = found.record.spells
    for spell, opened, ended in zip(found.spells, scored.opened, scored.ended, strict=True):
        if spells.answered[spell] and spells.closed[spell] <= UNTIL:
            assert ended == pytest.approx((spells.closed[spell] - opened) / DAY)
        else:
            assert np.isnan(ended) if opened + GONE_DAYS * DAY > UNTIL else np.isinf(ended)


def test_scores_of_old_do_not_change_with_what_came_later() -> None:
    earlier = moment(220).timestamp()
    then, now = replay(past(until=earlier, now=220.0), 0.8), replay(past(until=earlier, now=280.0), 0.8)
    assert len(then.person) == len(now.person)
    np.testing.assert_allclose(then.scores, now.scores, rtol=0, atol=1e-9)
    assert np.array_equal(then.ended, now.ended, equal_nan=True)


def test_odds_of_old_are_compared_only_once_it_is_known_what_came() -> None:
    found, told = past(), predictions(past())
    last = min(UNTIL, float(found.record.events.at[-1]))
    assert len(told.made) > 30
    assert (told.due <= last).all()
    assert told.due - told.made == pytest.approx(COMPARED_AHEAD * DAY)
    assert ((told.fine > 0) & (told.fine < 1) & (told.simple >= 0) & (told.simple <= 1)).all()
    spells = found.record.spells
    opened = spells.opened[np.array(told.silence)]
    assert set(np.round((told.made - opened) / DAY, 6).tolist()) <= set(COMPARED_DAYS)
    came = (spells.answered & (spells.closed > 0))[np.array(told.silence)] & (spells.closed[np.array(told.silence)] <= told.due)
    assert told.outcome.tolist() == came.astype(float).tolist()


def test_a_record_without_silences_has_nothing_to_judge() -> None:
    empty = history({}, 10)
    nothing = Past.of(record_of(empty, {}), shipped_prior(), {}, SINCE, UNTIL)
    assert replay(nothing, 0.8).scores.shape == (0, GONE_DAYS)
    assert len(predictions(nothing).made) == 0


def test_people_are_judged_as_before_whatever_their_names() -> None:
    other = {f"z{person}": [replace(t, person=f"z{person}", by=f"z{t.by}") for t in found] for person, found in TOUCHES.items()}
    known = history(other, 280)
    renamed = replay(Past.of(record_of(known, past_of(known)), shipped_prior(), past_of(known), SINCE, UNTIL), 0.8)
    np.testing.assert_allclose(renamed.scores, replay(past(), 0.8).scores, rtol=0, atol=1e-9)
