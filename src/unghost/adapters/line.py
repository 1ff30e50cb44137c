"""What every question to a server on the web has in common: one bounded question, how long is waited, who is trusted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from threading import Thread
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from unghost.app.endpoint import is_loopback
from unghost.errors import LineBroken, UnghostError

if TYPE_CHECKING:
    from ssl import SSLContext

    import httpx

AGAIN = "Check the connection, then run this again."
UNTRUSTED = "Check the address; a certificate of your own company is named in SSL_CERT_FILE."
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Question:
    """One question over HTTP: it is led nowhere else, each step may take ``seconds``, and of the answer ``most`` bytes are read;
    where it has more, ``too_much`` is raised. ``untrusted`` is what to do where the certificate is no good.

    ``pinned`` is the number that is spoken to where the caller has looked the name up: the server is called by its name all the
    same, its certificate is that of the name, and no proxy is asked. ``plain`` reads an answer that was compressed.
    """

    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = field(default=b"", repr=False)
    seconds: float = 15.0
    most: int = 2**18
    too_much: UnghostError = field(default_factory=lambda: LineBroken("The server answers with too much."))
    untrusted: str = UNTRUSTED
    auth: tuple[str, str] | None = field(default=None, repr=False)
    pinned: str = ""
    plain: bool = False


@dataclass(frozen=True, slots=True)
class Answered:
    """What a server answered: its status, its headers by their names in small letters, and what was read of its words."""

    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)


def ask(question: Question, given_up: Callable[[], bool] = lambda: False) -> Answered:
    """Ask one question; raise LineBroken where the server cannot be reached or trusted, is too slow, or answers with too much.

    ``given_up`` says that nobody waits any more. How long all of it may take, ``within`` bounds.
    """
    import httpx

    where = host_of(question.url)
    try:
        with _client(question) as client, client.stream(**_asked(question)) as reply:
            raw = bytearray()
            for piece in reply.iter_bytes() if question.plain else reply.iter_raw():
                raw += piece
                if len(raw) > question.most or given_up():
                    raise question.too_much
            return Answered(reply.status_code, {name.lower(): value for name, value in reply.headers.items()}, bytes(raw))
    except httpx.TimeoutException:
        raise LineBroken(f"{where} does not answer in time.", AGAIN) from None
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, ValueError) as error:
        if "CERTIFICATE_VERIFY_FAILED" in str(error):
            raise LineBroken(f"The certificate of {where} cannot be trusted.", question.untrusted) from None
        raise LineBroken(f"{where} cannot be reached ({type(error).__name__}).", AGAIN) from None


def _client(question: Question) -> httpx.Client:
    import httpx

    parts = urlsplit(question.url)
    # What the surroundings say of proxies counts, but neither for this very machine nor where a number was looked up.
    around = not is_loopback(parts.hostname or "") and not question.pinned
    verify = trust() if parts.scheme == "https" else False  # a plain line has no certificate
    return httpx.Client(timeout=question.seconds, follow_redirects=False, trust_env=around, verify=verify, auth=question.auth)


def _asked(question: Question) -> dict[str, Any]:
    """Return a question as the library takes it; of a pinned one the number stands in the address, and the name beside it."""
    headers = dict(question.headers)
    found: dict[str, Any] = {"method": question.method, "url": question.url, "headers": headers, "content": question.body}
    if not question.pinned:
        return found
    parts = urlsplit(question.url)
    number = f"[{question.pinned}]" if ":" in question.pinned else question.pinned
    port = f":{parts.port}" if parts.port is not None else ""
    found["url"] = parts._replace(netloc=f"{number}{port}").geturl()
    found["headers"] = {**headers, "Host": parts.netloc}
    return {**found, "extensions": {"sni_hostname": parts.hostname}}


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
