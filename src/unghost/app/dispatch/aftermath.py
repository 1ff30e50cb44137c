"""What is left to do for a letter that was sent: it belongs into the record, and a copy into the folder of sent mail."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, timedelta

from unghost.app.dispatch.dispatched import Dispatched
from unghost.app.dispatch.hands import Hands
from unghost.domain.deed import What
from unghost.domain.letter import Letter
from unghost.errors import UnghostError, Unreadable
from unghost.outbox.mime import dated
from unghost.outbox.standing import NotSoError, Step

COPY_WITHIN = timedelta(days=7)
"""How long after the hand-over a copy is tried to be kept; a server that has refused it for a week will go on to."""


def catch_up(hands: Hands, result: Dispatched) -> None:
    """See to every sent letter that is not in the record, or of which no copy is kept. What fails is tried on the next pass."""
    failing: set[str] = set()
    for standing in hands.outbox.standings(since=hands.clock.now() - COPY_WITHIN).values():
        if standing.step is not Step.SENT or standing.copied or standing.handed_at is None:
            continue
        letter = hands.outbox.letter(standing.letter)
        if letter is None or not letter.raw or hands.own(letter):  # without bytes: its reader was erased as it left
            continue
        raw = as_left(hands, letter)
        _remembered(hands, letter, raw, result)
        if letter.account not in failing and hands.clock.now() - standing.handed_at < COPY_WITHIN:
            trouble = keep_copy(hands, letter, raw)
            failing |= {letter.account} if trouble else set()
            if trouble:
                result.remark(f"No copy could be put into the folder of sent mail of {letter.account}. {trouble}")


def _remembered(hands: Hands, letter: Letter, raw: bytes, result: Dispatched) -> None:
    """Put a sent letter into the record, unless a copy of it or an answer to it is there."""
    if hands.witnesses(letter.message_id):
        return
    try:
        hands.remember(letter, raw)
    except Unreadable as error:
        result.remark(f"The letter to {letter.to} was sent, and could not be put into the record: {error.reason}.")


def keep_copy(hands: Hands, letter: Letter, raw: bytes) -> str:
    """Put a copy into the folder of sent mail, where none lies there; return why not, empty where one lies there now."""
    try:
        trouble = hands.copies.keep(letter.account, raw, letter.message_id)
    except UnghostError as error:
        trouble = f"{error.sentence} {error.remedy}".strip()
    hands.points("copy kept")
    if trouble:
        return trouble
    with suppress(NotSoError):
        hands.outbox.decide(lambda desk: desk.write(hands.deed(letter.id, What.COPIED)))
    hands.points("copied")
    return ""


def as_left(hands: Hands, letter: Letter) -> bytes:
    """Return a letter to the byte as it left, with the ``Date`` that its last hand-over noted."""
    dates = [deed.body["date"] for deed in hands.outbox.deeds(letter.id) if deed.what is What.HANDING]
    at = datetime.fromisoformat(dates[-1])
    return dated(letter.raw, at, at.tzinfo or hands.zone)
