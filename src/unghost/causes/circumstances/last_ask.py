"""What we asked last: a large decision makes people wait, a question nobody can answer alone makes them ask around."""

from __future__ import annotations

import re
from collections.abc import Mapping

from unghost.causes.cause import Circumstance, Term, View

STEP = 0.3
_DECISION = re.compile(
    r"\b(?:sign(?:ed|ature)?|order|contract|decision|decide|approv\w+|commit\w*|purchase|go.ahead|start|unterschr\w+|auftrag|entscheid\w+"
    r"|sign(?:er|ature)|commande|décision|firmar?|pedido|decisión|tekenen|opdracht|beslissing|assinar|decisão)\b",
    re.IGNORECASE,
)


def look(view: View) -> Mapping[str, Term]:
    """Return terms for waiting and doubt where the message that opened the silence asked for a decision."""
    opener = view.silence.opener
    asked = next((ask for ask in opener.said.asks if _DECISION.search(ask)), None) if opener is not None else None
    if asked is None:
        return {}
    says = "The message they have not answered asks for a decision."
    return {name: Term("last ask", STEP, says) for name in ("indecision", "awaiting_others")}


CIRCUMSTANCE = Circumstance(
    name="last ask",
    title="What we asked last",
    why="A large decision is rarely made alone, or at once.",
    source="R19",
    look=look,
)
