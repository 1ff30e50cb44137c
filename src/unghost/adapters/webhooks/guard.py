"""Where a webhook may go: outside, and nowhere else.

What an address says is looked at first (``target``), then every number its name stands for (``pinned``). The connection goes to
one of those numbers, and nothing is looked up again, so that a name cannot mean another machine a moment later.
"""

from __future__ import annotations

import re
import socket
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from urllib.parse import urlsplit

from unghost.app.endpoint import LONGEST_URL
from unghost.errors import BadUse, LineBroken

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network
Resolve = Callable[[str, int], Sequence[str]]
"""Returns the numbers a name stands for; raises OSError."""

PORTS = (443, 8443)
SHUT = tuple(
    ip_network(net)
    for net in (
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",  # shared by the customers of a provider; RFC 6598
        "127.0.0.0/8",
        "168.63.129.16/32",  # what a well-known cloud tells its machines, at a public number
        "169.254.0.0/16",  # link-local, and what clouds tell their machines
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/3",  # many at once, and reserved
        "::/96",  # unspecified, loopback, and IPv4 in old clothes
        "::ffff:0:0/96",  # IPv4, mapped; RFC 4291
        "::ffff:0:0:0/96",  # IPv4, translated; RFC 2765
        "64:ff9b::/96",  # NAT64; RFC 6052
        "64:ff9b:1::/48",  # NAT64 within a network; RFC 8215
        "100::/64",
        "2001::/23",  # Teredo and other protocols
        "2001:db8::/32",
        "2002::/16",  # 6to4; RFC 3056
        "3fff::/20",
        "5f00::/16",
        "fc00::/7",
        "fe80::/10",
        "fec0::/10",
        "ff00::/8",
    )
)
"""Numbers that are no machine of the open net (IANA special-purpose registries), or that carry another number within."""
_NAME = re.compile(r"(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+")
_INSIDE = re.compile(r"(?:.+\.)?(?:localhost|localdomain|local|internal|intranet|lan|home|corp|home\.arpa|onion|test|invalid)")
_A_NUMBER = re.compile(r"(?:0x[0-9a-f]*|[0-9]+)")
_WRITE = "Write a whole address such as https://hooks.your-company.example/unghost"


@dataclass(frozen=True, slots=True)
class Target:
    """An address that may be spoken to as far as it says itself."""

    url: str
    host: str
    port: int
    secure: bool


def networks(named: Iterable[str]) -> tuple[Network, ...]:
    """Return the networks of one's own that webhooks may go to; raise BadUse."""
    found = []
    for name in named:
        try:
            found.append(ip_network(name.strip()))
        except ValueError:
            raise BadUse(f"{name!r} is no network.", "Write for example 10.20.0.0/16 in webhook_networks.") from None
    return tuple(found)


def target(url: str, own: Sequence[Network] = ()) -> Target:
    """Return an address of a webhook; raise BadUse with what is the matter with it.

    Outside it is https to port 443 or 8443. Into a network of one's own (``own``) it may be http, and to any port.
    """
    if len(url) > LONGEST_URL or not url.isascii() or not url.isprintable() or re.search(r"[\s\\<>\"^`{|}]", url):
        raise _refused("it holds signs that no address on the web has; a name in other letters is written as xn--…")
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        raise _refused("it cannot be taken apart") from None
    if "@" in parts.netloc:
        raise _refused("it holds a name or a password before the host")
    if parts.fragment or "#" in url:
        raise _refused("it holds a place within a page (#)")
    secure = parts.scheme == "https"
    if not secure and not (parts.scheme == "http" and own):
        raise _refused("only https goes outside")
    port = port if port is not None else 443 if secure else 80
    if port not in PORTS and not own:
        raise _refused(f"outside only the ports {PORTS[0]} and {PORTS[1]} are spoken to")
    if parts.netloc.endswith(":") or port == 0:
        raise _refused("its port is none")
    _require_host(host, "[" in parts.netloc, own)
    return Target(url, host, port, secure)


def pinned(where: Target, own: Sequence[Network] = (), resolve: Resolve | None = None) -> str:
    """Return the one number to speak to; every number the name stands for must be outside, or in a network of one's own.

    Raises BadUse where one is not, and LineBroken where the name is not known.
    """
    try:
        found = (resolve or _resolved)(where.host, where.port)
    except (OSError, UnicodeError):
        raise LineBroken(f"Nobody knows where {where.host} is.", "Check the address, and the connection.") from None
    numbers = [ip_address(text.partition("%")[0]) for text in found]
    if not numbers:
        raise LineBroken(f"Nobody knows where {where.host} is.", "Check the address, and the connection.")
    mine = all(any(number in network for network in own) for number in numbers)
    if not mine:
        for number in numbers:
            _require_outside(number, where.host)
        if not where.secure or where.port not in PORTS:
            raise _refused(f"{where.host} is outside, and there only https to port {PORTS[0]} or {PORTS[1]} is spoken")
    return str(numbers[0])


def is_outside(number: Address) -> bool:
    """Say whether a number is a machine of the open net."""
    return number.is_global and not number.is_multicast and not any(number in network for network in SHUT)


def _require_host(host: str, literal: bool, own: Sequence[Network]) -> None:  # noqa: FBT001 - whether it stood in brackets
    if not host or host.endswith(".") or "%" in host:
        raise _refused("its host is no plain name")
    if literal or _is_number(host):
        try:
            number = ip_address(host)
        except ValueError:
            raise _refused("its host is a number in an odd spelling") from None
        if not any(number in network for network in own):
            _require_outside(number, host)
    elif _NAME.fullmatch(host) is None or (_INSIDE.fullmatch(host) and not own):
        raise _refused(f"{host[:100]} is no name of the open net")


def _is_number(host: str) -> bool:
    """Say whether a host ends in a number, and so is an IPv4 address in some spelling (WHATWG URL, "ends in a number")."""
    return _A_NUMBER.fullmatch(host.rpartition(".")[2]) is not None


def _require_outside(number: Address, host: str) -> None:
    if not is_outside(number):
        what = f"{host} is {number}, which" if str(number) != host else f"{host}"
        raise _refused(f"{what} is not outside: it is this machine, a network of its own, or no machine at all")


def _resolved(host: str, port: int) -> list[str]:
    return [str(where[0]) for *_, where in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


def _refused(why: str) -> BadUse:
    return BadUse(
        f"A webhook cannot go there: {why}.", f"{_WRITE}; a network of your own is named in the setting webhook_networks."
    )
