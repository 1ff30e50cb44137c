"""One letter's way through the door: claimed, looked after, judged, handed over (promise P1).

Its body leaves only after the line HANDING is durable, once for each such line, by whoever wrote it; and no step leads from there
back to where it could be handed over again but a result that says that nothing left, or a person's word.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import takewhile

from unghost.app.dispatch.dispatched import Done, Waits
from unghost.app.dispatch.gate import Against, against
from unghost.app.dispatch.hands import Hands
from unghost.app.dispatch.settle import Claim, done, settled, told
from unghost.app.ports_door import Line, NotTakenError, Result
from unghost.app.ports_outbox import Desk
from unghost.app.verdict import Action, Verdict
from unghost.domain.deed import What
from unghost.domain.letter import Letter, digest_of
from unghost.errors import StoreBroken, StoreBusy, UnghostError
from unghost.outbox.mime import dated
from unghost.outbox.retry import WAITS
from unghost.outbox.standing import NotSoError

ROUNDS = 3
"""How often a letter is judged in one attempt where the record changes meanwhile."""
PAUSES = WAITS[:3]
"""How long a letter rests after our mailbox, our server or our judgement stood in its way, by how often that was so in a row."""
STOPPED = "The program was stopped for too long just before the letter would have left. Nothing left; it is tried again."
NOT_NOTED = "It could not be noted for good that the letter leaves, so nothing left; it is tried again."

Outcome = Done | Waits


@dataclass(frozen=True, slots=True)
class Stop:
    """That what stood in the way of a letter stands in the way of others: of one account, of all where that is empty."""

    account: str
    why: str


@dataclass(frozen=True, slots=True)
class Go:
    """That the record had nothing against a letter when it was as this fingerprint tells."""

    record: str


@dataclass(slots=True)
class Attempt:
    """One worker's hold on one letter; ``begun`` is when it was claimed, in seconds that only run forward."""

    claim: Claim
    begun: float
    stop: Stop | None = None

    @property
    def hands(self) -> Hands:
        """What the worker works with."""
        return self.claim.hands

    @property
    def letter(self) -> Letter:
        """The letter."""
        return self.claim.letter

    def go(self) -> Outcome:
        """Take the letter as far as it goes, and say how far that was."""
        try:
            return self._claimed() or self._looked() or self._judged_and_handed()
        except NotSoError as other:
            return Waits(self.letter, f"Somebody else was faster: {other}.")

    # -- before anything leaves -------------------------------------------------------------------------------------------

    def _claimed(self) -> Outcome | None:
        """Claim the letter; None where that was done, else why it was not."""
        hands = self.hands

        def work(desk: Desk) -> Outcome | None:
            found = against(self.letter, desk, hands)
            if found is not None:
                return self._kept_back(desk, found)
            desk.write(self.claim.deed(What.CLAIMED, lease_until=hands.clock.now() + hands.lease))
            hands.points("claiming")
            return None

        outcome = hands.outbox.decide(work)
        if outcome is None:
            hands.points("claimed")
        return outcome

    def _kept_back(self, desk: Desk, found: Against) -> Outcome:
        """Write what the gate has against the letter, within a decision; a claim on it ends with that."""
        if found.what is not None:
            cancelled = self.hands.deed(self.letter.id, found.what, why=found.why)
            desk.write(cancelled)
            return done(self.letter, cancelled)
        standing = desk.standing(self.letter.id)
        if standing is not None and standing.claim == self.claim.name:
            desk.write(self.claim.deed(What.RELEASED, why=found.why, not_before=found.until))
        return Waits(self.letter, found.why, found.until)

    def _looked(self) -> Outcome | None:
        """Take the last look at every mailbox; None where that was done: the precondition of all that follows (promise P5)."""
        if self.hands.own(self.letter):
            return None
        self.stop = last_look(self.hands)
        self.hands.points("looked")
        return self._released(self.stop.why) if self.stop is not None else None

    def _judge(self) -> Go | Outcome:
        """Judge the letter by the record; the fingerprint is taken before, so that whatever comes in meanwhile is noticed."""
        record = self.hands.outbox.record()
        verdict = self._verdict()
        self.hands.points("judged")
        if isinstance(verdict, str):
            return self._released(f"It could not be judged, and nothing leaves unjudged. {verdict}")
        if verdict.action is Action.GO:
            return Go(record)
        if verdict.action is Action.CANCEL:
            cancelled = self.hands.deed(self.letter.id, What.CANCELLED, why=verdict.why, evidence=verdict.evidence)
            return self.claim.write(cancelled)
        return self._moved(verdict)

    def _verdict(self) -> Verdict | str:
        """Return the verdict, or why there is none: a letter that cannot be judged must not leave, nor keep others back."""
        if self.hands.own(self.letter):
            return Verdict(Action.GO)
        versions = {v.number: v for v in self.hands.outbox.versions(draft=self.letter.draft)}
        try:
            return self.hands.judge(self.letter, versions.get(self.letter.version))
        except (StoreBusy, StoreBroken):
            raise  # nothing could be written about it either
        except UnghostError as error:
            return f"{error.sentence} {error.remedy}".strip()
        except Exception as error:  # a fault of ours must cost this letter its turn, not the others theirs
            return f"This is a fault of the program ({type(error).__name__}); please report it."

    # -- the door ---------------------------------------------------------------------------------------------------------

    def _judged_and_handed(self) -> Outcome:
        judged = self._judge()
        if not isinstance(judged, Go):
            return judged
        letter = self.letter
        try:
            with self.hands.sender.ready(letter.account, letter.sender, letter.to, len(letter.raw)) as line:
                self.hands.points("ready")
                return self._through(line, judged)
        except NotTakenError as no:
            return self._not_taken(no.result)

    def _through(self, line: Line, judged: Go) -> Outcome:
        """Write HANDING where all is as it was judged, else judge again; then let the body leave."""
        for _ in range(ROUNDS):
            leaving = self.hands.seconds()
            begun = self._begun(judged)
            if isinstance(begun, bytes):
                return self._body(line, begun, leaving)
            if begun is not None:
                return begun
            again = self._judge()
            if not isinstance(again, Go):
                return again
            judged = again
        return self._released("The record keeps changing: it is judged again when that has settled.")

    def _begun(self, judged: Go) -> bytes | Outcome | None:
        """Make it durable that the body leaves now: return its bytes; None where the record is another than the one judged."""
        hands, now = self.hands, self.hands.clock.now()
        hands.points("before handing")
        raw = dated(self.letter.raw, now, hands.zone)

        def work(desk: Desk) -> bytes | Outcome | None:
            if hands.seconds() - self.begun >= hands.lease.total_seconds():
                raise NotSoError("the claim has run out")
            if desk.record != judged.record:
                return None
            found = against(self.letter, desk, hands)
            if found is not None:
                return self._kept_back(desk, found)
            desk.write(self.claim.deed(What.HANDING, **self._noted(raw, now)))
            hands.points("handing")
            return raw

        try:
            return hands.outbox.decide(work)
        except UnghostError:
            with suppress(UnghostError, NotSoError):  # whatever of it is durable, the body has not left, and will not
                self.claim.write(self.claim.deed(What.DEFERRED, why=NOT_NOTED, not_before=now + PAUSES[0]))
            raise

    def _noted(self, raw: bytes, now: datetime) -> dict[str, object]:
        """Return what the line HANDING says: the bytes that were approved, those that leave, their ``Date``, until when."""
        letter, hands = self.letter, self.hands
        left = digest_of(letter.sender, letter.to, raw)
        return {"digest": letter.digest, "left": left, "date": now.astimezone(hands.zone), "lease_until": now + hands.lease}

    def _body(self, line: Line, raw: bytes, leaving: float) -> Outcome:
        """Let the body leave, unless this program was stopped so long that others must take the letter for lost by now."""
        hands = self.hands
        hands.points("handing is durable")
        hands.points("before the body")
        if hands.seconds() - leaving >= hands.lease.total_seconds():
            return self.claim.write(self.claim.deed(What.DEFERRED, why=STOPPED, not_before=hands.clock.now()))
        result = line.hand(raw)
        hands.points("after the body")
        if result.ours:
            self.stop = Stop(self.letter.account, told(result))
        return settled(self.claim, result, raw)

    def _not_taken(self, result: Result) -> Outcome:
        """Write why the server did not take the envelope; trouble of ours stops the account, and fails no letter."""
        if not result.ours:
            return settled(self.claim, result, b"")
        self.stop = Stop(self.letter.account, told(result))
        return self._released(self.stop.why)

    # -- later ------------------------------------------------------------------------------------------------------------

    def _released(self, why: str) -> Outcome:
        """Let the letter go for a while: it stays approved, and everybody can read why it has not left."""
        later = self.hands.clock.now() + self._pause()
        self.claim.write(self.claim.deed(What.RELEASED, why=why, not_before=later))
        return Waits(self.letter, why, later)

    def _pause(self) -> timedelta:
        """Return how long the letter rests: longer each time in a row, so that a server that is down does not fill the log."""
        deeds = [deed.what for deed in self.hands.outbox.deeds(self.letter.id) if deed.what is not What.CLAIMED]
        before = len(list(takewhile(What.RELEASED.__eq__, reversed(deeds))))
        return PAUSES[min(before, len(PAUSES) - 1)]

    def _moved(self, verdict: Verdict) -> Outcome:
        """Move the letter to when it may go, and let go of it."""
        moments = {"not_before": verdict.until or self.hands.clock.now() + PAUSES[0], "expires": verdict.expires}
        moved = self.hands.deed(self.letter.id, What.MOVED, why=verdict.why, evidence=verdict.evidence, **moments)
        return self.claim.write(self.claim.deed(What.RELEASED), moved)


def last_look(hands: Hands) -> Stop | None:
    """Read what is new in every mailbox; return what keeps everything back where one of them cannot be read."""
    try:
        troubles = list(hands.looker.look())
    except UnghostError as error:
        troubles = [f"{error.sentence} {error.remedy}".strip()]
    if not troubles:
        return None
    return Stop("", f"The last look was not possible, and nothing leaves without it. {' '.join(troubles)}")


def attempt(hands: Hands, letter: Letter) -> tuple[Outcome, Stop | None]:
    """Try to hand a letter over; return how far it came, and what of that stands in the way of other letters, too."""
    claim = Claim(hands, letter, hands.new_claim())
    trying = Attempt(claim, hands.seconds())
    return trying.go(), trying.stop
