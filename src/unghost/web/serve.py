"""Serve the page on an address of this machine."""

from __future__ import annotations

import socket
from collections.abc import Callable
from typing import TYPE_CHECKING

import uvicorn

from unghost.errors import CouldNot
from unghost.web.gate import OneUser
from unghost.web.roles import Role
from unghost.web.rooms import Room
from unghost.web.site import site

if TYPE_CHECKING:
    from unghost.wiring import App


def serve(make: Callable[[], App], host: str, port: int, told: Callable[[str], None]) -> None:
    """Serve one home until somebody ends it; ``told`` hears the address to open. Raises CouldNot where the port is taken."""
    room = Room(make)
    gate = OneUser(room, Role.ADMIN)
    listener = _listening(host, port)
    try:
        told(f"http://{host}:{listener.getsockname()[1]}/open/{gate.link()}")
        config = uvicorn.Config(site(gate), log_level="warning", access_log=False, server_header=False, lifespan="off")
        uvicorn.Server(config).run(sockets=[listener])
    finally:
        room.close()


def _listening(host: str, port: int) -> socket.socket:
    found = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        found.bind((host, port))
    except OSError as error:
        found.close()
        raise CouldNot(f"{host}:{port} cannot be listened at: {error.strerror}.", "Name another port: --port N") from None
    return found
