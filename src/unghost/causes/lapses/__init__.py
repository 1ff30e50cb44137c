"""What is open between us: our own lapses first, and what they owe, for our patience."""

from __future__ import annotations

from unghost.causes.lapses.find import lapses, owed, unticked

__all__ = ["lapses", "owed", "unticked"]
