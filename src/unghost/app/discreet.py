"""What a list may quote: nothing about health, family or a death."""

from __future__ import annotations

from unghost.app.case import Case
from unghost.app.words import quote
from unghost.causes.events.care import in_lists, private

IN_FULL = "(their words: unghost show)"


def quoted(text: str) -> str:
    """Return a passage in quotation marks, or where to read it if it speaks of what is nobody's business."""
    return IN_FULL if private(text) else quote(text)


def harmless(line: str) -> bool:
    """Say whether a line may stand in a list as it is."""
    return not private(line)


def kind_notes(case: Case) -> list[str]:
    """Return the notes to be kind that a list shows for a case, without what happened."""
    return [note.note for note in in_lists(case.events) if note.kind is None]
