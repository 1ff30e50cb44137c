"""The tables of a run, as Markdown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from benchmarks.silence.contestants import DAYS, OURS, Entry
from benchmarks.silence.scores import COMPARED, Score
from benchmarks.silence.world import SUBSETS

HEAD = """# Is this silence real? Ours beside rules, curves and peers

Made by `python -m benchmarks.silence` (`make bench-silence`): on each event file everybody learns from what was known before the
split, without the people held out, and predicts the same rows after it. How spells, rows and labels are made says `protocol.py`.
Peers get the columns of our own model, the landmark rows of `training.py` and fixed settings; the number of LightGBM's trees
and the scale of XGBoost's AFT are chosen by a split in time inside the training time. BG/NBD gets its own counts. Nothing is
chosen on what is judged. The shipped prior may know the training time of a file, never its test time; the other files' prior
knows nothing of it.

- **gain**: 1 − log loss / log loss of one Kaplan-Meier curve. **ece**: distance of odds and outcomes, ten bins of equal size.
- **delay**: mean days until a silence that lasts 60 days is called, at 5 % and 10 % of answered silences called too early; never
  called counts 60. In brackets against counting days, on the same silences. Whoever has odds calls by those of no answer within
  14 days.
- **low odds**: where odds under .10 were given that an answer comes within 30 days, their mean and the share that was answered.
- **±**: half of a 95 % interval, {draws} bootstrap draws over contacts. *Too few* stands where under 100 rows could be judged.
- **warm** has at least two past answers, the real case; **cold** none; **unseen** are people nobody was trained on.

"""
SYNTHETIC = "This file is generated: it shows that everything runs, not how good anybody is on people.\n"


@dataclass(frozen=True, slots=True)
class Result:
    """One event file: its name and sizes, who took part, and the scores by part."""

    name: str
    about: str
    synthetic: bool
    entries: Sequence[Entry]
    scores: Mapping[str, Sequence[Score]]


def written(results: Sequence[Result], when: str, draws: int, notes: Sequence[str] = ()) -> str:
    """Return the page."""
    blocks = [HEAD.format(draws=draws).rstrip("\n"), when, *notes]
    for result in results:
        blocks += [f"## {result.name}", result.about, *([SYNTHETIC.rstrip()] if result.synthetic else [])]
        blocks.append(f"![odds and outcomes](reliability-{result.name}.svg) ![calls by day](alarms-{result.name}.svg)")
        for subset, scores in result.scores.items():
            blocks += [f"### {result.name}, {subset}: {SUBSETS[subset]}", _figures(scores)]
        blocks += [
            f"### {result.name}: ours minus theirs",
            _differences(result),
            f"### {result.name}: cost",
            _cost(result.entries),
        ]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _figures(scores: Sequence[Score]) -> str:
    rows = [
        "| model | auc | gain | ece | delay 5 % | delay 10 % | low odds: said, seen |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    days = next((score.figures for score in scores if score.name == DAYS), {})
    for score in scores:
        cells = [_figure(score, name, 3) for name in ("auc", "gain", "ece")]
        cells += [_delay(score, name, days) for name in ("delay0.05", "delay0.1")]
        cells.append(f"{_short(score.tail[0], 3)}, {_short(score.tail[1], 3)} ({score.tail[2]:,})" if score.tail else "")
        rows.append(f"| {_name(score.name)} | {' | '.join(cells)} |")
    return "\n".join(rows)


def _figure(score: Score, name: str, digits: int) -> str:
    if name not in score.figures:
        return "too few" if score.figures and "auc" not in score.figures and name.startswith("delay") else ""
    half = f" ± {_short(score.half[name], digits)}" if name in score.half else ""
    return _short(score.figures[name], digits) + half


def _delay(score: Score, name: str, days: Mapping[str, float]) -> str:
    if name not in score.figures:
        return "too few"
    against = "" if score.name == DAYS else f" ({100 * (score.figures[name] / days[name] - 1):+.0f} %)".replace("-", "−")
    return _figure(score, name, 1) + against


def _differences(result: Result) -> str:
    names = ("gain", "auc", "delay 5 %", "delay 10 %")
    rows = ["| part | against | " + " | ".join(names) + " |", "| --- | --- | " + " | ".join(["---:"] * len(names)) + " |"]
    for subset, scores in result.scores.items():
        mine = next((score for score in scores if score.name == OURS), None)
        if mine is None:
            return ""
        for score in scores:
            if score.name == OURS:
                continue
            cells = [_apart(mine, score, name) for name in COMPARED]
            rows.append(f"| {subset} | {score.name} | {' | '.join(cells)} |")
    return "\n".join(rows)


def _apart(mine: Score, theirs: Score, name: str) -> str:
    if name not in mine.figures or name not in theirs.figures:
        return ""
    digits = 1 if name.startswith("delay") else 3
    half = f" ± {_short(theirs.apart[name], digits)}" if name in theirs.apart else ""
    return _short(mine.figures[name] - theirs.figures[name], digits, sign=True) + half


def _cost(entries: Sequence[Entry]) -> str:
    rows = ["| model | fit, s | rows predicted per second |", "| --- | ---: | ---: |"]
    for entry in entries:
        if entry.fit is not None:
            rows.append(f"| {_name(entry.name)} | {entry.fit:.1f} | {f'{entry.pace:,.0f}' if entry.pace else ''} |")
    return "\n".join([*rows, "", COST])


COST = """Ours is timed from outside: its fit is a whole call of the program for one row (start, reading the events, fit), its
pace the rest of a call for all rows, features and writing included. Peers are timed inside, without features and reading."""


def _name(name: str) -> str:
    return f"**{name}**" if name == OURS else name


def _short(value: float, digits: int, *, sign: bool = False) -> str:
    text = f"{value:{'+' if sign else ''}.{digits}f}".replace("-", "−")
    return text.replace("0.", ".", 1) if digits == 3 and abs(value) < 1 else text
