"""The words an answer to the day's list understands, and what each means. Data for ``app.answers``, and the help in the mail.

A phrase is compared in small letters; the longest that fits counts. Whatever is not here is not understood, and said back: a
guess would put a fact into the record that nobody told.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from unghost.domain.record import TruthState
from unghost.domain.touch import Disposition


class Act(StrEnum):
    """What an answer asks to be done."""

    TRUTH = "truth"
    CONFIRM = "confirm"
    PARK = "park"
    CALL = "call"
    DONE = "done"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a phrase means: the act, and the truth or the end of a call it names."""

    act: Act
    state: TruthState | None = None
    disposition: Disposition | None = None


def _table(rows: dict[Meaning, str]) -> dict[str, Meaning]:
    return {phrase.strip(): meaning for meaning, phrases in rows.items() for phrase in phrases.split("|")}


def _truth(state: TruthState) -> Meaning:
    return Meaning(Act.TRUTH, state)


def _call(disposition: Disposition) -> Meaning:
    return Meaning(Act.CALL, disposition=disposition)


WORDS = _table(
    {
        _truth(TruthState.YES): "yes|it is a yes|it's a yes|ja|es ist ein ja",
        _truth(TruthState.NO): "no|it is a no|it's a no|nope|nein|es ist ein nein",
        _truth(TruthState.NOT_NOW): "not now|nicht jetzt|jetzt nicht",
        _truth(TruthState.NO_DECISION): "no decision|keine entscheidung",
        _truth(TruthState.SOMEONE_ELSE): "someone else|somebody else|another person|jemand anders|jemand anderes|jemand anderer",
        _truth(TruthState.CONTACT_GONE): "gone|has left|have left|left the company|no longer there|nicht mehr da|nicht mehr dort"
        "|ausgeschieden|hat die firma verlassen",
        Meaning(Act.CONFIRM): "confirm|confirmed|bestätigt|bestätige|bestätigen|bestaetigt",
        Meaning(Act.PARK): "park|park it|park them|park him|park her|parken|ruhen|ruhen lassen|zurückstellen",
        _call(Disposition.VOICEMAIL): "voicemail|voice mail|left a voicemail|left voicemail|left a message|anrufbeantworter"
        "|auf die mailbox gesprochen|auf den anrufbeantworter gesprochen",
        _call(Disposition.NO_ANSWER): "did not pick up|didn't pick up|nobody picked up|could not reach|couldn't reach"
        "|nicht erreicht|niemand erreicht|geht nicht ran|ging nicht ran",
        _call(Disposition.ANSWERED): "answered|reached|spoke|talked|erreicht|gesprochen",
        _call(Disposition.GATEKEEPER): "gatekeeper|sekretariat|vorzimmer",
        Meaning(Act.DONE): "done|erledigt",
        Meaning(Act.NOTE): "note|notiz|anmerkung",
    }
)
CALLS = {phrase: meaning for phrase, meaning in WORDS.items() if meaning.act is Act.CALL} | _table(
    {
        _call(Disposition.NO_ANSWER): "no answer|no reply|not reached|nobody there|nobody|keine antwort|niemand da|keiner da"
        "|niemand|nicht da",
        _call(Disposition.VOICEMAIL): "mailbox|message|ab",
        _call(Disposition.BUSY): "busy|engaged|line busy|besetzt",
        _call(Disposition.GATEKEEPER): "assistant|reception|secretary|empfang",
        _call(Disposition.ANSWERED): "got through|spoke to her|spoke to him|talked to her|talked to him|mit ihr gesprochen"
        "|mit ihm gesprochen",
    }
)
"""Behind a word for a call more is clear: "no answer" alone may be a mail without one."""
CALL_WORDS = ("called", "phoned", "rang", "call", "angerufen", "anruf", "telefoniert", "habe angerufen")
UNTIL = "until|till|til|up to|to|for|on|from|in|bis zum|bis zur|bis nach|bis|ab|auf|für|am"
"""What may stand before the day to rest till."""
NOT_A_NO = (
    "answer|reply|response|idea|clue|news|change|longer|one|body|rush|hurry|problem|worries|call|time|need to|antwort|ahnung"
    "|decision|or|oder|and|und|but|aber|yes|no|ja|nein|not now|not yet|nicht jetzt|noch nicht|maybe|perhaps|vielleicht|actually"
    "|wait|warte|i|we|ich|wir|park|parken|gone|done|note|called|please|bitte|doch"
)
"""What behind a plain yes or no makes it another sentence, or two answers in one."""
NOT_YET = "yet|so far|until|before|noch|bisher|bis"
"""What behind "no decision" says that one is still to come."""
NOT_A_YES = f"{NOT_A_NO}|do|send|approve|sure|of course|will|werde|mach|senden|schicken|thanks|danke"
NO_OF = ("budget", "need", "interest", "money", "bedarf", "interesse")
"""Nouns of which "no" is the reason itself."""
APPROVALS = "approve|approved|send|send it|release|go ahead|freigeben|freigegeben|genehmigt|senden|schicken|abschicken|absenden"
COURTESY = (
    "hi|hello|hey|dear|good morning|morning|thanks|thank you|many thanks|thx|best|best regards|kind regards|regards|cheers"
    "|hallo|moin|guten morgen|danke|vielen dank|dankeschön|gruß|grüße|viele grüße|liebe grüße|beste grüße|lg|vg|mfg"
)
"""Lines that say nothing to be done."""

HOW_TO = (
    "How to answer: reply to this mail, a line each, the number first and",
    "then one of these. Nothing happens for a line that is not clear; it is",
    "said back to you in the next list.",
    "    yes / no, and why          they chose another, no budget ...",
    "    not now until September    a date as you would say it",
    "    park until May             rest, and wake that day",
    "    called no answer           or: voicemail, busy, answered they wait",
    "    done                       what was open on your side is done",
    "    gone / someone else        with the address of who it is now",
    "    note ...                   whatever you know",
    "German works as well: nein, parken bis Mai, angerufen niemand da.",
    "A letter is never approved by mail; for that there is unghost approve.",
)
"""The help below a list. No line of it begins with a number, so that none can be taken for an answer where it comes back."""
