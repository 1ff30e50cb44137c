"""Describe a mailbox on a server from the little a user says: the rest is known, guessed from the address, or asked for."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from unghost.app.endpoint import is_host, is_loopback, require_safe
from unghost.app.providers import CONSENTS, Consent, Provider, provider_of
from unghost.app.submission import UNTOLD, Out, with_submission
from unghost.app.ways_in import PORTS
from unghost.domain.account import Auth, MailAccount, OAuthApp, Security
from unghost.errors import BadUse

LONGEST_NAME = 254
"""Characters: no mail address is longer (RFC 5321 section 4.5.3.1.3)."""
_CLIENT_ID = "Add --client-id ID; docs/mailboxes-consent.md says where it comes from."
_TENANT = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,125}[A-Za-z0-9])?")


@dataclass(frozen=True, slots=True)
class Told:
    """What a user said about a mailbox; empty where nothing was said."""

    name: str
    host: str = ""
    port: int | None = None
    security: Security | None = None
    user: str = ""
    auth: Auth | None = None
    provider: str = ""
    client_id: str = ""
    tenant: str = ""
    device_url: str = ""
    token_url: str = ""
    authorize_url: str = ""
    scope: str = ""
    folders: tuple[str, ...] = ()
    out: Out = UNTOLD


def describe(told: Told, kept: MailAccount | None = None) -> MailAccount:
    """Return the mailbox that was meant; raise BadUse with what is lacking or cannot be.

    ``kept`` is the mailbox of that name there is: where nothing is said but where its mail goes out, the rest of it stays.
    """
    name = _text(told.name, "a name")
    if kept is not None and told.out and replace(told, out=UNTOLD) == Told(told.name):
        return with_submission(kept, told.out)
    if "://" in name:
        raise BadUse(f"{name!r} is an address of a place, not a name.", "Give the mail address as the name, and --host.")
    user = _text(told.user or name, "a user")
    known = provider_of(user) or provider_of(name)
    auth = told.auth or (Auth.OAUTH if _names_consent(told) else Auth.PASSWORD)
    host, port, security = _server(told, known, auth)
    app = _app(told, known) if auth is Auth.OAUTH else None
    account = MailAccount(name, host, port, security, user, auth, tuple(_text(f, "a folder") for f in told.folders), app)
    found = with_submission(account, told.out)
    return replace(found, oauth=app) if told.scope else found


def hint(account: MailAccount) -> str:
    """Return what one must know of this provider before giving a password; empty where there is nothing."""
    known = provider_of(account.user)
    return known.hint if known and known.host == account.host and account.auth is Auth.PASSWORD else ""


def _names_consent(told: Told) -> bool:
    urls = told.token_url or told.device_url or told.authorize_url
    return bool(told.provider or told.client_id or told.tenant or told.scope or urls)


def _text(text: str, what: str) -> str:
    found = text.strip()
    if not found or len(found) > LONGEST_NAME or not found.isprintable():
        raise BadUse(f"{found[:60]!r} cannot be {what}.", f"Write up to {LONGEST_NAME} printable characters.")
    return found


def _server(told: Told, known: Provider | None, auth: Auth) -> tuple[str, int, Security]:
    """Return host, port and security, by what was said first, then by the provider."""
    consent = CONSENTS.get(told.provider)
    host = told.host or (consent.host if consent else known.host if known else "")
    guessed = known if known and known.host == host else None
    if not host:
        remedy = known.hint if known else "Name it: --host imap.your-provider.example"
        raise BadUse(f"It is not known on which server {told.name} lies.", remedy)
    if guessed and auth is Auth.PASSWORD and not guessed.password:
        remedy = f"Add it with --provider {guessed.oauth} --client-id ID; docs/mailboxes-consent.md says where the ID comes from."
        raise BadUse(f"The provider of {told.name} takes no password.", remedy)
    if not is_host(host):
        raise BadUse(f"{host[:200]!r} is no host.", "Write a name such as imap.your-provider.example, without port or slashes.")
    security = told.security or (guessed.security if guessed else Security.TLS)
    if security is Security.PLAIN and not is_loopback(host):
        raise BadUse(f"{host} would be spoken to in the clear.", "Write --security tls or starttls; plain is for this machine.")
    port = told.port if told.port is not None else guessed.port if guessed and not told.security else PORTS[security]
    if not 1 <= port <= 65_535:
        raise BadUse(f"{port} is no port.", "Write a number from 1 to 65535, commonly 993.")
    return host, port, security


def _app(told: Told, known: Provider | None) -> OAuthApp:
    """Return the application whose consent is used, filled in from what its provider publishes."""
    provider = told.provider or (known.oauth if known and not told.token_url else "")
    consent = CONSENTS.get(provider) or Consent("", "", "", "", "")
    if provider and provider not in CONSENTS:
        raise BadUse(f"The provider {provider!r} is not known.", f"Known are {' and '.join(sorted(CONSENTS))}.")
    tenant = told.tenant or "common"
    if not _TENANT.fullmatch(tenant):
        raise BadUse(f"{tenant[:60]!r} is no tenant.", "Write the identifier or the domain of your organisation.")
    client = told.client_id.strip()
    if not client or not client.isprintable() or not client.isascii() or " " in client:
        raise BadUse("Consent needs the identifier of a registered application.", _CLIENT_ID)
    token = told.token_url or consent.token_url.format(tenant=tenant)
    # Where an address of the one way was named, that way is meant, whatever the provider also offers.
    device = told.device_url or ("" if told.authorize_url else consent.device_url.format(tenant=tenant))
    authorize = told.authorize_url or consent.authorize_url.format(tenant=tenant)
    _require_urls(token, device, authorize)
    scope = " ".join((told.scope or consent.scope).split())
    if not scope or not scope.isascii() or not scope.isprintable():
        raise BadUse("It is not known what to ask consent for.", "Add --scope, as your provider names the right to read by IMAP.")
    return OAuthApp(provider, client, scope, token, device, authorize)


def _require_urls(token: str, device: str, authorize: str) -> None:
    if not token:
        raise BadUse("It is not known where tokens are asked for.", "Add --provider google or microsoft, or --token-url URL.")
    if not device and not authorize:
        raise BadUse("It is not known where consent is asked for.", "Add --device-url URL or --authorize-url URL.")
    for url, what in ((token, "a token address"), (device, "a device address"), (authorize, "an address for consent")):
        if url:
            require_safe(url, what)
