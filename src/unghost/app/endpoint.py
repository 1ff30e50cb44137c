"""Which addresses may be spoken to: what can be a host, what is this very machine, and HTTPS elsewhere."""

from __future__ import annotations

import re
from ipaddress import ip_address
from urllib.parse import urlsplit

from unghost.errors import BadUse

LONGEST_URL = 2_000
"""Characters; browsers and servers commonly stop there."""

_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?\.?|\[[0-9A-Fa-f:.]{2,45}\]")


def is_host(text: str) -> bool:
    """Tell whether a text can be the name of a host, or its address, and nothing more."""
    return _HOST.fullmatch(text) is not None


def is_loopback(host: str) -> bool:
    """Tell whether a host is this machine: ``localhost``, 127.0.0.0/8 or ::1 (RFC 6761, RFC 8252 section 7.3)."""
    name = host.strip("[]").lower().rstrip(".")
    try:
        return name == "localhost" or ip_address(name).is_loopback
    except ValueError:
        return False


def is_safe(url: str) -> bool:
    """Tell whether what is sent to an address stays secret on the way: ``https``, or ``http`` to this machine alone."""
    if len(url) > LONGEST_URL or not url.isascii() or not url.isprintable() or " " in url or "\\" in url:
        return False
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return False
    if not host or parts.username is not None or parts.password is not None or parts.fragment:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))


def require_safe(url: str, what: str) -> str:
    """Return an address that may be spoken to; raise BadUse otherwise. ``what`` names it in the sentence."""
    if is_safe(url):
        return url
    raise BadUse(
        f"{url[:200]!r} cannot be {what}.",
        "Write a whole address that begins with https:// and holds no password; http:// is for this machine alone.",
    )
