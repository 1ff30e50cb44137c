"""Ask and record: the next question worth asking, over one relationship or several, and what an answer changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from unghost.app.askable import Option, Question
from unghost.app.case import Case, Review
from unghost.app.ports import Store
from unghost.app.questions import MOST, Standing, after, change, question_of, questions, standing_of
from unghost.app.record import log_call, park, record_truth, tick
from unghost.domain.record import Call, Park, Tick, Truth
from unghost.errors import BadUse
from unghost.history.history import History

MOST_CASES = 40
"""So many cases of the day are searched for questions: the list is in order of worth."""


@dataclass(frozen=True, slots=True)
class Answered:
    """One answer given: the question, the option, and how it stood before and stands after."""

    question: Question
    option: Option
    before: Standing
    after: Standing

    @property
    def changed(self) -> bool:
        """Whether the move is another one, or on another day."""
        return change(self.before.recommendation, self.after.recommendation) > 0.1


@dataclass(slots=True)
class Asking:
    """A round of at most three questions, the most valuable next; nothing is recorded here.

    ``standings`` and what is ``worth`` asking of each are by person; ``asked`` holds (person, question) that had their turn.
    """

    standings: dict[str, Standing]
    left: int = MOST
    worth: dict[str, tuple[Question, ...]] = field(default_factory=dict)
    asked: set[tuple[str, str]] = field(default_factory=set)

    @classmethod
    def about(cls, cases: Sequence[Case], review: Review) -> Asking:
        """Begin a round over these cases."""
        standings = {c.correspondence.person.id: standing_of(c, review) for c in cases[:MOST_CASES]}
        return cls(standings, worth={person: questions(standing) for person, standing in standings.items()})

    @property
    def waiting(self) -> tuple[tuple[Standing, Question], ...]:
        """What is worth asking now, the most valuable first, at most as many as are left of the round."""
        found = [
            (self.standings[person], question)
            for person, those in self.worth.items()
            for question in those
            if (person, question.id) not in self.asked
        ]
        ranked = sorted(found, key=lambda x: (-x[1].value, x[0].view.correspondence.person.id, x[1].id))
        return tuple(ranked[: self.left])

    def take(self, standing: Standing, question: Question, option: Option) -> Answered:
        """Go on as if an answer were on record, and return what it changes."""
        person = standing.view.correspondence.person.id
        later = after(standing, option.facts)
        self.left -= 1
        self.asked.add((person, question.id))
        self.standings[person], self.worth[person] = later, questions(later)
        return Answered(question, option, standing, later)


def answer(standing: Standing, wanted: str, key: str) -> Answered:
    """Return what an answer changes, by the question's id and the key; raise BadUse where there is no such question or key."""
    question = question_of(standing, wanted)
    option = question.answered_by(key)
    if option is None:
        keys = ", ".join(f"{o.key} ({o.label})" for o in question.options)
        raise BadUse(f"{key!r} answers nothing here: {question.text}", f"Answer with one of: {keys}")
    return Answered(question, option, standing, after(standing, option.facts))


def record_answer(store: Store, history: History, option: Option) -> None:
    """Keep what an answer says, as the facts it stands for."""
    for fact in option.facts:
        match fact:
            case Tick():
                tick(store, history, fact)
            case Truth():
                record_truth(store, history, fact)
            case Park():
                park(store, history, fact)
            case Call():
                log_call(store, history, fact)
