"""Alarms: the budget the user set, the level chosen for it, and how many are silent under it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime

from unghost.app.known import Known
from unghost.domain.settings import Settings
from unghost.silence.assess import assess_all
from unghost.silence.assessment import State
from unghost.silence.landmark.learn import LandmarkLearner
from unghost.silence.watch.budget import ON_ITS_OWN
from unghost.silence.watch.level import Allowed, Budget, Level


@dataclass(frozen=True, slots=True)
class Alarms:
    """How a budget works out on the user's own record: ``silent`` and ``late`` people at ``now``.

    ``percentile`` is the share of a person's answers (0..1) beyond which a wait is silent where the level is not used: until it
    is chosen on the user's own silences, and while the simple estimate speaks, as ``notice`` then says.
    """

    now: datetime
    level: Level
    percentile: float
    used: bool
    silent: int
    late: int
    notice: str

    @property
    def says(self) -> tuple[str, ...]:
        """What decides and what to expect of it, in plain sentences."""
        if self.level.own:
            return (*self.level.says, *self._meanwhile())
        answered = self.level.expects.answered
        silences = f"{answered} answered silence{'' if answered == 1 else 's'} of yours that lasted a day or more"
        yet = f"The level is not chosen on your own silences yet: {silences} so far, {ON_ITS_OWN} are needed."
        return (yet, self._by_percentile("Until then"), *self._later(), *self.level.expects.says)

    @property
    def decides(self) -> str:
        """Whether the odds decide who is silent, in a sentence."""
        if self.used:
            return "Who is called silent is decided by a level chosen on what came of your own silences, not by these odds."
        share = f"{100 * self.percentile:.0f} in 100"
        return f"These odds do not decide who is called silent: a wait is, once {share} of that person's answers would have come."

    def _meanwhile(self) -> tuple[str, ...]:
        return () if self.used else (self.notice, self._by_percentile("Until the odds hold again"))

    def _by_percentile(self, when: str) -> str:
        share = f"{100 * self.percentile:.0f} in 100"
        return f"{when}, a wait is called silent once {share} of that person's answers would have come."

    def _later(self) -> tuple[str, ...]:
        kind = self.level.budget.kind
        return () if kind is Allowed.SHARE_OF_ANSWERED else (f"The budget of {kind.value} counts from then on.",)


def alarms(known: Known, learn: LandmarkLearner) -> Alarms:
    """Return how the budget in the settings of a history works out."""
    history, past = known.history, known.past
    fitted = known.learnt(learn)
    people = [(c, past[person]) for person, c in history.people.items() if c.has_relationship]
    states = Counter(silence.state for silence in assess_all(history, people, fitted) if not silence.let_be)
    level = learn.level(learn.look(known.told, past), history.settings)
    percentile = 1.0 - history.settings.false_alarms
    used = fitted.silent_from is not None
    return Alarms(history.now, level, percentile, used, states[State.SILENT], states[State.LATE], fitted.notice)


def under(known: Known, settings: Settings) -> Known:
    """Return what is known, to be judged by other settings."""
    return replace(known, history=replace(known.history, settings=settings))


def with_budget(settings: Settings, budget: Budget) -> Settings:
    """Return settings with another budget."""
    plain = replace(settings, false_alarms_a_month=None, cases_a_day=None)
    match budget.kind:
        case Allowed.FALSE_ALARMS_A_MONTH:
            return replace(plain, false_alarms_a_month=budget.most)
        case Allowed.CASES_A_DAY:
            return replace(plain, cases_a_day=budget.most)
        case Allowed.SHARE_OF_ANSWERED:
            return replace(plain, false_alarms=budget.most)
