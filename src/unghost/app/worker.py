"""The worker: every duty of the program done in turn, for ever, whatever one of them runs into."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from unghost.app.ports import Clock
from unghost.errors import UnghostError

FIRST_PAUSE, LONGEST_PAUSE = 10.0, 900.0
"""Seconds before a duty that failed is tried again: twice as long each time."""
TICK = 15.0
"""The longest wait in seconds between two looks at what is due: how fast a new duty, or the end, is noticed at the latest."""


@dataclass(frozen=True, slots=True)
class Did:
    """What a duty did: a few words, empty where there was nothing to do. ``changed`` says that the record holds something new."""

    words: str = ""
    changed: bool = False


@dataclass(frozen=True, slots=True)
class Duty:
    """One thing the worker does: how often, in seconds, and whether anything new in the record calls for it at once."""

    name: str
    every: float
    run: Callable[[], Did]
    on_change: bool = False


@dataclass(slots=True)
class Course:
    """How a duty has gone: when it is due next (seconds of a clock that only runs forward), when it was done last, what it did
    when it last did something, and what stops it.
    """

    due: float
    last: datetime | None = None
    did: str = ""
    did_at: datetime | None = None
    trouble: str = ""
    remedy: str = ""
    failures: int = 0


@dataclass(frozen=True, slots=True)
class Health:
    """How the worker is at a moment, by duty; ``warning`` says what is the matter with the machine, empty where nothing is."""

    at: datetime
    started: datetime
    courses: tuple[tuple[str, Course], ...]
    warning: str = ""

    @property
    def troubled(self) -> tuple[str, ...]:
        """The duties that failed when they were last tried."""
        return tuple(name for name, course in self.courses if course.trouble)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the worker needs of the world.

    ``seconds`` is a clock that only runs forward. ``wait`` waits so long at most and returns the names of the duties that are
    called for meanwhile (mail came in). ``stopping`` says whether the end was asked for. ``beat`` is told how things are after
    each round.
    """

    clock: Clock
    seconds: Callable[[], float]
    wait: Callable[[float], Collection[str]]
    stopping: Callable[[], bool]
    beat: Callable[[Health], None]


@dataclass(slots=True)
class Worker:
    """Does the duties in the order they are given, each when it is due. ``roster`` is asked each round: places come and go."""

    roster: Callable[[], Iterable[Duty]]
    world: Surroundings
    courses: dict[str, Course] = field(default_factory=dict)
    started: datetime | None = None

    def run(self) -> None:
        """Work until the end is asked for. What fails is tried again later; only what is no error of the world is raised."""
        self.started = self.world.clock.now()
        watch = ClockWatch(self.started, self.world.seconds())
        while not self.world.stopping():
            duties = tuple(self.roster())
            self._keep(duties)
            self.round(duties)
            self.world.beat(self.health(watch.look(self.world.clock.now(), self.world.seconds())))
            called = () if self.world.stopping() else self.world.wait(self._pause(duties))
            for name in called:
                if name in self.courses:
                    self.courses[name].due = self.world.seconds()

    def round(self, duties: Iterable[Duty]) -> None:
        """Do what is due; whatever a change calls for is done in the same round if it comes later, in the next if earlier."""
        for duty in duties:
            course = self.courses.setdefault(duty.name, Course(self.world.seconds()))
            if course.due <= self.world.seconds() and not self.world.stopping():
                self._do(duty, course, duties)

    def health(self, warning: str = "") -> Health:
        """Return how things are."""
        now = self.world.clock.now()
        courses = tuple((name, replace(course)) for name, course in self.courses.items())
        return Health(now, self.started or now, courses, warning)

    def _do(self, duty: Duty, course: Course, duties: Iterable[Duty]) -> None:
        try:
            did = duty.run()
        except UnghostError as error:
            self._failed(course, error.sentence, error.remedy)
            return
        except Exception as error:  # a fault of ours in one duty must not end the others; it is told, and tried again
            self._failed(course, f"{type(error).__name__}: {error}", "This is a fault of the program; please report it.")
            return
        course.last, course.failures, course.trouble, course.remedy = self.world.clock.now(), 0, "", ""
        if did.words:
            course.did, course.did_at = did.words, course.last
        course.due = self.world.seconds() + duty.every
        if did.changed:
            for other in duties:
                if other.on_change and other.name in self.courses:
                    self.courses[other.name].due = min(self.courses[other.name].due, self.world.seconds())

    def _failed(self, course: Course, sentence: str, remedy: str) -> None:
        course.trouble, course.remedy = sentence, remedy
        course.due = self.world.seconds() + min(FIRST_PAUSE * 2.0 ** min(course.failures, 10), LONGEST_PAUSE)
        course.failures += 1

    def _keep(self, duties: Iterable[Duty]) -> None:
        names = {duty.name for duty in duties}
        self.courses = {name: course for name, course in self.courses.items() if name in names}

    def _pause(self, duties: Iterable[Duty]) -> float:
        now = self.world.seconds()
        due = (self.courses[duty.name].due - now for duty in duties if duty.name in self.courses)
        return max(0.0, min([TICK, *due]))


SLACK = timedelta(seconds=90)
"""How far the time of day may run from the clock that only runs forward before somebody is told."""


@dataclass(slots=True)
class ClockWatch:
    """Compares the time of day with a clock that only runs forward: one that stands still or is set back is noticed."""

    at: datetime
    seconds: float

    def look(self, now: datetime, seconds: float) -> str:
        """Return what is the matter, in a sentence, empty where nothing is; a step is told once, and then taken as the time.

        A step forward by itself is no fault (a laptop that slept), and is not told.
        """
        passed = timedelta(seconds=seconds - self.seconds)
        behind = self.at + passed - now
        if behind <= SLACK:
            self.at, self.seconds = now, seconds
            return ""
        if now <= self.at:
            return f"The time of day stands still or was set back: it says {now:%Y-%m-%d %H:%M} UTC, and was further before."
        return f"The time of day has lost {round(behind.total_seconds())} seconds against this machine's own counter."
