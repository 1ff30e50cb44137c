"""Own words and quoted ones, told apart line by line in one pass. Answers written between quoted lines are own words and stay."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from unghost.reading import markers

_MARKS = "*_>|\t \xa0"
_DASHES = re.compile(r"^[\s*]*(?:[-_=*─━]\s?){3,}$")
_SEPARATOR = re.compile(
    r"^[\s>|*]*(?:[-_=#*]{2,}|begin |anfang |début |inicio |início |inizio |börja |start på |aloita |začátek |začetek "
    r"|начало )",
    re.IGNORECASE,
)
_TRIM = " \t-_=*>|#:\xa0"
_WORDS = re.compile(r"[^\W\d_]{2,}")
_LABEL_LINES = 25  # a quoted header longer than this is none
_LONG_ATTRIBUTION = 500
_TELLING = frozenset(">|-_=*#")
_ENDING = frozenset(":：-*")
_ENDING_OR_E = _ENDING | {"e", "E"}  # "wrote" in its spellings ends in one of these
_WROTE = ("wrote", "Wrote", "WROTE")
_LABEL_REACH = markers.LONGEST_LABEL + 8
_INITIALS = re.compile(r"^\s{0,2}[A-Z][A-Za-z]{0,4}>")
_UNVERBED = re.compile(r"^[*\s]{0,3}(?:\d|\(?\d{4}).{4,120}@[^\s]{1,120}\s?:$")


@dataclass(frozen=True, slots=True)
class Heading:
    """What introduces a quotation: lines ``start`` to ``end`` (exclusive); an attribution in words, or labelled header fields."""

    start: int
    end: int
    words: str = ""
    fields: tuple[tuple[str, str], ...] = ()


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
    return _divide(text.split("\n"), len(text))


def split_lines(lines: list[str]) -> Parts:
    """Divide lines as ``split`` does."""
    return _divide(lines, sum(map(len, lines)) + len(lines))


def _divide(lines: list[str], size: int) -> Parts:
    own: list[str] = []
    blocks: list[Block] = []
    pending: Heading | None = None
    tried = [0]
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
            (":" not in text and ">" not in text and text[-1] not in _ENDING_OR_E and "：" not in text) or _is_ordinary(text)
        ):
            own.append(line)
            i += 1
            continue
        if _is_quoted(line, text):
            i = _take_quoted(lines, i, blocks, pending)
            pending = None
            continue
        heading = _heading(lines, i, text, tried)
        if heading is None:
            own.append(line)
            i += 1
            continue
        _drop_back(own, i - heading.start)
        i = heading.end
        if _quote_follows(lines, i):
            pending = heading
            continue
        blocks.append(Block(heading, lines[i:]))
        break
    kept = "\n".join(own)
    return Parts(kept.strip("\n"), tuple(blocks), max(0, size - len(kept)) if blocks or pending else 0)


def _is_ordinary(text: str) -> bool:
    """Say whether a line that begins with no sign can neither be marked as quoted nor introduce a quotation."""
    return (
        text[-1] not in _ENDING
        and ":" not in text[:_LABEL_REACH]
        and "：" not in text[:_LABEL_REACH]
        and ">" not in text[:6]
        and not text.endswith(_WROTE)
    )


def _is_quoted(line: str, text: str) -> bool:
    if text[0] == ">":
        return not text.startswith(">From ")
    if text[0] == "|":
        return line.startswith("| ")
    return ">" in text[:6] and _INITIALS.match(line) is not None


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
            add(text[1:])
        elif text and _is_quoted(lines[j], text):
            add(_unmarked(text))
        else:
            return j
    return len(lines)


def _unmarked(text: str) -> str:
    text = text[1:] if text[0] in ">|" else text.partition(">")[2]
    return text[1:] if text[:1] == " " else text


def _quote_follows(lines: list[str], i: int) -> bool:
    for j in range(i, min(i + 4, len(lines))):
        text = lines[j].strip()
        if text:
            return _is_quoted(lines[j], text)
    return False


def _drop_back(own: list[str], count: int) -> None:
    """Take back the lines a heading began with, and the rule drawn above it."""
    if count:
        del own[len(own) - count :]
    while own and (not own[-1].strip() or _DASHES.match(own[-1])):
        own.pop()
    own.append("")


def _heading(lines: list[str], i: int, text: str, tried: list[int]) -> Heading | None:
    """Return the heading that line ``i`` ends or begins, if any. Cheap tests first: most lines are ordinary words.

    ``tried`` holds the line up to which labelled lines were read in vain, so that none is read twice.
    """
    last = text[-1]
    if last in ":：" or (last in "eE-*" and "wrote" in text[-14:].lower()):
        found = _attribution(lines, i, text)
        if found:
            return found
    colon = text.find(":", 0, _LABEL_REACH)
    if colon < 0:
        colon = text.find("：", 0, _LABEL_REACH)
    if colon > 0 and i >= tried[0] and _label(text, colon):
        found, tried[0] = _labelled(lines, i)
        if found:
            return found
    if text[0] in "-_=*#" or last in ":-":
        return _separator(lines, i, text)
    return None


def _label(text: str, colon: int) -> str | None:
    return markers.LABELS.get(text[:colon].strip(_MARKS).lower())


def _attribution(lines: list[str], i: int, text: str) -> Heading | None:
    """Return the attribution that ends at line ``i``: at most four lines with a verb of writing and a moment or an address."""
    above: list[str] = [text]
    for j in range(i - 1, max(i - 4, -1), -1):
        line = lines[j].strip()
        if not line or line[0] == ">":
            break
        above.insert(0, line)
    if not _writes(" ".join(above)) and "@" not in text:
        return None
    for back in range(len(above)):
        joined = " ".join(above[len(above) - 1 - back :])
        if len(joined) > _LONG_ATTRIBUTION:
            break
        if _attributes(joined):
            return _wider(lines, i, i - back, joined)
    if len(text) < 200 and (_writes(text) or "@" in text) and _quote_follows(lines, i + 1):
        return Heading(i, i + 1, text)
    return None


def _writes(text: str) -> bool:
    """Say whether a verb of writing, in any language known, stands in the text."""
    low = text.lower()
    return not markers.VERBS.isdisjoint(_WORDS.findall(low)) or any(verb in low for verb in markers.VERBS_UNSPACED)


def _attributes(joined: str) -> bool:
    if _UNVERBED.match(joined):
        return True
    if not markers.START.match(joined) or not _writes(joined):
        return False
    return bool(markers.MOMENT.search(joined)) or "@" in joined


def _wider(lines: list[str], i: int, j: int, joined: str) -> Heading:
    """Take in the line above where the attribution was wrapped in the middle of its date."""
    above = lines[j - 1].strip() if j > 0 else ""
    opens = (
        bool(above)
        and len(above) < 90
        and above[-1] not in ".!?:;>"
        and markers.START.match(above + " ")
        and not above[0].isdigit()
    )
    if opens and not joined[:3].lower().startswith(("on ", "am ", "le ")) and (markers.MOMENT.search(above) or len(above) < 40):
        return Heading(j - 1, i + 1, f"{above} {joined}")
    return Heading(j, i + 1, joined)


def _labelled(lines: list[str], i: int) -> tuple[Heading | None, int]:
    """Return the block of labelled header lines that begins at line ``i``, if it is one, and where it ends."""
    fields: list[tuple[str, str]] = []
    end = j = i
    blanks = wrapped = 0
    for j in range(i, min(i + _LABEL_LINES, len(lines))):
        text = lines[j].strip()
        if not text or not text.strip(_MARKS):
            blanks += 1
            if blanks > 1 or (fields and fields[-1][0] == markers.SUBJECT):
                break
            continue
        field_ = _field(text)
        if field_:
            fields.append(field_)
            blanks = wrapped = 0
            end = j + 1
        elif not blanks and fields and fields[-1][0] != markers.SENT and wrapped < 8:
            wrapped += 1
            if fields[-1][0] == markers.SUBJECT and not text[0].islower() and not lines[j][0].isspace():
                break
            fields[-1] = (fields[-1][0], f"{fields[-1][1]} {text}"[:2000])
            end = j + 1
        else:
            break
    return _checked(lines, i, end, fields), end


def _field(text: str) -> tuple[str, str] | None:
    colon = text.find(":", 0, _LABEL_REACH)
    if colon < 0:
        colon = text.find("：", 0, _LABEL_REACH)
    role = _label(text, colon) if colon > 0 else None
    return (role, text[colon + 1 :].strip(" \t*\xa0")) if role else None


def _checked(lines: list[str], i: int, end: int, fields: list[tuple[str, str]]) -> Heading | None:
    """Accept a block with a writer and two more labels, or one under a rule, or the older style with the date on its own line."""
    roles = {role for role, _ in fields} - {markers.OTHER}
    if markers.FROM in roles and (len(roles) >= 3 or (len(roles) >= 2 and _ruled(lines, i))):
        return Heading(i, end, "", tuple(fields))
    if markers.FROM in roles and {markers.SENT, markers.SUBJECT} & roles and "@" in dict(fields)[markers.FROM]:
        return Heading(i, end, "", tuple(fields))
    if {markers.TO, markers.SUBJECT} <= roles and markers.FROM not in roles:
        return _notes_style(lines, i, end, fields)
    return None


def _ruled(lines: list[str], i: int) -> bool:
    for j in range(i - 1, max(i - 4, -1), -1):
        text = lines[j].strip()
        if text:
            return bool(_DASHES.match(text)) or _says_separator(text)
    return False


def _notes_style(lines: list[str], i: int, end: int, fields: list[tuple[str, str]]) -> Heading | None:
    """Read the header of Lotus Notes: name, then date, then To and Subject."""
    above = [j for j in range(max(0, i - 4), i) if lines[j].strip()]
    dated = [j for j in above if markers.MOMENT.search(lines[j])]
    if not dated:
        return None
    j = dated[-1]
    text = lines[j].strip()
    date = markers.MOMENT.search(text)
    start, name = j, text[: date.start()] if date else ""
    if not name.strip(' \t"') and j - 1 in above:
        start, name = j - 1, lines[j - 1]
    when = text[date.start() :] if date else ""
    return Heading(start, end, "", ((markers.FROM, name.strip(' \t"')), (markers.SENT, when), *fields))


def _says_separator(text: str) -> bool:
    low = text.strip(_TRIM).lower()
    return low.startswith(markers.SEPARATORS) if len(low) < 200 else False


def _separator(lines: list[str], i: int, text: str) -> Heading | None:
    """Read a line such as "----- Original Message -----" with the header block that may follow it."""
    if len(text) > 250 or not (_SEPARATOR.match(text) or _stands_alone(lines, i, text)) or not _says_separator(text):
        return None
    for j in range(i + 1, min(i + 5, len(lines))):
        line = lines[j].strip()
        if line:
            below = _labelled(lines, j)[0] or _short_block(lines, j)
            if below:
                return Heading(i, below.end, text.strip(_TRIM), below.fields)
            break
    return Heading(i, i + 1, text.strip(_TRIM))


def _stands_alone(lines: list[str], i: int, text: str) -> bool:
    """Say whether the words "Original message:" are a whole line under a rule."""
    return text[-1] == ":" and text.strip(_TRIM).lower() in markers.SEPARATORS and _ruled(lines, i)


def _short_block(lines: list[str], i: int) -> Heading | None:
    """Read whatever labelled lines stand directly under a separator, be they few."""
    fields: list[tuple[str, str]] = []
    j = i
    while j < min(i + 12, len(lines)):
        field_ = _field(lines[j].strip())
        if field_ is None:
            break
        fields.append(field_)
        j += 1
    return Heading(i, j, "", tuple(fields)) if fields else None
