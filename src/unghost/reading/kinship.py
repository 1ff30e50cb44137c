"""Which mail this is and which one it answers, seen at a glance: a few searches in the header, long before the mail is read."""

from __future__ import annotations

from typing import NamedTuple

from unghost.reading import limits


class Kin(NamedTuple):
    """The Message-ID of a mail and that of its parent, without brackets, each empty where the header does not name it plainly."""

    message_id: str
    parent: str


def kin_of(raw: bytes) -> Kin:
    """Return the kin of a mail. A glance, not a reading: where a header is odd it may see nothing, but it invents nothing."""
    end = raw.find(b"\n\n", 0, limits.HEADER_BYTES)
    if end < 0:
        end = raw.find(b"\n\r\n", 0, limits.HEADER_BYTES)
    head = raw[: end if end >= 0 else limits.HEADER_BYTES]
    low = b"\n" + head.lower()
    parents = _ids(head, low, b"\nin-reply-to:")[:1] or _ids(head, low, b"\nreferences:")[-1:]
    own = _ids(head, low, b"\nmessage-id:")
    return Kin(own[0] if own else "", parents[0] if parents else "")


def _ids(head: bytes, low: bytes, name: bytes) -> list[str]:
    """Return what stands in angle brackets in one header, folded lines included."""
    at = low.find(name)
    if at < 0:
        return []
    start = end = at + len(name) - 1
    while True:
        end = head.find(b"\n", end + 1)
        if end < 0 or head[end + 1 : end + 2] not in (b" ", b"\t"):
            break
    value = head[start : end if end >= 0 else None].decode("ascii", "replace")
    return [piece.partition(">")[0].strip() for piece in value.split("<")[1:] if ">" in piece]
