"""A session with a server: opened, kept, and opened again after every break, with growing waits and a bounded number of tries."""

from __future__ import annotations

import contextlib
import socket
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from imapclient import SocketTimeout

from unghost import __version__
from unghost.adapters.imap.login import Credentials, NotNowError, log_in
from unghost.adapters.imap.place import require_safe
from unghost.adapters.imap.plainly import said
from unghost.adapters.imap.wire import TooMuchError, Wire
from unghost.app.ways_in import other_line
from unghost.domain.account import MailAccount, Security
from unghost.errors import LineBroken, UnghostError

T = TypeVar("T")

_GO_ON = "What was read is kept. Look at your connection, then run the same command to go on."


@dataclass(frozen=True, slots=True)
class Patience:
    """How long we wait for a server, in seconds: to connect, to hear something, between tries, between two looks.

    ``idle`` is when IDLE is asked for anew: before the 29 minutes that RFC 2177 names.
    """

    connect: float = 30.0
    hear: float = 60.0
    waits: tuple[float, ...] = (1.0, 2.0, 4.0, 8.0, 16.0, 30.0)
    look: float = 60.0
    idle: float = 28 * 60.0
    sleep: Callable[[float], None] = time.sleep


class BrokeError(Exception):
    """A try failed in a way that a new line, or a smaller wish, may cure; ``too_much`` where the server sent too much."""

    def __init__(self, why: str, too_much: TooMuchError | None = None) -> None:
        super().__init__(why)
        self.too_much = too_much


class FolderError(Exception):
    """Something is the matter with a folder, and not with the line."""


class Session:
    """The line to one account. ``attempt`` is one try, ``steady`` tries until it works or patience ends."""

    def __init__(
        self, account: MailAccount, credentials: Credentials, patience: Patience, context: ssl.SSLContext | None
    ) -> None:
        require_safe(account)
        self.account = account
        self.patience = patience
        self._credentials = credentials
        self._context = context
        self._wire: Wire | None = None
        self._been_in = False
        self._failures = 0

    def attempt(self, work: Callable[[Wire], T]) -> T:
        """Do some work on the line, opening it first where it is down. Raises BrokeError, with the line let go of."""
        try:
            if self._wire is None:
                self._wire = self._open()
                self._been_in = True
            return work(self._wire)
        except TooMuchError as error:
            self.drop()
            raise BrokeError(str(error), error) from None
        except FolderError:
            raise
        except (UnghostError, BrokeError):
            self.drop()
            raise
        except Exception as error:  # whatever a server makes the library stumble over, a new line may mend
            self.drop()
            raise BrokeError(said(error)) from None

    def steady(self, work: Callable[[Wire], T]) -> T:
        """Do some work, again after each break; raise LineBroken where patience ends."""
        while True:
            try:
                done = self.attempt(work)
            except BrokeError as why:
                self.failed(str(why))
            else:
                self.mended()
                return done

    def failed(self, why: str) -> None:
        """Wait before the next try, longer each time; raise LineBroken where there have been enough in a row."""
        waits = self.patience.waits if self._been_in else self.patience.waits[:2]
        if self._failures >= len(waits):
            times = f"broke {self._failures + 1} times in a row" if self._been_in else "cannot be opened"
            raise LineBroken(f"The line to {self.account.host} {times}: {why}.", _GO_ON)
        wait = waits[self._failures]
        self._failures += 1
        self.patience.sleep(wait)

    def mended(self) -> None:
        """Note that something came through: the next break is a first one again."""
        self._failures = 0

    def drop(self) -> None:
        """Let go of the line without a word."""
        if self._wire is not None:
            self._wire.drop()
            self._wire = None

    def close(self) -> None:
        """Leave politely."""
        if self._wire is not None:
            self._wire.hang_up()
            self._wire = None

    # -- the door -------------------------------------------------------------------------------------------------------

    def _open(self) -> Wire:
        wire = self._dial()
        try:
            self._encrypt(wire)
            if not wire.preauthenticated:
                log_in(wire, self.account, self._credentials)
            if wire.can("ID"):  # RFC 2971; a few providers let nobody look who has not said what program it is
                with contextlib.suppress(wire.Error):
                    wire.id_({"name": "unghost", "version": __version__})
        except NotNowError as error:
            wire.drop()
            raise BrokeError(str(error)) from None
        except BaseException:
            wire.drop()
            raise
        return wire

    def _dial(self) -> Wire:
        account = self.account
        context = self._trust() if account.security is Security.TLS else None
        try:
            patience = SocketTimeout(self.patience.connect, self.patience.hear)
            return Wire(account.host, account.port, context, patience, outside=account.outside)
        except ssl.SSLCertVerificationError as error:
            raise self._untrusted(error) from None
        except ssl.SSLError as error:
            if self._been_in or error.reason not in ("WRONG_VERSION_NUMBER", "UNKNOWN_PROTOCOL", "UNSUPPORTED_PROTOCOL"):
                raise
            raise LineBroken(
                f"{account.host} does not speak TLS on port {account.port}; nothing was sent.",
                f"Look at the port, commonly 993. {other_line(account, Security.STARTTLS)}",
            ) from None
        except (socket.gaierror, ConnectionRefusedError, UnicodeError) as error:
            if self._been_in:
                raise
            raise self._nobody_there(error) from None

    def _nobody_there(self, error: Exception) -> LineBroken:
        where = f"{self.account.host}, port {self.account.port},"
        if isinstance(error, ConnectionRefusedError):
            return LineBroken(f"Nobody answers at {where} it is refused.", "Look at the port, or whether the server runs.")
        return LineBroken(f"There is no {self.account.host} to be found.", "Look at the spelling, and at your connection.")

    def _encrypt(self, wire: Wire) -> None:
        if self.account.security is not Security.STARTTLS:
            return
        in_clear = LineBroken(
            f"{self.account.host} offers no encryption here, or somebody on the way took the offer out; nothing was sent.",
            other_line(self.account, Security.TLS),
        )
        if wire.preauthenticated or not wire.can("STARTTLS"):
            raise in_clear
        try:
            wire.starttls(self._trust())
        except ssl.SSLCertVerificationError as error:
            raise self._untrusted(error) from None
        except wire.AbortError:
            raise
        except wire.Error:
            raise in_clear from None

    def _trust(self) -> ssl.SSLContext:
        if self._context is None:
            self._context = ssl.create_default_context()
        return self._context

    def _untrusted(self, error: ssl.SSLCertVerificationError) -> LineBroken:
        why = said(error.verify_message or error)
        return LineBroken(
            f"The certificate of {self.account.host} cannot be trusted: {why}. Nothing was sent.",
            "Look whether the host is spelt as its certificate has it; your own authority's file can be named in SSL_CERT_FILE.",
        )
