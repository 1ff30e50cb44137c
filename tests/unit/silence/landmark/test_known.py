"""What the record knows of pairs and people, and how earlier silences had ended by a moment."""

from __future__ import annotations

import numpy as np
import pytest

from unghost.silence.landmark.arrays import DAY
from unghost.silence.landmark.known import Groups, Known, Openings, Outcomes, log_hours, outcomes
from unghost.silence.landmark.spells import spells_of
from unit.silence.landmark.tables import table

RECORD = table((0, 0, 1), (1, 1, 0, 4), (2, 0, 1), (12, 1, 0, 4), (20, 0, 1), (60, 1, 0, 4), (300, 0, 2))


def ended(day: float) -> Outcomes:
    """Return how the silences of 0 towards 1 had ended by a day."""
    known = Known(RECORD, spells_of(RECORD))
    asked = known.pair(np.array([0]), np.array([1]))
    return outcomes(known, Groups(known.spell_pair, asked, known.pairs + 1), np.array([day * DAY]))


@pytest.mark.parametrize(
    ("day", "answers", "misses", "slow", "caught_up"),
    [
        (0.9, 0, 0, 0, 0),
        (1.0, 1, 0, 0, 0),
        (12.0, 2, 0, 0, 0),
        (34.0, 2, 1, 0, 0),  # a fortnight after day 20
        (60.0, 3, 1, 0, 0),  # an answer after that still counts as one
        (61.9, 3, 1, 0, 0),
        (62.0, 3, 1, 1, 1),  # what a slow wait came to is told sixty days after it began
        (80.0, 3, 1, 2, 2),
    ],
)
def test_nothing_of_an_earlier_silence_counts_before_it_could_be_known(
    day: float, answers: int, misses: int, slow: int, caught_up: int
) -> None:
    found = ended(day)
    assert (found.answers[0], found.misses[0], found.slow[0], found.caught_up[0]) == (answers, misses, slow, caught_up)


def test_the_sums_are_those_of_the_waits_on_the_log_scale() -> None:
    waits = np.log1p(np.array([24.0, 240.0]) / 2.0)
    found = ended(12.0)
    assert found.waits[0] == pytest.approx(waits.sum())
    assert found.squares[0] == pytest.approx((waits**2).sum())


def test_a_pair_or_a_person_the_record_does_not_know_is_an_empty_group() -> None:
    known = Known(RECORD, spells_of(RECORD))
    owners, contacts = np.array([1, 0, -1, 0, -1, 2]), np.array([2, 0, 1, -1, -1, 0])
    assert known.pair(owners, contacts).tolist() == [known.pairs] * 5 + [known.pair(np.array([2]), np.array([0]))[0]]
    assert known.person(np.array([0, -1])).tolist() == [0, RECORD.people]


def test_pairs_of_an_empty_record_are_unknown() -> None:
    empty = table(people=2)
    known = Known(empty, spells_of(empty))
    assert known.pair(np.array([0, -1]), np.array([1, 0])).tolist() == [0, 0]


def test_what_a_machine_wrote_is_nobodys_message() -> None:
    record = table((0, 0, 1), (1, 1, 0, 1, True), (2, 1, 0))
    assert Known(record, spells_of(record)).human.at.tolist() == [0.0, 2 * DAY]


def test_the_openings_of_spells_are_theirs() -> None:
    spells = spells_of(RECORD)
    asked = Openings.of(spells)
    assert len(asked) == len(spells)
    assert (asked.owner.tolist(), asked.opened.tolist()) == (spells.owner.tolist(), spells.opened.tolist())


def test_minutes_are_alike_on_the_log_scale_and_nothing_is_negative() -> None:
    assert log_hours(np.array([-1e9, 0.0, 7200.0])).tolist() == pytest.approx([0.0, 0.0, np.log(2.0)])
