"""Events as evidence for a cause: what the news tell weighs like a word of theirs, by how surely it bears on us and its age."""

from __future__ import annotations

from unghost.causes.cause import Cause, Finding, View
from unghost.causes.events.event import Event, Whom
from unghost.causes.events.find import events
from unghost.causes.overheard import HALF_LIFE_DAYS
from unghost.domain.span import Evidence

STILL_THERE = 0.3
"""What is left of news that somebody has gone once they have written again from the same desk."""


def with_news(view: View, cause: Cause, finding: Finding) -> Finding:
    """Return a finding with what the news say of a cause, each verbatim with its own moment; a notice with its Message-ID.

    The weight is the cause's own, times how surely the event bears on us, halved every 120 days.
    """
    told = tuple(_evidence(view, cause, e) for e in events(view) if e.reported and e.cause == cause.name)
    return Finding((*finding.supports, *told), finding.opposes)


def _evidence(view: View, cause: Cause, event: Event) -> Evidence:
    days = (view.history.now - event.at).total_seconds() / 86400
    last = view.correspondence.last_sign_of_life
    stayed = event.about is Whom.PERSON and last is not None and last.at > event.at
    weight = cause.weight * event.share * 0.5 ** (days / HALF_LIFE_DAYS) * (STILL_THERE if stayed else 1.0)
    return Evidence(event.message, event.at, event.quote, round(weight, 3))
