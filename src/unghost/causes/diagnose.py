"""Weigh why somebody is quiet: a posterior over causes, "unknown" among them, with the passages behind it."""

from __future__ import annotations

from collections.abc import Iterable
from math import exp, log

from unghost.causes.catalogue import causes
from unghost.causes.cause import Cause, Diagnosis, Finding, View, Weighed
from unghost.causes.hidden_break.find import find_break, find_change
from unghost.causes.lapses import lapses
from unghost.domain.span import Evidence

MOST_FOR = 6.5  # log-odds: no heap of passages makes a cause surer than this
MOST_AGAINST = 4.0
_SHOWN = 4  # passages kept on each side


def diagnose(view: View) -> Diagnosis:
    """Return the posterior over causes, most probable first, summing to 1.

    Naive and log-linear: log prior plus the capped sum of the evidence for a cause minus that against it, then softmax. The prior
    of "unknown" is the largest, so that it leads where nothing was said.
    """
    known = causes()
    findings = [cause.look(view) for cause in known]
    scores = [_score(cause, finding) for cause, finding in zip(known, findings, strict=True)]
    highest = max(scores)
    raw = [exp(score - highest) for score in scores]
    whole = sum(raw)
    weighed = [
        Weighed(cause.name, share / whole, _strongest(finding.supports), _strongest(finding.opposes))
        for cause, finding, share in zip(known, findings, raw, strict=True)
    ]
    weighed.sort(key=lambda w: (-w.p, w.cause))
    return Diagnosis(tuple(weighed), lapses(view), find_break(view), find_change(view))


def _score(cause: Cause, finding: Finding) -> float:
    return log(cause.prior) + min(MOST_FOR, _sum(finding.supports)) - min(MOST_AGAINST, _sum(finding.opposes))


def _sum(proofs: Iterable[Evidence]) -> float:
    """Add the weights, each further passage counting half of the one before: they are seldom independent."""
    ranked = sorted((proof.weight for proof in proofs), reverse=True)
    return sum(weight * 0.5**n for n, weight in enumerate(ranked[:8]))


def _strongest(proofs: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    return tuple(sorted(proofs, key=lambda e: (-e.weight, e.at))[:_SHOWN])
