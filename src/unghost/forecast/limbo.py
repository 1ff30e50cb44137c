"""What not knowing costs: deals and days in limbo, touches spent, and the time that comes back when it ends (R5)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from unghost.domain.touch import Channel, Touch
from unghost.history.history import Correspondence
from unghost.silence.assessment import Silence

# Minutes one touch takes with reading up, thinking and noting: a figure of ours to be set by the user, not a measurement.
MINUTES = {Channel.MAIL: 15, Channel.CALL: 12, Channel.MEETING: 60, Channel.LETTER: 25}
MINUTES_A_WEEK = 6  # looking again, wondering, carrying the deal through a forecast


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
