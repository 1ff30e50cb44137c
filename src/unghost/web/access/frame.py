"""Around every request: which hosts and origins are heard, the headers each answer carries, and what a fault says."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Mapping
from secrets import token_hex
from typing import TYPE_CHECKING

from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from unghost.web.access.gate import LEAVE

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from unghost.web.access.entrance import Entrance

SAFE = ("GET", "HEAD", "OPTIONS")
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; frame-src 'self'; base-uri 'none'; object-src 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
A_YEAR = "max-age=31536000; includeSubDomains"
DEBUG = "UNGHOST_DEBUG"


class _Out:
    """Sends an answer with the headers each carries, and without its body where only its head was asked for."""

    def __init__(self, send: Send, headers: Mapping[str, str], *, empty: bool) -> None:
        self._send, self._headers, self._empty = send, headers, empty
        self.begun = False

    async def __call__(self, message: Message) -> None:
        """Send a piece of the answer."""
        if message["type"] == "http.response.start":
            self.begun = True
            headers = MutableHeaders(scope=message)
            for name, value in self._headers.items():
                headers.setdefault(name, value)
        elif self._empty:
            message = {**message, "body": b""}
        await self._send(message)


class Frame:
    """The outermost part of the site."""

    def __init__(self, app: ASGIApp, entrance: Entrance) -> None:
        self._app, self._entrance = app, entrance
        # On one's own machine a page may stay in the browser for the way back; elsewhere a machine may be shared.
        keep = "no-store" if entrance.open else "private, no-cache"
        self._headers = {**HEADERS, "Cache-Control": keep}
        if entrance.secure:
            self._headers["Strict-Transport-Security"] = A_YEAR

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        number = token_hex(6)
        scope.setdefault("state", {})["number"] = number
        out = _Out(send, {**self._headers, "X-Request-Id": number}, empty=scope["method"] == "HEAD")
        try:
            await (self._refused(scope) or self._app)(scope, receive, out)
        except Exception as fault:
            tell(fault, number)
            if not out.begun:
                await plain(500, f"Something went wrong here. It is noted under {number}.")(scope, receive, out)
        finally:
            for leave in scope.pop(LEAVE, []):
                leave()
        return None

    def _refused(self, scope: Scope) -> Response | None:
        """Return why a request is not even looked at, None where it is."""
        request = Request(scope)
        host = request.headers.get("Host", "")
        if not self._entrance.serves(host):
            return plain(421, "Nothing is served here under that name.")
        if self._entrance.proxied and request.headers.get("X-Forwarded-Proto", "").split(",")[-1].strip().lower() != "https":
            return plain(400, "This place is reached by https only. Let the proxy send X-Forwarded-Proto: https")
        scope["scheme"] = self._entrance.scheme
        if not _at_home(request) or not self._from_here(request, host):
            return plain(403, "This was sent from another site. Open the page here, and do it once more.")
        return None

    def _from_here(self, request: Request, host: str) -> bool:
        """Say whether what would change something comes from a page of ours; a program tells of no origin, and has a token."""
        origin = request.headers.get("Origin")
        return request.method in SAFE or origin is None or self._entrance.own(origin, host)


def _at_home(request: Request) -> bool:
    """Say whether a browser asks for one of our own pages, or somebody follows a link to us (Fetch Metadata, W3C).

    "same-site" is another's: on one machine every port is of the same site.
    """
    site = request.headers.get("Sec-Fetch-Site", "none")
    if site in ("same-origin", "none"):
        return True
    to_us = request.headers.get("Sec-Fetch-Mode") == "navigate" and request.headers.get("Sec-Fetch-Dest") == "document"
    return request.method in ("GET", "HEAD") and to_us


def plain(status: int, sentence: str) -> Response:
    """Return a sentence as an answer, for where no page can be made."""
    return PlainTextResponse(f"{sentence}\n", status)


def tell(fault: Exception, number: str) -> None:
    """Write a fault to standard error under its number: where it happened, not what it said, which may be somebody's mail."""
    where = "".join(traceback.format_tb(fault.__traceback__))
    said = f": {fault}" if DEBUG in os.environ else f" (set {DEBUG}=1 to see what it said)"
    sys.stderr.write(f"unghost: request {number} failed\n{where}{type(fault).__name__}{said}\n")


def known_trouble(fault: HTTPException) -> tuple[str, str]:
    """Return what a refusal of the framework means, and what to do."""
    return {
        400: ("What was sent cannot be read.", "Go back, load the page again, and send it once more."),
        404: ("There is nothing at this address.", "Look for it on Today, or by its name with Find."),
        405: ("This address is not asked for so.", "Go back, and use the page itself."),
        413: ("This is more than can be taken here.", "Send less at a time."),
    }.get(fault.status_code, (f"{fault.detail}.", "Go back, and try it once more."))
