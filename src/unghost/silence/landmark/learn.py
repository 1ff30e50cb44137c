"""From a history to a model that may be believed: fit, look back on what it would have said, choose the level, watch drift."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from hashlib import blake2b

import numpy as np

from unghost.domain.settings import Settings
from unghost.domain.wait import Wait
from unghost.history.history import History
from unghost.silence.kaplan_meier import fit_kaplan_meier
from unghost.silence.landmark.fit import fit
from unghost.silence.landmark.kept import DIGITS, VERSION, Kept, Learnt, dump_learnt, load_learnt
from unghost.silence.landmark.look import GUARDED, Look
from unghost.silence.landmark.model import LandmarkModel
from unghost.silence.landmark.prior import dump_prior
from unghost.silence.landmark.record import Record, record_of
from unghost.silence.landmark.weights import Weights
from unghost.silence.model import Fitted
from unghost.silence.prior import shipped_prior as shipped_population
from unghost.silence.typical import learn_population
from unghost.silence.watch.budget import ShippedTops
from unghost.silence.watch.level import Allowed, Budget, Level


@dataclass(frozen=True, slots=True)
class LandmarkLearner:
    """A Learner that starts from a prior and keeps what it learnt, by the content it learnt it from.

    What is learnt on Monday holds for the week: only what was known at its start (UTC) is learnt from, so that every question
    of the week rests on the same fit, and asking as of an earlier moment gives what was said then.
    """

    prior: Weights
    tops: ShippedTops
    kept: Kept

    def __call__(self, history: History, past: Mapping[str, Sequence[Wait]]) -> Fitted:
        """Return the model for a history; see Learner."""
        record, until = self._monday(history, past)
        learnt, made = self.learnt(record.until(until), past, history.settings, until)
        return self._fitted(record, past, learnt, made=made)

    def found(
        self, record: Record, past: Mapping[str, Sequence[Wait]], settings: Settings, observed_until: datetime
    ) -> Fitted | None:
        """Return the model for a record whose fit of this week is kept already; None where it must be learnt first."""
        until = week_start(observed_until).timestamp()
        learnt = self._load(self.kept.get(_key(record.until(until), self.prior, settings, until)))
        return None if learnt is None else self._fitted(record, past, learnt, made=False)

    def _fitted(self, record: Record, past: Mapping[str, Sequence[Wait]], learnt: Learnt, *, made: bool) -> Fitted:
        """Return the model of what was learnt."""
        waits = [wait for theirs in past.values() for wait in theirs]
        if learnt.fall_back:
            return Fitted(fit_kaplan_meier(waits), None, learnt.silences, learnt.says, notice=learnt.notice, made=made)
        population = learn_population(waits, shipped_population().population)
        model = LandmarkModel(record, learnt.weights, population, learnt.silences)
        return Fitted(model, learnt.silent_from, learnt.silences, learnt.says, fine=True, notice=learnt.notice, made=made)

    def look(self, history: History, past: Mapping[str, Sequence[Wait]]) -> Look:
        """Return the last part of a history's record, judged by what was known before it."""
        record, until = self._monday(history, past)
        return Look.back(record.until(until), past, self.prior, until)

    def level(self, look: Look, settings: Settings) -> Level:
        """Return the level for the budget the user set, with what to expect of it."""
        return look.level(budget_of(settings), settings.late_at, self.tops)

    def learnt(self, record: Record, past: Mapping[str, Sequence[Wait]], settings: Settings, until: float) -> tuple[Learnt, bool]:
        """Return what a record teaches, from what was kept where the same was learnt before; and whether it was learnt now.

        Where learning fails, the last good fit speaks, else the prior alone, and says so.
        """
        key = _key(record, self.prior, settings, until)
        told = self._load(self.kept.get(key))
        if told is not None:
            return told, False
        try:
            learnt = study(record, past, self.prior, self.tops, budget_of(settings), settings.late_at, until)
            fault = "" if np.isfinite(learnt.weights.by_stage).all() else "it came to no numbers"
        except Exception as error:  # a fault of the learner must never cost the user their list
            return self._last_good(until, type(error).__name__), False
        if fault:
            return self._last_good(until, fault), False
        self.kept.put(key, until, dump_learnt(learnt))
        return learnt, True

    def _monday(self, history: History, past: Mapping[str, Sequence[Wait]]) -> tuple[Record, float]:
        """Return the whole record, and the moment up to which it is learnt from."""
        return record_of(history, past), week_start(history.observed_until).timestamp()

    def _load(self, text: str | None) -> Learnt | None:
        return None if text is None else load_learnt(text, self.prior.scales)

    def _last_good(self, until: float, fault: str) -> Learnt:
        """Return the latest fit that was kept of what was known by then, else the prior."""
        good = next((told for text in self.kept.before(until) if (told := self._load(text)) is not None), None)
        if good is None:
            notice = f"Learning from your record failed ({fault}); the odds are those that came with the program."
            return Learnt(self.prior, 0, None, (notice,), fall_back=False, until=until, notice=notice)
        day = datetime.fromtimestamp(good.until, UTC).date()
        notice = f"Learning from your record failed ({fault}); the odds rest on what was learnt by {day.day} {day:%B %Y}."
        return replace(good, says=(notice, *good.says), notice=notice)


