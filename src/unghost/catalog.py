"""Find the members of a catalogue: one frozen value a module, in a folder, or offered by other packages as entry points."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TypeVar

from unghost.errors import CatalogueError

Member = TypeVar("Member")


@cache
def members(package: str, attribute: str, group: str = "") -> dict[str, object]:
    """Return the members of a catalogue by name, in the order of their module names.

    ``package`` is the dotted folder, ``attribute`` the constant each module defines (``RULE``, ``PLAY`` ...), ``group`` the entry
    point group third parties use. A member has a ``name``. Raises CatalogueError on a module without one or on two of one name.
    """
    found: dict[str, object] = {}
    folder = import_module(package)
    for info in sorted(iter_modules(folder.__path__), key=lambda m: m.name):
        module = import_module(f"{package}.{info.name}")
        _add(found, getattr(module, attribute, None), f"{package}.{info.name}", attribute)
    if group and offered(group, tuple(sys.path)):
        from importlib.metadata import entry_points  # slow to import, and hardly anybody has plug-ins

        for point in entry_points(group=group):
            _add(found, point.load(), point.value, attribute)
    return found


@cache
def offered(group: str, places: tuple[str, ...]) -> bool:
    """Say whether an installed package may offer entry points of a group; cheap, and True where only a closer look can tell.

    ``places`` are those of ``sys.path``. Installed packages tell what they offer in ``NAME.dist-info/entry_points.txt`` (or
    ``.egg-info``), as the packaging specification "Entry points" has it.
    """
    return any(_offers(place or ".", group.encode()) for place in places)


def _offers(place: str, group: bytes) -> bool:
    try:
        names = os.listdir(place)
    except NotADirectoryError:
        return True  # an archive
    except OSError:
        return False
    told = (name for name in names if name.endswith((".dist-info", ".egg-info", ".egg")))
    return any(_says(os.path.join(place, name), group) for name in told)


def _says(folder: str, group: bytes) -> bool:
    if folder.endswith(".egg"):
        return True
    try:
        with open(os.path.join(folder, "entry_points.txt"), "rb") as file:
            return group in file.read()
    except OSError:
        return False


def checked(found: Iterable[object], kind: type[Member], called: str) -> tuple[Member, ...]:
    """Return members as what they are to be; raise CatalogueError on one that is ``called`` so and is none."""
    return tuple(_checked(one, kind, called) for one in found)


def _checked(one: object, kind: type[Member], called: str) -> Member:
    if not isinstance(one, kind):
        raise CatalogueError(f"{one!r} is offered as a {called} but is none.")
    return one


def member(package: str, attribute: str, name: str) -> object | None:
    """Return the member of a catalogue that lives in the module of its own name, loading no other; None where there is none."""
    try:
        found = getattr(import_module(f"{package}.{name}"), attribute, None) if name.isidentifier() else None
    except ModuleNotFoundError as error:
        if error.name != f"{package}.{name}":
            raise
        return None
    return found if getattr(found, "name", None) == name else None


def _add(found: dict[str, object], member: object, where: str, attribute: str) -> None:
    name = getattr(member, "name", None)
    if not isinstance(name, str) or not name:
        raise CatalogueError(f"{where} defines no {attribute} with a name.")
    if name in found:
        raise CatalogueError(f"Two members are called {name!r}; the second is in {where}.")
    found[name] = member
