"""How the worker is, as one says it."""

from __future__ import annotations

STATES = {
    "well": "The worker works.",
    "troubled": "The worker works, and something stops a part of it.",
    "gone": "No worker works here now; the last one ended without a word.",
    "ended": "No worker works here now; the last one was ended.",
    "never": "No worker has run at this home.",
}
"""The states of its health file; ``never`` where there is none."""
WORKS = frozenset({"well", "troubled"})
"""The states in which letters are handed over by themselves."""
