"""Own words and quoted ones, told apart line by line in one pass. Answers written between quoted lines are own words and stay."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from unghost.reading.visible import answers
from unghost.reading.visible.headings import (
    LABEL_REACH,
    TRIES,
    Heading,
    groupwise,
    heading,
    is_quoted,
    is_rule,
    leads,
    quote_follows,
)

_TELLING = frozenset(">|-_=*#‐–—")
_ENDING = frozenset(":：-*")
_ENDING_OR_E = _ENDING | {"e", "E"}  # "wrote" in its spellings ends in one of these
_BROKEN_OFF = (">:", ">：", "> :")  # the end of an attribution that a program broke behind the address
_WROTE = ("wrote", "Wrote", "WROTE")
_WRAPPED_AT = 50  # characters a quoted line has at least where a program broke it in two
_UNSEEN = re.compile("[\u200b\u2060\ufeff\u00ad]")


@dataclass(slots=True)
class Block:
    """One quotation: its heading, where there is one, and its lines without their quote marks."""

    heading: Heading | None
    lines: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Parts:
    """A text divided: ``own`` words, ``quoted`` blocks in order, and how many characters the quotations take."""

    own: str
    quoted: tuple[Block, ...]
    quoted_chars: int


def split(text: str) -> Parts:
    """Divide a text into the writer's own words and what is quoted. Linear in its length."""
    if "\ufeff" in text or "\u200b" in text:
        text = _UNSEEN.sub("", text)
    parts = _divide(text.split("\n"), len(text))
    return replace(parts, own=parts.own.replace(answers.COLOURED, "")) if answers.COLOURED in parts.own else parts


def split_lines(lines: list[str]) -> Parts:
    """Divide lines as ``split`` does."""
    return _divide(lines, sum(map(len, lines)) + len(lines))


def _divide(lines: list[str], size: int) -> Parts:
    own: list[str] = []
    blocks: list[Block] = []
    pending: Heading | None = None
    tried = [0, 0]
    i, n = 0, len(lines)
    while i < n:
        line = lines[i]
        text = line.strip()
        if not text:
            own.append("")
            i += 1
            continue
        first = text[0]
        # By far the commonest is an ordinary line: what can be seen of it at once comes before what takes a closer look.
        if first not in _TELLING and (
            (":" not in text and ">" not in text and text[-1] not in _ENDING_OR_E and "：" not in text)
            or _is_ordinary(text)
            or tried[1] > TRIES
        ):
            own.append(line)
            i += 1
            continue
        found, pending, i = _closer(lines, i, text, own, blocks, pending, tried)
        if found:
            break
    kept = "\n".join(own)
    return Parts(kept.strip("\n"), tuple(blocks), max(0, size - len(kept)) if blocks or pending else 0)


def _closer(
    lines: list[str], i: int, text: str, own: list[str], blocks: list[Block], pending: Heading | None, tried: list[int]
) -> tuple[bool, Heading | None, int]:
    """Take the line ``i``, which is no ordinary one. Return whether a quotation runs to the end, what it leads to, the"
    " next line."""
    line = lines[i]
    quoted = is_quoted(line, text) and text not in _BROKEN_OFF
    named = groupwise(text, i) if quoted and text[-1] == ">" and text[:3] == ">>>" == text[-3:] else None
    if quoted and named is None:
        return False, None, _take_quoted(lines, i, blocks, pending)
    found = named or heading(lines, i, text, tried)
    if found is None:
        own.append(line)
        return False, pending, i + 1
    _drop_back(own, i - found.start)
    if found.before:
        own.append(found.before)
    if not found.open and quote_follows(lines, found.end, ">" if found.words and text[0] in "-‐" else ""):
        return False, found, found.end
    rest = lines[found.end :]
    blocks.append(Block(found, rest))
    own.extend(answers.within(own, rest))
    return True, None, len(lines)


def _is_ordinary(text: str) -> bool:
    """Say whether a line that begins with no sign can neither be marked as quoted nor introduce a quotation."""
    return (
        text[-1] not in _ENDING
        and ":" not in text[:LABEL_REACH]
        and "：" not in text[:LABEL_REACH]
        and ">" not in text[:9]
        and not text.endswith(_WROTE)
    )


def _take_quoted(lines: list[str], i: int, blocks: list[Block], pending: Heading | None) -> int:
    """Move a run of marked lines into a block: a new one behind a heading, else the last one. Return where the run ends."""
    if pending is not None or not blocks:
        blocks.append(Block(pending))
    add = blocks[-1].lines.append
    for j in range(i, len(lines)):
        text = lines[j].strip()
        if text[:2] == "> ":  # by far the commonest mark
            add(text[2:])
        elif text[:1] == ">" and text[:6] != ">From ":
            if text[:3] == ">>>" == text[-3:] and j > i and groupwise(text, j):
                return j
            add(text[1:])
        elif text and is_quoted(lines[j], text):
            add(_unmarked(text))
        elif text and j > i and _broken(lines, j, text):
            add(text)
        else:
            return j
    return len(lines)


def _broken(lines: list[str], j: int, text: str) -> bool:
    """Say whether a line without a mark is the end of the quoted line above, which a program broke in two."""
    above = lines[j - 1].rstrip()
    return (
        len(above) >= _WRAPPED_AT
        and above[-1] not in ".!?:;"
        and text[0].islower()
        and len(text) < _WRAPPED_AT
        and j + 1 < len(lines)
        and lines[j + 1][:1] == ">"
    )


def _unmarked(text: str) -> str:
    text = text[1:] if text[0] in ">|" else text.partition(">")[2]
    return text[1:] if text[:1] == " " else text


def _drop_back(own: list[str], count: int) -> None:
    """Take back the lines a heading began with, the rule drawn above it and the words that belong to it."""
    if count:
        del own[len(own) - count :]
    while own and (not own[-1].strip() or is_rule(own[-1]) or leads(own[-1])):
        own.pop()
    own.append("")
