"""We owe them something: do that first, and ask for nothing."""

from __future__ import annotations

from unghost.causes.cause import Diagnosis, View
from unghost.domain.touch import Channel
from unghost.plays.play import Fit, Play
from unghost.silence.assessment import State


def fits(view: View, diagnosis: Diagnosis) -> Fit | None:
    """Fit where a question of theirs is open, or a promise of ours is not kept."""
    waiting = view.silence.quiet or view.silence.state is State.OURS
    owed = [debt.quote for debt in view.silence.debts if waiting]
    owed += [
        x.quote for x in diagnosis.lapses if x.kind in ("unanswered_question", "missed_promise") and not x.repaired and waiting
    ]
    if not owed and view.silence.state is not State.OURS:
        return None
    what = f'They wait for us: "{owed[0]}".' if owed else "The ball is with us."
    return Fit(
        0.97,
        (what, "What we owe comes before any question of ours."),
        ("You have answered it in a way this record does not show.",),
    )


PLAY = Play(
    name="answer-first",
    title="Answer what they asked",
    why="A question left open looks like silence from our side and feels like neglect on theirs.",
    source="R4",
    contacts=True,
    channels=(Channel.MAIL, Channel.CALL),
    fits=fits,
    script=(
        "Hello {name}, it is {me} from {us}.",
        "You asked something about {topic} and the answer is late. That is my doing, and I am sorry.",
        "Here it is: …",
        "That is all; there is nothing you need to do with it.",
        "If they ask more: answer it, or say by when you will know.",
        "If it is a bad moment: of course. I will put it in writing, and you can read it whenever it suits you.",
        "If it is no longer needed: thank you for telling me, that is perfectly all right.",
        "If somebody else answers: leave your name and a kind word, no message about the matter.",
        "If the voicemail answers: hang up without a message.",
    ),
)
