"""Who needs a person today, from what is kept: only those are judged who must be, and whoever is shown is judged at now."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cached_property
from hashlib import blake2b

from unghost.app.case import Case, Review
from unghost.app.kept import Book
from unghost.app.kept_lines import CALLS, CLOSES, SUPPRESSED, WARNS, Line, as_quiet
from unghost.app.known import Known
from unghost.app.place import place_of
from unghost.app.ports import Progress
from unghost.app.review import judge
from unghost.app.today import BEYOND, MOST_WARNINGS, Today, settled, today, why_not_shown
from unghost.causes.cause import View
from unghost.causes.lapses.late import FEWEST, is_late
from unghost.domain.hours import zone
from unghost.domain.ledger import Sort
from unghost.domain.worth import Worth
from unghost.forecast.limbo import limbo
from unghost.history.history import History
from unghost.history.namesakes import folded
from unghost.silence.assess import assess_all
from unghost.silence.assessment import State
from unghost.silence.early.warning import Usual
from unghost.silence.model import Fitted

RESTS = (timedelta(days=1), timedelta(days=3), timedelta(days=7))
"""How far ahead a wait is tried: where the same comes of it, it holds until then. What is for a day of theirs holds for a day."""
DRIFT = 0.1
"""By what share a place in the list may have moved since it was kept; whoever could be among the first is judged again."""
AT_ONCE = 200
"""So many people are judged before what came of it is kept."""
STRANGERS = "never answered us yet, so nothing has gone quiet"


@dataclass(frozen=True, slots=True)
class Judged:
    """What came of one relationship in a state, from ``at`` until ``until`` (seconds): why it is not shown, empty where it is.

    ``mark`` is what of everybody it rests on; ``owed`` and ``rate`` are of its place in the list.
    """

    state: str
    at: float
    until: float
    reason: str
    mark: str
    owed: bool
    rate: float

    def holds(self, state: State, now: datetime, mark: str) -> bool:
        """Say whether this is what would come of it now."""
        return self.state == state and self.mark == mark and self.at <= now.timestamp() <= self.until


@dataclass
class Day:
    """One moment: what everybody's judgement rests on, and how everybody stands.

    A moment may be held (``kept_day.held``): then ``began`` is when all of it was made, ``turns`` says of whom more was told
    since, and at which of its turns; ``exact`` holds whoever was judged for the list and of whom nothing new was told, ``warned``
    how clearly each loses step.
    """

    book: Book
    now: datetime
    fitted: Fitted
    usual: Usual
    states: Mapping[str, State]
    judged: dict[str, Judged] = field(default_factory=dict)
    pace: Sequence[float] = ()
    learnt: Mapping[str, Worth] = field(default_factory=dict)
    history: History | None = None
    began: datetime = field(kw_only=True)
    lines: Mapping[str, tuple[int, Line]] = field(kw_only=True)
    turn: int = 0
    turns: Mapping[str, int] = field(default_factory=dict)
    exact: dict[str, Case] = field(default_factory=dict)
    warned: dict[str, float | None] = field(default_factory=dict)

    @cached_property
    def common(self) -> str:
        """What of everybody every judgement rests on: whether calls are logged, and what the plays have been worth."""
        calls = any(line.flags & CALLS for _, line in self.book.lines.values())
        told = [(w.play, w.tried, w.p, w.low, w.high, w.prior, w.evidence) for _, w in sorted(self.learnt.items())]
        return blake2b(repr((calls, told)).encode(), digest_size=8).hexdigest()

    @property
    def addresses(self) -> Mapping[str, str]:
        """Every address, with whose it is."""
        return self.book.common(self.now).addresses

    # -- who must be judged -----------------------------------------------------------------------------------------------

    def line(self, person: str) -> Line:
        """Return what is kept of somebody."""
        return self.book.lines[person][1]

    def settled(self, person: str) -> str | None:
        """Return why somebody need not be looked at, where their state alone says so."""
        flags = self.line(person).flags
        return None if flags & SUPPRESSED else settled(self.states[person], confirmed=bool(flags & CLOSES))

    def mark(self, person: str) -> str:
        """Return what the judgement of somebody rests on beside their own group: how old our readings are, and our own pace."""
        facts, limit = self.book.beside, timedelta(days=self.book.settings.stale_after_days)
        stale = "".join("01"[self.now - s.read_at > limit] for s in sorted(facts.sources, key=lambda s: (s.kind, s.place)))
        late = "".join("01"[is_late(self.pace, hours)] for hours in self.line(person).our_answers)
        return f"{stale} {late} {int(len(self.pace) <= FEWEST)} {self.common}"

    def open(self) -> list[str]:
        """Return the people of whom it is not known what would come of them now."""
        return [p for p in self.states if self.settled(p) is None and not self._holds(p)]

    def _holds(self, person: str) -> bool:
        found = self.judged.get(person)
        return found is not None and found.holds(self.states[person], self.now, self.mark(person))

    # -- judging ----------------------------------------------------------------------------------------------------------

    def judge_open(self, progress: Progress, seen: Callable[[Review], None] | None = None) -> None:
        """Judge whoever must be, some at a time; what is done is kept, and the next time goes on from there."""
        left = sorted(self.open(), key=lambda p: self.book.lines[p][0])
        progress.start("relationships", len(left))
        try:
            for first in range(0, len(left), AT_ONCE):
                some = left[first : first + AT_ONCE]
                cases = self.cases(some)
                if seen is not None:
                    seen(self.review(cases))
                progress.advance(len(some))
        finally:
            progress.finish()

    def settle(self, progress: Progress, freeze: Callable[[Review], None]) -> Fitted:
        """Judge whoever must be, and let what is thought of everybody be frozen once a week; return what the odds rest on."""
        self.judge_open(progress, freeze)
        due = self._due()
        for first in range(0, len(due), AT_ONCE):
            freeze(self.review(self.cases(due[first : first + AT_ONCE], ahead=False)))
        return self.fitted

    def _due(self) -> list[str]:
        """Return those with an open silence or deal of whom nothing was frozen this week, or in another state."""
        zone_ = zone(self.book.settings.timezone)
        week = self.now.astimezone(zone_).isocalendar()[:2]
        lines = self.book.store.entries(list(self.states))
        last = {e.subject: e for e in sorted(lines, key=lambda e: e.at) if e.sort is Sort.PREDICTED}
        due = []
        for person, state in self.states.items():
            entry = last.get(person)
            known = entry is not None and entry.body.get("state") == state.value
            this_week = entry is not None and entry.at.astimezone(zone_).isocalendar()[:2] == week
            if (entry is not None and not known) or (not this_week and self._is_open(person)):
                due.append(person)
        return sorted(due, key=lambda p: self.book.lines[p][0])

    def _is_open(self, person: str) -> bool:
        stance = self.line(person).stance
        return stance.since is not None or any(not deal.outcome for deal in stance.deals)

    def of(self, who: str) -> Review | None:
        """Return a review that holds one person's case alone; None where nobody in particular is meant, or no relationship.

        Its history knows everybody of their name, too: who writes from an address nobody has seen may be them.
        """
        wanted = who.strip()
        person = self.addresses.get(wanted.lower())
        if person is None:
            named = [p for p, (_, line) in self.book.lines.items() if folded(line.name) == folded(wanted)]
            person = named[0] if len(named) == 1 and wanted else None
        if person is None or person not in self.states:
            return None
        return self.review(self.cases([person], beside=self._namesakes(person)))

    def _namesakes(self, person: str) -> list[str]:
        name = folded(self.line(person).name)
        return [p for p, (_, line) in self.book.lines.items() if name and folded(line.name) == name]

    def cases(self, people: Sequence[str], *, ahead: bool = True, beside: Sequence[str] = ()) -> list[Case]:
        """Judge some people at now; where ``ahead``, find how long that holds, and keep it. ``beside`` are known, not judged."""
        groups = {self.book.lines[p][0] for p in (*people, *beside)}
        known = self.book.known(groups, self.now)
        self.history = known.history
        cases = _judge(known, people, self.fitted, self.usual, self.learnt)
        looked = [case for case in cases if self.settled(case.correspondence.person.id) is None]
        found = {case.correspondence.person.id: self._judged(known, case, ahead=ahead) for case in looked}
        self.judged |= found
        with self.book.kept.writing():
            self.book.kept.save_judged((p, self.book.lines[p][0], json.dumps(_columns(j))) for p, j in found.items())
        return cases

    def _judged(self, known: Known, case: Case, *, ahead: bool) -> Judged:
        """Return what came of a case, with how long it holds where ``ahead``."""
        person, reason = case.correspondence.person.id, why_not_shown(case) or ""
        before, place = self.judged.get(person), None if reason else place_of(case)
        until = self.now.timestamp()
        if ahead:
            until = self._until(known, case, reason).timestamp()
        elif before is not None and before.holds(case.state, self.now, self.mark(person)) and before.reason == reason:
            until = before.until
        owed, rate = (place.owed, place.rate) if place else (False, 0.0)
        return Judged(case.state.value, self.now.timestamp(), until, reason, self.mark(person), owed, rate)

    def _until(self, known: Known, case: Case, reason: str) -> datetime:
        """Return until when the same comes of a case as long as nothing happens but that time passes."""
        until = self.now
        for span in RESTS if case.move.play == "wait" else (_rest_of_day(case, self.now),):
            later = _judge(_later(known, span), [case.correspondence.person.id], self.fitted, self.usual, self.learnt)[0]
            if later.state is not case.state or (why_not_shown(later) or "") != reason:
                break
            until = self.now + span
        return until

    # -- the list ---------------------------------------------------------------------------------------------------------

    def today(self, progress: Progress) -> Today:
        """Return the day's list but for who sleeps: the same as of a review of everybody."""
        self.judge_open(progress)
        most = self.book.settings.today_at_most
        exact = self._exactly(self._losing_step())
        while more := self._might_show(exact, most):
            exact |= self._exactly(more)
        found = today(self.review(list(exact.values())), most)
        quiet = (as_quiet(self.line(p), state) for p, state in self.states.items() if state in (State.LATE, State.SILENT))
        return replace(
            found,
            waiting=sum(state is State.EXPECTED for state in self.states.values()),
            not_shown=self._not_shown(len(found.cases)),
            limbo=limbo(quiet, self.now),
            sleeping=(),
        )

    def _exactly(self, people: Sequence[str]) -> dict[str, Case]:
        """Return the cases of some people, judged at now or since the moment began."""
        new = [person for person in people if person not in self.exact]
        self.exact |= {case.correspondence.person.id: case for case in self.cases(new, ahead=False)}
        return {person: self.exact[person] for person in people}

    def _might_show(self, exact: Collection[str], most: int) -> list[str]:
        """Return who might be among the first and has not been judged at now."""
        shown = sorted((self._place(p, exact), p) for p in self.states if self.settled(p) is None and not self.judged[p].reason)
        last = shown[most - 1 : most] if most > 0 else []
        limit = last[0][0] if last else None
        return [p for place, p in shown if p not in exact and (limit is None or _at_best(place) <= limit)]

    def _place(self, person: str, exact: Collection[str]) -> tuple[bool, float]:
        """Return the place of somebody, at worst where it may have moved since it was kept."""
        kept = self.judged[person]
        return not kept.owed, -kept.rate * (1.0 if person in exact else 1.0 - DRIFT)

    def review(self, cases: Sequence[Case]) -> Review:
        """Return a review that holds these cases alone."""
        history = self.history or self.book.known((), self.now).history
        return Review(self.now, history, tuple(sorted(cases, key=lambda c: c.correspondence.person.id)), self.fitted, self.learnt)

    def _not_shown(self, shown: int) -> tuple[tuple[str, int], ...]:
        reasons = Counter(self.settled(p) or self.judged[p].reason or BEYOND for p in self.states)
        reasons[BEYOND] -= shown
        reasons = +reasons
        strangers = len(self.book.lines) - len(self.states)
        if strangers:
            reasons[STRANGERS] += strangers
        return tuple(sorted(reasons.items(), key=lambda r: (-r[1], r[0])))

    def _losing_step(self) -> list[str]:
        """Return those who lose step the most clearly."""
        found = []
        for person, state in self.states.items():
            line = self.line(person)
            if state in (State.EXPECTED, State.OURS) and line.flags & WARNS:
                if person not in self.warned:
                    self.warned[person] = line.pace.warns(self.now, self.usual)
                score = self.warned[person]
                if score is not None:
                    found.append((-score, person))
        return [person for _, person in sorted(found)[:MOST_WARNINGS]]


