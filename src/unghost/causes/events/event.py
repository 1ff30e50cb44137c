"""One event in somebody's life or company: the type, and what holds for each kind of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class EventKind(StrEnum):
    """What happened."""

    ILLNESS = "illness"
    BIRTH = "birth"
    DEATH = "death"
    LEAVE = "leave"
    FAMILY = "family"
    DISMISSAL = "dismissal"
    RESIGNATION = "resignation"
    RETIREMENT = "retirement"
    NEW_JOB = "new_job"
    DEPARTURE = "departure"
    PROMOTION = "promotion"
    ACQUISITION = "acquisition"
    MERGER = "merger"
    LAYOFFS = "layoffs"
    FREEZE = "freeze"
    INSOLVENCY = "insolvency"
    OFFICE_MOVE = "office_move"
    REORGANISATION = "reorganisation"
    DISRUPTION = "disruption"


class Whom(StrEnum):
    """Whom it happened to: the person we write to, their company, or whoever decides above them."""

    PERSON = "person"
    ACCOUNT = "account"
    DECIDER = "decider"


@dataclass(frozen=True, slots=True)
class Event:
    """One event with its passage.

    ``who`` is the person's address, the account, or the words that name the decider; ``cause`` the cause it speaks for, empty
    where it speaks for none; ``quote`` verbatim from the mail, note or piece of news, ``message`` its Message-ID or None;
    ``origin`` "mail", "colleague", "automatic reply", "note", or where the news lies. From ``expires`` on it is neither shown
    nor weighed. ``sensitive`` is True of health, family and death. ``share`` (0..1] is how surely it bears on us.
    """

    kind: EventKind
    at: datetime
    about: Whom
    who: str
    cause: str
    quote: str
    message: str | None
    origin: str
    expires: datetime
    sensitive: bool = False
    share: float = 1.0

    @property
    def reported(self) -> bool:
        """Whether it is known from the news alone, and not from anybody's own words."""
        return self.origin not in HEARD


HEARD = ("mail", "colleague", "automatic reply", "note")
"""The origins that are somebody's words to us, or our own notes."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What holds for a kind: what it is called, how many days it is kept and why so long, whether it is nobody's business."""

    title: str
    days: int
    why: str
    sensitive: bool = field(default=False, kw_only=True)


RULES: Mapping[EventKind, Rule] = {
    EventKind.ILLNESS: Rule(
        "illness", 90, "Three months after the day they named, nobody wants to be known for it.", sensitive=True
    ),
    EventKind.BIRTH: Rule("a birth", 120, "The first months are the ones that leave no time.", sensitive=True),
    EventKind.DEATH: Rule("a death", 180, "Half a year of consideration; to keep it longer would be prying.", sensitive=True),
    EventKind.LEAVE: Rule(
        "a leave for the family", 180, "Kept until it ends, or half a year where no day was named.", sensitive=True
    ),
    EventKind.FAMILY: Rule(
        "something in the family", 90, "A crisis passes, and its reason was never ours to keep.", sensitive=True
    ),
    EventKind.DISMISSAL: Rule("a dismissal", 365, "Whoever came after has found the desk within a year."),
    EventKind.RESIGNATION: Rule("a resignation", 365, "Whoever came after has found the desk within a year."),
    EventKind.RETIREMENT: Rule("a retirement", 365, "Whoever came after has found the desk within a year."),
    EventKind.NEW_JOB: Rule("a new job", 365, "After a year it is their job."),
    EventKind.DEPARTURE: Rule("a departure", 365, "Whoever came after has found the desk within a year."),
    EventKind.PROMOTION: Rule("a promotion", 180, "After half a year it is no news."),
    EventKind.ACQUISITION: Rule("an acquisition", 365, "Two companies need about a year to become one."),
    EventKind.MERGER: Rule("a merger", 365, "Two companies need about a year to become one."),
    EventKind.LAYOFFS: Rule("layoffs", 180, "Budgets and teams are settled again within two quarters."),
    EventKind.FREEZE: Rule("a freeze", 180, "A freeze is lifted or renewed within two quarters."),
    EventKind.INSOLVENCY: Rule("an insolvency", 365, "A court needs about a year."),
    EventKind.OFFICE_MOVE: Rule("an office move", 90, "The boxes are unpacked within a quarter."),
    EventKind.REORGANISATION: Rule("a reorganisation", 180, "Who decides what is settled again within two quarters."),
    EventKind.DISRUPTION: Rule("an upheaval", 90, "Work goes on within a quarter, or it is called by another name."),
}
