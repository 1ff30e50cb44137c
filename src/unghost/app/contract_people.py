"""The people of an account, how they stand to each other, and how strong a relationship is, as JSON (docs/reference/schemas)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from unghost.causes.events.care import private
from unghost.causes.people.contact import Contact, House, Reason, Relation
from unghost.causes.people.doors import Doors
from unghost.causes.strength import Strength

Json = dict[str, Any]
MOST = 20
"""People and relations that a case shows; the account's own view has all of them."""
_REASONS = 4


def people_json(house: House, doors: Doors, most: int = MOST) -> list[Json]:
    """Return the people of an account: those who wrote lately first, each with why it may or may not be a second door."""
    ranks = {door.contact.person: (rank, door.reasons) for rank, door in enumerate(doors.open, 1)}
    shut = {one.contact.person: one.reason for one in doors.shut}
    return [_contact(c, ranks.get(c.person), shut.get(c.person)) for c in house.contacts[:most]]


def _contact(contact: Contact, door: tuple[int, tuple[str, ...]] | None, shut: str | None) -> Json:
    return {
        "person": contact.person,
        "addresses": list(contact.addresses),
        "name": contact.name,
        "title": contact.title,
        "role": contact.role.value,
        "reasons": [_reason(reason) for reason in contact.reasons[:_REASONS]],
        "seen_in": [{"how": s.how.value, "at": s.at.isoformat(), "message": s.message, "times": s.times} for s in contact.seen],
        "first_seen": contact.first.isoformat(),
        "last_seen": contact.last.isoformat(),
        "has_written": contact.has_written,
        "only_copied": contact.only_copied,
        "known_to": list(contact.known_to),
        "gone": contact.gone or None,
        "door": {"rank": door[0], "reasons": list(door[1])} if door else None,
        "not_a_door": shut,
    }


def _reason(reason: Reason) -> Json:
    return {"role": reason.role.value, "says": reason.says, "quote": _told(reason.quote), "message": reason.message}


def relations_json(relations: Iterable[Relation], most: int = MOST) -> list[Json]:
    """Return how the people stand to each other, the latest last; of what is nobody's business no words."""
    return [
        {
            "tie": r.tie.value,
            "one": r.one or r.one_name,
            "other": r.other or r.other_name,
            "at": r.at.isoformat(),
            "by": r.by or None,
            "message": r.message,
            "quote": _told(r.quote),
            "says": r.says,
        }
        for r in tuple(relations)[-most:]
    ]


def strength_json(strength: Strength) -> Json:
    """Return the strength of a relationship with its parts, and what each rests on."""
    return {
        "score": round(strength.score, 4),
        "parts": {part.name: round(part.value, 4) for part in strength.parts},
        "says": [{"part": part.name, "weight": part.weight, "says": part.says} for part in strength.parts],
        "rests_on": strength.rests_on,
    }


@lru_cache(maxsize=4096)
def _told(quote: str) -> str | None:
    return None if not quote or private(quote) else quote
