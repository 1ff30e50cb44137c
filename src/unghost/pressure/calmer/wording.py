"""Set calm words the way the text is written: spoken or written, its quotes, its capitals, its full stops."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_SLOT = re.compile(r"\{(\w+)\}")
_ENDS = re.compile(r"[.!?…:]+[)\"'\]”’]*$")
_RUN = re.compile(r"\s+")
_MY = re.compile(r"\b[Ii](?:['’]|\b)")


@dataclass(frozen=True, slots=True)
class Voice:
    """``spoken`` on a call; ``curly`` where the writer's apostrophes are."""

    spoken: bool
    curly: bool


def filled(calm: str, names: Mapping[str, str], voice: Voice) -> str:
    """Return a template's words, in the form for this voice, with the writer's own words in its ``{slots}``."""
    written, _, spoken = calm.partition(" || ")
    words = spoken if voice.spoken and spoken else written
    if voice.curly:
        words = words.replace("'", "’")
    words = _SLOT.sub(lambda slot: _put(slot.group(1), names), words)
    return words[:1].upper() + words[1:] if written[:1] in "{" or written[:1].isupper() else words


def _put(slot: str, names: Mapping[str, str]) -> str:
    """Return the words for a slot on one line, with a capital where the slot has one."""
    words = _RUN.sub(" ", names.get(slot.lower(), ""))
    return words[:1].upper() + words[1:] if slot[0].isupper() else words


def joined(words: str, span: tuple[int, int], put: str) -> str:
    """Return the sentence with ``put`` in the place of a span, its blanks and commas repaired at the joint."""
    before, after = words[: span[0]], words[span[1] :]
    if not put:
        if re.search(r"(?:^|[,;:—–(] ?)$", before) or re.match(r" *[.!?;:)]", after):
            after = re.sub(r"^ *[,;:—–-]*(?= |$)", "", after) if not before.strip() else after
        before = before.rstrip(" ,;—–-") if re.match(r" *[.!?;:)]|$", after) else before
        gap = " " if before.strip() and re.match(r"\w", after.lstrip()) else ""
        return before.rstrip() + gap + after.lstrip() if before.strip() else after.lstrip(" ,;:—–-")
    if before.strip() and put[:1].isupper() and not _MY.match(put) and not re.search(r"[.!?:] *$", before):
        put = put[0].lower() + put[1:]
    return before + put + after


def finished(new: str, old: str, *, subject: bool, greeted: bool = False) -> str:
    """Return new words with the first letter and the end of the old ones."""
    new = new.strip()
    if not new:
        return ""
    first = re.search(r"[A-Za-z]", old)
    if first and first.group().isupper() and not (greeted and _MY.match(old)):
        new = re.sub(r"^([\"'“‘(]*)([a-z])", lambda m: m.group(1) + m.group(2).upper(), new)
    elif first and not _MY.match(new) and not new[1:2].isupper():
        new = new[0].lower() + new[1:]
    if subject or not _ENDS.search(old):
        return new if len(re.findall(r"[.!?] ", new)) else new.rstrip(".")
    if _ENDS.search(new):
        return new
    end = _ENDS.search(old)
    mark = end.group() if end else "."
    return new.rstrip(" ,;—–-") + ("." if mark.startswith(("?", ":")) and not _asks(new) else mark)


def _asks(words: str) -> bool:
    return (
        re.match(
            r"(?:could|can|would|will|do|did|does|is|are|was|have|has|may|shall|what|how|when|where|which|who"
            r"|why)\b",
            words.lower(),
        )
        is not None
    )
