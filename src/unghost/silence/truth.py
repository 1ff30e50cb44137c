"""What is known of where they stand: which of several words holds, and in a sentence why (R4, R16).

The order: what the user told holds until the other side is heard again; then their own plain words; then the outcome in the
user's table of deals. The later word holds over the earlier. Nothing here looks at how long it has been quiet: silence alone
never closes anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from unghost.domain.hours import WorkWeek
from unghost.domain.ledger import Entry, Sort, deal_subject
from unghost.domain.record import Deal, Meeting, Truth, TruthState
from unghost.domain.touch import Side
from unghost.history.history import NEVER, Correspondence
from unghost.silence.assessment import Silence, State

REVIEW_AFTER = timedelta(days=90)
"""After so long a look is proposed where they said "not now" and named no day: a quarter, a judgement of ours."""

STILL_TALKING = timedelta(days=14)
"""So long after the last contact a deal that has ended in the table, nobody knows when, may still be talked about. Ours."""

OUTCOMES = {"won": TruthState.YES, "lost": TruthState.NO, "no_decision": TruthState.NO_DECISION}
"""What the outcome of a deal in the user's table says."""

_OPPOSITE = {TruthState.YES: TruthState.NO, TruthState.NO: TruthState.YES}


def told_truth(here: Correspondence) -> Truth | None:
    """Return the latest truth the user told that stands for all there is with them.

    One about a single deal stands for all only where every other deal has ended.
    """
    for truth in reversed(here.truths):
        others = [d for d in here.deals if d.name != truth.deal]
        if not truth.deal or truth.state is TruthState.UNKNOWN or all(map(here.ended, others)):
            return truth
    return None


def heard_since(here: Correspondence, at: datetime, now: datetime) -> datetime | None:
    """Return when they were last heard after a moment: a sign of life, or their yes to a meeting still ahead; None otherwise."""
    last = here.last_sign_of_life
    heard = [last.at] if last is not None else []
    heard += [m.known_at for m in here.meetings if m.start > now and accepted(here, m)]
    return max((moment for moment in heard if moment > at), default=None)


def accepted(here: Correspondence, meeting: Meeting) -> bool:
    """Say whether they accepted a meeting that was not called off."""
    return not meeting.cancelled and any(a in here.person.addresses and answer == "ACCEPTED" for a, answer in meeting.attendees)


def review_day(truth: Truth, week: WorkWeek) -> date:
    """Return when to look again: the day they named, else the first working day a quarter after they said so."""
    if truth.until is not None:
        return truth.until
    day = week.local(truth.at + REVIEW_AFTER).date()
    while not week.is_workday(day):
        day += timedelta(1)
    return day


def table_truth(here: Correspondence, ledger: Iterable[Entry], now: datetime) -> Truth | None:
    """Return what the user's table of deals says of a person whose deals have all ended; None where one is open.

    A table bears no day for an outcome: it is known since the ledger first held it. Where the ledger does not know it either, it
    is taken to have come after the last contact, once that is two weeks ago: until then they may still be talking.
    """
    deal = here.deal
    if deal is None or deal.outcome not in OUTCOMES or not all(map(here.ended, here.deals)):
        return None
    subject = deal_subject(deal.account, deal.name)
    lines = (e for e in ledger if e.sort is Sort.STATED and e.subject == subject and e.body.get("outcome") == deal.outcome)
    at = min((e.at for e in lines), default=None) or _after_all_contact(here, now)
    if at is None:
        return None
    reason = f"{deal.name} is {deal.outcome.replace('_', ' ')} in your table of deals"
    return Truth(at, here.person.id, OUTCOMES[deal.outcome], reason=reason, deal=deal.name)


def _after_all_contact(here: Correspondence, now: datetime) -> datetime | None:
    last = here.touches[-1].at if here.touches else NEVER
    return last if now - last > STILL_TALKING else None


