"""One's own account: where one is signed in, the password, what managers may see, what happened at the door."""

from __future__ import annotations

from starlette.responses import Response

from unghost.app.door import lasts
from unghost.app.shown_sums import FEWEST
from unghost.app.team import ALONE, Account
from unghost.errors import BadUse, NotInitialised, UnghostError
from unghost.web.access.at_the_door import browser, lines, span
from unghost.web.access.gate import gate_of
from unghost.web.homes.house import sums_of_home
from unghost.web.route import Page, Route
from unghost.web.visit import Visit

SMALL = 8_000
MOST_EVENTS = 12


def _show(visit: Visit) -> Response:
    return _page(visit)


def _page(visit: Visit, error: UnghostError | None = None, status: int = 200) -> Response:
    seat, team = visit.seat, gate_of(visit).team
    assert seat is not None
    who = seat.account.id if seat.account else ALONE
    return visit.page(
        "account.html",
        status,
        account=seat.account,
        sessions=[(session, browser(session.browser, visit.tongue)) for session in team.store.sessions(who)],
        here=seat.session.mark if seat.session else b"",
        events=team.store.events(who, MOST_EVENTS),
        idle=span(lasts(who).idle, visit.tongue),
        whole=span(lasts(who).whole, visit.tongue),
        error=error,
    )


def _own(visit: Visit) -> Account:
    """Return the account of whoever asks; raise BadUse where they are alone and have none."""
    account = visit.seat.account if visit.seat else None
    if account is None:
        raise BadUse(
            "On your own machine you have no account, and need none.", "To let others in: unghost team add YOUR-NAME --role admin"
        )
    return account


def _password(visit: Visit) -> Response:
    gate, account = gate_of(visit), _own(visit)
    now = gate.team.now()
    try:
        gate.team.door.prove(account, _typed(visit, "old"), gate.entrance.peer(visit.request), now)
        if _typed(visit, "new") != _typed(visit, "again"):
            raise BadUse("The two new passwords are not the same.", "Type them once more.")
        changed = gate.team.accounts.set_password(account, _typed(visit, "new"), now)
    except UnghostError as error:
        return _page(visit, error, 422)
    return gate.admit(
        visit.request, changed, "/account#password", visit.words("Your password is changed. Everywhere else you are signed out.")
    )


def _typed(visit: Visit, name: str) -> str:
    found = visit.form.get(name, "") if visit.form is not None else ""
    return found if isinstance(found, str) else ""


def _everywhere(visit: Visit) -> Response:
    return gate_of(visit).dismiss(visit, everywhere=True)


def _sharing(visit: Visit) -> Response:
    account = _own(visit)
    try:
        found = lines([(account.name, visit.room.judged("sums", sums_of_home, wait=True))], visit.tongue)
    except NotInitialised:
        found = None
    return visit.page("sharing.html", account=account, lines=found, fewest=FEWEST)


def _share(visit: Visit) -> Response:
    gate, account = gate_of(visit), _own(visit)
    shares = visit.field("share") == "yes"
    changed = gate.team.accounts.share(account, shares=shares, now=gate.team.now())
    if not shares:
        return visit.back("/account#sharing", visit.words("Nothing of yours is shown to managers any more."))
    gate.house.show_sums_now(changed)
    return visit.back("/account#sharing", visit.words("Managers see your sums from now on. You can end that at any time."))


PAGE = Page(
    "account",
    (
        Route("/account", "account", _show),
        Route("/account/password", "account-password", _password, method="POST", form_bytes=SMALL),
        Route("/account/everywhere", "account-everywhere", _everywhere, method="POST", form_bytes=SMALL),
        Route("/account/sharing", "account-sharing", _sharing),
        Route("/account/sharing", "account-share", _share, method="POST", form_bytes=SMALL),
    ),
    nav=(910, "Account"),
)
