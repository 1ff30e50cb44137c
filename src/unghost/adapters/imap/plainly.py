"""What a server or a line said, told plainly."""

from __future__ import annotations

import re
from shlex import quote

from unghost.adapters.imap.masking import masked
from unghost.app.ways_in import is_kept, login_again, other_line, right_password
from unghost.domain.account import Auth, MailAccount, Security
from unghost.errors import LineBroken, LoginRefused

LONGEST = 300
"""Characters of a server's words that are repeated to the user."""

PASSING = frozenset({"UNAVAILABLE", "INUSE", "LIMIT", "THROTTLED", "TRYAGAIN"})
"""Response codes of faults that pass by waiting (RFC 5530; THROTTLED as the large providers say it)."""

LASTING = frozenset({"OVERQUOTA", "CONTACTADMIN", "PRIVACYREQUIRED", "NOPERM"})
"""Response codes of faults that waiting does not mend (RFC 5530)."""

_CODE = re.compile(r"\s*(?:\w+ command error: BAD )?\[(?:b')?([A-Za-z][A-Za-z0-9-]*)")
_CROWDED = re.compile(
    r"too many (?:simultaneous |concurrent )?(?:connection|login|session)|(?:connection|rate) limit|throttl", re.I
)
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]+")
_BYTES = re.compile(r"\[?b(['\"])(.*)\1\]?", re.DOTALL)


def said(error: BaseException | str, *secrets: str) -> str:
    """Return the words of a server or a line on one line, shortened, without what it may have echoed of secrets.

    ``secrets`` are all the forms they may come back in (``masking.forms``).
    """
    if isinstance(error, str):
        text = error
    else:
        first = error.args[0] if error.args else ""
        text = first.decode("utf-8", "replace") if isinstance(first, bytes) else str(error) or type(error).__name__
    text = _BYTES.sub(r"\2", text)
    text = masked(text, secrets)
    text = _UNPRINTABLE.sub(" ", text).strip()
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def code_of(text: str) -> str:
    """Return the response code a text begins with, in capitals, or nothing."""
    found = _CODE.match(text)
    return found[1].upper() if found else ""


def passes(text: str) -> bool:
    """Return whether a refusal is one that passes by waiting."""
    return code_of(text) in PASSING or bool(_CROWDED.search(text))


def lasting(account: MailAccount, text: str) -> LineBroken:
    """Return the error for a refusal that has nothing to do with who we are."""
    reasons = {
        "OVERQUOTA": ("says that a quota is used up", "Wait until it frees, often a day, or free some space; then go on."),
        "PRIVACYREQUIRED": ("wants a better protected line", other_line(account, Security.TLS)),
    }
    what, remedy = reasons.get(code_of(text), ("refuses", "Ask who runs that server."))
    return LineBroken(f"{account.host} {what}: {text}", remedy)


def refused(account: MailAccount, text: str) -> LoginRefused:
    """Return the error for a login that was refused, with the provider's reason and what helps there."""
    words = f": {text}" if text else ""
    return LoginRefused(f"{account.host} does not let {account.user} in{words}", _way_in(account, text))


def _way_in(account: MailAccount, text: str) -> str:
    host = account.host.lower()
    if account.auth is Auth.OAUTH:
        return f"Give your consent again: {login_again(account.name)}"
    if host.endswith((".office365.com", ".outlook.com", ".live.com", ".hotmail.com")):
        return f"Microsoft takes no passwords for mail any more; give your consent instead: {_consent(account, 'microsoft')}"
    if host.endswith((".gmail.com", ".googlemail.com", ".google.com")):
        return f"Google wants an app password (its account page, Security). {right_password(account)}"
    if code_of(text) == "WEBALERT" or "http" in text:
        return "Do what its page asks for, then sync again."
    if code_of(text) in {"EXPIRED", "AUTHORIZATIONFAILED"}:
        return f"Renew the password with your provider. {right_password(account)}"
    return f"Look at the user and the password; some providers want an app password for programs. {right_password(account)}"


def _consent(account: MailAccount, provider: str) -> str:
    name = account.name if is_kept(account) else account.user
    return f"unghost account add {quote(name)} --provider {provider} --client-id ID (see docs/mailboxes-consent.md)"
