"""The forecast as JSON (docs/reference/schemas/forecast.json)."""

from __future__ import annotations

from typing import Any

from unghost.app.forecast import Forecast, Open, Scores, Total
from unghost.domain.effort import MINUTES, MINUTES_A_WEEK
from unghost.domain.ledger import deal_subject
from unghost.forecast.score import FEWEST, Group, Score

SCHEMA = 1
Json = dict[str, Any]

CURRENCIES = "Amounts of different currencies are never added; “totals” is the currency with the most open deals."
SPAN = "Worst, likely and best take the deals as independent; a bad year for all at once would be worse."


def forecast_json(found: Forecast) -> Json:
    """Return the forecast. ``totals`` and ``hopeium`` are of the currency with the most open deals; ``by_currency`` has all."""
    main = found.totals[0] if found.totals else Total("")
    return {
        "schema": SCHEMA,
        "now": found.now.isoformat(),
        "deals": [_deal(one) for one in found.deals],
        "totals": _total(main),
        "by_currency": [_total(total) for total in found.totals],
        "hopeium": round(main.hopeium, 2),
        "says": [*([CURRENCIES] if len(found.totals) > 1 else []), *([SPAN] if found.totals else [])],
        "limbo": {
            "deals": found.limbo.deals,
            "days": found.limbo.days,
            "touches": found.limbo.touches,
            "hours_got_back": round(found.limbo.hours_got_back, 1),
            "minutes": {**{channel.value: minutes for channel, minutes in MINUTES.items()}, "week": MINUTES_A_WEEK},
            "weeks": [{"end": w.end.isoformat(), "deals": w.deals, "days": w.days, "ended": w.ended} for w in found.weeks],
            "next": [
                {"deal": n.open.deal.name, "account": n.open.deal.account, "person": n.person, "why": n.why} for n in found.next
            ],
        },
        "score": _scores(found.scores),
    }


def _deal(one: Open) -> Json:
    deal, odd = one.deal, one.supported.odd if one.supported else None
    return {
        "deal": deal.name,
        "account": deal.account,
        "subject": deal_subject(deal.account, deal.name),
        "stage": deal.stage or None,
        "amount": float(deal.amount) if deal.amount is not None else None,
        "currency": deal.currency or None,
        "stated": deal.stated,
        "supported": round(odd.p, 4) if odd else None,
        "low": round(odd.low, 4) if odd else None,
        "high": round(odd.high, 4) if odd else None,
        "hopeium": None if one.hope is None else round(one.hope, 4),
        "silent": one.silent,
        "wake": one.wake.isoformat() if one.wake else None,
        "truth": one.truth.state.value if one.truth else "unknown",
        "people": [{"person": c.correspondence.person.id, "state": c.state.value} for c in one.cases],
        "rests_on": one.rests_on,
        "parts": [
            {"name": part.name, "factor": round(part.factor, 4), "says": part.says}
            for part in (one.supported.parts if one.supported else ())
        ],
        "expected_close": deal.expected_close.isoformat() if deal.expected_close else None,
    }


def _total(total: Total) -> Json:
    return {
        "currency": total.currency or None,
        "deals": total.deals,
        "stated": round(total.stated, 2),
        "supported": round(total.supported, 2),
        "without_silent": round(total.without_silent, 2),
        "low": round(total.span.worst, 2),
        "likely": round(total.span.likely, 2),
        "high": round(total.span.best, 2),
        "hopeium": round(total.hopeium, 2),
        "unsupported": total.unsupported,
        "without_amount": total.without_amount,
    }


def _scores(scores: Scores) -> Json | None:
    """Return the scores; ``brier`` and ``n`` on top are those of the odds shown for an answer within a fortnight."""
    if not (scores.answers or scores.stated or scores.supported):
        return None
    main = scores.answers.get(14) or scores.stated or scores.supported
    return {
        "brier": round(main.brier, 4) if main else None,
        "n": main.n if main else 0,
        "enough": bool(main and main.enough),
        "fewest": FEWEST,
        "answers": {str(days): _score(one) for days, one in scores.answers.items()},
        "stated": _score(scores.stated) if scores.stated else None,
        "supported": _score(scores.supported) if scores.supported else None,
    }


def _score(score: Score) -> Json:
    return {
        "brier": round(score.brier, 4),
        "low": None if score.low is None else round(score.low, 4),
        "high": None if score.high is None else round(score.high, 4),
        "log": round(score.log, 4),
        "n": score.n,
        "subjects": score.subjects,
        "enough": score.enough,
        "groups": [_group(group) for group in score.groups],
    }


def _group(group: Group) -> Json:
    return {
        "said": round(group.said, 4),
        "n": group.n,
        "came": round(group.came.p, 4),
        "low": round(group.came.low, 4),
        "high": round(group.came.high, 4),
    }
