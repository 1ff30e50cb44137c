"""Consent in the browser of this machine (RFC 8252): the provider sends it back to a port that only this machine reaches."""

from __future__ import annotations

import os
import queue
import secrets
import sys
import webbrowser
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from types import TracebackType
from urllib.parse import parse_qs, urlsplit

from unghost.adapters.oauth.asking import Asking
from unghost.adapters.oauth.client import Application, Refused, told
from unghost.adapters.oauth.post import Reply
from unghost.app.ways_in import login_again
from unghost.errors import LineBroken, LoginRefused

SILENCE = 5.0
"""Seconds a browser's idle connection is kept."""
HERE = "127.0.0.1"
_HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": "default-src 'none'",
    "X-Content-Type-Options": "nosniff",
    "Connection": "close",
}
_DONE = "Thank you. unghost has its answer; you may close this window."
_NOT_OURS = "This is not the answer unghost is waiting for. Go back to the address it showed."


def consent_in_browser(application: Application, name: str, hints: Mapping[str, str], asking: Asking) -> Reply:
    """Send the browser to the provider, wait for it to come back and return what was granted. Raises LoginRefused or LineBroken.

    ``hints`` are further words of the address, as a provider wants them.
    """
    state, verifier = secrets.token_urlsafe(32), secrets.token_urlsafe(64)  # 86 characters; RFC 7636 section 4.1 allows 43 to 128
    with _Waiting(state) as waiting:
        # Microsoft matches any port for the name alone, the others for the address (RFC 8252 section 7.3); both lead here.
        host = "localhost" if application.app.provider == "microsoft" else HERE
        redirect = f"http://{host}:{waiting.port}/"
        address = application.address(state, verifier, redirect, hints)
        asking.say(_invitation(address, waiting.port, opened=_open(address)))
        with asking.waiting():
            answer = waiting.answer(asking.patience)
    if answer is None:
        raise LoginRefused("Nobody gave consent in time.", f"To ask again: {login_again(name)}")
    try:
        if "code" not in answer:
            raise Refused(_plain(answer.get("error", "")))
        return application.from_code(answer["code"], verifier, redirect)
    except Refused as refused:
        raise told(refused, name) from None


def _invitation(address: str, port: int, *, opened: bool) -> str:
    if opened:
        return f"Give your consent in the browser window that opened, or open this address yourself:\n{address}"
    forwarded = f"ssh -L {port}:{HERE}:{port} THIS-MACHINE"
    return f"To let unghost into this mailbox, open this in a browser on this machine (from another one: {forwarded}):\n{address}"


def has_desktop(platform: str = sys.platform, around: Mapping[str, str] = os.environ) -> bool:
    """Tell whether a browser window would be seen: there is a desktop, and nobody came in by ssh."""
    if around.get("SSH_CONNECTION") or around.get("SSH_TTY"):
        return False
    return platform in ("win32", "darwin") or bool(around.get("DISPLAY") or around.get("WAYLAND_DISPLAY"))


def _open(address: str) -> bool:
    try:
        return has_desktop() and webbrowser.open(address)
    except (OSError, webbrowser.Error):
        return False


def _plain(code: str) -> str:
    return code if code.isascii() and code.replace("_", "").isalnum() and len(code) <= 40 else "no reason given"


class _Waiting:
    """A small server on a free port of this machine that waits for one answer with the right state; all else is told off."""

    def __init__(self, state: str) -> None:
        self._answers: queue.Queue[dict[str, str]] = queue.Queue(maxsize=1)
        try:
            self._server = _Server((HERE, 0), _handler(state, self._answers))
        except OSError as error:
            remedy = "Use the provider's device flow where it has one: --device-url URL"
            raise LineBroken(f"No port of this machine can be opened ({error.strerror}).", remedy) from None
        self.port = int(self._server.server_address[1])

    def __enter__(self) -> _Waiting:
        Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True, name="consent").start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._server.shutdown()
        self._server.server_close()

    def answer(self, patience: float) -> dict[str, str] | None:
        """Return what the browser brought, or None after so many seconds."""
        try:
            return self._answers.get(timeout=patience)
        except queue.Empty:
            return None


class _Server(ThreadingHTTPServer):
    """One thread a connection: browsers open some they never use, and these must not keep the answer waiting."""

    daemon_threads = True
    block_on_close = False
    allow_reuse_address = False

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of a connection that broke: the request it held may carry the code."""


def _handler(state: str, answers: queue.Queue[dict[str, str]]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        """Takes the one request that carries the right state."""

        timeout = SILENCE
        server_version, sys_version = "unghost", ""

        def do_GET(self) -> None:  # the name is the standard library's
            """Keep an answer, and tell the person that they are done."""
            answer = _answer(self.path, self.headers.get("Host", ""), state)
            if answer is None:
                self._page(400, _NOT_OURS)
                return
            self._page(200, _DONE)
            if not answers.full():
                answers.put_nowait(answer)

        def _page(self, status: int, text: str) -> None:
            body = f"<!doctype html><title>unghost</title><p>{text}</p>\n".encode()
            self.send_response(status)
            for header, value in _HEADERS.items():
                self.send_header(header, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # the name is the standard library's
            """Write no log: the request carries the code."""

    return Handler


def _answer(path: str, host: str, state: str) -> dict[str, str] | None:
    """Return the words of a request that is the answer waited for; None for any other, a page that guesses among them."""
    if host.rpartition(":")[0] not in (HERE, "localhost"):  # another name that leads here: DNS rebinding
        return None
    try:
        parts = urlsplit(path)
        words = {name: values[0] for name, values in parse_qs(parts.query, max_num_fields=50).items()}
    except ValueError:
        return None
    ours = secrets.compare_digest(words.get("state", "").encode("utf-8", "replace"), state.encode())
    return words if parts.path == "/" and ours and ("code" in words or "error" in words) else None
