"""The truth, as the user tells it: recorded once, confirmed, or taken back. Appended, never changed (R4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from unghost.app.case import Case
from unghost.app.people import person_of
from unghost.app.ports import Store
from unghost.domain.record import Truth, TruthState
from unghost.errors import BadUse, UnknownPerson
from unghost.history.history import Correspondence, History
from unghost.silence.assessment import Silence, State
from unghost.silence.truth import heard_since, review_day, truth_note

REASONS = ("chose another", "not needed", "no budget")
"""Why a no is a no, as it is most often told; anything else is in the user's own words."""

_PASSED_ON = (TruthState.SOMEONE_ELSE, TruthState.CONTACT_GONE)
_MOMENT = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Recorded:
    """A truth as it was kept; ``again`` where it was on record already and nothing was added. ``says`` are sentences about it."""

    truth: Truth
    again: bool = False
    says: tuple[str, ...] = ()


def tell(store: Store, history: History, truth: Truth) -> Recorded:
    """Record a truth about a person, or about one deal with them.

    The same truth twice is kept once. Raises BadUse where the day has passed already, where --until or --who does not belong, or
    where no deal of that name is theirs; UnknownPerson where nobody is meant.
    """
    person = person_of(history, truth.person)
    here = history.people[person]
    wanted = replace(truth, person=person, deal=_deal(here, truth.deal), to=_to(history, truth), reason=truth.reason.strip())
    _refuse_nonsense(here, wanted)
    before = next((t for t in reversed(here.truths) if t.deal == wanted.deal), None)
    if before is not None and _same(before, wanted) and heard_since(here, before.at, history.now) is None:
        return Recorded(before, again=True, says=(f"That is on record since {_day(before.at.date())}; nothing was added.",))
    kept = replace(wanted, at=_free_moment(here.truths, wanted.at))
    store.add_truth(kept)
    return Recorded(kept, says=_says(here, kept, history.now))


def confirm(store: Store, history: History, case: Case, at: datetime, deal: str = "") -> Recorded:
    """Record as told what is only read in their words; raise BadUse where nothing is."""
    read = suggested(case)
    if read is None:
        known = case.truth is not None
        raise BadUse(
            "The truth is on record and confirmed." if known else "Nothing they wrote reads as a truth yet.",
            "Record it yourself: unghost truth PERSON yes|no|not_now|no_decision|someone_else|contact_gone",
        )
    return tell(store, history, as_told(read, at, deal))


def as_told(read: Truth, at: datetime, deal: str = "") -> Truth:
    """Return what was read as the user tells it now; a day of theirs that has passed is no day to wait for."""
    until = read.until if read.until is None or read.until >= at.date() else None
    return replace(read, at=at, until=until, confirmed=True, deal=deal)


def undo(store: Store, history: History, who: str, at: datetime) -> Recorded:
    """Take back the latest truth told about a person: what stood before stands again. Raise BadUse where none was told."""
    person = person_of(history, who)
    here = history.people[person]
    if not here.truths:
        raise BadUse(f"You have told no truth about {person} that could be taken back.", f"See: unghost show {person}")
    last = here.truths[-1]
    kept = replace(last, at=max(_free_moment(here.truths, at), last.at + _MOMENT), undoes=last.at)
    store.add_truth(kept)
    before = next((t for t in reversed(here.truths[:-1]) if t.deal == last.deal), None)
    stands = f"what you told before, {_words(before)}, stands again" if before else "the record speaks for itself again"
    return Recorded(last, says=(f"Taken back: {_words(last)} of {_day(last.at.date())}; {stands}. Nothing was deleted.",))


def suggested(case: Case) -> Truth | None:
    """Return what their own words, or their mailbox, seem to say, where the user has not confirmed it."""
    return case.truth if case.truth is not None and not case.truth.confirmed else None


def _refuse_nonsense(here: Correspondence, truth: Truth) -> None:
    if truth.until is not None and truth.state is not TruthState.NOT_NOW:
        raise BadUse("--until belongs to not_now only.", "Leave it out, or record: not_now --until DATE")
    if truth.to and truth.state not in _PASSED_ON:
        raise BadUse("--who belongs to someone_else and contact_gone.", "Leave it out, or record: someone_else --who ADDRESS")
    if truth.until is not None and truth.until < here.week.local(truth.at).date():
        raise BadUse(
            f"{_day(truth.until)} has passed already; a promise to be quiet until then could not be kept.",
            "Give the day they meant, or leave --until out and a day for another look is proposed.",
        )


def _deal(here: Correspondence, named: str) -> str:
    if not named.strip():
        return ""
    wanted = named.strip().casefold()
    found = [d.name for d in here.deals if d.name.casefold() == wanted]
    found = found or [d.name for d in here.deals if wanted in d.name.casefold()]
    if len(found) == 1:
        return found[0]
    names = ", ".join(d.name for d in here.deals) or "none"
    raise BadUse(f"No one deal with {here.person.id} is called {named.strip()!r}.", f"Their deals are: {names}.")


def _to(history: History, truth: Truth) -> str:
    who = truth.to.strip()
    known = history.find(who) if who else None
    if not who or known is not None:
        return known.person.id if known is not None else ""
    if "@" in who and " " not in who:
        return who.lower()
    raise UnknownPerson(f"Nobody called {who!r} is in the record.", "Give their address: --who ADDRESS")


def _same(before: Truth, wanted: Truth) -> bool:
    same = (before.state, before.until, before.to) == (wanted.state, wanted.until, wanted.to)
    return same and wanted.reason in ("", before.reason)


def _free_moment(truths: Sequence[Truth], at: datetime) -> datetime:
    """Return the moment, or the next at which nothing was told: of two words at one moment none would be the later."""
    taken = {t.at for t in truths}
    while at in taken:
        at += _MOMENT
    return at


def _says(here: Correspondence, kept: Truth, now: datetime) -> tuple[str, ...]:
    told = replace(here, truths=(*here.truths, kept))
    heard = heard_since(here, kept.at, now)
    held = Silence(State.EXPECTED) if heard is not None else Silence(State.CLOSED, truth=kept)
    note = truth_note(told, held, now)
    said = [note] if note else []
    if kept.state in _PASSED_ON and not kept.to:
        state = kept.state.value
        said.append(f"If you know who it is now: unghost truth {kept.person} {state} --who ADDRESS, and they are met afresh.")
    if kept.state is TruthState.NOT_NOW and kept.until is not None:
        said.append(f"Silent until {_day(review_day(kept, here.week))}, then one reminder of what was agreed.")
    return tuple(said)


def _words(truth: Truth) -> str:
    return truth.state.value.replace("_", " ")


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
