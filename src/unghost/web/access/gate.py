"""Who comes in: the seat of a request, or what to answer instead."""

from __future__ import annotations

import threading
from datetime import timedelta
from time import monotonic
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from starlette.responses import PlainTextResponse, RedirectResponse, Response

from unghost.app.door import lasts, mark
from unghost.app.team import ALONE, Account, Session
from unghost.web.access.entrance import Entrance
from unghost.web.access.masked import masked, proof, shows
from unghost.web.homes.house import House
from unghost.web.homes.sampled import Samples
from unghost.web.roles import FOR_AGENTS, Role
from unghost.web.seat import Seat

if TYPE_CHECKING:
    from starlette.requests import Request

    from unghost.app.team import Token
    from unghost.web.homes.rooms import Room
    from unghost.web.route import Route
    from unghost.web.visit import Visit
    from unghost.wiring.team import Team

LEAVE = "unghost.leave"
"""Where a request keeps what is to be done once it was answered."""
_SAID = 1_000  # sessions whose sentences are kept for their next page
_HELD_SECONDS = 60.0


class Stranger(PlainTextResponse):
    """What somebody nobody knows is answered where they sent something, or a script of a page asked: a page can say it better."""


class Gate:
    """The one way in. A browser is known by its session, a program by its token, and never by both at once."""

    def __init__(self, house: House, entrance: Entrance, alone: Role = Role.ADMIN) -> None:
        self.house, self.entrance = house, entrance
        self._alone = alone
        self.samples = Samples()
        self._heard: dict[bytes, list[str]] = {}
        self._held: dict[tuple[bytes, str], tuple[float, object]] = {}
        self._lock = threading.Lock()

    @property
    def team(self) -> Team:
        """Who may come in."""
        return self.house.team

    @property
    def cookie(self) -> str:
        """The name of the session's cookie; over https the browser sees to it that no other site can set it."""
        return "__Host-unghost" if self.entrance.secure else "unghost_session"

    def link(self) -> str:
        """Return the secret part of a link that opens a session of the one user, once; raise BadUse where there are accounts."""
        return self.team.door.link(self.team.now())

    # -- who asks ---------------------------------------------------------------------------------------------------------

    def seat(self, request: Request, route: Route) -> Seat | Response:
        """Return the seat of whoever asks, or what they are answered instead."""
        if "Authorization" in request.headers:
            return self._by_token(request, route)
        return self.known(request) or self._stranger(request)

    def known(self, request: Request) -> Seat | None:
        """Return the seat of the session a browser carries, None where there is none that lasts."""
        secret = request.cookies.get(self.name_of(request), "")
        session = self.team.door.session(secret, self.team.now())
        account = self.team.store.account(session.account) if session is not None and session.account != ALONE else None
        if session is None or not self._stands(session, account):
            return None
        if account is not None and account.shares:
            self.house.show_sums(account)
        role = account.role if account else self._alone
        seat = Seat(
            account.name if account else "",
            role,
            self._enter(request, account),
            "",
            self._sentences(session.mark),
            account,
            session,
        )
        seat.proven = proof(secret)
        seat.csrf = masked(seat.proven)
        return seat

    def _stands(self, session: Session, account: Account | None) -> bool:
        """Say whether a session is that of an account that is there, or of the one user of a home that has none."""
        return account is not None if session.account != ALONE else not self.team.store.accounts()

    def _by_token(self, request: Request, route: Route) -> Seat | Response:
        """Return the seat of a program; its cookies are not looked at."""
        scheme, _, secret = request.headers["Authorization"].partition(" ")
        token = self.team.door.token(secret.strip(), self.team.now()) if scheme.lower() == "bearer" else None
        account = self.team.store.account(token.account) if token is not None and token.account != ALONE else None
        if token is None or (account is None and (token.account != ALONE or self.team.store.accounts())):
            return PlainTextResponse("This token is not known, was revoked, or has ended.", 401, {"WWW-Authenticate": "Bearer"})
        if not may(token, route):
            needs = f"A token needs the scope {route.scope.value} here." if route.scope else "Only a browser may come this way."
            return PlainTextResponse(needs, 403)
        role = account.role if account else self._alone
        return Seat(account.name if account else "", role, self._enter(request, account), "", [], account, None, token)

    def _enter(self, request: Request, account: Account | None) -> Room:
        own = self.house.enter(account)
        request.scope.setdefault(LEAVE, []).append(lambda: self.house.leave(own))
        return self.samples.shown(own)

    def _stranger(self, request: Request) -> Response:
        """Return what somebody is answered whom nobody knows: a page leads to signing in, and back."""
        to = request.url.path + (f"?{request.url.query}" if request.url.query else "")
        if "HX-Request" in request.headers:
            here = within(urlsplit(request.headers.get("HX-Current-URL", "")).path or "/")
            return PlainTextResponse("Your session has ended.", 401, {"HX-Redirect": f"/sign-in?to={quote(here, safe='/')}"})
        page = request.method in ("GET", "HEAD") and request.headers.get("Sec-Fetch-Dest", "document") in ("document", "iframe")
        if page and ("text/html" in (accept := request.headers.get("Accept", "*/*")) or "*/*" in accept):
            return RedirectResponse("/sign-in" if to == "/" else f"/sign-in?to={quote(to, safe='/')}", 303)
        return Stranger("Nobody is signed in here. Sign in, go back, and do it once more.", 401)

    def sent_by(self, seat: Seat, token: str) -> bool:
        """Say whether a form came from a page of this session; what a program sends with its token needs no such thing."""
        return seat.token is not None or shows(token, seat.proven)

    def _sentences(self, session: bytes) -> list[str]:
        """Return the list of sentences that wait for the next page of a session."""
        with self._lock:
            if len(self._heard) >= _SAID:
                self._heard.pop(next(iter(self._heard)))
            return self._heard.setdefault(session, [])

    def hold(self, seat: Seat, page: str, thing: object) -> None:
        """Keep what a page is to show once, to the same session and soon: what went wrong with a form, a secret just made.

        So the browser can be sent to the page itself, and neither its address nor a reload sends the form again.
        """
        if seat.session is not None:
            with self._lock:
                late = monotonic() - _HELD_SECONDS
                self._held = {key: kept for key, kept in self._held.items() if kept[0] > late}
                self._held[seat.session.mark, page] = (monotonic(), thing)

    def held(self, seat: Seat, page: str) -> object | None:
        """Return what was kept for a page, once; None where nothing was, or it was not asked for in time."""
        if seat.session is None:
            return None
        with self._lock:
            at, thing = self._held.pop((seat.session.mark, page), (0.0, None))
        return thing if monotonic() - at < _HELD_SECONDS else None

    # -- coming and going -------------------------------------------------------------------------------------------------

    def admit(self, request: Request, account: Account | None, to: str, said: str = "") -> Response:
        """Open a new session, whatever the browser had before, and send it to a page, with a sentence to show there."""
        who = account.id if account else ALONE
        name, browser = self.name_of(request), request.headers.get("User-Agent", "")
        secret = self.team.door.open_session(who, browser, self.team.now(), request.cookies.get(name, ""))
        if said:
            self._sentences(mark(secret)).append(said)
        answer = RedirectResponse(within(to), 303)
        last = int((lasts(who).whole + timedelta(minutes=1)).total_seconds())
        answer.set_cookie(name, secret, last, path="/", secure=self.entrance.secure, httponly=True, samesite="lax")
        return answer

    def dismiss(self, visit: Visit, to: str = "/sign-in", *, everywhere: bool = False) -> Response:
        """End the session, or all of the account; nothing of it stays in the browser."""
        answer = RedirectResponse(to, 303)
        answer.delete_cookie(self.name_of(visit.request), "/", secure=self.entrance.secure, httponly=True, samesite="lax")
        answer.headers["Clear-Site-Data"] = '"cache", "storage"'
        session = visit.seat.session if visit.seat else None
        if session is not None and everywhere:
            self.team.store.drop_sessions(session.account)
        elif session is not None:
            self.team.store.drop_session(session.mark)
        return answer

    def name_of(self, request: Request) -> str:
        """Return the name of the cookie: on one machine two homes may be served at two ports, and ports share their cookies."""
        port = urlsplit(f"//{request.headers.get('Host', '')}").port
        return self.cookie if self.entrance.secure or port is None else f"{self.cookie}_{port}"


class OneUser(Gate):
    """The gate of one home and nobody else's, with a room that is open already."""

    def __init__(self, room: Room, role: Role = Role.ADMIN) -> None:
        super().__init__(House(room.app.team, lambda: room.app, room), Entrance(), role)


def may(token: Token, route: Route) -> bool:
    """Say whether a token may come a way: one for a browser never, and an agent's neither records nor acts, whatever it holds."""
    return route.scope is not None and route.scope in token.scopes and (not token.agent or route.scope in FOR_AGENTS)


def gate_of(visit: Visit) -> Gate:
    """Return the gate a visit came through."""
    found = visit.request.app.state.gate
    assert isinstance(found, Gate)
    return found


def within(path: str) -> str:
    """Return a path of this site, the first page where it leads elsewhere."""
    plain = path.startswith("/") and not path.startswith(("//", "/\\")) and path.isprintable()
    return path if plain else "/"
