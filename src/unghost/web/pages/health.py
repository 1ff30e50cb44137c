"""Whether the page answers, for whoever watches over it: no names, no mail, no secret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.responses import JSONResponse, Response

from unghost.web.access.gate import gate_of
from unghost.web.route import Page, Route

if TYPE_CHECKING:
    from unghost.web.visit import Visit


def _health(visit: Visit) -> Response:
    """Answer 200 where the page can read its store; whatever goes wrong there is a 503 without a word of why."""
    try:
        gate_of(visit).team.store.accounts()
    except Exception:  # what is wrong is told to whoever may know, on their page and in the log
        return JSONResponse({"status": "store"}, 503)
    return JSONResponse({"status": "ok"})


PAGE = Page("health", (Route("/health", "health", _health, roles=None),))
