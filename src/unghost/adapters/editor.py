"""The user's own editor, for a text that is theirs to change."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import tempfile
from pathlib import Path

from unghost.adapters.keys import somebody_there
from unghost.errors import BadUse, CouldNot

LONGEST = 1_000_000
"""Bytes of a text somebody wrote: what is larger is another file."""
_COMMON = ("sensible-editor", "nano", "vi")


def edited(text: str, name: str) -> str:
    """Let the user change a text and return what they saved; ``name`` is what their editor calls it.

    The editor is ``$VISUAL``, else ``$EDITOR``, else a common one. Raises BadUse where there is none, CouldNot where it fails.
    """
    command = [*_editor()]
    with tempfile.TemporaryDirectory(prefix="unghost-") as folder:
        path = Path(folder) / name
        path.write_text(text, encoding="utf-8")
        try:
            done = subprocess.run([*command, str(path)], check=False)
        except OSError as error:
            raise CouldNot(f"Your editor cannot be started: {error}.", "Set EDITOR to one that is there.") from None
        if done.returncode != 0:
            raise CouldNot(f"Your editor ended with {done.returncode}; nothing was saved.", "Try again, or set EDITOR.")
        return read_text(path.read_bytes())


def _editor() -> list[str]:
    own = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if own:
        return shlex.split(own)
    found = next((editor for editor in _COMMON if shutil.which(editor)), None)
    if found is None or not somebody_there():
        raise BadUse("There is no editor to open.", "Set EDITOR, or give the words in a file: --body FILE")
    return [found]


def read_text(raw: bytes) -> str:
    """Return bytes of a file as text; raise BadUse where they are none, or too many."""
    if len(raw) > LONGEST:
        raise BadUse(f"The text has {len(raw)} bytes.", "Is it the right file?")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadUse("The text is not UTF-8.", "Save it as UTF-8.") from None
