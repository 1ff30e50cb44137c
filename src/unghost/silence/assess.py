"""How one relationship stands at a moment: a table of readings, tried from top to bottom; the first that speaks decides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from unghost.domain.days import day_of
from unghost.domain.message import Kind
from unghost.domain.odds import HORIZONS_DAYS, Odds
from unghost.domain.record import Truth, TruthState
from unghost.domain.settings import Settings
from unghost.domain.span import Evidence
from unghost.domain.touch import Side, Signal, Touch
from unghost.domain.wait import Wait
from unghost.history.history import Correspondence, History
from unghost.silence.assessment import Silence, State
from unghost.silence.clock import (
    NamedDay,
    debts,
    grace_end,
    last_turn,
    leaves_ball,
    life_told_by_colleague,
    named_by_colleague,
    named_day,
    opener,
    passage,
    start_of,
)
from unghost.silence.model import GONE_DAYS, Fitted, Question, SilenceModel
from unghost.silence.talk import after_talk
from unghost.silence.truth import accepted, heard_since, review_day, table_truth, told_truth
from unghost.silence.waits import counts_from
from unghost.silence.wishes import standing_wish

# Working days given to somebody back from an absence before a wait counts as one.
DIG_OUT = timedelta(days=1)
# How long nobody asks after a colleague of theirs told us that something in their life comes first; judgement of ours.
LIFE_REST = timedelta(days=42)
# The states of a wait, in the order it goes through them.
_RANK = {State.EXPECTED: 0, State.LATE: 1, State.SILENT: 2}


@dataclass(frozen=True, slots=True)
class Standing:
    """What every reading looks at: one correspondence within its history, and the facts they all need."""

    history: History
    correspondence: Correspondence
    past: Sequence[Wait]
    base: Silence

    @property
    def now(self) -> datetime:
        """The moment the judgement is made for: never later than the record can be trusted."""
        return self.history.observed_until

    @property
    def today(self) -> date:
        """The day it is for them."""
        return self.correspondence.week.local(self.now).date()


Reading = Callable[[Standing], Silence | None]


def assess(history: History, correspondence: Correspondence, model: SilenceModel, past: Sequence[Wait]) -> Silence:
    """Describe how one relationship stands at the history's ``now``; see ``assess_all``."""
    return assess_all(history, [(correspondence, past)], Fitted(model))[0]


def assess_all(history: History, people: Sequence[tuple[Correspondence, Sequence[Wait]]], fitted: Fitted) -> list[Silence]:
    """Describe how relationships stand at the history's ``now``, each told with its closed waits, in their order.

    The state is judged at ``observed_until``: a stopped source makes nobody silent. The model is asked once for all of them.
    Where the record has ended, nobody is later or more silent than they were at its last word: they all fell quiet at once.
    """
    found = _judged(history, people, fitted)
    if history.ended is None:
        return found
    then = _judged(replace(history, observed_until=history.ended, ended=None), people, fitted)
    return [_no_worse(silence, before.state) for silence, before in zip(found, then, strict=True)]


def _no_worse(silence: Silence, before: State) -> Silence:
    if _RANK.get(silence.state, 0) <= _RANK.get(before, 0):
        return silence
    return replace(silence, state=before if before in _RANK else State.EXPECTED)


def _judged(history: History, people: Sequence[tuple[Correspondence, Sequence[Wait]]], fitted: Fitted) -> list[Silence]:
    found = [stand(history, correspondence, past) for correspondence, past in people]
    asked = [i for i, silence in enumerate(found) if silence.question is not None]
    odds = fitted.model.odds([q for silence in found if (q := silence.question) is not None]) if asked else []
    for i, odd in zip(asked, odds, strict=True):
        found[i] = replace(found[i], odds=odd, state=state_of(history.settings, fitted, odd))
    return found


def state_of(settings: Settings, fitted: Fitted, odds: Odds) -> State:
    """Late beyond the user's percentile; silent where an answer is also too unlikely, or the percentile alone says so."""
    return state_at(settings, fitted, odds.unusual, odds.alarm)


