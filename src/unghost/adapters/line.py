"""What every question to a server on the web has in common: how long is waited, who is trusted, how it is called."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

from unghost.errors import LineBroken, UnghostError

if TYPE_CHECKING:
    from ssl import SSLContext

AGAIN = "Check the connection, then run this again."
Result = TypeVar("Result")


def within(seconds: float, url: str, work: Callable[[], Result], give_up: Callable[[], None] = lambda: None) -> Result:
    """Do work, but wait no longer than so many seconds: a server may drip its bytes for ever, and no library bounds that.

    Raises what the work raises, and LineBroken where the time is over, after ``give_up`` told it so.
    """
    results: list[Result] = []
    faults: list[UnghostError] = []

    def run() -> None:
        try:
            results.append(work())
        except UnghostError as error:
            faults.append(error)

    thread = Thread(target=run, daemon=True, name="line")
    thread.start()
    thread.join(seconds)
    if faults:
        raise faults[0]
    if not results:
        give_up()
        raise LineBroken(f"{host_of(url)} does not answer in time.", AGAIN)
    return results[0]


def trust() -> SSLContext:
    """Return what decides which certificates are trusted: SSL_CERT_FILE or SSL_CERT_DIR, else what certifi ships."""
    import httpx

    try:
        return httpx.create_ssl_context()
    except OSError:
        raise LineBroken("The certificates named in SSL_CERT_FILE cannot be read.", "Correct or unset it.") from None


def host_of(url: str) -> str:
    """Return what a server is called in a sentence that begins with it."""
    return urlsplit(url).hostname or "The server"
