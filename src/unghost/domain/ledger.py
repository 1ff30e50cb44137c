"""What was thought and said at a moment, frozen: predictions, stated odds, the moves offered. Never changed afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


class Sort(StrEnum):
    """What a frozen line is: odds of ours, odds the seller stated, or a move that was offered."""

    PREDICTED = "predicted"
    STATED = "stated"
    OFFERED = "offered"


def deal_subject(account: str, deal: str) -> str:
    """Return what a line about a deal is about."""
    return f"{account}/{deal}"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the ledger.

    ``subject`` is whom it is about: the identity of a person (PREDICTED, OFFERED) or ``ACCOUNT/DEAL`` (STATED); ``body`` plain
    JSON values, whose keys each sort documents where it is made.
    """

    at: datetime
    sort: Sort
    subject: str
    body: Mapping[str, Any] = field(default_factory=dict)
