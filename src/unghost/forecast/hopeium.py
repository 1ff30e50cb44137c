"""Set the seller's odds beside the odds the record supports (R3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from unghost.causes.around import around
from unghost.causes.cause import Diagnosis, View
from unghost.domain.record import Deal, TruthState
from unghost.silence.assessment import Silence, State

BASE = 0.45  # share of open deals with a living conversation that are won, before a user's own record says otherwise
BASE_WEIGHT = 12.0  # closed deals that the base is worth when the user's own are mixed in
ORDINARY = 0.5  # in an ordinary wait, half of the messages never answered belong to deals that live on
CERTAIN_YES = 0.95  # a yes is no signature yet
_STATE = {State.PARKED: 0.8, State.UNREACHABLE: 0.4}
_TRUTH = {
    TruthState.YES: CERTAIN_YES,
    TruthState.NO: 0.0,
    TruthState.NO_DECISION: 0.0,
}
_LEFT = {TruthState.NOT_NOW: 0.6, TruthState.CONTACT_GONE: 0.4, TruthState.SOMEONE_ELSE: 0.5}


@dataclass(frozen=True, slots=True)
class Hopeium:
    """Probabilities in 0..1; ``difference`` is stated minus supported, hope where positive."""

    stated: float
    supported: float
    difference: float


def hopeium(view: View, _diagnosis: Diagnosis | None = None) -> Hopeium | None:
    """Return the two figures and their difference, or None without a stated figure or where nothing supports one.

    Supported = base rate x P(they are still with us). The base rate is 0.45 mixed with the user's own closed deals at the
    weight of twelve; P is 1 - P(never answers) where a clock runs (half of that risk in an ordinary wait), reduced for parked
    (0.8) and unreachable (0.4). A known truth comes before both: no 0, yes 0.95, not now 0.6, someone else 0.5, contact gone 0.4
    of the base. The formula and its figures are ours, stage-free on purpose, and to be replaced once outcomes can be scored.
    """
    deal = view.correspondence.deal
    if deal is None or deal.stated is None or deal.outcome:
        return None
    supported = _supported(view.silence, base_rate(around(view.history).closed_deals))
    if supported is None:
        return None
    return Hopeium(deal.stated, round(supported, 4), round(deal.stated - supported, 4))


def base_rate(closed: Sequence[Deal]) -> float:
    """Return the share of deals won, leaning on 0.45 while few have closed."""
    ended = [deal for deal in closed if deal.outcome]
    won = sum(deal.outcome == "won" for deal in ended)
    return (won + BASE * BASE_WEIGHT) / (len(ended) + BASE_WEIGHT)


def _supported(silence: Silence, base: float) -> float | None:
    truth = silence.truth.state if silence.truth else TruthState.UNKNOWN
    if truth in _TRUTH:
        return _TRUTH[truth]
    if silence.let_be:
        return 0.0
    base *= _LEFT.get(truth, 1.0)
    if truth is TruthState.UNKNOWN:
        base *= _STATE.get(silence.state, 1.0)
    if silence.odds is not None and silence.state is not State.PARKED:
        share = ORDINARY if silence.state is State.EXPECTED else 1.0
        return base * (1.0 - share * silence.odds.never.p)
    return None if silence.quiet else base
