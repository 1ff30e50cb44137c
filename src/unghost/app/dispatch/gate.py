"""What keeps a due letter back, whatever the record says: newer words, a hold, a wrong clock, another letter, a limit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from unghost.app.dispatch.hands import Hands
from unghost.app.ports_outbox import Desk
from unghost.app.queue import superseded
from unghost.domain.deed import What
from unghost.domain.letter import Letter
from unghost.outbox.clock import behind
from unghost.outbox.holds import hold_on
from unghost.outbox.rates import DAY, domain_of, full, left
from unghost.outbox.standing import Standing, Step

NOT_THOSE = "Its bytes are not those that were approved: the store was changed from outside. Draft and approve it anew."


@dataclass(frozen=True, slots=True)
class Against:
    """Why a letter does not go now. It is cancelled where ``what`` says so, else it waits, ``until`` a moment if known."""

    why: str
    what: What | None = None
    until: datetime | None = None


def against(letter: Letter, desk: Desk, hands: Hands) -> Against | None:
    """Return what speaks against a letter as the store is within a decision; None where nothing does.

    Asked twice: before the claim, so that nothing is begun in vain, and in the transaction that lets the body leave.
    """
    stands = desk.standing(letter.id)
    if stands is not None and stands.digest != letter.digest:
        return Against(NOT_THOSE, What.CANCELLED)
    newest = superseded(letter, desk.versions(letter.draft))
    if newest is not None:
        words = f"Version {letter.version} was approved, and version {newest} was written since: approve that one if it is to go."
        return Against(words, What.CANCELLED)
    hold = hold_on(letter, desk.held())
    if hold is not None:
        return Against(f"It is held back by {hold.by}: {str(hold.body.get('why') or hold.subject).rstrip('.')}.")
    late = behind(hands.clock.now(), desk.last_step)
    if late:
        return Against(late)
    if hands.own(letter):
        return None  # it is no letter to anybody else, and the next day's does not wait for this one
    standings = desk.standings(since=hands.clock.now() - DAY)
    letters = {one.id: one for one in desk.letters(standings)}
    return _under_way(letter, letters, standings.values()) or _full(letter, letters, standings, hands)


def _under_way(letter: Letter, letters: Mapping[str, Letter], standings: Iterable[Standing]) -> Against | None:
    for standing in standings:
        other = letters.get(standing.letter)
        if other is None or other.id == letter.id or not _same_person(letter, other):
            continue
        if standing.step is Step.HANDING:
            return Against("Another letter to them is being handed over.")
        if standing.step is Step.UNKNOWN:
            return Against("Nobody knows yet whether another letter to them arrived: settle that first.")
    return None


def _same_person(one: Letter, other: Letter) -> bool:
    return one.person == other.person or one.to.lower() == other.to.lower()


def _full(letter: Letter, letters: Mapping[str, Letter], standings: Mapping[str, Standing], hands: Hands) -> Against | None:
    domains = {one.id: domain_of(one.to) for one in letters.values()}
    limit = full(domain_of(letter.to), left(standings.values(), domains), hands.settings, hands.clock.now())
    return None if limit is None else Against(limit.why, until=limit.until)
