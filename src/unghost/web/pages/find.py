"""Find: people by name or address, mails by their words."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.responses import Response

from unghost.app.find import Hit, Known, mails, people, question
from unghost.web.homes.answers import NotYetError
from unghost.web.route import Page, Route
from unghost.web.visit import Visit

_PEOPLE, _MAILS = 20, 50  # shown at most


@dataclass(frozen=True, slots=True)
class Found:
    """What was found; ``more_people`` and ``more_mails`` say that there is more than is shown, ``waiting`` that people are being
    judged for the first time.
    """

    people: tuple[Known, ...] = ()
    mails: tuple[Hit, ...] = ()
    more_people: bool = False
    more_mails: bool = False
    waiting: bool = False


def _show(visit: Visit) -> Response:
    asked = question(visit.asked("q"))
    found = _found(visit, asked) if asked else Found()
    answer = visit.page("find.html", q=asked, found=found)
    if found.waiting:
        answer.headers["Refresh"] = "2"  # seconds
    return answer


def _found(visit: Visit, asked: str) -> Found:
    hits = mails(visit.room.app.store, asked, _MAILS + 1)
    try:
        persons = people(visit.room.names(), asked)
    except NotYetError:
        return Found((), hits[:_MAILS], more_mails=len(hits) > _MAILS, waiting=True)
    return Found(persons[:_PEOPLE], hits[:_MAILS], len(persons) > _PEOPLE, len(hits) > _MAILS)


PAGE = Page("find", (Route("/find", "find", _show),))
