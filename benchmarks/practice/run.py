"""One prospect under one policy for ninety days, and what became of many."""

from __future__ import annotations

from dataclasses import dataclass, field

from benchmarks.hidden_break.dice import Dice
from benchmarks.practice.assumptions import Assumptions
from benchmarks.practice.mind import Mind, Reply
from benchmarks.practice.policies import Course, Policy
from benchmarks.practice.prospect import HORIZON, Prospect

MARKS = (30, 60, 90)
TELLS = 0.8  # chance that somebody who comes back unasked says how things stand
_MOST_STEPS = 400


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of one prospect: the day the truth was known, what we spent, and whether it did harm or kept the deal.

    ``delivered`` counts messages and talks, ``attempts`` calls that reached nobody.
    """

    truth: float | None
    delivered: int
    attempts: int
    harmed: bool
    kept: bool

    def known_by(self, day: int) -> bool:
        """Say whether the truth was known by a day."""
        return self.truth is not None and self.truth <= day


@dataclass(slots=True)
class Life:
    """Ninety days between one prospect and one policy; they end early when the truth is told or harm is done."""

    who: Prospect
    course: Course
    mind: Mind
    delivered: int = 0
    attempts: int = 0
    truth: float | None = None
    over: bool = False
    coming: list[tuple[float, Reply]] = field(default_factory=list)

    def run(self) -> Fate:
        """Let the days pass."""
        for _ in range(_MOST_STEPS):
            event = self._next()
            if self.over or event is None or event[0] > HORIZON:
                break
            day, what = event
            if what == "act":
                self._act(day)
            else:
                self._hear(day, self._word(what))
        return Fate(self.truth, self.delivered, self.attempts, self.mind.harmed, self.who.alive and not self.mind.harmed)

    def _next(self) -> tuple[float, str] | None:
        """Return what comes next: an answer under way, their own return, or a step of ours; the earliest, in that order."""
        events = [(day, 0, "reply") for day, _ in self.coming]
        back = self.mind.by_itself()
        if back is not None:
            events.append((back, 1, "back"))
        step = self.course.next_day()
        if step is not None:
            events.append((step, 2, "act"))
        first = min(events, default=None)
        return None if first is None else (first[0], first[2])

    def _act(self, day: float) -> None:
        deed = self.course.act(day)
        if deed is None:
            return
        reply = self.mind.hear(deed, day)
        reached = not deed.call or (reply is not None and reply.talk)
        self.delivered += reached
        if not reached:
            self.attempts += 1
            self.course.rang(day)
        if reply is not None:
            self.coming = [min([*self.coming, (day + reply.after, reply)], key=lambda one: one[0])]

    def _word(self, what: str) -> Reply:
        """Return the word that has come: the one under way, or what somebody says who comes back by themselves."""
        if what == "reply":
            return self.coming.pop()[1]
        self.mind.came_back = True
        return Reply(0.0, truth=self.mind.dice.happens(TELLS))

    def _hear(self, day: float, reply: Reply) -> None:
        self.over = reply.truth or reply.harmed
        if reply.truth:
            self.truth = day
        elif not reply.harmed:
            self.course.heard(day, talk=reply.talk)
            self.mind.messages = self.mind.calls = 0


def live(who: Prospect, course: Course, world: Assumptions) -> Fate:
    """Return what became of one prospect under one policy."""
    return Life(who, course, Mind(who, world, Dice(who.seed))).run()


def fates(policy: Policy, people: tuple[Prospect, ...], world: Assumptions) -> tuple[Fate, ...]:
    """Return what became of everybody under a policy."""
    return tuple(live(who, policy.begin(who.number), world) for who in people)
