"""Ask a person for consent, the way the provider offers, and keep tokens fresh afterwards."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from shlex import quote

from unghost.adapters.lock import held
from unghost.adapters.oauth.asking import Asking
from unghost.adapters.oauth.client import Application, Refused, told
from unghost.adapters.oauth.device import consent_on_device
from unghost.adapters.oauth.loopback import consent_in_browser
from unghost.adapters.oauth.tokens import Tokens, granted, load
from unghost.app.ports import Secrets
from unghost.app.ways_in import login_again
from unghost.domain.account import MailAccount, OAuthApp
from unghost.errors import LineBroken, LoginRefused

LEEWAY = timedelta(minutes=2)
"""A token that ends sooner is refreshed first, so that it does not end on the way."""
LOCK = "tokens.lock"
LOCK_SECONDS = 60.0
"""Longer than another process can need for its own refreshing (``post.WHOLE_SECONDS``) and for keeping it."""


def tokens_name(account: str) -> str:
    """Return the name that an account's tokens are kept under."""
    return f"tokens {account}"


def client_name(account: str) -> str:
    """Return the name that the secret of an account's application is kept under."""
    return f"client {account}"


def ask_consent(account: MailAccount, client_secret: str, asking: Asking, now: Callable[[], datetime]) -> Tokens:
    """Ask for consent and return the tokens. Raises LoginRefused or LineBroken; nothing is kept."""
    app = app_of(account)
    application = Application(app, client_secret)
    if app.device_url and not (asking.browser and app.authorize_url):
        reply = consent_on_device(application, account.name, asking)
    else:
        reply = consent_in_browser(application, account.name, _hints(account, app), asking)
    return granted(reply, app, now())


def _hints(account: MailAccount, app: OAuthApp) -> dict[str, str]:
    """Return the further words Google and Microsoft take: whose mailbox it is, and that consent is to last."""
    if app.provider == "google":  # without both it grants no refresh token the second time
        return {"login_hint": account.user, "access_type": "offline", "prompt": "consent"}
    return {"login_hint": account.user} if app.provider == "microsoft" else {}


def access_token(account: MailAccount, secrets: Secrets, home: Path, now: Callable[[], datetime], *, fresh: bool) -> str:
    """Return an access token that is good for two minutes at least; ``fresh`` where the last one was refused.

    Refreshed tokens are kept before they are used, and one process at a time refreshes: many providers give a new refresh token
    each time and let the old one die, and a second process then finds what the first one kept. Raises LoginRefused where there is
    no consent (any more), LineBroken where no new token can be had and the old one is spent, NoSecretStore or StoreBusy, and
    CouldNot where the home cannot be written.
    """
    held_before = _kept(account, secrets)
    if not fresh and held_before.lasts(now(), LEEWAY):
        return held_before.access
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    with held(home / LOCK, LOCK_SECONDS):
        kept = _kept(account, secrets)
        if kept.access != held_before.access and kept.lasts(now(), LEEWAY):
            return kept.access
        try:
            tokens = _refreshed(account, kept, secrets, now)
        except LineBroken:
            if not fresh and kept.lasts(now(), timedelta()):
                return kept.access
            raise
        secrets.set(tokens_name(account.name), tokens.dump())
    return tokens.access


def _kept(account: MailAccount, secrets: Secrets) -> Tokens:
    tokens = load(secrets.get(tokens_name(account.name)) or "")
    if tokens is None:
        raise LoginRefused(f"No consent was given yet for {account.name}.", f"Give it: {login_again(account.name)}")
    return tokens


def _refreshed(account: MailAccount, tokens: Tokens, secrets: Secrets, now: Callable[[], datetime]) -> Tokens:
    app = app_of(account)
    if not tokens.refresh:
        raise told(Refused("invalid_grant"), account.name)
    application = Application(app, secrets.get(client_name(account.name)) or "")
    try:
        return granted(application.from_refresh(tokens.refresh), app, now(), tokens.refresh)
    except Refused as refused:
        raise told(refused, account.name) from None


def app_of(account: MailAccount) -> OAuthApp:
    """Return the application of an account that is opened by consent; raise LoginRefused where none is named."""
    if account.oauth is None:
        remedy = f"Add it again: unghost account add {quote(account.name)} --provider google --client-id ID"
        raise LoginRefused(f"It is not known where consent for {account.name} is asked for.", remedy)
    return account.oauth
