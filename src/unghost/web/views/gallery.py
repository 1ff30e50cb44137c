"""The pictures of a home by kind. What judges everybody is a function of this module: it is done beside the page."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from unghost.app.alarms import alarms
from unghost.app.forecast import forecast
from unghost.app.people import case_of
from unghost.app.pictures import (
    OF_A_PERSON,
    limbo_sheet,
    of_person,
    pipeline_sheet,
    plays_sheet,
    reliability_sheet,
    years_sheet,
)
from unghost.app.pipeline import pipeline, weekly
from unghost.app.plays import plays

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from unghost.app.pictures import Href
    from unghost.app.pipeline import Pipeline, Weekly
    from unghost.app.plays import Plays
    from unghost.pictures.sheet import Sheet
    from unghost.web.homes.rooms import Room
    from unghost.wiring import App


@dataclass(frozen=True, slots=True)
class Watched:
    """How well the odds hold, drawn, with what to make of it and what decides; and when a wait is called silent, in sentences."""

    reliability: Sheet
    means: str
    decides: str
    budget: str
    says: tuple[str, ...]
    silent: int


def drawn_of(room: Room, kind: str, who: str, href: Href = None) -> Sheet:
    """Return a picture of a home; raise UnknownPerson, and KeyError for a kind that does not exist."""
    if kind not in OF_A_PERSON:
        return room.judged(("picture", kind), partial(_sheet, kind))
    review = room.review_of(who)
    return of_person(kind, case_of(review, who), review, href)


def pipeline_of(room: Room) -> Pipeline:
    """Return the pipeline of a home."""
    return room.judged("pipeline", _pipeline)


def weekly_of(room: Room, *, wait: bool = False) -> Weekly:
    """Return the weekly letter of a home."""
    return room.judged("weekly", _weekly, wait=wait)


def plays_of(room: Room) -> Plays:
    """Return what the plays have been worth at a home."""
    return room.judged("plays", _plays)


def watched_of(room: Room) -> Watched:
    """Return how well the odds hold at a home."""
    return room.judged("watched", _watched)


def _sheet(kind: str, app: App, now: datetime) -> Sheet:
    return _SHEETS[kind](app, now)


def _pipeline(app: App, now: datetime) -> Pipeline:
    return pipeline(forecast(app.review(now)))


def _weekly(app: App, now: datetime) -> Weekly:
    review = app.review(now)
    return weekly(review, forecast(review))


def _plays(app: App, now: datetime) -> Plays:
    return plays(app.history(now))


def _reliability(app: App, now: datetime) -> Sheet:
    known = app.known(now)
    return reliability_sheet(app.learner().look(known.told, known.past).reliability())


def _watched(app: App, now: datetime) -> Watched:
    known, learner = app.known(now), app.learner()
    found = alarms(known, learner)
    held = learner.look(known.told, known.past).reliability()
    return Watched(reliability_sheet(held), held.means, found.decides, found.level.budget.says, found.says, found.silent)


_SHEETS: Mapping[str, Callable[[App, datetime], Sheet]] = {
    "pipeline": lambda app, now: pipeline_sheet(forecast(app.review(now))),
    "limbo": lambda app, now: limbo_sheet(forecast(app.review(now))),
    "plays": lambda app, now: plays_sheet(_plays(app, now)),
    "reliability": _reliability,
    "years": lambda app, now: years_sheet(app.history(now)),
}
