"""Why somebody may be quiet: the type of a cause, and the posterior over causes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from unghost.domain.span import Evidence
from unghost.history.history import Correspondence, History
from unghost.silence.assessment import Silence

UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class View:
    """What a cause, a play or a guard may look at: one relationship within the whole history, and how it stands."""

    history: History
    correspondence: Correspondence
    silence: Silence


@dataclass(frozen=True, slots=True)
class Finding:
    """Passages for and against one cause; ``weight`` of an Evidence is a log-odds step, positive in both lists."""

    supports: tuple[Evidence, ...] = ()
    opposes: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Cause:
    """One member of the catalogue. ``look`` is pure. ``prior`` is the share of quiet deals with this cause when nothing is known.

    ``phrases`` are what they say of it, ``over`` what says that it has passed (both as ``causes.phrases`` reads them), ``weight``
    the log-odds step of one such passage said lately, where the learnt table (causes/scorer) does not know the cause. ``asks``
    is True where a question or a condition of theirs says it too.
    ``speaks_on`` are sentences that must raise the cause, ``silent_on`` near misses that must not. ``question`` asks the user
    whether it is so, with ``{name}`` for the person; empty where asking leads nowhere.
    """

    name: str
    title: str
    why: str
    source: str
    prior: float
    look: Callable[[View], Finding]
    phrases: tuple[str, ...] = ()
    speaks_on: tuple[str, ...] = ()
    silent_on: tuple[str, ...] = ()
    over: tuple[str, ...] = ()
    weight: float = 3.0
    asks: bool = False
    question: str = ""


@dataclass(frozen=True, slots=True)
class Term:
    """One step of a posterior, in log odds, and in words where it comes from. ``name`` says what kind of step it is."""

    name: str
    step: float
    says: str


@dataclass(frozen=True, slots=True)
class Circumstance:
    """One member of the catalogue of circumstances: what the record shows without anybody saying it.

    ``look`` is pure and returns a term for each cause it moves, by the cause's name; nothing where it cannot tell.
    """

    name: str
    title: str
    why: str
    source: str
    look: Callable[[View], Mapping[str, Term]]


@dataclass(frozen=True, slots=True)
class Weighed:
    """One cause with its posterior probability, the passages behind it, and the terms its log odds are the sum of."""

    cause: str
    p: float
    supports: tuple[Evidence, ...] = ()
    opposes: tuple[Evidence, ...] = ()
    terms: tuple[Term, ...] = ()


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """The posterior, most probable first, summing to 1, ``unknown`` included; the break and our lapses where found.

    ``change`` is whether their answers changed at all, None with too few of them.
    """

    causes: tuple[Weighed, ...]
    lapses: tuple[Lapse, ...] = ()
    break_: Break | None = field(default=None)
    change: Change | None = None

    def top(self) -> str:
        """Return the name of the first cause."""
        return self.causes[0].cause if self.causes else UNKNOWN


@dataclass(frozen=True, slots=True)
class Lapse:
    """Something of ours that went wrong: ``unanswered_question``, ``missed_promise`` or ``late_answer``, with its passage.

    ``since`` is when we began to owe it, ``repair`` a sentence on what would make it good; ``by`` is the message that did,
    ``BY_USER`` where the user said so, None while it is open or where a talk may have done it.
    """

    kind: str
    message: str
    quote: str
    repaired: bool = False
    since: datetime | None = None
    repair: str = ""
    by: str | None = None

    @property
    def key(self) -> str:
        """What a tick about it is kept under."""
        return f"{self.kind}:{self.message}"


BY_USER = "you"
"""What stands in ``Lapse.by`` where the user ticked it off."""


@dataclass(frozen=True, slots=True)
class Owed:
    """Something that is still open on their side, told for our patience and never as blame.

    ``kind`` is ``promise`` (of theirs) or ``question`` (of ours), with its passage; ``due`` the day they named, None without one.
    """

    kind: str
    message: str
    quote: str
    due: date | None = None
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Break:
    """The message of ours after which their answers changed; ``rule`` the pressure rule in it; ``p`` how sure a break is.

    ``candidates`` are the messages it may be, the likeliest first; their probabilities add up to ``p`` at most.
    """

    message: str
    rule: str | None
    why: str
    p: float
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """Whether their answers changed: ``p`` for any reason, ``p_break`` by us, as ``answers`` of theirs show it.

    ``message`` and ``at`` are of the touch of ours from which on, if at all; ``says`` tells it in a sentence or two.
    """

    p: float
    p_break: float
    answers: int
    message: str | None
    at: datetime
    says: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A message of ours that may be the break, with the gravest rule and the lapse that speak for it, and how probable it is."""

    message: str
    at: datetime
    rule: str | None
    lapse: str | None
    p: float
