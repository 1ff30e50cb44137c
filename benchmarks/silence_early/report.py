"""The report as Markdown, and the table that ships."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean

from benchmarks.silence_early.candidates import CONTEXT, SIGNS, Habits
from benchmarks.silence_early.trial import BASE, Flagged, Trial

STAY = ("later", "shorter")
"""The signs that stay: see docs/reference/early-warning.md for the rule they met and the others did not."""

CLEAR = 1.0
LEVELS = (0.5, CLEAR, 1.5)


def report(trials: Sequence[Trial]) -> str:
    """Return everything measured."""
    parts = ["# What the signs of losing step are worth\n\nWritten by `python -m benchmarks.silence_early`.\n"]
    for t in trials:
        parts += [_head(t), _signs(t), _together(t), _warnings(t)]
    return "\n".join(parts)


def _head(t: Trial) -> str:
    learnt = f"{len(t.train.gone):,} waits of {len(set(t.train.people)):,} people ({t.train.gone.sum():.0f} unanswered)"
    judged = f"{len(t.test.gone):,} of {len(set(t.test.people)):,} people ({t.test.gone.sum():.0f} unanswered)"
    base = t.ranking(BASE)
    return (
        f"## {t.name}\n\nLearnt from {learnt}, judged on {judged}. Reply history alone ranks with AUC "
        f"{base.value:.3f} ({base.low:.3f} to {base.high:.3f}).\n"
    )


def _signs(t: Trial) -> str:
    lines = [
        "Each sign alone, beside reply history: the log odds ratio of one standard deviation, and what it adds where judged.",
        "",
        "| sign | log odds ratio | added AUC | added information |",
        "|---|---|---|---|",
    ]
    for name in filter(t.tells, [*SIGNS, *CONTEXT]):
        ranking, information = t.gains([name])
        lines.append(f"| {name} | {t.coefficients([*BASE, name])[name]} | {ranking} | {information} |")
    return "\n".join(lines) + "\n"


def _together(t: Trial) -> str:
    names = list(filter(t.tells, STAY))
    ranking, information = t.gains(names)
    found = t.coefficients([*BASE, *names])
    each = "; ".join(f"{name} {found[name]}" for name in names)
    return f"The signs that stay, together: {each}. They add {ranking} of AUC and {information} of information.\n"


def _warnings(t: Trial) -> str:
    tried = [(name,) for name in STAY if t.tells(name)] + ([STAY] if all(map(t.tells, STAY)) else [])
    lines = [
        "What it came to where a sign was so many standard deviations and more.",
        "",
        "| warned by | at least | of all | of answered | of unanswered | unanswered, warned | unanswered, not | to 1 expected |",
        "|---|---|---|---|---|---|---|---|",
    ]
    lines += [_flagged(" and ".join(names), least, t.flagged(names, least)) for names in tried for least in LEVELS]
    return "\n".join(lines) + "\n"


def _flagged(name: str, least: float, f: Flagged) -> str:
    shares = " | ".join(f"{share:.3f}" for share in (f.share, f.false, f.found, f.gone, f.otherwise))
    ratio = f"{f.ratio.value:.2f} ({f.ratio.low:.2f} to {f.ratio.high:.2f})"
    return f"| {name} | {least} | {shares} | {ratio}, {f.rows} waits of {f.people} people |"


def shipped(trials: Sequence[Trial], usual: Habits) -> str:
    """Return the table that ships as a module: habits, and each sign's weight by the mean of the worlds that can tell it."""
    weights = {name: round(_weight(trials, name), 3) for name in STAY}
    worth = next(t for t in trials if all(map(t.tells, STAY))).flagged(STAY, CLEAR)
    return f'''"""Derived numbers only, written by benchmarks/silence_early; docs/reference/early-warning.md says from what."""

from unghost.silence.early.signs import Habit
from unghost.silence.early.worth import Worth

HOURS = Habit(variance={usual.hours.variance:.3f})
WORDS = Habit(variance={usual.words.variance:.3f})
LATER = {weights["later"]}
SHORTER = {weights["shorter"]}
CLEAR = {CLEAR}
WORTH = Worth(
    warned={worth.rows},
    people={worth.people},
    share={worth.share:.3f},
    false_rate={worth.false:.3f},
    gone={worth.gone:.3f},
    otherwise={worth.otherwise:.3f},
    ratio=({worth.ratio.value:.2f}, {worth.ratio.low:.2f}, {worth.ratio.high:.2f}),
)
'''


def _weight(trials: Sequence[Trial], name: str) -> float:
    """Return the log odds ratio of one unit of a sign, learnt beside history and the other signs that stay."""
    found = []
    for t in (t for t in trials if t.tells(name)):
        together = t.coefficients([*BASE, *filter(t.tells, STAY)])
        found.append(together[name].value / float(t.train.values[name].std()))
    return fmean(found)
