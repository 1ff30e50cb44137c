"""What was there before and is missing now: a folder that is gone, an inbox that is empty without a trace."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from shlex import quote

from unghost.adapters.imap.folders import Folder
from unghost.adapters.imap.marks import Mark, mark_of
from unghost.adapters.imap.plainly import LONGEST
from unghost.adapters.imap.usual_names import DRAFTS, SENT
from unghost.app.ports import Bookmark, Gone

WHOLE_ACCOUNT = ""
"""The name of the bookmark that is about no single folder: none can bear this name."""

_NOBODY = "Nobody is called silent on its word."


def gone(place: str, marks: Mapping[str, Mark], folders: Sequence[Folder]) -> Iterator[Gone | Bookmark]:
    """Say of each folder that was read before and is missing now what may have become of it; forget those that were empty."""
    there = {folder.name: folder for folder in folders}
    for name, mark in marks.items():
        if name in there and not _made_anew(there[name], mark):
            continue
        if not mark.messages:
            yield from () if name in there else (Bookmark(name, ""),)
            continue
        now = renamed(name, mark, marks, folders)
        hint = f"; it seems to be called {now!r} now" if now else ""
        what = "is empty and made anew" if name in there else "is missing"
        yield Gone("a folder is missing", f"The folder {name!r} of {place} {what}{hint}. {_NOBODY}", _remedy(place))
        yield Bookmark(name, mark.to_text())  # and again the next time, until a person has looked


def _made_anew(folder: Folder, mark: Mark) -> bool:
    """Return whether a folder bears a name we know and is another one, with nothing in it; an inbox is judged by itself."""
    status = folder.status
    return bool(status and not folder.is_inbox and not status.messages and status.uidvalidity not in (0, mark.uidvalidity))


def renamed(name: str, mark: Mark, marks: Mapping[str, Mark], folders: Iterable[Folder]) -> str:
    """Return the folder that seems to be the one of a mark under another name: numbered like it, no smaller, and new to us."""
    for folder in folders:
        status = folder.status
        if folder.name in marks or folder.name == name or status is None:
            continue
        if status.uidvalidity == mark.uidvalidity != 0 and status.messages >= mark.messages and status.uidnext > mark.last:
            return folder.name
    return ""


def unreadable(place: str, folder: Folder, why: str) -> Gone:
    """Return what is said of a folder that was read before, or that new mail comes into, and cannot be opened now."""
    sentence = f"The folder {folder.name!r} of {place} cannot be opened: {why[:LONGEST]}. {_NOBODY}"
    return Gone("a folder cannot be opened", sentence, "Look at its rights on the server, then sync again.")


def all_empty(place: str, before: Mapping[str, Mark], holds: Mapping[str, int]) -> Gone | None:
    """Say so where nothing is left at all."""
    had = sum(mark.messages for mark in before.values())
    if not had or any(holds.values()):
        return None
    sentence = f"{place} had {had} mails when it was last read, and has none now. {_NOBODY}"
    return Gone("suddenly empty", sentence, _remedy(place, "Look whether it was moved, emptied or locked"))


def emptied(place: str, mark: Mark | None, folders: Sequence[Folder], kept: str) -> Gone | None:
    """Say so where the inbox had mail, has none, and its mail turned up in no other folder: a person who tidies moves it there.

    ``kept`` is what ``arrivals`` noted of the other folders at the last reading.
    """
    inbox = next((f for f in folders if f.is_inbox and f.status), None)
    if inbox is None or mark is None or not mark.messages or inbox.status is None or inbox.status.messages:
        return None
    if 2 * (arrived(folders) - _noted(kept, arrived(folders))) >= mark.messages:
        return None
    had = f"The inbox of {place} had {mark.messages} mails when it was last read, and has none now; they are in no other folder."
    return Gone("the inbox is suddenly empty", f"{had} {_NOBODY}", _remedy(place, "Look what became of them"))


def arrived(folders: Iterable[Folder]) -> int:
    """Return how many mails have ever come into all folders where a person or a rule may move them."""
    return sum(max(f.status.uidnext - 1, 0) for f in folders if f.status and not f.is_inbox and f.role not in (SENT, DRAFTS))


def arrivals(folders: Iterable[Folder]) -> Bookmark:
    """Return the note of that for the next reading."""
    return Bookmark(WHOLE_ACCOUNT, json.dumps({"arrived": arrived(folders)}))


def _noted(kept: str, default: int) -> int:
    try:
        return int(json.loads(kept)["arrived"])
    except (ValueError, TypeError, KeyError):
        return default


def _remedy(place: str, look: str = "Look what became of it") -> str:
    return f"{look}; if all is well, read the mailbox afresh: unghost sync imap {quote(place)} --forget, then sync it again."


def marks_of(bookmarks: Mapping[str, str]) -> dict[str, Mark]:
    """Return the marks that bookmarks hold, by the name of the folder."""
    found = {name: mark_of(text) for name, text in bookmarks.items() if name != WHOLE_ACCOUNT}
    return {name: mark for name, mark in found.items() if mark is not None}
