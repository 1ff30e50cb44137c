"""Who somebody is to the site, and what a token may do."""

from __future__ import annotations

from enum import Enum


class Role(Enum):
    """What an account of a team is. An admin runs the place and reads nobody's mail but their own."""

    SELLER = "seller"
    MANAGER = "manager"
    ADMIN = "admin"


class Scope(Enum):
    """What a token of the HTTP API may be allowed to do. Only a token for a script of the user's own can hold ``ACT``."""

    READ = "read"  # look at what is judged, and at the correspondence it rests on
    LINT = "lint"  # have a text checked; nothing of the record is told
    DRAFT = "draft"  # write drafts, which nobody has approved
    RECORD = "record"  # tell a truth, a call, a park, a note
    ACT = "act"  # approve, withdraw, dispatch, erase, settings: never for an agent


EVERYBODY = frozenset(Role)
FOR_AGENTS = frozenset({Scope.READ, Scope.LINT, Scope.DRAFT})
"""All that a token for an agent can hold: what moves an agent may be a stranger's mail, so it says not what is true, and lets
nothing go."""
