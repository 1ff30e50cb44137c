"""Whose side we are on, as the mail itself tells it: a proposal for whoever opens the program for the first time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from zoneinfo import available_timezones

from unghost.app.providers import DOMAINS
from unghost.domain.address import Address
from unghost.domain.message import Kind, Message
from unghost.domain.zones import country_of, infer_zone

MOST_SHOWN = 6
_WORTH = 0.1
"""An address that wrote less than this share of what the likeliest one wrote is no other address of the same person."""


@dataclass(frozen=True, slots=True)
class Wrote:
    """An address, the name it wrote under, how many of the mails looked at it wrote, and on how many it stands at all."""

    address: str
    name: str
    wrote: int
    on: int


@dataclass(frozen=True, slots=True)
class Side:
    """What mail tells of whose it is: addresses, the likeliest first; those that seem to be the user's own; the domains of their
    house; their clock and country, empty where nothing tells.
    """

    addresses: tuple[Wrote, ...]
    me: tuple[str, ...]
    ours: tuple[str, ...]
    timezone: str
    country: str


def side_of(mails: Iterable[Message]) -> Side:
    """Return the proposal. The owner of a mailbox stands on nearly every mail of it, and wrote some."""
    people = [m for m in mails if m.kind in (Kind.HUMAN, Kind.OURS) and m.sender is not None]
    wrote, on, names = Counter[str](), Counter[str](), dict[str, Counter[str]]()
    for mail in people:
        if mail.sender is None:
            continue
        sender = mail.sender.email.lower()
        wrote[sender] += 1
        names.setdefault(sender, Counter())[mail.sender.name] += 1
        on.update({sender, *(_lower(mail.to)), *(_lower(mail.cc))})
    ranked = sorted(wrote, key=lambda one: (-on[one], -wrote[one], one))[:MOST_SHOWN]
    ranked = [one for one in ranked if on[one] >= _WORTH * on[ranked[0]]]
    addresses = tuple(Wrote(one, names[one].most_common(1)[0][0], wrote[one], on[one]) for one in ranked)
    me = _own(addresses)
    stamps = [m.date for m in people if m.date is not None and m.sender is not None and m.sender.email.lower() in me]
    zone = infer_zone(stamps, "") if stamps else ""
    zone = zone if zone in available_timezones() else ""
    ours = tuple(dict.fromkeys(d for one in me if (d := house_of(one))))
    return Side(addresses, me, ours, zone, country_of(ours[0] if ours else "", zone, "", ""))


def house_of(address: str) -> str:
    """Return the domain of somebody's house, empty where it is one of a mail provider, which everybody shares."""
    domain = address.rpartition("@")[2].lower()
    return "" if domain in DOMAINS or "." not in domain else domain


def _own(addresses: tuple[Wrote, ...]) -> tuple[str, ...]:
    """Return the likeliest address, and those that bear the same name or stand before another @."""
    if not addresses:
        return ()
    first, *others = addresses
    local = first.address.partition("@")[0]
    name = first.name.casefold()
    return (
        first.address,
        *(
            one.address
            for one in others
            if ((name and one.name.casefold() == name) or one.address.partition("@")[0] == local)
            and one.wrote >= _WORTH * first.wrote
        ),
    )


def _lower(addresses: tuple[Address, ...]) -> Iterable[str]:
    return (one.email.lower() for one in addresses)
