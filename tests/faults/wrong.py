"""Dispatchers with one fault each, as somebody might write them. The trials must catch every one of them, for what it does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from unghost.adapters.stores.outbox import SqliteDesk
from unghost.app.dispatch import attempt, run, settle, unknown
from unghost.app.dispatch.attempt import Attempt, Go
from unghost.app.dispatch.dispatched import Dispatched
from unghost.app.dispatch.hands import Hands
from unghost.app.dispatch.settle import Claim
from unghost.app.ports_door import Ended, Line, Result
from unghost.domain.deed import What
from unghost.outbox import standing
from unghost.outbox.mime import dated
from unghost.outbox.standing import Standing, Step


def _put(where: object, name: str, value: object) -> None:
    """Put something else in the place of a part of the program; the process ends with the run."""
    setattr(where, name, value)


def _reclaims() -> None:
    """Take a hand-over whose lease has lapsed for one that never happened."""
    due = Standing.due

    def free(self: Standing, now: datetime) -> bool:
        lapsed = self.step is Step.HANDING and self.lapsed(now) and now < self.expires
        return lapsed or due(self, now)

    _put(Standing, "due", free)
    standing._FROM[What.CLAIMED] |= {Step.HANDING}
    _put(run, "give_up_lapsed", lambda *_: None)


def _hands_over_first() -> None:
    """Write down that the body leaves after it has left."""

    def through(self: Attempt, line: Line, judged: Go) -> attempt.Outcome:
        raw = dated(self.letter.raw, self.hands.clock.now(), self.hands.zone)
        result = line.hand(raw)
        self.hands.points("after the body")
        begun = self._begun(judged)
        return settle.settled(self.claim, result, raw) if isinstance(begun, bytes) else begun or self._released("changed")

    _put(Attempt, "_through", through)


def _overlooks_the_record() -> None:
    """Hand over whatever has come in since the letter was judged."""

    class Whatever(str):
        __slots__ = ()
        __hash__ = None  # type: ignore[assignment]  # equal to everything

        def __eq__(self, _other: object) -> bool:
            return True

        def __ne__(self, _other: object) -> bool:
            return False

    _put(SqliteDesk, "record", property(lambda _self: Whatever()))


def _looks_nowhere() -> None:
    """Hand over without a last look."""
    _put(Attempt, "_looked", lambda _self: None)


def _tries_again_when_unsure() -> None:
    """Take silence at the final dot for a temporary failure."""

    def settled(claim: Claim, result: Result, raw: bytes) -> Any:
        return settle._later(claim, result) if result.ended is Ended.UNSURE else right(claim, result, raw)

    right = settle.settled
    _put(attempt, "settled", settled)


def _hopes_for_the_best() -> None:
    """Take a hand-over nobody saw the end of for a sent letter."""

    def give_up(hands: Hands, _result: Dispatched) -> None:
        def work(desk: Any) -> None:
            for one in list(desk.standings().values()):
                if one.step is Step.HANDING and one.lapsed(hands.clock.now()):
                    desk.write(hands.deed(one.letter, What.SENT, how="hope"))

        hands.outbox.decide(work)

    _put(run, "give_up_lapsed", give_up)


def _drops_what_it_cannot_claim() -> None:
    """Forget to come back to a letter that somebody who is gone had claimed."""

    def due(self: Standing, now: datetime) -> bool:
        return self.step is Step.APPROVED and self.not_before <= now < self.expires

    _put(Standing, "due", due)
    _put(unknown, "_ended", lambda *_: None)


@dataclass(frozen=True, slots=True)
class Wrong:
    """A fault of the dispatcher: what builds it in, what brings it to light, and the words of the check that catches it."""

    build: Callable[[], None]
    faults: tuple[str, ...]
    caught: str


_KILLS = ("killed_at_a_point",)
WRONG = {
    "claims a lapsed hand-over again": Wrong(_reclaims, _KILLS, " copies of "),
    "notes the hand-over after the body": Wrong(_hands_over_first, _KILLS, " copies of "),
    "overlooks what came in since judging": Wrong(_overlooks_the_record, ("answered",), "left after a sign of life"),
    "takes no last look": Wrong(_looks_nowhere, ("answered",), "left after a sign of life"),
    "tries again when unsure": Wrong(_tries_again_when_unsure, _KILLS, " copies of "),
    "hopes for the best": Wrong(_hopes_for_the_best, _KILLS, "never arrived"),
    "drops what it cannot claim": Wrong(_drops_what_it_cannot_claim, _KILLS, "never came to an end"),
}


def build_in(name: str) -> None:
    """Build a fault into the dispatcher of this process; none where the name is empty."""
    if name:
        WRONG[name].build()
