"""Learn how much people vary of themselves from real exchanges, and write the table that ships.

python -m benchmarks.hidden_break.fit MAIL... [--cache FOLDER] [--ship src/unghost/causes/hidden_break/population.py]

Each measure by itself: the parameters that make what was seen the most probable (type II maximum likelihood), a drift at one
unknown step allowed. Then the share of steps at which habits move, all measures together. Nobody here was pressed by a seller,
so no break is reckoned with. Only exchanges of the half that is tuned on are used (threads.tuned_on).
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from scipy import optimize

from benchmarks.hidden_break.threads import seen_steps, threads, tuned_on
from unghost.causes.hidden_break import change
from unghost.causes.hidden_break.change import Floats, Likelihoods
from unghost.causes.hidden_break.habit import Habit, Population, Share
from unghost.causes.hidden_break.population import POPULATION
from unghost.causes.hidden_break.steps import SIGNS, Step

Threads = Sequence[Sequence[Step]]
LEAST_ANSWERS = 4
"""Fewest answers of a thread that tells anything of how habits vary."""
OTHERS = Share(mean=-0.5, spread=2.0, shift=0.6)
"""Whether an answer has further readers: a list cannot tell, for there it always has, or never. Set by hand, wide."""
STRANGE = 1.0
"""Added to the spread between people (as a standard deviation): a user's people are not those the figures are from."""
_PULL = 2.0  # pseudo-threads that keep a parameter from running off


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("mail", nargs="+", type=Path)
    ask.add_argument("--cache", type=Path, default=Path(".work/hidden-break"))
    ask.add_argument("--ship", type=Path)
    given = ask.parse_args()
    known = [seen_steps(c) for place in given.mail for c in threads(place, given.cache) if tuned_on(place, c)]
    found = fit([steps for steps in known if sum(s.answered for s in steps) >= LEAST_ANSWERS])
    print(found)
    if given.ship:
        given.ship.write_text(shipped(found), encoding="utf-8")


def fit(known: Threads) -> Population:
    """Return the population that makes the threads the most probable."""
    found = replace(
        POPULATION,
        hours=_habit(known, POPULATION.hours, lambda s, h: change.hours_of(s, h, POPULATION.never)),
        words=_habit(known, POPULATION.words, change.words_of),
        asks=_share(known, POPULATION.asks, lambda s, h: change.share_of([_flag(x.asks) for x in s], h)),
        warmth=_share(known, POPULATION.warmth, _warmth),
        others=OTHERS,
    )
    return _joint(known, found)


def _flag(value: int | None) -> float | None:
    return None if value is None else float(value > 0)


def _warmth(steps: Sequence[Step], share: Share) -> Likelihoods:
    return change.share_of([None if s.warmth is None else s.warmth / SIGNS for s in steps], share, change.WARMTH_LOOKS)


def _habit(known: Threads, start: Habit, measure: Callable[[Sequence[Step], Habit], Likelihoods]) -> Habit:
    def habit(x: Floats) -> Habit:
        weights = np.exp(x[3:] - x[3:].max())
        shares = tuple(float(w) for w in weights / weights.sum())
        return Habit(float(x[0]), float(np.exp(x[1])), shares, float(np.exp(x[2])))

    def loss(x: Floats) -> float:
        found = habit(x)
        cost = -sum(_evidence(measure(steps, found), POPULATION.change) for steps in known)
        return cost + _PULL * float((x[2] + 0.5) ** 2 + 0.1 * (x[3:] ** 2).sum())

    x0 = np.array([start.mean, np.log(start.spread), np.log(start.shift), *np.log(np.maximum(start.weights, 0.03))])
    x0[3:] -= x0[3:].mean()
    return habit(_least(loss, x0))


def _share(known: Threads, start: Share, measure: Callable[[Sequence[Step], Share], Likelihoods]) -> Share:
    def share(x: Floats) -> Share:
        return Share(float(x[0]), float(np.exp(x[1])), float(np.exp(x[2])))

    def loss(x: Floats) -> float:
        cost = -sum(_evidence(measure(steps, share(x)), POPULATION.change) for steps in known)
        return cost + _PULL * float((x[2] + 0.3) ** 2 + x[1] ** 2)

    return share(_least(loss, np.array([start.mean, np.log(start.spread), np.log(start.shift)])))


def _joint(known: Threads, population: Population) -> Population:
    """Fit the share of unanswered touches, and the share of steps at which everything may move."""

    def made(x: Floats) -> Population:
        never, moves = 1.0 / (1.0 + np.exp(-x))
        return replace(population, never=float(never), change=float(moves))

    def loss(x: Floats) -> float:
        found = made(x)
        total = 0.0
        for steps in known:
            parts = change.likelihoods(steps, found)
            whole = Likelihoods(sum(p.none for p in parts), np.sum([p.drift for p in parts], axis=0), parts[0].broken)
            total -= _evidence(whole, found.change)
        return total

    return made(_least(loss, np.array([-2.0, -3.5])))


def _evidence(found: Likelihoods, moves: float) -> float:
    """Return the log probability of a thread: of no change, or of a drift before one of its steps."""
    odds = moves / (1.0 - moves)
    n = len(found.drift) - 1
    each = np.concatenate([[found.none], np.log(odds) + found.drift[1:]])
    return float(np.logaddexp.reduce(each) - np.log1p(odds * n))


def _least(loss: Callable[[Floats], float], start: Floats) -> Floats:
    best: Floats = optimize.minimize(loss, start, method="Nelder-Mead", options={"maxfev": 60 * len(start), "fatol": 0.05}).x
    return best


def shipped(found: Population) -> str:
    """Return the module that ships."""

    def wide(spread: float) -> str:
        return f"{(spread**2 + STRANGE**2) ** 0.5:.2f}"

    def habit(h: Habit) -> str:
        weights = ", ".join(f"{w:.3f}" for w in h.weights)
        return f"Habit(mean={h.mean:.2f}, spread={wide(h.spread)}, weights=({weights}), shift={h.shift:.2f})"

    def share(s: Share) -> str:
        return f"Share(mean={s.mean:.2f}, spread={wide(s.spread)}, shift={s.shift:.2f})"

    return f'''"""How people vary of themselves: derived numbers, written by benchmarks/hidden_break."""

from unghost.causes.hidden_break.habit import Habit, Population, Share

POPULATION = Population(
    hours={habit(found.hours)},
    words={habit(found.words)},
    asks={share(found.asks)},
    warmth={share(found.warmth)},
    others={share(found.others)},
    never={found.never:.3f},
    change={found.change:.4f},
)
'''


if __name__ == "__main__":
    main()
