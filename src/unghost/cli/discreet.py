"""What happened to somebody, for the owner of the case: in full, with the day it is forgotten."""

from __future__ import annotations

from unghost.app.case import Case
from unghost.app.words import quote, short_day
from unghost.domain.hours import zone


def event_lines(case: Case) -> list[str]:
    """Return the events of one case for its owner: what, about whom, the passage, and the day it is forgotten."""
    here = zone(case.correspondence.week.zone)
    now = max((e.at for e in case.events), default=None)
    lines = []
    for event, title in ((e, e.kind.value.replace("_", " ")) for e in reversed(case.events)):
        at, ends = event.at.astimezone(here), event.expires.astimezone(here)
        about = f", {event.about.value}: {event.who}" if event.about.value != "person" else ""
        lines.append(f"{title}{about}  {short_day(at, now or at)}  ({event.origin})")
        lines.append(f"    {quote(event.quote)}  forgotten on {short_day(ends, now or at)}")
    return lines
