"""Does a reply of ours touch on what they asked? Precision first: only a reply that passes over a question leaves it open."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from unghost.domain.touch import Channel, Touch
from unghost.reading.gated import Gated, alternatives
from unghost.silence.answer_words import (
    COMMON,
    DEFERS,
    HANDS,
    MONEY,
    NO_NEED,
    OFFERED,
    OPENERS,
    PAPERS,
    PLAIN,
    PRICE,
    THINGS,
    TIME_ASKED,
    TIME_TOLD,
)

# Fewest words of substance from which an ask counts as particular: an answer must then touch on it.
PARTICULAR = 3
# An ask with so many words of substance is long: one of them in a reply may be mere chance.
LONG_ASK = 8
# An ask with fewer words of substance ("And then?") is taken as answered by whatever we stated.
TELLING = 2
# A later reply of at most so many words may be the yes or no to it; a first reply of so many words of substance is its answer,
# where nothing else was asked.
BRIEF = 6
LONG_REPLY = 25
# A line of ours of at most so many words may be a mere note that we have heard them.
NOTE = 35
# Words are compared by their first letters, so that endings do not matter.
STEM = 5
# Of words that begin like many others, more letters are needed to tell them apart.
LONG_STEM = 9
_COMPOUNDING = ("under", "onder", "unter", "über", "over", "inter", "trans", "super", "contra", "contro", "vorher", "after")

_WORD = re.compile(r"[^\W\d_]{3,}|\d+")
# A greeting may stand before the answer: "Hi Anna, yes".
_SHORT_ANSWER = re.compile(rf"^\W*(?:[^\n,!]{{1,40}}[,!]\s+)?(?:{OPENERS})\b", re.IGNORECASE)
_HANDS = re.compile(rf"^\W*(?:[^\n,!]{{1,40}}[,!]\s+)?(?:{HANDS})\b", re.IGNORECASE)
_DEFERS = re.compile(rf"\b(?:{DEFERS})\b", re.IGNORECASE)
_NO_NEED = Gated(*(rf"\b{words}" for words in alternatives(NO_NEED)))
_TAKES_ON = re.compile(
    r"\b(?:i|we)(?:['’]ll| will| shall|['’]m going to)\b|^\W*(?:[^\n,!]{1,40}[,!]\s+)?(?:noted|will do|understood|on it"
    r"|all right|done|fixed|changed"
    r"|added|updated|corrected|mache ich|c['’]est noté"
    r"|hecho|feito|fatto|doe ik|fixar jag)\b|\b(?:wird|werden) (?:gemacht|erledigt)\b",
    re.IGNORECASE,
)
_OFFERS = re.compile(rf"{MONEY}|https?://|\b(?:{HANDS}|{OFFERED})\b", re.IGNORECASE)
_PLAIN = re.compile(rf"(?:^|[,:;.] |\b(?:and|but|so|or|also|und|et|y|e|en|och) )(?:{PLAIN})\b", re.IGNORECASE)
# Asking whether anything is still missing says that something was given.
_ANYTHING_ELSE = re.compile(
    r"\b(?:(?:anything|something) else|autre chose|sonst noch|algo más|mais alguma coisa|qualcos'altro|nog iets|något mer)\b",
    re.IGNORECASE,
)
# An ask for money is paid by an amount of money, one for a time by a time, whatever words stand around it.
_PRICE = re.compile(rf"\b(?:{PRICE})\b", re.IGNORECASE)
_MONEY = re.compile(MONEY, re.IGNORECASE)
_TIME_ASKED = re.compile(rf"\b(?:{TIME_ASKED})\b", re.IGNORECASE)
_TIME_TOLD = re.compile(rf"\b(?:{TIME_TOLD})", re.IGNORECASE)


def takes_back(touch: Touch) -> bool:
    """Say whether a touch says that something asked for or promised is no longer wanted, or is there."""
    return _takes_back(touch.text)


def takes_note(touch: Touch) -> bool:
    """Say whether a mail of ours only takes note of what they said: it asks nothing, brings nothing and offers nothing."""
    return (
        touch.channel is Channel.MAIL
        and bool(touch.text.strip())
        and not touch.said.asks
        and not touch.attachments
        and len(_WORD.findall(touch.text[:2000])) <= NOTE
        and not _OFFERS.search(touch.text)
    )


@lru_cache(maxsize=16384)
def _takes_back(text: str) -> bool:
    return _NO_NEED.says(text[:3000])


def things_in(text: str) -> frozenset[int]:
    """Return which of the things that can be handed over (``THINGS``) a text names."""
    words = set(_WORD.findall(text.casefold()))
    return frozenset(n for n, names in enumerate(THINGS) if names & words)


def hands_over(asked: str, reply: Touch) -> bool:
    """Say whether a reply with an attachment brings what was asked for: the same by name, or something it does not name."""
    wanted = things_in(asked)
    if not reply.attachments or not wanted:
        return False
    given = things_in(stated(reply))
    return not given or bool(given & wanted)


def informs(reply: Touch) -> bool:
    """Say whether an attachment may answer any question: one that is not named, or no mere price, contract or bill."""
    given = things_in(stated(reply))
    return reply.attachments > 0 and (not given or bool(given - PAPERS))


def stated(reply: Touch) -> str:
    """Return the text of a reply without what it asks, and without the promise that an answer will come."""
    text = reply.text
    for ask in reply.said.asks:
        text = text.replace(ask, " ")
    for promise in reply.said.promises:
        text = text.replace(promise.quote, " ") if _DEFERS.search(promise.quote) else text
    return text


def _touches_on(wanted: frozenset[str], reply: Touch) -> bool:
    """Say whether a reply shares a word with an ask: one that it states, or two that it only asks about in turn.

    A long ask names what the whole correspondence is about ("the pump"): two words of it must come again.
    """
    asked = frozenset().union(*map(words_of, reply.said.asks))
    fewest = TELLING if len(wanted) >= LONG_ASK else 1
    return len(wanted & words_of(stated(reply))) >= fewest or len(wanted & asked) >= TELLING


@lru_cache(maxsize=32768)
def words_of(text: str) -> frozenset[str]:
    """Return the words of substance in a text, in small letters, without a plural s, each cut to its first letters."""
    return frozenset(_stem(word) for word in _WORD.findall(text.casefold()) if word not in COMMON)


def _stem(word: str) -> str:
    bare = word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
    return bare[:LONG_STEM] if bare.startswith(_COMPOUNDING) else bare[:STEM]


def answers(asked: str, replies: Sequence[Touch], among: int = 1) -> bool:
    """Say whether any of our replies touches on what was asked; ``among`` is how many things were asked with it.

    It does where it shares a word of substance; where a price was asked and an amount is named, or a time and a time; where it
    hands over the thing asked for; where it opens like an answer to a question ("Yes, ..."), if it may be the answer to this one;
    where a request is taken on ("I will"); or, for an ask too short to be particular, where the first reply brings a number or
    an attachment.
    """
    wanted = words_of(asked)
    first = replies[0] if replies else None
    if first is None:
        return not wanted
    if len(wanted) < TELLING:
        return any(reply.attachments or _WORD.search(stated(reply)) for reply in replies)
    if any(_touches_on(wanted, reply) or hands_over(asked, reply) for reply in replies):
        return True
    if _ANYTHING_ELSE.search(first.text) or _figures(asked, replies) or _opens(asked, wanted, replies, among):
        return True
    number = any(c.isdigit() for c in stated(first)) and not things_in(asked)
    return len(wanted) < PARTICULAR and (first.attachments > 0 or number)


def _opens(asked: str, wanted: frozenset[str], replies: Sequence[Touch], among: int) -> bool:
    """Say whether a reply opens like an answer, takes a request on, hands something over, or is long enough to be the answer."""
    first = replies[0]
    plain = [r for r in replies if (r is first or _is_brief(r)) and _SHORT_ANSWER.match(r.text)]
    if any(not _only_promises(asked, reply) for reply in plain) and _may_be_plain(asked, wanted, among):
        return True
    if "?" not in asked and not things_in(asked) and _TAKES_ON.search(stated(first)):
        return True
    if _HANDS.match(first.text) and _may_hand(asked, first):
        return True
    return among == 1 and len(words_of(stated(first))) >= LONG_REPLY


def _only_promises(asked: str, reply: Touch) -> bool:
    """Say whether a yes to a request for a thing only says that the thing is still to come: until it does, we owe it."""
    return bool(things_in(asked)) and not reply.attachments and any(_DEFERS.search(p.quote) for p in reply.said.promises)


def _may_hand(asked: str, reply: Touch) -> bool:
    """Say whether what a reply hands over may be what was asked for: named alike, not named, or more than a mere paper."""
    given, wanted = things_in(stated(reply)), things_in(asked)
    return not given or bool(given & wanted) or bool(given - PAPERS)


def _is_brief(reply: Touch) -> bool:
    return len(_WORD.findall(reply.text)) <= BRIEF


def _figures(asked: str, replies: Sequence[Touch]) -> bool:
    """Say whether a price was asked and a reply names money, or a time was asked and the first states one."""
    if _PRICE.search(asked) and any(_MONEY.search(reply.text) for reply in replies):
        return True
    return _TIME_ASKED.search(asked) is not None and _TIME_TOLD.search(stated(replies[0])) is not None


def _may_be_plain(asked: str, wanted: frozenset[str], among: int) -> bool:
    """Say whether a yes or no at the head of a reply may answer this ask: the only one, or one that asks for yes or no."""
    if among > 1:
        return "?" in asked and _PLAIN.search(asked) is not None
    return "?" in asked or len(wanted) < PARTICULAR
