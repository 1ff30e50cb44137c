"""What the HTTP API can do: resources, each with its operations, found by a scan of ``web/api``. One row says everything about an
operation: what it takes and gives, who may ask, and what does it; the routes and the description are made from the rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from unghost.catalog import checked, members
from unghost.web.roles import EVERYBODY, Role, Scope
from unghost.web.wire.given import Given, Moment, Text

if TYPE_CHECKING:
    from unghost.web.operations.call import Call

API = "/api"
NOW = Given("now", "Answer as of this moment, using nothing later.", Moment())
AT = Given("at", "When it happened; now where it is left out.", Moment())
PERSON = Given("person", "An address, a telephone number or a full name.", Text(most=320))
JSON, ICS, ZIP, MAIL, CSV = "application/json", "text/calendar", "application/zip", "message/rfc822", "text/csv"
ANY_MAIL = f"{MAIL} application/octet-stream"


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer that is more than JSON with the status its operation names. ``pieces`` come one by one as they are made."""

    found: Any = None
    raw: bytes | None = None
    pieces: Iterator[bytes] | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    status: int | None = None


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing that can be asked.

    ``path`` lies below ``/api``; the names in it are ``within``. ``schema`` is the published schema of the answer, empty where
    ``media`` is no JSON. ``body`` are the fields of a JSON body; ``takes`` names
    what else is sent instead, parted by spaces. ``records`` says that
    it may be repeated safely with an ``Idempotency-Key``. ``may`` are the statuses of refusals beyond those of all operations.
    ``example`` fills ``within``, ``query`` and ``body`` for the reference: what it asks of the sample works.
    """

    name: str
    path: str
    summary: str
    does: Callable[[Call], Any]
    scope: Scope
    schema: str = ""
    method: str = "GET"
    says: str = ""
    within: tuple[Given, ...] = ()
    query: tuple[Given, ...] = ()
    body: tuple[Given, ...] | None = None
    takes: str = JSON
    media: str = JSON
    status: int = 200
    records: bool = False
    may: tuple[int, ...] = ()
    roles: frozenset[Role] = EVERYBODY
    body_bytes: int = 1_000_000
    example: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Resource:
    """A kind of thing that can be asked for, with a sentence that says what it is; ``place`` is its place in the reference."""

    name: str
    title: str
    says: str
    operations: tuple[Operation, ...]
    place: int = 100


def resources() -> tuple[Resource, ...]:
    """Return every resource, in the order of the reference."""
    found = checked(members("unghost.web.api", "RESOURCE").values(), Resource, "resource")
    return tuple(sorted(found, key=lambda one: (one.place, one.name)))


def operations() -> tuple[Operation, ...]:
    """Return every operation, in the order of the reference."""
    return tuple(operation for resource in resources() for operation in resource.operations)
