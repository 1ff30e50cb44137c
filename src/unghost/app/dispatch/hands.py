"""What a pass over the outbox works with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from unghost.app.ports import Clock, Progress
from unghost.app.ports_door import Result, Sender
from unghost.app.ports_outbox import Copies, Looker, Outbox
from unghost.app.verdict import Judge
from unghost.domain.deed import Deed, What
from unghost.domain.letter import DAILY, Letter
from unghost.domain.message import Message
from unghost.domain.settings import Settings

LEASE = timedelta(minutes=30)
"""How long a worker may hold a letter, from the claim to the door, and again from there to the end.

It is never renewed, because it is longer than all time-outs of what it covers: 30 s for the line and nine answers of 120 s
each on the way to the door (18.5 minutes), then 120 s for DATA, 180 s for the body, 180 s for the dot and 600 s for the word
on it (18 minutes). A last look that takes longer than what is left costs the letter a turn, not its life: the next is short.
"""
PROGRAM = "the program"
"""Who did it, in the log: no person, whether the worker ran or a person asked for a pass."""

POINTS = (
    *("started", "expired", "lapsed", "resolved", "caught up"),
    *("claiming", "claimed", "looked", "judged", "ready", "before handing", "handing", "handing is durable", "before the body"),
    *("after the body", "remembered", "telling", "told", "copy kept", "copied"),
)
"""The moments of a pass at which it may be cut off, in their order. ``claiming``, ``handing`` and ``telling`` lie within a
transaction, before it is committed."""


def nowhere(point: str) -> None:
    """Pass a named point without a stop, as the program does; the tests kill here."""


@dataclass(frozen=True, slots=True)
class Hands:
    """What a pass needs of the world.

    ``witnesses`` returns the messages of the record that bear or name a Message-ID. ``remember`` puts a sent letter, as it left,
    into the record, ``undeliverable`` that an address takes no letters. ``seconds`` is a clock that only runs forward and goes on
    while the program is stopped. ``new_claim`` makes a name nobody else has. ``points`` is called at each of POINTS.
    """

    outbox: Outbox
    sender: Sender
    copies: Copies
    looker: Looker
    judge: Judge
    witnesses: Callable[[str], Sequence[Message]]
    remember: Callable[[Letter, bytes], None]
    undeliverable: Callable[[Letter, Result], None]
    clock: Clock
    seconds: Callable[[], float]
    new_claim: Callable[[], str]
    settings: Settings
    progress: Progress
    lease: timedelta = LEASE
    points: Callable[[str], None] = field(default=nowhere)

    def deed(self, letter: str, what: What, **body: object) -> Deed:
        """Return a line for the log about a letter, of this moment; what is None or empty is left out."""
        said = {name: _plain(value) for name, value in body.items() if value not in (None, "")}
        return Deed(self.clock.now(), PROGRAM, what, letter, said)

    @property
    def zone(self) -> ZoneInfo:
        """The time zone of the user, for the ``Date`` of what they send."""
        return ZoneInfo(self.settings.timezone)

    def own(self, letter: Letter) -> bool:
        """Say whether a letter is the day's list to the user themself: no sign of life can speak against it."""
        return letter.play == DAILY and letter.to in self.settings.me


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, datetime) else value
