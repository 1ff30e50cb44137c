"""The queue: what waits and until when, what needs a person, what went lately; and whom a letter is on its way to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from unghost.app.ports_outbox import Outbox
from unghost.domain.deed import Deed
from unghost.domain.letter import DAILY, Letter, Version
from unghost.outbox.holds import hold_on
from unghost.outbox.standing import Standing, Step, standing_of

LATELY = timedelta(days=7)
ON_THE_WAY = "a letter is on its way"
_UNDER_WAY = frozenset({Step.PENDING, Step.APPROVED, Step.CLAIMED, Step.HANDING, Step.UNKNOWN})


def short(letter: str) -> str:
    """Return what a letter is called where a person reads it: enough of its id; of a day's list the day."""
    return letter[: len("dailyYYYYMMDD")] if letter.startswith(DAILY) else letter[:8]


@dataclass(frozen=True, slots=True)
class Queued:
    """A letter, where it stands, and what holds it back where anything does.

    ``newer`` is the number of a later version of its draft, because of which it will not go; None where there is none.
    """

    letter: Letter
    standing: Standing
    hold: Deed | None = None
    newer: int | None = None


@dataclass(frozen=True, slots=True)
class Queue:
    """The outbox at a moment: ``asks`` need a person, ``waiting`` go when their time comes, ``ended`` are those of late."""

    now: datetime
    asks: tuple[Queued, ...]
    waiting: tuple[Queued, ...]
    ended: tuple[Queued, ...]
    held: Mapping[str, Deed]


def queue(outbox: Outbox, now: datetime) -> Queue:
    """Return what is in the outbox: all that has not ended, and what ended within the last week."""
    held = outbox.held()
    all_ = [
        Queued(letter, standing, hold_on(letter, held), newer_than(outbox, letter))
        if standing.step.open
        else Queued(letter, standing)
        for letter, standing in _live(outbox, now - LATELY)
    ]
    return Queue(
        now=now,
        asks=tuple(sorted((q for q in all_ if _asks(q)), key=_since)),
        waiting=tuple(sorted((q for q in all_ if q.standing.step in _WAITING and not _asks(q)), key=_starts)),
        ended=tuple(sorted((q for q in all_ if q.standing.step not in _UNDER_WAY), key=_since, reverse=True)),
        held=held,
    )


def _asks(queued: Queued) -> bool:
    """Say whether a letter needs a person: another yes, a look whether it arrived, or a yes to the words written since."""
    return queued.newer is not None or queued.standing.step in (Step.UNKNOWN, Step.PENDING)


def newer_than(outbox: Outbox, letter: Letter) -> int | None:
    """Return the number of a later version of a letter's draft; None where its words are the latest."""
    return superseded(letter, outbox.versions(draft=letter.draft))


def superseded(letter: Letter, versions: Iterable[Version]) -> int | None:
    """Return the number of the latest version of a letter's draft among some; None where the letter bears it.

    Such a letter is not handed over (``app.dispatch.gate``): whoever wrote anew no longer means the words of before.
    """
    newest = max((v.number for v in versions if v.draft == letter.draft), default=letter.version)
    return newest if newest > letter.version else None


_WAITING = frozenset({Step.APPROVED, Step.CLAIMED, Step.HANDING})


def under_way(outbox: Outbox, now: datetime, *, as_of: bool = False) -> tuple[Queued, ...]:
    """Return the letters to other people that were approved and have not ended, as well as those nobody knows the end of.

    With ``as_of`` nothing that was done after ``now`` is used.
    """
    found = (Queued(letter, standing) for letter, standing in (_then if as_of else _live)(outbox, now))
    return tuple(q for q in found if q.standing.step in _UNDER_WAY and q.letter.play != DAILY)


def _then(outbox: Outbox, now: datetime) -> list[tuple[Letter, Standing]]:
    """Return where letters stood at a moment."""
    found = []
    for letter in outbox.letters():
        standing = standing_of(deed for deed in outbox.deeds(letter.id) if deed.at <= now)
        if standing is not None:
            found.append((letter, standing))
    return found


def _live(outbox: Outbox, since: datetime) -> list[tuple[Letter, Standing]]:
    standings = outbox.standings(since=since)
    return [(letter, standings[letter.id]) for letter in outbox.letters(standings)] if standings else []


def _since(queued: Queued) -> datetime:
    return queued.standing.since


def _starts(queued: Queued) -> datetime:
    return queued.standing.not_before
