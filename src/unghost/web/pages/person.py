"""A person: how it stands with them and since when, why, on what ground, the one move, and what is known of the truth."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from starlette.responses import RedirectResponse

from unghost.app.entry import BY
from unghost.app.people import case_of, nearest, person_of
from unghost.app.person_words import bond_words, lapse_words, refused_words
from unghost.app.words import STATE_WORDS, matter_of, percent, title_of
from unghost.errors import UnknownPerson
from unghost.silence.figures import chance, span
from unghost.web.homes.answers import NotYetError
from unghost.web.rendering import paths
from unghost.web.route import Page, Route
from unghost.web.views.phone import ENDINGS
from unghost.web.views.portrait import DRAWN, Told, capital, discreet, noon, portrait, told_of
from unghost.web.views.timeline import A_PAGE, LATEST, rows, total
from unghost.web.views.truth_form import TITLES

if TYPE_CHECKING:
    from starlette.responses import Response

    from unghost.app.case import Case, Review
    from unghost.web.visit import Visit

WORDS: dict[str, Any] = {
    "STATE_WORDS": STATE_WORDS,
    "BY": BY,
    "bond_words": bond_words,
    "capital": capital,
    "chance": chance,
    "discreet": discreet,
    "drawn": DRAWN,
    "endings": ENDINGS,
    "lapse_words": lapse_words,
    "matter_of": matter_of,
    "noon": noon,
    "percent_words": percent,
    "refused_words": refused_words,
    "span": span,
    "title_of": title_of,
    "titles": TITLES,
}
"""What the templates of a person say things with."""


def _show(visit: Visit) -> Response:
    return _of(visit, "", _whole)


def _mails(visit: Visit) -> Response:
    return _of(visit, "mails", _timeline)


def _of(visit: Visit, further: str, shown: _Shown) -> Response:
    """Show somebody by whatever they were named; who has another name in the record is found under that one."""
    who = visit.named("who")
    try:
        review, told = visit.room.portrayed(who, told_of)
        person = person_of(review.history, who)
    except UnknownPerson as error:
        return _unknown(visit, who, error)
    if person != who:
        return RedirectResponse(paths.person(person, further), 303)
    try:
        case = case_of(review, person)
    except UnknownPerson as error:
        here = review.history.people[person]
        return visit.page("person_stranger.html", here=here, error=error, local=here.week.local(review.now))
    assert told is not None, "whoever has a case is told of"
    return shown(visit, review, case, told)


def _unknown(visit: Visit, who: str, error: UnknownPerson) -> Response:
    try:
        known = visit.room.names()
    except NotYetError:
        known = ()
    near = nearest((name for one in known for name in (one.id, one.name)), who)
    return visit.page("person_unknown.html", 404, error=error, near=near)


def _whole(visit: Visit, review: Review, case: Case, told: Told) -> Response:
    found = portrait(visit.room, review, case, told)
    shown: dict[str, Any] = {"p": found, "case": case, "person": case.correspondence.person}
    return visit.page("person.html", **shown, rows=rows(case, 0, LATEST), total=total(case), **WORDS)


def _timeline(visit: Visit, _review: Review, case: Case, _told: Told) -> Response:
    all_ = total(case)
    last = max(1, -(-all_ // A_PAGE))
    asked = visit.asked("page")
    page = min(last, max(1, int(asked))) if asked.isascii() and asked.isdigit() and len(asked) < 8 else 1
    shown: dict[str, Any] = {"case": case, "person": case.correspondence.person, "page": page, "last": last, "total": all_}
    return visit.page("person_mails.html", **shown, rows=rows(case, (page - 1) * A_PAGE, A_PAGE))


if TYPE_CHECKING:
    from collections.abc import Callable

    _Shown = Callable[[Visit, Review, Case, Told], Response]

PAGE = Page("person", (Route("/person/{who}", "person", _show), Route("/person/{who}/mails", "person-mails", _mails)))
