"""Kinds of moves, and a move made concrete."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from unghost.causes.cause import Diagnosis, View
from unghost.domain.touch import Channel


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a play fits a case: ``score`` in 0..1 for ranking only, the reasons in words, what would change it."""

    score: float
    why: tuple[str, ...]
    change_my_mind: tuple[str, ...] = ()
    channel: Channel | None = None
    person: str | None = None
    not_before: datetime | None = None


@dataclass(frozen=True, slots=True)
class Play:
    """One member of the library. ``fits`` is pure and returns None where the play has no place.

    ``contacts`` says whether it touches the person at all; ``channels`` which channels it may use, the preferred first;
    ``once`` whether an episode bears it only once; ``script`` its words as lines with branches, linted by our own rules.
    """

    name: str
    title: str
    why: str
    source: str
    contacts: bool
    channels: tuple[Channel, ...]
    fits: Callable[[View, Diagnosis], Fit | None]
    once: bool = False
    script: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Move:
    """A play made concrete: who, on which channel, not before when, and why."""

    play: str
    channel: Channel
    person: str
    not_before: datetime | None
    why: tuple[str, ...]
    change_my_mind: tuple[str, ...] = ()
