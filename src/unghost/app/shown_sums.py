"""What a seller shows to managers, made from their own review: sums and counts, no names, no words."""

from __future__ import annotations

from datetime import timedelta

from unghost.app.case import Review
from unghost.app.forecast import forecast
from unghost.app.team import Sums

FEWEST = 3
"""A sum over fewer deals would tell of one of them."""
ANEW = timedelta(hours=1)
"""After so long what is shown is made anew, when its seller next comes by."""


def shown(review: Review) -> Sums:
    """Return the sums of a review; a currency with fewer than FEWEST open deals is left out. Pure."""
    found = forecast(review)
    totals = tuple((t.currency, t.deals, round(t.stated), round(t.supported)) for t in found.totals if t.deals >= FEWEST)
    return Sums(review.now, totals, found.limbo.deals, found.limbo.days)
