"""A card or two lines without a wish, and a long rest after it."""

from __future__ import annotations

from datetime import datetime

from unghost.causes.cause import Diagnosis, View
from unghost.domain.touch import Channel
from unghost.plays.play import After, Condition, Fit, Letter, Play, School, Step
from unghost.plays.standing import p

_EVENTS = ("life_event", "company_event")


def _known_since(diagnosis: Diagnosis) -> datetime | None:
    return max((e.at for w in diagnosis.causes if w.cause in _EVENTS for e in w.supports), default=None)


def _event(_view: View, diagnosis: Diagnosis) -> bool:
    return max(p(diagnosis, cause) for cause in _EVENTS) >= 0.4 and _known_since(diagnosis) is not None


def _let_be(view: View, _diagnosis: Diagnosis) -> bool:
    return view.silence.let_be


def _spoken_since(view: View, diagnosis: Diagnosis) -> bool:
    known = _known_since(diagnosis)
    return known is not None and any(t.at > known and t.delivered for t in view.correspondence.ours)


def weigh(_view: View, diagnosis: Diagnosis) -> Fit:
    """Choose the card for what touches them, the mail for what touches their company."""
    life, firm = (p(diagnosis, cause) for cause in _EVENTS)
    return Fit(
        0.85,
        ("Something else comes first for them; two kind lines, and then rest.",),
        ("They write by themselves.",),
        Channel.LETTER if life >= firm else Channel.MAIL,
    )


PLAY = Play(
    name="compassion",
    title="A kind word, nothing else",
    why="Kindness without a wish is remembered; a wish in such a week is remembered too.",
    source="R24",
    contacts=True,
    schools=(School.M,),
    disputed="None of the schools would ask for anything in such a week. C would be personal about it; the card never names"
    " what happened, because it is theirs to name.",
    needs=(
        Condition(
            "their-event",
            "Illness, a birth, a loss, or upheaval in their company is likely, and a passage on record says so.",
            "Nothing on record says that something in their life or their company comes first.",
            _event,
        ),
    ),
    never=(
        Condition(
            "let-be", "They asked to be left alone; silence is the kindness then.", "They did not ask to be left alone.", _let_be
        ),
        Condition(
            "spoken-since",
            "Something of yours has reached them since you know of it; one kind word is enough.",
            "Nothing of yours has reached them since.",
            _spoken_since,
        ),
    ),
    weigh=weigh,
    sequence=(
        Step(Channel.LETTER, "a card by post, written by hand, where something in their life comes first"),
        Step(Channel.MAIL, "two lines instead, where it is their company, or a card would come too late"),
    ),
    once=True,
    letter=Letter(
        "Thinking of you",
        (
            "Dear {name},",
            "we are thinking of you. There is nothing to answer, and everything here can rest.",
            "With kind wishes,",
            "{me}",
        ),
    ),
    card=(
        "Dear {name},",
        "we are thinking of you.",
        "There is nothing to answer, and everything here can rest.",
        "With kind wishes,",
        "{me}",
    ),
    after=After(
        30,
        "Everything else stops: no other word goes out for six weeks, or until they are back by their own account. Then it"
        " begins with them and not with the matter.",
    ),
)
