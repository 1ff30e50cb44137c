"""Rules that can forbid a move. Checked when planning, approving and sending, by the same code."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from unghost.causes.cause import View
from unghost.domain.proposal import Proposal, Refusal

__all__ = ["Guard", "Proposal", "Refusal"]


@dataclass(frozen=True, slots=True)
class Guard:
    """One member of the catalogue. ``check`` is pure and returns None where it has nothing against the proposal.

    ``shifts`` says that the refusal passes by waiting until ``until`` (quiet hours), so a move is moved rather than dropped.
    """

    name: str
    title: str
    why: str
    source: str
    check: Callable[[View, Proposal], Refusal | None]
    shifts: bool = False