def _judge(known: Known, people: Sequence[str], fitted: Fitted, usual: Usual, learnt: Mapping[str, Worth]) -> list[Case]:
    history = known.history
    theirs = [(history.people[p], known.past[p]) for p in people]
    silences = assess_all(history, theirs, fitted)
    return [judge(View(history, c, s), past, usual, learnt) for (c, past), s in zip(theirs, silences, strict=True)]


def _later(known: Known, span: timedelta) -> Known:
    """Return the same, later; that nobody read the sources meanwhile is left out, for that is asked about by itself."""
    history = known.history
    sources = tuple(replace(s, read_at=s.read_at + span) for s in history.sources)
    seen = history.observed_until + span if history.observed_until == history.now else history.observed_until
    return Known(replace(history, now=history.now + span, observed_until=seen, sources=sources), known.past)


def _columns(judged: Judged) -> list[object]:
    return [judged.state, judged.at, judged.until, judged.reason, judged.mark, judged.owed, judged.rate]


def _at_best(place: tuple[bool, float]) -> tuple[bool, float]:
    """Return how far before a place at worst somebody may be."""
    return place[0], place[1] * (1.0 + DRIFT) / (1.0 - DRIFT)


def _rest_of_day(case: Case, now: datetime) -> timedelta:
    """Return how much is left of the day it is for them."""
    here = case.correspondence.week.local(now)
    return here.replace(hour=23, minute=59, second=59, microsecond=0) - here
