"""The sample on the page: laid in a folder of its own within a home where nothing was read yet, and shown instead of that home
until it is removed. Nothing of it ever mixes with anybody's mail, and its clock begins at its own moment.
"""

from __future__ import annotations

import shutil
import threading
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING

from unghost.app.unread import nothing_read
from unghost.errors import BadUse
from unghost.testing.sample.plant import DEMO, SAMPLE_NOW, SAMPLE_SETTINGS, plant
from unghost.web.homes.intake import LEARNING, Onlooker, settle
from unghost.web.homes.jobs import State, Stopped
from unghost.web.rendering.tongue import mark
from unghost.web.wire.problem import RefusedError
from unghost.wiring import App

if TYPE_CHECKING:
    from collections.abc import Callable

    from unghost.web.homes.jobs import Job
    from unghost.web.homes.rooms import Room

FOLDER = "sample"
LAID = "sample.laid"
"""What a sample's own home holds once it is whole; when it was written, the sample's clock began."""
LAYING = mark("Laying the sample down")
_STOPPED = mark("Stopped. Nothing of the sample stays")
_HERE = mark("The sample is here. Look round; nothing you do in it leaves it")


class Samples:
    """Which room is shown: that of a home, or that of the sample that lies in it."""

    def __init__(self) -> None:
        self._rooms: dict[Path, Room] = {}
        self._lock = threading.Lock()

    def shown(self, own: Room) -> Room:
        """Return the room of the sample where one lies in a home, else the home's own."""
        laid = laid_in(own.app.home)
        if laid is None:
            return own
        with self._lock:
            if laid not in self._rooms:
                self._rooms[laid] = own.another(_made_at(laid))
            return self._rooms[laid]

    def remove(self, home: Path) -> None:
        """Remove a sample by its own home, with all that was done in it; nothing happens where it is none, or gone already."""
        if not is_sample(home):
            return
        (home / LAID).unlink(missing_ok=True)  # from now on nobody is led there
        with self._lock:
            room = self._rooms.pop(home, None)
        if room is not None:
            room.close()
        shutil.rmtree(home.parent, ignore_errors=True)

    def close(self) -> None:
        """Let everything under way end."""
        with self._lock:
            rooms = list(self._rooms.values())
            self._rooms.clear()
        for room in rooms:
            room.close()


def _made_at(home: Path) -> partial[App]:
    """Return what makes the program at a sample: one clock for all, which began when the sample was laid."""
    began = datetime.fromtimestamp((home / LAID).stat().st_mtime, UTC)
    here = App.at(str(home))
    return partial(here.from_moment(SAMPLE_NOW + (here.now(None) - began)).elsewhere, home)


def laid_in(home: Path) -> Path | None:
    """Return the home of the sample that lies in a home, None where none does."""
    return next((laid.parent for laid in (home / FOLDER).glob(f"*/{LAID}")), None)


def is_sample(home: Path) -> bool:
    """Say whether a home is that of a sample."""
    return (home / LAID).exists()


def is_demo(home: Path) -> bool:
    """Say whether a home is that of ``unghost demo``."""
    return (home / DEMO).exists()


def may_lie_in(app: App) -> bool:
    """Say whether a home is empty, so that a sample may be laid there: nothing read, nothing told, no mailbox."""
    return bool(nothing_read(app.store)) and not app.known_settings().me and not app.store.accounts()


def refuse_in_sample(home: Path) -> None:
    """Raise BadUse where a home is that of a sample: nobody's own mail gets in there, and nothing gets out."""
    if is_sample(home):
        raise BadUse("This is the sample; nothing of yours is kept in it.", "Remove the sample, then begin with your own mail.")


def lay(job: Job, app: App, shown: Callable[[], Room]) -> str:
    """Lay the sample within a home, read it and judge it; the work behind the choice on First steps. Raises BadUse.

    ``shown`` returns the room it is shown in, once it is there.
    """
    if not may_lie_in(app):
        said = "Something was read here already, so the sample is not laid."
        raise BadUse(said, "In a terminal it has a home of its own: unghost demo")
    folder = app.home / FOLDER
    shutil.rmtree(folder, ignore_errors=True)  # what was cut off before
    home = folder / token_hex(4)  # another path each time: whoever judged at the last one remembers it
    home.mkdir(mode=0o700, parents=True)
    try:
        _read_and_judged(job, app.elsewhere(home).from_moment(SAMPLE_NOW))
        (home / LAID).touch()
        _listed(job, shown())
    except Stopped:
        shutil.rmtree(folder, ignore_errors=True)
        job.end(State.STOPPED, (_STOPPED, {}))
        return "/first"
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    job.end(State.DONE, (_HERE, {}))
    return "/today"


def _listed(job: Job, room: Room) -> None:
    """Have the day's list made, so that whoever comes to it finds it there."""
    while True:
        try:
            room.today()
        except RefusedError:  # not yet
            job.say((LEARNING, {}))
        else:
            return


def _read_and_judged(job: Job, sample: App) -> None:
    job.say((LAYING, {}), at_once=True)
    try:
        sample.store.save_settings(SAMPLE_SETTINGS)
        for kind, place in plant(sample.home / "mail").places.items():
            onlooker = Onlooker(job, place.name)
            sample.receiving.read(kind, str(place), onlooker, onlooker.told)
        settle(job, sample)
        job.go_on()
    finally:
        sample.close()
