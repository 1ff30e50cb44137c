"""Call mode: the calls worth making, and one call from the number to the truth, with nothing else on its page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from starlette.responses import RedirectResponse

from unghost.app.calling import calling
from unghost.app.people import case_of
from unghost.app.words import matter_of, title_of
from unghost.domain.touch import Channel
from unghost.errors import BadUse, CouldNot, UnknownPerson
from unghost.web.rendering import paths
from unghost.web.rendering.tongue import mark
from unghost.web.route import Page, Route
from unghost.web.views.phone import ENDINGS, NO_CONTACT, begun_at, best_hours, call_list, is_due, phone, record, within_reach
from unghost.web.views.telling import aloud, stamp, told
from unghost.web.views.truth_form import question, words_of

if TYPE_CHECKING:
    from starlette.responses import Response

    from unghost.app.case import Case, Review
    from unghost.history.history import Correspondence
    from unghost.web.visit import Visit
    from unghost.wiring import App


def _list(visit: Visit) -> Response:
    found = call_list(visit.room)
    shown: dict[str, Any] = {
        "within": within_reach(found),
        "best_hours": best_hours,
        "title_of": title_of,
        "matter_of": matter_of,
    }
    return visit.page("calls.html", found=found, **shown)


def _next(visit: Visit) -> Response:
    """Go on to the call behind the one just made or passed over, or to the first that is left, of those that can be made now."""
    found = call_list(visit.room).today
    waiting = [one.case.correspondence.person.id for one in found]
    done = visit.asked("after")
    left = found[waiting.index(done) + 1 :] if done in waiting else found
    due = next((one for one in left if is_due(one, visit.now)), None)
    if due is not None:
        return RedirectResponse(paths.person(due.case.correspondence.person.id, "call"), 303)
    if left and all(one.number is None for one in left):
        said = visit.words("Of nobody else a number is on record. Each name leads to where to look for one.")
    elif left:
        said = visit.words("Nobody else can be called at this hour. When each of them can stands here.")
    else:
        said = visit.words("That was the last call of today.") if done else visit.words("No call is waiting today.")
    return visit.back("/calls", said)


def _call(visit: Visit) -> Response:
    found = _found(visit, "call")
    return found if not isinstance(found, tuple) else _page(visit, *found)


def _found(visit: Visit, further: str) -> tuple[Review, Case] | Response:
    """Return the case of whoever was named; an answer instead where they have another name in the record, or none."""
    who = visit.named("who")
    try:
        review = visit.room.review_of(who)
        case = case_of(review, who)
    except UnknownPerson:
        return RedirectResponse(paths.person(who), 303)
    person = case.correspondence.person.id
    if person == who:
        return review, case
    query = visit.request.url.query
    return RedirectResponse(paths.person(person, further) + (f"?{query}" if query else ""), 303)


def _page(visit: Visit, review: Review, case: Case, status: int = 200) -> Response:
    """Show the page of a call, with what its form held already; where none is to be made, why, and until when."""
    person, now = case.correspondence.person, visit.now
    play = visit.field("play") or visit.asked("play") or None
    shown: dict[str, Any] = {"person": person, "case": case, "opened": visit.field("opened") or stamp(now)}
    try:
        found = phone(case, review, play)
    except (BadUse, CouldNot) as error:
        title = error.sentence.removeprefix("Not now: ")
        remedy = "" if error.remedy and error.remedy not in aloud(error) else error.remedy
        return visit.page("call_refused.html", status, **shown, why=title, remedy=remedy)
    begun = begun_at(visit.field("begun") or visit.asked("begun"), now)
    shown |= {"begun": begun, "endings": ENDINGS, "no_contact": NO_CONTACT, "kept": visit.field, "now": now, "title_of": title_of}
    return visit.page("call.html", status, call=found, one=found.one, **shown)


def _told(visit: Visit) -> Response:
    """Keep what came of a call; or, where only the clock was started, show the page again with it running."""
    who = visit.named("who")
    if visit.field("do") == "begin":
        kept = {"begun": stamp(visit.now), "play": visit.field("play")}
        return RedirectResponse(f"{paths.person(who, 'call')}?{urlencode({k: v for k, v in kept.items() if v})}", 303)

    def work(app: App, review: Review, here: Correspondence) -> str:
        return record(visit, app, review, case_of(review, here.person.id))

    try:
        person, said = told(visit.room, who, work)
    except BadUse as error:
        found = _found(visit, "call")
        visit.said.append(aloud(error))
        return found if not isinstance(found, tuple) else _page(visit, *found, 422)
    return visit.back(f"{paths.person(person, 'called')}", said)


def _called(visit: Visit) -> Response:
    """Show what is left to say after a call: the truth, where it is not known, when to try again, and the next call."""
    found = _found(visit, "called")
    if not isinstance(found, tuple):
        return found
    review, case = found
    last = next((t for t in reversed(case.correspondence.touches) if t.channel is Channel.CALL), None)
    again = calling(case, review.history, review.now) if case.move.channel is Channel.CALL else None
    shown = {"person": case.correspondence.person, "case": case, "last": last, "again": again}
    return visit.page("called.html", 200, **shown, question=question(case), words_of=words_of)


PAGE = Page(
    "call",
    (
        Route("/calls", "calls", _list),
        Route("/calls/next", "calls-next", _next),
        Route("/person/{who}/call", "call", _call),
        Route("/person/{who}/call", "call-told", _told, "POST"),
        Route("/person/{who}/called", "called", _called),
    ),
    nav=(15, mark("Calls")),
)
