"""What surrounds everybody in a history: the pace of our own answers, and the deals that have ended. Looked up once a history."""

from __future__ import annotations

from dataclasses import dataclass

from unghost.causes.latest import latest
from unghost.domain.record import Deal
from unghost.domain.touch import Channel, Side
from unghost.history.history import Correspondence, History


@dataclass(frozen=True, slots=True)
class Around:
    """Our working hours to each answer (sorted), and the deals that have ended."""

    our_answers: tuple[float, ...]
    closed_deals: tuple[Deal, ...] = ()


@latest
def around(history: History) -> Around:
    """Return what surrounds everybody in a history, computed once for the history at hand."""
    if history.everybody is not None:
        return Around(history.everybody.our_answers, history.everybody.closed_deals)
    hours: list[float] = []
    for correspondence in history.people.values():
        hours.extend(gap for _, _, gap in our_answers(correspondence))
    closed = {d.name: d for c in history.people.values() for d in c.deals if d.outcome}
    return Around(tuple(sorted(hours)), tuple(closed.values()))


def our_answers(correspondence: Correspondence) -> tuple[tuple[int, int, float], ...]:
    """Return our answers to a person: (index of their touch, index of ours, working hours between, on their clock)."""
    found = []
    waiting: int | None = None
    for n, touch in enumerate(correspondence.touches):
        if touch.side is Side.THEIRS:
            waiting = n if waiting is None and touch.channel is Channel.MAIL else waiting
        elif waiting is not None and touch.delivered:
            hours = correspondence.week.between(correspondence.touches[waiting].at, touch.at)
            found.append((waiting, n, hours))
            waiting = None
    return tuple(found)
