"""Tokens: what programs of one's own carry to come in by the HTTP API."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from starlette.responses import Response

from unghost.app.team import ALONE
from unghost.domain.hours import zone
from unghost.errors import BadUse, UnghostError
from unghost.web.access.gate import gate_of
from unghost.web.rendering.tongue import mark
from unghost.web.roles import FOR_AGENTS, Scope
from unghost.web.route import Page, Route
from unghost.web.visit import Visit

SMALL = 8_000
MEANING = {
    Scope.READ: mark("look at what is judged, and at the mail it rests on"),
    Scope.LINT: mark("have a text checked; it sees nothing of yours"),
    Scope.DRAFT: mark("write drafts, which nobody has approved"),
    Scope.RECORD: mark("say what is true: an outcome, a call, a park, a note"),
    Scope.ACT: mark("approve and send letters, erase, change settings"),
}


def _show(visit: Visit) -> Response:
    """Show the tokens, with the secret of one that was just made: once, so a reload neither makes it again nor shows it."""
    made = gate_of(visit).held(visit.seat, "tokens") if visit.seat is not None else None
    return _page(visit, secret=made if isinstance(made, str) else "")


def _page(visit: Visit, status: int = 200, error: UnghostError | None = None, secret: str = "") -> Response:
    team = gate_of(visit).team
    return visit.page(
        "tokens.html",
        status,
        typed={name: visit.field(name) for name in ("name", "until", "agent")},
        ticked=visit.form.getlist("scope") if visit.form is not None else [],
        tokens=team.store.tokens(_who(visit)),
        scopes=[(scope, MEANING[scope], scope in FOR_AGENTS) for scope in Scope],
        now=team.now(),
        error=error,
        secret=secret,
    )


def _who(visit: Visit) -> str:
    return visit.seat.account.id if visit.seat and visit.seat.account else ALONE


def _add(visit: Visit) -> Response:
    team = gate_of(visit).team
    asked = visit.form.getlist("scope") if visit.form is not None else []
    try:
        scopes = {scope for scope in Scope if scope.value in asked}
        agent = visit.field("agent") == "yes"
        secret = team.door.new_token(_who(visit), visit.field("name"), scopes, team.now(), agent=agent, until=_until(visit))
    except UnghostError as error:
        return _page(visit, 422, error)
    assert visit.seat is not None
    gate_of(visit).hold(visit.seat, "tokens", secret)
    return visit.back("/tokens")


def _until(visit: Visit) -> datetime | None:
    """Return the end of the day that was named, where the user is; None where none was."""
    told = visit.field("until")
    try:
        return datetime.combine(date.fromisoformat(told) + timedelta(days=1), time(), zone(visit.timezone)) if told else None
    except (ValueError, OverflowError):
        raise BadUse(f"{told[:40]!r} is no date.", "Write it as 2026-12-31, or leave it empty.") from None


def _revoke(visit: Visit) -> Response:
    team = gate_of(visit).team
    gone = team.door.revoke(_who(visit), visit.field("token"), team.now())
    return visit.back("/tokens", visit.words("Revoked: %(name)s. Whatever carries it stays outside from now on.", name=gone.name))


PAGE = Page(
    "tokens",
    (
        Route("/tokens", "tokens", _show),
        Route("/tokens", "tokens-add", _add, method="POST", form_bytes=SMALL),
        Route("/tokens/revoke", "tokens-revoke", _revoke, method="POST", form_bytes=SMALL),
    ),
    nav=(920, "Tokens"),
)
