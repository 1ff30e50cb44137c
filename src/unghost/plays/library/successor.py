"""Our contact has handed over: a fresh beginning with the one who was named."""

from __future__ import annotations

from unghost.causes.cause import Diagnosis, View
from unghost.domain.days import day_of
from unghost.domain.record import TruthState
from unghost.domain.touch import Channel, Disposition
from unghost.plays.branches import BAD_MOMENT, GATEKEEPER, STOP, VOICEMAIL
from unghost.plays.play import After, Branch, Condition, Fit, Letter, Play, School, Step
from unghost.plays.standing import deputy


def _named(view: View, _diagnosis: Diagnosis) -> bool:
    return deputy(view) is not None


def weigh(view: View, _diagnosis: Diagnosis) -> Fit:
    """Say who was named, when, and by what."""
    found = deputy(view)
    assert found is not None, "asked only where somebody was named"
    why = f"{found.address} was named in {found.by} of {day_of(found.at)}; the new person owes us nothing."
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
    schools=(School.M,),
    disputed="M starts afresh with whoever comes after; nobody objects. What C calls another way in (`second-door`) is a"
    " different matter: here they named the person themselves.",
    needs=(
        Condition(
            "named",
            "Your contact has gone or is away for long, and an automatic reply, a colleague or you named who takes over.",
            "Nobody has been named in place of your contact.",
            _named,
        ),
    ),
    weigh=weigh,
    sequence=(
        Step(Channel.MAIL, "one letter that tells the story from the start"),
        Step(Channel.CALL, "afterwards, where they gave a number or asked for a call"),
    ),
    script=(
        "Hello {name}, it is {me} from {us}.",
        "You were named to me as the one who looks after {about} now, so I turn to you openly.",
        "Would two lines about where it stood be of use to you?",
        "If it is not yours, or not wanted, that is fine.",
    ),
    branches=(
        Branch(
            "Yes, tell me",
            "(Two sentences: what it was for, where it stood. Then ask what they would like.)",
            Disposition.ANSWERED,
        ),
        Branch(
            "Not now, I am new here",
            "Of course, and a good start to you. When would be a good time? I will stay quiet until then.",
            TruthState.NOT_NOW,
        ),
        Branch("Actually it is a no", "That is good to know, thank you for telling me.", TruthState.NO),
        Branch("It is somebody else's", "Thank you. May I ask whose it is, and say that you told me?", TruthState.SOMEONE_ELSE),
        BAD_MOMENT,
        STOP,
        GATEKEEPER,
        VOICEMAIL,
    ),
    letter=Letter(
        "{topic}: where it stood",
        (
            "Hello {name},",
            "you were named to me as the one who looks after {about} now, so I write to you openly.",
            "In short: what it was for … and where it stood …",
            "Would a page about it be of use to you?",
            "If it is not yours, or not wanted, that is fine, and nothing needs doing.",
            "{me}",
        ),
    ),
    after=After(
        10,
        "From here on it is a relationship of its own, with its own clock and its own three calls and two letters. Nothing"
        " their predecessor left open is held against them.",
    ),
)
