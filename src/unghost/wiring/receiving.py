"""What a user gives to be read: files that arrive piece by piece, archives, folders; and the sentence that says what each is."""

from __future__ import annotations

import contextlib
import filecmp
import os
import re
import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from itertools import count
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from unghost.adapters.clock import SystemClock
from unghost.adapters.kinds import Packed, kind_of, mailboxes
from unghost.adapters.parcels import LETTERS, free, safe_name, unpack
from unghost.errors import BadUse, CouldNot, UnreadablePlace

if TYPE_CHECKING:
    from collections import Counter
    from datetime import datetime

    from unghost.app.ports import Progress
    from unghost.app.sync import Synced
    from unghost.app.whose_side import Side
    from unghost.history.history import SourceState
    from unghost.wiring.home import Home

FOLDER = "received"
RESERVE = 64 << 20
"""Bytes that stay free on the disk whatever arrives."""
TIMES = 2
"""What is read takes about its own size again in the store."""
KEPT_SECONDS = 3 * 86_400
"""How long a part that was cut off is kept for its rest."""
_UNDONE = re.compile(r"[0-9a-f]{32}\.part|.* unpacked\.new")
_SAMPLED = 4_000
_WRITING: set[Path] = set()
_LOCK = Lock()


@dataclass(frozen=True, slots=True)
class Places:
    """What was found in what was given: (kind, place) in the order to read them, and what was left with the reason."""

    found: tuple[tuple[str, str], ...]
    left: Counter[str]


@dataclass(slots=True)
class Arrival:
    """A file that arrives piece by piece. It may be cut off and go on later from where it stands."""

    receiving: Receiving
    name: str
    part: Path

    @property
    def at(self) -> int:
        """How many bytes are here."""
        return self.part.stat().st_size if self.part.exists() else 0

    @contextlib.contextmanager
    def writing(self, at: int) -> Iterator[Callable[[bytes], None]]:
        """Yield what takes the bytes from ``at`` on.

        Raises BadUse where others are here or somebody else is at it, CouldNot where the disk is full.
        """
        with self._alone():
            yield from self._written(at)

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        with _LOCK:
            if self.part in _WRITING:
                raise BadUse(f"{self.name} is being sent already.", "Let the other tab finish, or close it.")
            _WRITING.add(self.part)
        try:
            yield
        finally:
            with _LOCK:
                _WRITING.discard(self.part)

    def _written(self, at: int) -> Iterator[Callable[[bytes], None]]:
        if at != self.at:
            raise BadUse(f"{self.at} bytes of {self.name} are here, not {at}.", "Send what follows them.")
        handle = os.open(self.part, os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0), 0o600)
        try:
            with open(handle, "ab") as out:

                def take(piece: bytes) -> None:
                    self.receiving.require_room(self.name, len(piece), times=1)
                    out.write(piece)

                yield take
        except OSError as error:
            raise CouldNot(f"{self.name} cannot be kept: {error.strerror or error}.", "Make room on the disk.") from None

    def drop(self) -> None:
        """Let go of what is here."""
        self.part.unlink(missing_ok=True)


