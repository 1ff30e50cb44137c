"""A move that was offered, as the ledger keeps it: what was advised, with what chance, and what was known then."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from unghost.domain.ledger import Entry, Sort
from unghost.domain.touch import Channel

CERTAIN = 1.0
"""The chance of a play that nothing else competed with."""


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What was known when a move was offered: never a quote, never a text.

    ``state`` of the relationship, the likeliest ``causes`` with their probabilities, ``strength`` 0..1 of the relationship, our
    unanswered ``touches``, the ``attempts`` among them, the odds of an answer ``within_30`` days and of ``never`` (None where
    no clock runs), and the pressure ``dose`` of this episode.
    """

    state: str = ""
    causes: tuple[tuple[str, float], ...] = ()
    strength: float = 0.0
    touches: int = 0
    attempts: int = 0
    within_30: float | None = None
    never: float | None = None
    dose: float = 0.0

    @property
    def cause(self) -> str:
        """The likeliest cause, empty where none was named."""
        return self.causes[0][0] if self.causes else ""


@dataclass(frozen=True, slots=True)
class Offer:
    """One move as it was offered: ``about`` whom, towards whom (``to``), and the ``chance`` 0..1 with which it was chosen.

    ``others`` are the chances of the other candidates; with ``chance`` they sum to 1 at most.
    """

    at: datetime
    about: str
    play: str
    channel: Channel
    to: str
    not_before: datetime | None = None
    chance: float = CERTAIN
    others: Mapping[str, float] = field(default_factory=dict)
    known: Circumstances = field(default_factory=Circumstances)

    @property
    def chances(self) -> dict[str, float]:
        """The chance of every candidate, the chosen one included."""
        return {**self.others, self.play: self.chance}

    @property
    def contacts(self) -> bool:
        """Whether it touches anybody at all."""
        return self.channel is not Channel.NONE

    @property
    def from_(self) -> datetime:
        """When it was first to be done: the moment of the offer, or the later one it names."""
        return self.at if self.not_before is None else max(self.at, self.not_before)

    def same_move(self, other: Offer, moved: timedelta) -> bool:
        """Say whether another offer is the same move: play, channel and person alike, the day moved by less than ``moved``.

        A day that has come when the other offer is made is no longer a day to compare with.
        """
        if (self.play, self.channel, self.to) != (other.play, other.channel, other.to):
            return False
        if self.not_before is None or self.not_before <= other.at:
            return True
        return other.not_before is not None and abs(other.not_before - self.not_before) < moved


def entry_of(offer: Offer) -> Entry:
    """Return the OFFERED line of an offer. What is empty is left out; the keys of the body:

    ``play``, ``channel``, ``to`` (where it is not the person themselves), ``not_before`` (ISO 8601), ``chance``, ``others``
    (chances by play), ``state``, ``causes`` (pairs of name and probability), ``strength``, ``touches``, ``attempts``,
    ``within_30``, ``never``, ``dose``.
    """
    known = offer.known
    body: dict[str, Any] = {
        "play": offer.play,
        "channel": offer.channel.value,
        "to": offer.to if offer.to != offer.about else None,
        "not_before": offer.not_before.isoformat() if offer.not_before else None,
        "chance": round(offer.chance, 4),
        "others": {play: round(chance, 4) for play, chance in sorted(offer.others.items()) if chance > 0.0},
        "state": known.state,
        "causes": [[name, round(p, 3)] for name, p in known.causes],
        "strength": round(known.strength, 3),
        "touches": known.touches,
        "attempts": known.attempts,
        "within_30": None if known.within_30 is None else round(known.within_30, 3),
        "never": None if known.never is None else round(known.never, 3),
        "dose": round(known.dose, 2),
    }
    return Entry(offer.at, Sort.OFFERED, offer.about, {key: value for key, value in body.items() if value})


def offer_of(entry: Entry) -> Offer | None:
    """Return the offer a line holds; None for a line of another sort, or one that names no play this version could read."""
    body = entry.body
    if entry.sort is not Sort.OFFERED or "play" not in body:
        return None
    day = body.get("not_before")
    try:
        channel = Channel(body.get("channel", Channel.NONE.value))
    except ValueError:
        return None
    return Offer(
        at=entry.at,
        about=entry.subject,
        play=body["play"],
        channel=channel,
        to=body.get("to") or entry.subject,
        not_before=datetime.fromisoformat(day) if day else None,
        chance=body.get("chance", CERTAIN),
        others=dict(body.get("others", {})),
        known=Circumstances(
            state=body.get("state", ""),
            causes=tuple((name, p) for name, p in body.get("causes", ())),
            strength=body.get("strength", 0.0),
            touches=body.get("touches", 0),
            attempts=body.get("attempts", 0),
            within_30=body.get("within_30"),
            never=body.get("never"),
            dose=body.get("dose", 0.0),
        ),
    )


def offers_by_person(ledger: Iterable[Entry]) -> dict[str, tuple[Offer, ...]]:
    """Return the offers of a ledger by whom they are about, in order of time, whatever order the lines came in.

    Of several at one moment about one person the first by name holds, so that no order can matter.
    """
    found: dict[str, dict[datetime, Offer]] = defaultdict(dict)
    offers = (offer for entry in ledger if (offer := offer_of(entry)) is not None)
    for offer in sorted(offers, key=lambda o: (o.about, o.at, o.play, o.channel, o.to)):
        found[offer.about].setdefault(offer.at, offer)
    return {about: tuple(by_time.values()) for about, by_time in found.items()}