def study(
    record: Record,
    past: Mapping[str, Sequence[Wait]],
    prior: Weights,
    tops: ShippedTops,
    budget: Budget,
    late_at: float,
    until: float,
) -> Learnt:
    """Fit on all that was known at ``until``, and judge it by what its like would have said of the last part of the record.

    A level of the score is chosen once enough of the user's own silences have closed; until then each person's percentile alone
    says who is silent, which needs none.
    """
    exact, lesson = fit(record.events, record.spells, until, prior, clock=record)
    weights = Weights(exact.scales, exact.by_stage.round(DIGITS))  # as it is kept, so that a fit found speaks as a fit made
    look = Look.back(record, past, prior, until)
    old = until - look.past.since > GUARDED.total_seconds()
    drift = (Look.back(record, past, prior, until, GUARDED) if old else look).drift()
    level = look.level(budget, late_at, tops)
    says = (drift.says, *(level.says if level.own else level.expects.says))
    notice = drift.says if drift.broken else ""
    return Learnt(weights, lesson.spells, level.at_least if level.own else None, says, drift.fall_back, until, notice)


def budget_of(settings: Settings) -> Budget:
    """Return the budget the user set."""
    if settings.false_alarms_a_month is not None:
        return Budget(Allowed.FALSE_ALARMS_A_MONTH, settings.false_alarms_a_month)
    if settings.cases_a_day is not None:
        return Budget(Allowed.CASES_A_DAY, settings.cases_a_day)
    return Budget(Allowed.SHARE_OF_ANSWERED, settings.false_alarms)


def week_start(moment: datetime) -> datetime:
    """Return the beginning of the week (Monday, UTC) a moment lies in."""
    day = moment.astimezone(UTC).date()
    return datetime.combine(day - timedelta(day.weekday()), time(0), tzinfo=UTC)


def _key(record: Record, prior: Weights, settings: Settings, until: float) -> str:
    """Return a name for everything a fit depends on."""
    e, s = record.events, record.spells
    there = e.account[: 1 + int(max(e.sender.max(), e.recipient.max()))] if len(e) else e.account[:0]
    digest = blake2b(f"{VERSION} {until} {budget_of(settings)} {settings.late_at} {dump_prior(prior)}".encode(), digest_size=20)
    for column in (e.at, e.sender, e.recipient, e.recipients, e.asks, there, s.contact, s.opened, s.closed, s.seconds):
        digest.update(np.ascontiguousarray(column).tobytes())
    return digest.hexdigest()