def state_at(settings: Settings, fitted: Fitted, unusual: float, alarm: float | None) -> State:
    """Return the state of a wait by its percentile and its score alone."""
    if unusual < settings.late_at:
        return State.EXPECTED
    if fitted.silent_from is not None and alarm is not None:
        return State.SILENT if alarm >= fitted.silent_from else State.LATE
    return State.SILENT if unusual >= 1 - settings.false_alarms else State.LATE


def stand(history: History, correspondence: Correspondence, past: Sequence[Wait]) -> Silence:
    """Return how a relationship stands, but for the odds: where a clock runs, with the question for the model.

    ``past`` are this person's closed waits.
    """
    last = correspondence.last_sign_of_life
    unanswered = _unanswered(correspondence)
    base = Silence(
        state=State.EXPECTED,
        last_sign_of_life=last,
        unanswered=unanswered,
        attempts=tuple(t for t in unanswered if t.attempt),
        suppressed=standing_wish(correspondence, history.wishes.get(correspondence.person.account, ())),
    )
    standing = Standing(history, correspondence, past, base)
    for reading in READINGS:
        silence = reading(standing)
        if silence is not None:
            return silence
    return base


def _unanswered(correspondence: Correspondence) -> tuple[Touch, ...]:
    """Return our touches that wait for a word: those from the opening one on, or all since their last word where none opened."""
    since = correspondence.since_sign_of_life()
    first = opener(correspondence)
    return since if first is None else tuple(t for t in since if t.at >= first.at)


def _told_truth(standing: Standing) -> Silence | None:
    """The user told us the truth, and nothing has been heard since."""
    truth = told_truth(standing.correspondence)
    if truth is None or heard_since(standing.correspondence, truth.at, standing.now) is not None:
        return None
    if truth.state.closes:
        return replace(standing.base, state=State.CLOSED, truth=truth)
    if truth.state is not TruthState.NOT_NOW:
        return None
    day = review_day(truth, standing.correspondence.week)
    shown = day if truth.until is not None or standing.today >= day else None  # a day that is only proposed wakes when it comes
    return _rest(standing, shown, Evidence(None, truth.at, truth.reason), "you recorded: not now", truth)


def _ended_in_table(standing: Standing) -> Silence | None:
    """The table of deals says how it ended, and neither side has begun anything since."""
    truth = table_truth(standing.correspondence, standing.history.ledger, standing.now)
    if truth is None or any(t.at > truth.at for t in standing.correspondence.touches):
        return None
    told = told_truth(standing.correspondence)
    if told is not None and told.state is TruthState.UNKNOWN and told.at >= truth.at:
        return None
    return replace(standing.base, state=State.CLOSED, truth=truth)


def _parked(standing: Standing) -> Silence | None:
    """The user lets them rest, and nothing has been heard since. What we owe stays on the record and in sight."""
    park = next(reversed(standing.correspondence.parks), None)
    last = standing.base.last_sign_of_life
    if park is None or (last is not None and last.at > park.at):
        return None
    rest = _rest(standing, park.until, Evidence(None, park.at, park.reason), "you let them rest", None)
    return replace(rest, debts=debts(standing.correspondence)) if rest is not None else None


def _rest(standing: Standing, until: date | None, reason: Evidence, why: str, truth: Truth | None) -> Silence | None:
    """Rest until a day; once it has come and we have reminded them, the ordinary clock goes on."""
    if until is not None and standing.today >= until and _reminded(standing, until):
        return None
    known = reason if reason.quote else None
    return replace(standing.base, state=State.PARKED, wake=until, known_reason=known, why_known=why, truth=truth)


def _reminded(standing: Standing, day: date) -> bool:
    start = start_of(day, standing.correspondence.week)
    return any(t.delivered and t.at >= start for t in standing.correspondence.since_sign_of_life())


def _gone(standing: Standing) -> Silence | None:
    """Their mailbox says they have left for good."""
    signal = _latest(standing, Kind.LEFT_COMPANY)
    if signal is None:
        return None
    person = standing.correspondence.person.id
    truth = Truth(signal.at, person, TruthState.CONTACT_GONE, reason=_first_line(signal.text), confirmed=False)
    known = Evidence(signal.message, signal.at, _first_line(signal.text))
    return replace(
        standing.base, state=State.UNREACHABLE, truth=truth, absence=signal, known_reason=known, why_known="they have left"
    )


