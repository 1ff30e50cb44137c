"""A light thing they told us of their own accord: a journey, a sport, a garden. Never health, family, money or a death."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

from unghost.causes.cause import View
from unghost.causes.events.care import private
from unghost.domain.span import Evidence
from unghost.domain.touch import Side

REMEMBERED = timedelta(days=400)
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
_SELF = re.compile(
    r"\b(?:I|I'm|I’m|I've|I’ve|my|me|we|our|ich|mein\w*|wir|unser\w*|je|j['’]\w+|mon|ma|mes|nous|notre|yo|mi|mis|nosotros|nuestr\w*"
    r"|io|mio|mia|noi|nostr\w*|ik|mijn|wij|onze|eu|meu|minha|nós|jag|min|mitt|vi|vår)\b",
    re.IGNORECASE,
)
_LIGHT = re.compile(
    r"\b(?P<word>holidays?|vacation|honeymoon|sailing|skiing|hiking|climbing|cycling|fishing|surfing|golf|tennis|football|rugby"
    r"|cricket|chess|marathon|half-marathon|triathlon|choir|piano|guitar|concert|garden|allotment|beekeeping|bees|baking|puppy|dog"
    r"|cat|novel|photography|pottery"
    r"|urlaub|segeln|wandern|bergtour|radtour|angeln|fussball|fußball|chor|klavier|gitarre|konzert|garten|imkerei|bienen|hund|katze"
    r"|vacances|voile|randonnée|vélo|pêche|chorale|jardin|chien|chat|vacaciones|senderismo|ciclismo|pesca|coro|jardín|perro|gato"
    r"|vacanze|escursione|bicicletta|giardino|cane|gatto|vakantie|zeilen|wandelen|fietsen|koor|tuin|hond|férias|trilha|jardim"
    r"|cachorro|semester|segling|vandring|kör|trädgård|hund)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Told:
    """What it was about, in their own word, and the sentence they said it in."""

    word: str
    evidence: Evidence


def told(view: View) -> Told | None:
    """Return the latest light thing they told us in the last 400 days that we have not come back to; None where there is none.

    A word of the deal or of a subject is business, not theirs to be reminded of; a touch with anything private in it is passed
    over.
    """
    here = view.correspondence
    business = " ".join([d.name for d in here.deals] + [t.subject for t in here.touches]).casefold()
    for touch in reversed(here.theirs):
        if view.history.now - touch.at > REMEMBERED:
            return None
        if touch.said.sensitive or not _LIGHT.search(touch.text[:4000]) or private(touch.text[:4000]):
            continue
        since = " ".join(t.text[:4000] for t in here.touches if t.at > touch.at and t.side is Side.OURS).casefold()
        for sentence in _SENTENCE.findall(touch.text[:4000]):
            word = _LIGHT.search(sentence)
            if word and _SELF.search(sentence) and word["word"].casefold() not in f"{business} {since}":
                return Told(word["word"], Evidence(touch.message, touch.at, sentence.strip()))
    return None
