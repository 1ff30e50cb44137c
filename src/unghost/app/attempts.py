"""How long somebody waits before they may try again: waits that grow, by the name tried and by the address it is tried from.

An attempt counts before it is looked at, so that many at once count as many. A sign-in takes back what it added. What is kept
outlives a restart. The same is done for names nobody bears, so nothing can be learnt from being made to wait.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from ipaddress import IPv6Address, ip_address

from unghost.app.team import TeamStore, Tries

FORGOTTEN = timedelta(hours=24)
"""After so long without a failure, earlier ones are forgotten."""


@dataclass(frozen=True, slots=True)
class Patience:
    """So many failures are free; then the wait doubles from ``first``, up to ``most``."""

    free: int
    first: timedelta
    most: timedelta

    def wait(self, count: int) -> timedelta:
        """Return how long somebody waits after so many failures."""
        over = count - self.free
        return timedelta(0) if over < 0 else min(self.first * 2 ** min(over, 20), self.most)


BY_NAME = Patience(5, timedelta(seconds=2), timedelta(minutes=5))
"""An account: the most is small, for whoever fails on purpose at somebody's name keeps them out no longer than that."""
BY_ADDRESS = Patience(20, timedelta(seconds=2), timedelta(hours=1))
"""An address: an office may share one."""


def begin(store: TeamStore, name: str, address: str, now: datetime) -> timedelta:
    """Count an attempt and return zero; or count nothing and return how long is still to be waited."""
    keys = {by_name(name): BY_NAME, by_address(address): BY_ADDRESS}

    def work() -> timedelta:
        known = {key: _recent(store.tries(key), now) for key in keys}
        left = max(tries.last + keys[key].wait(tries.count) - now if tries else timedelta(0) for key, tries in known.items())
        if left > timedelta(0):
            return left
        for key, tries in known.items():
            store.save_tries(key, Tries((tries.count if tries else 0) + 1, now))
        return timedelta(0)

    return store.together(work)


def succeeded(store: TeamStore, name: str, address: str) -> None:
    """Take back the attempt that was counted: all of the name's, one of the address's (it may be trying other names)."""

    def work() -> None:
        store.save_tries(by_name(name), None)
        kept = store.tries(by_address(address))
        left = kept.count - 1 if kept else 0
        store.save_tries(by_address(address), Tries(left, kept.last) if kept and left else None)

    store.together(work)


def by_name(name: str) -> str:
    """Return under what the failures at a name are kept."""
    return "name " + sha256(name.casefold().encode("utf-8", "surrogatepass")).hexdigest()


def by_address(address: str) -> str:
    """Return under what the failures from an address are kept; of IPv6 the network of 64 bits, which one household has."""
    try:
        ip = ip_address(address.partition("%")[0])
    except ValueError:
        return "address " + sha256(address.encode("utf-8", "surrogatepass")).hexdigest()
    if isinstance(ip, IPv6Address):
        ip = ip.ipv4_mapped or IPv6Address(int(ip) >> 64 << 64)
    return f"address {sha256(str(ip).encode()).hexdigest()}"


def _recent(tries: Tries | None, now: datetime) -> Tries | None:
    """Return failures that are not forgotten yet; a clock that was set back counts from now."""
    if tries is None or now - tries.last > FORGOTTEN:
        return None
    return tries if tries.last <= now else Tries(tries.count, now)
