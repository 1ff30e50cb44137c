"""The original of a mail, taken apart for showing: its HTML, its text, and how large what is attached is.

Runs where mail is read: in another process, bounded in time and memory.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from unghost.app.ports import RawMail, SetAside
from unghost.domain.message import Message
from unghost.errors import Unreadable
from unghost.reading.mime.leaf import data_of, decoded, filename
from unghost.reading.mime.scan import Part, scan
from unghost.reading.read import read

MOST_CHARS = 400_000
"""So much of the HTML is shown. The layout of a newsletter takes 100,000; what is longer is cut, and said to be."""
MOST_FILES = 50
Clean = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class File:
    """Something attached: its name and its size in bytes."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Original:
    """A mail as its bytes have it. ``html`` is what was left after cleaning, empty where there was none; ``text`` is the plain
    part as it came; ``message`` what the reader makes of it now. ``cut`` says that more of it is not shown.
    """

    message: Message
    html: str
    text: str
    files: tuple[File, ...]
    cut: bool


def original_batch(batch: Sequence[RawMail], clean: Clean) -> list[Original | SetAside]:
    """Take some mails apart; ``clean`` takes out of HTML whatever could act. Runs in whatever process the pool chooses."""
    found: list[Original | SetAside] = []
    for mail in batch:
        try:
            found.append(original_of(mail, clean))
        except Unreadable as error:
            found.append(SetAside(mail.origin, error.reason))
    return found


def original_of(mail: RawMail, clean: Clean) -> Original:
    """Take a mail apart; raise Unreadable where it is none."""
    message = read(mail.raw, received=mail.received)
    html, text, files = _parts(scan(mail.raw, []))
    parts = [decoded(part, []) if part is not None else "" for part in (html, text)]
    cut = any(len(one) > MOST_CHARS for one in parts) or any("text cut" in p for p in message.problems)
    shown = [one[:MOST_CHARS] for one in parts]
    return Original(replace(message, problems=()), clean(shown[0]) if shown[0] else "", shown[1], tuple(files), cut)


def _parts(root: Part) -> tuple[Part | None, Part | None, list[File]]:
    """Return the first HTML part, the first plain one, and what is attached, the first of many."""
    html: Part | None = None
    text: Part | None = None
    files: list[File] = []
    stack = [root]
    while stack:
        part = stack.pop()
        attached = part.first(b"content-disposition").strip().lower().startswith(b"attachment")
        if part.children:
            stack.extend(reversed(part.children))
        elif part.kind == "text/html" and html is None and not attached:
            html = part
        elif part.kind in ("text/plain", "text") and text is None and not attached:
            text = part
        elif len(files) < MOST_FILES and not part.kind.startswith("multipart/"):
            files.append(File(filename(part), len(data_of(part, []))))
    return html, text, files
