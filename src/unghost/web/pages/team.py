"""The team: accounts for admins, and for managers the sums of the sellers who chose to show them."""

from __future__ import annotations

from starlette.responses import Response

from unghost.errors import BadUse, UnghostError
from unghost.web.access.at_the_door import lines
from unghost.web.access.gate import gate_of
from unghost.web.rendering.tongue import mark
from unghost.web.roles import Role
from unghost.web.route import Page, Route
from unghost.web.visit import Visit

SMALL = 8_000
ADMINS = frozenset({Role.ADMIN})
LEADING = frozenset({Role.MANAGER, Role.ADMIN})
MEANING = {
    Role.SELLER: mark("sees their own mail alone"),
    Role.MANAGER: mark("sees their own mail, and the sums of those who show them"),
    Role.ADMIN: mark("adds and removes accounts, and sees their own mail alone"),
}


def _show(visit: Visit) -> Response:
    return _page(visit)


def _page(visit: Visit, status: int = 200, error: UnghostError | None = None, link: str = "", invited: str = "") -> Response:
    store = gate_of(visit).team.store
    accounts = store.accounts()
    admin = visit.seat is not None and visit.seat.role is Role.ADMIN
    manager = visit.seat is not None and visit.seat.role is Role.MANAGER
    sharing = {account.id: account for account in accounts if account.shares}
    return visit.page(
        "team.html",
        status,
        accounts=accounts if admin else (),
        alone=not accounts,
        roles=[(role, MEANING[role]) for role in Role],
        sums=lines([(sharing[id_].name, sums) for id_, sums in store.sums() if id_ in sharing], visit.tongue)
        if manager
        else None,
        admin=admin,
        error=error,
        link=link,
        invited=invited,
    )


def _add(visit: Visit) -> Response:
    team = gate_of(visit).team
    try:
        if not team.store.accounts():
            raise BadUse("The first account is made where the server runs.", "Run there: unghost team add YOUR-NAME --role admin")
        account = team.accounts.add(visit.field("name"), _role(visit), team.now())
    except UnghostError as error:
        return _page(visit, 422, error)
    return _invited(visit, account.name)


def _invite(visit: Visit) -> Response:
    try:
        return _invited(visit, visit.field("name"))
    except UnghostError as error:
        return _page(visit, 422, error)


def _invited(visit: Visit, name: str) -> Response:
    """Show, this once, the link by which somebody chooses their password."""
    gate = gate_of(visit)
    secret = gate.team.accounts.invite(name, gate.team.now())
    link = f"{gate.entrance.scheme}://{visit.request.headers['Host']}/welcome/{secret}"
    return _page(visit, link=link, invited=name)


def _change(visit: Visit) -> Response:
    team = gate_of(visit).team
    try:
        changed = team.accounts.set_role(visit.field("name"), _role(visit), team.now())
    except UnghostError as error:
        return _page(visit, 422, error)
    said = visit.words("%(name)s is %(role)s now, and signs in anew.", name=changed.name, role=visit.words(changed.role.value))
    return visit.back("/team", said)


def _remove(visit: Visit) -> Response:
    team = gate_of(visit).team
    try:
        if visit.field("sure") != "yes":
            raise BadUse(f"{visit.field('name')} was not removed.", "Tick the box first: there is no way back for the account.")
        gone = team.accounts.remove(visit.field("name"), team.now())
    except UnghostError as error:
        return _page(visit, 422, error)
    folder = team.folder(gone)
    return visit.back(
        "/team", visit.words("%(name)s is removed. Their mail lies in %(folder)s still.", name=gone.name, folder=str(folder))
    )


def _role(visit: Visit) -> Role:
    found = next((role for role in Role if role.value == visit.field("role")), None)
    if found is None:
        raise BadUse("There is no such role.", f"The roles are: {', '.join(role.value for role in Role)}.")
    return found


PAGE = Page(
    "team",
    (
        Route("/team", "team", _show, roles=LEADING),
        Route("/team", "team-add", _add, method="POST", roles=ADMINS, form_bytes=SMALL),
        Route("/team/invite", "team-invite", _invite, method="POST", roles=ADMINS, form_bytes=SMALL),
        Route("/team/role", "team-role", _change, method="POST", roles=ADMINS, form_bytes=SMALL),
        Route("/team/remove", "team-remove", _remove, method="POST", roles=ADMINS, form_bytes=SMALL),
    ),
    nav=(930, "Team"),
)
