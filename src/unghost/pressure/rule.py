"""One kind of pressure (or of calm) as a frozen value: the words that show it, why it matters, what to say instead."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from unghost.pressure.fold import Flat
    from unghost.pressure.record import Record


class Level(StrEnum):
    """How much a finding weighs: an error blocks sending, a warning and a note do not, praise is no fault at all."""

    ERROR = "error"
    WARN = "warn"
    NOTE = "note"
    PRAISE = "praise"


# Which context a rule speaks in, and how loudly. A context that is missing is one in which the rule is silent.
ERROR: Mapping[str, Level] = MappingProxyType({"mail": Level.ERROR, "call": Level.ERROR})
WRITTEN: Mapping[str, Level] = MappingProxyType({"mail": Level.ERROR, "call": Level.WARN})
WARNING: Mapping[str, Level] = MappingProxyType({"mail": Level.WARN, "call": Level.WARN})
ASIDE: Mapping[str, Level] = MappingProxyType({"mail": Level.NOTE, "call": Level.NOTE})
OWN_NOTES: Mapping[str, Level] = MappingProxyType({"note": Level.NOTE})
PRAISE: Mapping[str, Level] = MappingProxyType({"mail": Level.PRAISE, "call": Level.PRAISE})


@dataclass(frozen=True, slots=True)
class Precision:
    """What share of a rule's findings a fair judge agreed with, over ``n`` findings on texts the rule was not written from."""

    value: float
    n: int


@dataclass(frozen=True, slots=True, eq=False)  # one is another only if it is the same: telling them apart is done at every text
class Rule:
    """A lint rule. ``name`` says the fault, not the cure; ``code`` is stable.

    ``phrases`` are patterns in the syntax common to RE2 and ``re``, in lower case with straight quotes; a space stands for any
    run of blanks, ``.`` never leaves the sentence, and ``<slot>`` is a word list of ``pressure.slots``.
    ``relief`` are patterns that make the rule silent when they stand in the same sentence; ``quiet_under`` names plays under
    which it has nothing to say. ``negatable`` is False where a "not" before the words does not take the sting out of them;
    ``reportable`` is False where "you said" before them does not either, ``confessable`` where the writer's taking
    the blame beside them does not.
    ``fires_on`` and ``quiet_on`` are the rule's own proof. ``weight`` is what one finding adds to the dose of a message.
    ``check``, where there is one, says how grave the words are beside what the record knows (None: nobody asked a record);
    it returns None where they are no finding at all; ``doubt`` is the reason given where it calls them a note only.
    ``measure`` finds what no phrase can: it is given the text, its flat
    form and the context, and yields places. ``calmer`` are pairs of a pattern and the words to put in its place.
    """

    name: str
    code: str
    why: str
    instead: str
    source: str
    phrases: tuple[str, ...]
    fires_on: tuple[str, ...]
    quiet_on: tuple[str, ...]
    level: Mapping[str, Level] = field(default_factory=lambda: ERROR)
    relief: tuple[str, ...] = ()
    quiet_under: frozenset[str] = frozenset()
    negatable: bool = True
    reportable: bool = True
    confessable: bool = True
    weight: float = 1.0
    precision: Precision | None = None
    check: Callable[[str, Record | None], Level | None] | None = None
    doubt: str = ""
    measure: Callable[[str, Flat, str], Iterable[tuple[int, int]]] | None = None
    calmer: tuple[tuple[str, str], ...] = ()
