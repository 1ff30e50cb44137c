"""The address of a mailbox, as a user may write it: ``imaps://user@host[:port]/[folder,folder...]``."""

from __future__ import annotations

import re
from shlex import quote as shell_quoted
from urllib.parse import quote, unquote, urlsplit

from unghost.app.endpoint import is_loopback
from unghost.app.ways_in import other_line
from unghost.domain.account import MailAccount, Security
from unghost.errors import BadUse, LineBroken

PORTS = {"imaps": 993, "imap": 143}
"""RFC 8314: 993 is encrypted from the first byte, 143 after STARTTLS."""

_HOST = re.compile(r"(?!-)[0-9A-Za-z_.:\-\u0080-\U0010ffff]{1,253}")
_SHAPE = "Write imaps://user@host or imaps://user@host:port/Folder, with %40 for an @ within the user; or the name of an account."
_KEEP_IT = "Leave it out and set UNGHOST_IMAP_PASSWORD, or keep it safely with: unghost account add"


def account_of(place: str) -> MailAccount:
    """Return the mailbox that an address describes; its name is the address.

    ``imaps`` is encrypted from the first byte; ``imap`` demands STARTTLS, and speaks in the clear to this machine alone. Folders
    stand behind the host, set off by commas, percent-encoded where they hold a comma. Raises BadUse.
    """
    scheme, _, rest = place.partition("://")
    scheme = scheme.lower()
    if scheme not in PORTS or not rest:
        raise BadUse(
            f"There is no account named {_without_secret(place)!r}, and that is no address of a mailbox.", _no_account(place)
        )
    try:
        parts = urlsplit(f"{scheme}://{rest}")
        host, port = parts.hostname or "", parts.port or PORTS[scheme]
    except ValueError:
        raise BadUse(f"The address {_without_secret(place)!r} is off.", _SHAPE) from None
    user, colon, _ = parts.netloc.rpartition("@")[0].partition(":")
    if colon:
        raise BadUse("The address holds a password, which would stay in the history of your shell.", _KEEP_IT)
    user = unquote(user)
    if not _HOST.fullmatch(host) or not user or not user.isprintable() or parts.query or parts.fragment:
        raise BadUse(f"The address {_without_secret(place)!r} is off.", _SHAPE)
    folders = tuple(unquote(folder) for folder in parts.path.strip("/").split(",") if folder)
    return MailAccount(place, host, port, _security(scheme, host), user, folders=folders)


def _no_account(place: str) -> str:
    if "://" in place or "@" not in place or not place.isprintable():
        return f"`unghost account list` names those there are. {_SHAPE}"
    return f"Add it first: unghost account add {shell_quoted(place)} (with --host where its provider is not a large one)"


def _security(scheme: str, host: str) -> Security:
    if scheme == "imaps":
        return Security.TLS
    return Security.PLAIN if is_loopback(host) else Security.STARTTLS


def _without_secret(place: str) -> str:
    """Return an address as it may be shown: without what looks like a password in it."""
    return re.sub(r"(//[^/:@]*):.*@", r"\1@", place)


def require_safe(account: MailAccount) -> None:
    """Raise LineBroken where an account would speak in the clear to another machine."""
    if account.security is Security.PLAIN and not is_loopback(account.host):
        raise LineBroken(
            f"{account.host} would be spoken to in the clear, and everybody on the way could read the password and the mail.",
            other_line(account, Security.TLS),
        )


def origin(account: MailAccount, folder: str, uidvalidity: int, uid: int | None = None) -> str:
    """Return where a mail lies, as an address after RFC 5092."""
    host = f"[{account.host}]" if ":" in account.host else account.host
    user = quote(account.user, safe="")
    which = "" if uid is None else f"/;UID={uid}"
    return f"imap://{user}@{host}:{account.port}/{quote(folder, safe='/')};UIDVALIDITY={uidvalidity}{which}"
