"""What the first visitor would wait for, done before anybody comes: the list, and whoever is on it."""

from __future__ import annotations

from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING

from unghost.app.people import case_of
from unghost.errors import UnghostError
from unghost.web.homes.answers import NotYetError
from unghost.web.views.portrait import portrait, told_of

if TYPE_CHECKING:
    from unghost.web.homes.rooms import Room


def warm(room: Room) -> None:
    """Begin, beside everything else: patterns are compiled when they are first used, and that takes seconds."""
    Thread(target=_warm, args=(room,), daemon=True, name="warming").start()


def _warm(room: Room) -> None:
    with suppress(UnghostError, NotYetError):  # a home where nothing was read yet has no list
        for case in room.today(wait=True).cases:
            who = case.correspondence.person.id
            review, told = room.portrayed(who, told_of, wait=True)
            assert told is not None, "whoever is on the list has a case"
            portrait(room, review, case_of(review, who), told)
