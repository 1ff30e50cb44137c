"""Files as one zip archive: names that stay where they are unpacked, and the same bytes for the same files."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable
from typing import IO

from unghost.app.export import File

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment a zip knows: when it was packed would make each one another
_MODE = 0o600 << 16
_SAFE = re.compile(r"(?:[a-z]+/)?[A-Za-z0-9_-]+\.(?:txt|jsonl?|eml)")


def pack(files: Iterable[File], out: IO[bytes]) -> int:
    """Write files into an archive and return how many; raise ValueError for a name that could leave the folder it is put in."""
    count = 0
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in files:
            if not _SAFE.fullmatch(file.name):
                raise ValueError(f"no name for a file of ours: {file.name!r}")
            entry = zipfile.ZipInfo(file.name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = _MODE
            with archive.open(entry, "w") as inside:
                for piece in file.pieces:
                    inside.write(piece)
            count += 1
    return count
