"""What is at stake in a case: what knowing is worth, what may come by itself, and what of ours they have borne already."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from math import fsum, log1p

from unghost.causes.cause import Diagnosis
from unghost.causes.ways import extra_touches
from unghost.domain.odds import Odds
from unghost.domain.touch import Channel
from unghost.history.history import Correspondence
from unghost.pressure.lint import dose_of
from unghost.pressure.trend import findings_in
from unghost.silence.assessment import Silence

DAYS = 30  # how far every play looks
MIDDLING = Decimal(9000)  # a deal whose truth is worth 1
NO_AMOUNT = Decimal(3000)  # what a relationship counts as where no deal, or none with an amount, is on record
_THOUSAND = 1000
_NEVER_SURE = 0.98
_UNASKED = 0.1  # P(they speak within the month by themselves) where no odds are known
_HALF_DOSE = 2.0  # net pressure of our messages at which half of its weight is reached, as for the causes


@dataclass(frozen=True, slots=True)
class Stakes:
    """``knowing`` is what the truth is worth, ``alone`` P(they speak within 30 days by themselves), ``strength`` in 0..1.

    ``dose`` is our own pressure in this silence, 0..1; ``touches`` those of ours since its opening one, calls that reached nobody
    included; ``causes`` the posterior, summing to 1.
    """

    knowing: float
    alone: float
    strength: float
    dose: float
    touches: int
    causes: Mapping[str, float]


def stakes(correspondence: Correspondence, silence: Silence, diagnosis: Diagnosis, strength: float) -> Stakes:
    """Return what is at stake: a function of the case alone."""
    deal = correspondence.deal
    ours = [dose_of(findings_in(t)) for t in silence.unanswered if t.channel is Channel.MAIL and t.text.strip()]
    net = max(0.0, fsum(dose.pressure - dose.relief for dose in ours))
    return Stakes(
        knowing=knowing(deal.amount if deal else None, silence.odds),
        alone=alone(silence.odds),
        strength=strength,
        dose=net / (net + _HALF_DOSE),
        touches=extra_touches(correspondence) + len(silence.attempts),
        causes={weighed.cause: weighed.p for weighed in diagnosis.causes},
    )


def knowing(amount: Decimal | None, odds: Odds | None) -> float:
    """Return what it is worth to know: what is at stake, with diminishing returns, times the share of the month not knowing.

    Stake = 2 + log(1 + amount / 1000), as a share of that at 9,000: ten times the deal makes the truth worth half as much
    again. Currencies are not converted. The share is the part of the next 30 days that would pass without a word by their
    odds. Judgements of ours.
    """
    return _stake(_amount(amount)) / _stake(MIDDLING) * limbo_ahead(odds)


def _stake(amount: Decimal) -> float:
    return 2.0 + log1p(float(amount) / _THOUSAND)


def _amount(amount: Decimal | None) -> Decimal:
    return NO_AMOUNT if amount is None or not amount.is_finite() or amount < 0 else amount


def alone(odds: Odds | None) -> float:
    """Return P(they speak within 30 days if nothing is done), never certain; one in ten where no odds are known."""
    return _UNASKED if odds is None else min(_NEVER_SURE, odds.within[DAYS].p)


def limbo_ahead(odds: Odds | None) -> float:
    """Return the share of the next 30 days that is expected to pass without a word, by straight lines between the odds."""
    if odds is None:
        return 1.0 - _UNASKED / 2
    curve = [(0, 0.0), *sorted((days, odd.p) for days, odd in odds.within.items() if days <= DAYS)]
    answered = fsum((day - before) * (p + was) / 2 for (before, was), (day, p) in pairwise(curve))
    return max(1.0 - _NEVER_SURE, 1.0 - answered / DAYS)
