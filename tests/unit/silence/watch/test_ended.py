"""A record ends where everybody falls quiet at once; one lively exchange that stops, or a small mailbox, is no end."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from population import Letter, letters
from unghost.silence.watch.ended import Ended, record_end

QUIET = timedelta(days=200)


def end_of(written: list[Letter], after: timedelta = QUIET) -> Ended | None:
    """Return the end of what came in, asked so long after the last of it."""
    came = [letter for letter in written if letter.answers]
    until = max(letter.at for letter in came) + after
    return record_end([letter.at.timestamp() for letter in came], [letter.sender for letter in came], until)


@pytest.mark.parametrize("seed", range(6))
def test_twelve_people_who_fall_quiet_at_once_are_the_end_of_the_record(seed: int) -> None:
    written = letters(12, 400, seed)
    found = end_of(written)
    assert found is not None
    assert found.last == max(letter.at for letter in written if letter.answers)
    assert timedelta(days=21) <= found.noticed - found.last <= timedelta(days=60)


@pytest.mark.parametrize("people", [1, 2, 5])
def test_few_people_who_fall_quiet_are_silent(people: int) -> None:
    assert [end_of(letters(people, 600, seed, gone=0.0)) for seed in range(5)] == [None] * 5


def test_three_weeks_are_the_least() -> None:
    assert end_of(letters(40, 400), timedelta(days=20.9)) is None


def test_the_end_is_noticed_on_one_day_whenever_it_is_asked() -> None:
    written = letters(25, 400)
    found = {end_of(written, timedelta(days=days)) for days in (61, 90, 200, 900)}
    assert len(found) == 1


def test_what_is_noticed_stays_noticed() -> None:
    written = letters(25, 400)
    seen = [end_of(written, timedelta(days=days)) is not None for days in range(15, 80)]
    assert seen == sorted(seen)


@pytest.mark.parametrize("seed", range(8))
def test_a_record_that_goes_on_has_no_end_on_any_day(seed: int) -> None:
    came = [(x.at.timestamp(), x.sender) for x in letters(15, 300, seed, gone=0.5) if x.answers]
    first = datetime.fromtimestamp(came[0][0]).astimezone()
    for day in range(20, 300, 4):
        until = first + timedelta(days=day)
        known = [(at, who) for at, who in came if at <= until.timestamp()]
        assert record_end([at for at, _ in known], [who for _, who in known], until) is None


def test_many_who_fall_quiet_one_after_the_other_while_one_goes_on_are_silent() -> None:
    written = letters(12, 400, gone=0.0)
    one = written[0].to
    kept = [x for x in written if x.sender == one or x.at < written[0].at + timedelta(days=250)]
    assert end_of(kept, timedelta(days=5)) is None


def test_nothing_has_no_end() -> None:
    assert record_end([], [], datetime.fromtimestamp(1e9).astimezone()) is None


def test_a_record_shorter_than_the_quiet_tells_nothing() -> None:
    assert end_of(letters(30, 15)) is None
