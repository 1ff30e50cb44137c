"""What is kept is only a cache: whatever happens, and however the clock moves, the list is that of judging everybody anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mails import ME, START, mail
from unghost.adapters.holidays import days_off
from unghost.adapters.progress import NoProgress
from unghost.app import kept as kept_module
from unghost.app import kept_day, kept_ties, outside
from unghost.app.contract import case_json
from unghost.app.kept_lines import states
from unghost.app.known import known_at
from unghost.app.today import Today, today
from unghost.domain.address import Address
from unghost.domain.message import Message
from unghost.domain.record import Call, Deal, Meeting, Park, Truth, TruthState
from unghost.domain.settings import Settings
from unghost.domain.touch import Disposition, Side
from unghost.wiring import App

PEOPLE = (
    ("anna@fox.example", "Anna Berg"),
    ("ben@fox.example", "Ben Stone"),
    ("cara@owl.example", "Cara Lind"),
    ("dan@elk.example", "Dan Frost"),
    ("a.berg@heron.example", "Anna Berg"),
)
THEIRS = (
    "The first layout fits our floor.",
    "Could you send the price of the second one?",
    "Thank you, I will come back to you on Friday.",
    "We have chosen a different company for this project.",
    "Please do not contact us again.",
    "Please try again after the summer, in September.",
)
OURS = ("Which of the two layouts fits your floor better?", "Here is the price you asked for: 400.", "May I call you on Monday?")


@dataclass(frozen=True)
class Step:
    """One thing that happens after some hours: what, with whom, in which words, and about which earlier mail."""

    hours: float
    what: str
    who: int
    words: int
    about: int


CHOSEN: tuple[Callable[[str], dict[str, Any]], ...] = (
    lambda _: {"late_at": 0.5},
    lambda email: {"me": (ME, email)},
    lambda _: {"ours": ("us.example", "fox.example")},
    lambda _: {"timezone": "Asia/Tokyo", "country": "SA", "today_at_most": 1},
)
"""What the user chooses anew: what to call late, an address of theirs, a domain of theirs, where they are."""
HAPPENS = (*("ask", "answer") * 2, "both", "loose", "call", "truth", "park", "deal", "meeting", "settings", "wait")
STEPS = st.lists(
    st.builds(
        Step,
        hours=st.sampled_from((0.2, 3.0, 26.0, 70.0, 170.0, 500.0)),
        what=st.sampled_from(HAPPENS),
        who=st.integers(0, len(PEOPLE) - 1),
        words=st.integers(0, 5),
        about=st.integers(0, 3),
    ),
    min_size=2,
    max_size=8,
)


class World:
    """A home in which things happen."""

    def __init__(self, home: Path) -> None:
        self.app = App(home)
        self.app.store.save_settings(Settings(me=(ME,), ours=("us.example",)))
        self.now = START
        self.sent: list[str] = []

    def take(self, step: Step) -> None:
        """Let one thing happen."""
        self.now += timedelta(hours=step.hours)
        email, name = PEOPLE[step.who]
        store = self.app.store
        if step.what in ("ask", "answer", "both", "loose"):
            store.add_mail([self._mail(step, email, name)], ["x"], [], 1)
        elif step.what == "call":
            store.add_calls([Call(self.now, email, Side.OURS, list(Disposition)[step.words], 60, THEIRS[step.words], ME)])
        elif step.what == "truth":
            until = (self.now + timedelta(9)).date()
            state = (TruthState.NO, TruthState.NOT_NOW, TruthState.YES, TruthState.UNKNOWN)[step.about]
            store.add_truth(Truth(self.now, email, state, until if state is TruthState.NOT_NOW else None))
        elif step.what == "park":
            store.add_park(Park(self.now, email, (self.now + timedelta(days=step.words * 5)).date(), "resting"))
        elif step.what == "deal":
            both = (email, PEOPLE[step.about][0])
            store.add_deals([Deal(f"Deal {step.about}", "fox.example", both, "offer", None, "", None, self.now.date())])
        elif step.what == "meeting":
            start = self.now + timedelta(hours=40 * step.words)
            both_come = ((email, "ACCEPTED"), (ME, "ACCEPTED"))
            store.add_meetings([Meeting(f"m{step.who}", self.now, start, start + timedelta(hours=1), "Layouts", both_come)])
        elif step.what == "settings":
            store.save_settings(replace(store.settings(), **CHOSEN[step.words % len(CHOSEN)](email)))

    def _mail(self, step: Step, email: str, name: str) -> Message:
        days, ident = (self.now - START) / timedelta(1), f"i{len(self.sent)}"
        earlier = self.sent[-1 - step.about] if len(self.sent) > step.about and step.what == "answer" else None
        self.sent.append(ident)
        ours = step.what in ("ask", "both")
        text = f"{OURS[step.words % len(OURS)] if ours else THEIRS[step.words]} No {len(self.sent)}."
        made = mail(days, ME if ours else email, email if ours else ME, text, ident=ident, answers=earlier)
        them = Address(email, name)
        made = replace(made, to=(them,)) if ours else replace(made, sender=them)
        if step.what == "both":
            made = replace(made, cc=(Address(*PEOPLE[step.about]),))
        return replace(made, subject="Re: Layouts") if step.what == "loose" else made


def told(listed: Today) -> tuple[Any, ...]:
    """Return everything a list says, but for who sleeps."""
    cases = [case_json(case) for case in listed.cases]
    losing = [case.correspondence.person.id for case in listed.losing_step]
    counted = (listed.waiting, listed.not_shown, listed.limbo)
    return cases, losing, counted, listed.places, listed.stopped, listed.ended, listed.notice


def same(steps: list[Step]) -> bool:
    """Say whether the kept list is, after every step, the one of judging everybody anew."""
    with TemporaryDirectory() as home:
        world = World(Path(home))
        try:
            return all(_same_after(world, step) for step in steps)
        finally:
            world.app.close()


def _same_after(world: World, step: Step) -> bool:
    world.take(step)
    with world.app.keeper.reading():
        kept = world.app.keeper.day(world.now)
        review = world.app.review(world.now)
        anew = today(review)
        if kept is None:
            return anew.ended is not None
        stands = (outside.standing(people, (), ()) for people in (outside.kept(kept), outside.judged(review)))
        return told(kept.today(NoProgress())) == told(anew) and next(stands) == next(stands)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(STEPS)
def test_the_kept_list_is_the_list_of_judging_everybody_anew(steps: list[Step]) -> None:
    assert same(steps)


def _ask(who: int, hours: float = 3.0) -> Step:
    return Step(hours, "ask", who, 0, 0)


def _answer(who: int, words: int = 0, hours: float = 3.0) -> Step:
    return Step(hours, "answer", who, words, 0)


def _wait(hours: float) -> Step:
    return Step(hours, "wait", 0, 0, 0)


EXCHANGE = [_ask(0), _answer(0), _ask(0)]
TOGETHER = [_ask(0), _answer(0, words=1), _ask(1), Step(3.0, "answer", 1, 0, 3)]


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(STEPS)
def test_what_is_known_of_one_is_what_weaving_everything_says_of_them(steps: list[Step]) -> None:
    with TemporaryDirectory() as home:
        world = World(Path(home))
        try:
            for step in steps:
                world.take(step)
            whole = known_at(world.app.store.facts(), world.now, world.app.store.settings(), days_off).history
            for person, expected in whole.people.items():
                found = world.app.keeper.history_of(world.now, person)
                assert found is not None
                assert found.find(person) == expected
                assert found.by_address == whole.by_address
            nobody = world.app.keeper.history_of(world.now, "nobody@nowhere.example")
            assert nobody is not None
            assert nobody.people.keys() == whole.people.keys()
        finally:
            world.app.close()


def test_two_groups_that_became_one_leave_their_numbers_to_nobody() -> None:
    assert same([_ask(0), _ask(3), _answer(0), _ask(2), _ask(4), _answer(2)])


@pytest.mark.parametrize(
    ("wrong", "steps"),
    [
        ("time passes unseen", [*EXCHANGE, _wait(500.0), _wait(500.0)]),
        ("a colleague's mail is not seen", TOGETHER),
        ("new mail is not seen", [*EXCHANGE, _wait(500.0), _answer(0, words=1)]),
        ("a truth is not seen", [*EXCHANGE, _wait(500.0), Step(1.0, "truth", 0, 0, 0)]),
    ],
)
def test_a_wrong_cache_is_noticed(wrong: str, steps: list[Step], monkeypatch: pytest.MonkeyPatch) -> None:
    assert same(steps)
    _spoil(wrong, monkeypatch)
    assert not same(steps)


def _spoil(wrong: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the cache wrong in one way."""
    book = kept_module.Book
    if wrong == "time passes unseen":
        monkeypatch.setattr(kept_day, "states", lambda lines, chosen, fitted, _now: states(lines, chosen, fitted, START))
    elif wrong == "a colleague's mail is not seen":
        monkeypatch.setattr(kept_ties, "address_ties", lambda email: {f"a:{email}"})
    elif wrong == "new mail is not seen":
        monkeypatch.setattr(book, "_absorb", lambda *_: set())
    else:
        absorb: Callable[..., Any] = book._absorb
        monkeypatch.setattr(book, "_absorb", lambda self, new, now: absorb(self, new, now) if new else set())
