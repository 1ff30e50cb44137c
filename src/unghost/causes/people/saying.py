"""How people say who is who at their place: the type of such a saying. RE2 subset, blind to case.

A saying is the words that stand between names, never the names: where the name stands is said beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from unghost.causes.people.contact import Tie


class Slot(StrEnum):
    """Who fills a place: the name before, behind or within the words, the writer, or whoever is gone in the same mail."""

    BEFORE = "before"
    BEHIND = "behind"
    WITHIN = "within"
    WRITER = "writer"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Saying:
    """``one`` <tie> ``other``, said with any of ``words`` (by language). ``known`` asks that the name is a contact's."""

    tie: Tie
    one: Slot
    other: Slot
    words: Mapping[str, tuple[str, ...]]
    known: bool = False


TEMPORARY = (
    r"\b(?:while|during|until|till|this (?:week|month|morning)|next week|for (?:two|three|four|a few|the next) (?:days|weeks)"
    r"|maternity|paternity|parental|leave"
    r"|vacation|holidays?|absence|temporar\w+|standing in|während|bis|urlaub|elternzeit|vertret\w+|abwesenheit|pendant"
    r"|jusqu\w*|vacances|congés?|absence"
    r"|durante|hasta|vacaciones|baja|ausencia|até|férias|ausência|licença|tijdens|terwijl|tot|vakantie|verlof|afwezigheid"
    r"|fino|ferie|assenza|maternità"
    r"|under|medan|tills|semester\w*|föräldraledig\w*)\b"
)
"""What makes a successor a stand-in for a time."""
