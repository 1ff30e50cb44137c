"""Ask every contestant about every trial, and make the tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log
from pathlib import Path

from benchmarks.hidden_break import contestants
from benchmarks.hidden_break.contestants import Judge, Verdict
from benchmarks.hidden_break.trial import Trial
from unghost.causes.hidden_break.load import pressing

JUMPS = (3.0, 5.0, 8.0, 12.0, 20.0)
LIMITS = (2.0, 3.0, 4.5, 6.0, 9.0)
PENALTIES = (3.0, 6.0, 12.0, 25.0, 50.0)
LOOSE = 0.25
"""Our model claims from a half on; this bar is shown beside it, for those who compare with a bolder one."""
BINS = (0.0, 0.05, 0.2, 0.4, 0.6, 0.8, 0.95, 1.0)


@dataclass(frozen=True, slots=True)
class Score:
    """Of the broken trials: found ``exact`` and ``near`` (that message or a neighbour); of the others: ``false`` finds."""

    broken: int
    exact: int
    near: int
    innocent: int
    false: int

    @property
    def worth(self) -> float:
        """What thresholds are chosen by: share found less share of false finds."""
        return self.exact / max(1, self.broken) - self.false / max(1, self.innocent)


def score(trials: Sequence[Trial], verdicts: Sequence[str | None]) -> Score:
    """Return how the messages named compare with those that were planted."""
    pairs = list(zip(trials, verdicts, strict=True))
    broken = [(t, m) for t, m in pairs if t.broken is not None]
    innocent = [m for t, m in pairs if t.broken is None]
    exact = sum(t.broken == m for t, m in broken)
    near = sum(m is not None and _apart(t, m) <= 1 for t, m in broken)
    return Score(len(broken), exact, near, len(innocent), sum(m is not None for m in innocent))


def _apart(trial: Trial, message: str) -> int:
    own = [t.message for t in trial.view.correspondence.ours]
    return abs(own.index(message) - own.index(trial.broken))


def objected(trial: Trial) -> bool:
    """Say whether our linter finds an error or a warning in the message that broke it."""
    return any(t.message == trial.broken and pressing(t) for t in trial.view.correspondence.ours)


def likeliest(verdict: Verdict) -> str | None:
    """Return the likeliest message where a break is as probable as LOOSE."""
    each = verdict.each or {}
    return max(each, key=lambda message: each[message]) if each and (verdict.p or 0.0) >= LOOSE else None


def named(judge: Judge, trials: Sequence[Trial]) -> list[str | None]:
    """Return the messages a contestant names."""
    return [judge(trial).message for trial in trials]


def tuned(make: Callable[[float], Judge], values: Sequence[float], trials: Sequence[Trial]) -> Judge:
    """Return a contestant with the threshold that serves it best on the trials that are tuned on."""
    return make(max(values, key=lambda value: score(trials, named(make(value), trials)).worth))


def all_scores(tune: Sequence[Trial], test: Sequence[Trial], asked: Sequence[Verdict], python: Path | None) -> dict[str, Score]:
    """Return the score of every contestant on the test, thresholds chosen on ``tune``; ``asked`` are our verdicts."""
    seen = [n for n, trial in enumerate(test) if trial.broken is None or objected(trial)]
    found = {
        "unghost": score(test, [v.message for v in asked]),
        "unghost, where our linter objects to what was planted": score([test[n] for n in seen], [asked[n].message for n in seen]),
        f"unghost, if it claimed from {LOOSE:g} on": score(test, [likeliest(v) for v in asked]),
        "the score before": score(test, named(contestants.before, test)),
    }
    for name, make, values in (("biggest jump of the lag", contestants.jump, JUMPS), ("CUSUM", contestants.cusum, LIMITS)):
        found[name] = score(test, named(tuned(make, values, tune), test))
        linted = tuned(_linted(make), values, tune)
        found[f"{name}, with our linter"] = score(test, named(linted, test))
    if python is not None:
        found.update(_pelt(python, tune, test))
    return found


def _linted(make: Callable[[float], Judge]) -> Callable[[float], Judge]:
    return lambda value: contestants.with_linter(make(value))


def _pelt(python: Path, tune: Sequence[Trial], test: Sequence[Trial]) -> dict[str, Score]:
    learnt, judged = (contestants.pelt(python, part, PENALTIES) for part in (tune, test))
    found = {}
    for name, linted in (("PELT (ruptures)", False), ("PELT (ruptures), with our linter", True)):
        best = max(PENALTIES, key=lambda p: score(tune, _allowed(tune, learnt[p], linted=linted)).worth)
        found[name] = score(test, _allowed(test, judged[best], linted=linted))
    return found


def _allowed(trials: Sequence[Trial], messages: Sequence[str | None], *, linted: bool) -> list[str | None]:
    if not linted:
        return list(messages)
    return [contestants.with_linter(_saying(message))(trial).message for trial, message in zip(trials, messages, strict=True)]


def _saying(message: str | None) -> Judge:
    return lambda _trial: Verdict(message)


def score_lines(scores: dict[str, Score]) -> list[str]:
    """Return the scores as rows of a table."""
    lines = ["| | exact message | within one | false finds | exact less false |", "|---|---|---|---|---|"]
    for name, s in scores.items():
        shares = (_share(s.exact, s.broken), _share(s.near, s.broken), _share(s.false, s.innocent))
        lines.append(f"| {name} | {' | '.join(shares)} | {s.worth:.2f} |")
    return lines


def kind_lines(trials: Sequence[Trial], verdicts: Sequence[Verdict]) -> list[str]:
    """Return our own results by kind of trial."""
    lines = ["| kind | n | break claimed | exact message | mean p |", "|---|---|---|---|---|"]
    for kind in dict.fromkeys(t.kind for t in trials):
        rows = [(t, v) for t, v in zip(trials, verdicts, strict=True) if t.kind == kind]
        claimed = sum(v.message is not None for _, v in rows)
        exact = sum(t.broken is not None and v.message == t.broken for t, v in rows)
        right = _share(exact, len(rows)) if any(t.broken for t, _ in rows) else "–"
        mean = sum(v.p or 0.0 for _, v in rows) / len(rows)
        lines.append(f"| {kind} | {len(rows)} | {_share(claimed, len(rows))} | {right} | {mean:.2f} |")
    return lines


def calibration_lines(trials: Sequence[Trial], verdicts: Sequence[Verdict]) -> list[str]:
    """Return what came of our probabilities: of a break at all, and of each candidate message being the one."""
    whole = [(v.p or 0.0, t.broken is not None) for t, v in zip(trials, verdicts, strict=True)]
    each = [(p, m == t.broken) for t, v in zip(trials, verdicts, strict=True) for m, p in (v.each or {}).items()]
    lines = [
        "| p said | breaks: n | mean p | were planted | messages: n | mean p | were the one |",
        "|---|---|---|---|---|---|---|",
    ]
    for low, high in pairwise(BINS):
        cells = []
        for pairs in (whole, each):
            inside = [(p, hit) for p, hit in pairs if low <= p < high or (high == 1.0 and p == 1.0)]
            n = len(inside)
            cells += [
                str(n),
                *([f"{sum(p for p, _ in inside) / n:.2f}", f"{sum(h for _, h in inside) / n:.2f}"] if n else ["–", "–"]),
            ]
        lines.append(f"| {low:g} to {high:g} | {' | '.join(cells)} |")
    base = sum(h for _, h in whole) / len(whole)
    brier = sum((p - h) ** 2 for p, h in whole) / len(whole)
    lines += ["", f"Brier score {brier:.3f}, log loss {_log_loss(whole):.3f}; always saying the base rate {base:.2f}: "]
    lines[-1] += f"{base * (1 - base):.3f} and {_log_loss([(base, h) for _, h in whole]):.3f}."
    return lines


def _log_loss(pairs: Sequence[tuple[float, bool]]) -> float:
    return -sum(log(min(1.0, max(1e-6, p if hit else 1.0 - p))) for p, hit in pairs) / len(pairs)


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.2f} ({part} of {whole})" if whole else "–"
