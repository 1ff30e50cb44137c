"""What worked, as the JSON others rely on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from unghost.app.plays import Compared, Plays, Told
from unghost.domain.worth import Grade, Worth

Json = dict[str, Any]


def plays_json(found: Plays) -> list[Json]:
    """Return every play, those with no evidence yet included."""
    return [_play(told) for told in found.told]


def _play(told: Told) -> Json:
    record, worth = told.record, told.worth
    interval = record.took.interval if record.took is not None else None
    return {
        **_worth(worth),
        "title": told.title,
        "days_interval": None if interval is None else {"low": round(interval[0], 1), "high": round(interval[1], 1)},
        "running": record.running,
        "truths_so_far": record.soon,
        "harmed": worth.harmed,
        "prior": round(worth.prior, 4),
        "says": told.says,
        "by_cause": [{"cause": cause, **_worth(theirs)} for cause, theirs in record.by_cause],
    }


def _worth(worth: Worth) -> Json:
    known = worth.evidence is not Grade.NONE
    return {
        "play": worth.play,
        "tried": worth.tried,
        "truths": worth.truths,
        "days_to_truth": None if worth.days_to_truth is None else round(worth.days_to_truth, 1),
        "worth": {"p": _odd(worth.p), "low": _odd(worth.low), "high": _odd(worth.high)} if known else None,
        "evidence": worth.evidence.value,
    }


def _odd(chance: float) -> float:
    """Return a chance to four places, never 0 or 1: nothing here is certain."""
    return min(0.9999, max(0.0001, round(chance, 4)))


def compared_json(found: Iterable[Compared]) -> list[Json]:
    """Return what ways of choosing would have brought."""
    return [
        {
            "way": one.name,
            "title": one.title,
            "truths": None if one.estimate.p is None else _interval(one),
            "moves": one.estimate.moves,
            "effective": round(one.estimate.effective, 1),
            "unseen": round(one.estimate.unseen, 4),
            "why": one.estimate.why or None,
        }
        for one in found
    ]


def _interval(one: Compared) -> Json:
    estimate = one.estimate
    return {"p": round(estimate.p or 0.0, 4), "low": round(estimate.low or 0.0, 4), "high": round(estimate.high or 0.0, 4)}
