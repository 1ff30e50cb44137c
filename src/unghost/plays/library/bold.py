"""The last letter there is: light-hearted or generous, once, and looked at twice."""

from __future__ import annotations

from datetime import timedelta

from unghost.causes.cause import Diagnosis, View
from unghost.causes.ways import extra_touches
from unghost.domain.touch import Channel
from unghost.plays.conditions import CALLS_LEFT, EVENT, HAS_WRITTEN, OURS_TO_MEND, QUIET, REACHABLE
from unghost.plays.play import After, Condition, Fit, Letter, Play, School, Step

RESTED = timedelta(days=30)


def _last_one(view: View, _diagnosis: Diagnosis) -> bool:
    extra, most = extra_touches(view.correspondence), view.history.settings.max_delivered
    return 0 < extra == most - 1


def _rested(view: View, _diagnosis: Diagnosis) -> bool:
    open_ = view.correspondence.since_sign_of_life()
    return bool(open_) and view.history.now - open_[-1].at >= RESTED


def weigh(_view: View, _diagnosis: Diagnosis) -> Fit:
    """Rank it last of all that may be sent."""
    return Fit(
        0.32,
        ("One letter is left and it may be a cheerful one; it asks for nothing.", "Read it again tomorrow before it goes."),
        ("You would not enjoy getting it yourself.",),
        Channel.MAIL,
    )


PLAY = Play(
    name="bold",
    title="One light-hearted last word",
    why="When everything sensible has been tried, a smile is worth more than another reason. It is sent once, and"
    " nothing comes after it.",
    source="R22",
    contacts=True,
    schools=(School.C,),
    disputed="C throws everything at the last try; G and M would let it be. So it comes only as the last letter of the"
    " budget, after a month of rest, with a second look by you, and with neither an ultimatum nor a goodbye in it.",
    needs=(
        QUIET,
        REACHABLE,
        HAS_WRITTEN,
        Condition(
            "last-one",
            "Exactly one letter is left of this silence's budget, and something has gone out before it.",
            "It is kept for the last letter of the budget.",
            _last_one,
        ),
        Condition(
            "rested",
            "Nothing of yours has reached for them in the last thirty days.",
            "Something of yours went out in the last thirty days; a bold word needs a longer rest before it.",
            _rested,
        ),
    ),
    never=(OURS_TO_MEND, EVENT, CALLS_LEFT),
    weigh=weigh,
    sequence=(Step(Channel.MAIL, "once, as the last letter, after your second look"),),
    once=True,
    approvals=2,
    letter=Letter(
        "Something that made me smile",
        (
            "Hello {name},",
            "this has little to do with {about} and was too good to keep to myself: …",
            "That is the whole of it. No question comes with it, and nothing needs doing; if it brightens a grey day, it"
            " has done its work.",
            "{me}",
        ),
    ),
    after=After(
        None,
        "Nothing more goes out in this silence. They are thought of kindly, the door stays open, and any word of theirs"
        " starts afresh.",
    ),
)
