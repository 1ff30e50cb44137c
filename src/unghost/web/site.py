"""The site: every row of the route table, each behind the gate."""

from __future__ import annotations

import mimetypes
from collections.abc import Awaitable, Callable, Iterable
from functools import partial
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, cast

from anyio import to_thread
from python_multipart.multipart import parse_options_header
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount
from starlette.routing import Route as Path_
from starlette.staticfiles import StaticFiles

from unghost.errors import CouldNot, NotInitialised, TooOften, UnghostError
from unghost.web.access.frame import SAFE, Frame, known_trouble, plain, tell
from unghost.web.access.gate import Stranger
from unghost.web.operations.door import answer_api, dead_ends
from unghost.web.rendering.assets import STATIC, content_mark
from unghost.web.route import Route, pages
from unghost.web.table import rows
from unghost.web.views.ended import session_ended
from unghost.web.visit import Visit
from unghost.web.wire.body import bounded
from unghost.web.wire.problem import RefusedError

if TYPE_CHECKING:
    from starlette.types import Scope

    from unghost.web.access.gate import Gate
    from unghost.web.seat import Seat

Nav = tuple[tuple[str, Route], ...]
FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")
MOST_FIELDS, MOST_FILES = 1_000, 100
mimetypes.add_type("text/javascript", ".js")  # some systems say something else, and nosniff then stops the script


def site(gate: Gate, table: Iterable[Route] | None = None) -> Starlette:
    """Return the site as an ASGI program; ``table`` are its rows where they are not those of the program."""
    nav = tuple((page.nav[1], page.routes[0]) for page in pages() if page.nav is not None)
    routes = [_path(route, gate, nav) for route in (rows() if table is None else table)]
    shut = partial(_trouble_of_framework, gate, nav)
    found = Starlette(
        routes=[*routes, *dead_ends(), Mount("/static", _Static(directory=STATIC), name="static")],
        middleware=[Middleware(Frame, gate.entrance), Middleware(GZipMiddleware, minimum_size=1_000, compresslevel=6)],
        exception_handlers={HTTPException: shut},
    )
    found.state.gate = gate
    return found


class _Static(StaticFiles):
    """Files of the program. Asked for with the mark of their content they never change; else the browser asks each time."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """Return a file."""
        answer = await super().get_response(path, scope)
        same = Request(scope).query_params.get("v") == content_mark(path) if answer.status_code in (200, 304) else False
        answer.headers["Cache-Control"] = "public, max-age=31536000, immutable" if same else "public, no-cache"
        return answer


def _path(route: Route, gate: Gate, nav: Nav) -> Path_:
    async def endpoint(request: Request) -> Response:
        visit = Visit(request)
        try:
            return await _answer(route, gate, visit, nav)
        except UnghostError as error:
            return await _trouble(visit, 429 if isinstance(error, TooOften) else 422, error)
        except RefusedError as error:
            return await _trouble(visit, error.status, CouldNot(error.sentence, error.remedy), error.headers)
        except HTTPException as error:
            return await _trouble(visit, error.status_code, CouldNot(*known_trouble(error)), error.headers or {})
        except Exception as fault:
            number = request.state.number
            tell(fault, number)
            said = CouldNot(
                f"Something went wrong here. It is noted under {number}.", "Try it once more; if it stays, report it."
            )
            return await _trouble(visit, 500, said)

    return Path_(route.path, endpoint, methods=[route.method], name=route.name)


async def _trouble(visit: Visit, status: int, error: UnghostError, headers: Any = ()) -> Response:
    """Return what went wrong as a page, or as a sentence where not even that can be made."""
    template = "nothing_yet.html" if isinstance(error, NotInitialised) and visit.seat else "trouble.html"
    try:
        answer = await to_thread.run_sync(partial(visit.page, template, status, error=error))
    except Exception as fault:
        tell(fault, visit.request.state.number)
        answer = plain(status, f"{error.sentence} {error.remedy}")
    if isinstance(error, TooOften):
        answer.headers["Retry-After"] = str(error.seconds)
    answer.headers.update(dict(headers))
    return answer


async def _trouble_of_framework(gate: Gate, nav: Nav, request: Request, fault: Exception) -> Response:
    """Return a page for an address where nothing is, with the heading of whoever asks."""
    assert isinstance(fault, HTTPException)
    visit = Visit(request)
    _sit(visit, gate.known(request), nav)
    return await _trouble(visit, fault.status_code, CouldNot(*known_trouble(fault)), fault.headers or {})


def _sit(visit: Visit, seat: Seat | None, nav: Nav) -> None:
    """Give a visit its seat, and the heading that goes with the role."""
    visit.seat = seat
    visit.nav = tuple((word, to.path) for word, to in nav if seat is not None and to.roles and seat.role in to.roles)


async def _answer(route: Route, gate: Gate, visit: Visit, nav: Nav) -> Response:
    request = visit.request
    if route.api:
        return await answer_api(route, gate, visit)
    visit.request = request = Request(request.scope, bounded(request, route.form_bytes))
    if route.roles is None:
        _sit(visit, None if "Authorization" in request.headers else gate.known(request), nav)
    else:
        seat = gate.seat(request, route)
        if isinstance(seat, Stranger):
            return await to_thread.run_sync(session_ended, visit, gate)
        if isinstance(seat, Response):
            return seat
        _sit(visit, seat, nav)
        if seat.role not in route.roles:
            raise RefusedError(403, "This is not for your role.", "Ask an admin of this place.")
    if route.method not in SAFE:
        await _read_form(route, gate, visit)
    if iscoroutinefunction(route.answer):
        return await cast("Callable[[Visit], Awaitable[Response]]", route.answer)(visit)
    answer = cast("Callable[[Visit], Response]", route.answer)
    return await to_thread.run_sync(answer, visit, limiter=visit.turn(looks=route.method in SAFE))


async def _read_form(route: Route, gate: Gate, visit: Visit) -> None:
    """Read what a page sent, and look whether it was a page of this session; where nobody need be known, its origin is enough."""
    request = visit.request
    if route.streams:
        _require_own(route, gate, visit, request.query_params.get("csrf", ""))
        return
    kind, options = parse_options_header(request.headers.get("Content-Type", ""))
    if (kind and kind.decode() not in FORMS) or options.get(b"charset", b"utf-8").lower() not in (b"utf-8", b"utf8"):
        raise RefusedError(415, "This takes a form, in UTF-8.", "Go back, and use the page itself.")
    visit.form = await request.form(max_files=MOST_FILES, max_fields=MOST_FIELDS, max_part_size=route.form_bytes)
    _require_own(route, gate, visit, visit.field("csrf") or request.headers.get("X-CSRF-Token", ""))


def _require_own(route: Route, gate: Gate, visit: Visit, token: str) -> None:
    if route.roles is not None and visit.seat is not None and not gate.sent_by(visit.seat, token):
        raise RefusedError(403, "This form has grown old.", "Go back, load the page again, and send it once more.")
