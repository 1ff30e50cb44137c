"""What the odds look at: how the two have written so far, how each of them writes to anybody, and what has happened since.

Everything is stationary: rates, shares, and what happened in the last days. Totals that only grow with the age of the record tell
the calendar, not the person; with them the model learns one season and fails in the next (benchmarks/silence/results.md).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from unghost.silence.landmark.arrays import DAY, Floats, Ints
from unghost.silence.landmark.asof import AsOf
from unghost.silence.landmark.house import OF_HOUSE, of_houses
from unghost.silence.landmark.known import SOFT_HOURS, Groups, Known, Openings, Outcomes, log_hours, outcomes
from unghost.silence.landmark.spells import EXPIRE_DAYS

# Answers of others that weigh as much as what is known of a group: everybody's by the prior, a person's by everybody's, a pair's
# by the person's. Chosen on the development sets, where the gain is nearly flat around them.
_FROM_PRIOR, _FROM_ALL, _FROM_PERSON = 20.0, 4.0, 2.5
_PRIOR_WAIT, _PRIOR_SPREAD, _SPREAD_WEIGHT = 3.0, 1.9, 6.0
_CAUGHT_UP_OF_SLOW = 0.2
_LONG_AGO = 730.0 * DAY

OF_SPELL = (
    "answers",       # how many of their answers to this owner are known (log)
    "misses",        # how many waits were missed (log)
    "wait",          # their usual wait, as log hours, leaning on their waits for anybody
    "spread",        # how much their waits differ
    "answering",     # the odds that they answer this owner within a fortnight, leaning on how they answer anybody (logit)
    "tail",          # the odds that a wait of theirs already a week old is answered after all (logit)
    "last_wait",     # their last wait beside their usual one
    "heard",         # how long ago they last wrote to this owner (log)
    "wrote",         # how long ago this owner last wrote to them (log)
    "heard_week", "heard_month", "wrote_week",   # how often in the last days (log)
    "heard_ever", "wrote_ever",                  # how often at all (log)
    "reply",         # the opening message answers one of theirs
    "our_lag",       # and how long that took (log)
    "after_answer", "after_miss",                # how the wait before ended; neither: there was none
    "asks",          # the opening message asks something; 0 where that is not known
    "anybody_wait", "anybody_answering",         # the same as above, for everybody they correspond with
    "active", "active_week", "active_month",     # how long ago they last wrote to anybody, and how often in the last days (log)
    "load_week",     # how much they received in the last week (log)
    "rhythm",        # their usual gap between two messages to anybody (log)
)  # fmt: skip

OF_MOMENT = (
    "elapsed",         # how long it has been silent (log)
    "elapsed_long", "elapsed_very_long",           # the same beyond about four days, and beyond two weeks
    "beyond_usual",    # elapsed beside their usual wait, in spreads
    "beyond_longest",  # elapsed beside their longest wait so far; 0 without one
    "others_since", "others_week",               # how often they have written to anybody since, and of late (log)
    "others_last",     # how long ago they last wrote to anybody (log)
    "others_moved",    # how much nearer that is than when the silence began
    "beyond_rhythm",   # that beside their usual gap
    "answered_others", # how many waits of others they have ended since (log)
    "follow_ups",      # how often we have written again (log)
    "follow_up_last",  # how long ago, beside the opening (log)
    "copied_since",    # messages to many that reached the owner too (log)
    "owner_since", "owner_last", "owner_answered", # the same of the owner: somebody away hears nothing
    *OF_HOUSE,         # what the contact's colleagues do; 0 where their account is not known
)  # fmt: skip
_BEYOND_DAYS = (4.0, 14.0)


@dataclass(frozen=True, slots=True)
class Moments:
    """The questions: ``spell`` (the number of its opening) at ``at`` (seconds), ``hours`` silent so far; columns of equal length.

    ``hours`` are calendar hours where no working time is known, else working hours of theirs with 40 made a week of 168, so
    that a person's own clock can be used without learning anew.
    """

    spell: Ints
    at: Floats
    hours: Floats


def _logit(p: Floats) -> Floats:
    odds: Floats = np.log(p / (1.0 - p))
    return odds


def _rate(hits: Floats, misses: Floats, mean: Floats | float, weight: float) -> Floats:
    """Return a share that leans on a mean as if ``weight`` more cases had shown it."""
    rate: Floats = (hits + weight * mean) / (hits + misses + weight)
    return rate


def _log(count: Ints | Floats) -> Floats:
    logs: Floats = np.log1p(np.maximum(count, 0))
    return logs


def _since(now: Floats, then: Floats) -> Floats:
    return log_hours(np.minimum(now - then, _LONG_AGO))


@dataclass(frozen=True, slots=True)
class _Levels:
    """Answer habits per spell at three levels, each leaning on the next wider one."""

    wait: Floats
    rate: Floats
    tail: Floats

    @classmethod
    def of(cls, own: Outcomes, wider: _Levels, weight: float) -> _Levels:
        wait = (own.waits + weight * wider.wait) / (own.answers + weight)
        rate = _rate(own.answers, own.misses, wider.rate, weight)
        return cls(wait, rate, _rate(own.caught_up, own.slow - own.caught_up, wider.tail, weight))


def _habits(known: Known, asked: Openings, pair: Ints) -> tuple[Outcomes, _Levels, _Levels]:
    """Return the pair's outcomes and habits, and the contact's habits towards anybody."""
    s, people, now = known.spells, known.events.people + 1, asked.opened
    ones = np.ones(len(asked))
    alike = Groups(np.zeros(len(s), dtype=np.int64), np.zeros(len(asked), dtype=np.int64), 1)
    shipped = _Levels(_PRIOR_WAIT * ones, 0.5 * ones, _CAUGHT_UP_OF_SLOW * ones)
    everybody = _Levels.of(outcomes(known, alike, now), shipped, _FROM_PRIOR)
    owners = Groups(s.owner, known.person(asked.owner), people)
    owner = _Levels.of(outcomes(known, owners, now), everybody, 2 * _FROM_ALL)
    contacts = Groups(s.contact, known.person(asked.contact), people)
    contact = _Levels.of(outcomes(known, contacts, now), owner, _FROM_ALL)
    own = outcomes(known, Groups(known.spell_pair, pair, known.pairs + 1), now)
    return own, _Levels.of(own, contact, _FROM_PERSON), contact


def of_spells(known: Known, asked: Openings) -> Floats:
    """Return the features that are settled when a silence opens: (openings, len(OF_SPELL)), as known at that moment."""
    group = known.pair(asked.owner, asked.contact)
    own, pair, contact = _habits(known, asked, group)
    spread = np.maximum(own.squares - 2 * pair.wait * own.waits + own.answers * pair.wait**2, 0.0)
    spread = np.sqrt((spread + _SPREAD_WEIGHT * _PRIOR_SPREAD) / (own.answers + _SPREAD_WEIGHT))
    columns = [_log(own.answers), _log(own.misses), pair.wait, spread, _logit(pair.rate), _logit(pair.tail)]
    last = np.where(own.answers > 0, AnswersOfPairs(known).last(group, asked.opened) - pair.wait, 0.0)
    columns += [last, *_turns(known, group, asked.opened)]
    columns += [contact.wait, _logit(contact.rate), *_activity(known, known.person(asked.contact), asked.opened)]
    return np.column_stack(columns)


def _turns(known: Known, group: Ints, now: Floats) -> list[Floats]:
    """How the two have written: heard .. asks."""
    theirs, ours = known.theirs.found(group, now), known.ours.before(group, now)
    heard, wrote = known.theirs.latest(group, theirs), known.ours.latest(group, ours)
    week, month = now - 7 * DAY, now - 30 * DAY
    reply = heard > wrote
    return [
        _since(now, heard),
        _since(now, wrote),
        _log(theirs - known.theirs.found(group, week)),
        _log(theirs - known.theirs.found(group, month)),
        _log(ours - known.ours.found(group, week)),
        _log(theirs - known.theirs.first(group)),
        _log(ours - known.ours.first(group)),
        reply.astype(np.float64),
        np.where(reply, _since(now, heard), 0.0),
        *_before(known, group, now),
        _asks(known, group, now),
    ]


class AnswersOfPairs:
    """The answered waits of pairs, in the order they became known."""

    def __init__(self, known: Known) -> None:
        s = known.spells
        group = known.spell_pair[s.answered]
        self._index = AsOf(group, s.closed[s.answered], known.pairs + 1)
        self._waits = known.waits[s.answered][self._index.order]
        far = group[self._index.order] * 1e3  # more than any log wait: the running maximum starts afresh with each pair
        self._longest = np.maximum.accumulate(self._waits + far) - far if len(group) else self._waits

    def last(self, group: Ints, now: Floats) -> Floats:
        """Return the wait that ended last by then; anything where there was none."""
        return self._read(self._waits, group, now)

    def longest(self, group: Ints, now: Floats) -> Floats:
        """Return the longest wait that had ended by then; anything where there was none."""
        return self._read(self._longest, group, now)

    def _read(self, values: Floats, group: Ints, now: Floats) -> Floats:
        if not len(values):
            return np.zeros(len(group))
        read: Floats = values[np.maximum(self._index.found(group, now) - 1, 0)]
        return read


def _before(known: Known, group: Ints, now: Floats) -> list[Floats]:
    """Return whether the pair's silence before had been answered, and whether it had not; neither where there was none."""
    s = known.spells
    if not len(s):
        return [np.zeros(len(group)), np.zeros(len(group))]
    index = AsOf(known.spell_pair, s.opened, known.pairs + 1)
    place = index.before(group, now)
    has = place > index.first(group)
    spell = index.order[np.maximum(place - 1, 0)]
    was = has & s.answered[spell] & (np.nan_to_num(s.closed, nan=np.inf)[spell] <= now)
    return [was.astype(np.float64), (has & ~was).astype(np.float64)]


