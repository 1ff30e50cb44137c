"""Gather what a good colleague would tell about a case: who said what, what else it may be, what is not known yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from unghost.app.askable import Question
from unghost.app.case import Case, Review
from unghost.app.questions import questions, standing_of
from unghost.causes.catalogue import cause_named
from unghost.causes.cause import UNKNOWN, Lapse, Term, Weighed
from unghost.causes.people.contact import Contact
from unghost.domain.message import Kind
from unghost.domain.span import Evidence
from unghost.domain.touch import Channel, Side, Touch
from unghost.history.history import Correspondence, History

WORTH_SAYING, WORTH_HEARING = 0.05, 0.02  # the least probability of a cause nobody spoke of, and of one that somebody did
MOST_PASSAGES = 3
MOST_OTHERS = 4
_UNKNOWN_GROUND = {
    "need": "what they need, in their own words",
    "relationship": "whether there is a relationship to build on",
    "interest": "whether they were ever interested",
    "meetings": "whether you have met or talked",
    "information": "whether they have all they need to decide",
    "follow_up": "whether the last offer was followed up",
}
_MACHINES = {Kind.BOUNCE: "the mail system answered", Kind.DELAY: "the mail system answered"}


@dataclass(frozen=True, slots=True)
class Passage:
    """One passage for or against a cause, with who said it (``Jo Doe wrote``, ``your note says``)."""

    who: str
    evidence: Evidence
    supports: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """One cause as it is told: its title, how probable, its passages (those for it first), and the terms of its log odds."""

    cause: str
    title: str
    p: float
    passages: tuple[Passage, ...]
    terms: tuple[Term, ...]

    @property
    def spoken(self) -> bool:
        """Whether anybody's words speak for it."""
        return any(p.supports for p in self.passages)


@dataclass(frozen=True, slots=True)
class Why:
    """What is told of one case. ``readings`` are all causes, most probable first, "unknown" too; ``beside`` others there."""

    case: Case
    now: datetime
    open: tuple[Lapse, ...]
    readings: tuple[Reading, ...]
    not_known: tuple[str, ...]
    beside: tuple[Contact, ...]
    questions: tuple[Question, ...]

    @property
    def likely(self) -> tuple[Reading, ...]:
        """The readings worth a word: probable enough, or spoken for; "unknown" is none of them."""
        return tuple(r for r in self.readings if r.cause != UNKNOWN and r.p >= (WORTH_HEARING if r.spoken else WORTH_SAYING))

    @property
    def unknown(self) -> float:
        """How probable it is that nothing on record is the reason."""
        return next((r.p for r in self.readings if r.cause == UNKNOWN), 0.0)

    @property
    def explained(self) -> bool:
        """Whether a cause leads, and not "unknown"."""
        return bool(self.readings) and self.readings[0].cause != UNKNOWN


def why(case: Case, review: Review) -> Why:
    """Return what is to be told of a case."""
    history = review.history
    open_ = tuple(x for x in case.diagnosis.lapses if not x.repaired)
    return Why(
        case=case,
        now=review.now,
        open=open_,
        readings=tuple(_reading(w, case.correspondence, history, settled=not open_) for w in case.diagnosis.causes),
        not_known=tuple(_not_known(case, history)),
        beside=tuple(c for c in case.house.contacts if c.person != case.correspondence.person.id)[:MOST_OTHERS],
        questions=questions(standing_of(case, review)),
    )


def _reading(weighed: Weighed, correspondence: Correspondence, history: History, *, settled: bool) -> Reading:
    """Return one cause as it is told; ``settled`` where nothing we left open is open still."""
    cause = cause_named(weighed.cause)
    title = cause.title if cause is not None else weighed.cause
    if weighed.cause == "our_lapse" and settled:
        title = "We left something open, and put it right later"
    told = [(e, True) for e in weighed.supports[:MOST_PASSAGES]] + [(e, False) for e in weighed.opposes[:MOST_PASSAGES]]
    passages = tuple(Passage(_who(e, correspondence, history), e, supports) for e, supports in told)
    return Reading(weighed.cause, title, weighed.p, passages, weighed.terms)


def _who(evidence: Evidence, correspondence: Correspondence, history: History) -> str:
    """Say whose words a passage is."""
    everybody = (correspondence, *history.colleagues(correspondence.person))
    for one in everybody:
        touch = next((t for t in one.touches if _is(t, evidence)), None)
        if touch is not None:
            return _of_touch(touch, one)
        signal = next((s for s in one.signals if s.message == evidence.message), None)
        if signal is not None:
            return _MACHINES.get(signal.kind, "an automatic reply says")
    if any(n.at == evidence.at and evidence.quote in n.text for n in correspondence.notes):
        return "your note says"
    printed = any(evidence.quote in f"{item.title}\n{item.text}" for item in history.news)
    return "the news says" if evidence.message or printed else "the record says"


def _is(touch: Touch, evidence: Evidence) -> bool:
    if evidence.message is not None:
        return touch.message == evidence.message
    return touch.message is None and touch.at == evidence.at and evidence.quote in touch.text


def _of_touch(touch: Touch, correspondence: Correspondence) -> str:
    spoken = touch.channel is not Channel.MAIL
    if touch.side is Side.OURS:
        return "the note of the call says" if spoken else "you wrote"
    name = correspondence.person.name or correspondence.person.id
    return f"{name} said" if spoken else f"{name} wrote"


def _not_known(case: Case, history: History) -> Iterator[str]:
    """Yield what the record does not tell, each as it follows "you do not know yet"."""
    if case.truth is None:
        yield "where they stand"
    yield from (words for part, words in _UNKNOWN_GROUND.items() if case.groundwork.get(part, (True, ()))[0] is None)
    if case.silence.quiet and not any(t.channel is Channel.CALL for t in case.silence.unanswered):
        yield "whether a call would reach them (none is on record since it went quiet)"
    if history.observed_until < history.now:
        yield "what came since the record was last read whole"
