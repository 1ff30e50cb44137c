"""Another touch is worth less than the rest it would break."""

from __future__ import annotations

from unghost.causes.cause import Diagnosis, View
from unghost.plays.play import Fit, Play
from unghost.plays.standing import p


def fits(view: View, diagnosis: Diagnosis) -> Fit | None:
    """Fit always, weakly; strongly while an event in their world explains the quiet."""
    event = p(diagnosis, "life_event", "company_event", "away")
    if event >= 0.5:
        return Fit(
            0.8,
            ("What happens in their world explains the quiet; patience is the whole of it.",),
            ("They write, or the event is over.",),
        )
    return (
        Fit(0.3, ("Resting is always open; time may answer by itself.",), ("A play becomes worth more than the rest.",))
        if view.silence.state
        else None
    )


PLAY = Play(
    name="wait",
    title="Wait, on purpose",
    why="Waiting is a move when it has a reason and an end.",
    source="R12",
    contacts=False,
    channels=(),
    fits=fits,
)
