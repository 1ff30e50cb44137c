"""Tokens of one consent: what a server grants, and how it is kept."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from unghost.adapters.oauth.post import Reply
from unghost.domain.account import OAuthApp
from unghost.errors import LineBroken, LoginRefused

UNTOLD = timedelta(hours=1)
"""How long a token is taken to last where its server does not say (RFC 6749 section 5.1 leaves it open; an hour is common)."""
LONGEST = timedelta(days=30)
LONGEST_TOKEN = 16_384
"""Characters. IMAP servers refuse longer lines of login, and no provider's token comes near."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """What opens the mailbox until it expires, and what a new one is asked for with (empty where nothing lasting was granted)."""

    access: str
    refresh: str
    expires: datetime

    def __repr__(self) -> str:
        return f"Tokens(***, expires={self.expires.isoformat()})"

    def lasts(self, now: datetime, leeway: timedelta) -> bool:
        """Tell whether the access token is good for so long still."""
        return bool(self.access) and now + leeway < self.expires

    def dump(self) -> str:
        """Return them as a secret to keep."""
        return json.dumps({"access": self.access, "refresh": self.refresh, "expires": self.expires.isoformat()})


def load(kept: str) -> Tokens | None:
    """Return tokens as kept, or None where these are none."""
    try:
        found = json.loads(kept)
        expires = datetime.fromisoformat(found["expires"])
        if expires.tzinfo is None:
            return None
        return Tokens(str(found["access"]), str(found["refresh"]), expires)
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def granted(reply: Reply, app: OAuthApp, now: datetime, refresh: str = "") -> Tokens:
    """Return the tokens an answer grants. ``refresh`` stays good where the answer names no new one (RFC 6749 section 6).

    Raises LineBroken where the answer lacks what it must have, LoginRefused where something else was granted than was asked for.
    """
    found = reply.found
    access, kind = found.get("access_token"), found.get("token_type", "bearer")
    rotated = found.get("refresh_token") or refresh
    if not _is_token(access) or not isinstance(kind, str) or kind.lower() != "bearer" or (rotated and not _is_token(rotated)):
        raise LineBroken("The token server granted something that is no token.", "Check the address of the token server.")
    if lacking := _lacking(found, app):
        what = "sending" if all("smtp" in scope for scope in lacking) else "reading"
        remedy = "Give consent again and leave the box for mail ticked."
        raise LoginRefused(f"Consent was given, but not for {what} mail.", remedy)
    return Tokens(str(access), str(rotated), now + _lifetime(found.get("expires_in")))


def _is_token(found: Any) -> bool:
    """Tell whether something is a token: visible ASCII, as RFC 6749 appendix A.12 says, so that it cannot break out of a line."""
    return isinstance(found, str) and 0 < len(found) <= LONGEST_TOKEN and all(" " <= c <= "~" for c in found)


def _lifetime(told: Any) -> timedelta:
    try:
        seconds = float(told)
    except (TypeError, ValueError, OverflowError):
        return UNTOLD
    return min(timedelta(seconds=max(0.0, min(seconds, 1e9))), LONGEST) if math.isfinite(seconds) else UNTOLD


def _lacking(found: Mapping[str, Any], app: OAuthApp) -> list[str]:
    """Return what was asked for and not granted; a server that does not say granted all (RFC 6749 section 5.1).

    Only scopes that are addresses are compared: the others (``offline_access``) ask for no right to mail and may go unrepeated.
    """
    told = found.get("scope")
    if not isinstance(told, str) or not told.strip():
        return []
    given = {scope.rstrip("/").lower() for scope in told.split()}
    asked = (scope.rstrip("/").lower() for scope in app.scope.split() if "://" in scope)
    return [scope for scope in asked if scope not in given]
