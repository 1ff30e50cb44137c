"""Another touch is worth less than the rest it would break."""

from __future__ import annotations

from unghost.causes.cause import Diagnosis, View
from unghost.plays.play import After, Fit, Play, School
from unghost.plays.standing import p


def weigh(_view: View, diagnosis: Diagnosis) -> Fit:
    """Rank it high while an event in their world explains the quiet, else as what is always open."""
    event = p(diagnosis, "life_event", "company_event", "away")
    if event >= 0.5:
        return Fit(
            0.8,
            ("What happens in their world explains the quiet; patience is the whole of it.",),
            ("They write, or the event is over.",),
        )
    return Fit(0.3, ("Resting is always open; time may answer by itself.",), ("A play becomes worth more than the rest.",))


PLAY = Play(
    name="wait",
    title="Wait, on purpose",
    why="Waiting is a move when it has a reason and an end.",
    source="R12",
    contacts=False,
    schools=(School.M,),
    disputed="M waits it out; G and C would hear the truth. A known event in their world means wait; an unknown cause means"
    " find out, as long as one more touch is worth more than the rest it breaks.",
    needs=(),
    weigh=weigh,
    after=After(
        None,
        "The day on which it ends is named and kept. Until then the odds are frozen as they were said and marked down as"
        " time passes; any sign of life ends the wait at once.",
    ),
)
