"""What a user is told to type where a mailbox does not open: the command for this very mailbox, ready to be copied."""

from __future__ import annotations

from shlex import quote

from unghost.domain.account import MailAccount, Security

PASSWORD = "UNGHOST_IMAP_PASSWORD"
"""Where a password is looked for that is not kept."""

PORTS = {Security.TLS: 993, Security.STARTTLS: 143, Security.PLAIN: 143}
"""The usual port of each kind of line: RFC 8314 section 3.2, RFC 9051 section 2.1."""

_SCHEMES = {Security.TLS: "imaps://", Security.STARTTLS: "imap://"}


def login_again(name: str) -> str:
    """Return the command that gives password or consent of a kept mailbox anew."""
    return f"unghost account login {quote(name)}"


def is_kept(account: MailAccount) -> bool:
    """Tell whether a mailbox was added, and is not described by an address for one command; no account has an address as name."""
    return "://" not in account.name


def add_command(account: MailAccount, security: Security | None = None) -> str:
    """Return the command that adds this mailbox, or changes it where it was; ``security`` is another kind of line."""
    name = account.name if is_kept(account) else account.user
    wanted = security or account.security
    port = account.port if security is None else PORTS[wanted]
    words = ["unghost account add", quote(name), "--host", quote(account.host)]
    if security is not None or wanted is not Security.TLS or port != PORTS[wanted]:
        words += ["--security", wanted.value, "--port", str(port)]
    if account.user != name:
        words += ["--user", quote(account.user)]
    if account.folders:
        words += ["--folder", *map(quote, account.folders)]
    return " ".join(words)


def other_line(account: MailAccount, security: Security) -> str:
    """Return how to speak to the server over another kind of line."""
    if not is_kept(account):
        return f"Use {_SCHEMES[security]} (port {PORTS[security]})."
    if account.oauth is not None:
        how = f"--security {security.value} --port {PORTS[security]} --no-login and what else it was added with"
        return f"Change it: unghost account add {quote(account.name)} with {how}."
    return f"Change it: {add_command(account, security)} --no-login"


def right_password(account: MailAccount) -> str:
    """Return how to give the password of a mailbox."""
    if is_kept(account):
        return f"Give the right one: {login_again(account.name)} (or in {PASSWORD}, if it came from there)."
    return f"Set the right one in {PASSWORD}; or keep the mailbox: {add_command(account)}"


def some_password(account: MailAccount) -> str:
    """Return how to give a password where there is none."""
    if is_kept(account):
        return f"Keep one with: {login_again(account.name)}; or set {PASSWORD}."
    return f"Set {PASSWORD}; or keep the mailbox: {add_command(account)}"
