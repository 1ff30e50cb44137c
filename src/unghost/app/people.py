"""Find the person a user means."""

from __future__ import annotations

from difflib import get_close_matches

from unghost.app.case import Case, Review
from unghost.errors import UnknownPerson
from unghost.history.history import History


def person_of(history: History, who: str) -> str:
    """Return the identity of whoever the user names; raise UnknownPerson with the nearest names otherwise."""
    found = history.find(who)
    if found is not None:
        return found.person.id
    raise UnknownPerson(f"Nobody called {who!r} is in the record.", _nearest(history, who))


def case_of(review: Review, who: str) -> Case:
    """Return the case of whoever the user names; raise UnknownPerson where there is none."""
    person = person_of(review.history, who)
    for case in review.cases:
        if case.correspondence.person.id == person:
            return case
    raise UnknownPerson(
        f"{person} has never answered us, and no deal names them: nothing has gone quiet.",
        "Sync the mailbox that holds their answers, or a deals table that names them.",
    )


def _nearest(history: History, who: str) -> str:
    names = [*history.people, *(c.person.name for c in history.people.values() if c.person.name)]
    near = get_close_matches(who, names, n=3, cutoff=0.5)
    return f"Did you mean {' or '.join(near)}?" if near else "See: unghost cases"
