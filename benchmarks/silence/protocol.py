"""The protocol of the silence benchmark: events to spells, spells to rows to predict, rows to labels.

A **spell** opens with an outbound message owner -> contact while none is open for that ordered pair, and closes *answered* with
the first direct message contact -> owner, or *expired* after 120 days. Further outbound messages in it are follow-ups. Messages
to more than 3 recipients open none; messages to more than 10 close none; automatic mail does neither.

A **row** is (spell, s days after its opener), the spell still open; its moment is L. Only what was written up to L may be used
for it. Its label for h days is whether the answer came in (L, L + h]; there is none where L + h lies beyond what was seen of the
owner's mailbox (their last sent message), or beyond the 120 days. No label is ever censored.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from benchmarks.silence.mail_events import Bools, Events, Floats, Ints

DAY = 86400.0


@dataclass(frozen=True, slots=True)
class Protocol:
    """What is fixed before anybody predicts: days, shares of the time span, limits."""

    landmarks: tuple[int, ...] = (0, 1, 2, 3, 5, 7, 10, 14, 21, 30, 45, 60)
    horizons: tuple[int, ...] = (7, 14, 30)
    gone_days: int = 60
    expire_days: float = 120.0
    max_rcpt: int = 3
    reply_max_rcpt: int = 10
    train_part: float = 0.6  # of the time span: what lies before is training time
    warm_up_part: float = 0.1  # the first part only feeds histories
    holdout_part: float = 0.2  # of the contacts: their spells are never trained on
    salt: str = "silence-1"

    @property
    def all_horizons(self) -> tuple[int, ...]:
        """The horizons and the days after which somebody counts as gone."""
        return (*self.horizons, self.gone_days)

    @property
    def daily(self) -> tuple[int, ...]:
        """The days between landmarks on which an alarm may come."""
        return tuple(day for day in range(1, self.gone_days) if day not in self.landmarks)


STANDARD = Protocol()


@dataclass(frozen=True, slots=True)
class Spells:
    """Silences in the order they opened (a spell's place is its number). ``end`` is infinite while open; times in seconds."""

    owner: Ints
    contact: Ints
    t0: Floats
    end: Floats
    answered: Bools
    opener: Ints  # the place of the opening message among the events

    def __len__(self) -> int:
        return len(self.t0)


@dataclass(frozen=True, slots=True)
class Rows:
    """What is predicted: a spell, ``s`` days in, at the moment ``at`` (seconds)."""

    spell: Ints
    s: Floats
    at: Floats

    def __len__(self) -> int:
        return len(self.spell)

    def take(self, which: Ints | Bools) -> Rows:
        """Return some of the rows."""
        return Rows(self.spell[which], self.s[which], self.at[which])


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds: training spells open from ``start`` on, training ends at ``split``, the file ends at ``end``."""

    start: float
    split: float
    end: float


def times(events: Events, protocol: Protocol = STANDARD) -> Times:
    """Return when training starts and ends."""
    first, last = float(events.ts.min()), float(events.ts.max())
    return Times(first + protocol.warm_up_part * (last - first), first + protocol.train_part * (last - first), last)


def spells(events: Events, protocol: Protocol = STANDARD) -> Spells:
    """Return all spells of the events."""
    key, place, outbound = _turns(events, protocol)
    t, allowed = events.ts[place], protocol.expire_days * DAY
    run = _runs(key, outbound)
    openers = _openers(t, run, outbound, allowed)
    closes = _next_inbound(key, outbound)[openers]
    openers_at = place[openers]
    order = np.argsort(openers_at, kind="stable")
    openers, closes = openers[order], closes[order]
    t0 = t[openers]
    closed = np.where(closes >= 0, t[closes], np.inf)
    answered = closed - t0 <= allowed
    expired = ~answered & ((closes >= 0) | (float(events.ts[-1]) - t0 > allowed)) if len(t0) else answered
    end = np.where(answered, closed, np.where(expired, t0 + allowed, np.inf))
    at = place[openers]
    return Spells(events.sender[at], events.recipient[at], t0, end, answered, at)


def _turns(events: Events, protocol: Protocol) -> tuple[Ints, Ints, Bools]:
    """Return (ordered pair, place of the message, whether outbound) of all that opens, follows up or closes, by pair and time."""
    many = len(events.people)
    written = np.flatnonzero(~events.auto & (events.n_rcpt <= protocol.max_rcpt))
    heard = np.flatnonzero(~events.auto & (events.n_rcpt <= protocol.reply_max_rcpt))
    key = np.concatenate(
        [
            events.sender[written] * many + events.recipient[written],
            events.recipient[heard] * many + events.sender[heard],
        ]
    )
    place = np.concatenate([written, heard])
    outbound = np.arange(len(place)) < len(written)
    order = np.lexsort((place, key))
    return key[order], place[order], outbound[order]


def _runs(key: Ints, outbound: Bools) -> Ints:
    """Return the number of the run of messages of one pair with no inbound one among them; an inbound message ends its run."""
    new = np.ones(len(key), bool)
    new[1:] = (key[1:] != key[:-1]) | ~outbound[:-1]
    found: Ints = np.cumsum(new) - 1
    return found


def _openers(t: Floats, run: Ints, outbound: Bools, allowed: float) -> Ints:
    """Return the places of openers: the first outbound of a run, and the first one after each expiry."""
    out = np.flatnonzero(outbound)
    if not len(out):
        return out
    last = np.append(np.flatnonzero(run[out][1:] != run[out][:-1]), len(out) - 1)
    now = np.append(0, last[:-1] + 1)
    found = []
    moment = t[out]
    while len(now):
        found.append(now)
        now, last = _next_after(moment, now, last, allowed)
    openers: Ints = out[np.concatenate(found)]
    return openers


def _next_after(t: Floats, now: Ints, last: Ints, allowed: float) -> tuple[Ints, Ints]:
    """Return for each stretch now..last the first place that lies more than ``allowed`` after ``now``, by bisection."""
    later = t[last] - t[now] > allowed
    now, low, high = now[later], now[later], last[later]
    while np.any(high - low > 1):
        middle = (low + high) // 2
        over = t[middle] - t[now] > allowed
        low, high = np.where(over, low, middle), np.where(over, middle, high)
    return high, last[later]


def _next_inbound(key: Ints, outbound: Bools) -> Ints:
    """Return for each place the next inbound message of its pair, or -1."""
    places = np.where(outbound, len(key), np.arange(len(key)))
    following = np.minimum.accumulate(places[::-1])[::-1]
    there = following < len(key)
    safe = np.where(there, following, 0)
    found: Ints = np.where(there & (key[safe] == key), safe, -1)
    return found


def landmark_rows(of: Spells, start: float, end: float, protocol: Protocol = STANDARD, *, daily: bool = False) -> Rows:
    """Return the rows with start <= moment < end whose spell is open then; ``daily`` adds every day of those seen to the end."""
    found = [_rows_at(of, day, (of.t0 + day * DAY >= start) & (of.t0 + day * DAY < end)) for day in protocol.landmarks]
    if daily:
        seen = (of.t0 >= start) & (of.t0 + protocol.gone_days * DAY <= end)
        found += [_rows_at(of, day, seen & (of.t0 + day * DAY < end)) for day in protocol.daily]
    return Rows(*(np.concatenate([getattr(rows, name) for rows in found]) for name in ("spell", "s", "at")))


def _rows_at(of: Spells, day: int, chosen: Bools) -> Rows:
    at = of.t0 + day * DAY
    spell = np.flatnonzero(chosen & (of.end > at))
    return Rows(spell, np.full(len(spell), float(day)), at[spell])


def last_sent(events: Events, until: float = np.inf) -> Floats:
    """Return for each person until when their record can be trusted: their last message up to ``until`` (-inf if none)."""
    found = np.full(len(events.people), -np.inf)
    known = events.ts <= until
    found[events.sender[known]] = events.ts[known]  # in the order of time: the last one stays
    return found


def labels(rows: Rows, of: Spells, events: Events, end: float, protocol: Protocol = STANDARD) -> dict[int, Floats]:
    """Return for each horizon whether the answer came within it: 1, 0, or NaN where nobody can know."""
    waited = np.where(of.answered[rows.spell], (of.end[rows.spell] - rows.at) / DAY, np.inf)
    seen = np.minimum(last_sent(events)[of.owner[rows.spell]], end)
    found = {}
    for days in protocol.all_horizons:
        unknown = (rows.at + days * DAY > seen) | (rows.s + days > protocol.expire_days)
        found[days] = np.where(unknown, np.nan, (waited <= days).astype(float))
    return found


def held_out(names: Iterable[str], protocol: Protocol = STANDARD) -> Bools:
    """Return who is held out of training: a fifth of all people, by a hash of their name."""
    digests = (hashlib.sha256(f"{protocol.salt}|{name}".encode()).hexdigest() for name in names)
    return np.array([int(digest[:8], 16) / 0xFFFFFFFF < protocol.holdout_part for digest in digests], bool)
