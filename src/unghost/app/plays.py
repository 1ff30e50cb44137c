"""What the moves so far have taught: each play's record, and what other ways of choosing would have brought."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from unghost.causes.catalogue import causes
from unghost.domain.worth import Grade, Worth
from unghost.history.history import History
from unghost.learning.choices import choices
from unghost.learning.moves import SOMETHING_ELSE, Try, tries
from unghost.learning.offpolicy import Estimate, Logged, as_logged, doubly_robust
from unghost.learning.safe import DEFAULT_PLAY, beats, harmful, safe
from unghost.learning.worth import DEFAULT, Record, records
from unghost.plays.catalogue import library
from unghost.plays.chances import chances_of

ALONE = 0.15
"""The chance that the truth comes by itself within thirty days: what resting is thought to be worth. Judgement of ours."""
FITS = 0.7  # how well a play fits where it is advised, on average


@dataclass(frozen=True, slots=True)
class Told:
    """One play as it is shown: its ``title``, its record, and in a sentence what may be built on it."""

    title: str
    record: Record
    says: str

    @property
    def worth(self) -> Worth:
        """Its worth, as the record alone would have it."""
        return self.record.worth


@dataclass(frozen=True, slots=True)
class Plays:
    """What worked, as of ``now``: the plays, the most tried first; ``something_else`` counts what agreed with no advice."""

    now: datetime
    told: tuple[Told, ...]
    something_else: int

    @property
    def settled(self) -> int:
        """How many tries have settled."""
        return sum(told.worth.tried for told in self.told)

    @property
    def says(self) -> str:
        """How much all of it rests on, in a sentence."""
        running = sum(told.record.running for told in self.told)
        if not self.settled:
            wait = f" {running} still running; a move counts once thirty days have passed." if running else ""
            return f"No evidence yet: no move has settled.{wait}"
        other = f"; {self.something_else} times something else was done than advised" if self.something_else else ""
        return f"{_count(self.settled, 'move')} settled, {running} still running{other}."


@dataclass(frozen=True, slots=True)
class Compared:
    """Another way of choosing: its ``name``, what it is in words, and what it would have brought."""

    name: str
    title: str
    estimate: Estimate


def plays(history: History) -> Plays:
    """Return what every play of the library has been worth by a history with its ledger."""
    made = tries(history)
    shipped = library()
    found = records(made, history.now, priors())
    default = next((r.worth for r in found if r.worth.play == DEFAULT_PLAY), None)
    shown = [r for r in found if r.worth.play in shipped or r.worth.tried or r.running]
    told = (Told(shipped[r.worth.play].title if r.worth.play in shipped else r.worth.play, r, _says(r, default)) for r in shown)
    other = sum(t.play == SOMETHING_ELSE and t.counts(history.now) for t in made)
    return Plays(history.now, tuple(sorted(told, key=lambda t: (-t.worth.tried, -t.record.running, t.worth.play))), other)


def worths(history: History) -> dict[str, Worth]:
    """Return what advice may build on, by play, by a history with its ledger; see ``worths_of``."""
    return worths_of(tries(history), history.now)


def worths_of(made: Sequence[Try], now: datetime) -> dict[str, Worth]:
    """Return what these tries taught, bounded so that advice never falls below the safe default.

    Nothing where nothing was tried: then the priors of the advice speak alone. The tries of different people are independent of
    each other, so those of a part of the record may be found alone and put together here.
    """
    if not made:
        return {}
    return safe({record.worth.play: record.worth for record in records(made, now, priors())})


def priors() -> dict[str, float]:
    """Return what each play is thought to be worth before it was tried: P(the truth within thirty days), with what comes alone.

    The figures that advice weighs with (plays/chances.py), averaged over the causes by how often each is behind a quiet deal.
    """
    named = causes()
    share = sum(cause.prior for cause in named)
    added = {play: sum(c.prior * chances_of(play, FITS).truth.of(c.name) for c in named) / share for play in library()}
    return {play: 1.0 - (1.0 - ALONE) * (1.0 - chance) for play, chance in added.items()}


def compared(history: History) -> tuple[Compared, ...]:
    """Return what the advice brought, and what other ways of choosing would have brought on the same occasions."""
    log = choices(history)
    thought = priors()

    def by_prior(one: Logged) -> dict[str, float]:
        return {max(sorted(one.chances), key=lambda play: thought.get(play, DEFAULT)): 1.0}

    return (
        Compared("as_chosen", "as it was chosen", as_logged(log)),
        Compared("evenly", "every fitting play as often as every other", doubly_robust(log, _evenly)),
        Compared("by_prior", "always the play thought best before anything was tried", doubly_robust(log, by_prior)),
        Compared("rest", "always to wait", doubly_robust(log, _rest)),
    )


def _evenly(one: Logged) -> dict[str, float]:
    return dict.fromkeys(one.chances, 1.0 / len(one.chances))


def _rest(_: Logged) -> dict[str, float]:
    return {DEFAULT_PLAY: 1.0}


def _says(record: Record, default: Worth | None) -> str:
    worth = record.worth
    if worth.evidence is Grade.NONE:
        return "No evidence yet."
    if worth.play == DEFAULT_PLAY:
        return "What the other plays are held against."
    if harmful(worth):
        return "It has done harm too often to be advised more."
    if worth.evidence is Grade.WEAK:
        return "Too little to build on; the advice does not use it yet."
    return (
        "Shown to beat waiting." if beats(worth, default) else "Not shown to beat waiting; it moves the advice a little at most."
    )


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
