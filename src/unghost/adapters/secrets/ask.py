"""Ask a person for a secret: on a terminal, without showing it."""

from __future__ import annotations

import sys
from getpass import GetPassWarning, getpass
from warnings import catch_warnings, simplefilter


def ask(prompt: str) -> str | None:
    """Return what was typed, or None where nobody is there, or where it could not be hidden."""
    if sys.stdin is None or not sys.stdin.isatty():
        return None
    with catch_warnings():
        simplefilter("error", GetPassWarning)  # it would be shown as it is typed
        try:
            return getpass(prompt)
        except (GetPassWarning, EOFError):
            return None