def truth_note(here: Correspondence, silence: Silence, now: datetime) -> str:
    """Return in a few sentences why this truth holds and no other, and what contradicts it; empty where nothing does."""
    return " ".join(_notes(here, silence, now))


def _notes(here: Correspondence, silence: Silence, now: datetime) -> Iterator[str]:
    held, told = silence.truth, told_truth(here)
    if told is not None and told.state is not TruthState.UNKNOWN and held != told:
        yield from _overtaken(here, told, now)
    if held is not None and not held.confirmed:
        yield "Read in their own words and not confirmed yet."
        yield from _several(here)
    yield from _spoke_both_ways(here, held)
    if held is not None and held is told:
        yield from _about_told(here, held, now)
    if silence.state is not State.CLOSED:
        yield from (_still_talking(here, deal) for deal in here.deals[:1] if here.last_sign_of_life and _all_lost(here))


def _overtaken(here: Correspondence, told: Truth, now: datetime) -> Iterator[str]:
    since = heard_since(here, told.at, now)
    what = f"You recorded {_named(told)} on {_day(told.at)}"
    if since is not None:
        yield f"{what}; they were heard again on {_day(since)}, so it counts from there."
    elif told.state is TruthState.NOT_NOW:
        yield f"{what}; the day has come and they were reminded, so the ordinary clock goes on."


def _several(here: Correspondence) -> Iterator[str]:
    open_ = [d.name for d in here.deals if not here.ended(d)]
    if len(open_) > 1:
        yield f"It may be about one of {len(open_)} open deals ({', '.join(sorted(open_))}): say which when you confirm it."


def _spoke_both_ways(here: Correspondence, held: Truth | None) -> Iterator[str]:
    """Say where they have said yes and no, and which is the later."""
    if held is None or held.state not in _OPPOSITE:
        return
    other = _OPPOSITE[held.state]
    said = [
        t
        for t in here.touches
        if t.side is Side.THEIRS and t.at < held.at and (t.said.no if other is TruthState.NO else t.said.yes)
    ]
    told = [t for t in here.truths if t.state is other and t.at < held.at]
    if said:
        yield f"They had said {_bare(other)} on {_day(said[-1].at)}; the later word holds."
    elif told:
        yield f"You had recorded {_named(told[-1])} on {_day(told[-1].at)}; the later word holds."


def _about_told(here: Correspondence, held: Truth, now: datetime) -> Iterator[str]:
    if held.state is TruthState.NOT_NOW and held.until is None:
        yield f"No day was named; a look on {_date(review_day(held, here.week))} is proposed."
    elif held.until is not None and held.until <= here.week.local(now).date():
        yield f"The day that was named, {_date(held.until)}, has come."
    ahead = [m for m in here.meetings if m.start > now and accepted(here, m)]
    if ahead and held.state.closes:
        yield f"A meeting agreed before that is still in the calendar, for {_day(ahead[0].start)}."
    if held.deal:
        yield f"It is about the deal {held.deal}."


def _all_lost(here: Correspondence) -> bool:
    return all(d.outcome in ("lost", "no_decision") for d in here.deals)


def _still_talking(here: Correspondence, deal: Deal) -> str:
    last = here.last_sign_of_life
    heard = f" (last on {_day(last.at)})" if last else ""
    outcome = deal.outcome.replace("_", " ")
    return f"Your table says {deal.name} is {outcome}, while you are still in touch{heard}; what is said counts."


def _named(truth: Truth) -> str:
    words = {
        TruthState.YES: "a yes",
        TruthState.NO: "a no",
        TruthState.NOT_NOW: "“not now”",
        TruthState.NO_DECISION: "“no decision”",
    }
    about = f" to {truth.deal}" if truth.deal and truth.state in _OPPOSITE else ""
    return words.get(truth.state, f"“{truth.state.value.replace('_', ' ')}”") + about


def _bare(state: TruthState) -> str:
    return state.value.replace("_", " ")


def _day(at: datetime) -> str:
    return _date(at.date())


def _date(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
