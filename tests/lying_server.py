"""A server that lies: it speaks just enough IMAP to be listened to, then says whatever a test has it say."""

from __future__ import annotations

import contextlib
import re
import socket
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from types import TracebackType

Reply = bytes | Iterable[bytes] | None

_COMMAND = re.compile(rb"(\S+) ((?:UID )?[A-Z]+) ?(.*)", re.DOTALL)


def capabilities(more: str = "") -> bytes:
    """Return what a server says it can."""
    return f"* CAPABILITY IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2 {more}\r\n".encode()


@dataclass
class LyingServer:
    """One INBOX of ``sizes`` mails. ``lies`` maps the beginning of a command to what is said instead of the truth.

    A lie is bytes or pieces of bytes, ``{tag}`` within them standing for the tag, or a function of the command; None is no
    lie. ``said`` are the commands heard.
    """

    mails: list[bytes] = field(default_factory=lambda: [b"Subject: 1\r\n\r\nHello.\r\n"])
    lies: dict[bytes, Callable[[bytes], Reply] | Reply] = field(default_factory=dict)
    greeting: bytes = b"* OK ready\r\n"
    more: str = ""
    said: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._door.getsockname()[1]
        self.connections = 0
        self._lines: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self) -> LyingServer:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._door.close()
        for line in self._lines:
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
            line.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                line, _ = self._door.accept()
                self._lines.append(line)
                self.connections += 1
                threading.Thread(target=self._serve, args=(line,), daemon=True).start()

    def _serve(self, line: socket.socket) -> None:
        with contextlib.suppress(OSError), line, line.makefile("rb") as heard:
            line.sendall(self.greeting)
            for said in heard:
                self.said.append(said.strip())
                found = _COMMAND.match(said.strip())
                if found is None:
                    continue
                reply = self._lie(said.strip(), found) or self._truth(found, heard, line)
                if reply is None:
                    return
                for piece in [reply] if isinstance(reply, bytes) else reply:
                    line.sendall(piece.replace(b"{tag}", found[1]))

    def _lie(self, said: bytes, found: re.Match[bytes]) -> Reply:
        body = said[len(found[1]) + 1 :]
        for begins, lie in self.lies.items():
            if body.startswith(begins):
                return lie(body) if callable(lie) else lie
        return None

    def _truth(self, found: re.Match[bytes], heard: object, line: socket.socket) -> Reply:
        tag, verb, rest = found.groups()
        count = len(self.mails)
        if verb == b"AUTHENTICATE":
            line.sendall(b"+ \r\n")
            heard.readline()  # type: ignore[attr-defined]  # what a socket makes has it
        untagged = {
            b"CAPABILITY": capabilities(self.more),
            b"LIST": b'* LIST (\\HasNoChildren) "/" INBOX\r\n',
            b"STATUS": f"* STATUS INBOX (MESSAGES {count} UIDNEXT {count + 1} UIDVALIDITY 7)\r\n".encode(),
            b"EXAMINE": f"* {count} EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT {count + 1}] x\r\n".encode(),
            b"LOGOUT": b"* BYE bye\r\n",
        }
        if verb == b"UID FETCH":
            return self._fetch(tag, rest)
        return untagged.get(verb, b"") + tag + b" OK done\r\n"

    def _fetch(self, tag: bytes, rest: bytes) -> bytes:
        uids = self.wanted(rest)
        if b"BODY" in rest:
            said = b"".join(
                b"* %d FETCH (UID %d BODY[] {%d}\r\n%b)\r\n" % (u, u, len(self.mails[u - 1]), self.mails[u - 1]) for u in uids
            )
        else:
            date = b'INTERNALDATE "02-Mar-2026 09:05:00 +0000"'
            said = b"".join(
                b"* %d FETCH (UID %d FLAGS () %b RFC822.SIZE %d)\r\n" % (u, u, date, len(self.mails[u - 1])) for u in uids
            )
        return said + tag + b" OK done\r\n"

    def wanted(self, rest: bytes) -> list[int]:
        """Return the UIDs a command asks for."""
        uids: list[int] = []
        for part in rest.split()[0].split(b","):
            first, _, last = part.partition(b":")
            end = len(self.mails) if last == b"*" else int(last or first)
            uids += range(int(first), min(end, len(self.mails)) + 1)
        return uids
