"""The site: every route of the two catalogues, each behind the gate, and the headers all answers carry."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from inspect import iscoroutinefunction
from pathlib import Path
from typing import TYPE_CHECKING, cast

from anyio import to_thread
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Mount
from starlette.routing import Route as Path_
from starlette.staticfiles import StaticFiles

from unghost.errors import UnghostError
from unghost.web.route import Route, pages
from unghost.web.visit import Visit

if TYPE_CHECKING:
    from unghost.web.gate import OneUser

Nav = tuple[tuple[str, str], ...]
STATIC = Path(__file__).parent / "static"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; frame-src 'self'; base-uri 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
}


def site(gate: OneUser) -> Starlette:
    """Return the site as an ASGI program."""
    nav = tuple((page.nav[1], page.routes[0].path) for page in pages() if page.nav is not None)
    routes = [_path(route, gate, nav) for page in pages() for route in page.routes]
    opening = Path_("/open/{secret}", lambda request: gate.open(request.path_params["secret"]))
    return Starlette(routes=[opening, *routes, Mount("/static", StaticFiles(directory=STATIC), name="static")])


def _path(route: Route, gate: OneUser, nav: Nav) -> Path_:
    async def endpoint(request: Request) -> Response:
        answer = await _answer(route, gate, Visit(request, nav))
        for name, value in HEADERS.items():
            answer.headers.setdefault(name, value)
        return answer

    return Path_(route.path, endpoint, methods=[route.method], name=route.name)


async def _answer(route: Route, gate: OneUser, visit: Visit) -> Response:
    request = visit.request
    if route.roles is not None:
        seat = gate.seat(request, route)
        if isinstance(seat, Response):
            return seat
        if seat.role not in route.roles:
            return PlainTextResponse("This is not for your role.", 403)
        visit.seat = seat
    if route.method == "POST":
        visit.form = await request.form(max_part_size=route.form_bytes)
        if visit.seat is not None and not gate.sent_by(visit.seat, visit.field("csrf")):
            return PlainTextResponse("This form has grown old. Go back, load the page again, and send it once more.", 403)
    try:
        if iscoroutinefunction(route.answer):
            return await cast("Callable[[Visit], Awaitable[Response]]", route.answer)(visit)
        return await to_thread.run_sync(cast("Callable[[Visit], Response]", route.answer), visit)
    except UnghostError as error:
        return await to_thread.run_sync(partial(visit.page, "trouble.html", 422, error=error))
