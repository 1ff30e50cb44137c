"""What is said to prove who one is (SASL): the same words over IMAP and SMTP."""

from __future__ import annotations

from collections.abc import Iterator

from unghost.domain.account import Auth, Credential, MailAccount

TOKEN_WAYS = ("XOAUTH2", "OAUTHBEARER")


def plain(user: str, secret: str) -> str:
    """Return the one word of PLAIN (RFC 4616)."""
    return f"\0{user}\0{secret}"


def bearer(way: str, account: MailAccount, token: str) -> str:
    """Return the first word of OAUTHBEARER (RFC 7628) or of XOAUTH2, as Google and Microsoft describe it."""
    name = account.user.replace("=", "=3D").replace(",", "=2C")
    head = f"n,a={name},\1host={account.host}\1port={account.port}\1" if way == "OAUTHBEARER" else f"user={account.user}\1"
    return f"{head}auth=Bearer {token}\1\1"


def after_reason(way: str) -> bytes:
    """Return what is said to the reason that a server gives before it refuses a token."""
    return b"\1" if way == "OAUTHBEARER" else b""


def told_lines(account: MailAccount, credential: Credential) -> Iterator[str]:
    """Yield what may be sent in base64 with the secret in it, or beside it: a server may echo it."""
    user, secret = account.user, credential.secret
    yield from (user, plain(user, secret), f"{user}\0{user}\0{secret}")
    if credential.auth is Auth.OAUTH:
        for way in TOKEN_WAYS:
            yield bearer(way, account, secret)
