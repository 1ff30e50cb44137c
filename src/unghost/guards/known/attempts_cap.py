"""So many calls that reached nobody, and no more: a telephone that keeps ringing is pressure as well."""

from __future__ import annotations

from unghost.causes.cause import View
from unghost.domain.touch import Channel
from unghost.guards.counts import STARTS_AFRESH, attempts, further
from unghost.guards.guard import OWED, Guard, Proposal, Refusal


def check(view: View, proposal: Proposal) -> Refusal | None:
    """Refuse a call once the calls that reached nobody are spent.

    A live call has a budget of its own because it ends the silence or is no touch at all. Where more was written than may be,
    that much less is called: both budgets together bound the episode.
    """
    if proposal.channel is not Channel.CALL or proposal.play in OWED:
        return None
    settings = view.history.settings
    calls, messages = len(attempts(view.correspondence)), len(further(view.correspondence))
    if calls >= settings.max_attempts:
        return _refusal(f"{calls} calls have reached nobody; the limit for calls is {settings.max_attempts}")
    if calls + messages >= settings.max_attempts + settings.max_delivered:
        return _refusal(f"{calls} calls and {messages} messages since the opening one are the limit of this episode")
    return None


def _refusal(reason: str) -> Refusal:
    return Refusal(
        "attempts-cap", f"Contact cap: {reason}; {STARTS_AFRESH}.", channel=Channel.CALL, needs=STARTS_AFRESH, spent=True
    )


GUARD = Guard(
    name="attempts-cap",
    title="Enough calls for this episode",
    why="A few calls at different hours are a fair try. After that the telephone tells them only that we do not stop.",
    source="R14",
    check=check,
    ends="Any sign of life of theirs, on any channel; or a higher limit in the settings (max_attempts, 3).",
    school="M bounds it; G calls first and C varies the hour. Calls come first, at varied hours, and then they stop.",
)
