"""Choose what to ask the user: at most three questions, those first whose answer would change the decision most."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import exp, log

from unghost.app.askable import Fact, Option, Question, askable, question_named, with_outcomes
from unghost.app.case import Case, Review
from unghost.causes.cause import Diagnosis, View
from unghost.causes.diagnose import TOLD, diagnose
from unghost.causes.events.care import hushed
from unghost.domain.days import day_of
from unghost.domain.proposal import Proposal, Refusal
from unghost.domain.record import About, Call, Park, Says, Tick, Truth
from unghost.domain.touch import Channel, Touch
from unghost.domain.worth import Worth
from unghost.errors import BadUse
from unghost.guards.check import check
from unghost.history.history import Correspondence
from unghost.plays.play import Move
from unghost.plays.recommend import Recommendation, library, recommend
from unghost.silence.assess import assess_all
from unghost.silence.assessment import State
from unghost.silence.model import Fitted
from unghost.silence.waits import waits

MOST = 3
LEAST = 0.02
"""What a question must be worth: one answer in fifty changes the move."""
OTHER_MOVE, OTHER_DAY, OTHER_CHOICE = 1.0, 0.15, 0.05
"""What it counts that the move is another (play, channel or person), only its day, only what else would be open."""
CLEARER = 0.05
"""What it counts that the causes get clear, at most: it decides between questions that change the move alike."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One relationship as it stands, or would stand after an answer: all that a question is weighed by."""

    view: View
    diagnosis: Diagnosis
    recommendation: Recommendation
    fitted: Fitted
    learnt: Mapping[str, Worth] = field(default_factory=dict)
    asked: dict[Proposal, list[Refusal]] = field(default_factory=dict, compare=False, repr=False)

    def refuse(self, proposal: Proposal) -> list[Refusal]:
        """Return what forbids a proposal here; asked once each, as the guards look at nothing but the view."""
        if proposal not in self.asked:
            self.asked[proposal] = check(self.view, proposal)
        return self.asked[proposal]

    @property
    def move(self) -> Move:
        """The one move."""
        return self.recommendation.move


def standing_of(case: Case, review: Review) -> Standing:
    """Return how a case stands."""
    view = View(review.history, case.correspondence, case.silence)
    return Standing(view, case.diagnosis, case.recommendation, review.fitted, review.learnt)


def questions(standing: Standing, most: int = MOST) -> tuple[Question, ...]:
    """Return what is worth asking, the most valuable first; none where no answer would change the move.

    The value of a question is P(the user can tell) x the sum over its answers of P(answer) x change of the decision, and a little
    for a posterior that gets clearer: the expected value of information (Raiffa and Schlaifer 1961, chapter 4; Howard 1966), with
    a change of the move as the loss of not knowing. Each answer is tried as the fact it would record; nothing is kept.
    """
    weighed = (weighed_question(standing, q) for q in askable(standing.view, standing.diagnosis))
    worth = sorted((q for q in weighed if q is not None and q.value >= LEAST), key=lambda q: (-q.value, q.id))
    return tuple(worth[:most])


def question_of(standing: Standing, wanted: str) -> Question:
    """Return a question by its id, whether it is worth asking or was answered before; raise BadUse where there is none."""
    found = question_named(standing.view, standing.diagnosis, wanted)
    if found is None:
        who = standing.view.correspondence.person.id
        raise BadUse(f"There is no question {wanted!r} about {who}.", f"See what can be answered: unghost ask {who}")
    return found


def weighed_question(standing: Standing, question: Question) -> Question | None:
    """Return a question with its value and what it would change; None where no answer changes the move."""
    outcomes = [_tried(standing, o.facts) if o.p > 0.0 else standing for o in question.options]
    changes = [change(standing.recommendation, o.recommendation) for o in outcomes]
    if max(changes) < OTHER_DAY:
        return None
    whole = sum(o.p for o in question.options)
    shares = [o.p / whole for o in question.options]
    before = _doubt(standing.diagnosis)
    clearer = before - sum(s * _doubt(o.diagnosis) for s, o in zip(shares, outcomes, strict=True))
    value = question.knows * (sum(s * c for s, c in zip(shares, changes, strict=True)) + CLEARER * max(0.0, clearer))
    plays = [o.move.play for o in outcomes]
    return with_outcomes(question, plays, _why(standing, question.options, outcomes), round(value, 4))


def after(standing: Standing, facts: Iterable[Fact]) -> Standing:
    """Return how it would stand once these facts were told, as if they had been in the record all along."""
    told = tuple(facts)
    view = _with(standing, told)
    diagnosis = _rediagnosed(standing, view, told)
    found = recommend(view, diagnosis, lambda proposal: check(view, proposal), standing.learnt)
    return Standing(view, hushed(view, diagnosis), found, standing.fitted, standing.learnt)


