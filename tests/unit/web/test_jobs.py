"""Long work: one piece at a time, told as it goes on, stopped on request, and never silent about how it ended."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from site_of import Tab, tab
from unghost.errors import CouldNot
from unghost.web.homes import jobs as web_jobs
from unghost.web.homes.jobs import Job, Jobs, Sight, State
from unghost.web.homes.judging import Here
from unghost.web.views import streams
from unghost.wiring import App

SOON = 10.0


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Jobs]:
    judge = Here()
    found = Jobs(lambda: App.at(str(tmp_path / "home")), judge)
    yield found
    found.close()
    judge.close()


def over(job: Job) -> Sight:
    """Return what is to be seen in the end."""

    async def last() -> Sight:
        seen = [sight async for sight in job.sights(-1) if sight is not None]
        return seen[-1]

    return asyncio.run(asyncio.wait_for(last(), SOON))


def test_pieces_are_done_one_after_the_other_and_the_same_one_once(made: Jobs) -> None:
    gate, order = threading.Event(), list[str]()

    def first(_job: Job, _app: App) -> str:
        gate.wait(SOON)
        order.append("first")
        return "/today"

    def second(_job: Job, _app: App) -> str:
        order.append("second")
        return ""

    one, two = made.start("a", "a", first), made.start("b", "b", second)
    assert made.start("a", "a", first) is one
    assert made.start("b", "b", first) is two
    gate.set()
    assert (over(one).state, over(two).state) == (State.DONE, State.DONE)
    assert (order, one.then, two.then) == (["first", "second"], "/today", "/sources")


def test_what_goes_wrong_is_told_with_its_remedy(made: Jobs) -> None:
    def fails(_job: Job, _app: App) -> str:
        raise CouldNot("The disk is full.", "Make room.")

    def breaks(_job: Job, _app: App) -> str:
        raise ZeroDivisionError

    first, second = over(made.start("a", "a", fails)), over(made.start("b", "b", breaks))
    assert (first.state, first.troubles) == (State.FAILED, (("The disk is full.", "Make room."),))
    assert second.state is State.FAILED
    assert "ZeroDivisionError" in second.troubles[0][0]


def test_work_under_way_is_stopped_at_its_next_word_and_waiting_work_at_once(made: Jobs) -> None:
    begun = threading.Event()

    def endless(job: Job, _app: App) -> str:
        while True:
            begun.set()
            job.say(("Reading", {}))

    one = made.start("a", "a", endless)
    two = made.start("b", "b", endless)
    assert begun.wait(SOON)
    made.stop(two)
    assert two.sight.state is State.STOPPED
    made.stop(one)
    assert over(one).state is State.STOPPED
    assert made.under_way() == ()


def test_two_who_look_on_see_the_same_end(made: Jobs) -> None:
    gate = threading.Event()

    def work(job: Job, _app: App) -> str:
        job.say(("Reading %(name)s", {"name": "mail"}), share=0.5)
        gate.wait(SOON)
        return ""

    job = made.start("a", "a", work)

    async def both() -> list[list[Sight]]:
        async def look() -> list[Sight]:
            return [sight async for sight in job.sights(-1) if sight is not None]

        lookers = [asyncio.create_task(look()) for _ in range(2)]
        await asyncio.sleep(0.05)
        gate.set()
        return await asyncio.wait_for(asyncio.gather(*lookers), SOON)

    first, second = asyncio.run(both())
    assert first[-1] == second[-1]
    assert first[-1].state is State.DONE
    assert job._listeners == []


def test_a_line_with_nothing_to_say_is_kept_warm(made: Jobs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web_jobs, "HEARTBEAT", 0.02)
    gate = threading.Event()
    job = made.start("a", "a", lambda _job, _app: str(gate.wait(SOON))[:0])

    async def beats() -> int:
        count = 0
        async for sight in job.sights(-1):
            count += sight is None
            if count == 2:
                gate.set()
        return count

    assert asyncio.run(asyncio.wait_for(beats(), SOON)) >= 2


@pytest.fixture(scope="module")
def seller(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    with tab(tmp_path_factory.mktemp("jobs") / "home", now=None) as opened:
        yield opened


def test_the_line_of_events_tells_the_end_and_escapes_names(seller: Tab) -> None:
    def work(job: Job, _app: App) -> str:
        job.say(("Reading %(name)s", {"name": "<script>alert(1)</script>"}), at_once=True)
        return "/today"

    job = seller.room.jobs.start("events", "events", work)
    over(job)
    answer = seller.get(f"/jobs/{job.id}/events")
    assert answer.headers["Content-Type"].startswith("text/event-stream")
    assert answer.text.startswith("retry: ")
    events = [json.loads(line[6:]) for line in answer.text.splitlines() if line.startswith("data: ")]
    assert (events[-1]["state"], events[-1]["to"]) == ("done", "/today")
    assert "&lt;script&gt;" in events[-1]["html"]
    assert "<script>" not in events[-1]["html"]
    again = seller.get(f"/jobs/{job.id}/events", headers={"Last-Event-ID": str(job.sight.version)})
    assert "event: over" in again.text  # whoever comes back after the end learns of it


def test_a_line_about_nothing_ends_for_good(seller: Tab) -> None:
    assert seller.get("/jobs/none/events").status_code == 204
    assert seller.post("/jobs/none/stop", {}).status_code == 200


def test_nobody_can_hold_a_line_for_each_of_a_thousand_tabs(seller: Tab, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = threading.Event()
    job = seller.room.jobs.start("crowd", "crowd", lambda _job, _app: str(gate.wait(SOON))[:0])
    monkeypatch.setattr(streams, "OF_ONE", 0)
    refused = seller.get(f"/jobs/{job.id}/events")
    gate.set()
    assert (refused.status_code, "Too many pages listen" in refused.text) == (503, True)
    assert seller.get("/live").status_code == 503
    monkeypatch.undo()
    over(job)
    assert seller.get(f"/jobs/{job.id}/events").status_code == 200
