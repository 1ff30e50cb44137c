"""We owe them something: do that first, and ask for nothing."""

from __future__ import annotations

from unghost.causes.cause import Diagnosis, View
from unghost.domain.record import TruthState
from unghost.domain.touch import Channel, Disposition
from unghost.plays.branches import BAD_MOMENT, GATEKEEPER, VOICEMAIL
from unghost.plays.play import After, Branch, Condition, Fit, Letter, Play, School, Step
from unghost.silence.assessment import State


def _owed(view: View, diagnosis: Diagnosis) -> list[str]:
    """Return what they wait for, in their words or ours: questions of theirs that are open, promises of ours that are."""
    if not (view.silence.quiet or view.silence.state is State.OURS):
        return []
    open_ = [x for x in diagnosis.lapses if x.kind in ("unanswered_question", "missed_promise") and not x.repaired]
    return [debt.quote for debt in view.silence.debts] + [lapse.quote for lapse in open_]


def _we_owe(view: View, diagnosis: Diagnosis) -> bool:
    return view.silence.state is State.OURS or bool(_owed(view, diagnosis))


def weigh(view: View, diagnosis: Diagnosis) -> Fit:
    """Say what they wait for."""
    owed = _owed(view, diagnosis)
    what = f'They wait for us: "{owed[0].rstrip(".")}".' if owed else "The ball is with us."
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
    answers=True,
    schools=(School.G,),
    disputed="Nobody disputes it. The schools differ on what to say to a silence; here the silence is ours.",
    needs=(
        Condition(
            "we-owe",
            "They wait for something of ours: a question of theirs is open, or a promise of ours is not kept.",
            "They wait for nothing of ours that the record shows.",
            _we_owe,
        ),
    ),
    weigh=weigh,
    sequence=(
        Step(Channel.MAIL, "at once: an answer in writing can be read whenever it suits them"),
        Step(Channel.CALL, "where the answer is easier said than written, or their mailbox takes no mail"),
    ),
    script=(
        "Hello {name}, it is {me} from {us}.",
        "You {asked}. That is my doing, and I am sorry.",
        "Here it is: …",
        "That is all; there is nothing you need to do with it.",
    ),
    branches=(
        Branch("They ask more", "(Answer it, or say by when you will know; note what you have promised.)", Disposition.ANSWERED),
        Branch(
            "It is no longer needed, or actually a no",
            "Thank you for telling me, that is perfectly all right.",
            TruthState.NO,
        ),
        Branch(
            BAD_MOMENT.hears,
            "Of course. I will put it in writing, and you can read it whenever it suits you.",
            Disposition.ANSWERED,
        ),
        GATEKEEPER,
        VOICEMAIL,
    ),
    letter=Letter(
        "The answer to your question",
        (
            "Hello {name},",
            "you {asked}. That is my doing, and I am sorry.",
            "Here it is: …",
            "That is all. There is nothing you need to do with it; if it is no longer of use to you, that is perfectly all"
            " right too.",
            "{me}",
        ),
    ),
    after=After(
        10,
        "The ball is theirs again and the clock begins anew. What their silence means after that is judged afresh;"
        " the answer itself is not brought up a second time.",
    ),
)
