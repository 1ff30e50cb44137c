"""How somebody wants the page: light or dark, in which language, with keys or without; remembered by their browser alone."""

from __future__ import annotations

from collections.abc import Container

from starlette.responses import Response

from unghost.web.rendering.tongue import NAMES
from unghost.web.route import Page, Route
from unghost.web.visit import Visit

_CHOICES = {"theme": ("", "light", "dark"), "language": tuple(NAMES), "keys": ("", "off")}
_YEAR = 365 * 86_400  # seconds


def _set(visit: Visit) -> Response:
    answer = visit.back(_within(visit.field("back")))
    sent: Container[str] = visit.form or {}
    for what, allowed in _CHOICES.items():
        if what in sent and visit.field(what) in allowed:
            answer.set_cookie(f"unghost_{what}", visit.field(what), max_age=_YEAR, httponly=True, samesite="lax")
    return answer


def _within(path: str) -> str:
    """Return a path of this site, the first page where it leads elsewhere."""
    plain = path.startswith("/") and not path.startswith(("//", "/\\")) and path.isprintable()
    return path if plain else "/"


PAGE = Page("looks", (Route("/looks", "looks", _set, method="POST", roles=None, form_bytes=4_000),))
