"""A card or two lines without a wish, and a long rest after it."""

from __future__ import annotations

from unghost.causes.cause import Diagnosis, View
from unghost.domain.touch import Channel
from unghost.plays.play import Fit, Play
from unghost.plays.standing import p


def fits(view: View, diagnosis: Diagnosis) -> Fit | None:
    """Fit once, where something in their life or their company comes first."""
    life, firm = p(diagnosis, "life_event"), p(diagnosis, "company_event")
    if max(life, firm) < 0.4 or view.silence.let_be:
        return None
    known = max((e.at for w in diagnosis.causes if w.cause in ("life_event", "company_event") for e in w.supports), default=None)
    if known is None or any(t.at > known and t.delivered for t in view.correspondence.ours):
        return None
    channel = Channel.LETTER if life >= firm else Channel.MAIL
    return Fit(
        0.85, ("Something else comes first for them; two kind lines, and then rest.",), ("They write by themselves.",), channel
    )


PLAY = Play(
    name="compassion",
    title="A kind word, nothing else",
    why="Kindness without a wish is remembered; a wish in such a week is remembered too.",
    source="R24",
    contacts=True,
    channels=(Channel.LETTER, Channel.MAIL),
    fits=fits,
    once=True,
    script=(
        "Dear {name},",
        "we are thinking of you. There is nothing to answer, and everything here can rest.",
        "With kind wishes, {me}",
    ),
)
