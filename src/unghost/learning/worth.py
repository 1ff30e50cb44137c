"""What each play has been worth: the chance that it brings the truth and keeps the relationship, with what that rests on.

A play's own record leans on what was thought before (its prior), and the more so the closer the plays have kept to theirs: a
hierarchical Beta-Binomial. With ``m`` the prior of a play, ``k`` the concentration shared by all, ``y`` successes of ``n``
settled tries, the chance is Beta(k m + y, k (1 - m) + n - y), and ``p`` its mean.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import log

from unghost.domain.worth import Grade, Worth
from unghost.learning.days import Ran, Took, took
from unghost.learning.moves import SOMETHING_ELSE, Try
from unghost.silence.beta import interval, log_marginal

DEFAULT = 0.25
"""The chance that a play of which nothing at all is thought brings the truth within thirty days. Judgement of ours."""
PRIOR_TRIES = 10.0
"""What a prior weighs before the plays have shown how far they lie from theirs: as much as ten tries. Judgement of ours."""
LEAST_TRIES, MOST_TRIES = 4.0, 40.0
"""Between these the concentration is learnt: no record makes a prior worthless, and none makes it deaf."""
_SPREAD = 0.7  # standard deviation of the logarithm of the concentration, around ten: half to twice as much is nothing odd
_GRID = tuple(sorted({PRIOR_TRIES, *(LEAST_TRIES * (MOST_TRIES / LEAST_TRIES) ** (n / 40) for n in range(41))}))
SOME_TRIES, SOME_WIDTH = 10, 0.45
"""From ten tries on a user's own record weighs as much as the prior; an interval wider than this still holds "one in four" and
"two in three" together."""
GOOD_TRIES, GOOD_WIDTH = 30, 0.30
"""From thirty tries on three quarters of ``p`` come from the record."""
CAUSE_TRIES = 5
"""Settled tries under one cause below which that cause is not told apart."""


@dataclass(frozen=True, slots=True)
class Record:
    """Everything known of one play: its worth, how long the truth takes, and its worth by the likeliest cause.

    A cause is told apart from five settled tries on; its prior is the play under all other causes.

    ``running`` are tries that are not settled yet and count neither way, ``soon`` the truths among them so far.
    """

    worth: Worth
    took: Took | None = None
    running: int = 0
    soon: int = 0
    by_cause: tuple[tuple[str, Worth], ...] = ()


def records(tries: Iterable[Try], now: datetime, priors: Mapping[str, float]) -> tuple[Record, ...]:
    """Return the record of every play that was tried or has a prior, by name.

    ``priors`` are the chances (0..1) that a play brings the truth within thirty days, before it was tried.
    """
    by_play: dict[str, list[Try]] = defaultdict(list)
    for made in tries:
        if made.play != SOMETHING_ELSE:
            by_play[made.play].append(made)
    counts = [(*_counted(made, now), _bounded(priors.get(play, DEFAULT))) for play, made in by_play.items()]
    shared = concentration(counts)
    names = sorted(priors.keys() | by_play.keys())
    return tuple(_record(name, by_play.get(name, []), now, priors.get(name, DEFAULT), shared) for name in names)


def concentration(counts: Iterable[tuple[int, int, float]]) -> float:
    """Return how many tries a prior weighs, from (successes, tries, prior) of each play: between 4 and 40, and 10 without any.

    Empirical Bayes: the most probable concentration under the marginal likelihood of all plays and a log-normal prior around ten
    (Gelman and others, Bayesian Data Analysis, chapter 5), taken from a grid. As no prior mean is moved, one play's tries reach
    another only through this one bounded number; and more successes never lower a play's own ``p`` (tests/property).
    """
    known = sorted(count for count in counts if count[1])
    return max(_GRID, key=lambda k: (_fit(known, k), -abs(log(k / PRIOR_TRIES)), k)) if known else PRIOR_TRIES


def _fit(counts: Sequence[tuple[int, int, float]], k: float) -> float:
    likelihood = sum(log_marginal(successes, n, mean, k) for successes, n, mean in counts)
    return likelihood - 0.5 * (log(k / PRIOR_TRIES) / _SPREAD) ** 2


def grade(tried: int, width: float) -> Grade:
    """Return how much evidence there is: by settled tries, and by how wide (0..1) the interval still is."""
    if tried >= GOOD_TRIES and width <= GOOD_WIDTH:
        return Grade.GOOD
    if tried >= SOME_TRIES and width <= SOME_WIDTH:
        return Grade.SOME
    return Grade.WEAK if tried else Grade.NONE


def _record(play: str, made: Sequence[Try], now: datetime, prior: float, shared: float) -> Record:
    running = [t for t in made if not t.counts(now)]
    worth = _worth(play, made, now, _bounded(prior), shared)
    causes: dict[str, list[Try]] = defaultdict(list)
    for one in made:
        causes[one.cause].append(one)
    by_cause = []
    for cause, theirs in sorted(causes.items()):
        if cause and sum(t.counts(now) for t in theirs) >= CAUSE_TRIES:
            others = _worth(play, [t for t in made if t.cause != cause], now, _bounded(prior), shared)
            by_cause.append((cause, _worth(play, theirs, now, others.p, shared)))
    return Record(worth, _took(made, now), len(running), sum(t.success for t in running), tuple(by_cause))


def _worth(play: str, made: Sequence[Try], now: datetime, prior: float, shared: float) -> Worth:
    successes, n = _counted(made, now)
    a, b = shared * prior + successes, shared * (1.0 - prior) + n - successes
    low, high = interval(a, b)
    harmed = sum(t.harm is not None for t in made if t.counts(now))
    duration = _took(made, now)
    days = duration.median if duration is not None else None
    return Worth(play, n, successes, days, a / (a + b), low, high, prior, grade(n, high - low), harmed)


def _took(made: Iterable[Try], now: datetime) -> Took | None:
    return took([Ran(t.days(now), t.success) for t in made])


def _counted(made: Iterable[Try], now: datetime) -> tuple[int, int]:
    """Return (successes, tries) of what is settled."""
    settled = [t for t in made if t.counts(now)]
    return sum(t.success for t in settled), len(settled)


def _bounded(prior: float) -> float:
    return min(0.95, max(0.02, prior))
