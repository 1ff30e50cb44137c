"""One person behind one or several addresses."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """A prospect: ``id`` is the address used most lately, ``addresses`` all of them; ``zone`` an IANA name or a fixed UTC offset.

    ``country`` is an ISO 3166 code or empty where nothing tells; ``phones`` in E.164, the latest first; ``title`` is what their
    latest signature calls them, empty where none does.
    """

    id: str
    name: str
    account: str
    addresses: tuple[str, ...]
    phones: tuple[str, ...] = ()
    zone: str = ""
    country: str = ""
    locale: str = ""
    title: str = ""
