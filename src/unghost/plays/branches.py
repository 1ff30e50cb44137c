"""What comes back on any telephone, the same in every call script."""

from __future__ import annotations

from unghost.domain.record import TruthState
from unghost.domain.touch import Disposition
from unghost.plays.play import Branch

STOP = Branch(
    "They would like no further contact",
    "Of course, and thank you for saying so. (Note their own words, and put them on your suppression list.)",
    TruthState.NO,
)
GATEKEEPER = Branch(
    "Somebody else answers",
    "(Give your name and a kind word, ask when a call would suit; leave no message about the matter.)",
    Disposition.GATEKEEPER,
)
VOICEMAIL = Branch("The voicemail answers", "(Hang up; a message would be one more thing they owe.)", Disposition.NO_ANSWER)
BAD_MOMENT = Branch(
    "It is a bad moment",
    "Of course. Is there a better one, or shall I leave it with you?",
    Disposition.ANSWERED,
)
GONE = Branch(
    "They look after something else now",
    "Thank you for telling me, and all the best there. Is there somebody I may ask in your place, or shall I leave it?",
    TruthState.CONTACT_GONE,
)
