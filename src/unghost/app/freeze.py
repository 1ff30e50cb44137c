"""Freeze: what is thought and said now goes into the ledger, so that later it can be held against what became true."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from unghost.app.case import Case, Review
from unghost.domain.hours import zone
from unghost.domain.ledger import Entry, Sort, deal_subject
from unghost.domain.odds import HORIZONS_DAYS, Odds
from unghost.domain.record import Deal
from unghost.silence.assessment import State

CAUSES_KEPT = 3
_WATCHED = ("stated", "amount", "currency", "stage", "expected_close", "outcome")

Last = Mapping[tuple[Sort, str], Entry]


def frozen(review: Review, already: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return the lines to add to the ledger ``already`` kept, in order of subject; none where it holds a later line.

    PREDICTED, about a person: for each open silence and each open deal, at most once an ISO week of the user's, and whenever the
    state changes. Its body: ``state``, ``since``, ``p`` ({"7", "14", "30", "never"} or None), ``unusual``, ``causes`` (the three
    most probable, each with its p), ``deal`` (``ACCOUNT/DEAL``), ``stated``, ``supported``, ``touches``, ``truth``.
    STATED, about a deal: whenever what the user's table says of it is first seen or has changed. Its body: ``stated``,
    ``amount``, ``currency``, ``stage``, ``expected_close``, ``outcome``. A deal nobody ever stated odds for has no line.
    """
    if any(entry.at > review.now for entry in already):
        return ()  # what was thought then can no longer be frozen
    last = {(entry.sort, entry.subject): entry for entry in sorted(already, key=lambda e: e.at)}
    return (*_predicted(review, last), *_stated(review.history.deals, review.now, last))


def _predicted(review: Review, last: Last) -> Iterator[Entry]:
    where = review.history.settings.timezone
    for case in sorted(review.cases, key=lambda c: c.correspondence.person.id):
        subject = case.correspondence.person.id
        before = last.get((Sort.PREDICTED, subject))
        if _is_open(case) if before is None else _is_due(case, before, review.now, where):
            yield Entry(review.now, Sort.PREDICTED, subject, _body(case))


def _is_open(case: Case) -> bool:
    deal = case.deal
    return case.state is not State.CLOSED and (case.silence.since is not None or (deal is not None and not deal.outcome))


def _is_due(case: Case, before: Entry, now: datetime, where: str) -> bool:
    if before.at >= now:
        return False
    if before.body.get("state") != case.state.value:
        return True
    return _is_open(case) and _week(before.at, where) != _week(now, where)


def _week(at: datetime, where: str) -> tuple[int, int]:
    return at.astimezone(zone(where)).isocalendar()[:2]


def _body(case: Case) -> dict[str, Any]:
    silence, deal = case.silence, case.deal
    return {
        "state": silence.state.value,
        "since": silence.since.isoformat() if silence.since else None,
        "p": _odds(silence.odds) if silence.odds else None,
        "unusual": round(silence.odds.unusual, 4) if silence.odds else None,
        "causes": [[c.cause, round(c.p, 4)] for c in case.diagnosis.causes[:CAUSES_KEPT]],
        "deal": deal_subject(deal.account, deal.name) if deal else None,
        "stated": deal.stated if deal else None,
        "supported": round(case.hopeium.supported, 4) if case.hopeium else None,
        "touches": len(silence.unanswered),
        "truth": silence.truth.state.value if silence.truth else "unknown",
    }


def _odds(odds: Odds) -> dict[str, float]:
    return {**{str(days): round(odds.within[days].p, 4) for days in HORIZONS_DAYS}, "never": round(odds.never.p, 4)}


def _stated(deals: Iterable[Deal], now: datetime, last: Last) -> Iterator[Entry]:
    for deal in sorted(deals, key=lambda d: (d.account, d.name)):
        subject = deal_subject(deal.account, deal.name)
        before = last.get((Sort.STATED, subject))
        body = {
            "stated": deal.stated,
            "amount": None if deal.amount is None else str(deal.amount),
            "currency": deal.currency,
            "stage": deal.stage,
            "expected_close": deal.expected_close.isoformat() if deal.expected_close else None,
            "outcome": deal.outcome,
        }
        said = before.body if before is not None else {}
        changed = before is not None and before.at < now and any(said.get(name) != body[name] for name in _WATCHED)
        if changed or (before is None and deal.stated is not None):
            yield Entry(now, Sort.STATED, subject, body)
