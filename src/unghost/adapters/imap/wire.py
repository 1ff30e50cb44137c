"""The line to a server: every read is bounded in time and in bytes, and nothing of it is logged.

A server is not trusted. What it may send in answer to one command is limited beforehand, so that a literal that is longer than
stated, or an answer that never ends, costs a bounded amount of memory and then the line.
"""

from __future__ import annotations

import imaplib
import socket
import ssl
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from imapclient import IMAPClient, SocketTimeout

from unghost.adapters.dial import dial

TALK = 16 * 2**20
"""Bytes a server may say in answer to one command that brings no mail: the sizes and dates of 100,000 mails."""

LONGEST_LINE = 2**20
_PIECE = 2**18

Record = list[bytes | tuple[bytes, bytes]]
"""One untagged response: its text, cut where a literal stands; each cut is (text before, literal)."""


class TooMuchError(Exception):
    """The server says more than it may; ``literal`` where it announced it as one piece."""

    def __init__(self, *, literal: bool) -> None:
        super().__init__("the server sends more than it said")
        self.literal = literal


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered to a command: whether it did it, what it said of it, and what it sent."""

    done: bool
    text: str
    records: tuple[Record, ...] = ()


class _Bounded(imaplib.IMAP4):
    """Reads with a budget, from a buffer of its own: a read that timed out can be taken up again, as IDLE needs it."""

    def __init__(self, host: str, port: int, timeout: float, context: ssl.SSLContext | None, *, outside: bool) -> None:
        self.allowance = TALK
        self._outside = outside
        self._context = context
        self._heard = bytearray()
        self._from: object = None
        super().__init__(host, port, timeout)

    def _create_socket(self, timeout: float) -> socket.socket:
        sock = dial(self.host, self.port, timeout, outside=self._outside)
        if self._context is None:
            return sock
        try:
            return self._context.wrap_socket(sock, server_hostname=self.host)
        except BaseException:
            sock.close()
            raise

    def read(self, size: int) -> bytes:
        """Return so many bytes, fewer only where the server hung up."""
        self._one_voice()
        self._spend(size, literal=True)
        while len(self._heard) < size and self._more():
            pass
        return self._take(min(size, len(self._heard)))

    def readline(self) -> bytes:
        """Return a line with its end, or what there was where the server hung up."""
        self._one_voice()
        searched = 0
        while (end := self._heard.find(b"\n", searched)) < 0:
            searched = len(self._heard)
            if searched > LONGEST_LINE:
                raise TooMuchError(literal=False)
            if not self._more():
                end = len(self._heard) - 1
                break
        self._spend(end + 1, literal=False)
        return self._take(end + 1)

    def _spend(self, size: int, *, literal: bool) -> None:
        self.allowance -= size
        if self.allowance < 0:
            raise TooMuchError(literal=literal)

    def _one_voice(self) -> None:
        """Refuse what was said in the clear behind the answer to STARTTLS: it may be anybody's (CVE-2011-0411)."""
        if self._from is not self.sock:
            if self._heard:
                raise self.abort("text in the clear behind STARTTLS")
            self._from = self.sock

    def _more(self) -> bool:
        piece = self.sock.recv(_PIECE)
        self._heard += piece
        return bool(piece)

    def _take(self, size: int) -> bytes:
        taken = bytes(self._heard[:size])
        del self._heard[:size]
        return taken

    def _log(self, line: str) -> None:
        """Keep nothing: the last lines spoken may hold a password."""


