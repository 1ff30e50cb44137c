"""Do what one answer to the day's list asks, by the same use cases as the commands."""

from __future__ import annotations

from datetime import datetime

from unghost.app.answer_words import Act
from unghost.app.answers import Answer
from unghost.app.daily_token import Listed
from unghost.app.ports import Store
from unghost.app.record import log_call, note, park
from unghost.app.ticks import open_lapses, tick_lapse, view_of
from unghost.app.truths import tell
from unghost.domain.record import Call, Note, Park, Says, Truth, TruthState
from unghost.domain.touch import Disposition, Side
from unghost.errors import BadUse
from unghost.history.history import History

RESTS = "said in answer to the day's list"
"""The reason of a park where none was given."""


def carry_out(store: Store, history: History, answer: Answer, listed: Listed, at: datetime) -> str:
    """Record what an answer tells, as of the moment it was written; return what was done, in a few words.

    Raises BadUse or UnknownPerson with a sentence where it cannot be meant so; nothing is recorded then.
    """
    match answer.act:
        case Act.NOTE:
            return f"noted for {note(store, history, Note(at, listed.person, answer.text)).person}"
        case Act.PARK if answer.until is not None:
            parked = park(store, history, Park(at, listed.person, answer.until, answer.text or RESTS))
            return f"{parked.person} rests until {parked.until.isoformat()}"
        case Act.CALL if answer.disposition is not None:
            return _called(store, history, answer, answer.disposition, listed.person, at)
        case Act.DONE:
            return _done(store, history, answer, listed.person, at)
        case _:
            return _told(store, history, answer, listed, at)


def _told(store: Store, history: History, answer: Answer, listed: Listed, at: datetime) -> str:
    """Record a truth. Where the list asked whether their words read as one, a bare yes could mean either: it is asked again."""
    if answer.act is Act.CONFIRM and not listed.reads:
        raise BadUse("The list did not ask whether their words read as something.", "Write yes, no, not now, or what is.")
    if answer.state is TruthState.YES and listed.reads not in ("", TruthState.YES.value) and not answer.plain:
        reads = listed.reads.replace("_", " ")
        raise BadUse(
            f"Their words read as “{reads}”, so a yes can mean two things.",
            f"Write “{answer.number} confirm” if it is {reads}, or “{answer.number} it is a yes”",
        )
    state = answer.state or TruthState(listed.reads)
    recorded = tell(store, history, Truth(at, listed.person, state, answer.until, answer.text, to=answer.to))
    until = f" until {recorded.truth.until.isoformat()}" if recorded.truth.until else ""
    again = ", as on record already" if recorded.again else ""
    return f"recorded for {recorded.truth.person}: {state.value.replace('_', ' ')}{until}{again}"


def _called(store: Store, history: History, answer: Answer, ended: Disposition, person: str, at: datetime) -> str:
    """Log a call. Where an answer of ours is open, "answered" alone could mean that one: it is asked again."""
    if ended is Disposition.ANSWERED and not answer.plain and open_lapses(view_of(history, person)):
        number = answer.number
        raise BadUse(
            "It could mean that they answered the telephone, or that you answered them.",
            f"Write “{number} called answered”, or “{number} done”",
        )
    logged = log_call(store, history, Call(at, person, Side.OURS, ended, 0, answer.text))
    return f"logged a call with {logged.who}: {ended.value.replace('_', ' ')}"


def _done(store: Store, history: History, answer: Answer, person: str, at: datetime) -> str:
    """Tick what is open on our side: the one thing, the one of that number, or all."""
    view = view_of(history, person)
    open_ = open_lapses(view)
    if len(open_) > 1 and not answer.which:
        raise BadUse(
            f"{len(open_)} things are open on your side with {person}.",
            f"Write “{answer.number} done all”, or which: unghost done {person} lists them with their numbers",
        )
    all_ = answer.which == "all" and open_
    which = [lapse.key for lapse in open_] if all_ else [answer.which.removesuffix("all") or "1"]
    ticked = [tick_lapse(store, view, one, Says.DONE, at, answer.text)[0] for one in which]
    return f"ticked off {len(ticked)} of what was open with {person}"
