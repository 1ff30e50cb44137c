"""The token of a day's list: by it alone a reply is known to be to that list, and to be the user's.

A token is ``daily``, the day, and a keyed digest of the day with whom each number of the list means. It is written in the few
letters that may stand in the id of a letter, so that one and the same token is the left side of the mail's Message-ID, which
every answer carries in its references, and the last line of its text.
"""

from __future__ import annotations

import hmac
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256

from unghost.domain.message import Message

GOOD_FOR = timedelta(days=14)
"""So long after its day a list can be answered."""
_DIGEST = 32
"""Hexadecimal digits of the digest: 128 bits, the least RFC 2104 (section 5) advises of HMAC with SHA-256."""
_TOKEN = re.compile(rf"(?<![a-z0-9])daily(\d{{8}})([0-9a-f]{{{_DIGEST}}})(?![a-z0-9])", re.IGNORECASE | re.ASCII)
_LOOK_AT = 20_000
_MOST = 8


@dataclass(frozen=True, slots=True)
class Listed:
    """Whom one number of a list means, and the truth the list said their words read as, empty where it said none."""

    person: str
    reads: str = ""


@dataclass(frozen=True, slots=True)
class Token:
    """A token as found in a mail: nothing says yet that it is ours."""

    text: str
    day: date


def token_of(key: bytes, day: date, listed: Sequence[Listed]) -> str:
    """Return the token of a list."""
    said = json.dumps([day.isoformat(), [[one.person, one.reads] for one in listed]], ensure_ascii=True)
    return f"{prefix_of(day)}{hmac.new(key, said.encode(), sha256).hexdigest()[:_DIGEST]}"


def prefix_of(day: date) -> str:
    """Return what every token of a day begins with."""
    return f"daily{day:%Y%m%d}"


def is_ours(token: Token, key: bytes, listed: Sequence[Listed]) -> bool:
    """Say whether a token was made with this key for this list; takes as long wherever it differs."""
    return hmac.compare_digest(token.text.encode(), token_of(key, token.day, listed).encode())


def has_expired(token: Token, today: date) -> bool:
    """Say whether a list is too old to be answered, or of a day to come."""
    return not timedelta(0) <= today - token.day <= GOOD_FOR


def token_in(message: Message) -> Token | None:
    """Return the token a reply carries: in what it answers, else in its references, its subject or any of its text."""
    places = (message.in_reply_to or "", *reversed(message.references), message.subject, message.text)
    return _first((*places, *(quoted.text for quoted in message.quoted)))


def is_the_list(message: Message) -> bool:
    """Say whether a mail is a list of ours itself, come back to where it was sent."""
    return _first((message.message_id or "",)) is not None


def _first(texts: Iterable[str]) -> Token | None:
    return next((token for text in texts for token in _tokens(text)), None)


def _tokens(text: str) -> Iterator[Token]:
    """Yield the tokens of a text, both its ends looked at: a quoted list stands below what was written, or above."""
    looked = text if len(text) <= 2 * _LOOK_AT else text[:_LOOK_AT] + " " + text[-_LOOK_AT:]
    for found in list(_TOKEN.finditer(looked))[:_MOST]:
        digits = found[1]
        try:
            day = date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
        except ValueError:
            continue
        yield Token(found[0].lower(), day)
