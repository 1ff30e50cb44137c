"""Nothing is sent twice and nothing approved is lost, whatever is done to the workers (promises P1 and P2)."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from faults import trial
from faults.count import caught, played
from faults.sink import Deal
from faults.trial import KILL_POINTS, Stage, check, laid, rest, stage, stopped_at
from faults.worker import KILL, WIRE_POINTS
from faults.wrong import WRONG
from unghost.app.dispatch.hands import POINTS

CI = os.environ.get("CI") == "true"
KILLS = 200 if CI else 25
BEFORE_THE_CLAIM = POINTS[:5]
"""Where a worker holds nothing yet."""


def test_no_kill_no_race_and_no_stop_makes_a_second_copy_or_loses_a_letter(tmp_path: Path) -> None:
    total = played(KILLS, 1, tmp_path)
    assert total.wrong == []
    assert (total.duplicates, total.losses) == (0, 0)
    assert total.kills >= KILLS


@pytest.fixture(scope="module")
def on(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with stage(tmp_path_factory.mktemp("homes")) as on:
        yield on


@pytest.mark.parametrize("point", KILL_POINTS)
def test_a_worker_killed_at_a_point_leaves_a_letter_that_comes_to_an_end(point: str, on: Stage) -> None:
    story = laid(on, [Deal.TAKE])
    story.run(story.order(point, KILL))
    assert story.count.kills == 1, f"{point} was not passed"
    rest(story)
    check(story, point)
    assert story.count.wrong == []


@pytest.mark.parametrize("point", [point for point in (*POINTS, *WIRE_POINTS) if point not in BEFORE_THE_CLAIM])
def test_a_worker_stopped_past_its_lease_and_let_go_sends_no_second_copy(point: str, on: Stage) -> None:
    story = laid(on, [Deal.TAKE])
    stopped_at(story, point)
    assert story.count.stops == 1, f"{point} was not passed"
    rest(story)
    check(story, point)
    assert story.count.wrong == []


@pytest.mark.parametrize("name", WRONG)
def test_a_dispatcher_with_a_fault_is_caught_for_what_it_does(name: str, tmp_path: Path) -> None:
    wrong = WRONG[name]
    total = caught(name, [getattr(trial, fault) for fault in wrong.faults], 40, tmp_path)
    assert wrong.caught in "\n".join(total.wrong), f"{total.trials} stories, and this was seen: {total.wrong}"