class Wire(IMAPClient):  # type: ignore[misc]  # the library has no types
    """A client that can only look: it knows how to list, to examine and to fetch, and nothing it does leaves a trace.

    Every method may raise ``imaplib.IMAP4.error``, ``OSError`` or TooMuchError, after which the line is of no more use.
    """

    def __init__(
        self, host: str, port: int, context: ssl.SSLContext | None, timeout: SocketTimeout, *, outside: bool = False
    ) -> None:
        self._outside = outside
        self.examined: bytes | None = None
        self.uidvalidity = 0
        super().__init__(host, port, ssl=context is not None, ssl_context=context, timeout=timeout)
        self._imap.debug = 0  # the library would have every line written out for a log, secrets and mail with them

    def _create_IMAP4(self) -> _Bounded:  # noqa: N802  # the library calls it by this name
        return _Bounded(self.host, self.port, self._timeout.connect, self.ssl_context, outside=self._outside)

    @property
    def preauthenticated(self) -> bool:
        """Whether the server took us for somebody before we said a word."""
        return bool(self._imap.state == "AUTH")

    def can(self, *capabilities: str) -> bool:
        """Return whether the server has all of these capabilities."""
        return all(self.has_capability(capability) for capability in capabilities)

    def say(self, command: Callable[[Any], Any], kind: str, allowance: int = 0) -> Answer:
        """Give one command by the library's own means and return the untagged responses of a kind it brought."""
        self._imap.allowance = allowance or TALK
        self._imap.response(kind)
        typ, data = command(self._imap)
        if typ == "OK":
            return Answer(done=True, text="", records=tuple(_records(data)))
        text = data[-1].decode("utf-8", "replace") if data and isinstance(data[-1], bytes) else ""
        return Answer(
            done=False, text=text, records=tuple(_records(self._imap.response(kind)[1]))
        )  # some servers hand over what they can

    def list_all(self, returning: str) -> Answer:
        """List all folders; ``returning`` is what an extended LIST is to bring with it."""
        return self.say(lambda imap: imap.list('""', f'"*"{returning}'), "LIST")

    def statuses_on_the_way(self) -> tuple[Record, ...]:
        """Return the STATUS responses that came with the last command."""
        return tuple(_records(self._imap.response("STATUS")[1]))

    def status(self, folder: bytes, items: str) -> Answer:
        """Ask for the state of one folder."""
        return self.say(lambda imap: imap.status(quoted(folder), items), "STATUS")

    def examine(self, folder: bytes) -> tuple[Answer, dict[str, int]]:
        """Open a folder for looking only; return its numbers (EXISTS, UIDVALIDITY, UIDNEXT, HIGHESTMODSEQ) where it can be."""
        self.examined = None
        answer = self.say(lambda imap: imap.select(quoted(folder), readonly=True), "EXISTS")
        numbers = {name: self._number(name) for name in ("UIDVALIDITY", "UIDNEXT", "HIGHESTMODSEQ")}
        exists = [record[0] for record in answer.records if isinstance(record[0], bytes)]
        numbers["EXISTS"] = int(exists[-1]) if exists else 0
        if answer.done:
            self.examined, self.uidvalidity = folder, numbers["UIDVALIDITY"]
        return answer, numbers

    def _number(self, name: str) -> int:
        said = self._imap.response(name)[1][-1]
        return int(said) if said is not None and said.isdigit() and len(said) < 21 else 0

    def fetch_raw(self, uids: str, items: str, allowance: int) -> Answer:
        """Fetch some items of some mails by UID; every response is a record of its own, and the answer may be partial."""
        return self.say(lambda imap: imap.uid("FETCH", uids, items), "FETCH", allowance)

    def sasl(self, mechanism: str, reply: Callable[[bytes], bytes]) -> None:
        """Log in by SASL; raise ``imaplib.IMAP4.error`` with the server's words where it refuses."""
        self._imap.authenticate(mechanism, reply)

    def log_in_by_name(self, user: str, password: str) -> None:
        """Log in by the command LOGIN; raise ``imaplib.IMAP4.error`` with the server's words where it refuses."""
        self._imap.login(quoted(user.encode()), password) if password.isascii() else self._log_in_raw(user, password)

    def _log_in_raw(self, user: str, password: str) -> None:
        typ, data = self._imap._simple_command("LOGIN", quoted(user.encode()), quoted(password.encode()))
        if typ != "OK":
            raise self._imap.error(data[-1])
        self._imap.state = "AUTH"

    # -- waiting --------------------------------------------------------------------------------------------------------

    def idle_begin(self) -> None:
        """Ask to be told of changes in the folder examined."""
        self._imap.allowance = TALK
        self.idle()

    def idle_line(self, seconds: float) -> bytes | None:
        """Return the next line told, or None where nothing was said for so long."""
        self._imap.sock.settimeout(max(seconds, 0.01))
        try:
            return bytes(self._imap._get_line())
        except TimeoutError:
            return None
        finally:
            self._imap.sock.settimeout(self._timeout.read)

    def idle_end(self) -> None:
        """Want to be told no more."""
        self.idle_done()

    def hang_up(self) -> None:
        """Leave, politely where the line is sound."""
        try:
            self._imap.sock.settimeout(min(2.0, self._timeout.read))
            self.logout()
        except Exception:  # whatever it is: we are leaving
            self.drop()

    def drop(self) -> None:
        """Let go of the line without a word."""
        try:
            self.shutdown()
        except Exception:  # the line is broken already
            return


def quoted(text: bytes) -> bytes:
    """Return text as a quoted string; the caller has kept line ends out of it."""
    return b'"' + text.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'


def _records(data: Sequence[bytes | tuple[bytes, bytes] | None]) -> Iterator[Record]:
    """Yield untagged responses whole: the library hands them out in pieces, each literal as (text before, literal)."""
    record: Record = []
    for piece in data:
        if piece is None:
            continue
        record.append(piece)
        if isinstance(piece, bytes):
            yield record
            record = []
