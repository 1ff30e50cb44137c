"""Events to spells: every silence of the table, in one vectorised pass.

A spell opens with a message of one person (the owner) to another (the contact) while none is open between the two in that
direction, and closes with the contact's first direct message back; follow-ups do not restart it. After EXPIRE_DAYS it has
expired: what comes later is a new conversation. Messages to more than OPENING_RECIPIENTS open none, those to more than
ANSWERING_RECIPIENTS close none (a newsletter is no answer), and machines do neither.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from unghost.silence.landmark.arrays import DAY, Flags, Floats, Ints
from unghost.silence.landmark.asof import AsOf
from unghost.silence.landmark.events import Events

EXPIRE_DAYS = 120.0
OPENING_RECIPIENTS = 3
ANSWERING_RECIPIENTS = 10


@dataclass(frozen=True, slots=True)
class Spells:
    """Silences as columns, in the order they opened: ``opened`` and ``closed`` in seconds (NaN while open), the row of the
    opening message in ``event``, and whether they were ``answered``; closed but not answered means expired. ``seconds`` is how
    long each lasted for the contact: by the calendar, or by their working time with 40 hours made a week; 0 while open.
    """

    owner: Ints
    contact: Ints
    opened: Floats
    closed: Floats
    answered: Flags
    event: Ints
    seconds: Floats

    def __len__(self) -> int:
        return len(self.opened)

    def until(self, moment: float) -> Spells:
        """Return what was known at a moment: those opened by then, the later ends taken back."""
        here = slice(0, int(np.searchsorted(self.opened, moment, side="right")))
        over = self.closed[here] <= moment
        return Spells(
            self.owner[here],
            self.contact[here],
            self.opened[here],
            np.where(over, self.closed[here], np.nan),
            self.answered[here] & over,
            self.event[here],
            np.where(over, self.seconds[here], 0.0),
        )


def spells_of(events: Events) -> Spells:
    """Return all spells of a table, as known at its last event."""
    turns = _turns(events)
    if not len(turns.at):
        nothing = np.empty(0, dtype=np.int64)
        return Spells(nothing, nothing, np.empty(0), np.empty(0), np.empty(0, dtype=np.bool_), nothing, np.empty(0))
    first = np.sort(np.concatenate(list(_openers(turns))))
    opened, answer = turns.at[first], turns.next_answer[first]
    following = np.append(first[1:], -1)
    followed = np.append(turns.pair[first[1:]] == turns.pair[first[:-1]], np.zeros(1, dtype=np.bool_))
    overtaken = followed & ((answer < 0) | (following < answer))
    came = np.where(answer >= 0, turns.at[np.maximum(answer, 0)], np.inf)
    expires = opened + EXPIRE_DAYS * DAY
    answered = ~overtaken & (came <= expires)
    over = overtaken | (np.where(answer >= 0, came, events.at[-1]) > expires)
    closed = np.where(answered, came, np.where(over, expires, np.nan))
    order = np.argsort(turns.event[first], kind="stable")
    event = turns.event[first][order]
    lasted = np.nan_to_num(closed - opened)[order]
    return Spells(events.sender[event], events.recipient[event], opened[order], closed[order], answered[order], event, lasted)


@dataclass(frozen=True, slots=True)
class _Turns:
    """What opens or answers, sorted by ordered pair (owner, contact) and then by time.

    ``next_answer`` is the place of the next answer within the pair, -1 where none comes; ``end`` the place behind the stretch of
    the owner's messages that a row lies in.
    """

    pair: Ints
    at: Floats
    event: Ints
    opens: Flags
    next_answer: Ints
    end: Ints


def _turns(events: Events) -> _Turns:
    human = ~events.machine
    out = np.flatnonzero(human & (events.recipients <= OPENING_RECIPIENTS))
    back = np.flatnonzero(human & (events.recipients <= ANSWERING_RECIPIENTS))
    codes = np.concatenate(
        [
            events.sender[out] * events.people + events.recipient[out],
            events.recipient[back] * events.people + events.sender[back],
        ]
    )
    event = np.concatenate([out, back])
    order = np.lexsort((event, codes))
    codes, event = codes[order], event[order]
    is_back = order >= len(out)
    return _arranged(codes, events.at[event], event, is_back)


def _arranged(codes: Ints, at: Floats, event: Ints, is_back: Flags) -> _Turns:
    size = len(codes)
    begins = np.ones(size, dtype=np.bool_)
    begins[1:] = codes[1:] != codes[:-1]
    pair = np.cumsum(begins) - 1
    ends = np.append(np.flatnonzero(begins)[1:], size)[pair] if size else np.empty(0, dtype=np.int64)
    places = np.where(is_back, np.arange(size), size)
    following = np.minimum.accumulate(places[::-1])[::-1]
    after_break = begins.copy()
    after_break[1:] |= is_back[:-1]
    inside = following < ends
    return _Turns(
        pair=pair.astype(np.int64),
        at=at,
        event=event,
        opens=~is_back & after_break,
        next_answer=np.where(inside, following, -1),
        end=np.where(inside, following, ends),
    )


def _openers(turns: _Turns) -> list[Ints]:
    """Return the places that open a spell: the first of every stretch, and the first beyond each expiry within it."""
    index = AsOf(turns.pair, turns.at, int(turns.pair[-1]) + 1)
    found = [np.flatnonzero(turns.opens)]
    while len(found[-1]):
        current = found[-1]
        after = index.found(turns.pair[current], turns.at[current] + EXPIRE_DAYS * DAY)
        found.append(after[after < turns.end[current]])
    return found
