"""Who somebody is to the site, and what a token may do."""

from __future__ import annotations

from unghost.app.roles import EVERYBODY, FOR_AGENTS, Role, Scope

__all__ = ["EVERYBODY", "FOR_AGENTS", "Role", "Scope"]
