"""A mailbox on a server: where it is, how one gets in, what of it is read, and where its mail goes out. Never a secret."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Security(StrEnum):
    """How the line is protected. ``PLAIN`` is for this machine alone: no other host is spoken to in the clear."""

    TLS = "tls"
    STARTTLS = "starttls"
    PLAIN = "plain"


class Auth(StrEnum):
    """How one proves who one is: a password, or a token of the provider (OAuth 2.0, told by SASL XOAUTH2)."""

    PASSWORD = "password"
    OAUTH = "oauth"


@dataclass(frozen=True, slots=True)
class OAuthApp:
    """An application registered with a provider, and where its consent and its tokens are asked for.

    ``provider`` names whose defaults were taken (``google``, ``microsoft`` or empty); ``device_url`` is empty where the provider
    has no device flow for mail, ``authorize_url`` where the device flow is the only way.
    """

    provider: str
    client_id: str
    scope: str
    token_url: str
    device_url: str = ""
    authorize_url: str = ""


@dataclass(frozen=True, slots=True)
class Submission:
    """The server that takes in the mail of a mailbox (SMTP). ``user`` is empty where one logs in there as at the mailbox.

    ``saves_sent`` says that it lays a copy of what it takes in into the folder of sent mail by itself.
    """

    host: str
    port: int
    security: Security
    user: str = ""
    saves_sent: bool = False


@dataclass(frozen=True, slots=True)
class MailAccount:
    """One mailbox on an IMAP server. ``name`` is what the user calls it, and what the store keeps its state under.

    ``folders`` are those to read; empty means all but drafts, junk, trash and views of other folders. Nothing is sent from it
    where ``submission`` is None. With ``outside`` its servers are spoken to only where they are machines of the open net.
    """

    name: str
    host: str
    port: int
    security: Security
    user: str
    auth: Auth = Auth.PASSWORD
    folders: tuple[str, ...] = ()
    oauth: OAuthApp | None = None
    submission: Submission | None = None
    outside: bool = False


@dataclass(frozen=True, slots=True)
class Credential:
    """What is shown at the door once: a password or an access token. Its text never appears in a representation or an error."""

    auth: Auth
    secret: str

    def __repr__(self) -> str:
        return f"Credential({self.auth.value}, ***)"
