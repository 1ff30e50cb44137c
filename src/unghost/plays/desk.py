"""What the rows of the decision table work on: the case, what the guards say, and how a play becomes a move."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from unghost.causes.cause import Diagnosis, View
from unghost.domain.proposal import Proposal, Refusal
from unghost.domain.touch import Channel
from unghost.domain.worth import Worth
from unghost.plays.catalogue import library
from unghost.plays.play import Fit, Move, Play
from unghost.plays.recommendation import Recommendation, Refuse

SOON = timedelta(days=3)
"""A refusal that passes within this time moves the move; one that takes longer makes it a wait."""
HOLIDAYS = timedelta(days=7)
"""The same for their night, weekend and public holidays: a call on Friday becomes one on Monday, not a wait."""
WISHES = frozenset({"opted-out", "suppression-list", "do-not-call", "lawful-basis"})
"""The guards that may close one way and leave another open."""
_TRIES = 6  # refusals in a row that a move is moved behind, before it counts as held up
PROBES = (Channel.CALL, Channel.MAIL)


@dataclass(frozen=True, slots=True)
class Held:
    """A play that fits and that time alone stands against: until when, and the guard's reason."""

    play: str
    until: datetime
    reason: str


@dataclass(slots=True)
class Desk:
    """One case as it is decided; ``refused`` gathers every objection met on the way."""

    view: View
    diagnosis: Diagnosis
    refuse: Refuse
    worths: Mapping[str, Worth]
    refused: list[Refusal] = field(default_factory=list)

    @property
    def now(self) -> datetime:
        """The moment of the view."""
        return self.view.history.now

    @property
    def person(self) -> str:
        """Whom this is about."""
        return self.view.correspondence.person.id

    def note(self, found: Sequence[Refusal], play: str) -> None:
        """Remember objections once a guard and reason."""
        known = {(r.guard, r.reason) for r in self.refused}
        concerned = {(r.guard, r.reason): r for r in found if r.play is None or r.play == play}
        self.refused.extend(refusal for key, refusal in concerned.items() if key not in known)

    def probe(self) -> list[list[Refusal]]:
        """Return what stands against a plain question by call and by mail, now."""
        return [self.refuse(Proposal("ask-why", channel, self.person, self.now)) for channel in PROBES]

    def complete(self) -> None:
        """Note what stands for longer against a plain call, a plain mail and an apology, to show refusals in full."""
        for found in self.probe():
            self.note([r for r in found if r.until is None or r.until > self.now + SOON], "ask-why")
        again = self.refuse(Proposal("apology-call", Channel.CALL, self.person, self.now, once=True))
        self.note([r for r in again if r.play == "apology-call"], "apology-call")

    def admit(self, play: Play, fit: Fit) -> Move | Held | None:
        """Return the play as a move where the guards allow it soon, held where only time stands against it, else None."""
        channel = fit.channel or (play.channels[0] if play.channels else Channel.NONE)
        person, at = fit.person or self.person, max(self.now, fit.not_before or self.now)
        if not play.contacts or channel is Channel.NONE:
            return Move(play.name, Channel.NONE, person, fit.not_before, fit.why, fit.change_my_mind)
        for _ in range(_TRIES):
            wanted = Proposal(play.name, channel, person, at, once=play.once)
            found = self.refuse(wanted)
            if not found:
                return Move(play.name, channel, person, at if at > self.now else fit.not_before, fit.why, fit.change_my_mind)
            if _closed(found) and (open_ := self._left_open(play, wanted)) is not None:
                channel = open_
                continue
            last = max(found, key=lambda r: (r.until is None, r.until or at))
            if last.until is None or last.until > self.now + (HOLIDAYS if last.guard == "quiet-hours" else SOON):
                self.note(found, play.name)
                return Held(play.name, last.until, last.reason) if last.until else None
            at = max(at, last.until)
        return None

    def _left_open(self, play: Play, closed: Proposal) -> Channel | None:
        """Return the first other channel of the play that wishes and law leave open, None where there is none."""
        others = (channel for channel in play.channels if channel is not closed.channel)
        return next((channel for channel in others if not _closed(self.refuse(replace(closed, channel=channel)))), None)

    def first(self, name: str) -> Recommendation | Held | None:
        """Return the named play as the recommendation where it fits and is allowed; held, or None, as ``admit`` says."""
        play = library().get(name)
        fit = play.fits(self.view, self.diagnosis) if play else None
        if play is None or fit is None:
            return None
        found = self.admit(play, fit)
        return self.recommend(found) if isinstance(found, Move) else found

    def first_of(self, *names: str) -> Recommendation | None:
        """Return the first of these plays that fits and is allowed now or soon."""
        for name in names:
            found = self.first(name)
            if isinstance(found, Recommendation):
                return found
        return None

    def recommend(self, move: Move, alternatives: tuple[Move, ...] = ()) -> Recommendation:
        """Return a move as what a row decides."""
        return Recommendation(move, alternatives, tuple(self.refused), chances={move.play: 1.0})

    def wait(
        self, until: datetime | None, why: tuple[str, ...], mind: tuple[str, ...], alternatives: tuple[Move, ...] = ()
    ) -> Recommendation:
        """Return a wait; a day that has passed is no day to wait for."""
        ahead = until if until is not None and until > self.now else None
        return self.recommend(Move("wait", Channel.NONE, self.person, ahead, why, mind), alternatives)

    def let_go(self, why: tuple[str, ...], mind: tuple[str, ...] = ()) -> Recommendation:
        """Return letting go, without a message."""
        return self.recommend(Move("let-go", Channel.NONE, self.person, None, why, mind))

    def morning(self, day: date | None) -> datetime | None:
        """Return when their working day begins on a day, or on the next one they work."""
        if day is None:
            return None
        week = self.view.correspondence.week
        start = datetime(day.year, day.month, day.day, tzinfo=week.local(self.now).tzinfo)
        return week.next_opening(start)


def _closed(found: Sequence[Refusal]) -> bool:
    """Say whether a wish or the law closes a way for good."""
    return any(refusal.guard in WISHES and refusal.until is None for refusal in found)
