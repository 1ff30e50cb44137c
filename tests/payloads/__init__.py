"""What a hostile sender would try, as data: a family a file, each payload under the name of what it tries.

In a payload ``{do}`` is a script that opens a dialog, ``{do64}`` the same in base64, ``{far}`` an address elsewhere; both carry
``{n}``, the payload's number, so that whatever acts is known by name.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass

from payloads.addresses import ADDRESSES
from payloads.breakouts import BREAKOUTS
from payloads.fetches import FETCHES
from payloads.foreign import FOREIGN
from payloads.frameworks import FRAMEWORKS
from payloads.handlers import HANDLERS
from payloads.mutations import MUTATIONS
from payloads.scripts import SCRIPTS
from payloads.spellings import CHARSETS, PLAIN
from payloads.styles import STYLES

EVIL = "evil.example"
FAMILIES = {
    "script": SCRIPTS,
    "handler": HANDLERS,
    "fetch": FETCHES,
    "style": STYLES,
    "address": ADDRESSES,
    "foreign": FOREIGN,
    "mutation": MUTATIONS,
    "framework": FRAMEWORKS,
    "spelling": PLAIN,
}


@dataclass(frozen=True, slots=True)
class Payload:
    """One payload: its number, its name with its family, its bytes in ``charset``, and ``within``, a careless page for it."""

    number: int
    name: str
    raw: bytes
    charset: str = "utf-8"
    within: str = "<p>Hello</p>{it}<p>Bye</p>"

    @property
    def text(self) -> str:
        """The payload as words, however odd its bytes are."""
        return self.raw.decode("utf-8", "replace") if self.charset in ("utf-8", "us-ascii") else self.raw.decode("latin-1")

    @property
    def careless(self) -> bytes:
        """A page without any defence that shows it, in the payload's own charset."""
        before, _, after = filled(self.within, self.number).partition("{it}")
        charset = self.charset if self.charset.startswith("utf-16") else "ascii"
        return before.encode(charset) + self.raw + after.encode(charset)


def filled(text: str, number: int) -> str:
    """Return a payload with its number, its script and its address."""
    do = f"alert({number})"
    marks = {"{do64}": b64encode(do.encode()).decode(), "{do}": do, "{far}": f"http://{EVIL}/{number}", "{n}": str(number)}
    for mark, meant in marks.items():
        text = text.replace(mark, meant)
    return text


def _filled_bytes(raw: bytes, charset: str, number: int) -> bytes:
    if charset.startswith("utf-16") or charset == "cp037":
        codec = "utf-16le" if charset == "utf-16" else charset
        return filled(raw.decode(codec), number).encode(codec)
    return filled(raw.decode("latin-1"), number).encode("latin-1")


def _all() -> Iterator[Payload]:
    for family, members in FAMILIES.items():
        for name, text in members.items():
            yield Payload(number := _next(), f"{family}: {name}", filled(text, number).encode("utf-8"))
    for name, (text, within) in BREAKOUTS.items():
        yield Payload(number := _next(), f"break-out: {name}", filled(text, number).encode("utf-8"), within=within)
    for name, (charset, raw) in CHARSETS.items():
        number = _next()
        yield Payload(number, f"charset: {name}", _filled_bytes(raw, charset, number), charset)


def _next(counter: Iterator[int] = iter(range(1, 10_000))) -> int:  # noqa: B008 - one counter is meant
    return next(counter)


PAYLOADS = tuple(_all())
