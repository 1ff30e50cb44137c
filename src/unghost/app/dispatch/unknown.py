"""Hand-overs whose end nobody saw: a worker was killed, a line broke at the final dot. Evidence settles them, or a person (P3).

Nothing here ever lets a letter be handed over again.
"""

from __future__ import annotations

from dataclasses import dataclass

from unghost.app.dispatch.dispatched import Asks, Dispatched
from unghost.app.dispatch.hands import Hands
from unghost.app.dispatch.settle import MAY_HAVE, done
from unghost.app.ports_outbox import Desk
from unghost.domain.deed import Deed, What
from unghost.domain.letter import Letter
from unghost.domain.message import Kind, Message
from unghost.errors import UnghostError
from unghost.outbox.standing import Standing, Step

CUT_OFF = f"The program was stopped while it handed this letter over. {MAY_HAVE}"
GONE = "The program was stopped before it left. Nothing left; it is tried again."
_REPORTS = frozenset({Kind.BOUNCE, Kind.DELAY, Kind.MDN, Kind.ARF})


def give_up_lapsed(hands: Hands, result: Dispatched) -> None:
    """End every lease that has lapsed: its worker was killed, or will say so itself. A letter that was merely claimed is free
    again; one whose body may be leaving is unknown.

    A lease that ends later than any lease may was given before the clock was set back, and ends now.
    """

    def work(desk: Desk) -> list[Deed]:
        deeds = [deed for s in desk.standings(since=hands.clock.now()).values() if (deed := _ended(hands, s)) is not None]
        for deed in deeds:
            desk.write(deed)
        return deeds

    for deed in hands.outbox.decide(work):
        letter = hands.outbox.letter(deed.subject)
        if letter is not None and deed.what is What.UNKNOWN:
            result.done.append(done(letter, deed))


def _ended(hands: Hands, standing: Standing) -> Deed | None:
    now = hands.clock.now()
    set_back = standing.lease_until is not None and standing.lease_until > now + hands.lease
    if not (standing.lapsed(now) or set_back):
        return None
    if standing.step is Step.HANDING:
        return hands.deed(standing.letter, What.UNKNOWN, claim=standing.claim, why=CUT_OFF)
    if standing.step is Step.CLAIMED:
        return hands.deed(standing.letter, What.RELEASED, claim=standing.claim, why=GONE)
    return None


def resolve(hands: Hands, result: Dispatched) -> None:
    """Settle what is unknown by evidence that the letter arrived; what has none needs a person."""
    for standing in hands.outbox.standings(since=hands.clock.now()).values():
        letter = hands.outbox.letter(standing.letter) if _in_doubt(standing) else None
        if letter is not None:
            _resolve(hands, letter, standing, result)


def _in_doubt(standing: Standing) -> bool:
    """Say whether a letter may have arrived though the log does not say so: also one that is to be handed over again."""
    again = standing.step is Step.APPROVED and standing.handed_at is not None
    return again or standing.step is Step.UNKNOWN


def _resolve(hands: Hands, letter: Letter, standing: Standing, result: Dispatched) -> None:
    found = evidence(hands, letter)
    if found is None and standing.step is Step.UNKNOWN:
        result.asks.append(Asks(letter, standing.why))
    if found is None:
        return

    def work(desk: Desk) -> Deed | None:
        there = desk.standing(letter.id)
        if there is None or not _in_doubt(there):
            return None  # its own worker came back, or a person said what became of it
        sent = hands.deed(letter.id, What.SENT, how=found.how, why=found.why, evidence=found.message)
        desk.write(sent)
        return sent

    deed = hands.outbox.decide(work)
    if deed is not None:
        result.done.append(done(letter, deed))


@dataclass(frozen=True, slots=True)
class Testimony:
    """What shows that a letter arrived: a word for it, a sentence, and the Message-ID of the mail that does, empty for none."""

    how: str
    why: str
    message: str


def evidence(hands: Hands, letter: Letter) -> Testimony | None:
    """Return what shows that a letter arrived; None without evidence.

    Its Message-ID was never seen outside before it left, so whoever names it has got the letter. That nothing is found proves
    nothing: few servers keep copies by themselves.
    """
    witnesses = sorted(hands.witnesses(letter.message_id), key=lambda message: message.key)
    found = [one for message in witnesses if (one := _testimony(message, letter.message_id)) is not None]
    if found:
        return found[0]
    if _in_the_sent_folder(hands, letter):
        return Testimony("sent folder", "A copy of it lies in the folder of sent mail.", letter.message_id)
    return None


def _in_the_sent_folder(hands: Hands, letter: Letter) -> bool:
    try:
        return bool(hands.copies.has(letter.account, letter.message_id))
    except UnghostError:
        return False  # nobody can look, which proves nothing


def _testimony(message: Message, message_id: str) -> Testimony | None:
    named = message.message_id or ""
    if named == message_id:
        return Testimony("own copy", "A copy of it is in the record.", named)
    if message.failed_message_id == message_id:
        return Testimony("delivery report", "A delivery report names it: it left, and the report says how it fared.", named)
    if message_id in (message.in_reply_to, *message.references):
        if message.kind in _REPORTS:
            return Testimony("delivery report", "A report names it: it left.", named)
        return Testimony("reply", "An answer names it: it arrived.", named)
    return None
