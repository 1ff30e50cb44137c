"""A small real OAuth server on loopback: it grants what it is told to grant, and misbehaves on demand."""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from unghost.domain.account import Auth, MailAccount, OAuthApp, Security

MAIL = "https://mail.harbour.example/imap"


@dataclass(frozen=True)
class Answer:
    """One answer as it goes over the line: ``drip`` seconds lie between two bytes, ``wait`` before the first."""

    status: int = 200
    body: bytes = b"{}"
    kind: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)
    wait: float = 0.0


def said(status: int = 200, /, **words: Any) -> Answer:
    """Return an answer in JSON."""
    return Answer(status, json.dumps(words).encode())


def error(code: str, status: int = 400, description: str = "") -> Answer:
    """Return an OAuth error."""
    return said(status, error=code, **({"error_description": description} if description else {}))


PENDING, SLOW_DOWN = error("authorization_pending"), error("slow_down")


@dataclass
class TokenServer:
    """What the server knows. ``script`` holds answers given before it behaves as it should; ``asked`` all forms it got."""

    url: str = ""
    rotates: bool = True
    lifetime: float | None = 3600
    client_secret: str = ""
    interval: float = 1
    script: list[Answer] = field(default_factory=list)
    asked: list[dict[str, str]] = field(default_factory=list)
    granted: list[str] = field(default_factory=list)
    refresh: str = "refresh-0"
    code: str = ""
    challenge: str = ""
    redirect: str = ""
    gate: Lock = field(default_factory=Lock)
    pause: float = 0.0

    def app(self, *, device: bool = True, authorize: bool = False, provider: str = "") -> OAuthApp:
        """Return an application registered here."""
        return OAuthApp(
            provider,
            "client-1",
            f"{MAIL} offline_access",
            f"{self.url}/token",
            f"{self.url}/device" if device else "",
            f"{self.url}/authorize" if authorize else "",
        )

    def account(self, **ways: Any) -> MailAccount:
        """Return a mailbox whose consent is asked for here."""
        name = "jo@harbour.example"
        return MailAccount(name, "imap.harbour.example", 993, Security.TLS, name, Auth.OAUTH, (), self.app(**ways))

    def answer(self, path: str, form: dict[str, str]) -> Answer:
        """Return the answer to one form."""
        with self.gate:
            self.asked.append({"path": path, **form})
            if self.script:
                return self.script.pop(0)
            if path == "/device":
                words: dict[str, Any] = {
                    "verification_uri": f"{self.url}/go",
                    "user_code": "WDJB-MJHT",
                    "device_code": "device-secret",
                }
                return said(**words, expires_in=900, interval=self.interval)
            return self._token(form) if path == "/token" else Answer(404)

    def _token(self, form: dict[str, str]) -> Answer:
        time.sleep(self.pause)
        if form.get("client_id") != "client-1" or form.get("client_secret", "") != self.client_secret:
            return error("invalid_client", 401)
        kind = form.get("grant_type", "")
        if kind == "refresh_token" and form.get("refresh_token") != self.refresh:
            return error("invalid_grant", description='AADSTS700082: The "refresh token" has expired.\r\nTrace ID: 1')
        if kind == "authorization_code" and not self._proved(form):
            return error("invalid_grant")
        if self.rotates or kind != "refresh_token":
            self.refresh = f"refresh-{len(self.granted) + 1}"
        self.granted.append(f"access-{len(self.granted) + 1}-{secrets.token_hex(4)}")
        words: dict[str, Any] = {"access_token": self.granted[-1], "token_type": "Bearer", "scope": MAIL}
        if self.rotates or kind != "refresh_token":
            words["refresh_token"] = self.refresh
        return said(**words, **({} if self.lifetime is None else {"expires_in": self.lifetime}))

    def _proved(self, form: dict[str, str]) -> bool:
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        proof = base64.urlsafe_b64encode(digest).decode().rstrip("=")
        return form.get("code") == self.code and proof == self.challenge and form.get("redirect_uri") == self.redirect

    def consent(self, address: str, **instead: str) -> str:
        """Give consent at an address as a person would; return where the browser is sent, with words changed where told."""
        words = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
        assert words["response_type"] == "code"
        assert words["code_challenge_method"] == "S256"
        self.code, self.challenge, self.redirect = secrets.token_hex(8), words["code_challenge"], words["redirect_uri"]
        back = {"code": self.code, "state": words["state"], **instead}
        return f"{self.redirect}?{urlencode({k: v for k, v in back.items() if v})}"


@contextmanager
def token_server(context: ssl.SSLContext | None = None) -> Iterator[TokenServer]:
    """Run a server on a free port of this machine, with TLS where a context is given."""
    server = TokenServer()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", "0"))).decode()
            form = {name: values[0] for name, values in parse_qs(body, keep_blank_values=True).items()}
            answer = server.answer(self.path, form)
            time.sleep(answer.wait)
            try:
                self.send_response(answer.status)
                for name, value in {
                    "Content-Type": answer.kind,
                    "Content-Length": str(len(answer.body)),
                    **answer.headers,
                }.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(answer.body)
            except OSError:
                return  # whoever asked has gone, which is what some tests are about

        def log_message(self, format: str, *args: object) -> None:
            """Keep the tests' output clean."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True
        block_on_close = False

        def handle_error(self, request: object, client_address: object) -> None:
            """A handshake that was refused is no fault here."""

    with Server(("127.0.0.1", 0), Handler) as http:
        if context is not None:
            http.socket = context.wrap_socket(http.socket, server_side=True, do_handshake_on_connect=False)
        server.url = f"{'https' if context else 'http'}://127.0.0.1:{http.server_address[1]}"
        Thread(target=http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        try:
            yield server
        finally:
            http.shutdown()
