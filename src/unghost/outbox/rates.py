"""How many letters may leave: in an hour, in a day, and to one domain. Windows slide; nothing is made up for afterwards."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from unghost.domain.settings import Settings
from unghost.outbox.standing import Standing, Step

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
DOMAIN_PER_HOUR = 4
"""How many letters an hour one domain gets at most (judgement of ours): a person writes to a few people of a house in an hour,
a machine to many, and filters on the other side know the difference."""
_LEFT = frozenset({Step.HANDING, Step.UNKNOWN, Step.SENT})


@dataclass(frozen=True, slots=True)
class Full:
    """No more may leave before ``until``; ``why`` says so in a sentence."""

    why: str
    until: datetime


@dataclass(frozen=True, slots=True)
class Left:
    """That a letter left, or may have: when, and to which domain."""

    at: datetime
    domain: str


def left(standings: Iterable[Standing], domains: Mapping[str, str]) -> list[Left]:
    """Return every letter that left or may have left; ``domains`` tells the domain of each letter by its id."""
    return [Left(s.handed_at, domains.get(s.letter, "")) for s in standings if s.step in _LEFT and s.handed_at is not None]


def full(domain: str, gone: Iterable[Left], settings: Settings, now: datetime) -> Full | None:
    """Return which limit keeps a letter to a domain back at a moment, the one that lasts longest; None where none does."""
    gone = list(gone)
    there = [one.at for one in gone if one.domain == domain]
    every = [one.at for one in gone]
    limits = (
        (every, settings.send_per_hour, HOUR, "in an hour"),
        (every, settings.send_per_day, DAY, "in a day"),
        (there, DOMAIN_PER_HOUR, HOUR, f"in an hour to {domain}"),
    )
    found = [one for limit in limits if (one := _full(*limit, now)) is not None]
    return max(found, key=lambda one: one.until, default=None)


def domain_of(address: str) -> str:
    """Return the domain of an address, in small letters."""
    return address.rpartition("@")[2].lower()


def _full(times: Iterable[datetime], most: int, window: timedelta, words: str, now: datetime) -> Full | None:
    """Return a limit that is reached. A moment that lies ahead, where the clock was set back, counts: it was one that left."""
    within = sorted((at for at in times if at > now - window), reverse=True)
    if len(within) < most:
        return None
    if most < 1:
        return Full("The settings let nothing leave: the limit is 0.", now + window)
    return Full(f"The limit is {most} {words}.", within[most - 1] + window)
