"""Who comes in: the seat of a request, or what to answer instead."""

from __future__ import annotations

import hmac
from hashlib import sha256
from secrets import token_urlsafe
from typing import TYPE_CHECKING

from starlette.responses import PlainTextResponse, RedirectResponse, Response

from unghost.web.seat import Seat

if TYPE_CHECKING:
    from starlette.requests import Request

    from unghost.web.roles import Role
    from unghost.web.rooms import Room
    from unghost.web.route import Route

COOKIE = "unghost_session"


class OneUser:
    """The gate of one user on loopback: a link that works once opens a session."""

    def __init__(self, room: Room, role: Role) -> None:
        self._room, self._role = room, role
        self._links: set[bytes] = set()
        self._seats: dict[bytes, Seat] = {}

    def link(self) -> str:
        """Return the secret part of a link that opens a session once."""
        secret = token_urlsafe(32)
        self._links.add(_mark(secret))
        return secret

    def open(self, secret: str) -> Response:
        """Answer somebody who comes with a link."""
        if _mark(secret) not in self._links:
            return PlainTextResponse("This link was used already. Print another one: unghost serve --link", 403)
        self._links.discard(_mark(secret))
        token = token_urlsafe(32)
        self._seats[_mark(token)] = Seat("", self._role, self._room, token_urlsafe(32))
        answer = RedirectResponse("/", 303)
        answer.set_cookie(COOKIE, token, httponly=True, samesite="lax")
        return answer

    def seat(self, request: Request, _route: Route) -> Seat | Response:
        """Return the seat of whoever asks, or what they are answered instead."""
        found = self._seats.get(_mark(request.cookies.get(COOKIE, "")))
        return found or PlainTextResponse("Nobody is signed in here. Print a link: unghost serve --link", 401)

    def sent_by(self, seat: Seat, token: str) -> bool:
        """Say whether a form came from a page of this session."""
        return hmac.compare_digest(seat.csrf, token)


def _mark(secret: str) -> bytes:
    return sha256(secret.encode()).digest()
