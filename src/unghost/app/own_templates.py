"""The letter templates there are: what ships, what the user has of their own, and what may stand in them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from unghost.drafts.templates import FRAME, FRAME_SOURCE, FRAME_VARIABLES, VARIABLES, shipped
from unghost.plays.catalogue import library


def shipped_templates() -> dict[str, str]:
    """Return every template we ship by name: the frame, and one for each play with a letter."""
    letters = {play.name: shipped(play.letter) for play in library().values() if play.letter is not None}
    return {FRAME: FRAME_SOURCE, **letters}


def templates_json(folder: str, own: Mapping[str, str]) -> dict[str, Any]:
    """Return which templates there are, where, and their variables (docs/reference/schemas)."""
    ours = shipped_templates()
    return {
        "schema": 1,
        "folder": folder,
        "templates": [{"name": name, "own": name in own, "source": own.get(name, source)} for name, source in ours.items()],
        "unused": [name for name in own if name not in ours],
        "variables": dict(VARIABLES),
        "frame_variables": dict(FRAME_VARIABLES),
    }
