"""Whether a home is the one that wrote its log, or a copy of it that would send again what has been sent (promise P9)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Instance:
    """One home: its ``id``, made by chance, and where it was when it was last noted: ``machine`` and ``path``."""

    id: str
    machine: str
    path: str


@dataclass(frozen=True, slots=True)
class Seen:
    """What a witness beside the store saw last: ``number`` and ``mark`` of the last line of that home's log."""

    instance: str
    number: int
    mark: str


def doubt(noted: Instance, here: Instance, seen: Iterable[Seen], last: int, mark: Callable[[int], str]) -> str:
    """Return in a sentence why this may be a copy, empty where nothing speaks for it.

    ``noted`` is what the store says of itself, ``here`` the same with the machine and the path it is at now. ``seen`` are what
    witnesses know that were found, ``last`` is how many lines the store's log has, ``mark`` returns the mark of one of them.
    """
    for witness in seen:
        if witness.instance != noted.id:
            return "The store that lies here now is another home's than the one that was here."
        if witness.number > last:
            more = witness.number - last
            lines = f"{more} {'thing was' if more == 1 else 'things were'} done"
            return f"This store was put back to an earlier state: {lines} here that it knows nothing of."
        if witness.number and mark(witness.number) != witness.mark:
            return "This store took another course than the one that was here: it was put back to an earlier state and went on."
    if here.path != noted.path:
        return f"This home is a copy, or was moved: it was at {noted.path}."
    if here.machine != noted.machine:
        return "This home came from another machine, or what this one kept outside of it is gone."
    return ""
