"""Weigh a play in a case: truth learnt and relationship kept against harm, pressure and time, each a part with its reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from math import fsum
from types import MappingProxyType

from unghost.domain.effort import MINUTES_A_WEEK, minutes_of
from unghost.domain.touch import Channel
from unghost.domain.worth import Grade, Worth
from unghost.plays.chances import CANDID, PRESSED, SORE, SOREST, TIRES, WRITTEN, By, chances_of
from unghost.plays.recommendation import Part, Score
from unghost.plays.stakes import Stakes

RELATIONSHIP = 0.4  # what a thin relationship is worth beside the truth about a middling deal; a strong one is worth twice that
HOUR = 0.05  # what an hour of ours is worth beside it
WEEKS_BACK = 26  # half a year of carrying a deal, which letting go gives back
LEAST_CANDOUR = 0.6  # of what a candid play brings, in the thinnest relationship
LEAST_SUIT = 0.6  # of what a play brings where it hardly fits
BOUND = 2.0  # what is learnt may double or halve a chance, no more
_BUILT_ON = (Grade.SOME, Grade.GOOD)
NOTHING_LEARNT: Mapping[str, Worth] = MappingProxyType({})


def weigh(play: str, channel: Channel, fit: float, at: Stakes, learnt: Worth | None = None, *, spoken: bool = False) -> Score:
    """Return what a play is worth on a channel; ``fit`` is how well it fits (0..1), ``spoken`` whether it is meant for a call.

    worth = knowing x P(truth) + relationship x P(good) - relationship x P(harm) - pressure - time, each P summed over the causes.
    P(truth) counts what comes by itself for every play alike, so a dearer deal never speaks against a contact; candid plays
    gain with strength and no other play does; the pressure part grows with our dose by the boldness of the play. What was learnt
    tilts P(truth) by p / prior, within half and double. Figures: plays/chances.py.
    """
    row = chances_of(play, fit)
    candid = play in CANDID
    ease = LEAST_CANDOUR + (1 - LEAST_CANDOUR) * at.strength if candid else 1.0
    suit = LEAST_SUIT + (1 - LEAST_SUIT) * fit
    way = WRITTEN if spoken and channel is not Channel.CALL else 1.0
    added = _over(row.truth, at) * ease * suit * way * TIRES**at.touches * tilt(learnt)
    chance = 1 - (1 - at.alone) * (1 - min(0.95, added))
    harm = _over(row.harm, at) * min(SOREST, 1 + SORE * at.touches) * (1 - at.strength if candid else 1.0)
    parts = (
        Part("truth", at.knowing * chance, f"{_rate(chance)} to learn the truth within 30 days, worth {at.knowing:.2f} here."),
        Part("good", RELATIONSHIP * _over(row.good, at), f"{_rate(_over(row.good, at))} that it does the relationship good."),
        Part(
            "harm", -RELATIONSHIP * (1 + at.strength) * harm, f"{_rate(harm)} that it harms a relationship of {at.strength:.1f}."
        ),
        Part("pressure", -PRESSED * at.dose * row.bold, f"Our own pressure so far ({at.dose:.1f} of 1) weighs on a bold play."),
        _time(play, channel),
    )
    return Score(play, tuple(part for part in parts if part.value), chance)


def weigh_learnt(
    play: str, channel: Channel, fit: float, at: Stakes, learnt: Worth | None, *, rest: float, spoken: bool = False
) -> Score:
    """Return ``weigh`` with what was learnt, but never lifted over resting: what the prior holds back stays held back."""
    plain = weigh(play, channel, fit, at, spoken=spoken)
    if learnt is None or (tilt(learnt) > 1 and plain.total < rest):
        return plain
    return weigh(play, channel, fit, at, learnt, spoken=spoken)


def tilt(learnt: Worth | None) -> float:
    """Return by how much what was learnt moves the chance of truth: p / prior within half and double; 1 without evidence."""
    if learnt is None or learnt.evidence not in _BUILT_ON or learnt.prior <= 0:
        return 1.0
    return min(BOUND, max(1 / BOUND, learnt.p / learnt.prior))


def told(at: Stakes, cause: str) -> Stakes:
    """Return the same stakes as if one cause were known to be so."""
    return replace(at, causes={cause: 1.0})


def _over(by: By, at: Stakes) -> float:
    return fsum(p * by.of(cause) for cause, p in at.causes.items())


def _time(play: str, channel: Channel) -> Part:
    if play == "let-go":
        back = MINUTES_A_WEEK * WEEKS_BACK
        return Part("time", HOUR * back / 60, f"About {back} minutes come back within half a year.")
    minutes = 0 if channel is Channel.NONE else minutes_of(channel)
    return Part("time", -HOUR * minutes / 60, f"{minutes} minutes of yours.")


def _rate(p: float) -> str:
    return f"{min(0.99, max(0.01, p)):.0%}" if p else "No chance"
