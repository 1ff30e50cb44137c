"""Write a file as a whole or not at all, so that whoever subscribes to it never reads half of it."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import NamedTemporaryFile

from unghost.adapters.whole_file import cannot_write


def write_whole(path: str, content: bytes) -> bool:
    """Put content in the place of a file; return False, and touch nothing, where it holds that already. Raises CouldNot."""
    place = Path(path)
    try:
        if place.is_file() and place.read_bytes() == content:
            return False
        _replace(place, content)
    except OSError as error:
        raise cannot_write(place, error) from error
    return True


def _replace(place: Path, content: bytes) -> None:
    with NamedTemporaryFile(dir=place.parent, prefix=f".{place.name}.", delete=False) as beside:
        try:
            beside.write(content)
            beside.flush()
            os.fsync(beside.fileno())
            os.chmod(beside.name, _mode(place))
            os.replace(beside.name, place)
        except OSError:
            os.unlink(beside.name)
            raise


def _mode(place: Path) -> int:
    """Return the rights of the file that is replaced; a new one is the user's alone, for it names people."""
    return place.stat().st_mode & 0o777 if place.exists() else 0o600
