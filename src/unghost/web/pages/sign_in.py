"""Coming in and leaving: a link that works once for the one user, name and password for a team, an invitation to choose one."""

from __future__ import annotations

from starlette.responses import Response

from unghost.errors import BadUse, NotLetIn, TooOften, UnghostError
from unghost.web.access.gate import gate_of, within
from unghost.web.route import Page, Route
from unghost.web.visit import Visit

SMALL = 8_000
"""Bytes: a name and two passwords of full length, as a form writes them."""


def _show(visit: Visit) -> Response:
    gate = gate_of(visit)
    if visit.seat is not None:
        return visit.back(within(visit.asked("to")))
    return _form(visit, to=within(visit.asked("to")), alone=not gate.team.store.accounts())


def _form(visit: Visit, status: int = 200, **words: object) -> Response:
    known: dict[str, object] = {"to": "/", "alone": False, "name": "", "error": None, "lost": False}
    return visit.page("sign_in.html", status, **{**known, **words})


def _sign_in(visit: Visit) -> Response:
    gate = gate_of(visit)
    name, to = visit.field("name"), within(visit.field("to"))
    now, address = gate.team.now(), gate.entrance.peer(visit.request)
    try:
        account = gate.team.door.sign_in(name, _secret(visit, "password"), address, now)
    except NotLetIn as error:
        return _form(visit, 403, to=to, name=name, error=error)
    except TooOften as error:
        answer = _form(visit, 429, to=to, name=name, error=error)
        answer.headers["Retry-After"] = str(error.seconds)
        return answer
    return gate.admit(visit.request, account, to)


def _open(visit: Visit) -> Response:
    gate = gate_of(visit)
    if visit.request.method == "HEAD" or "Sec-Purpose" in visit.request.headers:
        return Response(status_code=204)  # a browser that looks ahead must not use up the link
    try:
        gate.team.door.opened(visit.named("secret"), gate.entrance.peer(visit.request), gate.team.now())
    except NotLetIn as error:
        if visit.seat is not None:
            return visit.back("/")
        return _form(visit, 403, alone=not gate.team.store.accounts(), error=error)
    return gate.admit(visit.request, None, "/")


def _welcome(visit: Visit) -> Response:
    gate = gate_of(visit)
    try:
        account = gate.team.accounts.invited(visit.named("secret"), gate.team.now())
    except NotLetIn as error:
        return _form(visit, 403, error=error)
    return visit.page("welcome.html", account=account, secret=visit.named("secret"), error=None)


def _accept(visit: Visit) -> Response:
    gate = gate_of(visit)
    secret, now = visit.named("secret"), gate.team.now()
    try:
        account = gate.team.accounts.invited(secret, now)
    except NotLetIn as error:
        return _form(visit, 403, error=error)
    try:
        gate.team.accounts.accept(secret, twice(visit), now)
    except UnghostError as error:
        return visit.page("welcome.html", 422, account=account, secret=secret, error=error)
    return gate.admit(visit.request, account, "/")


def twice(visit: Visit) -> str:
    """Return the new password of a form, which was typed twice; raise BadUse where it was not the same."""
    new = _secret(visit, "new")
    if new != _secret(visit, "again"):
        raise BadUse("The two new passwords are not the same.", "Type them once more, or let the page show them.")
    return new


def _secret(visit: Visit, name: str) -> str:
    """Return a field as it was typed, with the spaces at its ends."""
    found = visit.form.get(name, "") if visit.form is not None else ""
    return found if isinstance(found, str) else ""


def _leave(visit: Visit) -> Response:
    return gate_of(visit).dismiss(visit)


PAGE = Page(
    "sign-in",
    (
        Route("/sign-in", "sign-in", _show, roles=None),
        Route("/sign-in", "sign-in-send", _sign_in, method="POST", roles=None, form_bytes=SMALL),
        Route("/open/{secret}", "open", _open, roles=None),
        Route("/welcome/{secret}", "welcome", _welcome, roles=None),
        Route("/welcome/{secret}", "welcome-send", _accept, method="POST", roles=None, form_bytes=SMALL),
        Route("/leave", "leave", _leave, method="POST", form_bytes=SMALL),
    ),
)
