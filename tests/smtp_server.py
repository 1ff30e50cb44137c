"""A submission server that follows a script: any reply, or any harm, at any point, and a record of all that it was told.

A step of the script is what the server does at a point (``greeting``, a verb, or ``.`` for the end of the letter): bytes are said
as they are, a text as one line, and a ``Harm`` is done to the line. A list of them is gone through over all connections; its last
step counts from then on.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum

import trustme

PATIENCE = 10.0
"""Seconds after which a server of a test gives up on its client."""


class Harm(Enum):
    """What is done to a line instead of an answer."""

    CLOSE = "close"
    RESET = "reset"
    HALF = "half"
    HANG = "hang"
    DRIP = "drip"


Step = str | bytes | Harm | list["str | bytes | Harm"]

USUAL: dict[str, Step] = {
    "greeting": "220 out.example ESMTP",
    "EHLO": "250 out.example",
    "STARTTLS": "220 2.0.0 go ahead",
    "AUTH": "235 2.7.0 welcome",
    "MAIL": "250 2.1.0 ok",
    "RCPT": "250 2.1.5 ok",
    "DATA": "354 go on",
    ".": "250 2.0.0 queued as 1",
    "QUIT": "221 2.0.0 bye",
}


@dataclass
class Script:
    """How a server behaves. ``features`` are what EHLO offers, in the clear and behind STARTTLS; ``early`` is said after so many
    bytes of a letter, before its end."""

    steps: Mapping[str, Step] = field(default_factory=dict)
    features: tuple[str, ...] = ("8BITMIME", "SIZE 1000000")
    tls: ssl.SSLContext | None = None
    at_once: bool = False
    early: tuple[int, Step] | None = None

    def step(self, point: str) -> Step:
        """Return what is done at a point."""
        return self.steps.get(point, USUAL.get(point, "502 5.5.1 what?"))


@dataclass
class Seen:
    """What a server was told: lines in the clear, lines encrypted, and the letters that came with their end."""

    clear: list[bytes] = field(default_factory=list)
    encrypted: list[bytes] = field(default_factory=list)
    letters: list[bytes] = field(default_factory=list)
    connections: int = 0

    @property
    def lines(self) -> list[bytes]:
        """All lines, however they came."""
        return self.clear + self.encrypted


class _Over(Exception):
    """The talk is over."""


class _Talk:
    def __init__(self, line: socket.socket, script: Script, seen: Seen) -> None:
        self.line, self.script, self.seen = line, script, seen
        self.heard = bytearray()

    def run(self) -> None:
        if self.script.at_once:
            self._wrap()
        self._do("greeting")
        while True:
            command = self._read_line()
            verb = command.split(b" ")[0].upper().decode("latin-1")
            self._answer(verb)
            if verb == "QUIT":
                raise _Over

    def _answer(self, verb: str) -> None:
        said = self._do(verb)
        if verb == "STARTTLS" and said.startswith(b"220"):
            self._wrap()
        elif verb == "AUTH":
            while said.startswith(b"334"):
                self._read_line()
                said = self._do(verb)
        elif verb == "DATA" and said.startswith(b"354"):
            self._letter()

    def _letter(self) -> None:
        early = self.script.early
        letter = bytearray()
        while True:
            line = self._read_line(record=False)
            if early and len(letter) >= early[0]:
                self._perform(early[1])
                early = None
            if line == b".":
                break
            letter += (line[1:] if line.startswith(b".") else line) + b"\r\n"
        self.seen.letters.append(bytes(letter))
        self._do(".")

    def _do(self, point: str) -> bytes:
        step = self.script.step(point)
        if isinstance(step, list):
            step = step.pop(0) if len(step) > 1 else step[0]
        if point == "EHLO" and point not in self.script.steps:
            lines = ["out.example", *self.script.features]
            step = "\r\n".join(f"250{' ' if n == len(lines) - 1 else '-'}{line}" for n, line in enumerate(lines))
        return self._perform(step)

    def _perform(self, step: Step) -> bytes:
        if isinstance(step, Harm):
            self._harm(step)
            raise _Over
        assert not isinstance(step, list)
        said = step.encode() + b"\r\n" if isinstance(step, str) else step
        self.line.sendall(said)
        return said

    def _harm(self, harm: Harm) -> None:
        if harm is Harm.RESET:
            self.line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        elif harm is Harm.HALF:
            self.line.shutdown(socket.SHUT_WR)
        elif harm is Harm.DRIP:
            with contextlib.suppress(OSError):
                while True:
                    self.line.sendall(b"2")
                    time.sleep(0.1)
        if harm in (Harm.HANG, Harm.HALF):
            with contextlib.suppress(OSError):
                while self.line.recv(65_536):
                    pass

    def _wrap(self) -> None:
        assert self.script.tls is not None
        self.line = self.script.tls.wrap_socket(self.line, server_side=True)

    def _read_line(self, *, record: bool = True) -> bytes:
        while (end := self.heard.find(b"\n")) < 0:
            piece = self.line.recv(65_536)
            if not piece:
                raise _Over
            self.heard += piece
        line = bytes(self.heard[:end]).removesuffix(b"\r")
        del self.heard[: end + 1]
        if record:
            (self.seen.encrypted if isinstance(self.line, ssl.SSLSocket) else self.seen.clear).append(line)
        return line


class Server:
    """One running server; ``port`` is where it listens on loopback."""

    def __init__(self, script: Script) -> None:
        self.script = script
        self.seen = Seen()
        self._door = socket.create_server(("127.0.0.1", 0))
        self._door.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65_536)  # so that a large letter cannot be written blindly
        self.port: int = self._door.getsockname()[1]
        self._talks: list[threading.Thread] = []
        self._ended = False
        self._acceptor = threading.Thread(target=self._accept, daemon=True)
        self._acceptor.start()

    def _accept(self) -> None:
        while True:
            try:
                line, _ = self._door.accept()
            except OSError:
                return
            if self._ended:
                line.close()
                return
            self.seen.connections += 1
            talk = threading.Thread(target=self._talk, args=(line,), daemon=True)
            self._talks.append(talk)
            talk.start()

    def _talk(self, line: socket.socket) -> None:
        line.settimeout(PATIENCE)
        talk = _Talk(line, self.script, self.seen)
        with contextlib.suppress(OSError, _Over, ValueError):
            talk.run()
        with contextlib.suppress(OSError):
            talk.line.close()
        line.close()

    def stop(self) -> None:
        """Let nobody in any more, and wait until every talk is over."""
        self._ended = True
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 1):
            pass
        self._acceptor.join(PATIENCE)
        self._door.close()
        for talk in self._talks:
            talk.join(PATIENCE)


@contextmanager
def scripted(script: Script | None = None) -> Iterator[Server]:
    """Run a server that follows a script."""
    server = Server(script or Script())
    try:
        yield server
    finally:
        server.stop()


def certified(authority: trustme.CA, host: str = "localhost", **words: object) -> ssl.SSLContext:
    """Return what a server shows who it is with; ``words`` go to trustme, such as ``not_after``."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(host, **words).configure_cert(context)  # type: ignore[arg-type]  # passed on as they are
    return context


def trusting(authority: trustme.CA) -> ssl.SSLContext:
    """Return what trusts an authority, and otherwise what the system trusts."""
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context
