"""A small TCP proxy that does harm on purpose: it delays, cuts, resets, half-closes and counts."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType


@dataclass
class Harm:
    """What is done to a connection: after ``cut_after`` bytes from the server it is cut in the ``how`` way.

    ``how``: ``reset`` (RST), ``close`` (FIN both ways), ``half`` (FIN towards the client, then silence), ``hang`` (silence).
    ``times`` is how many connections suffer it; ``delay`` is waited before each piece.
    """

    cut_after: int = -1
    how: str = "reset"
    times: int = 1_000_000
    delay: float = 0.0


@dataclass
class Counts:
    """What went through."""

    connections: int = 0
    from_server: int = 0
    from_client: int = 0
    commands: list[bytes] = field(default_factory=list)


class Proxy:
    """Stands between a client and a server on loopback. ``harm`` may be changed at any time for the connections to come."""

    def __init__(self, port: int, harm: Harm | None = None, rewrite: Callable[[bytes], bytes] | None = None) -> None:
        self.harm = harm or Harm()
        self.counts = Counts()
        self._target = port
        self._rewrite = rewrite or (lambda data: data)
        self._lines: list[socket.socket] = []
        self._lock = threading.Lock()
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._door.getsockname()[1]
        self._ended = threading.Event()
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self) -> Proxy:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._ended.set()
        self._door.close()
        self.cut_all("close")

    def forget(self) -> None:
        """Count from nothing again."""
        self.counts = Counts()

    def cut_all(self, how: str = "reset") -> None:
        """Cut every connection there is now."""
        with self._lock:
            lines, self._lines = self._lines, []
        for line in lines:
            _cut(line, how)

    def _accept(self) -> None:
        while not self._ended.is_set():
            try:
                client, _ = self._door.accept()
            except OSError:
                return
            try:
                server = socket.create_connection(("127.0.0.1", self._target))
            except OSError:
                client.close()
                continue
            with self._lock:
                self._lines += [client, server]
            if self._ended.is_set():
                self.cut_all("close")
                return
            self.counts.connections += 1
            threading.Thread(target=self._up, args=(client, server), daemon=True).start()
            threading.Thread(target=self._down, args=(server, client), daemon=True).start()

    def _up(self, client: socket.socket, server: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := client.recv(65536):
                self.counts.from_client += len(data)
                self.counts.commands += data.splitlines()
                server.sendall(data)
            server.shutdown(socket.SHUT_WR)

    def _down(self, server: socket.socket, client: socket.socket) -> None:
        harm, passed = self.harm, 0
        suffers = harm.cut_after >= 0 and harm.times > 0
        if suffers:
            harm.times -= 1
        with contextlib.suppress(OSError):
            while data := server.recv(65536):
                if harm.delay:
                    time.sleep(harm.delay)
                data = self._rewrite(data)
                if suffers and passed + len(data) > harm.cut_after:
                    client.sendall(data[: harm.cut_after - passed])
                    self.counts.from_server += harm.cut_after - passed
                    if harm.how != "hang":
                        _cut(client, harm.how)
                    if harm.how in ("reset", "close"):
                        _cut(server, "close")
                    return
                passed += len(data)
                self.counts.from_server += len(data)
                client.sendall(data)
        _cut(client, "close")
        _cut(server, "close")


def _cut(line: socket.socket, how: str) -> None:
    with contextlib.suppress(OSError):
        if how == "reset":
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            line.shutdown(socket.SHUT_RD)
        else:
            line.shutdown(socket.SHUT_WR if how == "half" else socket.SHUT_RDWR)
    if how in ("reset", "close"):
        line.close()
