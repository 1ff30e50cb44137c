"""How a move was decided, as JSON: the rows that were read, what each play was worth, and the place in the day's list."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from unghost.app.place import Place
from unghost.app.today import Sleeper
from unghost.plays.recommendation import Recommendation, Score

Json = dict[str, Any]


def decision_json(found: Recommendation) -> Json:
    """Return how a move was decided: the rows that were read, the weighing, and with which chance the move was chosen."""
    return {
        "trace": [{"row": t.row, "hit": t.hit, "why": t.why} for t in found.trace],
        "scores": [_score(score) for score in found.scores],
        "chances": {play: round(p, 4) for play, p in sorted(found.chances.items())},
    }


def _score(score: Score) -> Json:
    return {
        "play": score.play,
        "worth": round(score.total, 4),
        "p_truth": round(score.chance, 4),
        "parts": [{"name": part.name, "value": round(part.value, 4), "says": part.says} for part in score.parts],
    }


def place_json(place: Place) -> Json:
    """Return why a case stands where it does in the day's list."""
    return {
        "owed": place.owed,
        "knowing": round(place.knowing, 4),
        "chance": round(place.chance, 4),
        "minutes": place.minutes,
        "says": place.says,
    }


def sleeper_json(sleeper: Sleeper) -> Json:
    """Return somebody who is not shown: why, and when they wake."""
    return {
        "person": sleeper.person,
        "name": sleeper.name,
        "reason": sleeper.reason,
        "why": sleeper.why,
        "wakes": _time(sleeper.wakes),
    }


def _time(at: datetime | None) -> str | None:
    return at.isoformat() if at else None
