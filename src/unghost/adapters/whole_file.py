"""A file that is there whole or not at all, and readable by its owner only."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import mkstemp

from unghost.errors import CouldNot


@contextlib.contextmanager
def written(target: Path, *, replace: bool) -> Iterator[Path]:
    """Yield a new empty file beside the target (mode 0600) to be filled; it takes the target's name once that went well.

    Raises CouldNot where the target is there and may not be replaced, or the folder cannot be written to. What a failure leaves
    half written goes.
    """
    try:
        if not replace and os.path.lexists(target):
            raise _there(target)
        handle, name = mkstemp(dir=target.parent, prefix=f".{target.name[:40]}.", suffix=".part")
        os.close(handle)
    except OSError as error:
        raise cannot_write(target, error) from error
    part = Path(name)
    try:
        yield part
        _sync(part)
        if replace:
            os.replace(part, target)
        else:
            os.link(part, target)  # unlike a rename, it fails where somebody was faster
        _sync(target.parent)
    except FileExistsError:
        raise _there(target) from None
    except OSError as error:
        raise cannot_write(target, error) from error
    finally:
        part.unlink(missing_ok=True)


def write_text(target: str, text: str) -> str:
    """Write a text to a file, over one that is there, and return its path. Raises CouldNot."""
    try:
        Path(target).write_text(text, encoding="utf-8")
    except OSError as error:
        raise cannot_write(Path(target), error) from error
    return target


def _there(target: Path) -> CouldNot:
    return CouldNot(f"{target} is there already.", "Choose another name, or add --replace.")


def cannot_write(target: Path, error: OSError) -> CouldNot:
    """Return why a file cannot be written, in a sentence with its remedy."""
    return CouldNot(f"{target} cannot be written: {error.strerror or error}.", "Check the folder, its space and its permissions.")


def _sync(path: Path) -> None:
    """Have the system write a file or folder to its disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
