"""The worker's rounds, with a clock and a world made of a few lines."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from unghost.app.worker import FIRST_PAUSE, LONGEST_PAUSE, TICK, ClockWatch, Did, Duty, Health, Surroundings, Worker
from unghost.errors import LineBroken

START = datetime(2026, 6, 17, 9, 0, tzinfo=UTC)


@dataclass
class World:
    """Time that passes only where the worker waits, and an end after so many seconds."""

    end: float = 100.0
    passed: float = 0.0
    calls: dict[float, str] = field(default_factory=dict)
    heard: list[Health] = field(default_factory=list)
    offset: timedelta = timedelta(0)

    def now(self) -> datetime:
        return START + timedelta(seconds=self.passed) + self.offset

    def wait(self, seconds: float) -> Collection[str]:
        until = self.passed + max(seconds, 0.01)
        due = sorted(at for at in self.calls if at <= until)
        if due:
            self.passed = max(self.passed, due[0])
            return {self.calls.pop(due[0])}
        self.passed = until
        return ()

    def worker(self, duties: Callable[[], Collection[Duty]]) -> Worker:
        stopping = lambda: self.passed >= self.end  # noqa: E731 - one line of a fake
        return Worker(duties, Surroundings(self, lambda: self.passed, self.wait, stopping, self.heard.append))


def at_each_run(world: World, times: list[float], did: Did | None = None) -> Callable[[], Did]:
    def run() -> Did:
        times.append(world.passed)
        return did or Did()

    return run


def test_a_duty_is_done_at_once_and_then_at_its_interval() -> None:
    world, times = World(end=61), list[float]()
    duty = Duty("look", 20.0, at_each_run(world, times))
    world.worker(lambda: [duty]).run()
    assert [round(t) for t in times] == [0, 20, 40, 60]


def test_a_duty_that_fails_is_told_and_tried_again_at_growing_intervals_while_the_others_go_on() -> None:
    world, tried, done = World(end=500), list[float](), list[float]()

    def fail() -> Did:
        tried.append(world.passed)
        raise LineBroken("The line broke.", "Look at your connection.")

    duties = [Duty("mail", 30.0, fail), Duty("other", 50.0, at_each_run(world, done))]
    world.worker(lambda: duties).run()
    gaps = [round(b - a) for a, b in pairwise(tried)]
    assert gaps[:4] == [10, 20, 40, 80]
    assert max(gaps) <= LONGEST_PAUSE
    assert len(done) == 10
    course = dict(world.heard[-1].courses)["mail"]
    assert (course.trouble, course.remedy) == ("The line broke.", "Look at your connection.")
    assert world.heard[-1].troubled == ("mail",)


def test_a_fault_of_the_program_in_one_duty_ends_no_other() -> None:
    world, done = World(end=30), list[float]()

    def fault() -> Did:
        raise KeyError("x")

    duties = [Duty("wrong", 30.0, fault), Duty("other", 10.0, at_each_run(world, done))]
    world.worker(lambda: duties).run()
    assert len(done) == 3
    assert "report" in dict(world.heard[-1].courses)["wrong"].remedy


def test_a_duty_that_works_again_is_no_longer_in_trouble() -> None:
    world, failed = World(end=40), list[bool]()

    def once() -> Did:
        if not failed:
            failed.append(True)
            raise LineBroken("The line broke.", "")
        return Did("read")

    world.worker(lambda: [Duty("mail", 100.0, once)]).run()
    assert world.heard[0].troubled == ("mail",)
    assert world.heard[-1].troubled == ()
    assert FIRST_PAUSE <= 40


def test_what_is_new_calls_for_the_duties_that_follow_from_it() -> None:
    world, judged = World(end=50, calls={30.0: "mail"}), list[float]()
    news = iter([Did(), Did("1 new", changed=True)])
    duties = [Duty("mail", 1000.0, lambda: next(news)), Duty("review", 1000.0, at_each_run(world, judged), on_change=True)]
    world.worker(lambda: duties).run()
    assert [round(t) for t in judged] == [0, 30]


def test_a_duty_that_is_no_longer_there_is_forgotten() -> None:
    world, duties = World(end=40), [Duty("old", 10.0, Did), Duty("kept", 10.0, Did)]
    worker = world.worker(lambda: duties if world.passed < 20 else duties[1:])
    worker.run()
    assert list(worker.courses) == ["kept"]


def test_the_end_is_heeded_between_two_duties() -> None:
    world = World(end=5)

    def long() -> Did:
        world.passed = 6.0
        return Did()

    never = list[float]()
    world.worker(lambda: [Duty("long", 1.0, long), Duty("never", 1.0, at_each_run(world, never))]).run()
    assert never == []


def test_the_worker_looks_round_at_least_every_tick() -> None:
    world = World(end=60)
    world.worker(lambda: [Duty("rare", 1000.0, Did)]).run()
    assert len(world.heard) >= 60 / TICK


def test_a_clock_that_stands_still_or_is_set_back_is_told_and_one_that_slept_is_not() -> None:
    stands = ClockWatch(START, 0.0)
    assert "stands still" in stands.look(START, 120.0)
    assert "stands still" in stands.look(START, 240.0)
    back = ClockWatch(START, 0.0)
    assert "set back" in back.look(START - timedelta(days=1), 10.0)
    slow = ClockWatch(START, 0.0)
    assert "lost 100 seconds" in slow.look(START + timedelta(seconds=100), 200.0)
    slept = ClockWatch(START, 0.0)
    assert slept.look(START + timedelta(hours=8), 1.0) == ""
    assert slept.look(START + timedelta(hours=8, seconds=10), 11.0) == ""
