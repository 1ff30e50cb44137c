"""No message on the machine, unless the user wants it."""

from __future__ import annotations

from unghost.causes.cause import View
from unghost.domain.touch import Channel
from unghost.guards.guard import Guard, Proposal, Refusal

_NEEDS = "voicemail allowed in the settings"


def check(view: View, proposal: Proposal) -> Refusal | None:
    """Refuse a call that would leave a message, where the settings do not allow it."""
    if not proposal.voicemail or view.history.settings.voicemail:
        return None
    reason = f"No voicemail: hang up and try at another hour; a message needs {_NEEDS}."
    return Refusal("no-voicemail", reason, channel=Channel.CALL, needs=_NEEDS)


GUARD = Guard(
    name="no-voicemail",
    title="No message on the machine",
    why="A call that is not answered leaves nothing behind. A voicemail is one more thing that waits for them, and counts as a"
    " touch beside the attempt.",
    source="R9",
    check=check,
    ends="The setting voicemail (off).",
    school="G puts voicemail last; C would use it to vary.",
)
