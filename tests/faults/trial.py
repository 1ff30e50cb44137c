"""One story told with real processes: letters are approved, workers are killed, stopped and raced; then everything is checked."""

from __future__ import annotations

import os
import shutil
import signal
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np

from dispatch_world import ME, approval
from dispatch_world import letter as letter_of
from faults.forker import Forker
from faults.sink import Deal, Sink, running_sink
from faults.worker import ANSWER, BACK, FORWARD, KILL, REPLY, STOP, WIRE_POINTS, Order
from unghost.adapters.stores.sqlite import SqliteStore
from unghost.app.dispatch.hands import POINTS
from unghost.domain.deed import Deed, What
from unghost.domain.letter import Letter
from unghost.domain.settings import Settings
from unghost.outbox.standing import Standing, Step

LEASE = 1.0
"""Seconds of a lease: past it, a letter is free again. A stop is longer than that; elsewhere the clock is told to be later."""
LATER = 1800.0
AT_THE_DOT = "at the final dot"
KILL_POINTS = (*POINTS, *WIRE_POINTS, AT_THE_DOT)
SIGN_POINTS = ("claimed", "looked", "judged", "ready", "before handing")
LETTERS = 6
PASSES = 5
"""So many passes without a fault are made at the end, each half an hour later by the clock."""
SETTINGS = Settings(me=(ME,), send_per_hour=1000, send_per_day=1000)


@dataclass
class Stage:
    """What stories are played on: the server, the process that forks, a folder for homes, a fault built in where one is named."""

    sink: Sink
    forker: Forker
    folder: Path
    wrong: str = ""
    number: int = 0


@contextmanager
def stage(folder: Path, wrong: str = "") -> Iterator[Stage]:
    """Run a stage; what the program keeps outside of a home goes where the environment says (XDG_STATE_HOME)."""
    with running_sink() as sink, Forker(Path(os.environ["XDG_STATE_HOME"])) as forker:
        yield Stage(sink, forker, folder, wrong)


