"""What watches the odds as the JSON others rely on (docs/reference/schemas): the alarm budget and reliability."""

from __future__ import annotations

from typing import Any

from unghost.app.alarms import Alarms
from unghost.app.contract import SCHEMA
from unghost.silence.watch.figure import Figure
from unghost.silence.watch.level import Allowed, Budget, Expectation
from unghost.silence.watch.reliability import Bin, Reliability

Json = dict[str, Any]
KINDS = {
    Allowed.FALSE_ALARMS_A_MONTH: "false_alarms_per_month",
    Allowed.CASES_A_DAY: "cases_per_day",
    Allowed.SHARE_OF_ANSWERED: "share",
}
_DIGITS = 6


def alarms_json(found: Alarms, before: Alarms | None) -> Json:
    """Return how the budget works out, and how the one before it did where it was changed."""
    return {
        "schema": SCHEMA,
        "now": found.now.isoformat(),
        "budget": _budget(found.level.budget),
        "level": round(found.level.at_least, _DIGITS),
        "own": found.level.own,
        "borrowed": round(found.level.borrowed, _DIGITS),
        "used": found.used,
        "percentile": round(found.percentile, _DIGITS),
        "says": list(found.says),
        "expects": _expects(found.level.expects),
        "silent": found.silent,
        "late": found.late,
        "before": None
        if before is None
        else {"budget": _budget(before.level.budget), "silent": before.silent, "late": before.late},
    }


def _budget(budget: Budget) -> Json:
    return {"kind": KINDS[budget.kind], "most": budget.most, "says": budget.says}


def _expects(expects: Expectation) -> Json:
    return {
        "answered": expects.answered,
        "quick": expects.quick,
        "gone": expects.gone,
        "left_out": expects.left_out,
        "months": round(expects.months, 2),
        "false_alarms_per_month": _figure(expects.false_a_month),
        "cases_per_day": _figure(expects.cases_a_day),
        "found": _figure(expects.found),
        "median_days": _figure(expects.median_days),
        "mean_days": _figure(expects.mean_days),
        "right": _figure(expects.right),
    }


def _figure(figure: Figure | None) -> Json | None:
    if figure is None:
        return None
    value, low, high = (round(x, _DIGITS) for x in (figure.value, figure.low, figure.high))
    return {"value": value, "low": low, "high": high, "n": figure.n}


def calibration_json(found: Reliability, now: str, svg: str | None) -> Json:
    """Return how well said and seen agree; ``svg`` is the file the picture was written to."""
    return {
        "schema": SCHEMA,
        "now": now,
        "forecasts": found.rows,
        "silences": found.rows if found.silences is None else found.silences,
        "people": found.people,
        "says": found.says,
        "bins": [_bin(b) for b in found.bins],
        "error": _figure(found.error),
        "error_by_chance": _rounded(found.by_chance),
        "brier": _rounded(found.brier),
        "log_loss": _rounded(found.log_loss),
        "base_brier": _rounded(found.base_brier),
        "base_log_loss": _rounded(found.base_log_loss),
        "svg": svg,
    }


def _bin(b: Bin) -> Json:
    return {
        "low": _rounded(b.low),
        "high": _rounded(b.high),
        "said": _rounded(b.mean),
        "seen": _figure(b.seen),
        "answered": b.answered,
        "people": b.people,
        "says": b.says,
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, _DIGITS)
