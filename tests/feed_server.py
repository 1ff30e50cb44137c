"""A real HTTP server on loopback that serves feeds, and misbehaves on request."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Herald</title><link>https://herald.example/</link><description>News</description>
<item><guid>h-1</guid><title>Contoso files for insolvency</title><link>https://herald.example/1</link>
<pubDate>Mon, 08 Jun 2026 07:30:00 +0000</pubDate>
<description>&lt;p&gt;Contoso &lt;b&gt;GmbH&lt;/b&gt; went to court.&lt;/p&gt;</description></item>
<item><guid>h-2</guid><title>A quiet week</title><link>https://herald.example/2</link>
<pubDate>Tue, 09 Jun 2026 07:30:00 +0000</pubDate><description>Nothing happened.</description></item>
</channel></rss>
"""
ATOM = """<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><id>urn:wire</id><updated>2026-06-10T00:00:00Z</updated>
<entry><id>urn:1</id><title>Fabrikam buys Contoso</title><published>2026-06-09T10:00:00+02:00</published>
<updated>2026-06-10T10:00:00+02:00</updated>
<link href="https://wire.example/1"/><content type="html">&lt;p&gt;Done.&lt;/p&gt;</content></entry>
</feed>
"""
JSON = """{"version": "https://jsonfeed.org/version/1.1", "title": "J", "items": [
 {"id": "1", "url": "https://j.example/1", "title": "Contoso cuts 80 jobs", "content_html": "<p>In Leeds.</p>",
  "date_published": "2026-06-09T10:00:00+02:00"}, {"id": "2", "content_text": ""}, 7]}
"""
Handler = Callable[["Exchange"], None]


@dataclass
class Exchange:
    """One request, and the means to answer it."""

    request: BaseHTTPRequestHandler

    def answer(self, status: int = 200, body: bytes = b"", **headers: str) -> None:
        """Answer with a status, headers (``content_type`` becomes Content-Type) and a body."""
        self.request.send_response(status)
        for name, value in headers.items():
            self.request.send_header(name.replace("_", "-"), value)
        self.request.send_header("Content-Length", str(len(body)))
        self.request.end_headers()
        self.request.wfile.write(body)


@dataclass
class Site:
    """What is served by path, and the headers of every request that came."""

    port: int = 0
    pages: dict[str, Handler] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def url(self, path: str) -> str:
        """Return the address of a path."""
        return f"http://127.0.0.1:{self.port}{path}"

    def serve(self, path: str, body: str | bytes, status: int = 200, **headers: str) -> str:
        """Serve a page and return its address."""
        raw = body.encode() if isinstance(body, str) else body
        self.pages[path] = lambda exchange: exchange.answer(status, raw, **headers)
        return self.url(path)


@contextmanager
def site() -> Iterator[Site]:
    """Run a site until the block ends."""
    found = Site()

    class _Request(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found.asked.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
            page = found.pages.get(self.path)
            try:
                page(Exchange(self)) if page else Exchange(self).answer(404)
            except OSError:
                self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), _Request)
    server.daemon_threads = True
    found.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield found
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
