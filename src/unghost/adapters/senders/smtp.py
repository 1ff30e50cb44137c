"""Handing letters in over SMTP (RFC 6409): a line that is never downgraded, one recipient, and a body that is written once."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from unghost.adapters.imap.login import Credentials
from unghost.adapters.imap.masking import forms
from unghost.adapters.sasl import told_lines
from unghost.adapters.senders.ends import Teller, consent_lacks
from unghost.adapters.senders.envelope import Envelope, envelope_of, stuffed, too_large, unfit
from unghost.adapters.senders.login import show, way_for, ways_in
from unghost.adapters.senders.wire import Reply, Times, Wire
from unghost.app.endpoint import is_loopback
from unghost.app.ports_door import Ended, NotTakenError, Result
from unghost.app.submission import add_submission, may_send
from unghost.domain.account import Auth, Credential, MailAccount, Security, Submission
from unghost.outbox.replies import Class, Stage


class _RefusedError(Exception):
    """A login was refused, with the reply."""

    def __init__(self, reply: Reply) -> None:
        super().__init__(reply.code)
        self.reply = reply


@dataclass(slots=True)
class _Talk:
    """One line to one account's server, and who tells of it."""

    wire: Wire
    teller: Teller

    def need(self, reply: Reply) -> None:
        """Raise NotTakenError unless the server said yes."""
        if reply.kind is not Class.YES:
            raise NotTakenError(self.teller.of_reply(reply))


class SmtpLine:
    """A server that waits for the body; see ``Line``."""

    def __init__(self, talk: _Talk) -> None:
        self._talk = talk
        self._handed = False

    def hand(self, raw: bytes) -> Result:
        """Hand over the body, once; whatever happens is a result."""
        if self._handed:
            return Result(Ended.UNSURE, "The letter was handed over on this line before.", remedy="Look at how that ended.")
        self._handed = True
        wire, teller = self._talk.wire, self._talk.teller
        against = unfit(raw, wire) or _larger(wire, len(raw))
        if against:
            return Result(Ended.REFUSED, against, "", "Change the draft, and approve it again.", Stage.DATA)
        try:
            return self._written(raw)
        except Exception as error:  # whatever it is: where it happened tells what is known
            wire.sound = False
            return teller.of_error(error, wire.stage)

    def _written(self, raw: bytes) -> Result:
        wire, teller = self._talk.wire, self._talk.teller
        reply = wire.ask(Stage.DATA, "DATA")
        if reply.kind is not Class.YES:
            return teller.of_reply(reply)
        wire.stage, wire.sound = Stage.BODY, False
        if not wire.pour(stuffed(raw)):
            return teller.of_interruption(wire.interrupted())  # no final dot: the letter is forgotten there
        reply = wire.end()
        return teller.of_both(reply) if reply.kind is not Class.YES and wire.says_yes_too() else teller.of_reply(reply)


