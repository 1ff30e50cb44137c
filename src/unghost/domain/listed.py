"""Who stands on a list of the user's: suppressed, on a do-not-call register, or with consent on file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from unghost.domain.address import canonical

SHORTEST_NUMBER = 7
"""Digits of a telephone number from which it is taken for the end of a longer one, written with its country."""


class ListScope(StrEnum):
    """What an entry says: no contact, no calls, no mail; on a do-not-call register; consent on file; or struck off again."""

    ALL = "all"
    CALLS = "calls"
    MAIL = "mail"
    DO_NOT_CALL = "do_not_call"
    CONSENT = "consent"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Listed:
    """One entry: ``who`` an address, a domain (and all below it), or a telephone number in E.164 or as bare digits.

    It holds from ``since`` on. A later entry of scope ``none`` takes back whatever was said of the same ``who`` before.
    """

    who: str
    since: datetime
    scope: ListScope = ListScope.ALL
    reason: str = ""


Lists = Mapping[str, tuple[Listed, ...]]


def by_who(entries: Iterable[Listed]) -> dict[str, tuple[Listed, ...]]:
    """Return the entries that stand, by whom they name, in order of time: what ``none`` took back is gone."""
    found: dict[str, list[Listed]] = defaultdict(list)
    for entry in sorted(set(entries), key=lambda e: (e.since, e.scope is not ListScope.NONE, e.scope, e.reason)):
        who = canonical(entry.who)
        if entry.scope is ListScope.NONE:
            found.pop(who, None)
        else:
            found[who].append(entry)
    return {who: tuple(standing) for who, standing in found.items()}


def entries_for(lists: Lists, addresses: Iterable[str], phones: Sequence[str] = ()) -> tuple[Listed, ...]:
    """Return the standing entries that name one of these addresses, a domain above it, or one of these telephone numbers."""
    if not lists:
        return ()
    names = [name for address in addresses for name in _names(address)]
    names += [name for phone in phones for name in _endings(phone)]
    return tuple(entry for name in dict.fromkeys(names) for entry in lists.get(name, ()))


def _names(address: str) -> Iterator[str]:
    """Yield an address and every domain it lies in, the nearest first."""
    yield address.lower()
    parts = address.lower().rpartition("@")[2].split(".")
    for start in range(len(parts) - 1):
        yield ".".join(parts[start:])


def _endings(phone: str) -> Iterator[str]:
    """Yield a number, and its last digits: a list may have it without its country. Too many are named sooner than too few."""
    yield phone
    digits = phone.lstrip("+")
    for start in range(max(0, len(digits) - SHORTEST_NUMBER + 1)):
        yield digits[start:]
