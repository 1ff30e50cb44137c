"""Forecast: every open deal with the odds that are stated and those the record supports, and what they may bring in all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from unghost.app.case import Case, Review
from unghost.causes.cause import View
from unghost.domain.ledger import deal_subject
from unghost.domain.record import Deal, Truth
from unghost.domain.touch import Channel
from unghost.forecast.hopeium import Supported, supported, truth_about
from unghost.forecast.limbo import Limbo, LimboWeek, limbo, limbo_weeks
from unghost.forecast.score import Score, horizons, score, statements, supports
from unghost.forecast.sums import NOTHING, Span, span
from unghost.history.history import History
from unghost.silence.assessment import State

MOST_NEXT = 3


@dataclass(frozen=True, slots=True)
class Open:
    """One open deal. ``cases`` are its people with a relationship; ``supported`` None where the record says nothing of it.

    ``rests_on`` is the person whose conversation supports it best; ``silent`` says that all of them are quiet and the truth is
    not known; ``wake`` is the first day one of them is to be heard or reminded.
    """

    deal: Deal
    cases: tuple[Case, ...]
    supported: Supported | None
    rests_on: str | None
    truth: Truth | None
    silent: bool
    wake: date | None

    @property
    def amount(self) -> float:
        """The amount as a number, 0 where none is known."""
        return float(self.deal.amount) if self.deal.amount is not None else 0.0

    @property
    def hope(self) -> float | None:
        """Stated minus supported, None where either is missing."""
        if self.deal.stated is None or self.supported is None:
            return None
        return self.deal.stated - self.supported.odd.p


@dataclass(frozen=True, slots=True)
class Total:
    """The open deals of one currency: sums of amount x odds, and worst, likely and best over all of them.

    ``hopeium`` is stated minus supported over the deals that have both; ``unsupported`` counts deals the record says nothing
    of, which are in ``stated`` alone; ``without_amount`` those that are in no sum.
    """

    currency: str
    deals: int = 0
    stated: float = 0.0
    supported: float = 0.0
    without_silent: float = 0.0
    span: Span = NOTHING
    hopeium: float = 0.0
    unsupported: int = 0
    without_amount: int = 0


@dataclass(frozen=True, slots=True)
class Next:
    """A deal that is alive and needs the user most: where time that comes back goes."""

    open: Open
    person: str
    why: str


@dataclass(frozen=True, slots=True)
class Scores:
    """How right it all was: predictions of an answer by days ahead, what the user stated, what the record supported."""

    answers: Mapping[int, Score]
    stated: Score | None
    supported: Score | None


@dataclass(frozen=True, slots=True)
class Forecast:
    """The open deals by currency, the dearest first; the totals by currency, most deals first; limbo now and by week."""

    now: datetime
    history: History
    deals: tuple[Open, ...]
    totals: tuple[Total, ...]
    limbo: Limbo
    weeks: tuple[LimboWeek, ...]
    next: tuple[Next, ...]
    scores: Scores


def forecast(review: Review) -> Forecast:
    """Put together what the open deals may bring, from the cases of a review. Pure."""
    history = review.history
    by_deal: dict[str, list[Case]] = defaultdict(list)
    for case in review.cases:
        for deal in case.correspondence.deals:
            by_deal[deal_subject(deal.account, deal.name)].append(case)
    named = {deal_subject(d.account, d.name): d for d in history.deals if not d.outcome}
    found = [_open(history, deal, by_deal.get(key, [])) for key, deal in named.items()]
    totals = _totals(found)
    place = {total.currency: number for number, total in enumerate(totals)}
    found.sort(key=lambda one: (place[one.deal.currency], -one.amount, one.deal.account, one.deal.name))
    return Forecast(
        now=review.now,
        history=history,
        deals=tuple(found),
        totals=totals,
        limbo=limbo(((c.correspondence, c.silence) for c in review.cases), review.now),
        weeks=limbo_weeks(history.ledger, review.now),
        next=_next(found, review.now),
        scores=Scores(horizons(history), score(statements(history)), score(supports(history))),
    )


def _open(history: History, deal: Deal, cases: Sequence[Case]) -> Open:
    views = [(View(history, c.correspondence, c.silence), c) for c in cases]
    backed = [(found, c) for view, c in views if (found := supported(view, deal, c.groundwork)) is not None]
    best = max(backed, key=lambda pair: (pair[0].odd.p, pair[1].correspondence.person.id), default=None)
    truths = [t for view, _ in views if (t := truth_about(view, deal)) is not None]
    truth = max(truths, key=lambda t: (t.confirmed, t.at, t.person), default=None)
    decided = next((pair for pair in backed if truth is not None and truth_about(_view(history, pair[1]), deal) is truth), None)
    chosen = decided if decided is not None and truth is not None and truth.state.closes else best
    known = truth is not None and truth.state.closes
    return Open(
        deal=deal,
        cases=tuple(cases),
        supported=chosen[0] if chosen else None,
        rests_on=chosen[1].correspondence.person.id if chosen else None,
        truth=truth,
        silent=bool(cases) and not known and all(c.silence.quiet for c in cases),
        wake=min((c.silence.wake for c in cases if c.silence.wake is not None), default=None),
    )


def _view(history: History, case: Case) -> View:
    return View(history, case.correspondence, case.silence)


def _totals(found: Sequence[Open]) -> tuple[Total, ...]:
    by: dict[str, list[Open]] = defaultdict(list)
    for one in found:
        by[one.deal.currency].append(one)
    totals = [_total(currency, deals) for currency, deals in by.items()]
    return tuple(sorted(totals, key=lambda t: (-t.deals, t.currency)))


def _total(currency: str, deals: Sequence[Open]) -> Total:
    backed = [(one, one.supported.odd.p) for one in deals if one.supported is not None]
    return Total(
        currency=currency,
        deals=len(deals),
        stated=sum(one.amount * (one.deal.stated or 0.0) for one in deals),
        supported=sum(one.amount * p for one, p in backed),
        without_silent=sum(one.amount * p for one, p in backed if not one.silent),
        span=span([(one.amount, p) for one, p in backed if one.amount > 0.0]),
        hopeium=sum(one.amount * one.hope for one in deals if one.hope is not None),
        unsupported=sum(one.supported is None for one in deals),
        without_amount=sum(one.deal.amount is None for one in deals),
    )


def _next(found: Iterable[Open], now: datetime) -> tuple[Next, ...]:
    """Return the deals that are alive and most in need of the user, by what they are worth as far as the record supports it."""
    needy = [(_need(case, now), one, case) for one in found if not one.silent for case in one.cases]
    ranked = sorted(
        ((need, one, case) for need, one, case in needy if need is not None),
        key=lambda x: (x[0][0], -x[1].amount * (x[1].supported.odd.p if x[1].supported else 0.0), x[2].correspondence.person.id),
    )
    chosen: dict[str, Next] = {}
    for need, one, case in ranked:
        key = deal_subject(one.deal.account, one.deal.name)
        chosen.setdefault(key, Next(one, case.correspondence.person.id, need[1]))
    return tuple(chosen.values())[:MOST_NEXT]


def _need(case: Case, now: datetime) -> tuple[int, str] | None:
    """Return how soon a living deal needs the user (0 first) and why; None where it does not."""
    if case.state is State.OURS:
        return 0, "They asked, and the answer is with you."
    wake = case.silence.wake
    if case.state is State.PARKED and case.move.channel is not Channel.NONE and wake is not None and wake <= now.date():
        return 1, "The day they named has come."
    if case.early is not None and case.early.strong:
        return 2, "They still answer, but later and shorter than they used to."
    gaps = [name.replace("_", " ") for name, (met, _) in case.groundwork.items() if met is False]
    if gaps and case.state is State.EXPECTED:
        return 3, f"Missing from the groundwork: {', '.join(gaps)}."
    return None
