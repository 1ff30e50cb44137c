"""The pipeline as a page shows it: the forecast in lines and sentences, small enough to travel."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from unghost.app.forecast_words import calibration_lines, hope_words, limbo_line, score_lines, total_lines
from unghost.app.letter import letter
from unghost.app.pictures import limbo_sheet, pipeline_sheet
from unghost.app.words import name_of
from unghost.domain.money import money
from unghost.pictures.pipeline import Row

if TYPE_CHECKING:
    from unghost.app.case import Review
    from unghost.app.forecast import Forecast, Open, Total
    from unghost.pictures.sheet import Sheet
    from unghost.silence.assessment import State

_SCORED_DAYS = 14
MOST_PEOPLE = 4
"""So many people stand beside a deal; the others are counted."""


@dataclass(frozen=True, slots=True)
class Beside:
    """Somebody a deal leads to: their identity, their name, how it stands with them."""

    person: str
    name: str
    state: State


@dataclass(frozen=True, slots=True)
class Line:
    """One deal: its row as it is drawn, its account, in words how stated and supported differ, and its people."""

    row: Row
    account: str
    hope: str
    people: tuple[Beside, ...]
    more: int
    wake: date | None


@dataclass(frozen=True, slots=True)
class Next:
    """A living deal that needs the user most: the deal, the person, and why."""

    deal: str
    account: str
    person: str
    why: str


@dataclass(frozen=True, slots=True)
class Pipeline:
    """Everything the page says: the deals, those in touch before the silent ones; the sums; limbo; how right it was.

    ``frozen`` counts the lines of the ledger, ``since`` is the first of them, None where nothing is frozen.
    """

    lines: tuple[Line, ...]
    lead: tuple[str, ...]
    totals: tuple[Total, ...]
    limbo_line: str
    limbo: Sheet
    next: tuple[Next, ...]
    scores: tuple[str, ...]
    groups: tuple[str, ...]
    frozen: int
    since: datetime | None


@dataclass(frozen=True, slots=True)
class Weekly:
    """The weekly letter in its forms, and the picture that goes with it."""

    title: str
    sections: tuple[tuple[str, tuple[str, ...]], ...]
    text: str
    html: str
    now: datetime
    sheet: Sheet


def pipeline(found: Forecast) -> Pipeline:
    """Put a forecast into lines."""
    ordered = sorted(found.deals, key=lambda one: one.silent)  # within each group the order of the forecast
    answers, ledger = found.scores.answers.get(_SCORED_DAYS), found.history.ledger
    return Pipeline(
        lines=tuple(map(_line, ordered)),
        lead=tuple(total_lines(found.totals[0])) if found.totals else (),
        totals=found.totals,
        limbo_line=limbo_line(found.limbo),
        limbo=limbo_sheet(found),
        next=tuple(Next(n.open.deal.name, n.open.deal.account, n.person, n.why) for n in found.next),
        scores=tuple(score_lines(found)),
        groups=tuple(calibration_lines(answers)) if answers is not None and answers.enough else (),
        frozen=len(ledger),
        since=ledger[0].at if ledger else None,
    )


def weekly(review: Review, found: Forecast) -> Weekly:
    """Write the weekly letter in all its forms."""
    written = letter(review, found)
    return Weekly(written.title, written.sections, written.text, written.html, found.now, pipeline_sheet(found))


def _line(one: Open) -> Line:
    deal = one.deal
    row = Row(deal.name, money(deal.amount, deal.currency), deal.stated, one.supported.odd if one.supported else None, one.silent)
    people = tuple(Beside(c.correspondence.person.id, name_of(c), c.state) for c in one.cases[:MOST_PEOPLE])
    return Line(row, deal.account, hope_words(one), people, len(one.cases) - len(people), one.wake)
