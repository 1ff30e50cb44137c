"""One house hears all of us as one voice."""

from __future__ import annotations

from datetime import timedelta

from unghost.causes.cause import View
from unghost.guards.counts import open_at_account, room_in_window
from unghost.guards.guard import OWED, Guard, Proposal, Refusal


def check(view: View, proposal: Proposal) -> Refusal | None:
    """Refuse a touch while everybody there together has had their fill of all of us within the window.

    Only what lies unanswered counts, so a living conversation never fills it; opening touches count, for a house feels them.
    """
    if proposal.play in OWED:
        return None
    settings = view.history.settings
    if settings.max_account <= 0:
        needs = "a limit above 0 in the settings (max_account)"
        return Refusal("account-cap", f"Your limit of touches to one house is 0; it takes {needs}.", needs=needs)
    window = timedelta(days=settings.account_days)
    until = room_in_window(open_at_account(view), settings.max_account, window, proposal.at)
    if until is None:
        return None
    account = view.correspondence.person.account
    reason = (
        f"Account cap: {settings.max_account} unanswered touches of ours to people at {account} within"
        f" {settings.account_days} days are the limit for one house."
    )
    return Refusal("account-cap", reason, until)


GUARD = Guard(
    name="account-cap",
    title="Enough of us for this house",
    why="They sit beside each other. Six letters to six people are six letters, and colleagues of ours count as we do.",
    source="R14",
    check=check,
    ends="Time: as the earlier touches leave the window (account_days, 28); an answer of anybody takes what they had out of the"
    " count at once.",
    school="M.",
)
