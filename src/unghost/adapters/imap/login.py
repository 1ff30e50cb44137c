"""Logging in: a password by PLAIN or LOGIN, or a token by XOAUTH2 or OAUTHBEARER; and what a refusal means."""

from __future__ import annotations

import imaplib
import re
from collections.abc import Callable
from typing import Protocol

from unghost.adapters.imap.masking import forms
from unghost.adapters.imap.plainly import LASTING, code_of, lasting, passes, refused, said
from unghost.adapters.imap.wire import Wire
from unghost.adapters.sasl import TOKEN_WAYS, after_reason, bearer, plain, told_lines
from unghost.app.ways_in import add_command, other_line
from unghost.domain.account import Auth, Credential, MailAccount, Security
from unghost.errors import LoginRefused

_BAD_TOKEN = re.compile(r'invalid_token|"status": ?"?40[01]')
"""How servers say what is the matter with a token, before they refuse (RFC 7628 section 3.2.2, Google, Microsoft)."""


class Credentials(Protocol):
    """Gives what opens a mailbox; ``fresh`` asks for a new token where the last one was refused."""

    def __call__(self, account: MailAccount, *, fresh: bool) -> Credential:
        """Return it; raise LoginRefused or NoSecretStore."""


class NotNowError(Exception):
    """The server lets nobody in at the moment; waiting helps."""


class _RefusedError(Exception):
    """The server refused, with its words."""


def log_in(wire: Wire, account: MailAccount, credentials: Credentials) -> None:
    """Prove who we are; a token that is refused is asked for afresh, once.

    Raises LoginRefused with the provider's reason, LineBroken for a quota and the like, NotNowError where waiting helps.
    """
    try:
        _show(wire, account, credentials(account, fresh=False))
    except _RefusedError as error:
        if account.auth is not Auth.OAUTH:
            raise refused(account, str(error)) from None
    else:
        return
    try:
        _show(wire, account, credentials(account, fresh=True))
    except _RefusedError as error:
        raise refused(account, str(error)) from None


def _show(wire: Wire, account: MailAccount, credential: Credential) -> None:
    """Show one credential; raise _RefusedError where it is the credential that is refused."""
    shown = forms(credential.secret, told_lines(account, credential))
    told: list[str] = []
    way = _way(wire, account, credential, told)
    try:
        way()
    except imaplib.IMAP4.abort as error:
        text = said(error, *shown)
        if "AUTHENTICATIONFAILED" in text.upper():
            raise _RefusedError(text) from None
        raise NotNowError(text) from None  # the server hung up
    except imaplib.IMAP4.error as error:
        text = said(error, *shown)
        if passes(text) and not any(_BAD_TOKEN.search(word) for word in told):
            raise NotNowError(text) from None
        if code_of(text) in LASTING:
            raise lasting(account, text) from None
        raise _RefusedError(" ".join([text, *(said(word, *shown) for word in told)])) from None


def _way(wire: Wire, account: MailAccount, credential: Credential, told: list[str]) -> Callable[[], None]:
    user, secret = account.user, credential.secret
    if credential.auth is Auth.OAUTH:
        token = _token_way(wire)
        if not token:
            raise LoginRefused(
                f"{account.host} takes no access tokens.",
                f"Use a password instead, often one for programs: {add_command(account)} --auth password",
            )
        return lambda: wire.sasl(token, _bearer(token, account, secret, told))
    if wire.can("AUTH=PLAIN"):
        return lambda: wire.sasl("PLAIN", lambda _: plain(user, secret).encode())
    if wire.can("LOGINDISABLED"):
        raise LoginRefused(f"{account.host} takes no password on this line.", other_line(account, Security.TLS))
    if not secret.isprintable():
        raise LoginRefused("The password holds characters that this server cannot be told.", "Set another password.")
    return lambda: wire.log_in_by_name(user, secret)


def _token_way(wire: Wire) -> str:
    return next((way for way in TOKEN_WAYS if wire.can(f"AUTH={way}")), "")


def _bearer(way: str, account: MailAccount, token: str, told: list[str]) -> Callable[[bytes], bytes]:
    """Return what answers the server: the token first, then an empty word to each reason it gives before it refuses.

    Sources: RFC 7628 for OAUTHBEARER; Google's and Microsoft's description of XOAUTH2.
    """
    first, after = bearer(way, account, token).encode(), after_reason(way)
    sent: list[bytes] = []

    def reply(challenge: bytes) -> bytes:
        if sent:
            told.append(challenge.decode("utf-8", "replace"))
        sent.append(b"")
        return after if len(sent) > 1 else first

    return reply
