"""The health file: how the worker is, written whole after each round, and read by whoever wants to know."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

FILE = "worker.json"
STALE = timedelta(minutes=15)
"""A worker that has not written for so long is gone, or stuck: longer than any one duty may take in the ordinary."""


def write_health(home: Path, health: Mapping[str, Any]) -> None:
    """Replace the health file; raise OSError where the system refuses (a full disk)."""
    new = home / f"{FILE}.{os.getpid()}.new"
    try:
        with open(new, "w", encoding="utf-8") as file:
            json.dump(health, file, ensure_ascii=False, indent=1)
        os.replace(new, home / FILE)
    finally:
        new.unlink(missing_ok=True)


def read_health(home: Path, now: datetime) -> dict[str, Any] | None:
    """Return what the worker wrote last, None where none ever ran here; ``state`` is ``gone`` where it wrote too long ago."""
    try:
        found: dict[str, Any] = json.loads((home / FILE).read_text(encoding="utf-8"))
        at = datetime.fromisoformat(found["at"])
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError, OSError):
        return {"schema": 1, "state": "gone", "warning": "", "duties": [], "pid": None, "started": None, "at": None}
    ended = found.get("state") == "ended"
    return found if ended or (now - at < STALE and _alive(found["pid"])) else {**found, "state": "gone"}


def _alive(pid: object) -> bool:
    """Say whether a process of that number runs on this machine. In a container the reader may see other numbers: 1 is itself."""
    if not isinstance(pid, int) or pid <= 0:
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
