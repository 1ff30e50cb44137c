"""The truth in two clicks: the question as a page asks it, and the form that comes back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from unghost.app.truth_question import ANSWERS, LATER, comfort, open_deals, successors
from unghost.app.truths import REASONS, Recorded, suggested, tell
from unghost.app.words import short_day
from unghost.domain.record import Truth, TruthState
from unghost.errors import BadUse
from unghost.web.rendering.tongue import mark
from unghost.web.views.telling import LONGEST, day_of, stamp, without_commands

if TYPE_CHECKING:
    from unghost.app.case import Case
    from unghost.app.ports import Store
    from unghost.history.history import Correspondence, History
    from unghost.web.visit import Visit

NO_DAY, A_DAY, OPEN = "open", "day", ""
PASSED_ON = (TruthState.SOMEONE_ELSE, TruthState.CONTACT_GONE)
TITLES = {
    TruthState.YES: mark("Yes"),
    TruthState.NO: mark("No"),
    TruthState.NOT_NOW: mark("Not now"),
    TruthState.NO_DECISION: mark("No decision"),
    TruthState.SOMEONE_ELSE: mark("Someone else decides"),
    TruthState.CONTACT_GONE: mark("They have gone"),
    TruthState.UNKNOWN: mark("Still unknown"),
}

KEYS = {
    TruthState.YES: "y",
    TruthState.NO: "x",
    TruthState.NOT_NOW: "l",
    TruthState.NO_DECISION: "i",
    TruthState.SOMEONE_ELSE: "o",
    TruthState.CONTACT_GONE: "z",
    TruthState.UNKNOWN: "r",
}
"""The key of each answer, the same wherever it is asked; none is a letter of what an answer unfolds to."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer to the question: its state, what it is called, its key, and what a second click may add (value and words).

    ``asks`` is what else it takes: ``reason``, ``until``, ``who``, or nothing.
    """

    state: str
    title: str
    key: str
    asks: str = ""
    further: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """The question as it is asked of one person: the answers, the deals it may be about, what their words seem to say already,
    what was told last (``seen`` is its stamp), and who it may be now.
    """

    answers: tuple[Answer, ...]
    deals: tuple[str, ...]
    read: Truth | None
    last: Truth | None
    seen: str


def question(case: Case) -> Question:
    """Return the question where they stand, as it is asked of one person."""
    here = case.correspondence
    last = here.truths[-1] if here.truths else None
    deals = open_deals(case)
    return Question(
        tuple(_answer(state, case) for state, _ in ANSWERS), deals if len(deals) > 1 else (), suggested(case), last, seen(here)
    )


def _answer(state: TruthState, case: Case) -> Answer:
    name, title, key = state.value, TITLES[state], KEYS[state]
    match state:
        case TruthState.NO:
            return Answer(name, title, key, "reason", (*((reason, reason) for reason in REASONS), (OPEN, "other, or not said")))
        case TruthState.NOT_NOW:
            return Answer(
                name, title, key, "until", (*((str(days), words) for days, words in LATER), (NO_DAY, "no day was named"))
            )
        case state if state in PASSED_ON:
            people = tuple((contact.person, contact.called) for contact in successors(case))
            return Answer(name, title, key, "who", (*people, (OPEN, "not known yet who")))
        case _:
            return Answer(name, title, key)


def seen(here: Correspondence) -> str:
    """Return the stamp of the latest truth told about somebody."""
    return stamp(here.truths[-1].at if here.truths else None)


def truth_from(visit: Visit, person: str, at: datetime, today: date) -> Truth:
    """Return the truth a form tells, at a moment that is ``today`` where they are; raise BadUse where it tells none."""
    state = next((state for state, _ in ANSWERS if state.value == visit.field("state")), None)
    if state is None:
        raise BadUse("That is no answer to where they stand.", "Choose one of those shown.")
    told = Truth(at, person, state, deal=visit.field("deal")[:500])
    own = visit.field("own") or visit.field("who" if state in PASSED_ON else "reason")
    until = visit.field("until")
    return with_further(told, visit.field("further") or (A_DAY if until else OPEN), own, until, today)


def with_further(told: Truth, further: str, own: str, until: str, today: date) -> Truth:
    """Return a truth with what a second click, or words and a day of the user's own, add to it."""
    match told.state:
        case TruthState.NO:
            return replace(told, reason=(own or further)[:LONGEST])
        case TruthState.NOT_NOW:
            return replace(told, until=_until(further, until, today), reason=own[:LONGEST])
        case state if state in PASSED_ON:
            return replace(told, to=(own or further)[:500])
        case _:
            return replace(told, reason=own[:LONGEST])


def _until(further: str, until: str, today: date) -> date | None:
    if further in {str(days) for days, _ in LATER}:
        return today + timedelta(int(further))
    return day_of(until, "“Not now, until …”") if further == A_DAY else None


def record(store: Store, history: History, here: Correspondence, truth: Truth, known: str | None) -> str:
    """Keep a truth and return what is to be said; where another was told since the form was shown, only say that.

    ``known`` is the stamp of what the form knew; None where it does not say, then what stood before is said with it.
    """
    last = here.truths[-1] if here.truths else None
    other = last is not None and (last.state, last.until, last.to) != (truth.state, truth.until, truth.to)
    if last is not None and other and known is not None and seen(here) != known:
        return f"Meanwhile {words_of(last)} was recorded, so nothing was changed. If yours holds, tell it once more."
    before = f" Before that, {words_of(last)} stood." if last is not None and other and known is None else ""
    return said_of(tell(store, history, truth), history.now) + before


def said_of(recorded: Recorded, now: datetime) -> str:
    """Return what is to be said of a truth that was kept, or was on record already."""
    if recorded.again:
        return f"Recorded already, on {short_day(recorded.truth.at, now)}: {words_of(recorded.truth)}. Nothing was added."
    said = (f"Recorded: {words_of(recorded.truth)}.", comfort(recorded.truth.state), without_commands(recorded.says))
    return " ".join(sentence for sentence in said if sentence)


def words_of(truth: Truth) -> str:
    """Return a truth in a few words: ``“not now, until 1 September 2026”``."""
    title = TITLES[truth.state]
    until = f", until {truth.until.day} {truth.until:%B %Y}" if truth.until else ""
    to = f", {truth.to}" if truth.to else ""
    about = f" ({truth.deal})" if truth.deal else ""
    return f"“{title[:1].lower()}{title[1:]}{until}{to}”{about}"
