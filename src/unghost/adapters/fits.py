"""Fits of the silence model, kept as files beside the store: derived, harmless to lose, made anew in seconds."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import NamedTemporaryFile

FOLDER = "fits"
KEPT = 8
_NAME = "{until:012d}-{name}.json"


class KeptFits:
    """A folder of fits, the latest few. Whatever goes wrong with it, the program goes on without."""

    def __init__(self, home: Path) -> None:
        self._folder = home / FOLDER

    def get(self, name: str) -> str | None:
        """Return what was kept under a name, None where nothing was or it cannot be read."""
        try:
            return next(self._folder.glob(f"*-{name}.json")).read_text(encoding="utf-8")
        except (StopIteration, OSError, UnicodeDecodeError):
            return None

    def has(self, until: float) -> bool:
        """Say whether something of what was known up to that moment is kept."""
        return any(self._folder.glob(f"{max(0, int(until)):012d}-*.json"))

    def before(self, until: float) -> Iterator[str]:
        """Yield what was kept of what was known by a moment (seconds), the latest first."""
        for path in sorted(self._folder.glob("*.json"), reverse=True):
            try:
                if int(path.name.partition("-")[0]) <= until:
                    yield path.read_text(encoding="utf-8")
            except (OSError, ValueError):
                continue

    def put(self, name: str, until: float, text: str) -> None:
        """Keep a text under a name, and drop all but the few written last."""
        try:
            self._folder.mkdir(mode=0o700, exist_ok=True)
            self._write(self._folder / _NAME.format(until=max(0, int(until)), name=name), text)
            for old in sorted(self._folder.glob("*.json"), key=lambda path: path.stat().st_mtime)[:-KEPT]:
                old.unlink(missing_ok=True)
        except OSError:
            return

    def _write(self, target: Path, text: str) -> None:
        """Write a file whole or not at all; what a failure leaves half written goes."""
        with NamedTemporaryFile(dir=self._folder, suffix=".part", delete=False) as made:
            part = Path(made.name)
        try:
            part.write_text(text, encoding="utf-8")
            os.replace(part, target)
        except BaseException:  # an interrupt, too
            part.unlink(missing_ok=True)
            raise
