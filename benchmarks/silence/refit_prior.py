"""Fit the shipped prior again from event tables and print it as JSON, or write src/unghost/silence/prior_data.py.

refit_prior.py EVENTS... [--until T] [--unseen FILE] [--out prior.json | --ship PATH]
Needs pyarrow for parquet; nothing else beyond the package. Every file weighs the same, whatever its size.
"""

from __future__ import annotations

import argparse
import json
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta
from math import fsum
from pathlib import Path
from textwrap import fill

from benchmarks.silence.events import last_sent, read_events, silences, waits
from unghost.domain.wait import Wait
from unghost.silence.curve import Curve, Spell, falling, product_limit
from unghost.silence.kaplan_meier import CLASSES, scaled_spells
from unghost.silence.model import GONE_DAYS
from unghost.silence.prior import Doubts, Prior
from unghost.silence.typical import Population, PopulationPrior, log_wait

# PULL and FIRMNESS by the held-out score of the next answered wait; the rest are judgements, see docs/reference/prior.md.
PULL, FIRMNESS, PEOPLE, ANSWERS, SPELLS = 3.0, 8.0, 4.0, 60.0, 40.0
# drift and differ: so that intervals hold the outcome rate of deciles of odds in about nine cases of ten, once own waits have
# taken over; strange: half of what lies between the two sets the prior is from.
DOUBTS = Doubts(drift=0.3, differ=0.35, strange=0.7)
KNOTS = (0.0, *(round(0.06 * (700 / 0.06) ** (i / 17), 3) for i in range(18)))
DIGITS = 4
ENOUGH = 30
LEAST = 0.001


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("events", type=Path, nargs="+")
    ask.add_argument("--until", type=float)
    ask.add_argument("--unseen", type=Path)
    ask.add_argument("--out", type=Path)
    ask.add_argument("--ship", type=Path)
    given = ask.parse_args()
    hidden = set(given.unseen.read_text().split()) if given.unseen else set()
    prior = refit([known_waits(path, given.until, hidden) for path in given.events])
    if given.ship:
        given.ship.write_text(as_module(prior), encoding="utf-8")
    text = as_json(prior)
    if given.out:
        given.out.write_text(text, encoding="utf-8")
    print(text)


def known_waits(path: Path, until: float | None, hidden: set[str]) -> list[Wait]:
    """Return the waits of one file as known at ``until`` (or its end), without the people in ``hidden``."""
    events = read_events(path)
    spells, end = silences(events), until or events[-1].ts
    return [wait for n, wait in waits(spells, end, last_sent(events, end)) if spells[n].contact not in hidden]


def refit(sets: Sequence[Sequence[Wait]]) -> Prior:
    """Return the prior of several sets of waits: means of their populations, and means of their survival tables."""
    moments = [_moments(waits) for waits in sets]
    mean, variance = (fsum(values) / len(sets) for values in zip(*moments, strict=True))
    population = Population(mean, variance, PULL, FIRMNESS)
    tables = [[_table(spells) for spells in scaled_spells(waits, population)] for waits in sets]
    survival = tuple(
        tuple(fsum(shares) / len(sets) for shares in zip(*(table[kind] for table in tables), strict=True))
        for kind in range(len(CLASSES))
    )
    return Prior(PopulationPrior(population, PEOPLE, ANSWERS), KNOTS, survival, SPELLS, DOUBTS)


def _table(spells: Sequence[Spell]) -> list[float]:
    """Return survival at the knots; where fewer than ENOUGH spells are left, the hazard goes on falling as one over time."""
    curve = falling(product_limit(spells, KNOTS))
    longest = sorted(spell.duration for spell in spells)[-min(ENOUGH, len(spells))]
    inside = max(4, bisect_right(KNOTS, longest))
    known = Curve(KNOTS[:inside], curve.hazard[:inside], curve.variance[:inside])
    return [max(LEAST, known.survival(knot)) for knot in KNOTS]


def _moments(waits: Sequence[Wait]) -> tuple[float, float]:
    """Return the mean of people's mean log waits, and the pooled variance within people, of answers that came in time."""
    logs: defaultdict[str, list[float]] = defaultdict(list)
    for wait in waits:
        if wait.answered and wait.closed - wait.opened <= timedelta(GONE_DAYS):
            logs[wait.person].append(log_wait(wait.hours))
    means = {person: fsum(values) / len(values) for person, values in logs.items()}
    squares = fsum((value - means[person]) ** 2 for person, values in logs.items() for value in values)
    return fsum(means.values()) / len(means), squares / sum(len(values) - 1 for values in logs.values())


def as_json(prior: Prior) -> str:
    """Return the prior as JSON."""
    population = prior.population.population
    return json.dumps(
        {
            "mean": round(population.mean, DIGITS),
            "variance": round(population.variance, DIGITS),
            "pull": population.pull,
            "firmness": population.firmness,
            "people": prior.population.people,
            "answers": prior.population.answers,
            "spells": prior.spells,
            "drift": prior.doubts.drift,
            "differ": prior.doubts.differ,
            "strange": prior.doubts.strange,
            "knots": prior.knots,
            "survival": [[round(share, DIGITS) for share in table] for table in prior.survival],
        },
        indent=1,
    )


def load_prior(path: Path) -> Prior:
    """Return a prior written by ``--out``."""
    d = json.loads(path.read_text(encoding="utf-8"))
    population = Population(d["mean"], d["variance"], d["pull"], d["firmness"])
    tables = tuple(tuple(table) for table in d["survival"])
    return Prior(
        PopulationPrior(population, d["people"], d["answers"]),
        tuple(d["knots"]),
        tables,
        d["spells"],
        Doubts(d["drift"], d["differ"], d["strange"]),
    )


def as_module(prior: Prior) -> str:
    """Return the prior as the module that ships."""
    d = json.loads(as_json(prior))
    tables = "\n".join(f"    (\n{_lines(table, 8)}\n    )," for table in d["survival"])
    return f'''"""Derived numbers only, written by benchmarks/silence/refit_prior.py; docs/reference/prior.md says from what."""

MEAN = {d["mean"]}
VARIANCE = {d["variance"]}
PULL = {d["pull"]}
FIRMNESS = {d["firmness"]}
PEOPLE = {d["people"]}
ANSWERS = {d["answers"]}
SPELLS = {d["spells"]}
DRIFT = {d["drift"]}
DIFFER = {d["differ"]}
STRANGE = {d["strange"]}
# fmt: off
KNOTS = (
{_lines(d["knots"], 4)}
)
SURVIVAL = (
{tables}
)
# fmt: on
'''


def _lines(numbers: Sequence[float], indent: int) -> str:
    return fill(", ".join(map(str, numbers)) + ",", 110, initial_indent=" " * indent, subsequent_indent=" " * indent)


if __name__ == "__main__":
    main()
