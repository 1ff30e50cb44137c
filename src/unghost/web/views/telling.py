"""What is told about a person from a page: one word after the other, each weighed by all that was told before it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from threading import Lock
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from unghost.app.people import person_of
from unghost.errors import BadUse, UnghostError

if TYPE_CHECKING:
    from starlette.responses import Response

    from unghost.app.case import Review
    from unghost.history.history import Correspondence
    from unghost.web.homes.rooms import Room
    from unghost.web.visit import Visit
    from unghost.wiring import App

_DESKS: WeakKeyDictionary[Room, Lock] = WeakKeyDictionary()
_MAKING = Lock()
LONGEST = 20_000
"""Characters that a note or a reason may have: more is a mail, not a note."""

Work = Callable[["App", "Review", "Correspondence"], str]


def told(room: Room, who: str, work: Work) -> tuple[str, str]:
    """Do something about a person, and return their identity with what is to be said of it.

    ``work`` gets the program on the writer's thread, and a review of the person made after everything that was told here before:
    of two tabs that decide at once the second knows what the first has told. Raises what the work raises, and UnknownPerson.
    """
    with _desk(room):
        review = room.review_of(who, wait=True)
        here = review.history.people[person_of(review.history, who)]
        said = room.write(lambda app: work(app, review, here))
        room.told(here.person.id)
        return here.person.id, said


LIST = "/today"
"""Where a form may ask to go back to, other than the page of the person."""


def tell(visit: Visit, to: Callable[[str], str], work: Work) -> Response:
    """Do what a form asks, and send the browser to ``to`` of the person, or to the list it came from, with what is to be said."""
    who = visit.named("who")
    try:
        person, said = told(visit.room, who, work)
    except BadUse as error:
        review = visit.room.review_of(who)
        person, said = person_of(review.history, who), aloud(error)
    return visit.back(LIST if visit.field("to") == LIST else to(person), said)


def _desk(room: Room) -> Lock:
    with _MAKING:
        return _DESKS.setdefault(room, Lock())


def aloud(error: UnghostError) -> str:
    """Return an error as a page says it: a remedy that is a command belongs to the terminal and is left out."""
    return error.sentence if "unghost " in error.remedy or "--" in error.remedy else f"{error.sentence} {error.remedy}".strip()


def without_commands(sentences: tuple[str, ...]) -> str:
    """Return sentences as a page says them: those that name a command are left out."""
    return " ".join(one for one in sentences if "unghost " not in one)


def carried(visit: Visit, name: str) -> str | None:
    """Return a field of a form, None where the form has none of that name."""
    return visit.field(name) if visit.form is not None and name in visit.form else None


def stamp(latest: datetime | None) -> str:
    """Return what a form carries to say what it knew: when the latest word on its point was told, empty where none was."""
    return latest.isoformat() if latest is not None else ""


def moment_of(text: str) -> datetime | None:
    """Return the moment a form carries; None where it carries none that could be meant."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo is not None else None


def day_of(text: str, what: str) -> date:
    """Return the day a form names; raise BadUse where it is none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise BadUse(f"{what} needs a day.", "Choose one, for example 2026-09-01.") from None


def words_of(text: str, what: str) -> str:
    """Return the words of a form as they are kept; raise BadUse where they are none, or far too many."""
    kept = "".join(sign for sign in text.strip() if sign.isprintable() or sign in "\n\t")
    if not kept:
        raise BadUse(f"{what} without words says nothing.", "Write what you know.")
    if len(kept) > LONGEST:
        raise BadUse(f"{what} has {len(kept)} characters; {LONGEST} fit.", "Keep what matters, and leave the rest in the mail.")
    return kept
