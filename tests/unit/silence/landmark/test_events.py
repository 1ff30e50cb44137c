"""The table of events as it was known at a moment."""

from __future__ import annotations

import numpy as np

from unghost.silence.landmark.arrays import DAY
from unit.silence.landmark.tables import table

RECORD = table((0, 0, 1), (1, 1, 0, 2, True, 1.0), (1, 2, 0), (5, 0, 2), people=4, accounts=(-1, 3, 3, 7))


def test_what_was_known_at_a_moment_includes_that_very_moment() -> None:
    assert [len(RECORD.until(day * DAY)) for day in (-1, 0, 0.5, 1, 4.9, 5, 9)] == [0, 1, 1, 3, 3, 4, 4]


def test_some_rows_keep_all_their_columns_and_all_the_people() -> None:
    some = RECORD.rows(RECORD.machine)
    assert (some.at.tolist(), some.sender.tolist(), some.recipient.tolist()) == ([DAY], [1], [0])
    assert (some.recipients.tolist(), some.machine.tolist(), some.asks.tolist()) == ([2], [True], [1.0])
    assert (some.people, some.account.tolist()) == (4, [-1, 3, 3, 7])


def test_a_persons_record_goes_on_until_they_last_wrote_anything() -> None:
    assert RECORD.last_sent().tolist() == [5 * DAY, DAY, DAY, -np.inf]


def test_an_empty_table_is_a_table() -> None:
    empty = table(people=2)
    assert len(empty.until(1e12)) == 0
    assert np.isneginf(empty.last_sent()).all()
