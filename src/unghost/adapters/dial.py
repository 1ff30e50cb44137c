"""Opening a line to a server of mail; where it may only lead outside, to a number that was looked at, and to no other."""

from __future__ import annotations

import socket
from ipaddress import ip_address

from unghost.adapters.webhooks.guard import is_outside


class InsideError(ConnectionRefusedError):
    """A name that may only lead outside leads elsewhere."""


def dial(host: str, port: int, timeout: float, *, outside: bool = False) -> socket.socket:
    """Open a line within ``timeout`` seconds. With ``outside`` every number the name stands for must be one of the open net; the
    name is looked up once, so that it cannot mean another machine a moment later. Raises OSError, InsideError among them.
    """
    return socket.create_connection((outer_number(host, port) if outside else host, port), timeout)


def outer_number(host: str, port: int) -> str:
    """Return the first number a name stands for; raise InsideError where one of them is not outside, OSError where none is."""
    found = [str(where[0]) for *_, where in socket.getaddrinfo(host.strip("[]"), port, type=socket.SOCK_STREAM)]
    for number in found:
        if not is_outside(ip_address(number.partition("%")[0])):
            raise InsideError(f"{host} is not outside")
    return found[0]
