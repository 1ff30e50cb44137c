"""The clock (P8): letters leave in the working hours of whoever gets them, once, through every change of the clocks."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from dispatch_world import Watch
from servers import required
from unghost.adapters.holidays import days_off
from unghost.adapters.progress import NoProgress
from unghost.adapters.stores.sqlite import SqliteStore
from unghost.app.dispatch.dispatched import Dispatched
from unghost.app.dispatch.hands import Hands
from unghost.app.dispatch.run import dispatch
from unghost.app.ports_outbox import Desk
from unghost.app.review import review
from unghost.app.still import verdict
from unghost.app.verdict import Verdict
from unghost.domain.address import Address
from unghost.domain.deed import Deed, What
from unghost.domain.letter import Letter, Version
from unghost.domain.message import Kind, Message
from unghost.domain.settings import Settings
from unghost.outbox.mime import build
from unghost.outbox.standing import Step
from unghost.silence.kaplan_meier import learn_kaplan_meier
from unghost.testing.senders import Glance, SentFolder, Sink, SinkSender

ME = "nora@brightwell.example"
PEOPLE = {
    "jim@acme.example": "Europe/London",
    "ann@birch.example": "Europe/Berlin",
    "kay@cedar.example": "America/New_York",
    "ravi@deodar.example": "Asia/Kolkata",
    "sita@elm.example": "Asia/Kathmandu",
    "lou@fir.example": "Australia/Adelaide",
    "abe@gum.example": "America/St_Johns",
}
"""Whole hours, half hours and three quarters from Greenwich, with summer time in both halves of the world and without."""
WEEKENDS = {"Asia/Kathmandu": {5}}
"""Where it is not Saturday and Sunday: offices in Nepal rest on Saturday."""
STEP = timedelta(minutes=20)
WORDS = (
    "Hello,\n\nWould a short page about the second pump be of use to you?\n\nA no is fine, and so is leaving this be.\n\nNora\n"
)
CHANGES = {
    "Europe to winter": datetime(2026, 10, 24, 12, 0, tzinfo=UTC),
    "America to winter": datetime(2026, 10, 31, 12, 0, tzinfo=UTC),
    "Europe to summer": datetime(2027, 3, 27, 12, 0, tzinfo=UTC),
    "America to summer": datetime(2027, 3, 13, 12, 0, tzinfo=UTC),
    "Australia to summer": datetime(2026, 10, 3, 12, 0, tzinfo=UTC),
    "the turn of the year": datetime(2026, 12, 30, 20, 0, tzinfo=UTC),
}


def talk(person: str, zone: str, until: datetime) -> Iterator[Message]:
    """Yield a correspondence that has gone quiet, each mail of theirs with the offset of their own clock."""
    begun = until - timedelta(days=50)
    for n, (days, theirs) in enumerate([(0, False), (1, True), (6, False), (8, True), (12, False), (13, True), (14, False)]):
        at = (begun + timedelta(days=days)).replace(hour=12).astimezone(ZoneInfo(zone if theirs else "Europe/London"))
        sender, to = (person, ME) if theirs else (ME, person)
        text = "The second one suits us." if theirs else "Which of the pumps suits you?"
        ident = f"{n}.{person}"
        yield Message(ident, Kind.HUMAN, ident, at, at, Address(sender), (Address(to),), subject="Pumps", text=text)


@dataclass
class Office:
    """A home with one approved letter to each person, whose server and mailbox are in memory and whose clock goes as told."""

    store: SqliteStore
    clock: Watch
    settings: Settings
    sink: Sink = field(default_factory=Sink)
    claims: Iterator[int] = field(default_factory=count)
    left: dict[str, list[datetime]] = field(default_factory=dict)

    def fill(self) -> None:
        """Put the correspondences and the letters in."""
        self.store.save_settings(self.settings)
        now = self.clock.now()
        for number, (person, zone) in enumerate(PEOPLE.items()):
            messages = tuple(talk(person, zone, now))
            self.store.add_mail(messages, ["here"] * len(messages), [], 1)
            words = Version(f"d{number}", 1, now, ME, person, person, "ask-why", "The second pump", WORDS)
            raw = build(words, letter_id=f"l{number}", sender=Address(ME), settings=self.settings)
            made = Letter(
                f"l{number}", words.draft, 1, person, "ask-why", "mine", ME, person, f"l{number}@brightwell.example", raw, now
            )
            self.store.outbox.decide(lambda desk, words=words, made=made: _approve(desk, words, made, now))  # type: ignore[misc]  # bound at once

    def judge(self, letter: Letter, version: Version | None) -> Verdict:
        facts = self.store.facts()
        return verdict(letter, version, review(facts, self.clock.now(), self.settings, days_off, learn_kaplan_meier))

    def go_round(self) -> Dispatched:
        """Make one pass, and note when each letter left."""
        before = dict(self.store.outbox.standings())
        done = dispatch(
            Hands(
                outbox=self.store.outbox,
                sender=SinkSender(self.sink),
                copies=SentFolder(),
                looker=Glance(),
                judge=self.judge,
                witnesses=self.store.naming,
                remember=lambda _letter, _raw: None,
                undeliverable=lambda _letter, _result: None,
                clock=self.clock,
                seconds=lambda: self.clock.seconds,
                new_claim=lambda: f"claim{next(self.claims)}",
                settings=self.settings,
                progress=NoProgress(),
            )
        )
        for name, standing in self.store.outbox.standings().items():
            if standing.step is Step.SENT and before[name].step is not Step.SENT:
                letter = self.store.outbox.letter(name)
                assert letter is not None
                self.left.setdefault(letter.to, []).append(self.clock.now())
        return done


def _approve(desk: Desk, words: Version, made: Letter, now: datetime) -> None:
    desk.add_version(words)
    desk.add_letter(made)
    moments = {"not_before": now.isoformat(), "expires": (now + timedelta(days=9)).isoformat()}
    desk.write(Deed(now, ME, What.APPROVED, made.id, {"digest": made.digest, "needed": 1, **moments}))


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Callable[[datetime], Office]]:
    store = SqliteStore(tmp_path)
    settings = Settings(me=(ME,), ours=("brightwell.example",), timezone="Europe/London", stale_after_days=400.0)

    def made(at: datetime) -> Office:
        found = Office(store, Watch(at), settings)
        found.fill()
        return found

    yield made
    store.close()


@pytest.mark.parametrize("change", CHANGES)
def test_each_letter_leaves_once_within_the_working_day_of_whoever_gets_it(
    change: str, office: Callable[[datetime], Office]
) -> None:
    at_work = office(CHANGES[change])
    until = CHANGES[change] + timedelta(days=6)
    while at_work.clock.now() < until and len(at_work.left) < len(PEOPLE):
        at_work.go_round()
        at_work.clock.go(STEP)
    for person, zone in PEOPLE.items():
        moments = at_work.left.get(person, [])
        assert len(moments) == 1, f"{person} got {len(moments)}"
        there = moments[0].astimezone(ZoneInfo(zone))
        assert 9 <= there.hour < 18, f"{person} at {there}"
        assert there.weekday() not in WEEKENDS.get(zone, {5, 6}), f"{person} on {there:%A}"
    assert all(at_work.sink.copies(f"l{n}@brightwell.example") == 1 for n in range(len(PEOPLE)))


@pytest.mark.parametrize("jump", [timedelta(days=-1), timedelta(days=1), timedelta(hours=-1), timedelta(hours=1)])
def test_a_clock_that_is_set_while_letters_wait_makes_none_leave_twice_or_never(
    jump: timedelta, office: Callable[[datetime], Office]
) -> None:
    at_work = office(datetime(2026, 10, 20, 6, 0, tzinfo=UTC))
    jumps = [10, 30, 50]
    for turn in count():
        at_work.go_round()
        at_work.clock.go(STEP)
        if jumps and turn == jumps[0]:
            at_work.clock.at += jump
            jumps.pop(0)
        if not jumps and (len(at_work.left) == len(PEOPLE) or turn > 600):
            break
    assert {person: len(moments) for person, moments in at_work.left.items()} == dict.fromkeys(PEOPLE, 1)
    assert all(at_work.sink.copies(f"l{n}@brightwell.example") == 1 for n in range(len(PEOPLE)))


def test_a_clock_that_is_behind_the_log_lets_nothing_leave_and_says_so(office: Callable[[datetime], Office]) -> None:
    at_work = office(datetime(2026, 10, 20, 10, 0, tzinfo=UTC))
    at_work.clock.go(timedelta(hours=3))
    ahead = at_work.clock.now() + timedelta(hours=6)
    at_work.store.outbox.decide(lambda desk: desk.write(Deed(ahead, ME, What.RESUMED, "*", {})))
    waiting = at_work.go_round().waiting
    assert at_work.left == {}
    assert all("The clock of this machine says" in one.why for one in waiting)
    at_work.clock.go(timedelta(hours=24))
    at_work.go_round()
    assert at_work.left


def test_the_program_itself_under_another_time_of_day_counts_hours_there(tmp_path: Path) -> None:
    """The real clock of the program, moved by faketime to both sides of an hour that happens twice."""
    required("faketime")
    told = [_says(tmp_path, moment) for moment in ("2026-10-25 00:30:00", "2026-10-25 01:30:00")]
    assert timedelta(minutes=59) < told[1] - told[0] < timedelta(minutes=61)


def _says(folder: Path, moment: str) -> datetime:
    ask = "from unghost.adapters.clock import SystemClock; print(SystemClock().now().isoformat())"
    library = next(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))
    moved = {"LD_PRELOAD": str(library), "FAKETIME": f"@{moment}", "TZ": "UTC", "HOME": str(folder)}
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=False, env={**os.environ, **moved})
    assert done.returncode == 0, done.stderr
    return datetime.fromisoformat(done.stdout.strip()).replace(microsecond=0)
