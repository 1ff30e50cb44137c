"""What the end of a try means for a letter, written into the log."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from unghost.app.dispatch.dispatched import Done
from unghost.app.dispatch.hands import Hands
from unghost.app.ports_door import Ended, Result
from unghost.app.ports_outbox import Desk
from unghost.domain.deed import Deed, What
from unghost.domain.letter import Letter
from unghost.outbox.retry import next_try

MAY_HAVE = "It may have arrived: look before you send it again, they could get it twice."


@dataclass(frozen=True, slots=True)
class Claim:
    """One worker's hold on one letter, by the name of its claim."""

    hands: Hands
    letter: Letter
    name: str

    def deed(self, what: What, **body: object) -> Deed:
        """Return a line for the log about the letter that bears the claim."""
        return self.hands.deed(self.letter.id, what, claim=self.name, **body)

    def write(self, *deeds: Deed) -> Done:
        """Write lines in one decision; raise NotSoError, and write nothing, where the claim is another's by now."""

        def work(desk: Desk) -> None:
            for deed in deeds:
                desk.write(deed)
            self.hands.points("telling")

        self.hands.outbox.decide(work)
        self.hands.points("told")
        return done(self.letter, deeds[-1])


def done(letter: Letter, deed: Deed) -> Done:
    """Return what was done with a letter, from the line that was written."""
    return Done(letter, deed.what, str(deed.body.get("why", "")), _until(deed))


def settled(claim: Claim, result: Result, raw: bytes) -> Done:
    """Write how a try ended. ``raw`` is the letter as it left, or would have."""
    match result.ended:
        case Ended.ACCEPTED:
            return _sent(claim, result, raw)
        case Ended.UNSURE:
            why = told(result) if result.remedy else f"{result.why} {MAY_HAVE}"
            return claim.write(claim.deed(What.UNKNOWN, why=why, reply=result.reply, stage=result.stage))
        case Ended.REFUSED if not result.ours:
            return _refused(claim, result)
    return _later(claim, result)


def _refused(claim: Claim, result: Result) -> Done:
    """Write that the letter was refused for good; an address that takes no letter at all is a fact of the record from then on."""
    gone = result.undeliverable or None
    said = {"reply": result.reply, "stage": result.stage, "undeliverable": gone}
    failed = claim.write(claim.deed(What.FAILED, why=told(result), **said))
    if gone:
        with suppress(Exception):  # the log has it; whoever writes to them again hears it from the server again
            claim.hands.undeliverable(claim.letter, result)
    return failed


def told(result: Result) -> str:
    """Return the end of a try in sentences: what happened, and what to do about it."""
    return f"{result.why} {result.remedy}".strip()


def _sent(claim: Claim, result: Result, raw: bytes) -> Done:
    """Put the letter into the record, then into the log: whoever is stopped between the two leaves the evidence behind."""
    with suppress(Exception):  # the log is what counts; the record is caught up with on the next pass
        if not claim.hands.own(claim.letter):
            claim.hands.remember(claim.letter, raw)
    claim.hands.points("remembered")
    return claim.write(claim.deed(What.SENT, how="accepted", reply=result.reply))


def _later(claim: Claim, result: Result) -> Done:
    """Let the letter be tried again, later each time; after five days it has failed."""
    hands, letter = claim.hands, claim.letter
    before = [deed for deed in hands.outbox.deeds(letter.id) if deed.what is What.DEFERRED]
    now = hands.clock.now()
    later = next_try(len(before) + 1, before[0].at if before else now, now)
    why, said = told(result), {"reply": result.reply, "stage": result.stage}
    if later is None:
        return claim.write(claim.deed(What.FAILED, why=f"{why} It was tried for five days.", **said))
    return claim.write(claim.deed(What.DEFERRED, why=why, not_before=later, **said))


def _until(deed: Deed) -> datetime | None:
    moment = deed.body.get("not_before")
    return datetime.fromisoformat(moment) if moment else None
