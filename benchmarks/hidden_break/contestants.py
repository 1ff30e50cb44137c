"""Who is asked for the break: our model, the score it replaced, and the usual ways to see a jump or a change of level.

A contestant is given a trial and names a message, or none. Each way to see a change is tried as it is, and with our linter:
then it may name a message only where the linter finds an error or a warning in it.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean, median, pstdev

from benchmarks.hidden_break import old_score
from benchmarks.hidden_break.trial import Trial
from unghost.causes.hidden_break.find import LATEST, break_in, look
from unghost.causes.hidden_break.load import pressing
from unghost.causes.hidden_break.steps import Step, steps
from unghost.silence.early.signs import log_hours, log_words

LEAST = 3  # answers on each side of a change


@dataclass(frozen=True, slots=True)
class Verdict:
    """The message named, None for no break; ``p`` how probable a break is, where the contestant says so."""

    message: str | None
    p: float | None = None
    each: dict[str, float] | None = None


Judge = Callable[[Trial], Verdict]


def ours(trial: Trial) -> Verdict:
    """Ask our model."""
    sight = look(trial.view)
    if sight is None:
        return Verdict(None, 0.0, {})
    found = break_in(sight)
    each = {s.touch.message or "": p for s, p in zip(sight.steps, sight.broken, strict=True) if p > 0.0}
    return Verdict(found.message if found else None, sight.p_break, each)


def before(trial: Trial) -> Verdict:
    """Ask the score that was here before."""
    found = old_score.find_break(trial.view)
    return Verdict(found.message if found else None, found.p if found else None)


def answered(trial: Trial) -> list[Step]:
    """Return the answered steps that a contestant sees."""
    view = trial.view
    return [s for s in steps(view.correspondence, view.history.now, watched=True)[-LATEST:] if s.lag is not None]


def jump(factor: float) -> Judge:
    """Name the message whose answer took the most beside the usual one before, where that is ``factor`` times as long."""

    def judge(trial: Trial) -> Verdict:
        seen = answered(trial)
        best, where = factor, None
        for n in range(LEAST, len(seen)):
            usual = median(s.lag or 0.0 for s in seen[:n]) + 1.0
            if ((seen[n].lag or 0.0) + 1.0) / usual > best:
                best, where = ((seen[n].lag or 0.0) + 1.0) / usual, seen[n].touch.message
        return Verdict(where)

    return judge


def cusum(limit: float, slack: float = 0.5) -> Judge:
    """Name where lags first begin to rise and lengths to fall by CUSUM (Page 1954), by the habit of the first answers."""

    def judge(trial: Trial) -> Verdict:
        seen = answered(trial)
        rows = _standard(seen, 2 * LEAST)
        total, start = 0.0, 0
        for n, value in enumerate(rows):
            if total == 0.0:
                start = n
            total = max(0.0, total + value - slack)
            if total > limit and n > LEAST:
                return Verdict(seen[start].touch.message)
        return Verdict(None)

    return judge


def _standard(seen: Sequence[Step], learnt: int) -> list[float]:
    """Return lateness and shortness of each answer as one standard score, by the first answers."""
    late, short = [log_hours(s.lag or 0.0) for s in seen], [-log_words(s.words or 0) for s in seen]
    if len(seen) <= learnt:
        return []
    columns = []
    for values in (late, short):
        mean, spread = fmean(values[:learnt]), max(0.5, pstdev(values[:learnt]))
        columns.append([(v - mean) / spread for v in values])
    return [(a + b) / 2**0.5 for a, b in zip(*columns, strict=True)]


def with_linter(judge: Judge) -> Judge:
    """Let a contestant name a message only where the linter objects to it, or to the one before."""

    def judged(trial: Trial) -> Verdict:
        found = judge(trial).message
        own = trial.view.correspondence.ours
        place = next((n for n, t in enumerate(own) if found and t.message == found), None)
        near = [] if place is None else [own[n] for n in (place, place - 1) if n >= 0]
        return Verdict(next((t.message for t in near if pressing(t)), None))

    return judged


def pelt(python: Path, trials: Sequence[Trial], penalties: Sequence[float]) -> dict[float, list[str | None]]:
    """Return, by penalty, the message at the last change of level that PELT finds in each trial (Killick et al. 2012).

    It runs with ``ruptures`` in an environment of its own.
    """
    shown = [answered(t) for t in trials]
    rows = [[[log_hours(s.lag or 0.0), log_words(s.words or 0)] for s in seen] for seen in shown]
    asked = json.dumps({"penalties": list(penalties), "least": LEAST - 1, "series": rows})
    script = Path(__file__).with_name("peers.py")
    told = subprocess.run([str(python), str(script)], input=asked, capture_output=True, text=True, check=True).stdout
    found: dict[str, list[int | None]] = json.loads(told)
    return {
        penalty: [
            None if place is None else seen[place].touch.message for place, seen in zip(found[str(penalty)], shown, strict=True)
        ]
        for penalty in penalties
    }
