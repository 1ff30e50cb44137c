"""What somebody cares about, as far as their own words, the deal and the groundwork tell."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from unghost.causes.cause import View
from unghost.causes.groundwork import groundwork
from unghost.plays.topic import plain

_SENTENCE = re.compile(r"[^.!?\n。！？]+[.!?。！？]*")
_LATEST = 40  # touches of theirs that are read
_READ = 4000  # characters of each
_SHOWN = 160


@dataclass(frozen=True, slots=True)
class Care:
    """One passage that tells what they care about. ``weight`` says how plainly: a need 3, their own words and the deal 2, a
    subject 1; ``source`` names it in words, ``message`` and ``at`` are None for a deal.
    """

    text: str
    source: str
    weight: float
    message: str | None = None
    at: datetime | None = None


def cares(view: View) -> tuple[Care, ...]:
    """Return what they care about, the plainest first, then the latest. Nothing is left out for being private: whoever uses a
    passage has to ask that first, and only of those it uses.
    """
    here = view.correspondence
    needs = [Care(e.quote, "what they need", 3, e.message, e.at) for e in groundwork(view)["need"][1]]
    deals = [Care(plain(d.name), "the deal", 2) for d in here.deals if plain(d.name)]
    theirs = list(reversed(here.theirs))[:_LATEST]
    said = [
        Care(match.group().strip()[:_SHOWN], "what they wrote", 2, touch.message, touch.at)
        for touch in theirs
        for match in _SENTENCE.finditer(touch.text[:_READ])
        if match.group().strip()
    ]
    subjects = {plain(t.subject): t for t in here.touches if plain(t.subject)}
    titled = [Care(subject, "a subject", 1, t.message, t.at) for subject, t in subjects.items()]
    return (*needs, *deals, *said, *titled)
