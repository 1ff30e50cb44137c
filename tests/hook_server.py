"""A real HTTPS server on loopback that takes webhooks, and answers badly on request."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import trustme

HOST = "hooks.stillwater.example"


@dataclass
class HookServer:
    """What came, and how it is answered."""

    port: int = 0
    came: list[tuple[dict[str, str], bytes]] = field(default_factory=list)
    answer: Callable[[BaseHTTPRequestHandler], None] = lambda request: say(request, 204)

    @property
    def url(self) -> str:
        """Its address, by a name that only a resolver of the tests knows."""
        return f"https://{HOST}:{self.port}/in?from=unghost"


def say(request: BaseHTTPRequestHandler, status: int, body: bytes = b"", **headers: str) -> None:
    """Answer with a status, a body and headers."""
    request.send_response(status)
    for name, value in headers.items():
        request.send_header(name, value)
    request.send_header("Content-Length", str(len(body)))
    request.end_headers()
    request.wfile.write(body)


@contextmanager
def hook_server(folder: Path) -> Iterator[tuple[HookServer, Path]]:
    """Serve; give the server, and the file of the authority that vouches for it."""
    authority, told = trustme.CA(), HookServer()
    authority.cert_pem.write_to_path(str(folder / "authority.pem"))

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            told.came.append((dict(self.headers.items()), self.rfile.read(int(self.headers.get("Content-Length", "0")))))
            told.answer(self)

        def log_message(self, *_: object) -> None:
            """Stay quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(HOST).configure_cert(context)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    told.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield told, folder / "authority.pem"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
