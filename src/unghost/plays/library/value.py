"""One matched item, nothing asked, then a longer wait."""

from __future__ import annotations

from unghost.causes.cause import Diagnosis, View
from unghost.domain.touch import Channel
from unghost.plays.conditions import EVENT, HAS_WRITTEN, OURS_TO_MEND, QUIET, REACHABLE
from unghost.plays.play import After, Condition, Fit, Letter, Play, School, Step
from unghost.plays.shelf.match import Match, shelf
from unghost.plays.standing import p
from unghost.plays.topic import topic


def _topic_known(view: View, _diagnosis: Diagnosis) -> bool:
    return bool(topic(view)) or shelf(view).best is not None


def _nothing_fits(view: View, _diagnosis: Diagnosis) -> bool:
    return shelf(view).nothing_fits


def weigh(view: View, diagnosis: Diagnosis) -> Fit:
    """Rank it higher while they wait, digest or have other things first; name the item."""
    slow = p(diagnosis, "busy", "awaiting_others", "indecision", "priority_shift")
    found = shelf(view).best
    why = "Something useful, without a wish, keeps the door open while their world sorts itself."
    return Fit(
        0.58 if slow >= 0.6 else 0.4, (why, *_chosen(found)), ("They know it already, or it would not help them.",), Channel.MAIL
    )


def _chosen(match: Match | None) -> tuple[str, ...]:
    if match is None:
        return ("Your library is empty, so the choice is yours: one article or page on what they care about.",)
    return f"From your library: “{match.item.title}” ({match.item.place}).", match.why


PLAY = Play(
    name="value",
    title="Send one useful thing",
    why="What helps them is welcome even when they cannot answer. After it they get more room than before.",
    source="R25",
    contacts=True,
    schools=(School.M,),
    disputed="M gives something and waits longer; G would call to hear the truth; C would put a question beside the gift."
    " One item, no wish, and no second item on its heels: a gift with a question in it is a question.",
    needs=(
        QUIET,
        REACHABLE,
        HAS_WRITTEN,
        Condition(
            "topic-known",
            "What they care about is known: from a deal, a subject, or their own words.",
            "What they care about is not known, so nothing can be chosen for them.",
            _topic_known,
        ),
    ),
    never=(
        OURS_TO_MEND,
        EVENT,
        Condition(
            "nothing-fits",
            "Nothing in your library fits what they care about, or they have been given all of it.",
            "Your library has something new for them, or is still empty.",
            _nothing_fits,
        ),
    ),
    weigh=weigh,
    sequence=(Step(Channel.MAIL, "one item from your own library that they were never given"),),
    letter=Letter(
        "For what you said about {topic}",
        (
            "Hello {name},",
            "this made me think of what you said about {about}: {item}",
            "It is for you to keep or to pass on. What I found useful in it: …",
            "Nothing to answer.",
            "{me}",
        ),
    ),
    after=After(20, "A longer wait than before it. The item is remembered as given and never sent to them twice."),
)
