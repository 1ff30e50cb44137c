"""Tick single points of the record: a lapse of ours done or none, a part of the groundwork there or missing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from unghost.app.people import person_of
from unghost.app.ports import Store
from unghost.app.record import tick
from unghost.causes.cause import Lapse, View
from unghost.causes.groundwork import PARTS, Ground, groundwork
from unghost.causes.lapses import lapses, unticked
from unghost.domain.record import About, Says, Tick
from unghost.errors import BadUse
from unghost.history.history import History
from unghost.silence.assess import stand


@dataclass(frozen=True, slots=True)
class Ticked:
    """A lapse the user has spoken about, and what they said."""

    lapse: Lapse
    tick: Tick


def view_of(history: History, who: str) -> View:
    """Return one relationship as the history shows it; raise UnknownPerson where there is none. No odds are computed."""
    correspondence = history.people[person_of(history, who)]
    return View(history, correspondence, stand(history, correspondence, ()))


def open_lapses(view: View) -> tuple[Lapse, ...]:
    """Return what is open on our side, in the order in which it is numbered, each point once."""
    found = {x.key: x for x in reversed(lapses(view)) if not x.repaired}
    return tuple(reversed(list(found.values())))


def with_it(view: View, lapse: Lapse) -> tuple[Lapse, ...]:
    """Return the other open points of the same message: one tick is for all of them."""
    return tuple(x for x in lapses(view) if x.key == lapse.key and x is not lapse and not x.repaired)


def ticked_lapses(view: View) -> tuple[Ticked, ...]:
    """Return the lapses the user has spoken about."""
    ticks = view.correspondence.ticked(About.LAPSE)
    found = {x.key: x for x in reversed(unticked(view))}
    return tuple(Ticked(x, ticks[x.key]) for x in reversed(list(found.values())) if x.key in ticks)


def lapse_named(view: View, which: str, says: Says) -> Lapse:
    """Return the lapse a user names by its number among the open ones, or by its message; raise BadUse otherwise."""
    open_, who = open_lapses(view), view.correspondence.person.id
    remedy = f"See what is open, with its numbers: unghost done {who}"
    if which.isascii() and which.isdigit() and says is not Says.OPEN:
        if not open_:
            raise BadUse(f"Nothing is open on our side with {who}.", "There is nothing to tick off.")
        if not 1 <= int(which) <= len(open_):
            raise BadUse(f"There is no number {which}: {len(open_)} {'is' if len(open_) == 1 else 'are'} open.", remedy)
        return open_[int(which) - 1]
    known = open_ if says is not Says.OPEN else tuple(x.lapse for x in ticked_lapses(view))
    wanted = which.strip().strip("<>")
    found = next((x for x in known if wanted in (x.message, x.key)), None)
    if found is None:
        what = "is open on our side" if says is not Says.OPEN else "has been ticked"
        raise BadUse(f"Nothing {what} with {who} under {which!r}.", remedy)
    return found


def tick_lapse(store: Store, view: View, which: str, says: Says, at: datetime, note: str = "") -> tuple[Lapse, Tick]:
    """Keep that a lapse is done (DONE), is none (NO), or is open after all (OPEN)."""
    lapse = lapse_named(view, which, says)
    person = view.correspondence.person.id
    return lapse, tick(store, view.history, Tick(at, person, About.LAPSE, lapse.key, says, note))


def part_named(name: str) -> str:
    """Return the part of the groundwork a user names; raise BadUse where there is none of that name."""
    part = name.strip().lower().replace("-", "_").replace(" ", "_")
    if part not in PARTS:
        raise BadUse(f"The groundwork has no part called {name!r}.", f"Its parts are: {', '.join(PARTS)}")
    return part


def tick_ground(store: Store, view: View, part: str, says: Says, at: datetime, note: str = "") -> Tick:
    """Keep that a part of the groundwork is there (YES), is missing (NO), or that the record decides again (OPEN)."""
    person = view.correspondence.person.id
    return tick(store, view.history, Tick(at, person, About.GROUND, part, says, note))


def parts_of(view: View) -> dict[str, Ground]:
    """Return the six parts of the groundwork."""
    return dict(groundwork(view))
