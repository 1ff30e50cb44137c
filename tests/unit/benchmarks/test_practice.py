"""The simulation of prospects: what it takes for granted adds up, and it gives every policy the same chance."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from benchmarks.hidden_break.dice import Dice
from benchmarks.practice.assumptions import BASE, VARIED, Assumptions
from benchmarks.practice.letters import Postbox
from benchmarks.practice.mind import Deed, Mind
from benchmarks.practice.ours import ASKED, FELT, Ours
from benchmarks.practice.policies import BREAK_UP, CHECK_IN, PATIENCE, WEEKLY, Course
from benchmarks.practice.prospect import Prospect, people
from benchmarks.practice.run import fates, live
from benchmarks.practice.table import difference, verdict

from unghost.domain.message import Kind
from unghost.plays.recommend import library


@dataclass(frozen=True)
class Idle:
    """A course that never does anything."""

    name: str = "nothing"

    def begin(self, prospect: int) -> Course:
        assert prospect >= 0
        return self

    def next_day(self) -> float | None:
        return None

    def act(self, day: float) -> Deed | None:
        raise AssertionError(day)

    def heard(self, day: float, *, talk: bool) -> None:
        assert day >= 0
        assert not talk

    def rang(self, day: float) -> None:
        raise AssertionError(day)


@pytest.mark.parametrize("world", VARIED, ids=lambda world: world.name)
def test_the_shares_of_the_reasons_sum_to_one_in_every_world(world: Assumptions) -> None:
    assert sum(r.share for r in world.reasons.values()) == pytest.approx(1.0)


def test_no_two_worlds_bear_one_name() -> None:
    assert len({world.name for world in VARIED}) == len(VARIED)


def test_the_same_seed_gives_the_same_people() -> None:
    assert people(BASE, 20, 3) == people(BASE, 20, 3)
    assert people(BASE, 20, 3) != people(BASE, 20, 4)


def test_a_policy_meets_the_same_fate_twice() -> None:
    there = people(BASE, 30, 3)
    assert fates(WEEKLY, there, BASE) == fates(WEEKLY, there, BASE)


def test_who_does_nothing_spends_nothing_and_harms_nobody() -> None:
    found = fates(Idle(), people(BASE, 60, 3), BASE)
    assert all(f.delivered == f.attempts == 0 and not f.harmed for f in found)
    assert any(f.known_by(90) for f in found), "some come back by themselves"


def test_without_reactance_nobody_is_harmed() -> None:
    world = replace(BASE, reactance=0.0)
    assert not any(f.harmed for f in fates(WEEKLY, people(world, 60, 3), world))


def test_more_pressure_harms_more() -> None:
    there = people(BASE, 120, 3)
    harmed = [sum(f.harmed for f in fates(policy, there, BASE)) for policy in (PATIENCE, WEEKLY)]
    assert harmed[0] < harmed[1]


def test_a_harmed_person_says_nothing_more() -> None:
    who = replace(people(BASE, 1, 3)[0], patience=0.1)
    mind = Mind(who, BASE, Dice(1))
    first = mind.hear(BREAK_UP, 5.0)
    assert first is not None
    assert first.harmed
    assert mind.hear(CHECK_IN, 80.0) is None
    assert mind.by_itself() is None


def test_every_play_that_speaks_has_a_feel() -> None:
    speaking = {name for name, play in library().items() if play.contacts}
    assert speaking <= set(FELT)


def test_the_mails_of_the_simulation_are_read_as_what_they_are() -> None:
    box = Postbox("jo@client.example", "Jo Marsh")
    assert box.ours(ASKED, "Which of the two suits you?").kind is Kind.HUMAN
    assert box.theirs(ASKED, "The second one.").text.startswith("Hello Nora")
    assert box.away(ASKED, ASKED).kind is Kind.OUT_OF_OFFICE


def test_the_program_is_asked_and_its_advice_followed() -> None:
    there = people(BASE, 6, 3)
    found = [live(who, Ours(there, BASE).begin(who.number), BASE) for who in there]
    assert sum(f.delivered + f.attempts for f in found) > 0


def test_a_difference_is_of_the_same_people() -> None:
    there: tuple[Prospect, ...] = people(BASE, 80, 3)
    same = fates(WEEKLY, there, BASE)
    none = difference(same, same, "truths by day 60")
    assert (none.value, none.low, none.high) == (0.0, 0.0, 0.0)
    assert verdict(none, more_is_better=True) == "not settled"
