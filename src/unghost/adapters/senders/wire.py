"""The line to a submission server: every wait is bounded in time, every reply in bytes, and no answer counts that came before the
question.

A server is not trusted. A reply that stands in the buffer before something is asked would be taken for the answer to it, in the
worst case for the word that a letter was accepted. So nothing is asked while something unasked is there.
"""

from __future__ import annotations

import contextlib
import re
import smtplib
import socket
import ssl
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from unghost.adapters.dial import dial
from unghost.outbox.replies import Class, Stage, class_of

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

LONGEST_LINE = 4_096
"""Bytes; RFC 5321 section 4.5.3.1.5 allows 512, some servers take more."""
LONGEST_REPLY = 64 * 1024
OURSELVES = "[127.0.0.1]"
"""What we say we are (RFC 5321 section 4.1.3): the name and the address of the user's machine are nobody's business."""

_LINE = re.compile(rb"([2-5]\d\d)(?:([ -])(.*))?", re.DOTALL)
_PIECE = 64 * 1024
_CLOSING = 421


@dataclass(frozen=True, slots=True)
class Times:
    """How long we wait, in seconds: for the line, for an answer, for a piece of the letter to be taken, for the word at its end.

    The last three are as RFC 5321 section 4.5.3.2 asks: whoever is impatient at the end makes letters whose fate nobody knows.
    """

    connect: float = 30.0
    answer: float = 120.0
    piece: float = 180.0
    end: float = 600.0


@dataclass(frozen=True, slots=True)
class Reply:
    """What a server said at a stage: a code and its words, which may be hostile."""

    stage: Stage
    code: int
    words: str

    @property
    def kind(self) -> Class:
        """What it says, by its code."""
        return class_of(self.stage, self.code)


class NonsenseError(Exception):
    """What the server says is no reply: no code, no end, or two codes at once. Its words are the argument."""


class InjectedError(Exception):
    """Something was said in the clear behind the answer to STARTTLS: it may be anybody's (CVE-2011-0411)."""


