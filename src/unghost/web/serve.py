"""Serve the page on an address of this machine."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import uvicorn

from unghost.errors import CouldNot
from unghost.web.access.entrance import Asked, certificate, entrance
from unghost.web.access.gate import Gate
from unghost.web.homes.house import House
from unghost.web.homes.judging import Elsewhere
from unghost.web.homes.rooms import Room
from unghost.web.site import site
from unghost.web.views.warming import warm

if TYPE_CHECKING:
    from starlette.applications import Starlette

    from unghost.wiring import App

STORE = "unghost.db"
QUEUE = 1_024
GRACE = 5
"""Seconds that answers under way have when the server ends."""


def serve(make: Callable[[], App], asked: Asked, port: int, told: Callable[[str], None], *, idle: float = 0.0) -> None:
    """Serve a home, and those of its team, until somebody ends it, or nobody came for ``idle`` seconds where that is not 0.

    ``told`` hears the address to open.

    Raises BadUse where it would be open to whoever comes by, CouldNot where the port is taken.
    """
    team = make().team
    judge = Elsewhere()
    accounts = bool(team.store.accounts())
    reached = entrance(asked, accounts=accounts)
    files = tuple(certificate(asked)) or (None, None)
    own = Room(make, judge, patient=False)
    house = House(team, make, own)
    gate = Gate(house, reached)
    try:
        ready = site(gate)
        listener = _listening(asked.host, port)
        if not accounts:
            warm(own)
        told(_address(asked, reached.scheme, listener.getsockname()[1]) + ("/sign-in" if accounts else f"/open/{gate.link()}"))
        config = uvicorn.Config(
            ready, log_level="warning", access_log=False, server_header=False, lifespan="off", proxy_headers=False,
            ssl_certfile=files[0], ssl_keyfile=files[1], timeout_graceful_shutdown=GRACE,
        )  # fmt: skip
        with contextlib.suppress(KeyboardInterrupt):  # how a server ends: by whoever started it
            _Server(config, ready, idle, own.app.home / STORE).run(sockets=[listener])
    finally:
        gate.samples.close()
        house.close()
        judge.close()


class _Server(uvicorn.Server):
    """A server that tells streams of its end first, so that nobody waits for them."""

    def __init__(self, config: uvicorn.Config, ready: Starlette, idle: float, store: Path) -> None:
        super().__init__(config)
        self._ready, self._idle, self._store = ready, idle, store
        self._file = _file(store)
        self._came, self._requests = monotonic(), 0

    async def on_tick(self, counter: int) -> bool:
        """Look, ten times a second, whether it is time to end."""
        if self.server_state.total_requests != self._requests:
            self._came, self._requests = monotonic(), self.server_state.total_requests
        return await super().on_tick(counter) or (self._idle > 0 and self._over())

    def _over(self) -> bool:
        """Say whether nobody has come for long, or the home was laid anew under this server."""
        return monotonic() - self._came > self._idle or _file(self._store) != self._file

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to listen."""
        self._ready.state.ending = asyncio.Event()
        await super().startup(sockets)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End the streams, then whatever is under way."""
        self._ready.state.ending.set()
        await super().shutdown(sockets)


def _file(path: Path) -> int:
    """Return which file lies at a path, 0 where none does."""
    try:
        return path.stat().st_ino
    except OSError:
        return 0


def _address(asked: Asked, scheme: str, port: int) -> str:
    """Return how a browser reaches the site: by its first public name where it has one."""
    if asked.behind_proxy:
        return f"{scheme}://{asked.names[0]}" if asked.names else f"{scheme}://{asked.host}"
    host = asked.names[0] if asked.names else f"[{asked.host}]" if ":" in asked.host else asked.host
    return f"{scheme}://{host}:{port}"


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    found = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)  # named, or asyncio leaves Nagle on: 40 ms a page
    found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        found.bind((host, port))
        found.listen(QUEUE)  # whoever comes before everything is loaded waits a moment
    except OSError as error:
        found.close()
        raise CouldNot(f"{host}:{port} cannot be listened at: {error.strerror}.", "Name another port: --port N") from None
    return found
