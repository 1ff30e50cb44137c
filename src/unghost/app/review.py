"""Review: judge every relationship at a moment. Pure: history and settings in, cases out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from unghost.app.case import Case, Review
from unghost.causes.cause import View
from unghost.causes.diagnose import diagnose
from unghost.causes.groundwork import groundwork
from unghost.causes.strength import strength
from unghost.domain.settings import Settings
from unghost.domain.wait import Wait
from unghost.forecast.hopeium import hopeium
from unghost.guards.check import check
from unghost.guards.guard import Proposal, Refusal
from unghost.history.history import Correspondence, Facts, History
from unghost.history.weave import DaysOff, weave
from unghost.plays.recommend import recommend
from unghost.silence.assess import assess
from unghost.silence.model import Fit, SilenceModel
from unghost.silence.waits import waits


def review(facts: Facts, now: datetime, settings: Settings, days_off: DaysOff, fit: Fit) -> Review:
    """Judge everybody. ``fit`` learns the silence model from all waits known at ``now``; nothing later is used."""
    history = weave(facts, now, settings, days_off)
    past = {person: waits(c, history.observed_until) for person, c in history.people.items()}
    model = fit([wait for known in past.values() for wait in known])
    cases = [judge(history, c, model, past[person]) for person, c in history.people.items() if c.has_relationship]
    return Review(now, history, tuple(cases))


def judge(history: History, correspondence: Correspondence, model: SilenceModel, past: Sequence[Wait]) -> Case:
    """Judge one relationship: how it stands, why, and the one move."""
    view = View(history, correspondence, assess(history, correspondence, model, past))
    diagnosis = diagnose(view)
    return Case(
        correspondence=correspondence,
        silence=view.silence,
        diagnosis=diagnosis,
        groundwork=groundwork(view),
        strength=strength(view),
        recommendation=recommend(view, diagnosis, _guarded(view)),
        hopeium=hopeium(view, diagnosis),
        handled_by=_handled_by(correspondence, history.settings),
        history=sum(wait.answered for wait in past),
    )


def _guarded(view: View) -> Callable[[Proposal], list[Refusal]]:
    return lambda proposal: check(view, proposal)


def _handled_by(correspondence: Correspondence, settings: Settings) -> str | None:
    """Return the colleague of ours who is on it: whoever of us touched them last, if that is not the user."""
    last = next((t for t in reversed(correspondence.ours) if not t.recovered), None)
    return last.by if last is not None and last.by and last.by not in settings.me else None
