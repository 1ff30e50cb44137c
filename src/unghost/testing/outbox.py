"""The outbox in memory, for tests: the same answers as the store's, without a file or a chain."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from typing import TypeVar

from unghost.app.ports_outbox import Desk
from unghost.domain.deed import Deed, What
from unghost.domain.letter import Letter, Version
from unghost.outbox.holds import holds_of
from unghost.outbox.standing import ABOUT_A_LETTER, NotSoError, Standing, Step, after, standing_of

R = TypeVar("R")
_ENDS = frozenset({Step.SENT, Step.FAILED, Step.CANCELLED, Step.EXPIRED})


@dataclass(slots=True)
class MemoryOutbox:
    """Fills the ports ``Outbox`` and ``Desk``; ``facts`` is what stands for the record, any text."""

    facts: str = ""
    log: list[Deed] = field(default_factory=list)
    known: dict[str, Letter] = field(default_factory=dict)
    words: list[Version] = field(default_factory=list)

    def decide(self, work: Callable[[Desk], R]) -> R:
        """Run a decision; what it wrote is taken back where it raises."""
        before = (list(self.log), dict(self.known), list(self.words))
        try:
            return work(_MemoryDesk(self))
        except BaseException:
            self.log, self.known, self.words = before
            raise

    def record(self) -> str:
        """Return what stands for the record."""
        return self.facts

    def versions(self, draft: str | None = None, person: str | None = None) -> tuple[Version, ...]:
        """Return versions of drafts."""
        return tuple(v for v in self.words if draft in (None, v.draft) and person in (None, v.person))

    def letter(self, letter: str) -> Letter | None:
        """Return a letter."""
        return self.known.get(letter)

    def letters(self, ids: Iterable[str] | None = None) -> tuple[Letter, ...]:
        """Return letters: those named, or every one."""
        wanted = self.known.keys() if ids is None else self.known.keys() & set(ids)
        return tuple(sorted((self.known[name] for name in wanted), key=lambda one: (one.made, one.id)))

    def named(self, name: str) -> tuple[Letter, ...]:
        """Return letters by the beginning of their id, or by their draft."""
        return tuple(one for one in self.letters() if one.id.startswith(name) or one.draft == name)

    def standings(self, since: datetime | None = None) -> dict[str, Standing]:
        """Return where letters stand; see the port."""
        by_letter: dict[str, list[Deed]] = defaultdict(list)
        for deed in self.log:
            if deed.what in ABOUT_A_LETTER:
                by_letter[deed.subject].append(deed)
        found = {letter: standing_of(deeds) for letter, deeds in by_letter.items()}
        fresh = {letter for letter, deeds in by_letter.items() if since is None or deeds[-1].at >= since}
        return {name: s for name, s in found.items() if s is not None and (name in fresh or s.step not in _ENDS)}

    def standing(self, letter: str) -> Standing | None:
        """Return where one letter stands."""
        return self.standings().get(letter)

    def deeds(self, subject: str | None = None) -> tuple[Deed, ...]:
        """Return lines of the log."""
        return tuple(deed for deed in self.log if subject in (None, deed.subject))

    def held(self) -> dict[str, Deed]:
        """Return the holds in force."""
        return holds_of(self.log)

    def trust(self) -> None:
        """Do nothing: nobody restores a memory."""


@dataclass(slots=True)
class _MemoryDesk:
    """The outbox while one decision is made."""

    outbox: MemoryOutbox

    @property
    def record(self) -> str:
        return self.outbox.facts

    def standings(self, since: datetime | None = None) -> dict[str, Standing]:
        return self.outbox.standings(since)

    def standing(self, letter: str) -> Standing | None:
        return self.outbox.standing(letter)

    def held(self) -> dict[str, Deed]:
        return self.outbox.held()

    @property
    def last_step(self) -> datetime | None:
        steps = (*ABOUT_A_LETTER, What.RESUMED)
        return next((deed.at for deed in reversed(self.outbox.log) if deed.what in steps), None)

    def versions(self, draft: str | None = None) -> tuple[Version, ...]:
        return self.outbox.versions(draft)

    def letters(self, ids: Iterable[str] | None = None) -> tuple[Letter, ...]:
        return self.outbox.letters(ids)

    def write(self, deed: Deed) -> Standing | None:
        stands = after(self.standing(deed.subject), deed) if deed.what in ABOUT_A_LETTER else None
        self.outbox.log.append(replace(deed, number=len(self.outbox.log) + 1))
        return stands

    def name(self, words: str) -> str:
        return sha256(words.encode()).hexdigest()[:32]

    def letters_of(self, draft: str) -> tuple[Letter, ...]:
        return tuple(one for one in self.outbox.letters() if one.draft == draft)

    def add_letter(self, letter: Letter) -> None:
        self.outbox.known[letter.id] = letter

    def add_version(self, version: Version) -> None:
        if any((v.draft, v.number) == (version.draft, version.number) for v in self.outbox.words):
            raise NotSoError(f"version {version.number} of {version.draft} is there already")
        self.outbox.words.append(version)
