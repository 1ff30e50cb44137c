"""A browser of few words: one connection, a cookie, how long until the first byte, how many bytes."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, field
from time import perf_counter
from urllib.parse import urlencode, urlsplit


@dataclass
class Answer:
    """What came: status, headers, body as sent (packed), seconds until the first byte."""

    status: int
    headers: dict[str, str]
    body: bytes
    first: float


@dataclass
class Browser:
    """One user's browser."""

    origin: str
    cookies: dict[str, str] = field(default_factory=dict)
    csrf: str = ""
    _line: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def open(self, link: str) -> None:
        """Begin a session by a link, and learn the token its forms carry."""
        await self.ask("GET", urlsplit(link).path)
        page = await self.ask("GET", "/keys", packed=False)
        found = re.search(rb'name="csrf" value="([^"]+)"', page.body)
        self.csrf = found[1].decode() if found else ""

    async def post(self, path: str, fields: dict[str, str]) -> Answer:
        """Send a form."""
        return await self.ask("POST", path, urlencode({"csrf": self.csrf, **fields}).encode())

    async def ask(self, method: str, path: str, body: bytes = b"", *, packed: bool = True) -> Answer:
        """Ask once; the line stays open for the next time."""
        for _ in range(2):
            try:
                return await self._asked(method, path, body, packed=packed)
            except (ConnectionError, asyncio.IncompleteReadError):  # the server closed it while nobody spoke
                self._line = None
        raise ConnectionError(path)

    async def _asked(self, method: str, path: str, body: bytes, *, packed: bool) -> Answer:
        if self._line is None:
            host, port = urlsplit(self.origin).hostname, urlsplit(self.origin).port
            self._line = await asyncio.open_connection(host, port, limit=2**20)
        reader, writer = self._line
        head = [
            f"{method} {path} HTTP/1.1",
            f"Host: {urlsplit(self.origin).netloc}",
            f"Origin: {self.origin}",
            "Accept: text/html",
        ]
        head += [f"Cookie: {'; '.join(f'{k}={v}' for k, v in self.cookies.items())}"] if self.cookies else []
        head += ["Accept-Encoding: gzip"] if packed else []
        head += ["Content-Type: application/x-www-form-urlencoded", f"Content-Length: {len(body)}"] if method == "POST" else []
        begun = perf_counter()
        writer.write("\r\n".join([*head, "", ""]).encode() + body)
        raw = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        first = perf_counter() - begun
        lines = raw.split("\r\n")
        headers: dict[str, str] = {}
        for line in lines[1:]:
            name, _, value = line.partition(": ")
            if name.lower() == "set-cookie":
                key, _, rest = value.partition("=")
                self.cookies[key] = rest.partition(";")[0]
            headers[name.lower()] = value
        return Answer(int(lines[0].split()[1]), headers, await _body(reader, headers), first)


async def _body(reader: asyncio.StreamReader, headers: dict[str, str]) -> bytes:
    if "content-length" in headers:
        return await reader.readexactly(int(headers["content-length"]))
    found = b""
    while headers.get("transfer-encoding") == "chunked":
        size = int((await reader.readuntil(b"\r\n")).strip(), 16)
        found += await reader.readexactly(size)
        await reader.readexactly(2)
        if size == 0:
            break
    return found
