"""Our tone towards somebody and what became of their answers, as JSON: the dose, the hidden break, the change without one."""

from __future__ import annotations

from typing import Any

from unghost.causes.cause import Break, Change
from unghost.pressure.lint import Dose
from unghost.pressure.trend import Course, Trend

Json = dict[str, Any]


def dose_json(course: Course) -> Json:
    """Return pressure and relief message by message, over the open silence and along the thread."""
    return {
        **_dose(course.total),
        "messages": [{"message": m.touch.message, "at": m.touch.at.isoformat(), **_dose(m.dose)} for m in course.messages],
        "episode": {
            **_dose(course.of_episode),
            "messages": len(course.episode),
            "since": course.since.isoformat() if course.since else None,
        },
        "trend": _trend(course, course.trend) if course.trend else None,
    }


def break_json(found: Break | None) -> Json | None:
    """Return the break with the messages it may be, or None."""
    if found is None:
        return None
    return {
        "message": found.message,
        "rule": found.rule,
        "why": found.why,
        "p": round(found.p, 3),
        "candidates": [
            {"message": c.message, "at": c.at.isoformat(), "rule": c.rule, "lapse": c.lapse, "p": round(c.p, 3)}
            for c in found.candidates
        ],
    }


def answers_json(change: Change | None) -> Json | None:
    """Return whether their answers changed, for whatever reason; None with too few of them."""
    if change is None:
        return None
    return {
        "known": change.answers,
        "p_changed": round(change.p, 3),
        "p_break": round(change.p_break, 3),
        "likeliest": {"message": change.message, "at": change.at.isoformat()},
        "says": change.says,
    }


def _dose(dose: Dose) -> Json:
    return {"pressure": round(dose.pressure, 2), "relief": round(dose.relief, 2)}


def _trend(course: Course, trend: Trend) -> Json:
    rise = trend.rise
    return {
        "direction": trend.direction,
        "latest": round(trend.latest, 2),
        "before": None if trend.before is None else round(trend.before, 2),
        "rise": None if rise is None else {"message": course.messages[rise.index].touch.message, "by": round(rise.by, 2)},
    }
