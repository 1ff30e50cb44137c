"""Logging in to hand mail in (RFC 4954): a password by PLAIN or LOGIN, or a token by XOAUTH2 or OAUTHBEARER.

CRAM-MD5 and its like are left alone: they need the password in the clear on the server, and the line is encrypted anyway.
"""

from __future__ import annotations

from base64 import b64encode

from unghost.adapters.sasl import TOKEN_WAYS, after_reason, bearer, plain
from unghost.adapters.senders.wire import Reply, Wire
from unghost.domain.account import Auth, Credential, MailAccount
from unghost.outbox.replies import Stage

_UNKNOWN_WAY = 504
_GO_ON = 334


def ways_in(wire: Wire) -> tuple[str, ...]:
    """Return the ways of logging in that the server offers, in capitals."""
    return tuple(wire.esmtp_features.get("auth", "").upper().split())


def way_for(wire: Wire, auth: Auth) -> str:
    """Return the way to log in here with a password or a token, empty where the server offers none."""
    wanted = TOKEN_WAYS if auth is Auth.OAUTH else ("PLAIN", "LOGIN")
    return next((way for way in wanted if way in ways_in(wire)), "")


def show(wire: Wire, way: str, account: MailAccount, credential: Credential) -> Reply:
    """Show a password or a token and return the word on it; ``account`` holds host, port and user of the submission server."""
    user, secret = account.user, credential.secret
    if way in TOKEN_WAYS:
        return _say(wire, way, bearer(way, account, secret).encode(), after_reason(way))
    if way == "LOGIN":
        return _say(wire, way, None, user.encode(), secret.encode())
    word = plain(user, secret).encode()
    reply = _say(wire, way, word, word)
    if reply.code == _UNKNOWN_WAY and "LOGIN" in ways_in(wire):
        return show(wire, "LOGIN", account, credential)
    return reply


def _say(wire: Wire, way: str, first: bytes | None, *further: bytes) -> Reply:
    """Go through one exchange: the first word with the command, the others each to a question of the server."""
    reply = wire.ask(Stage.AUTH, f"AUTH {way}" if first is None else f"AUTH {way} {_encoded(first)}")
    for word in further:
        if reply.code != _GO_ON:
            break
        reply = wire.ask(Stage.AUTH, _encoded(word))
    return reply


def _encoded(word: bytes) -> str:
    return b64encode(word).decode()
