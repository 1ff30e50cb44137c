"""Every event that bears on one relationship, from all there is, without what has ended or been kept long enough."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from unghost.causes.cause import View
from unghost.causes.events.event import Event
from unghost.causes.events.heard import Ending, heard_events
from unghost.causes.events.press import press_events
from unghost.causes.latest import latest


@latest
def events(view: View) -> tuple[Event, ...]:
    """Return the events known at ``view.history.now``, in order of time; the same whatever order the facts arrived in.

    One that they said is over, or whose time has expired, is none any more. Where they asked us to stop, what is sensitive is
    nobody's business and left out.
    """
    heard, endings = heard_events(view)
    now = view.history.now
    found = [e for e in heard if not _over(e, endings)]
    found += press_events(view)
    kept = (e for e in found if e.at <= now < e.expires and not (e.sensitive and view.silence.let_be))
    return tuple(_distinct(sorted(kept, key=_order)))


def _order(event: Event) -> tuple[datetime, str, str, str, str, str]:
    return (event.at, event.kind.value, event.about.value, event.origin, event.message or "", event.quote)


def _over(event: Event, endings: Iterable[Ending]) -> bool:
    return any(end.cause == event.cause and end.at >= event.at for end in endings)


def _distinct(ordered: Iterable[Event]) -> Iterable[Event]:
    """Keep one of several passages of one text on one event, and of one piece of news that several feeds print."""
    seen = set()
    for event in ordered:
        source = event.quote if event.reported else event.message or event.at.isoformat()
        mark = (event.kind, event.about, event.who.casefold() if event.reported else "", source)
        if mark not in seen:
            seen.add(mark)
            yield event
