"""Small tables of events, people and histories for the tests of the fine model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

import numpy as np

from unghost.domain.person import Person
from unghost.domain.said import Said
from unghost.domain.settings import Settings
from unghost.domain.touch import Channel, Disposition, Side, Touch
from unghost.domain.wait import Wait
from unghost.history.history import Correspondence, History, by_account
from unghost.silence.landmark.arrays import DAY
from unghost.silence.landmark.events import Events
from unghost.silence.waits import waits

ME = "nora@brightwell.example"
START = datetime(2025, 1, 6, 9, tzinfo=UTC)  # a Monday
AHEAD = {7: 40.0, 14: 80.0, 30: 172.0}

Mail = (
    tuple[float, int, int]
    | tuple[float, int, int, int]
    | tuple[float, int, int, int, bool]
    | tuple[float, int, int, int, bool, float]
)


def table(*mails: Mail, people: int | None = None, accounts: Sequence[int] | None = None, unit: float = DAY) -> Events:
    """Return events from (day, from, to[, recipients[, machine[, asks]]]), given in order of time."""
    rows = [(*mail, *(1, False, np.nan)[len(mail) - 3 :]) for mail in mails]
    at, sender, recipient, recipients, machine, asks = zip(*rows, strict=True) if rows else ((),) * 6
    known = people if people is not None else max((*sender, *recipient), default=-1) + 1
    return Events(
        np.array(at, dtype=np.float64) * unit,
        np.array(sender, dtype=np.int64),
        np.array(recipient, dtype=np.int64),
        np.array(recipients, dtype=np.int64),
        np.array(machine, dtype=np.bool_),
        np.array(asks, dtype=np.float64),
        known,
        np.array(accounts if accounts is not None else [-1] * known, dtype=np.int64),
    )


def crowd(seed: int = 1, people: int = 12, many: int = 900, days: float = 500.0) -> Events:
    """Return a table in which people answer each other more or less quickly, each in their own way."""
    dice = np.random.default_rng(seed)
    pace = dice.lognormal(0.0, 1.2, people)
    will = dice.uniform(0.2, 0.95, people)
    mails: list[Mail] = []
    for at in np.sort(dice.uniform(0.0, days, many // 2)):
        one, other = (int(n) for n in dice.choice(people, 2, replace=False))
        mails.append((float(at), one, other, 1, False, float(dice.integers(2))))
        if dice.random() < will[other]:
            mails.append((float(at + dice.exponential(pace[other])), other, one))
    return table(*sorted(mails), people=people)


def moment(days: float) -> datetime:
    """Return the moment so many days after the start."""
    return START + timedelta(days=days)


def ours(days: float, person: str, *, asks: bool = False, recipients: int = 1) -> Touch:
    """Return a mail of ours."""
    said = Said(asks=("Which one?",)) if asks else Said()
    return Touch(moment(days), Side.OURS, Channel.MAIL, person, ME, f"o{days}", recipients=recipients, said=said)


def theirs(days: float, person: str) -> Touch:
    """Return a mail of theirs."""
    return Touch(moment(days), Side.THEIRS, Channel.MAIL, person, person, f"t{days}")


def call(days: float, person: str, disposition: Disposition = Disposition.ANSWERED) -> Touch:
    """Return a call of ours."""
    return Touch(moment(days), Side.OURS, Channel.CALL, person, ME, disposition=disposition)


def history(touches: Mapping[str, Sequence[Touch]], now: float, until: float | None = None) -> History:
    """Return the history of some people ``now`` days after the start; the record ends ``until`` days after it."""
    known = {p: tuple(t for t in found if t.at <= moment(now)) for p, found in touches.items()}
    people = {p: Correspondence(Person(p, p, p.partition("@")[2], (p,)), found) for p, found in known.items()}
    observed = moment(now if until is None else until)
    return History(moment(now), observed, Settings(me=(ME,)), people, {p: p for p in people}, by_account(people.values()))


def past_of(known: History) -> dict[str, tuple[Wait, ...]]:
    """Return the closed waits of everybody."""
    return {p: waits(c, known.observed_until) for p, c in known.people.items()}


def regular(person: str, many: int, answer_hours: float = 3.0, every_days: float = 7.0) -> list[Touch]:
    """Return a correspondence in which we write every few days, and are answered."""
    return [
        touch
        for n in range(many)
        for touch in (ours(n * every_days, person), theirs(n * every_days + answer_hours / 24.0, person))
    ]


def town(people: int = 12, weeks: int = 40, seed: int = 3) -> dict[str, list[Touch]]:
    """Return people we write to about weekly; most answer, each in their own time, some never do."""
    dice = np.random.default_rng(seed)
    found: dict[str, list[Touch]] = {}
    for number in range(people):
        person = f"p{number}@house{number % 5}.example"
        pace, will = float(dice.lognormal(0.3, 0.8)), float(dice.uniform(0.3, 0.95))
        at, touches = float(dice.uniform(0.0, 5.0)), list[Touch]()
        while at < weeks * 7:
            touches.append(ours(at, person, asks=bool(dice.integers(2))))
            answered = at + float(dice.exponential(pace))
            if dice.random() < will:
                touches.append(theirs(answered, person))
                at = answered
            at += float(dice.uniform(3.0, 12.0))
        found[person] = touches
    return found
