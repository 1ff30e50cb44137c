"""Shelve: put things worth sending into the user's library, take them out again, and see what of it would fit somebody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from unghost.app.case import Review
from unghost.app.people import case_of
from unghost.app.ports import Store
from unghost.causes.cause import View
from unghost.domain.item import Item
from unghost.errors import BadUse
from unghost.plays.shelf.match import Shelf, shelf


@dataclass(frozen=True, slots=True)
class Shelved:
    """What came of putting items in: which, how many of them were new or changed, and what was set aside and why."""

    items: tuple[Item, ...]
    changed: int
    aside: tuple[tuple[str, str], ...] = ()


def put(store: Store, items: Sequence[Item], aside: Sequence[tuple[str, str]] = ()) -> Shelved:
    """Put items into the library; of several of one place the last counts."""
    last = {item.place: item for item in items}
    return Shelved(tuple(last.values()), store.save_items(tuple(last.values())), tuple(aside))


def drop(store: Store, items: Sequence[Item], place: str) -> Item:
    """Take an item out, by its place or its title; raise BadUse where none or several are called so."""
    found = [i for i in items if place in (i.place, i.title)] or [i for i in items if place.casefold() == i.title.casefold()]
    if len(found) != 1:
        what = "Nothing" if not found else "More than one thing"
        near = get_close_matches(place, [name for i in items for name in (i.title, i.place)], n=3, cutoff=0.5)
        raise BadUse(f"{what} in your library is called {place!r}.", _remedy(near, several=bool(found)))
    store.drop_item(found[0].place)
    return found[0]


def shelf_for(review: Review, who: str) -> tuple[str, Shelf]:
    """Return a person and the library as it stands towards them."""
    case = case_of(review, who)
    return case.correspondence.person.id, shelf(View(review.history, case.correspondence, case.silence))


def _remedy(near: Sequence[str], *, several: bool) -> str:
    if several:
        return "Name it by its link or file: unghost library list"
    return f"Did you mean {' or '.join(near)}?" if near else "See: unghost library list"
