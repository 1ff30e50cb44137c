"""What things cost in minutes: figures of ours, in one place, until the user can set them; not measurements."""

from __future__ import annotations

from collections.abc import Mapping

from unghost.domain.touch import Channel

# One touch with reading up, thinking and noting.
MINUTES: Mapping[Channel, int] = {Channel.MAIL: 15, Channel.CALL: 12, Channel.MEETING: 60, Channel.LETTER: 25}
MINUTES_A_WEEK = 6  # looking again, wondering, carrying the deal through a forecast
A_LOOK = 1  # reading what they said and confirming it


def minutes_of(channel: Channel) -> int:
    """Return what one move on a channel takes; a move that contacts nobody takes a look."""
    return MINUTES.get(channel, A_LOOK)
