"""Review: judge every relationship at a moment. Pure: history and settings in, cases out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from unghost.app.case import Case, Review
from unghost.app.known import Known, known_at
from unghost.app.plays import worths
from unghost.causes.cause import View
from unghost.causes.diagnose import diagnose
from unghost.causes.events.care import hushed, hushed_ground
from unghost.causes.events.find import events
from unghost.causes.groundwork import groundwork
from unghost.causes.lapses import owed
from unghost.causes.people.doors import doors
from unghost.causes.people.house import house
from unghost.causes.strength import strength_parts
from unghost.domain.settings import Settings
from unghost.domain.wait import Wait
from unghost.domain.worth import Worth
from unghost.forecast.hopeium import hopeium
from unghost.guards.check import check
from unghost.guards.guard import Proposal, Refusal
from unghost.history.history import Correspondence, Facts
from unghost.history.weave import DaysOff
from unghost.plays.recommend import recommend
from unghost.plays.standing import hurt
from unghost.plays.weigh import NOTHING_LEARNT
from unghost.pressure.trend import course
from unghost.silence.assess import assess_all
from unghost.silence.assessment import State
from unghost.silence.early.warning import EarlyWarning, Usual, early_warning, usual_of
from unghost.silence.explain import explain
from unghost.silence.model import Learner
from unghost.silence.truth import truth_note


def review(facts: Facts, now: datetime, settings: Settings, days_off: DaysOff, learn: Learner) -> Review:
    """Judge everybody. ``learn`` makes the silence model from what is known at ``now``; nothing later is used."""
    return judged(known_at(facts, now, settings, days_off), learn)


def judged(known: Known, learn: Learner) -> Review:
    """Judge everybody by what is known."""
    history, past = known.history, known.past
    fitted = known.learnt(learn)
    usual = usual_of(((c, past[person]) for person, c in history.people.items()), history.observed_until)
    people = [(c, past[person]) for person, c in history.people.items() if c.has_relationship]
    silences = assess_all(history, people, fitted)
    learnt = worths(history)
    cases = [judge(View(history, c, s), theirs, usual, learnt) for (c, theirs), s in zip(people, silences, strict=True)]
    return Review(history.now, history, tuple(cases), fitted, learnt)


def judge(view: View, past: Sequence[Wait], usual: Usual, learnt: Mapping[str, Worth] = NOTHING_LEARNT) -> Case:
    """Judge one relationship: how it stands, why, and the one move. ``learnt`` is what the plays have been worth."""
    diagnosis = diagnose(view)
    correspondence, history = view.correspondence, view.history
    bond, ground = strength_parts(view), groundwork(view)
    return Case(
        correspondence=correspondence,
        silence=view.silence,
        diagnosis=hushed(view, diagnosis),
        groundwork=hushed_ground(view, ground),
        strength=(bond.score, {part.name: part.value for part in bond.parts}),
        recommendation=recommend(view, diagnosis, _guarded(view), learnt),
        hopeium=hopeium(view, ground),
        handled_by=_handled_by(correspondence, history.settings),
        history=sum(wait.answered for wait in past),
        explanation=explain(correspondence, view.silence, past, history.observed_until),
        early=_early(view, past, usual),
        course=course(correspondence.touches),
        events=events(view),
        owed=owed(view),
        house=house(history, correspondence.person.account),
        doors=doors(view, apologising=hurt(diagnosis)),
        bond=bond,
        truth_note=truth_note(correspondence, view.silence, history.now),
    )


def _early(view: View, past: Sequence[Wait], usual: Usual) -> EarlyWarning | None:
    """Look for a loss of step where they still answer; not where they named a day, or asked to be let alone."""
    silence = view.silence
    if silence.state not in (State.EXPECTED, State.OURS) or silence.wake is not None or silence.let_be:
        return None
    return early_warning(view.correspondence, past, view.history.observed_until, usual)


def _guarded(view: View) -> Callable[[Proposal], list[Refusal]]:
    return lambda proposal: check(view, proposal)


def _handled_by(correspondence: Correspondence, settings: Settings) -> str | None:
    """Return the colleague of ours who is on it: whoever of us touched them last, if that is not the user."""
    last = next((t for t in reversed(correspondence.ours) if not t.recovered), None)
    return last.by if last is not None and last.by and last.by not in settings.me else None
