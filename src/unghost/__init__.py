"""unghost: which prospects have really gone quiet, how sure that is, why, and the one pressure-free move.

The public library. Each name is imported when it is first asked for, so that ``import unghost`` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from unghost.domain.message import Message
    from unghost.pressure.lint import Finding, lint
    from unghost.reading.read import read

__all__ = ["Finding", "Message", "__version__", "lint", "read"]
__version__ = "0.1.0"

_HOMES = {
    "Finding": "unghost.pressure.lint",
    "Message": "unghost.domain.message",
    "lint": "unghost.pressure.lint",
    "read": "unghost.reading.read",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
