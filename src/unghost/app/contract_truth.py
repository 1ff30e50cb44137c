"""What is known of where somebody stands, as JSON (docs/reference/schemas/case.json)."""

from __future__ import annotations

from typing import Any

from unghost.app.case import Case
from unghost.domain.record import Truth, TruthState
from unghost.silence.truth import review_day

Json = dict[str, Any]


def truth_json(case: Case) -> Json:
    """Return the truth about one person; ``note`` says why it is this one, ``review`` the day a look is proposed for."""
    truth = case.truth
    return {
        "state": (truth.state if truth else TruthState.UNKNOWN).value,
        "until": truth.until.isoformat() if truth and truth.until else None,
        "reason": truth.reason or None if truth else None,
        "at": truth.at.isoformat() if truth else None,
        "confirmed": truth is not None and truth.confirmed,
        "note": case.truth_note or None,
        "deal": truth.deal or None if truth else None,
        "to": truth.to or None if truth else None,
        "review": _review(case, truth),
    }


def _review(case: Case, truth: Truth | None) -> str | None:
    if truth is None or truth.state is not TruthState.NOT_NOW:
        return None
    return review_day(truth, case.correspondence.week).isoformat()
