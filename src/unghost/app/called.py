"""Called: what came of a call, kept in one go: the call, the truth it brought, a note, and a wish not to be contacted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from unghost.app.people import person_of
from unghost.app.ports import Store
from unghost.app.ports_outbox import Outbox
from unghost.app.record import log_call, note
from unghost.app.suppress import suppress
from unghost.app.truths import tell
from unghost.domain.listed import Listed, ListScope
from unghost.domain.record import Call, Note, Truth
from unghost.domain.touch import Disposition, Side
from unghost.history.history import History


@dataclass(frozen=True, slots=True)
class Spoken:
    """What came of a call. ``disposition`` is None where it is not known how it ended: then only the note is kept.

    ``truth`` is where they stand, None where nothing was learnt; ``stop`` says that they want no further contact.
    """

    at: datetime
    person: str
    disposition: Disposition | None
    seconds: int = 0
    note: str = ""
    truth: Truth | None = None
    stop: bool = False
    play: str = ""


def keep(store: Store, outbox: Outbox, history: History, spoken: Spoken) -> tuple[str, ...]:
    """Keep what came of a call and return what was kept, in sentences. A wish for no contact is kept before anything else.

    Raises UnknownPerson where nobody is meant, BadUse where the truth cannot be one; what was kept before that stays.
    """
    said = [no_further_contact(store, outbox, history, spoken.person, spoken.at, spoken.note)] if spoken.stop else []
    if spoken.disposition is None:
        if spoken.note:
            note(store, history, Note(spoken.at, spoken.person, spoken.note))
            said.append("How it ended is not known, so no call was logged; your note is kept.")
        return tuple(said)
    call = Call(spoken.at, spoken.person, Side.OURS, spoken.disposition, spoken.seconds, spoken.note)
    logged = log_call(store, history, call, spoken.play)
    said.append(f"Logged: call with {logged.who}, {logged.disposition.value.replace('_', ' ')}.")
    if spoken.truth is not None:
        recorded = tell(store, history, spoken.truth)
        said += [f"Recorded: {recorded.truth.state.value.replace('_', ' ')}.", *recorded.says]
    return tuple(said)


def no_further_contact(store: Store, outbox: Outbox, history: History, who: str, at: datetime, words: str = "") -> str:
    """Put somebody on the suppression list, with every address and number known of them, and return that in a sentence."""
    reason = "asked for no further contact on the telephone" + (f": {words}" if words else "")
    person = person_of(history, who)
    suppress(store, outbox, history, Listed(person, at, ListScope.ALL, reason))
    return f"{person} is on your suppression list: nothing goes to them any more."