class Wire(smtplib.SMTP):
    """A client that can say one thing at a time. Methods may raise OSError, NonsenseError or InjectedError.

    ``stage`` is how far it has come; ``sound`` says whether the server waits for a command, so that one may leave politely.
    """

    sock: socket.socket | None

    def __init__(self, host: str, times: Times, *, outside: bool = False) -> None:
        super().__init__(local_hostname=OURSELVES)
        self._outside = outside
        self._host = host.strip("[]")
        self.times = times
        self.stage = Stage.CONNECT
        self.sound = False
        self._heard = bytearray()

    def dial(self, port: int, context: ssl.SSLContext | None) -> Reply:
        """Open the line, encrypted from the first byte where there is a context, and return the greeting."""
        self.sock = dial(self._host, port, self.times.connect, outside=self._outside)
        if context is not None:
            self.stage = Stage.TLS
            self._wrap(context)
        self.stage = Stage.GREETING
        reply = self._reply(self.times.answer)
        self.sound = True
        return reply

    def hello(self) -> Reply:
        """Say who we are, and learn what the server can."""
        self.stage = Stage.EHLO
        if self.spoke_unasked():
            return self._farewell()
        code, words = self.ehlo()
        return Reply(Stage.EHLO, code, _text(words))

    def ask(self, stage: Stage, command: str) -> Reply:
        """Say a command and return the answer to it."""
        self.stage = stage
        if self.spoke_unasked():
            return self._farewell()
        self.putcmd(command)
        return self._reply(self.times.answer)

    def encrypt(self, context: ssl.SSLContext) -> Reply:
        """Ask for encryption, and encrypt where the server agrees; what it said of itself before counts no more (RFC 3207)."""
        reply = self.ask(Stage.TLS, "STARTTLS")
        if reply.kind is Class.YES:
            if self.spoke_unasked():
                raise InjectedError
            self._wrap(context)
            self.esmtp_features, self.does_esmtp = {}, False
        return reply

    def pour(self, data: bytes) -> bool:
        """Write a letter but for its end; return False where the server spoke meanwhile, with the rest unsaid."""
        for start in range(0, len(data), _PIECE):
            if self.spoke_unasked():
                return False
            self._send(data[start : start + _PIECE], self.times.piece)
        return not self.spoke_unasked()

    def end(self) -> Reply:
        """Write the final dot and return the word on the letter."""
        self.stage = Stage.END
        self._send(b".\r\n", self.times.piece)
        reply = self._reply(self.times.end)
        self.sound = True
        return reply

    def says_yes_too(self) -> bool:
        """Say whether a yes stands right behind the last answer."""
        return self._heard.startswith(b"2")

    def interrupted(self) -> Reply:
        """Return what the server said before it was asked."""
        return self._reply(self.times.answer)

    def spoke_unasked(self) -> bool:
        """Say whether the server has said something by itself; raise ConnectionError where it hung up."""
        if self._heard:
            return True
        line = self._line()
        line.settimeout(0)
        try:
            piece = line.recv(_PIECE)
        except (BlockingIOError, ssl.SSLWantReadError):
            return False
        self._heard += _some(piece)
        return True

    def leave(self) -> None:
        """Hang up: politely where the server waits for a command, else without a word."""
        if self.sound and self.sock is not None:
            with contextlib.suppress(OSError, NonsenseError):
                self._send(b"QUIT\r\n", 5.0)
                self._reply(5.0)
        self.drop()

    def drop(self) -> None:
        """Let go of the line without a word."""
        self.sound = False
        with contextlib.suppress(OSError):
            self.close()

    # -- what the library calls ------------------------------------------------------------------------------------------

    def send(self, s: ReadableBuffer | str) -> None:
        """Write a command."""
        self._send(s.encode(self.command_encoding) if isinstance(s, str) else bytes(s), self.times.answer)

    def getreply(self) -> tuple[int, bytes]:
        """Return a whole reply, its lines joined by line feeds."""
        return self._heard_reply(self.times.answer)

    # -- the line --------------------------------------------------------------------------------------------------------

    def _line(self) -> socket.socket:
        if self.sock is None:
            raise ConnectionError("the line is down")
        return self.sock

    def _wrap(self, context: ssl.SSLContext) -> None:
        line = self._line()
        line.settimeout(self.times.connect)
        self.sock = context.wrap_socket(line, server_hostname=self._host)

    def _send(self, data: bytes, seconds: float) -> None:
        line = self._line()
        line.settimeout(seconds)
        line.sendall(data)

    def _farewell(self) -> Reply:
        """Return what was said unasked: that the server closes (421) is all that may be (RFC 5321 section 3.8)."""
        reply = self._reply(self.times.answer)
        if reply.code != _CLOSING:
            raise NonsenseError(f"unasked: {reply.code} {reply.words}")
        return reply

    def _reply(self, seconds: float) -> Reply:
        code, words = self._heard_reply(seconds)
        return Reply(self.stage, code, _text(words))

    def _heard_reply(self, seconds: float) -> tuple[int, bytes]:
        until, size, codes = monotonic() + seconds, 0, set()
        words: list[bytes] = []
        while size <= LONGEST_REPLY:
            line = self._heard_line(until)
            size += len(line)
            found = _LINE.fullmatch(line)
            if found is None:
                raise NonsenseError(_text(line))
            codes.add(int(found[1]))
            words.append(found[3] or b"")
            if len(codes) > 1:
                raise NonsenseError(_text(line))
            if found[2] != b"-":
                return codes.pop(), b"\n".join(words)
        raise NonsenseError("a reply without end")

    def _heard_line(self, until: float) -> bytes:
        searched = 0
        while (end := self._heard.find(b"\n", searched)) < 0:
            searched = len(self._heard)
            if searched > LONGEST_LINE:
                raise NonsenseError("a line without end")
            line = self._line()
            line.settimeout(max(until - monotonic(), 0.001))
            self._heard += _some(line.recv(_PIECE))
        taken = bytes(self._heard[:end])
        del self._heard[: end + 1]
        return taken.removesuffix(b"\r")


def _some(piece: bytes) -> bytes:
    if not piece:
        raise ConnectionError("the server hung up")
    return piece


def _text(words: bytes) -> str:
    return words.decode("utf-8", "replace")
