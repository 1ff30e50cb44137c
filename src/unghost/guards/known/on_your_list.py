"""The user's own list of whom not to contact."""

from __future__ import annotations

from unghost.causes.cause import View
from unghost.domain.listed import Listed, ListScope
from unghost.domain.touch import Channel
from unghost.guards.basis import entries
from unghost.guards.guard import Guard, Proposal, Refusal

_FORBIDS = {
    ListScope.ALL: frozenset({Channel.CALL, Channel.MAIL, Channel.MEETING, Channel.LETTER}),
    ListScope.CALLS: frozenset({Channel.CALL}),
    ListScope.MAIL: frozenset({Channel.MAIL}),
}
_NEEDS = "an entry of scope “none” on your list"


def check(view: View, proposal: Proposal) -> Refusal | None:
    """Refuse the ways that an entry for their address, a domain above it, or their telephone number forbids; for all of us."""
    found = next((e for e in entries(view) if proposal.channel in _FORBIDS.get(e.scope, ())), None)
    return None if found is None else _refusal(found, proposal.channel)


def _refusal(entry: Listed, channel: Channel) -> Refusal:
    why = f" ({entry.reason})" if entry.reason else ""
    what = "contact" if entry.scope is ListScope.ALL else entry.scope.value
    reason = f"{entry.who} is on your suppression list: no {what}{why}. It takes {_NEEDS}."
    return Refusal("suppression-list", reason, channel=None if entry.scope is ListScope.ALL else channel, needs=_NEEDS)


GUARD = Guard(
    name="suppression-list",
    title="On your own list",
    why="Whoever was told that they will hear no more of you must not hear of you through another door: an opt-out in another"
    " system, a wish on paper, a rival's house.",
    source="R14",
    check=check,
    ends="A later entry of scope none. A row that is gone from the file takes nothing back: lists are cut by accident.",
    school="All three.",
    law="Objections must be kept and honoured under many laws (GDPR Art. 21, CAN-SPAM, CASL); this keeps to the list, and knows"
    " nothing of how you must answer. Not legal advice.",
)