def _asks(known: Known, group: Ints, now: Floats) -> Floats:
    """Return whether the owner's last message by then, the opening one, asks something."""
    if not len(known.human):
        return np.zeros(len(group))
    place = known.ours.found(group, now)
    message = known.ours.order[np.maximum(place - 1, 0)]
    return np.where(place > known.ours.first(group), np.nan_to_num(known.human.asks[message]), 0.0)


def _activity(known: Known, contact: Ints, now: Floats) -> list[Floats]:
    """What the contact does with anybody: active .. rhythm."""
    sent = known.sent.found(contact, now)
    first = known.sent.first(contact)
    number = sent - first
    start = known.sent.at[np.minimum(first, max(0, len(known.sent.at) - 1))] if len(known.sent.at) else now
    gap = np.where(number > 0, now - start, 0.0) / np.maximum(number, 1)
    return [
        _since(now, known.sent.latest(contact, sent)),
        _log(sent - known.sent.found(contact, now - 7 * DAY)),
        _log(sent - known.sent.found(contact, now - 30 * DAY)),
        _log(known.received.count(contact, now) - known.received.count(contact, now - 7 * DAY)),
        log_hours(gap),
    ]


def of_moments(known: Known, asked: Openings, spell: Floats, moments: Moments) -> Floats:
    """Return the features that change while a silence lasts: (moments, len(OF_MOMENT)); ``spell`` is ``of_spells``."""
    k, now = moments.spell, moments.at
    start = _Start.of(known, asked)
    column = {name: spell[:, i] for i, name in enumerate(OF_SPELL)}
    elapsed = log_hours(np.minimum(moments.hours, EXPIRE_DAYS * 24.0) * 3600.0)
    since = _since(now, asked.opened[k])
    pair, contact, owner = start.pair[k], start.contact[k], start.owner[k]
    sent, mine, again = known.sent.found(contact, now), known.sent.found(owner, now), known.ours.found(pair, now)
    last = _since(now, known.sent.latest(contact, sent))
    follow_ups = again - start.wrote[k]
    week = np.maximum(known.sent.found(contact, now - 7 * DAY), start.sent[k])
    columns = np.vstack(  # each feature in one piece of memory: several times faster than side by side
        [
            elapsed,
            *(np.maximum(elapsed - np.log1p(days * 24.0 / SOFT_HOURS), 0.0) for days in _BEYOND_DAYS),
            (elapsed - column["wait"][k]) / column["spread"][k],
            np.where(column["answers"][k] > 0, elapsed - start.longest[k], 0.0),
            _log(sent - start.sent[k]),
            _log(sent - week),
            last,
            last - since,
            last - column["rhythm"][k],
            _log(known.answers_of.found(contact, now) - start.answers_of[k]),
            _log(follow_ups),
            np.where(follow_ups > 0, _since(now, known.ours.latest(pair, again)) - since, 0.0),
            _log(known.theirs.found(pair, now) - start.heard[k]),
            _log(mine - start.owner_sent[k]),
            _since(now, known.sent.latest(owner, mine)),
            _log(known.answers_to.found(owner, now) - start.answers_to[k]),
            of_houses(known.houses, asked.owner[k], asked.contact[k], asked.opened[k], now).T,
        ]
    )
    return columns.T


@dataclass(frozen=True, slots=True)
class _Start:
    """The groups of each opening, how far each index had come when it opened, and the pair's longest wait by then."""

    pair: Ints
    contact: Ints
    owner: Ints
    sent: Ints
    owner_sent: Ints
    wrote: Ints
    heard: Ints
    answers_of: Ints
    answers_to: Ints
    longest: Floats

    @classmethod
    def of(cls, known: Known, asked: Openings) -> _Start:
        now, pair = asked.opened, known.pair(asked.owner, asked.contact)
        contact, owner = known.person(asked.contact), known.person(asked.owner)
        return cls(
            pair,
            contact,
            owner,
            known.sent.found(contact, now),
            known.sent.found(owner, now),
            known.ours.found(pair, now),
            known.theirs.found(pair, now),
            known.answers_of.found(contact, now),
            known.answers_to.found(owner, now),
            AnswersOfPairs(known).longest(pair, now),
        )
