"""What of a sentence the scorer looks at: its words, pairs and triples of them, word kinds, and pieces of words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from math import sqrt

_TOKEN = re.compile(rb"\{\{[^}\n]*\}\}|\{[^}\n]*\}|\[[^\]\n]{0,40}\]|[a-z]+(?:'[a-z]+)?|[0-9]+|[?!]|\x01+")
_NUMBER, _BLANK, _QUOTED = b"0", b"_", b"~"
_SHORTEST, _LONGEST = 3, 60  # words of a sentence
_PIECES = (3, 4, 5)  # lengths of pieces of words, in letters
_LONG = 24  # letters of a word that are looked at

# Words that stand for one another in what presses: a model that has seen "three mails" then knows "two calls".
_ALIKE: dict[str, str] = {
    "@i": "i we i've we've i'm we're i'd we'd i'll we'll",
    "@me": "me us myself ourselves",
    "@my": "my our mine ours",
    "@you": "you u ya you've you're you'd you'll yourself",
    "@your": "your ur yours",
    "@msg": "mail mails email emails message messages note notes letter letters call calls voicemail voicemails text texts"
    " dm dms ping pings reminder reminders line lines invite invitation invitations inmail inmails whatsapp fax"
    " writing",
    "@paper": "proposal proposals quote quotes quotation quotations offer offers draft drafts document documents contract"
    " contracts estimate estimates deck decks agreement agreements brochure brochures orders paperwork sheet sheets"
    " pdf tender bid sow nda msa docusign",
    "@sign": "order sign signs signed signing signature commit commits confirm confirms confirmed confirmation approve"
    " approval buy purchase book booked booking proceed go-ahead",
    "@replied": "reply answer replied answered responded reacted heard respond react hear",
    "@reply": "replies answers response responses reaction reactions feedback word acknowledgement acknowledgment",
    "@nth": "second third fourth fifth sixth seventh eighth ninth tenth",
    "@span": "seconds minute minutes hour hours day days week weeks fortnight month months quarter quarters year years",
    "@day": "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri today tonight tomorrow noon"
    " midnight eod cob eow eom weekend morning afternoon evening lunchtime",
    "@month": "january february march april may june july august september october november december jan feb mar apr jun jul"
    " aug sep sept oct nov dec spring summer autumn winter easter christmas diwali ramadan",
    "@boss": "boss bosses manager managers director directors ceo cfo coo cto cio md board chief head superior superiors"
    " supervisor vp president chairman chairwoman owner owners headquarters procurement principal dean management"
    " leadership chef matron superintendent",
    "@price": "price prices pricing discount discounts rate rates deal deals promo promotion voucher coupon code saving"
    " savings bonus",
    "@stock": "stock slot slots seat seats spot spots place places unit units piece pieces pallet pallets left remaining",
    "@many": "two three four five six seven eight nine ten twelve several multiple many few couple dozen dozens numerous"
    " countless",
    "@cross": "disappointed disappointing disappointment hurt hurts sad saddened upset offended annoyed frustrated"
    " frustrating let-down stung stings",
    "@ill": "ill illness sick surgery operation hospital cancer diagnosis pneumonia treatment depression burnout divorce"
    " pregnancy pregnant miscarriage funeral bereavement stroke therapy rehab chemo",
}
_KINDS = {word: kind.encode() for kind, words in _ALIKE.items() for word in words.encode().split()}


def tokens(sentence: bytes) -> list[bytes]:
    """Return the words of a flat sentence; every number is one word, every placeholder another, what is quoted a third."""
    return [_word(token) for token in _TOKEN.findall(sentence)]


def _word(token: bytes) -> bytes:
    first = token[0]
    if 48 <= first <= 57:
        return _NUMBER
    if first in b"{[":
        return _BLANK
    return _QUOTED if first == 1 else token


def features(words: Sequence[bytes]) -> Iterator[bytes]:
    """Yield the features of a sentence, one for each time it has it."""
    yield from words
    for word in words:
        yield from pieces(word)
    yield from chains([b"<", *words, b">"])


def scorable(words: Sequence[bytes]) -> bool:
    """Say whether words are a sentence of prose: neither a crumb nor a list nor a row of numbers."""
    return _SHORTEST <= len(words) <= _LONGEST and 3 * words.count(_NUMBER) <= len(words)


def is_word(feature: bytes) -> bool:
    """Say whether a feature is a word by itself."""
    return b" " not in feature and not (feature.startswith(b"#") and len(feature) > 1)


def scale(words: int) -> float:
    """Return how much each feature of a sentence of so many words counts: length alone makes none suspicious."""
    return 3.0 / sqrt(words + 2)


def chains(words: Sequence[bytes]) -> Iterator[bytes]:
    """Yield pairs, triples and pairs with a gap, of the words and of their kinds."""
    yield from neighbours(words)
    kinds = [_KINDS.get(word, word) for word in words]
    if kinds != words:
        yield from (chain for chain in neighbours(kinds) if b"@" in chain)


def neighbours(words: Sequence[bytes]) -> Iterator[bytes]:
    """Yield pairs, triples and pairs with a gap."""
    yield from map(b"%b %b".__mod__, pairwise(words))
    yield from map(b"%b %b %b".__mod__, zip(words, words[1:], words[2:], strict=False))
    yield from map(b"%b * %b".__mod__, zip(words, words[2:], strict=False))


@lru_cache(maxsize=1 << 14)
def pieces(word: bytes) -> tuple[bytes, ...]:
    """Return the pieces of a word, its ends marked."""
    marked = b"^%b$" % word[:_LONG]
    return tuple(b"#" + marked[at : at + n] for n in _PIECES for at in range(len(marked) - n + 1))
