"""What a promise is about, and whether something that came later keeps it. Either side may be the one who promised."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import Enum

from unghost.causes.lapses.words import CALLS, HANGS, HAVE_IT, HERE, LOOSE, SENDS, TALKED, TELLS, TIMES, VERBS
from unghost.domain.said import Promise
from unghost.domain.touch import Channel, Side, Touch
from unghost.reading.tables import later
from unghost.silence.answer_words import MONEY, PRICE_THING
from unghost.silence.answers import hands_over, stated, takes_back, things_in, words_of

_SENDS = later(rf"\b(?:{SENDS})\b", re.IGNORECASE)
_CALLS = later(rf"\b(?:{CALLS})\b", re.IGNORECASE)
_TELLS = later(rf"\b(?:{TELLS})\b", re.IGNORECASE)
_MONEY = later(MONEY, re.IGNORECASE)
_HANGS = later(HANGS, re.IGNORECASE)
_LOOSE = later(rf"\b(?:{LOOSE})\b", re.IGNORECASE)
_HERE = later(rf"\b(?:{HERE})\b|https?://", re.IGNORECASE)
_TALKED = later(rf"\b(?:{TALKED})\b", re.IGNORECASE)
_HAVE_IT = later(rf"\b(?:{HAVE_IT})", re.IGNORECASE)
# A letter of so many words of substance says something, whatever it was to say.
_SUBSTANCE = 6


class About(Enum):
    """What was promised: to hand something over, to call, or to tell something."""

    SEND = "send"
    CALL = "call"
    TELL = "tell"


_IN_PASSING = words_of(TIMES) | words_of(VERBS)


# Where an English promise begins: its verb stands close behind. Elsewhere the verb itself tells who will.
_BEGINS = later(
    r"\b(?:i|we|you)(?:['’]ll| will| shall|['’]m| am|['’]re| are)\b|^(?:will|shall)\b|\blet me\b|\bowe you\b"
    r"|\b(?:expect|back to you)\b",
    re.IGNORECASE,
)
_NEAR = 45


def _deed(quote: str) -> str:
    begins = _BEGINS.search(quote)
    return quote if begins is None else quote[begins.start() : begins.end() + _NEAR]


def about(promise: Promise) -> About | None:
    """Return what a promise is about; None where it hangs on the other side, or on nothing that could be seen to be kept."""
    quote = promise.quote
    if _HANGS.search(quote) or quote.rstrip().endswith("?") or (promise.due is None and _LOOSE.search(quote)):
        return None
    deed = _deed(quote)
    places = {
        kind: found.start()
        for kind, of in ((About.SEND, _SENDS), (About.CALL, _CALLS), (About.TELL, _TELLS))
        if (found := of.search(deed))
    }
    if About.SEND in places:
        return About.SEND
    return min(places, key=lambda kind: places[kind], default=None)


def kept(promise: Promise, what: About, later_touches: Iterable[Touch], who: Side) -> Touch | None:
    """Return the first later touch that keeps a promise of ``who``, by its own words, by theirs, or because both have talked."""
    return next((t for t in later_touches if keeps(promise, what, t, who)), None)


def keeps(promise: Promise, what: About, touch: Touch, who: Side) -> bool:
    """Say whether one later touch keeps a promise of ``who``."""
    if touch.channel is not Channel.MAIL:
        return touch.reached or (what is About.CALL and touch.side is who)
    if touch.side is not who:
        return _says_kept(promise, what, touch)
    if not touch.delivered:
        return False
    if what is About.CALL:
        return bool(_TALKED.search(touch.text))
    return _sends(promise, touch) or (what is About.TELL and _tells(promise, touch))


def withdrawn(touches: Iterable[Touch], who: Side) -> bool:
    """Say whether the other side has since decided, or said that it need not be."""
    theirs = [t for t in touches if t.side is not who]
    return any(t.said.yes or t.said.no or t.said.opt_out or takes_back(t) for t in theirs)


def _says_kept(promise: Promise, what: About, touch: Touch) -> bool:
    """Say whether the other side speaks of it as done: of the call, or with thanks for the thing."""
    if what is About.CALL:
        return bool(_TALKED.search(touch.text)) and "?" not in touch.text
    wanted = object_of(promise)
    if wanted & words_of(touch.subject) and what is About.SEND:
        return not touch.said.asks
    return bool(_HAVE_IT.search(touch.text)) and bool(
        wanted & words_of(stated(touch)) or things_in(promise.quote) & things_in(stated(touch))
    )


def object_of(promise: Promise) -> frozenset[str]:
    """Return the words of substance of a promise without its verb and its day."""
    return frozenset(word for word in words_of(promise.quote) - _IN_PASSING if not word.isdigit())


def said_outright(touch: Touch) -> str:
    """Return what a touch states: without what it asks, and without what it only promises."""
    text = stated(touch)
    for promise in touch.said.promises:
        text = text.replace(promise.quote, " ")
    return text


def _sends(promise: Promise, touch: Touch) -> bool:
    text = said_outright(touch)
    wanted, given = things_in(promise.quote), things_in(text)
    if touch.attachments and (hands_over(promise.quote, touch) or not wanted):
        return True
    if _HERE.search(text) and (not wanted or not given or bool(wanted & given)):
        return True
    return bool(object_of(promise) & words_of(text)) or (PRICE_THING in wanted and _MONEY.search(text) is not None)


def _tells(promise: Promise, touch: Touch) -> bool:
    text = said_outright(touch)
    return bool(object_of(promise) & words_of(text)) or len(words_of(text)) >= _SUBSTANCE


def renewed(promise: Promise, what: About, touches: Sequence[Touch], who: Side) -> Touch | None:
    """Return the first later touch in which the same side promises the same again."""
    wanted = object_of(promise)
    for touch in touches:
        for again in touch.said.promises if touch.side is who else ():
            if about(again) is what and (not wanted or not object_of(again) or wanted & object_of(again)):
                return touch
    return None