@dataclass
class Count:
    """What came of stories: how many, what was done to the workers, and what was found wrong, in sentences."""

    trials: int = 0
    letters: int = 0
    runs: int = 0
    kills: int = 0
    stops: int = 0
    races: int = 0
    duplicates: int = 0
    losses: int = 0
    wrong: list[str] = field(default_factory=list)
    points: Counter[str] = field(default_factory=Counter)
    ends: Counter[str] = field(default_factory=Counter)

    def add(self, other: Count) -> None:
        """Add another count to this one."""
        for name in ("trials", "letters", "runs", "kills", "stops", "races", "duplicates", "losses"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.wrong += other.wrong
        self.points += other.points
        self.ends += other.ends


@dataclass
class Story:
    """One home, its letters, and how far its clock has run ahead."""

    stage: Stage
    home: Path
    letters: list[Letter]
    count: Count
    skew: float = 0.0

    def order(self, at: str = "", act: str = "", nth: int = 1) -> Order:
        return Order(str(self.home), self.stage.sink.port, LEASE, self.skew, at, nth, act, self.stage.wrong)

    def start(self, order: Order) -> int:
        self.count.runs += 1
        return self.stage.forker.start(order)

    def wait(self, pid: int, order: Order) -> None:
        """Wait for a worker to end; whatever ended it but itself is counted."""
        code = self.stage.forker.wait(pid)
        if code == -signal.SIGKILL:
            self.count.kills += 1
            self.count.points[order.at or "some moment"] += 1

    def run(self, order: Order) -> None:
        """Run one worker to its end."""
        if order.at == AT_THE_DOT:
            self._killed_at_the_dot(order)
            return
        self.wait(self.start(order), order)

    def _killed_at_the_dot(self, order: Order) -> None:
        """Kill the worker when the server has read its final dot, and before it hears a word."""
        started = threading.Event()
        pids: list[int] = []

        def at_dot(_message_id: str) -> None:
            started.wait(5)
            os.kill(pids[0], signal.SIGKILL)

        self.stage.sink.at_dot = at_dot
        pids.append(self.start(order))
        started.set()
        self.wait(pids[0], order)
        self.stage.sink.at_dot = lambda _message_id: None


def laid(stage: Stage, deals: list[Deal]) -> Story:
    """Return a home with a letter approved for each deal, the server told how to deal with it."""
    stage.number += 1
    home = stage.folder / f"home{stage.number}"
    letters = []
    for n, deal in enumerate(deals):
        made = letter_of(stage.number * 100 + n, made=datetime(2026, 6, 17, 9, tzinfo=UTC))
        stage.sink.deals[made.to] = deal
        letters.append(made)
    approved = datetime.now(UTC) - timedelta(hours=9)  # noqa: TID251 - workers live in real time
    with closing(SqliteStore(home)) as store:
        store.save_settings(SETTINGS)
        for one in letters:
            store.outbox.decide(lambda desk, one=one: desk.add_letter(one))  # type: ignore[misc]  # bound at once
            store.outbox.decide(lambda desk, one=one: desk.write(approval(one, approved)))  # type: ignore[misc]  # as above
    return Story(stage, home, letters, Count(trials=1, letters=len(letters)))


Fault = Callable[["Story", np.random.Generator], None]


def play(stage: Stage, seed: int, faults: Sequence[Fault] = ()) -> Count:
    """Tell a story of several faults, those named or any, come to rest, check, and return what came of it."""
    dice = np.random.default_rng(seed)
    story = laid(stage, [Deal(dice.choice(list(Deal), p=DEALS)) for _ in range(LETTERS)])
    for _ in range(int(dice.integers(8, 16))):
        fault = faults[int(dice.integers(len(faults)))] if faults else FAULTS[int(dice.choice(len(FAULTS), p=WEIGHTS))]
        fault(story, dice)
        story.skew += float(dice.choice([0.0, LEASE + 0.1, 400.0, LATER]))
    if dice.random() < 0.5:
        recover(story)
    rest(story)
    check(story, f"seed {seed}")
    shutil.rmtree(story.home)
    return story.count


DEALS = [0.4, 0.12, 0.12, 0.1, 0.08, 0.1, 0.08]
"""How often each deal of the sink is dealt, in the order of ``Deal``."""


def recover(story: Story) -> None:
    """Let the server take whatever it put off."""
    for one in story.letters:
        if story.stage.sink.deals[one.to] in (Deal.LATER, Deal.BUSY):
            story.stage.sink.deals[one.to] = Deal.TAKE


def rest(story: Story) -> None:
    """Make passes without a fault until everything that can end has ended."""
    for _ in range(PASSES):
        story.skew += LATER
        story.run(story.order())


# -- faults ---------------------------------------------------------------------------------------------------------------


def killed_at_a_point(story: Story, dice: np.random.Generator) -> None:
    story.run(story.order(str(dice.choice(KILL_POINTS)), KILL, int(dice.choice([1, 1, 1, 2]))))


def killed_at_any_time(story: Story, dice: np.random.Generator) -> None:
    order = story.order()
    pid = story.start(order)
    time.sleep(float(dice.uniform(0.0, 0.12)))
    _signal(pid, signal.SIGKILL)
    story.wait(pid, order)


def raced(story: Story, dice: np.random.Generator) -> None:
    """Two or three workers at once, some of which are killed."""
    orders = [story.order() for _ in range(int(dice.integers(2, 4)))]
    orders = [replace(o, at=str(dice.choice(POINTS)), act=KILL) if dice.random() < 0.6 else o for o in orders]
    pids = [story.start(order) for order in orders]
    for pid, order in zip(pids, orders, strict=True):
        story.wait(pid, order)
    story.count.races += 1


def stopped(story: Story, dice: np.random.Generator) -> None:
    """A worker is stopped for longer than its lease; others go on, and then so does it."""
    stopped_at(story, str(dice.choice((*POINTS[5:], *WIRE_POINTS))))


def stopped_at(story: Story, point: str) -> None:
    """Stop a worker at a point for longer than its lease, let others go on, then let it go on."""
    order = story.order(point, STOP)
    pid = story.start(order)
    if _comes_to_a_stop(pid):
        story.count.stops += 1
        time.sleep(LEASE + 0.05)
        if order.at not in IN_A_TRANSACTION:  # there it holds the write lock, and everybody waits for it
            for _ in range(2):
                story.run(story.order())
        _signal(pid, signal.SIGCONT)
    story.wait(pid, order)


IN_A_TRANSACTION = ("claiming", "handing", "telling")


def answered(story: Story, dice: np.random.Generator) -> None:
    """They write while a worker has a letter: into the record, or into the mailbox that is looked at last."""
    act = REPLY if dice.random() < 0.7 else ANSWER
    story.run(story.order(str(dice.choice(SIGN_POINTS)) if act == REPLY else "claimed", act))


def stepped(story: Story, dice: np.random.Generator) -> None:
    """The clock jumps two hours while a worker is at work, and is right again for the next."""
    story.run(story.order(str(dice.choice(POINTS)), str(dice.choice([FORWARD, BACK])), int(dice.integers(1, 3))))


FAULTS = (killed_at_a_point, killed_at_any_time, raced, stopped, answered, stepped)
WEIGHTS = [0.52, 0.14, 0.14, 0.05, 0.07, 0.08]


def _signal(pid: int, number: int) -> None:
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        return  # it had ended by itself; nobody has waited for it, so the number is nobody else's


def _comes_to_a_stop(pid: int) -> bool:
    """Wait until a worker has stopped; False where it ended without coming to the point."""
    until = time.monotonic() + 10
    while time.monotonic() < until:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0]
        if state in "TZ":
            return state == "T"
        time.sleep(0.005)
    return False


