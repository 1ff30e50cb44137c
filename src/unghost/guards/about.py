"""Whom a proposal is for: a guard looks at that person, whoever's case the move came up in."""

from __future__ import annotations

from unghost.causes.cause import View
from unghost.domain.address import account_of, canonical
from unghost.domain.hours import WorkWeek
from unghost.domain.person import Person
from unghost.domain.proposal import Proposal
from unghost.history.history import Correspondence
from unghost.silence.assess import stand


def turned(view: View, proposal: Proposal) -> View:
    """Return the view of whom the proposal is for: the same where it is this person, under whichever of their addresses.

    Somebody the record does not know has nothing but an address, and the clock of the house: not the absence of our contact.
    """
    wanted = canonical(proposal.person)
    person = view.history.by_address.get(wanted, wanted)
    if person == view.correspondence.person.id:
        return view
    other = view.history.people.get(person) or _stranger(view, wanted)
    return View(view.history, other, stand(view.history, other, ()))


def _stranger(view: View, address: str) -> Correspondence:
    house = view.correspondence.person
    account = account_of(address)
    same = account == house.account
    week = view.correspondence.week.of_house if same else WorkWeek(view.correspondence.week.zone)
    return Correspondence(
        Person(address, "", account, (address,), zone=week.zone, country=house.country if same else ""), (), week=week
    )
