"""Read the user's own notes and deal fields for hope stated as knowledge (P18). Nothing here is an error: it is a mirror."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from unghost.app.case import Case, Review
from unghost.domain.hours import zone
from unghost.domain.record import Deal, TruthState
from unghost.pressure.lint import Finding, lint
from unghost.pressure.rule import Level
from unghost.silence.assessment import State

HIGH = 0.8  # a stated probability from here on speaks of knowledge
APART = 0.3  # stated and supported odds further apart than this are two stories
LEAST = 0.01
_LATE_STAGES = ("commit", "negotiat", "contract", "closing", "verbal", "best case", "signature", "legal", "final")
_STILL = (State.LATE, State.SILENT, State.UNREACHABLE)


@dataclass(frozen=True, slots=True)
class Hope:
    """One place where the user's own record says more than is known.

    ``person`` is whom it is about; ``where`` is note, call or deal; ``field`` the field of the deal (empty for words);
    ``deal`` its name; ``at`` when it was noted, None for deals.
    """

    person: str
    where: str
    finding: Finding
    field: str = ""
    deal: str = ""
    at: datetime | None = None


def lint_notes(review: Review, person: str | None = None) -> tuple[Hope, ...]:
    """Return the hopes in all notes, call notes and open deals, by person; of one identity only where it is named."""
    cases = [case for case in review.cases if person is None or case.correspondence.person.id == person]
    judged = {case.correspondence.person.id for case in cases}
    others = [c for p, c in review.history.people.items() if c.notes and p not in judged and (person is None or p == person)]
    found = [hope for case in cases for hope in hopes(case, review)]
    found += [Hope(c.person.id, "note", finding, at=note.at) for c in others for note in c.notes for finding in _words(note.text)]
    return tuple(found)


def hopes(case: Case, review: Review) -> Iterator[Hope]:
    """Yield the hopes in one case: its notes, the notes of its calls, and the fields of its open deals."""
    about = case.correspondence
    who = about.person.id
    for note in about.notes:
        yield from (Hope(who, "note", finding, at=note.at) for finding in _words(note.text))
    for touch in about.touches:
        if touch.disposition is not None and touch.text:
            yield from (Hope(who, "call", finding, at=touch.at) for finding in _words(touch.text))
    today = review.now.astimezone(zone(review.history.settings.timezone)).date()
    for deal in about.deals:
        if not deal.outcome:
            yield from _fields(case, deal, today)


def _words(text: str) -> list[Finding]:
    return [finding for finding in lint(text, context="note") if finding.level is not Level.PRAISE]


def _fields(case: Case, deal: Deal, today: date) -> Iterator[Hope]:
    """Yield what the fields of an open deal claim and nothing on record supports."""
    who = case.correspondence.person.id
    yield from (Hope(who, "deal", finding, "notes", deal.name) for finding in _words(deal.notes))
    for name, value, why in (*_probability(case, deal), *_close(case, deal, today), *_stage(case, deal)):
        yield Hope(who, "deal", _finding(value, why), name, deal.name)


def _probability(case: Case, deal: Deal) -> Iterator[tuple[str, str, str]]:
    if deal.stated is None or _said_yes(case):
        return
    hope = case.hopeium if deal is case.deal else None
    figure = f"{round(100 * deal.stated)} %"
    if hope is not None and hope.difference >= APART:
        yield "stated_probability", figure, _supported(hope.supported)
    elif deal.stated >= HIGH and _still(case):
        yield "stated_probability", figure, f"So sure a figure, and {_last_word(case)}."


def _supported(p: float) -> str:
    if p < LEAST:
        return "What they said, or what you said of them, speaks of an end."
    return f"The record supports about {round(100 * p)} %; the rest is hope, or something that is not on record."


def _close(case: Case, deal: Deal, today: date) -> Iterator[tuple[str, str, str]]:
    day, wake = deal.expected_close, case.silence.wake
    if day is None:
        return
    if day < today:
        yield "expected_close", day.isoformat(), "That day has passed and the deal is open: nobody knows a new one yet."
    elif wake is not None and day < wake:
        yield "expected_close", day.isoformat(), f"They named a later time: nothing is to be expected before {wake.isoformat()}."


def _stage(case: Case, deal: Deal) -> Iterator[tuple[str, str, str]]:
    if _still(case) and not _said_yes(case) and any(word in deal.stage.casefold() for word in _LATE_STAGES):
        yield "stage", deal.stage, f"The stage speaks of a decision, and {_last_word(case)}."


def _still(case: Case) -> bool:
    return case.state in _STILL or case.correspondence.last_sign_of_life is None


def _said_yes(case: Case) -> bool:
    return case.truth is not None and case.truth.state is TruthState.YES


def _last_word(case: Case) -> str:
    last = case.correspondence.last_sign_of_life
    return "no word of theirs is on record" if last is None else f"their last word is of {last.at.date().isoformat()}"


def _finding(value: str, why: str) -> Finding:
    instead = "Put down what is known, with its date, or mark it unknown; one question to them may settle it."
    return Finding(0, len(value), 1, 1, "P18", "hopeium", Level.NOTE, value, why, instead)
