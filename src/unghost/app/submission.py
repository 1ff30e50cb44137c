"""Where the mail of a mailbox goes out (RFC 6409): from what a user says, else as its provider publishes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from shlex import quote

from unghost.app.endpoint import is_host, is_loopback
from unghost.app.providers import CONSENTS, Provider, provider_at, provider_of
from unghost.app.ways_in import is_kept
from unghost.domain.account import MailAccount, OAuthApp, Security, Submission
from unghost.errors import BadUse

PORTS = {Security.TLS: 465, Security.STARTTLS: 587, Security.PLAIN: 25}
"""The usual port of each kind of line: RFC 8314 section 3.3, RFC 6409; 25 for a relay on this very machine."""
_BY_PORT = {587: Security.STARTTLS, 25: Security.STARTTLS}


@dataclass(frozen=True, slots=True)
class Out:
    """What a user said about the server that takes in their mail: empty where nothing, ``none`` where there is to be none."""

    host: str = ""
    port: int | None = None
    security: Security | None = None
    user: str = ""
    none: bool = False

    def __bool__(self) -> bool:
        return self != UNTOLD


UNTOLD = Out()


@dataclass(frozen=True, slots=True)
class KeptOut:
    """Why a submission server does not let us in, what it said, one line safe to print, and what to do."""

    why: str
    reply: str
    remedy: str


def with_submission(account: MailAccount, out: Out) -> MailAccount:
    """Return a mailbox with where its mail goes out, and with a consent that covers sending. Raises BadUse."""
    if out.none:
        if replace(out, none=False):
            raise BadUse("A submission server is named, and none is wanted.", "Leave --no-smtp out, or the other --smtp- words.")
        return replace(account, submission=None)
    provider = _provider(account)
    published = provider.smtp if provider else ""
    host = out.host or published.rpartition(":")[0]
    if not host:
        if out:
            raise BadUse(f"It is not known where the mail of {account.name} goes out.", "Name it: --smtp-host H")
        return replace(account, submission=None)
    submission = _described(host, out, provider)
    return replace(account, submission=submission, oauth=_that_may_send(account.oauth) if account.oauth else None)


def may_send(account: MailAccount) -> bool:
    """Return whether the consent a mailbox is opened with covers sending; a password always does."""
    return account.oauth is None or _right(account.oauth) in account.oauth.scope


def add_submission(account: MailAccount, security: Security | None = None) -> str:
    """Return the command that names the submission server of a mailbox anew; ``security`` is another kind of line."""
    name = quote(account.name if is_kept(account) else account.user)
    out = account.submission
    if out is None:
        provider = _provider(account)
        host = provider.smtp.rpartition(":")[0] if provider else ""
        return f"unghost account add {name} --smtp-host {host or 'smtp.your-provider.example'}"
    wanted = security or out.security
    port = out.port if security is None else PORTS[wanted]
    words = f"--smtp-host {quote(out.host)} --smtp-port {port} --smtp-security {wanted.value}"
    return f"unghost account add {name} {words}{f' --smtp-user {quote(out.user)}' if out.user else ''}"


def _provider(account: MailAccount) -> Provider | None:
    """Return whose mailbox it is: by its address where that provider's server is named, by the server, or behind a bridge."""
    by_address = provider_of(account.user) or provider_of(account.name)
    if by_address and by_address.host in (account.host, "") and (by_address.host or is_loopback(account.host)):
        return by_address
    return provider_at(account.host)


def _described(host: str, out: Out, provider: Provider | None) -> Submission:
    if not is_host(host):
        raise BadUse(f"{host[:200]!r} is no host.", "Write a name such as smtp.your-provider.example, without port or slashes.")
    known_host, _, known_port = (provider.smtp if provider else "").rpartition(":")
    known = int(known_port) if host == known_host and not out.security else None
    port = out.port or known or PORTS[out.security or Security.TLS]
    security = out.security or _BY_PORT.get(port, Security.TLS)
    if security is Security.PLAIN and not is_loopback(host):
        raise BadUse(
            f"{host} would be spoken to in the clear.", "Write --smtp-security tls or starttls; plain is for this machine."
        )
    if not 1 <= port <= 65_535:
        raise BadUse(f"{port} is no port.", "Write a number from 1 to 65535, commonly 465 or 587.")
    user = out.user.strip()
    if len(user) > 254 or not user.isprintable():
        raise BadUse(f"{user[:60]!r} cannot be a user.", "Write up to 254 printable characters.")
    saves = provider is not None and provider.saves_sent and host in (known_host or host,)
    return Submission(host, port, security, user, saves)


def _right(app: OAuthApp) -> str:
    """Return what the scope must name for sending, but for the address before it, which varies; empty where there is none."""
    consent = CONSENTS.get(app.provider)
    return consent.sending.rpartition("/")[2] if consent else ""


def _that_may_send(app: OAuthApp) -> OAuthApp:
    """Return an application that asks for sending, too, where its provider has a right of its own for that."""
    consent = CONSENTS.get(app.provider)
    if consent is None or _right(app) in app.scope:
        return app
    return replace(app, scope=f"{consent.sending} {app.scope}")
