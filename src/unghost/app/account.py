"""One account: everybody known there, asked for by its name or by somebody of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from unghost.app.case import Review
from unghost.app.contract_people import people_json, relations_json
from unghost.app.people import person_of
from unghost.causes.people.contact import House
from unghost.causes.people.doors import Doors
from unghost.causes.people.house import house
from unghost.domain.settings import Settings

SCHEMA = 1


@dataclass(frozen=True, slots=True)
class Account:
    """The people of one account; ``about`` is the person it was asked for, with their ``doors``, None where there is no case."""

    now: datetime
    settings: Settings
    house: House
    about: str | None = None
    doors: Doors | None = None


def account_at(review: Review, who: str) -> Account:
    """Return the account of that name, or of whoever the user names; raise UnknownPerson with the nearest names otherwise."""
    history = review.history
    name = who.strip().lower()
    if name in history.by_account or name in history.envelopes:
        return Account(review.now, history.settings, house(history, name))
    person = person_of(history, who)
    case = next((c for c in review.cases if c.correspondence.person.id == person), None)
    here = house(history, history.people[person].person.account)
    return Account(review.now, history.settings, here, person, case.doors if case else None)


def account_json(account: Account) -> dict[str, Any]:
    """Return the account as JSON (docs/reference/schemas/account_people.json)."""
    everybody = len(account.house.contacts) + len(account.house.relations)
    return {
        "schema": SCHEMA,
        "account": account.house.account,
        "about": account.about,
        "people": people_json(account.house, account.doors or Doors(), everybody),
        "relations": relations_json(account.house.relations, everybody or 1),
        "left_out": account.house.left_out,
    }