def _undelivered(standing: Standing) -> Silence | None:
    """Our mail comes back for good, and nothing got through later."""
    bounces = [s for s in _signals(standing, Kind.BOUNCE) if any(f.permanent for f in s.failed)]
    failed = {f.address for s in bounces for f in s.failed if f.permanent}
    if not bounces or set(standing.correspondence.person.addresses) - failed:
        return None
    signal = bounces[-1]
    reasons = [f.reason for f in signal.failed if f.permanent and f.address in standing.correspondence.person.addresses]
    known = Evidence(signal.message, signal.at, next(filter(None, reasons), "") or _first_line(signal.text))
    return replace(standing.base, state=State.UNREACHABLE, known_reason=known, why_known="our mail does not reach them")


def _latest(standing: Standing, kind: Kind) -> Signal | None:
    signals = _signals(standing, kind)
    return signals[-1] if signals else None


def _signals(standing: Standing, kind: Kind) -> tuple[Signal, ...]:
    last = standing.base.last_sign_of_life
    return standing.correspondence.signals_since(last.at if last else None, kind)


def _owed(standing: Standing) -> Silence | None:
    """They asked, and we have not answered: the ball is ours."""
    owed = debts(standing.correspondence)
    return replace(standing.base, state=State.OURS, debts=owed) if owed else None


def _plain_word(standing: Standing) -> Silence | None:
    """They said yes or no in their own plain words: closed, until the user confirms it or says otherwise, or they speak again."""
    told = next(reversed(standing.correspondence.truths), None)
    for touch in reversed(last_turn(standing.correspondence.touches)):
        quote = touch.said.no or touch.said.yes
        if quote and (told is None or told.at < touch.at) and not _meet_since(standing, touch):
            state = TruthState.NO if touch.said.no else TruthState.YES
            truth = Truth(touch.at, standing.correspondence.person.id, state, reason=quote, confirmed=False)
            return replace(standing.base, state=State.CLOSED, truth=truth, known_reason=passage(touch, quote))
    return None


def _meet_since(standing: Standing, touch: Touch) -> bool:
    """Say whether they agreed to a meeting, still ahead, after a touch of theirs: then what it said is not their last word."""
    ahead = (m for m in standing.correspondence.meetings if m.start > standing.now and accepted(standing.correspondence, m))
    return any(m.known_at > touch.at for m in ahead)


def _away(standing: Standing) -> Silence | None:
    """An automatic reply says they are away, and they are not back yet."""
    dated = [s for s in _signals(standing, Kind.OUT_OF_OFFICE) if s.return_date is not None]
    signal = dated[-1] if dated else None
    if signal is None or signal.return_date is None:
        return None
    back = signal.return_date
    if standing.today >= back.date + DIG_OUT:
        return None
    known = Evidence(signal.message, signal.at, back.quote if back.quote in signal.text else _first_line(signal.text))
    return replace(
        _clocked(standing),
        state=State.PARKED,
        wake=back.date,
        absence=signal,
        known_reason=known,
        why_known="away, and says until when",
    )


def _named(standing: Standing) -> Silence | None:
    """They named a day: quiet until then is what they announced. Once we have asked on it or later, the ordinary clock runs."""
    correspondence = standing.correspondence
    named = named_day(correspondence) or named_by_colleague(correspondence, standing.history.colleagues(correspondence.person))
    if named is None:
        return None
    start = start_of(named.day, correspondence.week)
    first = _opener_beside(correspondence, named, start)
    if first is not None and first.at >= start:
        return None
    if standing.now < grace_end(named, correspondence.week):
        return _announced(standing, named)
    if first is not None:
        return _waiting(standing, first, start, None) if named.touch.at > first.at else None
    return _day_has_come(standing, named)


def _opener_beside(correspondence: Correspondence, named: NamedDay, day: datetime) -> Touch | None:
    """Return the touch of ours that opened the wait: "Thank you, I will ring you then" before a day they named opens none."""
    first = opener(correspondence)
    if first is None or not named.come_back:
        return first
    bids = (t for t in correspondence.since_sign_of_life() if leaves_ball(t))
    return next((t for t in bids if t.said.asks or t.at >= day), None)


