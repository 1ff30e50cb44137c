"""How far the sale has come: late ones wait for others, early ones lose their place in the queue."""

from __future__ import annotations

import re
from collections.abc import Mapping

from unghost.causes.cause import Circumstance, Term, View

STEP = 0.3
_LATE = re.compile(
    r"contract|legal|negotiat|procure|commit|closing|verbal|redline|paper|sign|vertrag|verhandl|contrat|négoci|contrato|contract",
    re.I,
)
_MIDDLE = re.compile(r"propos|quote|offer|evaluat|pilot|trial|poc|angebot|offre|propuesta|oferta|offerte|proposta|present", re.I)
_EARLY = re.compile(r"lead|qualif|discover|prospect|appoint|demo|intro|contacted|new|first|erst|premier|primer", re.I)
_KINDS = (
    (_LATE, "late", ("awaiting_others", "decider_left")),
    (_MIDDLE, "middle", ("indecision", "chose_other")),
    (_EARLY, "early", ("priority_shift", "busy")),
)


def look(view: View) -> Mapping[str, Term]:
    """Return small terms by the deal's stage, as the user's own table names it."""
    deal = view.correspondence.deal
    if deal is None or deal.outcome or view.silence.since is None:
        return {}
    for pattern, kind, names in _KINDS:
        if pattern.search(deal.stage):
            return {name: Term("stage", STEP, f"The deal is at a {kind} stage ({deal.stage}).") for name in names}
    return {}


CIRCUMSTANCE = Circumstance(
    name="stage",
    title="How far the sale has come",
    why="Late sales wait for signatures, proposals meet doubt and rivals, early ones lose their place in the queue.",
    source="R12",
    look=look,
)
