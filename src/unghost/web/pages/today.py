"""Today: the few people worth one's time, and why."""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response

from unghost.web.route import Page, Route
from unghost.web.visit import Visit


def _show(visit: Visit) -> Response:
    return visit.page("today.html", listed=visit.room.today())


def _home(_visit: Visit) -> Response:
    return RedirectResponse("/today", 303)


PAGE = Page("today", (Route("/today", "today", _show), Route("/", "home", _home)), nav=(10, "Today"))
