"""The day's list, once letters are on their way: whoever gets one is not proposed again, and is counted among those not shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from unghost.app.case import Case
from unghost.app.queue import ON_THE_WAY, Queued
from unghost.app.today import Sleeper, Today
from unghost.outbox.standing import Step


def with_letters(today: Today, letters: Iterable[Queued]) -> Today:
    """Return the list without the people a letter is on its way to, whatever they wait for: it is on its way.

    A letter that is cancelled or fails is under way no more, and its person is back. Until then they still count towards the
    limit of the list: it gets shorter, and nobody moves up.
    """
    letters = tuple(letters)
    going = {address.lower(): queued for queued in letters for address in (queued.letter.person, queued.letter.to)}
    kept, gone = [], []
    for case, place in zip(today.cases, today.places, strict=True):
        queued = letter_to(case, going)
        if queued is None:
            kept.append((case, place))
        else:
            gone.append((case, queued))
    if not gone:
        return replace(today, letters=letters)
    sleeping = [Sleeper(c.correspondence.person.id, c.correspondence.person.name, ON_THE_WAY, "", _goes(q)) for c, q in gone]
    return replace(
        today,
        cases=tuple(case for case, _ in kept),
        places=tuple(place for _, place in kept),
        not_shown=((ON_THE_WAY, len(gone)), *today.not_shown),
        sleeping=(*sleeping, *today.sleeping),
        letters=letters,
    )


def letter_to(case: Case, going: Mapping[str, Queued]) -> Queued | None:
    """Return the letter that is on its way to a person, by any address of theirs."""
    person = case.correspondence.person
    return next((going[one.lower()] for one in (person.id, *person.addresses) if one.lower() in going), None)


def _goes(queued: Queued) -> datetime | None:
    """Return when it goes, None where nobody knows whether it has."""
    return None if queued.standing.step is Step.UNKNOWN else queued.standing.not_before
