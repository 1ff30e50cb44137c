"""A peer who already knows us, asked in the open; never behind anybody's back."""

from __future__ import annotations

from unghost.causes.cause import Diagnosis, View
from unghost.domain.touch import Channel
from unghost.plays.play import Fit, Play
from unghost.plays.standing import hurt, p, peers
from unghost.silence.assessment import State


def fits(view: View, diagnosis: Diagnosis) -> Fit | None:
    """Fit where our contact has gone, cannot be reached, or is known to be swamped, and a colleague has written to us before."""
    if hurt(diagnosis) or not (view.silence.quiet or view.silence.state is State.UNREACHABLE):
        return None
    gone = p(diagnosis, "contact_left", "undeliverable")
    busy = p(diagnosis, "busy")
    if gone < 0.4 and busy < 0.4 and view.silence.state is not State.UNREACHABLE:
        return None
    known = peers(view)
    if not known:
        return None
    score = 0.9 if gone >= 0.4 or view.silence.state is State.UNREACHABLE else 0.5
    door = known[0]
    return Fit(
        score,
        (f"{door.contact.called} knows us and can tell how things stand; we say openly why we ask.", *door.reasons[:3]),
        ("Our contact answers.",),
        Channel.MAIL,
        door.contact.person,
    )


PLAY = Play(
    name="second-door",
    title="Ask a colleague, openly",
    why="A second person keeps a matter alive when one desk is empty; peers before bosses, and in the open.",
    source="R20",
    contacts=True,
    channels=(Channel.MAIL, Channel.CALL),
    fits=fits,
    script=(
        "Hello {name}, it is {me} from {us}.",
        "I am trying to find out who looks after {topic} now. You were kind enough to write to us before, so I ask you openly.",
        "If that is not for you, no harm at all.",
    ),
)
