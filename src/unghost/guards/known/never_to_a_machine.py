"""No letter to a robot."""

from __future__ import annotations

import re

from unghost.causes.cause import View
from unghost.domain.touch import Channel
from unghost.guards.guard import Guard, Proposal, Refusal

_ROBOT = re.compile(
    r"^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|mailer[-_.]?daemon|postmaster|bounces?|notifications?|notify|alerts?|newsletter|digest|billing[-_.]?noreply|automated?|robot|daemon)"
    r"(?:[-_.+\d].*)?@",
    re.IGNORECASE,
)

_NEEDS = "the address of a person"


def check(_view: View, proposal: Proposal) -> Refusal | None:
    """Refuse mail to an address that only a machine reads."""
    if proposal.channel is Channel.MAIL and _ROBOT.match(proposal.person):
        reason = f"That address belongs to a machine; nobody would read it. It takes {_NEEDS}."
        return Refusal("never-to-a-machine", reason, channel=Channel.MAIL, needs=_NEEDS)
    return None


GUARD = Guard(
    name="never-to-a-machine",
    title="Nobody reads it",
    why="Answers to automatic mail reach nobody and may start a loop.",
    source="R14",
    check=check,
    ends="Nothing: another address.",
    school="None: plain courtesy among mail programs (RFC 3834).",
)
