"""Refusals of the HTTP API as RFC 9457 has them: a sentence, what to do about it, and where the trouble lies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from http import HTTPStatus
from types import MappingProxyType

from starlette.responses import JSONResponse

from unghost.errors import (
    BadUse,
    CouldNot,
    LineBroken,
    LoginRefused,
    MissingPlace,
    NotInitialised,
    NotLetIn,
    NotSendable,
    StoreBroken,
    StoreBusy,
    StoreNewer,
    TooOften,
    UnghostError,
    UnknownKind,
    UnknownPerson,
    Unreadable,
)
from unghost.web.wire.given import Fault

PROBLEM = "application/problem+json"
_STATUS: tuple[tuple[type[UnghostError], int], ...] = (
    (UnknownPerson, 404),
    (UnknownKind, 404),
    (MissingPlace, 404),
    (NotInitialised, 409),
    (BadUse, 409),
    (NotSendable, 422),
    (Unreadable, 422),
    (StoreBusy, 503),
    (StoreBroken, 500),
    (StoreNewer, 500),
    (LoginRefused, 502),
    (LineBroken, 502),
    (NotLetIn, 403),
    (TooOften, 429),
    (CouldNot, 409),
    (UnghostError, 500),
)
"""The first that fits counts. What is not as described is refused with 422 before anything is done; a 409 says that it is as
described, and does not fit what is known."""


class RefusedError(Exception):
    """What was asked is not done, and why: with a status of its own, and what its answer says beside."""

    headers: Mapping[str, str] = MappingProxyType({})

    def __init__(self, status: int, sentence: str, remedy: str = "", faults: Iterable[Fault] = ()) -> None:
        super().__init__(sentence)
        self.status, self.sentence, self.remedy, self.faults = status, sentence, remedy, tuple(faults)


def problem(
    status: int, sentence: str, remedy: str = "", faults: Iterable[Fault] = (), headers: Mapping[str, str] | None = None
) -> JSONResponse:
    """Return a refusal."""
    found: dict[str, object] = {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": sentence,
        "remedy": remedy or None,
    }
    wrong = [{"where": fault.where, "says": fault.says} for fault in faults]
    return JSONResponse(found | ({"errors": wrong} if wrong else {}), status, headers, PROBLEM)


def trouble(error: UnghostError) -> JSONResponse:
    """Return an error of ours as a refusal."""
    status = next(status for kind, status in _STATUS if isinstance(error, kind))
    headers = {"Retry-After": "2"} if status == 503 else None
    return problem(status, error.sentence, error.remedy, headers=headers)


def refused(found: RefusedError) -> JSONResponse:
    """Return a refusal that was raised."""
    headers = {"Retry-After": "5"} if found.status in (429, 503) else None
    return problem(found.status, found.sentence, found.remedy, found.faults, headers)
