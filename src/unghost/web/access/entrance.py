"""How the site is reached: by which names, with TLS or not, through a proxy or not; and when that is refused from the start."""

from __future__ import annotations

import os
import ssl
from collections.abc import Collection
from dataclasses import dataclass
from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from unghost.errors import BadUse, CouldNot

if TYPE_CHECKING:
    from starlette.requests import HTTPConnection

LOOPBACK = frozenset({"127.0.0.1", "localhost", "[::1]"})


@dataclass(frozen=True, slots=True)
class Entrance:
    """``names`` are the hosts the site answers to; ``secure`` says that browsers reach it by https; ``proxied`` that what a proxy
    says of them is believed; ``open`` that others than this machine reach it.
    """

    names: frozenset[str] = LOOPBACK
    secure: bool = False
    proxied: bool = False
    open: bool = False

    @property
    def scheme(self) -> str:
        """The scheme of the site's addresses."""
        return "https" if self.secure else "http"

    def serves(self, host: str) -> bool:
        """Say whether a Host header names this site; a name that leads here by another's doing (DNS rebinding) does not."""
        return host_of(host) in self.names

    def own(self, origin: str, host: str) -> bool:
        """Say whether an Origin header is that of this very site, asked for by that Host."""
        return origin.lower() == f"{self.scheme}://{host.lower()}"

    def peer(self, asked: HTTPConnection) -> str:
        """Return the address somebody asks from: behind a proxy the one it added, else that of the line."""
        told = asked.headers.get("X-Forwarded-For", "").split(",")[-1].strip() if self.proxied else ""
        return told or (asked.client.host if asked.client else "")


def host_of(header: str) -> str:
    """Return the host of a Host header without its port, in small letters; empty where it is none."""
    try:
        found = urlsplit(f"//{header.strip().lower()}")
        found.port  # noqa: B018  # a port that is none raises here
    except ValueError:
        return ""
    host = found.hostname or ""
    odd = found.path or found.query or found.fragment or "@" in found.netloc
    return "" if odd else f"[{host}]" if ":" in host else host.rstrip(".")


def on_loopback(host: str) -> bool:
    """Say whether an address to listen at is reached from this machine alone."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


@dataclass(frozen=True, slots=True)
class Asked:
    """How somebody wants the site to be reached: where it listens, its names, its certificate, whether a proxy stands before."""

    host: str = "127.0.0.1"
    names: tuple[str, ...] = ()
    cert: str = ""
    key: str = ""
    behind_proxy: bool = False


def entrance(asked: Asked, *, accounts: bool) -> Entrance:
    """Return how the site is reached; raise BadUse where that would let in whoever comes by, or let others listen."""
    local = on_loopback(asked.host) and not asked.behind_proxy
    if bool(asked.cert) != bool(asked.key):
        raise BadUse("A certificate and its key go together.", "Give both: --cert FILE --key FILE")
    if asked.cert and asked.behind_proxy:
        raise BadUse("Behind a proxy it is the proxy that has the certificate.", "Leave out --cert and --key, or --behind-proxy.")
    if not local and not accounts:
        raise BadUse(
            "Beyond this machine nobody comes in without an account, and there is none.",
            "Make yours first: unghost team add YOUR-NAME --role admin",
        )
    if not local and not asked.cert and not asked.behind_proxy:
        raise BadUse(
            f"At {asked.host} passwords and mail would go over the line for everybody to read.",
            "Give a certificate (--cert FILE --key FILE), or put a proxy with one in front (--behind-proxy).",
        )
    names = _names(asked)
    if not names:
        raise BadUse(f"By which name browsers reach {asked.host} is not known.", "Say it: --name crm.your-company.example")
    return Entrance(names, bool(asked.cert) or asked.behind_proxy, asked.behind_proxy, not local)


def _names(asked: Asked) -> frozenset[str]:
    """Return the hosts to answer to: those named, the address itself, and on loopback the names of this machine."""
    wrong = [name for name in asked.names if not host_of(name) or ":" in name.strip("[]").partition("]")[2]]
    if wrong:
        raise BadUse(f"{wrong[0]!r} is no name of a host.", "Write it without scheme and path: --name crm.your-company.example")
    host = f"[{asked.host}]" if ":" in asked.host else asked.host.lower()
    everywhere = host in ("0.0.0.0", "[::]", "")
    local = LOOPBACK if on_loopback(asked.host) else frozenset()
    return frozenset(map(host_of, asked.names)) | (frozenset() if everywhere else {host}) | local


def certificate(asked: Asked) -> Collection[str]:
    """Return the files of certificate and key, none where there is no TLS of our own; raise CouldNot where they do not fit."""
    if not asked.cert:
        return ()
    for file in (asked.cert, asked.key):
        if not os.access(file, os.R_OK):
            raise CouldNot(f"{file} cannot be read.", "Name the certificate (PEM, with those between) and its key.")
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(asked.cert, asked.key, password="")
    except (ssl.SSLError, OSError, ValueError) as error:
        raise CouldNot(
            f"{asked.cert} and {asked.key} do not make a certificate: {error}.",
            "Name a PEM certificate and its key, without a password.",
        ) from None
    return asked.cert, asked.key
