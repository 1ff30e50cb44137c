"""Rules that can forbid a move. Checked when planning, approving and sending, by the same code."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from unghost.causes.cause import View
from unghost.domain.proposal import Proposal, Refusal

__all__ = ["OWED", "Guard", "Proposal", "Refusal"]

OWED = frozenset({"answer-first", "compassion"})
"""What no budget holds back: the thing they asked us for, and a line in a hard hour that asks for nothing."""


@dataclass(frozen=True, slots=True)
class Guard:
    """One member of the catalogue. ``check`` is pure and returns None where it has nothing against the proposal.

    The view it is given is that of whom the proposal is for (``about.turned``). A refusal names the moment that ends it, or the
    fact (``Refusal.needs``). ``shifts`` says that it passes by waiting until then (quiet hours), so a move is moved rather than
    dropped. ``ends`` says in words what ends it, ``school`` who teaches it (docs/practice.md), ``law`` what it has to do with law
    and what it does not know of it.
    """

    name: str
    title: str
    why: str
    source: str
    check: Callable[[View, Proposal], Refusal | None]
    shifts: bool = False
    ends: str = ""
    school: str = ""
    law: str = ""
