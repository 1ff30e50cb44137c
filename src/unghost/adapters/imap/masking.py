"""Cover what a server echoes of a secret, in whatever form it saw it."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from urllib.parse import quote

PIECE = 12
"""Characters of a secret, in any form, that are too many to be shown: nine bytes of what was encoded."""

MOST = 4_096
"""Characters of a text that are looked at; more are never shown."""

COVER = "***"
_SHORTEST = 4
_PASSED_OVER = re.compile(r"[\s\x00-\x1f\x7f-\x9f]")


def forms(secret: str, lines: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the forms in which a secret may come back: as it is, quoted, escaped, and encoded, alone and within the ``lines``
    that were sent in base64."""
    raw = secret.encode()
    found = {
        secret,
        secret.replace("\\", "\\\\").replace('"', '\\"'),
        repr(secret)[1:-1],
        repr(raw)[2:-1],
        json.dumps(secret)[1:-1],
    }
    found |= {quote(secret, safe=""), raw.hex(), *_encoded(raw)}
    found |= {b64encode(line.encode()).decode().rstrip("=") for line in lines}
    return tuple(sorted(form for form in found if form == secret or len(form) >= _SHORTEST))


def _encoded(raw: bytes) -> Iterator[str]:
    """Yield what base64 makes of a text, wherever it stands within a longer one: the characters that are made of it alone."""
    for shift in range(3):
        whole = b64encode(b"\0" * shift + raw).decode().rstrip("=")
        rest = (shift + len(raw)) * 8 % 6
        yield whole[-(-shift * 8 // 6) : len(whole) - bool(rest) if shift else None]
        if rest:
            yield whole[-(-shift * 8 // 6) : -1]


def masked(text: str, secrets: Iterable[str]) -> str:
    """Return a text with every form of a secret covered, and every piece of one of twelve characters or more.

    White space, control characters and the case of letters are passed over, so that neither a line break nor a server that
    shouts hides an echo. Time is linear in the text and the forms.
    """
    text = text[:MOST]
    at = [n for n, char in enumerate(text) if not _PASSED_OVER.match(char)]
    heard = "".join(map(_plain, (text[n] for n in at)))
    hidden = bytearray(len(heard))
    wanted = ["".join(_plain(c) for c in secret if not _PASSED_OVER.match(c)) for secret in secrets]
    for form in filter(None, wanted):
        _hide(heard, form, hidden)
    pieces = {form[n : n + PIECE] for form in wanted for n in range(len(form) - PIECE + 1)}
    for n in range(len(heard) - PIECE + 1):
        if heard[n : n + PIECE] in pieces:
            hidden[n : n + PIECE] = b"\1" * PIECE
    return _covered(text, [n for n, hide in zip(at, hidden, strict=True) if hide])


def _plain(char: str) -> str:
    lower = char.lower()
    return lower if len(lower) == 1 else char


def _hide(heard: str, form: str, hidden: bytearray) -> None:
    start = heard.find(form)
    while start >= 0:
        hidden[start : start + len(form)] = b"\1" * len(form)
        start = heard.find(form, start + len(form))


def _covered(text: str, hidden: list[int]) -> str:
    """Return a text with the characters at those places covered, and what was passed over between them."""
    parts: list[str] = []
    shown = 0
    for before, n in zip([-1, *hidden], hidden, strict=False):
        joined = before >= 0 and not _PASSED_OVER.sub("", text[before + 1 : n])
        if not joined:
            parts += [text[shown:n], COVER]
        shown = n + 1
    return "".join([*parts, text[shown:]])
