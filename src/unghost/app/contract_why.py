"""Questions, answers and the telling of a case as JSON (docs/reference/schemas)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from unghost.app.askable import Question
from unghost.app.asking import Answered
from unghost.app.case import Case, Review
from unghost.app.contract import SCHEMA, move_json, shown_json
from unghost.app.contract_open import evidence_json, lapses_json
from unghost.app.questions import Standing, questions, standing_of
from unghost.app.why import Reading, Why

Json = dict[str, Any]


def show_json(case: Case, review: Review) -> Json:
    """Return one case in full, with what the user could tell."""
    return {**shown_json(case, review), "questions": questions_json(questions(standing_of(case, review)))}


def questions_json(asked: Iterable[Question]) -> list[Json]:
    """Return questions, the most valuable first."""
    return [question_json(question) for question in asked]


def question_json(question: Question) -> Json:
    """Return one question with its answers and the play each would lead to."""
    return {
        "id": question.id,
        "text": question.text,
        "about": evidence_json(question.about) if question.about else None,
        "why": question.why,
        "value": question.value,
        "options": [{"key": o.key, "label": o.label, "p": round(o.p, 4), "play": o.play or None} for o in question.options],
    }


def asked_json(review: Review, waiting: Sequence[tuple[Standing, Question]]) -> Json:
    """Return what is to be asked of whom, the most valuable first."""
    return {
        "schema": SCHEMA,
        "now": review.now.isoformat(),
        "questions": [{"person": s.view.correspondence.person.id, **question_json(q)} for s, q in waiting],
    }


def answered_json(answered: Answered) -> Json:
    """Return an answer that was recorded, and the move before and after it."""
    view = answered.before.view
    return {
        "recorded": "answer",
        "person": view.correspondence.person.id,
        "question": answered.question.id,
        "key": answered.option.key,
        "label": answered.option.label,
        "at": view.history.now.isoformat(),
        "changed": answered.changed,
        "before": move_json(answered.before.move),
        "move": move_json(answered.after.move),
    }


def why_json(told: Why) -> Json:
    """Return the telling of one case: our side, the readings with who said what, what is not known, questions, move."""
    case = told.case
    return {
        "schema": SCHEMA,
        "person": case.correspondence.person.id,
        "name": case.correspondence.person.name,
        "now": told.now.isoformat(),
        "state": case.state.value,
        "lapses": lapses_json(told.open),
        "readings": [_reading(reading) for reading in told.readings],
        "not_known": list(told.not_known),
        "beside": [
            {"person": b.person, "name": b.called, "title": b.title or None, "last": b.last.isoformat()} for b in told.beside
        ],
        "questions": questions_json(told.questions),
        "move": move_json(case.move),
        "alternatives": [move_json(m) for m in case.recommendation.alternatives],
    }


def _reading(reading: Reading) -> Json:
    return {
        "cause": reading.cause,
        "title": reading.title,
        "p": round(reading.p, 6),
        "passages": [
            {"who": p.who, "speaks": "for" if p.supports else "against", **evidence_json(p.evidence)} for p in reading.passages
        ],
        "terms": [{"name": t.name, "step": round(t.step, 4), "says": t.says} for t in reading.terms],
    }
