"""The agenda: calls with their hours, days people wake on, and what is due from us, as entries for a calendar. Pure.

A call is an entry of a quarter of an hour in the best of their hours; everything else is an entry for a whole day of the user's.
What an entry says is discreet: a name and an account, the reason where it is nobody's private matter, the words of the play, and
the number to dial.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from hashlib import blake2b, sha256

from unghost.app.calling import Calling, calling
from unghost.app.case import Case, Review
from unghost.app.queue import Queued
from unghost.app.today import today
from unghost.app.today_letters import with_letters
from unghost.causes.cause import View
from unghost.causes.events.care import private
from unghost.domain.hours import zone
from unghost.domain.touch import Channel
from unghost.drafts.script import draft
from unghost.outbox.standing import Step
from unghost.silence.assessment import State

PREFIX = "unghost-"
CALL_MINUTES = 15
_EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
_PARTS = (0, 12, 15, 18)
"""The hours of their day at which a call that is due moves on to the next part of it."""


class Kind(StrEnum):
    """What an entry is for; one person has at most one of each."""

    CALL = "call"
    WAKE = "wake"
    OWED = "owed"
    APPROVE = "approve"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. ``start`` and ``end`` are set for a call, ``day`` for the rest.

    ``uid`` is the same for one person and kind for ever; ``changed`` is the moment of the latest fact it rests on, or at which it
    moved on by itself, so that an unchanged plan gives the same entry to the byte. ``plan`` names the facts it rests on.
    """

    uid: str
    kind: Kind
    summary: str
    description: str
    changed: datetime
    plan: str
    start: datetime | None = None
    end: datetime | None = None
    day: date | None = None

    @property
    def sequence(self) -> int:
        """A number that grows with every change (RFC 5545, 3.8.7.4): minutes since 2020."""
        return max(0, int((self.changed - _EPOCH).total_seconds() // 60))


def owner_prefix(me: Iterable[str]) -> str:
    """Return how the UIDs of one user begin, so that two of them can share a calendar."""
    return f"{PREFIX}{_hash(min(me, default=''), 4)}-"


def agenda(review: Review, letters: Iterable[Queued] = ()) -> tuple[Entry, ...]:
    """Return the entries of a review, in the order of their UIDs. Calls and answers are those of the day's list, with its limit.

    ``letters`` are those under way: whoever gets one is neither to be called nor to be answered, and one that waits for another
    approval is an entry of today. Who asked to be let be, whose truth is known and who cannot be reached has none.
    """
    letters = tuple(letters)
    waiting = {one.letter.person for one in letters if one.standing.step is Step.PENDING}
    listed = {case.correspondence.person.id for case in with_letters(today(review), letters).cases}
    found = [entry for case in review.cases for entry in _of(case, review, waiting, listed)]
    return tuple(sorted(found, key=lambda entry: entry.uid))


def _of(case: Case, review: Review, waiting: Container[str], listed: Container[str]) -> Iterator[Entry]:
    if case.let_be:
        return
    if case.correspondence.person.id in waiting:
        why = "A letter waits for another yes of yours."
        yield _whole_day(case, review, Kind.APPROVE, _today(review), "Approve a letter", why)
    if case.state is State.CLOSED:
        return
    listed_today = case.correspondence.person.id in listed
    if case.move.channel is Channel.CALL and listed_today:
        yield _call(calling(case, review.history, review.now), review)
    elif case.state is State.OURS and listed_today and case.move.channel is not Channel.NONE:
        yield _whole_day(case, review, Kind.OWED, _today(review), "Answer", "They asked something that is not answered yet.")
    wake = _wakes(case, review)
    if wake is not None:
        yield _whole_day(case, review, Kind.WAKE, wake, "Look again", _why_then(case))


def _wakes(case: Case, review: Review) -> date | None:
    """Return the day somebody rests until, is back on, or to look again on; today where it has come and nothing was sent since.

    A plain wait has none: it ends by itself, and the day's list says so. So has an absence once they are back.
    """
    day = case.silence.wake
    if day is None or case.state not in (State.PARKED, State.EXPECTED):
        return None
    if case.silence.absence is not None:
        return day if day >= _today(review) else None
    if case.move.channel is Channel.CALL and day <= _today(review):
        return None  # the call itself is the entry
    return max(day, _today(review)) if case.state is State.PARKED or day > _today(review) else None


def _why_then(case: Case) -> str:
    why = case.silence.why_known or next(iter(case.move.why), "")
    return "" if private(why) else f"{why[:1].upper()}{why[1:]}{'' if why.endswith('.') else '.'}"


def _call(one: Calling, review: Review) -> Entry:
    case = one.case
    start, end, moved = _when(one, review)
    lines = [*([one.why] if one.why else []), *_dial(one), "", *_words(case, review)]
    changed = max(_latest(case), moved) if moved else _latest(case)
    return Entry(
        uid=_uid(case, review, Kind.CALL),
        kind=Kind.CALL,
        summary=f"Call {_named(one.to.person.name or one.to.person.id, one.to.person.account)}",
        description="\n".join(lines).strip(),
        changed=changed,
        plan=_plan(case, Kind.CALL, f"{case.move.play} {case.move.person}"),
        start=start,
        end=end,
    )


def _when(one: Calling, review: Review) -> tuple[datetime, datetime, datetime | None]:
    """Return from and until when to call, and the moment at which that moved on by itself, None where it has not.

    The moment that was advised; else the best of their hours that are left of today, and where none are, of the days ahead.
    """
    quarter = timedelta(minutes=CALL_MINUTES)
    if one.not_before is not None:
        return one.not_before, one.not_before + quarter, None
    here = zone(review.history.settings.timezone)
    left = [w for w in one.windows if w.start.astimezone(here).date() <= _today(review)]
    start = next((w.start for w in (*left, *one.windows)), one.there.replace(minute=0, second=0, microsecond=0))
    return start, start + quarter, _part_began(one, review.now)


def _part_began(one: Calling, now: datetime) -> datetime:
    """Return when the part of their day began that it is: a call that is due stays where it is until the next one begins."""
    there = one.to.week.local(now)
    hour = max(hour for hour in _PARTS if hour <= there.hour)
    return there.replace(hour=hour, minute=0, second=0, microsecond=0)


def _dial(one: Calling) -> list[str]:
    if one.number is None:
        return [one.look]
    return [f"{one.number.shown}  {one.number.uri}"]


def _words(case: Case, review: Review) -> list[str]:
    """Return the script with its branches, short, without what is private."""
    view = View(review.history, case.correspondence, case.silence)
    found = draft(case.move.play, view, Channel.CALL, case.move.person)
    if found is None:
        return []
    said = [line for line in found.lines if not private(line)]
    return [*said, "", *(f"- {branch.hears}: {branch.say}" for branch in found.branches if _worth_noting(branch.say))]


def _worth_noting(say: str) -> bool:
    """Say whether an answer belongs into a calendar: words of ours, nothing private, and no direction to the caller."""
    return not say.startswith("(") and not private(say)


def _whole_day(case: Case, review: Review, kind: Kind, day: date, verb: str, why: str) -> Entry:
    person = case.correspondence.person
    return Entry(
        uid=_uid(case, review, kind),
        kind=kind,
        summary=f"{verb}: {_named(person.name or person.id, person.account)}",
        description=f"{why}\nunghost show {person.id}".strip(),
        changed=max(_latest(case), _midnight(review)) if day == _today(review) else _latest(case),
        plan=_plan(case, kind, day.isoformat() if kind is Kind.WAKE and day > _today(review) else ""),
        day=day,
    )


def _named(name: str, account: str) -> str:
    return f"{name} ({account})" if account and account != name else name


def _uid(case: Case, review: Review, kind: Kind) -> str:
    """Return a name that says nothing of whom it is about: the first of their addresses in the order of letters, hashed."""
    return f"{owner_prefix(review.history.settings.me)}{kind.value}-{_hash(min(case.correspondence.person.addresses), 10)}"


def _plan(case: Case, kind: Kind, what: str) -> str:
    """Return what names the facts an entry rests on: a change of yours to the entry is kept as long as they are the same."""
    return sha256(f"{kind.value}|{what}|{_latest(case).isoformat()}".encode()).hexdigest()[:16]


def _latest(case: Case) -> datetime:
    """Return the moment of the latest fact about somebody."""
    here = case.correspondence
    heard = [*(t.at for t in here.touches), *(s.at for s in here.signals), *(m.known_at for m in here.meetings)]
    told = [*(t.at for t in here.truths), *(p.at for p in here.parks), *(n.at for n in here.notes), *(t.at for t in here.ticks)]
    return max([*heard, *told], default=_EPOCH).astimezone(UTC).replace(microsecond=0)


def _today(review: Review) -> date:
    return review.now.astimezone(zone(review.history.settings.timezone)).date()


def _midnight(review: Review) -> datetime:
    here = review.now.astimezone(zone(review.history.settings.timezone))
    return here.replace(hour=0, minute=0, second=0, microsecond=0).astimezone(UTC)


def _hash(text: str, size: int) -> str:
    return blake2b(text.encode(), digest_size=size).hexdigest()


def order(entry: Entry) -> tuple[datetime, str]:
    """Return what entries are sorted by for a reader: the moment, whole days from their midnight on, then the name."""
    day = entry.day or date.max
    return entry.start or datetime(day.year, day.month, day.day, tzinfo=UTC), entry.uid