def _tried(standing: Standing, facts: Iterable[Fact]) -> Standing:
    """Return what ``after`` does, for comparing only: where all that is told are causes, the view need not be another one."""
    told = tuple(facts)
    known = standing.view.correspondence.ticked(About.CAUSE)
    ticks = [f for f in told if isinstance(f, Tick) and f.about in (About.CAUSE, About.ASKED) and f.key not in known]
    if len(ticks) < len(told):
        return after(standing, told)
    diagnosis = _rediagnosed(standing, standing.view, told)
    found = recommend(standing.view, diagnosis, standing.refuse, standing.learnt)
    return replace(standing, diagnosis=diagnosis, recommendation=found)


def change(before: Recommendation, later: Recommendation) -> float:
    """Return how much another a decision is (0..1): the move itself, only its day, only what else would be open."""
    a, b = before.move, later.move
    if (a.play, a.channel, a.person) != (b.play, b.channel, b.person):
        return OTHER_MOVE
    if (a.not_before and a.not_before.date()) != (b.not_before and b.not_before.date()):
        return OTHER_DAY
    return OTHER_CHOICE if [m.play for m in before.alternatives] != [m.play for m in later.alternatives] else 0.0


def _with(standing: Standing, told: Sequence[Fact]) -> View:
    view = standing.view
    correspondence = _told(view.correspondence, told)
    if all(isinstance(fact, Tick) and fact.about is not About.LAPSE for fact in told):
        return replace(view, correspondence=correspondence)
    past = waits(correspondence, view.history.observed_until)
    return View(view.history, correspondence, assess_all(view.history, [(correspondence, past)], standing.fitted)[0])


def _told(correspondence: Correspondence, facts: Iterable[Fact]) -> Correspondence:
    """Return a correspondence with more facts, told after all the others."""
    for fact in facts:
        match fact:
            case Tick():
                correspondence = replace(correspondence, ticks=(*correspondence.ticks, fact))
            case Truth():
                correspondence = replace(correspondence, truths=(*correspondence.truths, fact))
            case Park():
                correspondence = replace(correspondence, parks=(*correspondence.parks, fact))
            case Call():
                correspondence = replace(correspondence, touches=(*correspondence.touches, _spoken(correspondence, fact)))
    return correspondence


def _spoken(correspondence: Correspondence, call: Call) -> Touch:
    person = correspondence.person.id
    return Touch(call.at, call.side, Channel.CALL, person, call.by or person, text=call.note, disposition=call.disposition)


def _rediagnosed(standing: Standing, view: View, told: Sequence[Fact]) -> Diagnosis:
    """Diagnose anew, where it matters and no shorter way leads there.

    Where the user's word on causes is all that came, moving their log odds by it is the same; where nobody is quiet any more,
    no move asks why they were.
    """
    if view.silence.state in (State.CLOSED, State.PARKED):
        return standing.diagnosis
    ticks = [fact for fact in told if isinstance(fact, Tick)]
    if len(ticks) < len(told) or any(t.about is About.LAPSE for t in ticks):
        return diagnose(view)
    words = {t.key: t.says for t in ticks if t.about is About.CAUSE}
    known = standing.view.correspondence.ticked(About.CAUSE)
    if any(name in known for name in words):
        return diagnose(view)
    return _moved(standing.diagnosis, words) if words else standing.diagnosis


def _moved(diagnosis: Diagnosis, words: Mapping[str, Says]) -> Diagnosis:
    steps = {name: TOLD if says is Says.YES else -TOLD for name, says in words.items() if says is not Says.OPEN}
    raw = [w.p * exp(steps.get(w.cause, 0.0)) for w in diagnosis.causes]
    whole = sum(raw)
    moved = [replace(w, p=share / whole) for w, share in zip(diagnosis.causes, raw, strict=True)]
    return replace(diagnosis, causes=tuple(sorted(moved, key=lambda w: (-w.p, w.cause))))


def _doubt(diagnosis: Diagnosis) -> float:
    """Return the entropy of the posterior as a share of the most it could be (0..1)."""
    if len(diagnosis.causes) < 2:
        return 0.0
    return -sum(w.p * log(w.p) for w in diagnosis.causes if w.p > 0.0) / log(len(diagnosis.causes))


def _why(standing: Standing, options: Sequence[Option], outcomes: Sequence[Standing]) -> str:
    """Say what each answer would make of the move, answers that make the same of it together."""
    made: dict[str, list[str]] = {}
    for option, outcome in zip(options, outcomes, strict=True):
        if option.p > 0.0 and change(standing.recommendation, outcome.recommendation) >= OTHER_DAY:
            made.setdefault(_called(standing.move, outcome.move), []).append(f"“{option.label}”")
    return " ".join(f"{' or '.join(labels)} would make it: {move}." for move, labels in made.items())


def _called(before: Move, move: Move) -> str:
    """Return what a move is called, with what is new in it where the play stays."""
    found = library().get(move.play)
    title = found.title if found is not None else move.play
    if move.play != before.play:
        return title
    if move.channel is not before.channel:
        return f"{title}, by {move.channel.value}"
    if move.person != before.person:
        return f"{title}, to {move.person}"
    return f"{title}, from {day_of(move.not_before)}" if move.not_before else f"{title}, at once"
