"""Ask a token server for tokens: the questions are made by authlib, and sent over a line of our own with all its bounds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from shlex import quote
from typing import Any

from unghost.adapters.oauth.post import Reply, post
from unghost.app.ways_in import login_again
from unghost.domain.account import OAuthApp
from unghost.errors import LineBroken, LoginRefused, UnghostError

DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
_CODE = re.compile(r"[a-z][a-z_]{0,39}")
_AADSTS = re.compile(r"AADSTS\d{4,9}")


class Refused(Exception):
    """The server's answer is an OAuth error: its code, and a number of the provider's own where it gives one."""

    def __init__(self, code: str, number: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.number = number


@dataclass(frozen=True, slots=True)
class Application:
    """The registered application, with its secret where it has one. The secret never appears in a representation."""

    app: OAuthApp
    secret: str = ""

    def __repr__(self) -> str:
        return f"Application({self.app.client_id!r}, ***)"

    def start_device(self) -> Reply:
        """Ask for a device code (RFC 8628 section 3.1). Raises Refused or LineBroken."""
        line = _Line()
        client = self._client(line)
        auth = client.client_auth(client.token_endpoint_auth_method)
        return _checked(line.post(self.app.device_url, {"scope": self.app.scope}, {}, auth))

    def from_device(self, code: str) -> Reply:
        """Ask whether consent was given on another device (RFC 8628 section 3.4). Raises Refused or LineBroken."""
        return self._ask(grant_type=DEVICE_GRANT, device_code=code)

    def from_code(self, code: str, verifier: str, redirect: str) -> Reply:
        """Turn an authorization code into tokens (RFC 6749 section 4.1.3, RFC 7636). Raises Refused or LineBroken."""
        return self._ask(grant_type="authorization_code", code=code, code_verifier=verifier, redirect_uri=redirect)

    def from_refresh(self, refresh: str) -> Reply:
        """Ask for a new access token (RFC 6749 section 6). Raises Refused or LineBroken."""
        return self._ask(grant_type="refresh_token", refresh_token=refresh, scope=self.app.scope)

    def address(self, state: str, verifier: str, redirect: str, more: Mapping[str, str]) -> str:
        """Return where a person gives consent (RFC 6749 section 4.1.1), with the challenge of RFC 7636 by SHA-256."""
        client = self._client(_Line())
        return str(
            client.create_authorization_url(
                self.app.authorize_url, state=state, code_verifier=verifier, redirect_uri=redirect, scope=self.app.scope, **more
            )[0]
        )

    def _ask(self, **words: str) -> Reply:
        line = _Line()
        self._client(line).fetch_token(self.app.token_url, **words)
        return _checked(line.last)

    def _client(self, line: _Line) -> Any:
        from authlib.oauth2.client import OAuth2Client

        method = "client_secret_post" if self.secret else "none"  # Google and Microsoft take the secret in the form
        client = OAuth2Client(line, self.app.client_id, self.secret or None, method, code_challenge_method="S256")
        client.parse_response_token = lambda reply: reply  # its own reading stops at quotes in an error, which Microsoft sends
        return client


class _Line:
    """What authlib sends its questions over."""

    def __init__(self) -> None:
        self.last = Reply(0, {})

    def post(self, url: str, data: Mapping[str, str], headers: object, auth: Any) -> Reply:
        """Post a form with the application's own proof added."""
        del headers  # ours say more
        self.last = post(url, data, lambda address, ours, body: auth.prepare("POST", address, ours, body))
        return self.last


def _checked(reply: Reply) -> Reply:
    """Return an answer that grants something; raise Refused with its code, LineBroken where it is neither."""
    code = reply.found.get("error")
    if code is None and reply.status < 400:
        return reply
    if not isinstance(code, str) or not _CODE.fullmatch(code):
        raise LineBroken(f"The token server refuses without a reason (HTTP {reply.status}).", "Check its address.")
    if code in ("temporarily_unavailable", "server_error"):
        raise LineBroken(f"The token server has a trouble of its own ({code}).", "Run this again in a while.")
    number = _AADSTS.search(str(reply.found.get("error_description", ""))[:500])
    raise Refused(code, number.group() if number else "")


def told(refused: Refused, name: str) -> UnghostError:
    """Return what a user is told of a refusal. ``name`` is the mailbox."""
    code = f"{refused.code}, {refused.number}" if refused.number else refused.code
    again = login_again(name)
    if refused.code in ("invalid_grant", "interaction_required", "consent_required", "login_required"):
        return LoginRefused(f"The consent for {name} was withdrawn or has expired ({code}).", f"Give it again: {again}")
    if refused.code in ("access_denied", "authorization_declined"):
        return LoginRefused(f"Consent for {name} was declined.", f"To ask again: {again}")
    if refused.code in ("invalid_client", "unauthorized_client"):
        remedy = f"Check --client-id and the client secret where it was registered, then: unghost account add {quote(name)} ..."
        return LoginRefused(f"The provider does not accept the application ({code}).", remedy)
    if refused.code == "invalid_scope":
        remedy = "Allow it to read mail by IMAP where it was registered (see docs/mailboxes-consent.md)."
        return LoginRefused(f"The application may not ask for what it asks ({code}).", remedy)
    return LoginRefused(f"The provider refuses ({code}).", f"Check how the application is registered, then: {again}")
