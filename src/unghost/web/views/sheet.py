"""A text and what the linter finds in it, as pages show both: at which words, why, and the calmer wording one click away.

A sheet has fields (a text box; a subject and a body), and every place counts characters of its field. Browsers count UTF-16
units: what scripts are given is counted so, too.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from unghost.app.lint_fix import fix
from unghost.app.lint_words import allowing
from unghost.pressure.calmer import Edit
from unghost.pressure.calmer.calm import ENGLISH
from unghost.pressure.lint import Dose, Finding, dose_of
from unghost.pressure.rule import Level

if TYPE_CHECKING:
    from unghost.app.lint_text import Linted, Located
    from unghost.web.visit import Visit

_LAST_UNIT = "\uffff"
GRAVEST = (Level.ERROR, Level.WARN, Level.NOTE, Level.PRAISE)


@dataclass(frozen=True, slots=True)
class Field:
    """One box of words: its name in the form, its text, and at which character of what was linted it begins."""

    name: str
    text: str
    at: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """Characters ``start`` to ``end`` of a field, and the same counted in UTF-16 units."""

    start: int
    end: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Change:
    """Words that may take the place of others: the calmer wording, or the comment that allows a finding."""

    place: Place
    text: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """One finding beside its words. ``calmer`` and ``allow`` are None where there is no such way; ``number`` is its place on the
    page, from 1.
    """

    number: int
    field: str
    place: Place
    finding: Finding
    calmer: Change | None = None
    allow: Change | None = None

    @property
    def mark(self) -> str:
        """What a form calls it: the rule and its place, so that other words are never taken for these."""
        return f"{self.finding.rule}:{self.field}:{self.place.start}:{self.place.end}"

    @property
    def praise(self) -> bool:
        """Whether it frees rather than presses."""
        return self.finding.level is Level.PRAISE

    @property
    def by_hand(self) -> bool:
        """Whether it presses and only its writer can mend it, for no calmer words are known."""
        return self.calmer is None and self.finding.level in (Level.ERROR, Level.WARN)


@dataclass(frozen=True, slots=True)
class Sheet:
    """Fields, what was found in them in reading order, what a comment allows (with its reason), and what it adds up to.

    ``more`` counts findings that are not shown, the lightest.
    """

    fields: tuple[Field, ...]
    notes: tuple[Note, ...]
    dose: Dose
    allowed: tuple[tuple[Finding, str], ...] = ()
    more: int = 0

    @property
    def faults(self) -> int:
        """How many findings press."""
        return len(self.notes) - self.praises

    @property
    def errors(self) -> int:
        """How many findings keep a letter back."""
        return sum(note.finding.level is Level.ERROR for note in self.notes)

    @property
    def praises(self) -> int:
        """How many passages free."""
        return sum(note.praise for note in self.notes)

    @property
    def mendable(self) -> int:
        """How many sentences have a calmer wording."""
        return len({(note.field, note.calmer.place) for note in self.notes if note.calmer})

    @property
    def by_hand(self) -> int:
        """How many findings only their writer can mend."""
        return sum(note.by_hand for note in self.notes)

    @property
    def abroad(self) -> bool:
        """Whether one of those is in a language in which no calmer words are known at all."""
        return any(note.by_hand and note.finding.language != ENGLISH for note in self.notes)

    def text(self, name: str) -> str:
        """Return the text of a field."""
        return next(field.text for field in self.fields if field.name == name)

    def marked(self, name: str) -> list[tuple[str, tuple[Note, ...]]]:
        """Return a field's text in pieces, each with the findings it belongs to, the gravest first."""
        return list(_pieces(self.text(name), [note for note in self.notes if note.field == name]))

    def applied(self, marks: Iterable[str] | None = None) -> dict[str, str]:
        """Return the fields' texts with calmer wordings written in: of the findings so called, or of all."""
        wanted = None if marks is None else set(marks)
        chosen = [note for note in self.notes if note.calmer and (wanted is None or note.mark in wanted)]
        return {one.name: _changed(one, (note.calmer for note in chosen if note.field == one.name)) for one in self.fields}

    def named(self, mark: str) -> Note | None:
        """Return the finding a form means, None where the words are others by now."""
        return next((note for note in self.notes if note.mark == mark), None)


def sheet(fields: Sequence[Field], found: Iterable[Located], more: int = 0) -> Sheet:
    """Lay out what was found in fields; findings that stand in none of them are said of the first character of the last."""
    units = {field.name: Units(field.text) for field in fields}
    placed = [_note(number, located, fields, units) for number, located in enumerate(found, 1)]
    return Sheet(tuple(fields), tuple(placed), dose_of(note.finding for note in placed), more=more)


def sheet_of(linted: Linted, name: str = "text") -> Sheet:
    """Lay out a text that was linted as a file; its findings may be allowed by comments."""
    field = Field(name, linted.source)
    units = Units(linted.source)
    made = sheet((field,), linted.found, more=len(linted.unshown))
    comments = [allowing(linted, located, "{}") for located in linted.found]
    notes = tuple(replace(note, allow=_change(edit, field, units)) for note, edit in zip(made.notes, comments, strict=True))
    return replace(made, notes=notes, allowed=tuple((one.finding, one.reason) for one in linted.allowed))


class Units:
    """Where characters stand in a text as browsers count it."""

    def __init__(self, text: str) -> None:
        self._long = [] if text.isascii() else [at for at, letter in enumerate(text) if letter > _LAST_UNIT]

    def at(self, offset: int) -> int:
        """Return how many UTF-16 units stand before a character."""
        return offset + bisect_left(self._long, offset)

    def place(self, start: int, end: int) -> Place:
        """Return a place in both counts."""
        return Place(start, end, self.at(start), self.at(end))


def words(visit: Visit, name: str) -> str:
    """Return a field of a form to the letter, lines ended by line feeds: forms end them with two signs."""
    found = visit.form.get(name, "") if visit.form is not None else ""
    return found.replace("\r\n", "\n").replace("\r", "\n") if isinstance(found, str) else ""


def _note(number: int, located: Located, fields: Sequence[Field], units: Mapping[str, Units]) -> Note:
    finding = located.finding
    field = next((one for one in reversed(fields) if one.at <= finding.start), fields[-1])
    start = max(0, min(finding.start - field.at, len(field.text)))
    end = max(start, min(finding.end - field.at, len(field.text)))
    calmer = _change(located.rewrite, field, units[field.name])
    return Note(number, field.name, units[field.name].place(start, end), finding, calmer)


def _change(edit: Edit | None, field: Field, units: Units) -> Change | None:
    """Return an edit of what was linted as one of its field, None where it goes beyond."""
    if edit is None or edit.start < field.at or edit.end > field.at + len(field.text):
        return None
    return Change(units.place(edit.start - field.at, edit.end - field.at), edit.text, edit.reason)


def _changed(field: Field, changes: Iterable[Change | None]) -> str:
    edits = [Edit(one.place.start, one.place.end, one.text) for one in changes if one is not None]
    return fix(field.text, edits).text


def _pieces(text: str, notes: Sequence[Note]) -> Iterator[tuple[str, tuple[Note, ...]]]:
    cuts = sorted({0, len(text), *(at for note in notes for at in (note.place.start, note.place.end))})
    ranked = sorted(notes, key=lambda note: GRAVEST.index(note.finding.level))
    open_: list[Note] = []
    begins = {at: [note for note in ranked if note.place.start == at] for at in cuts}
    for start, end in pairwise(cuts):
        open_ = [note for note in (*open_, *begins[start]) if note.place.end > start]
        yield text[start:end], tuple(sorted(open_, key=ranked.index))
