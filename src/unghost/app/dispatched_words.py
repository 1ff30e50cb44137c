"""One pass over the outbox as lines for a person to read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from unghost.app.dispatch.dispatched import Dispatched
from unghost.app.words import one_line
from unghost.domain.deed import What

_DID = {
    What.SENT: "sent",
    What.CANCELLED: "cancelled",
    What.EXPIRED: "expired",
    What.MOVED: "moved",
    What.DEFERRED: "later",
    What.FAILED: "failed",
    What.UNKNOWN: "unknown",
}
_WOULD = {**_DID, What.SENT: "would go", What.CANCELLED: "would be cancelled", What.MOVED: "would be moved"}
_WOULD |= {What.EXPIRED: "would expire", What.UNKNOWN: "unknown"}


def dispatched_lines(result: Dispatched, now: datetime, *, dry_run: bool) -> Iterator[str]:
    """Yield what was done, what waits and what needs a person, a line each; a line of its own where there was nothing at all.

    Moments are told in the time zone of ``now``.
    """
    words = _WOULD if dry_run else _DID
    for done in result.done:
        yield _line(words.get(done.what, done.what.value), done.letter.to, done.why, done.until, now)
    for waits in result.waiting:
        yield _line("waits", waits.letter.to, waits.why, waits.until, now)
    for asks in result.asks:
        yield _line("look", asks.letter.to, asks.why, None, now)
    for remark in result.remarks:
        yield one_line(remark)
    if not (result.done or result.waiting or result.asks or result.remarks):
        yield "The outbox is empty: nothing is approved that has not left."


def _line(word: str, to: str, why: str, until: datetime | None, now: datetime) -> str:
    when = f" (not before {_moment(until, now)})" if until is not None and until > now else ""
    said = f": {one_line(why)}" if why else ""
    return f"{word:<9} {to}{said}{when}"


def _moment(at: datetime, now: datetime) -> str:
    local = at.astimezone(now.tzinfo)
    return f"{local:%H:%M}" if local.date() == now.date() else f"{local:%Y-%m-%d %H:%M}"
