"""Nasty mail: every kind of damage we know, each with what must come out of it. Bytes of our own, no mail of anybody."""

from __future__ import annotations

from nasty import charsets, dates, heads, people, shapes, transfer
from nasty.case import Nasty

__all__ = ["CASES", "Nasty"]

CASES: tuple[Nasty, ...] = (
    *transfer.CASES,
    *charsets.CASES,
    *heads.CASES,
    *people.CASES,
    *dates.CASES,
    *shapes.CASES,
)
