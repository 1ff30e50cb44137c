"""Learning from a record: what is looked at, what is not, and who is believed in the end."""

from __future__ import annotations

import numpy as np
import pytest

from unghost.silence.landmark import fit as module
from unghost.silence.landmark.arrays import DAY
from unghost.silence.landmark.fit import WARM_UP, Lesson, begin_of, fit, learn, lesson
from unghost.silence.landmark.known import Known
from unghost.silence.landmark.prior import shipped_prior
from unghost.silence.landmark.spells import spells_of
from unghost.silence.landmark.weights import FEATURES, STAGES
from unit.silence.landmark.tables import crowd, table

PRIOR = shipped_prior()
RECORD = crowd()
SPELLS = spells_of(RECORD)
UNTIL = 400 * DAY
NOTHING = Lesson(np.empty((0, 1 + 2 * len(FEATURES))), np.empty((0, STAGES)), np.empty(0, dtype=np.int64))


def test_with_nothing_to_learn_from_the_prior_speaks() -> None:
    assert np.allclose(learn(NOTHING, PRIOR).by_stage, PRIOR.by_stage, rtol=0, atol=1e-12)
    empty = table(people=2)
    weights, taught = fit(empty, spells_of(empty), 0.0, PRIOR)
    assert taught.spells == 0
    assert np.allclose(weights.by_stage, PRIOR.by_stage, rtol=0, atol=1e-12)


def test_a_record_moves_the_weights_and_they_stay_numbers() -> None:
    weights, taught = fit(RECORD, SPELLS, UNTIL, PRIOR)
    assert taught.spells > 100
    assert np.isfinite(weights.by_stage).all()
    assert np.abs(weights.by_stage - PRIOR.by_stage).max() > 0.01


def test_the_firmer_the_prior_the_less_a_record_moves_it() -> None:
    taught = fit(RECORD, SPELLS, UNTIL, PRIOR)[1]
    moved = [float(np.abs(learn(taught, PRIOR, firm).by_stage - PRIOR.by_stage)[:, 1:].max()) for firm in (10.0, 100.0, 1e6)]
    assert moved == sorted(moved, reverse=True)
    assert moved[-1] < 0.01 < moved[0]


def test_nothing_later_than_the_end_is_looked_at() -> None:
    past = RECORD.until(UNTIL)
    whole, cut = fit(RECORD, SPELLS, UNTIL, PRIOR), fit(past, spells_of(past), UNTIL, PRIOR)
    assert np.allclose(whole[0].by_stage, cut[0].by_stage, rtol=0, atol=1e-9)
    assert whole[1].spells == cut[1].spells
    assert not np.allclose(fit(RECORD, SPELLS, 500 * DAY, PRIOR)[0].by_stage, cut[0].by_stage, rtol=0, atol=1e-3)


def test_only_silences_of_trusted_people_are_learnt_from() -> None:
    trusted = np.arange(RECORD.people) < 3
    taught = fit(RECORD, SPELLS, UNTIL, PRIOR, trusted)[1]
    theirs = trusted[SPELLS.contact] & (SPELLS.opened < UNTIL)
    assert 0 < taught.spells <= int(theirs.sum())
    assert fit(RECORD, SPELLS, UNTIL, PRIOR, np.zeros(RECORD.people, dtype=np.bool_))[1].spells == 0


def test_a_row_that_does_not_count_is_as_none() -> None:
    taught = fit(RECORD, SPELLS, UNTIL, PRIOR)[1]
    half = np.arange(len(taught.x)) % 2 == 0
    fewer = learn(Lesson(taught.x[half], taught.came[half], taught.spell[half]), PRIOR)
    assert np.allclose(learn(taught, PRIOR, weight=half.astype(np.float64)).by_stage, fewer.by_stage, rtol=0, atol=1e-6)


def test_the_first_tenth_of_a_record_only_feeds_histories() -> None:
    assert begin_of(RECORD, UNTIL) == pytest.approx(RECORD.at[0] + WARM_UP * (UNTIL - RECORD.at[0]))
    assert begin_of(table(people=2), 7.0) == 7.0
    past = RECORD.until(UNTIL)
    known = Known(past, spells_of(past))
    everyone = np.ones(len(known.spells), dtype=np.bool_)
    later = lesson(known, everyone, 300 * DAY, UNTIL, PRIOR.scales)
    assert 0 < len(later.x) < len(lesson(known, everyone, 0.0, UNTIL, PRIOR.scales).x)


def test_of_very_many_silences_the_latest_are_learnt_from(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = fit(RECORD, SPELLS, UNTIL, PRIOR)[1]
    monkeypatch.setattr(module, "MOST", 40)
    some = fit(RECORD, SPELLS, UNTIL, PRIOR)[1]
    assert 20 < some.spells <= 40 < whole.spells
    last = np.sort(SPELLS.opened[SPELLS.opened < UNTIL])[-40]
    late = lesson(Known(RECORD.until(UNTIL), SPELLS.until(UNTIL)), SPELLS.until(UNTIL).opened >= last, 0.0, UNTIL, PRIOR.scales)
    assert np.array_equal(some.x, late.x)


def test_every_row_of_a_lesson_is_a_closed_question() -> None:
    taught = fit(RECORD, SPELLS, UNTIL, PRIOR)[1]
    assert np.isfinite(taught.x).all()
    assert not np.isnan(taught.came[:, 0]).any()
    known = np.nan_to_num(taught.came, nan=1.0)
    assert (np.diff(known, axis=1) >= 0).all(), "who has answered within a week has answered within two"


def test_a_mailbox_that_ends_is_not_learnt_from_as_silence() -> None:
    """Everybody answers within a day; the owner's mailbox stops on day 200, in the middle of things, the record on day 400."""
    mails = [(float(day), 0, 1) for day in range(0, 200, 5)] + [(day + 0.5, 1, 0) for day in range(0, 195, 5)]
    stopped = table(*sorted(mails), (400.0, 2, 1), people=3)
    spells = spells_of(stopped)
    taught = lesson(Known(stopped, spells), spells.owner == 0, 0.0, 400 * DAY, PRIOR.scales)
    assert taught.spells > 30
    assert (taught.came[:, 0] == 1.0).all()
