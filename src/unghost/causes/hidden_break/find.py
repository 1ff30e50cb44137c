"""Find the hidden break: the message of ours after which their answers changed. "None" is an answer, and the usual one.

Three stories are weighed for each message of ours: nothing changed there; their habits moved of themselves; they changed for the
worse because of what the message carries. A break is claimed only where their answers changed *and* something of ours goes with
it: without a load a message cannot break anything, and without a change the load stays what it is, a matter for the linter.
"""

from __future__ import annotations

from collections.abc import Sequence

from unghost.causes.cause import Break, Candidate, Change, View
from unghost.causes.hidden_break.load import Load, loads
from unghost.causes.hidden_break.population import POPULATION
from unghost.causes.hidden_break.sight import Sight
from unghost.causes.hidden_break.steps import Step, steps
from unghost.causes.hidden_break.told import told, why_broken
from unghost.causes.latest import latest

SURE = 0.5
"""A break is claimed from this probability on."""
LATEST = 32
"""How many of the latest steps are looked at: a break of years ago is none."""
ENOUGH = 2
"""Fewest answers, or answers and an open silence, between which a change can lie."""
_WORTH_NAMING = 0.01


@latest
def look(view: View) -> Sight | None:
    """Return what there is to be seen in a correspondence; None with too few answers for any change. Computed once a view."""
    found = steps(view.correspondence, view.history.observed_until, watched=view.silence.quiet)[-LATEST:]
    answered = sum(step.answered for step in found)
    silent = bool(found) and not found[-1].answered and found[-1].open_for is not None
    if not answered or answered + silent < ENOUGH:
        return None
    return weigh(found, loads(view, found))


def weigh(found: Sequence[Step], carried: Sequence[Load]) -> Sight:
    """Return the posterior for steps and their loads (as many, at least one).

    A break needs an answer before it, and something seen from it on: an answer, or a wait that tells.
    """
    from unghost.causes.hidden_break.posterior import posterior  # numpy, which reading and linting need not load

    first = next((n for n, step in enumerate(found) if step.answered), len(found))
    last = max((n for n, step in enumerate(found) if step.answered or step.open_for is not None), default=-1)
    chances = [load.chance if first < n <= last else 0.0 for n, load in enumerate(carried)]
    none, drift, broken = posterior(found, chances, POPULATION)
    return Sight(tuple(found), tuple(carried), none, drift, broken)


def find_break(view: View) -> Break | None:
    """Return the message after which their answers changed, or None where that is not as sure as a half.

    ``p`` is that of any break of ours; the message is the likeliest, the first of equals.
    """
    sight = look(view)
    return break_in(sight) if sight is not None else None


def break_in(sight: Sight) -> Break | None:
    """Return the break in what was seen, or None."""
    if sight.p_break < SURE:
        return None
    best = sight.likeliest
    message = sight.steps[best].touch.message or ""
    return Break(message, _rule(sight.loads[best]), why_broken(sight, best), sight.p_break, candidates(sight))


def candidates(sight: Sight) -> tuple[Candidate, ...]:
    """Return the messages that may have broken the exchange, the likeliest first."""
    found = [
        Candidate(step.touch.message or "", step.touch.at, _rule(load), load.lapses[0].kind if load.lapses else None, p)
        for step, load, p in zip(sight.steps, sight.loads, sight.broken, strict=True)
        if p >= _WORTH_NAMING
    ]
    return tuple(sorted(found, key=lambda c: (-c.p, c.at)))


def find_change(view: View) -> Change | None:
    """Return how their answers changed, whether or not by us; None with too few answers to tell."""
    sight = look(view)
    if sight is None:
        return None
    place = sight.likeliest if sight.p_break >= SURE else sight.where
    touch = sight.steps[place].touch
    return Change(sight.p_change, sight.p_break, sight.answers, touch.message, touch.at, told(sight, SURE))


def _rule(load: Load) -> str | None:
    return load.findings[0].rule if load.findings and load.pressure >= load.lapse else None