class Receiving:
    """What arrives at a home, in a folder of it that nobody else can read."""

    def __init__(self, home: Home) -> None:
        self._home = home

    @property
    def folder(self) -> Path:
        """Where it lies; made when first asked for."""
        found = self._home.home / FOLDER
        found.mkdir(mode=0o700, parents=True, exist_ok=True)
        return found

    def arrival(self, name: str, size: int, stamp: str = "") -> Arrival:
        """Return a file that is to arrive. The same name, size and stamp is the same file, of which a part may be here already.

        Raises CouldNot where there is not enough room for it and for what will be read of it.
        """
        called = safe_name(name)
        self._sweep()
        mark = blake2b(f"{called}\n{size}\n{stamp}".encode(), digest_size=16).hexdigest()
        arrival = Arrival(self, called, self.folder / f"{mark}.part")
        self.require_room(called, size - arrival.at, times=TIMES)
        return arrival

    def take_in(self, arrival: Arrival) -> Path:
        """Give a file that is here whole its name, and return where it lies.

        One of that name that was read before is replaced; another that waits to be read stays, and the new one gets a number.
        """
        part, name = arrival.part, arrival.name
        kept = {Path(state.place): state.ever_read for state, _ in self.states()}
        for number in count(1):
            target = self.folder / (name if number == 1 else f"{Path(name).stem} {number}{Path(name).suffix}")
            if not target.exists() or (target.is_file() and (kept.get(target) or filecmp.cmp(part, target, shallow=False))):
                break
        os.replace(part, target)
        return target

    def require_room(self, name: str, size: int, *, times: int) -> None:
        """Raise CouldNot where that many bytes, so many times, do not fit on the disk."""
        has = free(self.folder) - RESERVE
        if size * times > has:
            needs = f"{name} needs about {_size(size * times)} here, and {_size(max(0, has))} are free."
            raise CouldNot(needs, "Make room on the disk, or export fewer years.")

    def states(self) -> list[tuple[SourceState, int]]:
        """Return how every place stands that is read, by kind and name, and how many things it held."""
        home = self._home
        kept = [(kind, place) for kind in sorted(home.sources()) for place in home.places(kind)]
        return [found for kind, place in kept if (found := home.store.source(kind, place)) is not None]

    def waiting(self) -> tuple[Path, ...]:
        """Return what arrived whole and was never read to its end, by name."""
        if not (self._home.home / FOLDER).is_dir():
            return ()
        known = {state.place for state, _ in self.states()}
        files = sorted(entry for entry in self.folder.iterdir() if not _UNDONE.fullmatch(entry.name))
        return tuple(one for one in files if not any(_within(place, one) for place in known))

    def look(self, path: Path, kind: str) -> None:
        """Raise UnreadablePlace, MissingPlace or BadTable where a place is nothing that can be read; a copy of ours goes then."""
        from unghost.adapters.places import require

        try:
            if not require(str(path)).is_dir() and not path.is_file():
                raise UnreadablePlace(f"{path.name} is neither a file nor a folder.", "Name the file or folder the mail lies in.")
            if not path.is_dir() and not kind:
                kind_of(path, self._reads)
            elif kind:
                self._reads(kind, str(path))
        except OSError as error:
            raise CouldNot(f"{path.name} cannot be read: {error.strerror or error}.", "Look at its rights.") from None
        except (UnreadablePlace, BadUse):
            if self._is_ours(path):
                path.unlink(missing_ok=True)
            raise

    def places(self, path: Path, said: Callable[[int], None], kind: str = "") -> Places:
        """Return what is to be read of a file or folder: an archive of ours is unpacked first, and goes.

        ``kind`` is what the user says it is, empty where its bytes are to tell; ``said`` hears how many bytes were unpacked.

        Raises MissingPlace, UnreadablePlace, BadTable or CouldNot with a remedy.
        """
        from collections import Counter

        if path.is_dir():
            return self._folder(path, Counter())
        found = kind or kind_of(path, self._reads)
        if not isinstance(found, Packed):
            return Places(((found, str(path)),), Counter())
        into = self.folder / f"{path.stem[:60]} unpacked"
        making = self.folder / f"{into.name}.new"
        shutil.rmtree(making, ignore_errors=True)
        making.mkdir(mode=0o700)
        try:
            unpacked = unpack(path, found, making, said, (free(self.folder) - RESERVE) // TIMES)
            if not (unpacked.files or unpacked.letters):
                raise UnreadablePlace(f"There is no mail in {path.name}.", "Export the mail itself: at Takeout, choose Mail.")
            shutil.rmtree(into, ignore_errors=True)
            making.rename(into)
        finally:
            shutil.rmtree(making, ignore_errors=True)
        if self._is_ours(path):
            path.unlink(missing_ok=True)
        return self._folder(into, unpacked.left)

    def read(self, kind: str, place: str, onlooker: Progress, told: Callable[[Synced, datetime | None], None]) -> Synced:
        """Read one place into the store; whoever looks on hears how far it is, and may end it by raising from what it hears.

        What was stored stays; the next reading goes on from there. Raises what ``app.sync.sync`` raises.
        """
        from unghost.app.sync import Hands, sync

        home = self._home
        hands = Hands(home.store, home.pool(1), onlooker, home.clock.now(), home.known_settings().country, told)
        return sync(home.source(kind), [home.place(kind, place)], hands)

    def expect(self, found: Iterable[tuple[str, str]]) -> None:
        """Note places as not read to their end before the first is begun, so that whatever cuts the reading off, none is lost."""
        from unghost.history.history import NEVER, SourceState

        home = self._home
        for kind, place in found:
            named = home.place(kind, place)
            if home.store.source(kind, named) is None:
                home.store.save_source(SourceState(kind, named, NEVER, "not read to its end"), 0)

    def give_up(self, kind: str, place: str) -> None:
        """Take back what was expected of a place that turned out to hold nothing readable; one that was ever read stays known."""
        known = self._home.store.source(kind, self._home.place(kind, place))
        if known is not None and not known[0].ever_read:
            self._home.forget(kind, place)

    def forget(self, kind: str, place: str) -> bool:
        """Forget that a place was ever read, and remove it where it is a copy of ours; return whether it was known."""
        known = self._home.forget(kind, place)
        path = Path(place)
        if kind != "imap" and self._is_ours(path):
            shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
            for folder in path.parents:
                if folder == self.folder or not self._is_ours(folder) or any(folder.iterdir()):
                    break
                folder.rmdir()
        return known

    def drop(self, name: str) -> None:
        """Remove something that arrived and was never read; nothing happens where it is not here."""
        found = next((one for one in self.waiting() if one.name == name), None)
        if found is not None:
            shutil.rmtree(found) if found.is_dir() else found.unlink(missing_ok=True)

    def side(self) -> Side:
        """Return whose side we seem to be on, by mails taken evenly from all that is stored."""
        from unghost.app.whose_side import side_of

        store = self._home.store
        last = store.marks()[0]
        return side_of(store.mails(range(last, 0, -max(1, last // _SAMPLED))))

    def _folder(self, folder: Path, left: Counter[str]) -> Places:
        found: list[tuple[str, str]] = []
        for kind, place in mailboxes(str(folder)):
            letters = folder / LETTERS
            found.append((kind, str(letters) if kind == "eml" and letters.is_dir() and self._is_ours(folder) else place))
        if self._is_ours(folder):
            for table in sorted(folder.glob("*.[ct]sv")):
                with contextlib.suppress(UnreadablePlace, BadUse):
                    kind = kind_of(table, self._reads)
                    if not isinstance(kind, Packed):
                        found.append((kind, str(table)))
        if not found:
            raise UnreadablePlace(f"There is no mail in {folder}.", "Name a folder with .eml files, mbox files or a Maildir.")
        return Places(tuple(found), left)

    def _reads(self, kind: str, place: str) -> bool:
        self._home.source(kind).read(place)
        return True

    def _is_ours(self, path: Path) -> bool:
        return path != self.folder and path.resolve().is_relative_to(self.folder.resolve())

    def _sweep(self) -> None:
        """Remove parts that nobody went on with, and what a crash left half unpacked."""
        now = SystemClock().now().timestamp()  # what the system stamps its files with, whatever the clock of this home shows
        for one in self.folder.iterdir():
            if _UNDONE.fullmatch(one.name) and now - one.stat().st_mtime > KEPT_SECONDS:
                shutil.rmtree(one) if one.is_dir() else one.unlink(missing_ok=True)


def _within(place: str, path: Path) -> bool:
    return place == str(path) or place.startswith(f"{path}{os.sep}")


def _size(size: int) -> str:
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{max(1, round(size / 1e6))} MB"
