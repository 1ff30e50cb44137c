"""What became of answers to the day's list, as the log tells it: done, not understood, or not taken at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from unghost.app.ports_outbox import Outbox
from unghost.domain.deed import Deed, What
from unghost.domain.letter import DAILY


@dataclass(frozen=True, slots=True)
class Told:
    """One line of an answer: when it was taken, the list and the number it is about, its words, and what was done for it.

    ``why`` is empty where something was ``did``; else it says why nothing was.
    """

    at: datetime
    list: str
    number: int
    words: str
    did: str
    why: str
    person: str = ""


def told_of(deed: Deed) -> Told:
    """Return what a line of the log says of an answer."""
    body = deed.body
    return Told(
        deed.at,
        str(body.get("list", "")),
        int(body.get("number", 0)),
        str(body.get("words", "")),
        str(body.get("did", "")),
        str(body.get("why", "")),
        str(body.get("person", "")),
    )


def answers(outbox: Outbox, now: datetime) -> tuple[Told, ...]:
    """Return every answer taken until a moment, the latest first."""
    return tuple(told_of(deed) for deed in reversed(outbox.deeds()) if deed.what is What.ANSWERED and deed.at <= now)


def unclear_since(outbox: Outbox, now: datetime) -> tuple[str, ...]:
    """Return what was not understood since the last list was made, each in a line: the user's words, and why."""
    return tuple(_said_back(told_of(deed)) for deed in _since_last_list(outbox, now) if deed.body.get("why"))


def _said_back(told: Told) -> str:
    return f"“{told.words}”: {told.why}." if told.words else f"{told.why[:1].upper()}{told.why[1:]}."


def _since_last_list(outbox: Outbox, now: datetime) -> Iterator[Deed]:
    deeds = [deed for deed in outbox.deeds() if deed.at <= now]
    lists = [n for n, deed in enumerate(deeds) if deed.what is What.DRAFTED and deed.subject.startswith(f"{DAILY} ")]
    yield from (deed for deed in deeds[lists[-1] if lists else 0 :] if deed.what is What.ANSWERED)
