"""The call list, and a call that was logged, as JSON (docs/reference/schemas)."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from unghost.app.calling import Calling, Calls
from unghost.app.contract import SCHEMA
from unghost.app.numbers import Number

Json = dict[str, Any]
BEST = 3
"""So many of their best hours are named."""


def calls_json(found: Calls) -> Json:
    """Return the call list of a day."""
    return {
        "schema": SCHEMA,
        "now": found.now.isoformat(),
        "calls": [_calling(one) for one in found.today],
        "later": [_calling(one) for one in found.later],
    }


def _calling(one: Calling) -> Json:
    case, person = one.case, one.to.person
    return {
        "person": case.correspondence.person.id,
        "to": person.id,
        "name": one.name,
        "account": person.account,
        "deal": case.deal.name if case.deal else None,
        "play": case.move.play,
        "why": one.why,
        "number": _number(one.number) if one.number else None,
        "other_numbers": [_number(other) for other in one.others],
        "where_to_look": one.look or None,
        "zone": one.to.week.zone,
        "local_time": one.there.isoformat(),
        "not_before": _time(one.not_before),
        "best": [{"from": w.start.isoformat(), "to": w.end.isoformat(), "habit": w.habit} for w in one.windows[:BEST]],
        "attempts": [{"at": t.at.isoformat(), "disposition": t.disposition.value} for t in one.attempts if t.disposition],
    }


def _number(number: Number) -> Json:
    return {"e164": number.e164, "shown": number.shown, "uri": number.uri, "source": number.source}


def _time(at: datetime | None) -> str | None:
    return at.isoformat() if at else None
