"""Words about one person that the terminal and the page both say: our lapses, the groundwork, the bond, what was refused."""

from __future__ import annotations

from unghost.app.words import CHANNEL_WORDS, title_of
from unghost.causes.strength import Strength
from unghost.domain.proposal import Refusal
from unghost.domain.record import Says
from unghost.domain.touch import Disposition

LAPSE_WORDS = {
    "unanswered_question": "they asked, and we have not answered",
    "missed_promise": "we promised, and it is not on record as done",
    "late_answer": "our answer came late",
}
TICK_WORDS = {Says.DONE: "done", Says.NO: "no lapse", Says.OPEN: "open again"}
GROUND_WORDS = {Says.YES: "there", Says.NO: "missing", Says.OPEN: "as the record shows"}
CALL_WORDS = {
    Disposition.ANSWERED: "answered",
    Disposition.NO_ANSWER: "no answer",
    Disposition.VOICEMAIL: "voicemail",
    Disposition.GATEKEEPER: "somebody else answered",
    Disposition.BUSY: "busy",
    Disposition.MEETING: "a meeting was held",
}
_BONDS = (
    (0.75, "a strong relationship"),
    (0.5, "a real relationship"),
    (0.25, "the beginning of a relationship"),
    (0.0, "hardly any relationship yet"),
)


def lapse_words(kind: str) -> str:
    """Return what a kind of lapse of ours is, in words."""
    return LAPSE_WORDS.get(kind, kind.replace("_", " "))


def refused_words(refusal: Refusal) -> str:
    """Return what a guard refused: a play by its title, a way, or any contact."""
    if refusal.play is not None:
        return f"“{title_of(refusal.play)}”"
    return CHANNEL_WORDS.get(refusal.channel, "any contact") if refusal.channel else "any contact"


def bond_words(bond: Strength) -> str:
    """Return how strong a relationship is, in a few words; empty where nothing is known. From one half on it is a real one:
    few short mails without ever having met or talked stay below (``causes.strength``); the other borders are a judgement of ours.
    """
    if not bond.parts:
        return ""
    return next(words for least, words in _BONDS if bond.score >= least)
