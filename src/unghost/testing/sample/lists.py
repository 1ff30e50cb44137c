"""A small list of whom not to contact, as a user might keep it."""

from __future__ import annotations

from pathlib import Path

_ROWS = """\
who,scope,since,reason
office@quarry.example,all,2026-02-03,asked at the fair in Leeds
millpond.example,mail,2025-11-20,their buyer answers letters only
+44 20 7946 0813,do_not_call,2026-01-01,register of January
ida@orchard.example,consent,2026-03-09T10:15:00+00:00,ticked the box on paper
"""


def plant_list(folder: Path) -> Path:
    """Write ``suppress.csv`` into a folder and return its path."""
    path = folder / "suppress.csv"
    path.write_text(_ROWS, encoding="utf-8")
    return path
