"""Sets of addresses that are one person, with pairs that must never meet in one."""

from __future__ import annotations

from unghost.history.thread import Groups


class Bonds(Groups):
    """Disjoint sets joined pairwise, but never two ``apart`` addresses into one; ``why`` says what joined each."""

    def __init__(self, apart: frozenset[frozenset[str]] = frozenset()) -> None:
        super().__init__()
        self._apart = [tuple(pair) for pair in apart if len(pair) == 2]
        self.why: dict[str, str] = {}

    def join(self, one: str, other: str, why: str = "") -> None:
        """Put two addresses into one set, or leave them where the user said that two of its members are different people."""
        here, there = self.root(one), self.root(other)
        if here == there or any({self.root(a), self.root(b)} == {here, there} for a, b in self._apart):
            return
        super().join(one, other)
        for address in (one, other):
            self.why.setdefault(address, why)
