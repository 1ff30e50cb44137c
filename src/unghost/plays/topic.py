"""What it is about with somebody, in a few words that may be said aloud."""

from __future__ import annotations

import re

from unghost.causes.cause import View
from unghost.causes.events.care import private

_PREFIX = re.compile(r"^\s*(?:(?:re|aw|fw|fwd|wg|sv|vs|antw|rv|tr|res|enc|r)\s*:\s*)+", re.IGNORECASE)
_LONGEST = 80


def topic(view: View) -> str:
    """Return what it is about: the deal, else the subject of the latest mail, without reply marks; empty where neither tells.

    A subject that speaks of health, family or a death is passed over: no draft restates it.
    """
    deal = view.correspondence.deal
    if deal is not None and plain(deal.name):
        return plain(deal.name)
    subjects = (t.subject for t in reversed(view.correspondence.touches))
    return next((plain(text) for text in subjects if plain(text) and not private(text)), "")


def plain(text: str) -> str:
    """Return words of theirs on one line, without reply marks and unprintable characters, and no longer than a heading."""
    printable = "".join(letter if letter.isprintable() else " " for letter in text[:400])
    return " ".join(_PREFIX.sub("", printable).split())[:_LONGEST].strip()
