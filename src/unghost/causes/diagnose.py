"""Weigh why somebody is quiet: a posterior over causes, "unknown" among them, each number with where it comes from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from math import exp, fsum, log

from unghost.causes.catalogue import causes, circumstances
from unghost.causes.cause import Cause, Diagnosis, Finding, Term, View, Weighed
from unghost.causes.hidden_break.find import find_break, find_change
from unghost.causes.lapses import lapses
from unghost.domain.record import About, Says
from unghost.domain.span import Evidence

MOST_FOR = 6.5  # log odds: no heap of passages makes a cause surer than this
MOST_AGAINST = 4.0
TOLD = 7.0  # log odds of the user's own word
USUAL = 0.06  # a prior below this is of a rare cause, which nobody guesses; who is told of it need not guess
PLAIN = 1.5  # log odds of passages from which a cause counts as told
_SHOWN = 4  # passages kept on each side


def diagnose(view: View) -> Diagnosis:
    """Return the posterior over causes, most probable first, summing to 1.

    Naive and log-linear: the log odds of a cause are the sum of its terms (log prior; passages for it, capped; passages against
    it, capped; circumstances; the user's own word), then softmax. The prior of "unknown" is the largest, so that it leads where
    nothing was said.
    """
    known = causes()
    beside = [member.look(view) for member in circumstances()]
    found = [(cause, finding := cause.look(view), tuple(_terms(view, cause, finding, beside))) for cause in known]
    scores = [fsum(term.step for term in terms) for _, _, terms in found]
    highest = max(scores)
    raw = [exp(score - highest) for score in scores]
    whole = sum(raw)
    weighed = [
        Weighed(cause.name, share / whole, _strongest(finding.supports), _strongest(finding.opposes), terms)
        for (cause, finding, terms), share in zip(found, raw, strict=True)
    ]
    weighed.sort(key=lambda w: (-w.p, w.cause))
    return Diagnosis(tuple(weighed), lapses(view), find_break(view), find_change(view))


def _terms(view: View, cause: Cause, finding: Finding, beside: Iterable[Mapping[str, Term]]) -> Iterator[Term]:
    yield Term("prior", log(cause.prior), f"About {cause.prior:.0%} of quiet deals have this cause when nothing is known.")
    if finding.supports:
        told = min(MOST_FOR, _sum(finding.supports))
        yield Term("for", told, f"{_passages(finding.supports)} for it.")
        if cause.prior < USUAL:
            step = log(USUAL / cause.prior) * min(1.0, told / PLAIN)
            yield Term("rare", step, "It is rare, but it was told: its small prior counts no further against it.")
    if finding.opposes:
        yield Term("against", -min(MOST_AGAINST, _sum(finding.opposes)), f"{_passages(finding.opposes)} against it.")
    for terms in beside:
        if cause.name in terms:
            yield terms[cause.name]
    tick = view.correspondence.ticked(About.CAUSE).get(cause.name)
    if tick is not None:
        step = TOLD if tick.says is Says.YES else -TOLD
        yield Term("your word", step, f"You said so: {'it is' if step > 0 else 'it is not'} this.")


def _passages(proofs: tuple[Evidence, ...]) -> str:
    return "One passage speaks" if len(proofs) == 1 else f"{len(proofs)} passages speak"


def _sum(proofs: Iterable[Evidence]) -> float:
    """Add the weights, each further passage counting half of the one before: they are seldom independent."""
    ranked = sorted((proof.weight for proof in proofs), reverse=True)
    return sum(weight * 0.5**n for n, weight in enumerate(ranked[:8]))


def _strongest(proofs: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    return tuple(sorted(proofs, key=lambda e: (-e.weight, e.at))[:_SHOWN])
