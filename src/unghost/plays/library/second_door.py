"""A peer who already knows us, asked in the open; never behind anybody's back."""

from __future__ import annotations

from unghost.causes.cause import Diagnosis, View
from unghost.domain.record import TruthState
from unghost.domain.touch import Channel, Disposition
from unghost.plays.branches import BAD_MOMENT, GATEKEEPER, STOP, VOICEMAIL
from unghost.plays.conditions import OURS_TO_MEND, QUIET_OR_CUT_OFF
from unghost.plays.play import After, Branch, Condition, Fit, Letter, Play, School, Step
from unghost.plays.standing import p, peers
from unghost.silence.assessment import State


def _cut_off(view: View) -> bool:
    return view.silence.state is State.UNREACHABLE


def _gone(view: View, diagnosis: Diagnosis) -> bool:
    return p(diagnosis, "contact_left", "undeliverable") >= 0.4 or _cut_off(view)


def _empty_desk(view: View, diagnosis: Diagnosis) -> bool:
    return _gone(view, diagnosis) or p(diagnosis, "busy") >= 0.4


def _peer(view: View, _diagnosis: Diagnosis) -> bool:
    return bool(peers(view))


def weigh(view: View, diagnosis: Diagnosis) -> Fit:
    """Name the colleague, and why that one."""
    door = peers(view)[0]
    return Fit(
        0.9 if _gone(view, diagnosis) else 0.5,
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
    schools=(School.C,),
    disputed="C looks for another way in wherever somebody is quiet; G finds that it goes over people's heads. Here it"
    " needs an empty or swamped desk and a colleague who has written to us before, it is never used beside an"
    " apology, and the linter stops every word that exposes the one who is quiet.",
    needs=(
        QUIET_OR_CUT_OFF,
        Condition(
            "empty-desk",
            "Your contact has gone, cannot be reached, or is known to be swamped.",
            "Your contact is there and not known to be swamped; asking around them would expose them.",
            _empty_desk,
        ),
        Condition(
            "peer",
            "A colleague of theirs has written or spoken to us before.",
            "No colleague of theirs has written or spoken to us before.",
            _peer,
        ),
    ),
    never=(OURS_TO_MEND,),
    weigh=weigh,
    sequence=(
        Step(Channel.MAIL, "one letter to one colleague, a peer before a boss"),
        Step(Channel.CALL, "instead of the mail, where that colleague is used to talking to you"),
    ),
    script=(
        "Hello {name}, it is {me} from {us}.",
        "I am trying to find out who looks after {about} now. You were kind enough to write to us before, so I ask you openly.",
        "If that is not for you, no harm at all.",
    ),
    branches=(
        Branch("They name somebody", "Thank you. May I say that you told me? (Note the name.)", TruthState.SOMEONE_ELSE),
        Branch("It is with them now", "Thank you. What would be of use to you, if anything?", Disposition.ANSWERED),
        Branch("Actually it is a no", "That is good to know, thank you. I will leave it at that.", TruthState.NO),
        Branch(
            "They would rather not say",
            "Of course, I quite understand. Please do not trouble anybody with it.",
            Disposition.ANSWERED,
        ),
        BAD_MOMENT,
        STOP,
        GATEKEEPER,
        VOICEMAIL,
    ),
    letter=Letter(
        "Who looks after {topic}?",
        (
            "Hello {name},",
            "I am trying to find out who looks after {about} now. You were kind enough to write to us before, so I ask you"
            " openly.",
            "Is that you, or somebody you could name to me?",
            "If that is not for you, no harm at all; nothing needs passing on, and nobody needs to be asked.",
            "{me}",
        ),
    ),
    after=After(
        10,
        "A name they give opens `successor`. Without an answer nobody else at their place is written to: one open door is"
        " enough.",
    ),
)
