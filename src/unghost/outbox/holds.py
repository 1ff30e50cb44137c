"""What is held back: the kill switch, for everything, one mailbox, one domain or one person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from unghost.domain.deed import Deed, What
from unghost.domain.letter import Letter

EVERYTHING = "*"


def holds_of(deeds: Iterable[Deed]) -> dict[str, Deed]:
    """Return the holds in force, by what they are about, from the log in its order."""
    held: dict[str, Deed] = {}
    for deed in deeds:
        if deed.what is What.HELD:
            held[deed.subject] = deed
        elif deed.what is What.RESUMED:
            held.pop(deed.subject, None)
    return held


def hold_on(letter: Letter, held: Mapping[str, Deed]) -> Deed | None:
    """Return the hold that keeps a letter back, None where nothing does. A domain's hold holds its subdomains too."""
    domain = letter.to.rpartition("@")[2].lower()
    parts = domain.split(".")
    names = (f"domain {'.'.join(parts[n:])}" for n in range(len(parts)))
    wanted = (EVERYTHING, f"account {letter.account}", *names, f"person {letter.person}", f"person {letter.to.lower()}")
    return next((held[name] for name in wanted if name in held), None)
