"""Whether a draft was thrown away: a line of the log says so, and nothing that was written is removed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from unghost.domain.deed import Deed, What

BACK = "back"
"""What a line that takes a draft back holds in its body."""
_TELLS = (What.DRAFTED, What.DISCARDED)


def discarded_at(deeds: Iterable[Deed]) -> datetime | None:
    """Return when a draft was thrown away, from the lines about it; None where it stands. Words written since bring it back."""
    last = next((deed for deed in reversed(list(deeds)) if deed.what in _TELLS), None)
    return last.at if last is not None and last.what is What.DISCARDED and not last.body.get(BACK) else None
