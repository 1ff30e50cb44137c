"""What a route is: one row of the table that says who may do what. A route without a row does not exist."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from unghost.catalog import checked, members
from unghost.web.roles import EVERYBODY, Role, Scope

if TYPE_CHECKING:
    from starlette.responses import Response

    from unghost.web.visit import Visit


Answer = Callable[["Visit"], "Response"] | Callable[["Visit"], Awaitable["Response"]]


@dataclass(frozen=True, slots=True)
class Route:
    """One path and method, what answers it, and who may ask.

    ``roles`` is None where nobody needs to be known (signing in, the style sheet). ``scope`` is what a token needs to come this
    way, None where only a browser may. An ``answer`` that is no coroutine runs in a thread of its own; ``form_bytes`` bounds what
    may be sent. A POST from a browser carries the token of its session in the field ``csrf``; the gate looks at it first.
    ``streams`` says that the answer reads what is sent by itself, piece by piece; the token then stands in the address.
    ``api`` marks a row of the HTTP API, which has a door of its own.
    """

    path: str
    name: str
    answer: Answer
    method: str = "GET"
    roles: frozenset[Role] | None = EVERYBODY
    scope: Scope | None = None
    form_bytes: int = 1_000_000
    api: bool = False
    streams: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the site: its routes; ``nav`` is its word in the heading and its place there, None where it has none."""

    name: str
    routes: tuple[Route, ...]
    nav: tuple[int, str] | None = None


def pages() -> tuple[Page, ...]:
    """Return every page, in the order of the heading."""
    found = checked(members("unghost.web.pages", "PAGE").values(), Page, "page")
    return tuple(sorted(found, key=lambda page: (page.nav or (999, ""), page.name)))
