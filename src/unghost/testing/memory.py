"""The frozen ledger in memory, for tests: the same answers as the store's, without a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC

from unghost.domain.ledger import Entry
from unghost.history.history import Facts


@dataclass(slots=True)
class MemoryLedger:
    """Keeps frozen lines in the order they came; passes the suite of the store's ledger."""

    lines: list[Entry] = field(default_factory=list)

    def freeze(self, entries: Sequence[Entry]) -> int:
        """Append lines; one equal in moment, sort and subject is left out. Return how many were new."""
        known = {(e.at, e.sort, e.subject) for e in self.lines}
        before = len(self.lines)
        for entry in entries:
            if (entry.at, entry.sort, entry.subject) not in known:
                known.add((entry.at, entry.sort, entry.subject))
                self.lines.append(replace(entry, at=entry.at.astimezone(UTC), body=dict(entry.body)))
        return len(self.lines) - before

    def facts(self) -> Facts:
        """Return the ledger as facts."""
        return Facts(ledger=tuple(self.lines))

    def check(self) -> list[str]:
        """Return what is wrong: nothing can be."""
        return []
