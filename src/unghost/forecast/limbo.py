"""What not knowing costs: deals and days in limbo, touches spent, and the time that comes back when it ends (R5)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from unghost.domain.effort import MINUTES, MINUTES_A_WEEK
from unghost.domain.ledger import Entry, Sort
from unghost.domain.touch import Touch
from unghost.history.history import Correspondence
from unghost.silence.assessment import Silence

_FRESH = timedelta(days=10)
_QUIET = ("late", "silent")
_OPEN = ("unknown", "not_now")


@dataclass(frozen=True, slots=True)
class Limbo:
    """``deals`` quiet without a known truth, ``days`` in it all together, ``touches`` spent, ``hours_got_back`` when it ends."""

    deals: int
    days: int
    touches: int
    hours_got_back: float


def limbo(cases: Iterable[tuple[Correspondence, Silence]], now: datetime) -> Limbo:
    """Return the cost of all silences whose truth is unknown; a deal with several quiet people counts once.

    Hours = minutes of the unanswered touches so far (mail 15, call 12) plus 6 minutes for each week carried: what the same span
    would cost once more if nothing is found out.
    """
    chosen = [(c, s) for c, s in cases if s.quiet and s.since is not None and not _known(s)]
    quiet = [s for _, s in chosen]
    longest: dict[str, int] = {}
    for correspondence, silence in chosen:
        key = _matter(correspondence)
        longest[key] = max(longest.get(key, 0), _days(silence, now))
    days = sum(longest.values())
    touches = [t for s in quiet for t in s.unanswered]
    minutes = sum(_minutes(t) for t in touches) + MINUTES_A_WEEK * days / 7
    return Limbo(len(longest), days, len(touches), round(minutes / 60, 1))


@dataclass(frozen=True, slots=True)
class LimboWeek:
    """The limbo at the end of one week: ``deals`` and ``days`` as in ``Limbo``; ``ended`` how many left it in that week."""

    end: datetime
    deals: int
    days: int
    ended: int


def limbo_weeks(ledger: Iterable[Entry], now: datetime, weeks: int = 12) -> tuple[LimboWeek, ...]:
    """Return the limbo week by week up to ``now``, from what was frozen: the past as it was seen then, not as it is seen today.

    Begins with the first week of which anything is frozen. A line holds until the next about the same person, and ten days at
    most: an open silence is frozen every week, so one that is frozen no more is over.
    """
    lines = sorted((e for e in ledger if e.sort is Sort.PREDICTED and e.at <= now), key=lambda e: (e.at, e.subject))
    ends = [now - timedelta(weeks=back) for back in reversed(range(weeks))]
    found, before = [], frozenset[str]()
    for end in ends:
        if not lines or lines[0].at > end:
            continue
        held = _held(lines, end)
        longest: dict[str, int] = {}
        for entry in held:
            key = str(entry.body.get("deal") or entry.subject)
            longest[key] = max(longest.get(key, 0), (end - datetime.fromisoformat(entry.body["since"])).days)
        found.append(LimboWeek(end, len(longest), sum(longest.values()), len(before - longest.keys())))
        before = frozenset(longest)
    return tuple(found)


def _held(lines: Sequence[Entry], end: datetime) -> list[Entry]:
    """Return the lines that say at a moment: this one is quiet, and the truth is not known."""
    latest = {e.subject: e for e in lines if end - _FRESH < e.at <= end}
    return [e for e in latest.values() if e.body.get("state") in _QUIET and e.body.get("since") and e.body.get("truth") in _OPEN]


def _matter(correspondence: Correspondence) -> str:
    """Return what the silence is about: the deal within its account, else the person."""
    deal = correspondence.deal
    return f"{correspondence.person.account}/{deal.name}" if deal else correspondence.person.id


def _known(silence: Silence) -> bool:
    return silence.truth is not None and silence.truth.state.closes


def _days(silence: Silence, now: datetime) -> int:
    return max(0, (now - silence.since).days) if silence.since else 0


def _minutes(touch: Touch) -> int:
    return MINUTES.get(touch.channel, 0)