def _announced(standing: Standing, named: NamedDay) -> Silence:
    base = _clocked(standing) if standing.today < named.day and not named.come_back else standing.base
    return replace(
        base,
        state=State.PARKED if named.come_back else State.EXPECTED,
        wake=named.day,
        known_reason=passage(named.touch, named.quote),
        why_known="they said when" if named.come_back else "they will come back to us by then",
        truth=_not_now(standing, named) if named.come_back else None,
    )


def _day_has_come(standing: Standing, named: NamedDay) -> Silence:
    known = passage(named.touch, named.quote)
    if not named.come_back:
        return _waiting(standing, named.touch, start_of(named.day, standing.correspondence.week), known)
    return replace(
        standing.base,
        state=State.PARKED,
        wake=named.day,
        known_reason=known,
        why_known="the day has come",
        truth=_not_now(standing, named),
    )


def _not_now(standing: Standing, named: NamedDay) -> Truth:
    person = standing.correspondence.person.id
    return Truth(named.touch.at, person, TruthState.NOT_NOW, named.day, named.quote, confirmed=False)


def _life_first(standing: Standing) -> Silence | None:
    """Somebody of their house told us that something in their life comes first. What it is, is not repeated."""
    colleagues = standing.history.colleagues(standing.correspondence.person)
    told = life_told_by_colleague(standing.correspondence, colleagues)
    if told is None:
        return None
    wake = (standing.correspondence.week.local(told.at) + LIFE_REST).date()
    if standing.today >= wake:
        return None
    why = "something in their life comes first, as somebody of their house told us"
    return replace(_clocked(standing), state=State.PARKED, wake=wake, why_known=why)


def _meeting_ahead(standing: Standing) -> Silence | None:
    """They accepted a meeting that is still to come."""
    ahead = [m for m in standing.correspondence.meetings if m.start > standing.now and accepted(standing.correspondence, m)]
    if not ahead:
        return None
    meeting = ahead[0]
    day = standing.correspondence.week.local(meeting.start).date()
    known = Evidence(None, meeting.known_at, meeting.summary)
    return replace(standing.base, wake=day, known_reason=known, why_known=f"a meeting is agreed for {day_of(day)}")


def _ordinary(standing: Standing) -> Silence | None:
    """The clock runs from our oldest unanswered touch that left the ball with them."""
    first = opener(standing.correspondence)
    if first is None:
        return None
    start = counts_from(standing.correspondence, first, standing.base.last_sign_of_life)
    return _waiting(standing, first, start, None)


def _waiting(standing: Standing, first: Touch, start: datetime, known: Evidence | None) -> Silence:
    week, now = standing.correspondence.week, standing.now
    hours = week.between(start, now)
    ahead = {days: week.between(now, now + timedelta(days)) for days in (*HORIZONS_DAYS, GONE_DAYS)}
    question = Question(standing.correspondence.person.id, max(start, first.at), now, standing.past, hours, ahead, start)
    since = first.at if first.side is Side.OURS else start
    return replace(standing.base, since=since, opener=first, waited=hours, known_reason=known, question=question)


def _clocked(standing: Standing) -> Silence:
    """The base with the clock shown but not judged: it runs while a known reason holds, and counts nothing against them."""
    first = opener(standing.correspondence)
    return standing.base if first is None else replace(standing.base, since=first.at, opener=first)


def _first_line(text: str) -> str:
    return next((line.strip() for line in text.splitlines() if len(line.strip()) > 12), text.strip()[:200])


# Read from top to bottom (the decision order and the fine print of PRODUCT.md).
READINGS: tuple[Reading, ...] = (
    _told_truth,
    _parked,
    _gone,
    _undelivered,
    _owed,
    _plain_word,
    _away,
    _meeting_ahead,
    _named,
    _life_first,
    _ended_in_table,
    _ordinary,
    lambda standing: after_talk(standing.base, standing.correspondence, standing.today),
)
