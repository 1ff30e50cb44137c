"""How a try ended: replies and broken lines as results, each a sentence and a remedy, with every form of the secret covered.

Until the final dot nothing can have been accepted: a server that loses the line before it must forget the letter (RFC 5321
section 3.8). From the first byte of the dot on, whatever is not a clear reply leaves the letter's fate unknown.
"""

from __future__ import annotations

import socket
import ssl
from dataclasses import dataclass
from shlex import quote

from unghost.adapters.imap.plainly import said
from unghost.adapters.senders.wire import InjectedError, NonsenseError, Reply
from unghost.app.ports_door import Ended, Result
from unghost.app.submission import add_submission
from unghost.app.ways_in import login_again
from unghost.domain.account import MailAccount, Security
from unghost.errors import LineBroken, StoreBusy, UnghostError
from unghost.outbox.replies import BY_ITSELF, SENSELESS, Class, Stage, meaning_of

_ENDED = {Class.YES: Ended.ACCEPTED, Class.LATER: Ended.LATER, Class.NO: Ended.REFUSED}
_NO_TLS = frozenset({"WRONG_VERSION_NUMBER", "UNKNOWN_PROTOCOL", "UNSUPPORTED_PROTOCOL", "HTTP_REQUEST", "RECORD_LAYER_FAILURE"})
_NOBODY_KNOWS = "It may have arrived: look in your folder of sent mail, or ask them, before it is sent again."


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells of one account's tries. ``shown`` are the forms in which its secret may be echoed."""

    account: MailAccount
    shown: tuple[str, ...] = ()

    def of_reply(self, reply: Reply) -> Result:
        """Return the end that a reply means."""
        words = self._words(f"{reply.code} {reply.words}")
        if reply.kind is Class.YES:
            return Result(Ended.ACCEPTED, "The server took it.", words, stage=reply.stage)
        if reply.kind is Class.SENSELESS:
            return self._senseless(reply.stage, words)
        meaning = meaning_of(reply.stage, reply.code, reply.words)
        remedy = meaning.remedy.format(name=quote(self.account.name), host=self._host)
        return Result(_ENDED[reply.kind], meaning.why, words, remedy, reply.stage, meaning.ours, meaning.undeliverable)

    def of_interruption(self, reply: Reply) -> Result:
        """Return the end where the server spoke while the letter was written: a refusal counts, an early yes tells nothing."""
        words = self._words(f"{reply.code} {reply.words}")
        if reply.kind is Class.YES:
            return Result(Ended.UNSURE, "The server said yes before the letter was whole.", words, _NOBODY_KNOWS, reply.stage)
        return self.of_reply(reply)

    def of_both(self, reply: Reply) -> Result:
        """Return the end where the server said no to the letter and yes right behind it: one of them is the word on it."""
        words = self._words(f"{reply.code} {reply.words}")
        return Result(Ended.UNSURE, "The server said no and yes to the letter at once.", words, _NOBODY_KNOWS, reply.stage)

    def of_error(self, error: Exception, stage: Stage) -> Result:
        """Return the end that a broken line means, or whatever else went wrong at a stage."""
        if isinstance(error, NonsenseError):
            return self._senseless(stage, self._words(str(error)))
        if stage is Stage.END:
            why = f"The line broke at the very end of the letter ({self._cause(error)}); nobody can say whether it was taken."
            return Result(Ended.UNSURE, why, "", _NOBODY_KNOWS, stage, ours=True)
        return self._before(error, stage)

    def refused(self, why: str, remedy: str, stage: Stage) -> Result:
        """Return the end of a try that is not gone on with, for a reason that holds for the whole account."""
        return Result(Ended.REFUSED, why, "", remedy, stage, ours=True)

    def in_clear(self) -> Result:
        """Return the end where the server does not offer to encrypt."""
        why = f"{self._host} offers no encryption here, or somebody on the way took the offer out; nothing was sent."
        return self.refused(why, f"Use its port for TLS: {add_submission(self.account, Security.TLS)}", Stage.TLS)

    @property
    def _host(self) -> str:
        out = self.account.submission
        return out.host if out else self.account.host

    def _senseless(self, stage: Stage, words: str) -> Result:
        if stage is Stage.END:
            why = "The server says something at the end of the letter that is no answer; nobody can say whether it was taken."
            return Result(Ended.UNSURE, why, words, _NOBODY_KNOWS, stage)
        return Result(Ended.LATER, SENSELESS.why, words, SENSELESS.remedy, stage, ours=True)

    def _before(self, error: Exception, stage: Stage) -> Result:
        if isinstance(error, UnghostError):  # no password, no consent, no place for secrets
            ended = Ended.LATER if isinstance(error, LineBroken | StoreBusy) else Ended.REFUSED
            return Result(ended, said(error.sentence, *self.shown), "", said(error.remedy, *self.shown), stage, ours=True)
        if isinstance(error, InjectedError):
            why = f"Somebody spoke in the clear behind the offer of {self._host} to encrypt; nothing was sent."
            return self.refused(why, f"Use its port for TLS: {add_submission(self.account, Security.TLS)}", stage)
        if isinstance(error, ssl.SSLError) and stage is Stage.TLS:
            return self._untrusted(error, stage)
        if isinstance(error, UnicodeError):
            return self.refused(
                f"{self._host} cannot be the name of a server.", f"Name it: {add_submission(self.account)}", stage
            )
        closed = isinstance(error, ConnectionRefusedError)
        look = "look at the port, or whether the server runs" if closed else "look at host, port and line"
        return Result(Ended.LATER, self._broken(error, stage), "", f"{BY_ITSELF} If it goes on, {look}.", stage, ours=True)

    def _untrusted(self, error: ssl.SSLError, stage: Stage) -> Result:
        if isinstance(error, ssl.SSLCertVerificationError):
            why = f"The certificate of {self._host} cannot be trusted: {self._words(error.verify_message)}. Nothing was sent."
            remedy = "Look whether the host is spelt as its certificate has it; SSL_CERT_FILE can name your own authority's file."
            return self.refused(why, remedy, stage)
        if error.reason in _NO_TLS:
            why = f"{self._host} does not speak TLS on this port; nothing was sent."
            return self.refused(why, f"Perhaps it encrypts later: {add_submission(self.account, Security.STARTTLS)}", stage)
        why = f"The line to {self._host} could not be encrypted ({self._cause(error)}); nothing was sent."
        return Result(Ended.LATER, why, "", f"{BY_ITSELF} If it goes on, ask whoever runs that server.", stage, ours=True)

    def _broken(self, error: Exception, stage: Stage) -> str:
        if isinstance(error, socket.gaierror):
            return f"There is no {self._host} to be found."
        if isinstance(error, ConnectionRefusedError):
            out = self.account.submission
            port = f", port {out.port}," if out else ""
            return f"Nobody answers at {self._host}{port} it is refused." if port else f"Nobody answers at {self._host}."
        if stage is Stage.CONNECT:
            return f"{self._host} cannot be reached ({self._cause(error)})."
        return f"The line to {self._host} broke ({self._cause(error)}) before the letter was whole; nothing was sent."

    def _cause(self, error: Exception) -> str:
        if isinstance(error, TimeoutError):
            return "it said nothing for too long"
        return self._words(error.strerror or "it hung up" if isinstance(error, OSError) else type(error).__name__)

    def _words(self, text: str) -> str:
        return said(text, *self.shown)


def consent_lacks(account: MailAccount) -> tuple[str, str]:
    """Return why a consent that covers reading alone sends nothing, and what to do."""
    why = f"The consent given for {account.name} covers reading mail, and not sending it."
    return why, f"Ask for both, and give it again: {add_submission(account)} (or later: {login_again(account.name)})"