# -- what is checked ------------------------------------------------------------------------------------------------------


def check(story: Story, name: str) -> None:
    """Look at the log and at the sink, and note everything that is not as promised."""
    count = story.count
    with closing(SqliteStore(story.home)) as store:
        standings, deeds = store.outbox.standings(), store.outbox.deeds()
        count.wrong += [f"{name}: {sentence}" for sentence in store.check()]
    for one in story.letters:
        standing, copies = standings.get(one.id), story.stage.sink.copies(one.message_id)
        count.ends[standing.step.value if standing else "gone"] += 1
        if copies > 1:
            count.duplicates += 1
            count.wrong.append(f"{name}: {copies} copies of {one.id}")
        lost = _lost(standing, copies)
        if lost:
            count.losses += 1
            count.wrong.append(f"{name}: {one.id} {lost}")
    count.wrong += [f"{name}: {sentence}" for sentence in (*_after_a_sign(story, deeds), *_crashed(story))]


def _lost(standing: Standing | None, copies: int) -> str:
    """Return how an approval came to nothing without a word, or to another word than what happened; empty where it did not."""
    if standing is None:
        return "is gone"
    if standing.step in (Step.PENDING, Step.CLAIMED, Step.HANDING):
        return f"never came to an end: {standing.step.value}"
    if standing.step is Step.SENT and copies != 1:
        return "is sent by the log, and never arrived"
    if standing.step not in (Step.SENT, Step.UNKNOWN) and copies:
        return f"is {standing.step.value} by the log, and arrived"
    if standing.step is not Step.SENT and not standing.why:
        return f"is {standing.step.value} without a reason"
    return ""


def _after_a_sign(story: Story, deeds: tuple[Deed, ...]) -> list[str]:
    """Return which letters left after their recipient had answered."""
    noted = story.home / "answered"
    if not noted.exists():
        return []
    last = int(noted.read_text(encoding="ascii"))
    return [f"{d.subject} left after a sign of life" for d in deeds if d.what is What.HANDING and d.number > last]


def _crashed(story: Story) -> list[str]:
    return [path.read_text(encoding="utf-8").strip().splitlines()[-1] for path in story.home.glob("fault *")]
