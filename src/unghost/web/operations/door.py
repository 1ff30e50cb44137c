"""The door of the HTTP API: who asks, what they sent, what is done, and the answer; a refusal is a problem with a sentence."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from anyio import to_thread
from starlette.concurrency import iterate_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route as Path_

from unghost.errors import UnghostError
from unghost.web.access.frame import tell
from unghost.web.homes.answers import NotYetError
from unghost.web.operations.call import Call
from unghost.web.operations.once import KEY, once
from unghost.web.operations.rate import Rate
from unghost.web.operations.resource import API, JSON, Operation, Reply, operations
from unghost.web.rendering.paths import name_from_path
from unghost.web.route import Route
from unghost.web.wire.body import bounded
from unghost.web.wire.given import Fault, read_object, read_texts
from unghost.web.wire.problem import RefusedError, problem, refused, trouble

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from unghost.web.access.gate import Gate
    from unghost.web.seat import Seat
    from unghost.web.visit import Visit

SAFE = ("GET", "HEAD")
CSRF = "X-CSRF-Token"
RATE = Rate()


def api_routes() -> tuple[Route, ...]:
    """Return the rows of the HTTP API for the table of who may do what."""
    return tuple(
        Route(
            API + one.path,
            f"api-{one.name}",
            partial(_answer, one),
            one.method,
            one.roles,
            one.scope,
            one.body_bytes,
            api=True,
        )
        for one in operations()
    )


def dead_ends() -> list[Path_]:
    """Return what answers where there is nothing below ``/api``, or nothing that is asked for so."""
    methods: dict[str, set[str]] = {}
    for one in operations():
        methods.setdefault(one.path, set()).update({one.method, *(["HEAD"] if one.method == "GET" else [])})
    ends = [Path_(API + path, _End(", ".join(sorted(known)))) for path, known in methods.items()]
    return [*ends, Path_(API + "/{rest:path}", _End())]


async def answer_api(route: Route, gate: Gate, visit: Visit) -> Response:
    """Answer a question to the HTTP API: who asks is looked at first, then what they ask."""
    request = visit.request
    try:
        visit.seat = await to_thread.run_sync(_let_in, route, gate, request)
        visit.request = Request(request.scope, bounded(request, route.form_bytes))
        answered: Response = await route.answer(visit)  # type: ignore[misc]  # the rows above are coroutines
    except NotYetError:
        answered = refused(RefusedError(503, "This is being worked out for the first time.", "Ask again in a few seconds."))
    except RefusedError as error:
        answered = refused(error)
        if error.status == 401:
            answered.headers["WWW-Authenticate"] = "Bearer"
    except UnghostError as error:
        answered = trouble(error)
    except Exception as fault:  # a fault of ours: told in a sentence, kept in the log, and no line of it leaves
        number = request.state.number
        tell(fault, number)
        answered = problem(
            500, f"Something went wrong here. It is noted under {number}.", "Try it once more; if it stays, report it."
        )
    return answered


def _let_in(route: Route, gate: Gate, request: Request) -> Seat:
    """Return the seat of whoever asks; raise RefusedError where they may not."""
    seat = gate.seat(request, route)
    if isinstance(seat, Response):
        raise _stranger(seat)
    if route.roles is not None and seat.role not in route.roles:
        raise RefusedError(403, "This is not for your role.", "Ask an admin of this place.")
    if route.method not in SAFE and not gate.sent_by(seat, request.headers.get(CSRF, "")):
        raise RefusedError(403, f"A question that changes something needs the header {CSRF}, or a token.")
    RATE.take(seat)
    return seat


def _stranger(found: Response) -> RefusedError:
    """Return in our words that the gate lets nobody in, with its status where that is a refusal (a scope that lacks)."""
    if found.status_code == 403:
        said = bytes(found.body).decode("utf-8", "replace") if found.body else "This token may not do that."
        return RefusedError(403, said)
    return RefusedError(401, "Nobody is known by what was sent.", "Send a token: Authorization: Bearer TOKEN")


async def _answer(operation: Operation, visit: Visit) -> Response:
    """Read what was sent, do what was asked, and answer."""
    raw = await _body(operation, visit.request)
    call = Call(visit, _given(operation, visit.request, raw), raw)
    return await to_thread.run_sync(_done, operation, call, limiter=visit.turn(looks=operation.method in SAFE))


def _done(operation: Operation, call: Call) -> Response:
    key = call.visit.request.headers.get(KEY)
    if operation.records and key is not None:
        return once(key, call, lambda: _response(operation, call))
    return _response(operation, call)


def _response(operation: Operation, call: Call) -> Response:
    found = operation.does(call)
    reply = found if isinstance(found, Reply) else Reply(found)
    status = reply.status or operation.status
    if reply.pieces is not None:
        return StreamingResponse(iterate_in_threadpool(reply.pieces), status, reply.headers, operation.media)
    if reply.raw is not None:
        return _marked(operation, call, Response(reply.raw, status, reply.headers, operation.media))
    return _marked(operation, call, JSONResponse(reply.found, status, reply.headers))


def _marked(operation: Operation, call: Call, found: Response) -> Response:
    """Give what was read its mark; where it is the one the asker has, nothing more is sent (RFC 9110, section 13.1.2)."""
    if operation.method != "GET":
        return found
    mark = f'"{sha256(found.body).hexdigest()[:32]}"'
    known = call.visit.request.headers.get("If-None-Match", "")
    if mark in [one.strip().removeprefix("W/") for one in known.split(",")] or known.strip() == "*":
        found = Response(status_code=304)
    found.headers["ETag"] = mark
    found.headers["Cache-Control"] = "private, no-cache"
    return found


# -- what was sent --------------------------------------------------------------------------------------------------------


async def _body(operation: Operation, request: Request) -> bytes:
    """Return what was sent, of the kind that is taken."""
    raw = await request.body()
    takes = operation.takes.split() if operation.body is not None else []
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if takes and kind not in takes and (raw or kind):
        raise RefusedError(415, f"This takes {' or '.join(takes)}.", f"Send it with the header Content-Type: {takes[0]}")
    return raw


def _given(operation: Operation, request: Request, raw: bytes) -> dict[str, Any]:
    """Return every value by name; raise with everything that is wrong."""
    named = [(name, name_from_path(str(part))) for name, part in request.path_params.items()]
    within, lost = read_texts(named, operation.within, "path")
    query, wrong = read_texts(_query(request), operation.query, "query")
    body, bad = _read_body(operation, raw)
    if lost and not (wrong or bad):
        raise RefusedError(404, "There is nothing of that name.", faults=lost)
    faults = [*lost, *wrong, *bad]
    if faults:
        first = f"{faults[0].where} {faults[0].says}."
        raise RefusedError(422, first[0].upper() + first[1:], "See /api for what is taken.", faults)
    return {**within, **query, **body}


def _query(request: Request) -> list[tuple[str, str]]:
    return list(request.query_params.multi_items())


def _read_body(operation: Operation, raw: bytes) -> tuple[dict[str, Any], list[Fault]]:
    if operation.body is None:
        return {}, [Fault("body", "is not taken here; leave it out")] if raw else []
    if operation.takes != JSON:
        return {}, [] if raw else [Fault("body", "is empty")]
    if not raw and not any(one.must for one in operation.body):
        return {}, []
    try:
        found = json.loads(raw, object_pairs_hook=_pairs, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        why = str(error) if isinstance(error, _OddError) else "is no JSON"
        return {}, [Fault("body", why)]
    return read_object(found, operation.body)


class _OddError(ValueError):
    """JSON of which two readers would make two things."""


def _pairs(found: list[tuple[str, Any]]) -> Mapping[str, Any]:
    names = dict(found)
    if len(names) != len(found):
        raise _OddError("names something twice")
    return names


def _no_number(name: str) -> float:
    raise _OddError(f"holds {name}, which is no number")


# -- where there is nothing -----------------------------------------------------------------------------------------------


class _End:
    """What answers where there is nothing, or where nothing is asked for by this method; ``allowed`` are those that are."""

    def __init__(self, allowed: str = "") -> None:
        self._allowed = allowed

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        found = problem(404, "There is nothing at this address.", f"What there is: {API}")
        if self._allowed:
            headers = {"Allow": self._allowed}
            found = problem(405, "This is not asked for so.", f"It takes {self._allowed}.", headers=headers)
        await found(scope, receive, send)


def array(found: Iterator[Any]) -> Iterator[bytes]:
    """Yield the pieces of a JSON array as its members come."""
    first = True
    for one in found:
        yield (b"[" if first else b",\n") + json.dumps(one, ensure_ascii=False).encode()
        first = False
    yield b"[]" if first else b"]"
