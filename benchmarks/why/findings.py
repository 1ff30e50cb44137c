"""What the program finds open between real people: every lapse and every promise still owed, in a seeded sample to read by eye.

The exchanges are public mail, each taken once from either side, and judged 30 days after its last word. Pairs that pass patches
to and fro are left out: a line of code asks nobody. What is written for reading holds people's words and stays out of the
repository.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from benchmarks.hidden_break.threads import threads
from unghost.causes.cause import View
from unghost.causes.lapses import lapses, owed
from unghost.domain.settings import Settings
from unghost.domain.touch import Side, Touch
from unghost.history.history import Correspondence, History, by_account
from unghost.reading.words import said
from unghost.silence.assess import stand

CORPORA = ("enron_maildirs.tar.xz", "usrp-users.mbox.xz", "linux-raid.mbox.xz")
LEAST = 2
"""Fewest mails of each side."""
LATER = timedelta(days=30)
_CODE = ("diff --git", "\n@@ ", "Signed-off-by:")
_AROUND = 250
_SHOWN = 5


@dataclass(frozen=True)
class Found:
    """One finding: ``kind`` with "put right" where it is, the corpus, the relationship and the message it stands in."""

    kind: str
    corpus: str
    view: View
    message: str
    quote: str

    @property
    def place(self) -> str:
        """Where it falls in the order of the sample: the same on every machine, for every seed another."""
        return f"{self.message} {self.kind} {self.view.correspondence.person.id}"


def views(mail: Path, cache: Path) -> Iterator[tuple[str, View]]:
    """Yield (corpus, relationship) of every exchange, each from both sides, with all that the same person wrote to others."""
    for name in CORPORA:
        whose: dict[str, list[Correspondence]] = defaultdict(list)
        for thread in threads(mail / name, cache, LEAST):
            if not any(mark in t.text for t in thread.touches for mark in _CODE):
                whose[next(t.by for t in thread.touches if t.side is Side.OURS)].append(_read_anew(thread))
        for us in sorted(whose):
            people = {c.person.id: c for c in whose[us]}
            for one in whose[us]:
                now = one.touches[-1].at + LATER
                history = History(now, now, Settings((us,)), people, {p: p for p in people}, by_account(people.values()))
                yield name, View(history, one, stand(history, one, ()))


def _read_anew(thread: Correspondence) -> Correspondence:
    """Return a thread as it is read now: what is kept of it may be of an earlier reading."""
    return replace(thread, touches=tuple(replace(t, said=said(t.text, t.at)) for t in thread.touches))


def findings(seen: Iterable[tuple[str, View]]) -> list[Found]:
    """Return our lapses, and the promises they still owe."""
    found: list[Found] = []
    for corpus, view in seen:
        for lapse in lapses(view):
            found.append(Found(lapse.kind + (", put right" if lapse.repaired else ""), corpus, view, lapse.message, lapse.quote))
        found += [Found("owed promise", corpus, view, x.message, x.quote) for x in owed(view) if x.kind == "promise"]
    return found


def sample(found: Sequence[Found], seed: int, count: int) -> list[Found]:
    """Return so many findings, the same for the same seed on every machine."""
    return sorted(found, key=lambda x: hashlib.sha256(f"{seed} {x.place} {x.quote}".encode()).hexdigest())[:count]


def counts(found: Iterable[Found]) -> Counter[str]:
    """Return how many findings there are of each kind."""
    return Counter(x.kind for x in found)


def to_read(number: int, found: Found) -> str:
    """Return a finding with what followed it, to be judged by a person."""
    touches = found.view.correspondence.touches
    place = next(n for n, t in enumerate(touches) if t.message == found.message)
    lines = [f"--- {number} {found.corpus.partition('.')[0]} {found.kind}", f"    {found.quote!r}"]
    lines += [_shown(t, found.quote if t is touches[place] else "") for t in touches[place : place + _SHOWN]]
    return "\n".join([*lines, f"    and {max(0, len(touches) - place - _SHOWN)} more", ""])


def _shown(touch: Touch, quote: str) -> str:
    text = touch.text
    if quote and quote in text and len(text) > 3 * _AROUND:
        begin = text.index(quote)
        text = text[max(0, begin - _AROUND) : begin + len(quote) + _AROUND]
    who = "us  " if touch.side is Side.OURS else "them"
    return f"  {who} {touch.at:%Y-%m-%d} [{touch.subject[:40]}] {text[: 2 * _AROUND]!r}"
