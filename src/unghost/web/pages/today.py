"""Today: the few people worth one's time, and why."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from markupsafe import Markup
from starlette.responses import RedirectResponse, Response

from unghost.app.entry import move_line
from unghost.app.queue import Queued
from unghost.app.today import ORDINARY_WAIT
from unghost.app.today_words import (
    ended_line,
    greeting,
    limbo_line,
    losing_lines,
    stopped_line,
    unsettled,
)
from unghost.app.told_case import ToldCase, told_case
from unghost.app.truths import REASONS
from unghost.app.unread import nothing_read
from unghost.app.words import count, matter_of, name_of, standing_of
from unghost.domain.hours import zone
from unghost.domain.record import TruthState
from unghost.domain.settings import Settings
from unghost.domain.touch import Channel
from unghost.outbox.standing import Step
from unghost.pictures.spark import spark_picture
from unghost.plays.table import ORDINARY
from unghost.silence.assessment import State
from unghost.web.rendering import paths
from unghost.web.rendering.tongue import mark
from unghost.web.route import Page, Route
from unghost.web.views.truth_form import KEYS, seen
from unghost.web.visit import Visit

if TYPE_CHECKING:
    from unghost.app.case import Case
    from unghost.app.place import Place
    from unghost.app.today import Sleeper, Today
    from unghost.wiring import App

TRUTHS = (
    (TruthState.YES, mark("Yes, it goes on")),
    (TruthState.NO, mark("No")),
    (TruthState.NOT_NOW, mark("Not now, but from a day on")),
    (TruthState.NO_DECISION, mark("They do not decide")),
    (TruthState.SOMEONE_ELSE, mark("Somebody else decides")),
    (TruthState.CONTACT_GONE, mark("They have gone")),
)
"""What a user may tell of somebody here; who the other person is, is asked on the person's own page."""
LETTERS = frozenset({Channel.MAIL, Channel.LETTER})
"""The channels whose move is a letter, so that it begins with a draft."""
_CLOSED_WORKERS = frozenset({"gone", "ended"})


@dataclass(frozen=True, slots=True)
class Act:
    """A thing to do about a case: its word, where it leads, its key; ``fields`` where one press does it."""

    word: str
    to: str
    key: str
    fields: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """One case as the page shows it."""

    case: Case
    told: ToldCase
    name: str
    standing: str
    matter: str
    move: str
    because: str
    spark: Markup | None
    acts: tuple[Act, ...]


def _show(visit: Visit) -> Response:
    app = visit.room.app
    settings = app.known_settings()
    if not settings.me or nothing_read(app.store):
        return visit.back("/first")
    stopped = tuple(state for state, _ in app.receiving.states() if state.stopped)  # as it is now, whenever the list was made
    listed = replace(visit.room.today(), stopped=stopped)
    here = visit.now.astimezone(zone(settings.timezone))
    placed = zip(listed.cases, listed.places, strict=True)
    entries = [_entry(case, place, settings, here) for case, place in placed]
    losing, worth = losing_lines(listed)
    return visit.page(
        "today.html",
        listed=listed,
        entries=entries,
        greeting=greeting(listed),
        waking=_waking(listed, here),
        stopped=[(source, stopped_line(source, here)) for source in listed.stopped],
        ended=ended_line(listed.ended, here) if listed.ended else "",
        unsettled=list(unsettled(listed.letters, here)),
        letters=[one for one in listed.letters if one.standing.step is not Step.UNKNOWN],
        losing=losing,
        worth=worth,
        limbo=limbo_line(listed),
        asleep=sum(n for _, n in listed.not_shown),
        sleepers=visit.room.judged("sleeping", sleeping) if visit.asked("waiting") == "1" else None,
        worker=_worker(visit, listed),
        reading=visit.room.jobs.under_way(),
        truths=TRUTHS,
        truth_keys=KEYS,
        reasons=REASONS,
        ordinary=ORDINARY,
        tomorrow=(here + timedelta(days=1)).date().isoformat(),
        in_two_weeks=(here + timedelta(weeks=2)).date().isoformat(),
    )


def _home(_visit: Visit) -> Response:
    return RedirectResponse("/today", 303)


def _entry(case: Case, place: Place, settings: Settings, here: datetime) -> Entry:
    told = told_case(case, settings, here)
    return Entry(
        case=case,
        told=told,
        name=name_of(case),
        standing=standing_of(case),
        matter=matter_of(case),
        move=move_line(case.move, case),
        because="" if place.owed else place.says,
        spark=Markup(spark_picture(told.spark)) if told.spark else None,  # every word in a picture is escaped there
        acts=_acts(case, told, here),
    )


def _acts(case: Case, told: ToldCase, here: datetime) -> tuple[Act, ...]:
    """Return the one thing to do first, and behind it what else one press does."""
    read, move = told.reads_as, _moved(case)
    if read is None or (read.until is not None and read.until <= here.date()):
        return (move,)
    said = (("state", "confirm"), ("seen", seen(case.correspondence)), ("to", "/today"))
    to = paths.person(case.correspondence.person.id, "truth")
    writes = case.move.channel in LETTERS
    confirmed = Act(mark("Confirm it"), to, "v" if writes else "a", said)
    return (move, confirmed) if writes else (confirmed,)


def _moved(case: Case) -> Act:
    """Return the beginning of the one move: the draft, the call, or a look at it."""
    who, move = case.correspondence.person.id, case.move
    if move.channel in LETTERS:
        word = mark("Answer first") if case.state is State.OURS else mark("Write")
        return Act(word, paths.draft("new"), "a", (("person", who), ("play", move.play)))
    if case.state is State.OURS:
        return Act(mark("Answer first"), paths.person(who) + "#move", "a")
    if move.channel is Channel.CALL:
        return Act(mark("Call"), paths.person(who, "call"), "c")
    return Act(mark("Look at it"), paths.person(who) + "#move", "a")


def _waking(listed: Today, here: datetime) -> str:
    """Return who wakes within a week, in a sentence: ``Two wake on Monday.``; empty where nobody does."""
    resting = [s.wakes for s in listed.sleeping if s.reason != ORDINARY_WAIT]
    days = [wakes.astimezone(here.tzinfo).date() for wakes in resting if wakes is not None]
    soon = sorted(day for day in days if 0 < (day - here.date()).days < 7)
    if not soon:
        return ""
    first = soon[0]
    many = count(soon.count(first), "wakes", "wake").capitalize()
    return f"{many} {'tomorrow' if (first - here.date()).days == 1 else f'on {first:%A}'}."


def sleeping(app: App, now: datetime) -> tuple[Sleeper, ...]:
    """Return everybody who is not shown; what is kept of a day does not name them all, so they are judged for it."""
    from unghost.app.today import today
    from unghost.app.today_letters import with_letters

    return with_letters(today(app.review(now)), app.posting.under_way(None)).sleeping


def _worker(visit: Visit, listed: Today) -> dict[str, Any] | None:
    """Return what a page says where nobody works in the background: whether letters wait for it, and since when it is gone."""
    health = visit.room.app.working.health()
    if health is not None and health["state"] not in _CLOSED_WORKERS:
        return None
    waits: list[Queued] = [one for one in listed.letters if one.standing.step in (Step.APPROVED, Step.CLAIMED)]
    at = health["at"] if health is not None else None
    return {"letters": len(waits), "since": datetime.fromisoformat(at) if at else None}


PAGE = Page("today", (Route("/today", "today", _show), Route("/", "home", _home)), nav=(10, mark("Today")))
