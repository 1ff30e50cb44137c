"""What a person's page records: a truth, a rest, a note, a tick, an answer. Each POST says what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unghost.app.asking import answer, record_answer
from unghost.app.people import case_of
from unghost.app.person_words import GROUND_WORDS, TICK_WORDS
from unghost.app.questions import standing_of
from unghost.app.record import note, park
from unghost.app.ticks import open_lapses, part_named, tick_ground, tick_lapse, ticked_lapses, view_of, with_it
from unghost.app.truths import confirm, undo
from unghost.app.words import count, quote, title_of
from unghost.domain.hours import zone
from unghost.domain.record import About, Call, Note, Park, Says, Tick, Truth
from unghost.errors import BadUse
from unghost.web.rendering import paths
from unghost.web.route import Page, Route
from unghost.web.views.telling import carried, day_of, moment_of, stamp, tell, words_of
from unghost.web.views.truth_form import record, said_of, seen, truth_from
from unghost.web.views.truth_form import words_of as truth_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from starlette.responses import Response

    from unghost.app.askable import Fact
    from unghost.app.case import Review
    from unghost.causes.cause import Lapse, View
    from unghost.history.history import Correspondence
    from unghost.web.visit import Visit
    from unghost.wiring import App

SAME = "the same"


def _to(part: str) -> Callable[[str], str]:
    return lambda person: f"{paths.person(person)}#{part}"


def _truth(visit: Visit) -> Response:
    def work(app: App, review: Review, here: Correspondence) -> str:
        at = app.now(None)
        if visit.field("state") == "confirm":
            if here.truths and seen(here) != visit.field("seen"):
                return f"Recorded already: {truth_words(here.truths[-1])}. Nothing was added."
            return said_of(confirm(app.store, review.history, case_of(review, here.person.id), at, visit.field("deal")), at)
        told = truth_from(visit, here.person.id, at, here.week.local(at).date())
        return record(app.store, review.history, here, told, carried(visit, "seen"))

    called = visit.field("then") == "called"
    return tell(visit, (lambda person: paths.person(person, "called")) if called else _to("truth"), work)


def _undo(visit: Visit) -> Response:
    def work(app: App, review: Review, here: Correspondence) -> str:
        if seen(here) != visit.field("seen"):
            now = truth_words(here.truths[-1]) if here.truths else "nothing you told"
            return f"It was changed already, in another tab or by a second click: what stands now is {now}."
        return " ".join(undo(app.store, review.history, here.person.id, app.now(None)).says)

    return tell(visit, _to("truth"), work)


def _park(visit: Visit) -> Response:
    def work(app: App, review: Review, here: Correspondence) -> str:
        until, now = day_of(visit.field("until"), "A rest"), app.now(None)
        reason = words_of(visit.field("reason"), "A rest")
        if until <= now.astimezone(zone(review.history.settings.timezone)).date():
            raise BadUse(f"{until.day} {until:%B %Y} is no day to come.", "Name a later one, or tell what you know as a truth.")
        last = here.parks[-1] if here.parks else None
        rests = f"rests until {until.day} {until:%B %Y}"
        if last is not None and (last.until, last.reason) == (until, reason):
            return f"Recorded already: {_name(here)} {rests}."
        known = carried(visit, "seen")
        if last is not None and known is not None and stamp(last.at) != known:
            day = f"{last.until.day} {last.until:%B %Y}"
            return f"Meanwhile a rest until {day} was recorded, so nothing was changed. If yours holds, tell it once more."
        park(app.store, review.history, Park(now, here.person.id, until, reason))
        return f"{_name(here)} {rests}."

    return tell(visit, _to("state"), work)


def _note(visit: Visit) -> Response:
    def work(app: App, review: Review, here: Correspondence) -> str:
        text = words_of(visit.field("text"), "A note")
        if here.notes and here.notes[-1].text == text:
            return "Noted already; nothing was added."
        note(app.store, review.history, Note(app.now(None), here.person.id, text))
        return f"Noted for {_name(here)}."

    return tell(visit, _to("told"), work)


def _tick(visit: Visit) -> Response:
    def work(app: App, review: Review, here: Correspondence) -> str:
        view, which = view_of(review.history, here.person.id), visit.field("which") or visit.field("number")
        says = _says(visit.field("says") or Says.DONE.value, (Says.DONE, Says.NO, Says.OPEN))
        known = _ticked_as(view, which)
        if (known or Says.OPEN) is says:
            return f"That is {TICK_WORDS[says]} already; nothing was added."
        if known is not None and says is not Says.OPEN:
            return f"Meanwhile it was ticked as {TICK_WORDS[known]}, so nothing was changed. Take that back first if it is wrong."
        lapse, _ = tick_lapse(app.store, view, which, says, app.now(None), visit.field("note")[:500])
        return f"Ticked, {TICK_WORDS[says]}: {quote(lapse.quote)}{_together(view, lapse)}"

    return tell(visit, _to("ours"), work)


def _together(view: View, lapse: Lapse) -> str:
    """Return what else one tick was for, as it was open before: the other points of the same mail."""
    others = len(with_it(view, lapse))
    return f", and {count(others, 'more point', 'more points')} of the same mail." if others else ""


def _ticked_as(view: View, which: str) -> Says | None:
    """Return what was said of a lapse before, None where nothing was; raise BadUse where there is no such lapse."""
    ticked = next((one.tick.says for one in ticked_lapses(view) if which in (one.lapse.message, one.lapse.key)), None)
    if ticked is None and not any(which in (lapse.message, lapse.key) for lapse in open_lapses(view)):
        raise BadUse("Nothing of that kind is open on our side any more.", "")
    return ticked


def _ground(visit: Visit) -> Response:
    def work(app: App, review: Review, here: Correspondence) -> str:
        part = part_named(visit.field("part"))
        says = _says(visit.field("says"), (Says.YES, Says.NO, Says.OPEN))
        latest = next((t for t in reversed(here.ticks) if t.about is About.GROUND and t.key == part), None)
        if (latest.says if latest is not None else Says.OPEN) is says:
            return f"Recorded already: {part.replace('_', ' ')} is {GROUND_WORDS[says]}."
        if latest is not None and stamp(latest.at) != visit.field("seen"):
            meanwhile = f"Meanwhile {part.replace('_', ' ')} was recorded as {GROUND_WORDS[latest.says]}"
            return f"{meanwhile}, so nothing was changed. If yours holds, tell it once more."
        view = view_of(review.history, here.person.id)
        tick_ground(app.store, view, part, says, app.now(None), visit.field("note")[:500])
        return f"Recorded: {part.replace('_', ' ')} is {GROUND_WORDS[says]}."

    return tell(visit, _to("ground"), work)


def _says(word: str, among: Iterable[Says]) -> Says:
    found = next((one for one in among if one.value == word), None)
    if found is None:
        raise BadUse("That is no answer to this point.", "Choose one of those shown.")
    return found


def _answer(visit: Visit) -> Response:
    def work(app: App, review: Review, here: Correspondence) -> str:
        standing = standing_of(case_of(review, here.person.id), review)
        given = answer(standing, visit.field("question"), visit.field("key"))
        told_since = _told_since(here, given.option.facts, moment_of(visit.field("seen")))
        if told_since:
            return told_since if told_since != SAME else f"Recorded already: {given.option.label}."
        record_answer(app.store, review.history, given.option)
        move = title_of(given.after.move.play)
        changed = f"The advice is now: {move}." if given.changed else f"The advice stays: {move}."
        return f"Noted: {given.option.label}. {changed}"

    return tell(visit, _to("why"), work)


def _told_since(here: Correspondence, facts: Iterable[Fact], seen: datetime | None) -> str:
    """Return what to say where an answer was given since its form was shown: SAME where it was this one; empty where none was."""
    points = [fact for fact in facts if not isinstance(fact, Call)]
    found = [same for fact in points if (same := _as_told(here, fact, seen)) is not None]
    if not found:
        return ""
    if all(found) and len(found) == len(points):
        return SAME
    return "Meanwhile this was answered otherwise, so nothing was changed. Look at what is asked now."


def _as_told(here: Correspondence, fact: Fact, seen: datetime | None) -> bool | None:
    """Say whether the latest word on a point is what an answer says of it; None where none was told since a moment.

    That is the moment of a review, and an answer is told as of the review it was asked in: at that very moment, or later.
    """
    match fact:
        case Tick():
            tick = next((t for t in reversed(here.ticks) if (t.about, t.key) == (fact.about, fact.key)), None)
            return tick.says is fact.says if tick is not None and (seen is None or tick.at >= seen) else None
        case Truth():
            truth = here.truths[-1] if here.truths else None
            return truth.state is fact.state if truth is not None and (seen is None or truth.at >= seen) else None
        case Park():
            rest = here.parks[-1] if here.parks else None
            return rest.until == fact.until if rest is not None and (seen is None or rest.at >= seen) else None
        case Call():
            return None


def _name(here: Correspondence) -> str:
    return here.person.name or here.person.id


PAGE = Page(
    "person_told",
    tuple(
        Route(f"/person/{{who}}/{word}", f"person-{word}", work, "POST")
        for word, work in (
            ("truth", _truth),
            ("undo", _undo),
            ("park", _park),
            ("note", _note),
            ("tick", _tick),
            ("ground", _ground),
            ("answer", _answer),
        )
    ),
)