class SmtpSender:
    """Hands letters in at the submission server of an account; see ``Sender``.

    ``accounts`` returns a mailbox by its name and may raise UnghostError; ``context`` trusts what the system trusts unless given.
    """

    def __init__(
        self,
        accounts: Callable[[str], MailAccount],
        credentials: Credentials,
        times: Times | None = None,
        context: ssl.SSLContext | None = None,
    ) -> None:
        self._accounts = accounts
        self._credentials = credentials
        self._times = times or Times()
        self._context = context

    @contextmanager
    def ready(self, account: str, sender: str, to: str, size: int) -> Iterator[SmtpLine]:
        """Connect, encrypt, log in and name the envelope. Raises NotTakenError; nothing of the letter was said then."""
        envelope = envelope_of(sender, to)
        if envelope is None:
            why = "The sender or the recipient is no address that a server can be told."
            raise NotTakenError(Result(Ended.REFUSED, why, "", "Look at both addresses for a slip.", Stage.CONNECT))
        talk = self._logged_in(account)
        try:
            with _told(talk):
                _name(talk, envelope, size)
            yield SmtpLine(talk)
        finally:
            talk.wire.leave()

    def check(self, account: str) -> None:
        """Log in and leave again, with no word of any letter; raise NotTakenError where that cannot be."""
        self._logged_in(account).wire.leave()

    def _logged_in(self, name: str) -> _Talk:
        """Return a line on which the server knows who we are; a token that is refused is asked for afresh, once."""
        account, out = self._sending(name)
        fresh = False
        while True:
            talk = _Talk(Wire(out.host, self._times, outside=account.outside), Teller(account))
            try:
                with _told(talk):
                    self._open(talk, out)
                    self._log_in(talk, account, out, fresh=fresh)
            except _RefusedError as refused:
                talk.wire.leave()
                if fresh or account.auth is not Auth.OAUTH:
                    raise NotTakenError(talk.teller.of_reply(refused.reply)) from None
                fresh = True
            except BaseException:
                talk.wire.leave()
                raise
            else:
                return talk

    def _sending(self, name: str) -> tuple[MailAccount, Submission]:
        """Return an account and where its mail goes out; raise NotTakenError where nothing may be sent from it."""
        try:
            account = self._accounts(name)
        except Exception as error:
            nobody = MailAccount(name, "", 0, Security.TLS, name)
            raise NotTakenError(Teller(nobody).of_error(error, Stage.CONNECT)) from None
        out, teller = account.submission, Teller(account)
        if out is None:
            why = f"It is not known where the mail of {account.name} goes out."
            raise NotTakenError(teller.refused(why, f"Name it: {add_submission(account)}", Stage.CONNECT))
        if out.security is Security.PLAIN and not is_loopback(out.host):
            why = f"{out.host} would be spoken to in the clear, and everybody on the way could read the password and the letter."
            remedy = f"Name an encrypted line: {add_submission(account, Security.TLS)}"
            raise NotTakenError(teller.refused(why, remedy, Stage.CONNECT))
        if not may_send(account):
            raise NotTakenError(teller.refused(*consent_lacks(account), Stage.AUTH))
        return account, out

    def _open(self, talk: _Talk, out: Submission) -> None:
        wire = talk.wire
        talk.need(wire.dial(out.port, self._trust() if out.security is Security.TLS else None))
        talk.need(wire.hello())
        if out.security is Security.STARTTLS:
            if not wire.has_extn("starttls"):
                raise NotTakenError(talk.teller.in_clear())
            talk.need(wire.encrypt(self._trust()))
            talk.need(wire.hello())

    def _log_in(self, talk: _Talk, account: MailAccount, out: Submission, *, fresh: bool) -> None:
        wire = talk.wire
        if not ways_in(wire) and is_loopback(out.host) and not out.user:
            return  # a relay on this very machine asks nobody who they are
        wire.stage = Stage.AUTH
        way = way_for(wire, account.auth)
        if not way:
            what = "access tokens" if account.auth is Auth.OAUTH else "password"
            why = f"{out.host} takes no {what} on this line."
            raise NotTakenError(talk.teller.refused(why, "Look at host and port, and how the account is opened.", Stage.AUTH))
        credential = self._credentials(account, fresh=fresh)
        there = replace(account, host=out.host, port=out.port, user=out.user or account.user)
        talk.teller = Teller(account, _echoes(there, credential))
        reply = show(wire, way, there, credential)
        if reply.kind is Class.NO:
            raise _RefusedError(reply)
        talk.need(reply)

    def _trust(self) -> ssl.SSLContext:
        if self._context is None:
            self._context = ssl.create_default_context()
        return self._context


def _echoes(account: MailAccount, credential: Credential) -> tuple[str, ...]:
    return forms(credential.secret, told_lines(account, credential))


def _name(talk: _Talk, envelope: Envelope, size: int) -> None:
    """Name sender and recipient; raise NotTakenError where the server takes one of them not."""
    wire = talk.wire
    against = _larger(wire, size)
    if against:
        raise NotTakenError(Result(Ended.REFUSED, against, "", "Shorten it, or leave the attachment out.", Stage.MAIL))
    if envelope.wide and not wire.has_extn("smtputf8"):
        why = "The server takes no addresses but in plain letters (ASCII)."
        raise NotTakenError(Result(Ended.REFUSED, why, "", "Ask for another address, or call.", Stage.MAIL))
    wire.command_encoding = "utf-8" if envelope.wide else "ascii"
    talk.need(wire.ask(Stage.MAIL, envelope.mail(wire, size)))
    talk.need(wire.ask(Stage.RCPT, f"RCPT TO:<{envelope.to}>"))


def _larger(wire: Wire, size: int) -> str:
    most = too_large(wire, size)
    return f"The letter has {size} bytes, and the server takes {most} at most." if most else ""


@contextmanager
def _told(talk: _Talk) -> Iterator[None]:
    """Turn whatever goes wrong on the line into NotTakenError."""
    try:
        yield
    except (NotTakenError, _RefusedError):
        raise
    except Exception as error:  # whatever a server makes the library stumble over
        talk.wire.sound = False
        raise NotTakenError(talk.teller.of_error(error, talk.wire.stage)) from None
