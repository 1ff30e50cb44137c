"""Whether the rest of their house is quiet too: then it is the house rather than the person."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from unghost.causes.cause import Circumstance, Term, View

STEP = 0.6
FEWEST = 2  # colleagues of theirs who used to write
REACH = timedelta(days=180)  # before the silence: who wrote then is expected to write still


def look(view: View) -> Mapping[str, Term]:
    """Return a term for what befalls a whole house where everybody there fell quiet, against it where somebody still writes."""
    since = view.silence.since
    if since is None:
        return {}
    latest = [other.last_sign_of_life for other in view.history.colleagues(view.correspondence.person)]
    words = [touch.at for touch in latest if touch is not None and touch.at >= since - REACH]
    alive = sum(at > since for at in words)
    if alive:
        says = "A colleague of theirs has been in touch since; their house as a whole is not quiet."
        return {name: Term("account", -STEP, says) for name in ("company_event", "undeliverable")}
    if len(words) >= FEWEST:
        says = f"All {len(words)} colleagues of theirs who used to write have been quiet since, too."
        return {name: Term("account", STEP, says) for name in ("company_event", "priority_shift")}
    return {}


CIRCUMSTANCE = Circumstance(
    name="account",
    title="Their account's silence",
    why="When a whole house falls quiet, something happened to the house.",
    source="R24",
    look=look,
)
