"""An SMTP server on loopback that counts the copies of each letter, and keeps, loses or refuses them as it is told."""

from __future__ import annotations

import socketserver
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum

from unghost.testing.senders import identity


class Deal(StrEnum):
    """How one letter is dealt with."""

    TAKE = "keeps it and says so"
    KEEP_SILENTLY = "keeps it and hangs up at the final dot"
    LOSE = "loses it and hangs up at the final dot"
    LATER = "451 after the body"
    REFUSE = "554 after the body"
    BUSY = "451 to the recipient"
    NOBODY = "550 to the recipient"


@dataclass
class Sink:
    """What arrived, by Message-ID. ``deals`` tells of recipients (default: TAKE); ``at_dot`` is called before the reply."""

    deals: dict[str, Deal] = field(default_factory=dict)
    at_dot: Callable[[str], None] = lambda _message_id: None
    port: int = 0
    arrived: dict[str, list[bytes]] = field(default_factory=lambda: defaultdict(list))
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def keep(self, raw: bytes) -> None:
        with self._lock:
            self.arrived[identity(raw)].append(raw)

    def copies(self, message_id: str) -> int:
        with self._lock:
            return len(self.arrived.get(message_id, ()))


class _Talk(socketserver.StreamRequestHandler):
    """One session. A letter counts only once its final dot was read, as RFC 5321 (4.2.5) has it."""

    to = ""

    def handle(self) -> None:
        try:
            self._say("220 sink.example ESMTP")
            while (line := self.rfile.readline()) and self._answer(line.upper(), line):
                pass
        except OSError:
            return  # the worker was killed

    def _answer(self, verb: bytes, line: bytes) -> bool:
        sink: Sink = self.server.sink  # type: ignore[attr-defined]  # set where the server is made
        if verb.startswith(b"RCPT"):
            self.to = line.decode("ascii", "replace").partition("<")[2].partition(">")[0]
            replies = {Deal.BUSY: "451 4.3.2 later", Deal.NOBODY: "550 5.1.1 nobody"}
            self._say(replies.get(sink.deals.get(self.to, Deal.TAKE), "250 ok"))
        elif verb.startswith(b"DATA"):
            self._say("354 go on")
            return self._letter(sink)
        elif verb.startswith(b"QUIT"):
            self._say("221 bye")
            return False
        else:
            self._say("250 sink.example")
        return True

    def _letter(self, sink: Sink) -> bool:
        lines: list[bytes] = []
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line[1:] if line.startswith(b".") else line)
        if not line:
            return False  # the line broke before the dot: nothing was taken
        deal, raw = sink.deals.get(self.to, Deal.TAKE), b"".join(lines)
        if deal in (Deal.TAKE, Deal.KEEP_SILENTLY):
            sink.keep(raw)
        sink.at_dot(identity(raw))
        if deal in (Deal.KEEP_SILENTLY, Deal.LOSE):
            return False
        self._say({Deal.LATER: "451 4.3.0 later", Deal.REFUSE: "554 5.6.0 no"}.get(deal, "250 2.0.0 taken"))
        return True

    def _say(self, reply: str) -> None:
        self.wfile.write(reply.encode() + b"\r\n")


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    sink: Sink


@contextmanager
def running_sink() -> Iterator[Sink]:
    """Run a sink on a free port."""
    sink = Sink()
    with _Server(("127.0.0.1", 0), _Talk) as server:
        server.sink = sink
        sink.port = int(server.server_address[1])
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield sink
        finally:
            server.shutdown()
            thread.join()
