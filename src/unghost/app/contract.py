"""Cases and the day's list as the JSON others rely on (docs/reference/schemas). One shape for command line, page and API."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from unghost.app.case import Case, Review
from unghost.app.contract_decision import decision_json, place_json, sleeper_json
from unghost.app.contract_events import events_json, listed_json
from unghost.app.contract_open import ground_json, lapses_json, owed_json
from unghost.app.contract_outbox import letters_json
from unghost.app.contract_people import people_json, relations_json, strength_json
from unghost.app.contract_tone import answers_json, break_json, dose_json
from unghost.app.contract_truth import truth_json
from unghost.app.today import Today
from unghost.causes.events.care import private
from unghost.domain.odds import HORIZONS_DAYS, Odd, Odds
from unghost.domain.span import Evidence
from unghost.history.history import SourceState
from unghost.plays.play import Move
from unghost.silence.early.warning import EarlyWarning, Part
from unghost.silence.early.worth import Worth

SCHEMA = 1
Json = dict[str, Any]


def case_json(case: Case) -> Json:
    """Return one case."""
    person, silence, deal = case.correspondence.person, case.silence, case.deal
    odds = silence.odds
    return {
        "schema": SCHEMA,
        "person": person.id,
        "name": person.name,
        "account": person.account,
        "deal": deal.name if deal else None,
        "state": silence.state.value,
        "since": _time(silence.since),
        "since_message": silence.opener.message if silence.opener and silence.since else None,
        "last_sign_of_life": _time(silence.last_sign_of_life.at if silence.last_sign_of_life else None),
        "unanswered_touches": len(silence.unanswered),
        "attempts": len(silence.attempts),
        "odds": _odds(odds) if odds else None,
        "unusual": round(odds.unusual, 4) if odds else None,
        "history": case.history,
        "waited_hours": round(silence.waited, 1),
        "explanation": list(case.explanation),
        "early_warning": _early(case.early) if case.early else None,
        "causes": [
            {
                "cause": c.cause,
                "p": round(c.p, 6),
                "for": [_evidence(e) for e in c.supports],
                "against": [_evidence(e) for e in c.opposes],
                "terms": [{"name": t.name, "step": round(t.step, 4), "says": t.says} for t in c.terms],
            }
            for c in case.diagnosis.causes
        ],
        "break": break_json(case.diagnosis.break_),
        "answers": answers_json(case.diagnosis.change),
        "dose": dose_json(case.course),
        "lapses": lapses_json(case.diagnosis.lapses),
        "owed": owed_json(case.owed),
        "groundwork": ground_json(case.groundwork),
        "relationship_strength": strength_json(case.bond),
        "people": people_json(case.house, case.doors),
        "relations": relations_json(case.house.relations),
        "wake": silence.wake.isoformat() if silence.wake else None,
        "known_reason": _known_reason(case),
        "move": move_json(case.move),
        "alternatives": [move_json(m) for m in case.recommendation.alternatives],
        "decision": decision_json(case.recommendation),
        "refused": [
            {
                "play": r.play,
                "channel": r.channel.value if r.channel else None,
                "guard": r.guard,
                "reason": r.reason,
                "until": _time(r.until),
                "needs": r.needs or None,
            }
            for r in case.recommendation.refused
        ],
        "truth": truth_json(case),
        "suppressed": _suppressed(case),
        "handled_by": case.handled_by,
        "hopeium": _hopeium(case),
        "events": events_json(case.events),
        "phones": list(person.phones),
        "zone": person.zone,
    }


def listed_case_json(case: Case) -> Json:
    """Return one case as a list shows it: of what is nobody's business neither kind nor words beside the evidence."""
    known = case.silence.known_reason
    reason = {"known_reason": case.silence.why_known or None} if known is not None and private(known.quote) else {}
    return {**case_json(case), **reason, "events": listed_json(case.events)}


