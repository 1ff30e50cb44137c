"""What the page of one person shows: their case with its telling, what is drawn of it, and what the user has told."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from threading import Lock
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from unghost.app.answer_curve import answer_curve
from unghost.app.cause_bars import cause_bars
from unghost.app.drafts import drafts
from unghost.app.lint_notes import Hope, hopes
from unghost.app.numbers import Number, numbers, ways_to_a_number
from unghost.app.person_words import GROUND_WORDS, TICK_WORDS
from unghost.app.prepare import prepare
from unghost.app.their_language import language_note
from unghost.app.thread_course import thread_course
from unghost.app.ticks import Ticked, open_lapses, ticked_lapses, with_it
from unghost.app.today import peace
from unghost.app.today_letters import letter_to
from unghost.app.why import Why, why
from unghost.causes.cause import Lapse, View
from unghost.causes.events.care import private
from unghost.domain.hours import zone
from unghost.domain.record import About, Tick
from unghost.domain.span import Evidence
from unghost.domain.touch import Channel
from unghost.drafts.script import Draft
from unghost.errors import UnghostError
from unghost.pictures.answer_times import answer_times_picture, answer_times_table
from unghost.pictures.causes import causes_picture, causes_table
from unghost.pictures.thread import thread_picture, thread_table
from unghost.silence.assessment import State
from unghost.web.rendering.drawn import Drawn, inside
from unghost.web.views.telling import stamp
from unghost.web.views.truth_form import Question, question, words_of

if TYPE_CHECKING:
    from unghost.app.case import Case, Review
    from unghost.app.queue import Queued
    from unghost.history.history import Correspondence
    from unghost.web.homes.rooms import Room

NO_CALLS = frozenset({"opted-out", "suppression-list", "do-not-call", "their-channel"})
"""Guards that forbid a call however long one waits: then no number is offered."""
_COUNTED = frozenset({"relationship"})
"""Parts of the ground that rest on a count of what passed: no one passage bears them out."""
DRAWN = 40
"""Touches of the thread that are drawn here, the latest; all of them have a page of their own."""
MOST_KEPT = 32
_ABOUT = {About.LAPSE: "on our side", About.CAUSE: "why", About.ASKED: "a question", About.PLAY: "which play it was"}


@dataclass(frozen=True, slots=True)
class Debt:
    """Something open on our side, with whatever else one tick is for."""

    lapse: Lapse
    beside: tuple[Lapse, ...]


@dataclass(frozen=True, slots=True)
class Footing:
    """One part of the groundwork: met, missing, or None where nobody knows; the passages that bear that out, and the
    user's own word on it.
    """

    part: str
    met: bool | None
    evidence: tuple[Evidence, ...]
    tick: Tick | None
    seen: str


@dataclass(frozen=True, slots=True)
class Word:
    """One thing the user has told: when, what, and in which words of theirs."""

    at: datetime
    what: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Portrait:
    """One person as the page shows them. ``here`` is now where they are; ``peace`` says why they are to be left in peace.

    ``script`` are the words of the move, None with ``unprepared`` saying why there are none; ``language`` says that they are not
    in the language the two write in. ``seen`` is what forms carry as
    what they know, ``parked`` the stamp of the latest rest.
    """

    case: Case
    why: Why
    here: datetime
    peace: str | None
    numbers: tuple[Number, ...]
    ways: tuple[str, ...]
    curve: Drawn | None
    thread: Drawn | None
    bars: Drawn | None
    debts: tuple[Debt, ...]
    ticked: tuple[Ticked, ...]
    ground: tuple[Footing, ...]
    script: Draft | None
    language: str
    unprepared: str
    letters: tuple[Queued, ...]
    drafts: tuple[str, ...]
    hopes: tuple[Hope, ...]
    told: tuple[Word, ...]
    question: Question
    seen: str
    parked: str


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of one case, and dear to find: why, for every question is tried; our lapses; the words of the move; what is
    hoped in vain. It is made where they are judged.
    """

    why: Why
    debts: tuple[Debt, ...]
    ticked: tuple[Ticked, ...]
    script: Draft | None
    unprepared: str
    hopes: tuple[Hope, ...]


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What is drawn of one case."""

    case: Case
    curve: Drawn | None
    thread: Drawn | None
    bars: Drawn | None


_DRAWN: WeakKeyDictionary[Room, OrderedDict[str, _Drawn]] = WeakKeyDictionary()
_LOCK = Lock()


def told_of(case: Case, review: Review) -> Told:
    """Return what is told of a case."""
    view = View(review.history, case.correspondence, case.silence)
    debts = tuple(Debt(lapse, with_it(view, lapse)) for lapse in open_lapses(view))
    script, unprepared = _words(case, review) if peace(case) is None else (None, "")
    return Told(why(case, review), debts, ticked_lapses(view), script, unprepared, tuple(hopes(case, review)))


def portrait(room: Room, review: Review, case: Case, told: Told) -> Portrait:
    """Return what the page of one person shows, of their case as it was reviewed, with what is told of it."""
    here = case.correspondence
    drawn, left, app = _kept(room, review, case, told), peace(case), room.app
    known = numbers(review.history, here) if left is None and not _uncallable(case) else ()
    under_way = {one.letter.person.lower(): one for one in app.posting.under_way(None)}
    going = letter_to(case, {**{one.letter.to.lower(): one for one in under_way.values()}, **under_way})
    return Portrait(
        case=case,
        why=told.why,
        here=here.week.local(review.now),
        peace=left,
        numbers=known,
        ways=ways_to_a_number(review.history, here) if left is None and not known else (),
        curve=drawn.curve,
        thread=drawn.thread,
        bars=drawn.bars,
        debts=told.debts,
        ticked=told.ticked,
        ground=tuple(_footings(case)),
        script=told.script,
        language=language_note(View(review.history, here, case.silence)) if told.script is not None else "",
        unprepared=told.unprepared,
        letters=(going,) if going is not None else (),
        drafts=tuple(draft.name for draft in drafts(app.posting.outbox, here.person.id) if not draft.gone),
        hopes=told.hopes,
        told=tuple(sorted(_told(here), key=lambda word: word.at, reverse=True)),
        question=question(case),
        seen=stamp(review.now),
        parked=stamp(here.parks[-1].at if here.parks else None),
    )


def _kept(room: Room, review: Review, case: Case, told: Told) -> _Drawn:
    """Return what is drawn, as long as the very case it was drawn from is shown."""
    with _LOCK:
        known = _DRAWN.setdefault(room, OrderedDict())
        person = case.correspondence.person.id
        found = known.get(person)
    if found is None or found.case is not case:
        found = _Drawn(case, _curve(case, review), _thread(case, review), _bars(told.why))
        with _LOCK:
            known[person] = found
            known.move_to_end(person)
            while len(known) > MOST_KEPT:
                known.popitem(last=False)
    return found


def _uncallable(case: Case) -> bool:
    """Say whether no call to them is to be made at all."""
    refused = case.recommendation.refused
    return any(r.guard in NO_CALLS and r.until is None and r.play is None and r.channel in (None, Channel.CALL) for r in refused)


def _words(case: Case, review: Review) -> tuple[Draft | None, str]:
    if case.move.channel is Channel.NONE:
        return None, ""
    try:
        return prepare(case, review).draft, ""
    except UnghostError as error:
        return None, error.sentence


def _curve(case: Case, review: Review) -> Drawn | None:
    found = answer_curve(case, review.history)
    return inside(answer_times_picture(found), answer_times_table(found)) if found is not None else None


def _thread(case: Case, review: Review) -> Drawn | None:
    found = thread_course(case, review.history)
    if found is None:
        return None
    latest = replace(found, touches=found.touches[-DRAWN:])
    return inside(thread_picture(latest), thread_table(latest))


def _bars(told: Why) -> Drawn | None:
    """Draw the causes where there is something to explain."""
    if not (told.case.silence.quiet or told.case.state is State.UNREACHABLE) or not told.readings:
        return None
    bars = cause_bars(told)
    return inside(causes_picture(bars), causes_table(bars))


def _footings(case: Case) -> Iterator[Footing]:
    here = case.correspondence
    ticks = {t.key: t for t in here.ticks if t.about is About.GROUND}
    said = here.ticked(About.GROUND)
    for part, (met, evidence) in case.groundwork.items():
        bears = part in said or (met is not None and part not in _COUNTED)
        yield Footing(part, met, evidence if bears else (), said.get(part), stamp(ticks[part].at if part in ticks else None))


def _told(here: Correspondence) -> Iterator[Word]:
    yield from (Word(t.at, words_of(t), t.reason) for t in here.truths)
    yield from (Word(p.at, f"rests until {p.until.day} {p.until:%B %Y}", p.reason) for p in here.parks)
    yield from (Word(n.at, "your note", n.text) for n in here.notes)
    yield from (Word(t.at, _ticked(t), t.note) for t in here.ticks)


def _ticked(tick: Tick) -> str:
    if tick.about is About.GROUND:
        return f"{tick.key.replace('_', ' ')}: {GROUND_WORDS.get(tick.says, tick.says.value)}"
    if tick.about is About.LAPSE:
        return f"{_ABOUT[tick.about]}: {TICK_WORDS.get(tick.says, 'still open')}"
    return f"{_ABOUT[tick.about]}: {tick.key.replace('_', ' ') if tick.about is not About.PLAY else ''} {tick.says.value}"


def noon(day: date, timezone: str) -> datetime:
    """Return a day as a moment that is of this day where the user is, to be shown as one."""
    return datetime.combine(day, time(12), tzinfo=zone(timezone))


def capital(text: str) -> str:
    """Return a text with a capital at its start, and nothing else of it changed."""
    return text[:1].upper() + text[1:]


def discreet(text: str) -> bool:
    """Say whether words are nobody's business but the user's: shown when asked for, and not before."""
    return private(text)
