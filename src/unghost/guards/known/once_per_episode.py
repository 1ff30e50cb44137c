"""Some plays an episode bears once."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime, timedelta

from unghost.causes.cause import View
from unghost.causes.latest import latest
from unghost.causes.ways import apologises
from unghost.domain.ledger import Entry, Sort
from unghost.domain.record import About, Says
from unghost.domain.touch import Touch
from unghost.guards.calendar import day
from unghost.guards.counts import STARTS_AFRESH
from unghost.guards.guard import Guard, Proposal, Refusal
from unghost.history.history import History

APOLOGY = "apology-call"
_ONCE = frozenset({APOLOGY, "bold"})
HOLDS = timedelta(days=45)
"""A touch so soon after a play was offered, with no other offered since, is taken to be that play (as learning/moves.py does)."""


def check(view: View, proposal: Proposal) -> Refusal | None:
    """Refuse a play a second time within one silence, by what our own words show, the user said, or was offered before.

    An apology is known by its words, a voicemail that said sorry included. Other plays are known by the user's word on a touch,
    or by the ledger: the move that was on offer when the touch was made.
    """
    if not proposal.once and proposal.play not in _ONCE:
        return None
    made = next((t.at for t in view.correspondence.since_sign_of_life() if _is(view, t, proposal.play)), None)
    if made is None:
        return None
    what = "The apology" if proposal.play == APOLOGY else f"“{proposal.play}”"
    reason = f"{what} has already been made once in this episode, on {day(made)} {made.year}; {STARTS_AFRESH}."
    return Refusal("once-per-episode", reason, play=proposal.play, needs=STARTS_AFRESH)


def _is(view: View, touch: Touch, play: str) -> bool:
    """Say whether a touch of ours was this play."""
    if play == APOLOGY and apologises(touch):
        return True
    if not touch.delivered:
        return False
    named = view.correspondence.ticked(About.PLAY).get(f"touch:{touch.at.timestamp():.0f}")
    if named is not None and named.says is Says.YES:
        return named.note == play
    person = view.correspondence.person
    offers = [e for a in dict.fromkeys((person.id, *person.addresses)) for e in _offers(view.history).get(a, ())]
    standing = max((e for e in offers if e.at <= touch.at), key=lambda e: e.at, default=None)
    return standing is not None and standing.body.get("play") == play and touch.at <= _from(standing) + HOLDS


def _from(offer: Entry) -> datetime:
    """Return from when a move on offer was to be made."""
    named = offer.body.get("not_before")
    return max(offer.at, datetime.fromisoformat(named)) if named else offer.at


@latest
def _offers(history: History) -> dict[str, list[Entry]]:
    """Return the moves that were offered, by whom they were to reach."""
    found: dict[str, list[Entry]] = defaultdict(list)
    for entry in history.ledger:
        if entry.sort is Sort.OFFERED:
            found[entry.body.get("to") or entry.subject].append(entry)
    return found


GUARD = Guard(
    name="once-per-episode",
    title="Already made",
    why="A second apology would be about us, not about them; a bold stroke made twice is a habit.",
    source="R22",
    check=check,
    ends="Any sign of life of theirs: what comes after it is another episode.",
    school="G for the apology, C for the bold play; both say once.",
)