def today_json(today: Today) -> Json:
    """Return the day's list."""
    return {
        "schema": SCHEMA,
        "now": today.now.isoformat(),
        "cases": [{**listed_case_json(c), "rank": place_json(p)} for c, p in zip(today.cases, today.places, strict=True)],
        "waiting": today.waiting,
        "not_shown": [{"reason": reason, "count": count} for reason, count in today.not_shown],
        "sleeping": [sleeper_json(sleeper) for sleeper in today.sleeping],
        "limbo": {
            "deals": today.limbo.deals,
            "days": today.limbo.days,
            "touches": today.limbo.touches,
            "hours_got_back": round(today.limbo.hours_got_back, 1),
        },
        "stopped": _stopped(today.stopped),
        "losing_step": [
            {"person": c.correspondence.person.id, "name": c.correspondence.person.name, "early_warning": _early(c.early)}
            for c in today.losing_step
            if c.early is not None
        ],
        "record_ended": _time(today.ended),
        "notice": today.notice or None,
        "letters": letters_json(today.letters),
    }


def cases_json(review: Review) -> list[Json]:
    """Return every case, in the order of persons."""
    return [shown_json(c, review) for c in review.cases]


def shown_json(case: Case, review: Review) -> Json:
    """Return one case by itself, with the sources that have stopped, and where the record has ended: an answer may be missing."""
    return {**case_json(case), "stopped": _stopped(review.stopped), "record_ended": _time(review.history.ended)}


def _stopped(sources: Iterable[SourceState]) -> list[Json]:
    return [{"kind": s.kind, "place": s.place, "read_at": _time(s.read_at), "why": s.stopped} for s in sources]


def _time(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


def _odds(odds: Odds) -> Json:
    within = {str(days): _odd(odds.within[days]) for days in HORIZONS_DAYS}
    return {**within, "never": _odd(odds.never)}


def _odd(odd: Odd) -> Json:
    return {"p": round(odd.p, 4), "low": round(odd.low, 4), "high": round(odd.high, 4)}


def _evidence(evidence: Evidence) -> Json:
    return {
        "message": evidence.message,
        "at": evidence.at.isoformat(),
        "quote": evidence.quote,
        "weight": round(evidence.weight, 3),
    }


def _early(early: EarlyWarning) -> Json:
    return {
        "strong": early.strong,
        "score": None if early.score is None else round(early.score, 4),
        "answers": early.answers,
        "sentence": early.sentence,
        "parts": [_part(part) for part in early.parts],
        "worth": _worth(early.worth),
    }


def _part(part: Part) -> Json:
    return {
        "sign": part.name,
        "points": round(part.points, 4),
        "weight": part.weight,
        "deviation": round(part.deviation, 4),
        "text": part.text,
        "evidence": [_evidence(e) for e in part.evidence],
    }


def _worth(worth: Worth) -> Json:
    value, low, high = worth.ratio
    return {
        "warned": worth.warned,
        "people": worth.people,
        "false_rate": worth.false_rate,
        "gone": worth.gone,
        "otherwise": worth.otherwise,
        "ratio": {"value": value, "low": low, "high": high},
        "sentence": worth.sentence,
    }


def _known_reason(case: Case) -> str | None:
    known = case.silence.known_reason
    if known is None:
        return case.silence.why_known or None
    return f"{case.silence.why_known}: “{known.quote}”" if case.silence.why_known else known.quote


def move_json(move: Move) -> Json:
    """Return one move."""
    return {
        "play": move.play,
        "channel": move.channel.value,
        "person": move.person,
        "not_before": _time(move.not_before),
        "why": list(move.why),
        "change_my_mind": list(move.change_my_mind),
    }


def _suppressed(case: Case) -> Json | None:
    if case.silence.suppressed is None:
        return None
    opt_out, touch = case.silence.suppressed
    return {"scope": opt_out.scope.value, "since": touch.at.isoformat(), "quote": opt_out.quote, "message": touch.message}


def _hopeium(case: Case) -> Json | None:
    found = case.hopeium
    if found is None:
        return None
    stated, supported = round(found.stated, 4), round(found.supported, 4)
    return {
        "stated": stated,
        "supported": supported,
        "difference": round(stated - supported, 4),
        "low": round(found.low, 4),
        "high": round(found.high, 4),
        "closed_deals": found.closed,
        "parts": [{"name": part.name, "factor": round(part.factor, 4), "says": part.says} for part in found.parts],
    }
