"""Write a file as a whole or not at all, so that whoever subscribes to it never reads half of it."""

from __future__ import annotations

from pathlib import Path

from unghost.adapters.whole_file import cannot_write, written


def write_whole(path: str, content: bytes) -> bool:
    """Put content in the place of a file; return False, and touch nothing, where it holds that already. Raises CouldNot."""
    place = Path(path)
    try:
        if place.is_file() and place.read_bytes() == content:
            return False
        mode = _mode(place)
    except OSError as error:
        raise cannot_write(place, error) from error
    with written(place, replace=True) as part:
        part.write_bytes(content)
        part.chmod(mode)
    return True


def _mode(place: Path) -> int:
    """Return the rights of the file that is replaced; a new one is the user's alone, for it names people."""
    return place.stat().st_mode & 0o777 if place.exists() else 0o600
