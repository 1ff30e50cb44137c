"""What templates may do to a value: moments, numbers and shares as a language writes them, and where things are found."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from unghost.web.rendering import drawn, paths
from unghost.web.rendering.tongue import Tongue

PLACES: Mapping[str, Callable[..., str]] = {
    "to_person": paths.person,
    "to_message": paths.message,
    "to_draft": paths.draft,
    "to_letter": paths.letter,
}


def first_up(text: str) -> str:
    """Return a text that begins with a capital, the rest as it is."""
    return text[:1].upper() + text[1:]


def plain(value: float) -> str:
    """Return a number as a control of a form takes it: ``0.05``, ``10080``."""
    return f"{value:.10g}"


def filters(tongue: Tongue) -> Mapping[str, Callable[..., Any]]:
    """Return every filter, speaking one language: ``at|day(visit.timezone)``, ``n|number``, ``share|percent`` ..."""
    return {
        "day": tongue.day,
        "short_day": tongue.short_day,
        "long_day": tongue.long_day,
        "weekday": tongue.weekday,
        "clock": tongue.clock,
        "number": tongue.number,
        "percent": tongue.percent,
        "first_up": first_up,
        "told": lambda drawing: drawing if tongue.sentences is None else drawn.told(drawing, tongue.sentences.say),
        "plain": plain,
        **PLACES,
    }
