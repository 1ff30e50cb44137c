"""Our contact has handed over: a fresh beginning with the one who was named."""

from __future__ import annotations

from unghost.causes.cause import Diagnosis, View
from unghost.domain.touch import Channel
from unghost.plays.play import Fit, Play
from unghost.plays.standing import deputy


def fits(view: View, _diagnosis: Diagnosis) -> Fit | None:
    """Fit where an automatic reply, or a colleague, names who takes over from somebody gone or away for long."""
    found = deputy(view)
    if found is None:
        return None
    why = f"{found.address} was named in {found.by} of {found.at.date().isoformat()}; the new person owes us nothing."
    return Fit(
        0.95,
        (why, "We say openly who named them, and begin from the start."),
        ("Our contact writes again.",),
        Channel.MAIL,
        found.address,
    )


PLAY = Play(
    name="successor",
    title="Begin with the new person",
    why="The new person owes us nothing and deserves the whole story, short.",
    source="R24",
    contacts=True,
    channels=(Channel.MAIL, Channel.CALL),
    fits=fits,
    script=(
        "Hello, it is {me} from {us}.",
        "You were named to me as the one who looks after this now, so I write to you openly.",
        "In short: {topic}. Would two lines about where it stood be of use to you?",
        "If it is not yours, or not wanted, that is fine.",
    ),
)
