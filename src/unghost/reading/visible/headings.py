"""What introduces a quotation: attributions in words, blocks of labelled header lines, separators; in many languages."""

from __future__ import annotations

import re
from dataclasses import dataclass

from unghost.reading.visible import markers

_MARKS = "*_>|\t \xa0"
_DASHES = re.compile(r"^[\s*]*(?:[-_=*─━‐–—]\s?){3,}$")
_SEPARATOR = re.compile(
    r"^[\s>|*]*(?:[-_=#*‐–—]{2,}|(?:- ){2,}|begin |anfang |début |inicio |início |inizio |börja |start på |aloita "
    r"|začátek |začetek "
    r"|начало )",
    re.IGNORECASE,
)
_TRIM = " \t-_=*>|#:\xa0‐–—"
_WORDS = re.compile(r"[^\W\d_]{2,}")
_LABEL_LINES = 25  # a quoted header longer than this is none
_LONG_ATTRIBUTION = 500
TRIES = 800  # lines of one text that are looked at closely
LABEL_REACH = markers.LONGEST_LABEL + 8
_INITIALS = re.compile(r"^\s{0,2}[A-ZА-Я][A-Za-zА-я]{0,7}>(?!\S*@)")
_UNVERBED = re.compile(r"@[^\s@<>()]{1,120}\s?[>)]{0,2}\s?[:：]$")
_MIDWAY = re.compile(r"[.!?…,]\s{1,20}(?=(?:On|Am|Le|El|Il|Em|Op|Den) [^.!?]{0,40}\d)")


@dataclass(frozen=True, slots=True)
class Heading:
    """What introduces a quotation: lines ``start`` to ``end`` (exclusive); an attribution in words, or labelled header fields.

    ``open`` where all that follows belongs to the quotation, marked or not; ``before`` are own words on the heading's own line.
    """

    start: int
    end: int
    words: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    open: bool = False
    before: str = ""


def is_quoted(line: str, text: str) -> bool:
    """Say whether a line bears the mark of a quotation; ``text`` is the line stripped."""
    if text[0] == ">":
        return not text.startswith(">From ")
    if text[0] == "|":
        return line.startswith("| ")
    return ">" in text[:9] and _INITIALS.match(line) is not None


def quote_follows(lines: list[str], i: int, marks: str = "") -> bool:
    """Say whether the first filled line from ``i`` on, of the next four, is marked as quoted (with one of ``marks``,"
    " if given)."""
    for j in range(i, min(i + 4, len(lines))):
        text = lines[j].strip()
        if text:
            return (not marks or text[0] in marks) and is_quoted(lines[j], text)
    return False


def is_rule(line: str) -> bool:
    """Say whether a line is only a rule drawn with dashes or the like."""
    return _DASHES.match(line) is not None


def leads(line: str) -> bool:
    """Say whether a line right above a heading belongs to it: bare words of a separator, or the summary Notes puts there."""
    text = line.strip()
    if len(text) > 300:
        return False
    low = text.strip(_TRIM).lower()
    if low in markers.SEPARATORS or ("&nbsp;" in low and says_separator(text)):
        return True
    return bool(markers.LEADING.match(text) and markers.MOMENT.search(text))


def heading(lines: list[str], i: int, text: str, tried: list[int]) -> Heading | None:
    """Return the heading that line ``i`` ends or begins, if any. Cheap tests first: most lines are ordinary words.

    ``tried`` holds the line up to which labelled lines were read in vain, so that none is read twice, and how many lines were
    looked at: no real mail has so many that need it.
    """
    tried[1] += 1
    if tried[1] > TRIES:
        return None
    last = text[-1]
    if (
        last in ":："
        or (last in "eE" and "wrote" in text[-6:].lower())
        or (last in "-*" and markers.WRITING_END.search(text[-20:]))
    ):
        found = _attribution(lines, i, text)
        if found:
            return found
    colon = text.find(":", 0, LABEL_REACH)
    if colon < 0:
        colon = text.find("：", 0, LABEL_REACH)
    if colon > 0 and i >= tried[0] and _label(text, colon):
        found, tried[0] = _labelled(lines, i)
        if found:
            return found
    if (text[0] in "-_=*#‐–—|" and (text[1:2] in "-_=*#‐–—>|" or text[:3] == "- -")) or last in ":-":
        return _separator(lines, i, text)
    return None


def groupwise(text: str, i: int) -> Heading | None:
    """Read the line of GroupWise: ">>> Al Bly <al@shop.example> 6/1/2026 9:02 AM >>>"; what follows is not marked."""
    words = text.strip("> ")
    if len(text) > 300 or not (markers.MOMENT.search(words) or "@" in words):
        return None
    return Heading(i, i + 1, words, open=True)


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
    if len(text) < 200 and (_writes(text) or "@" in text) and quote_follows(lines, i + 1):
        midway = _MIDWAY.search(text)
        at = midway.end() if midway else 0
        return Heading(i, i + 1, text[at:], before=text[:at].strip())
    return None


def _writes(text: str) -> bool:
    """Say whether a verb of writing, in any language known, stands in the text."""
    low = text.lower()
    return not markers.VERBS.isdisjoint(_WORDS.findall(low)) or any(verb in low for verb in markers.VERBS_UNSPACED)


def _attributes(joined: str) -> bool:
    if any(verb in joined for verb in markers.VERBS_UNSPACED) and markers.MOMENT.search(joined):
        return True
    if not markers.START.match(joined):
        return joined[:4] == "----" and _writes(joined)
    if not _writes(joined):
        return _UNVERBED.search(joined) is not None and markers.MOMENT.search(joined) is not None
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
    colon = text.find(":", 0, LABEL_REACH)
    if colon < 0:
        colon = text.find("：", 0, LABEL_REACH)
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
            return bool(_DASHES.match(text)) or says_separator(text)
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


def says_separator(text: str) -> bool:
    """Say whether a line has the words of a separator, "Original Message" in any language, at its beginning."""
    if "&nbsp;" in text:
        text = text.replace("&nbsp;", " ")
    low = text.strip(_TRIM).lower()
    return low.startswith(markers.SEPARATORS) if len(low) < 200 else False


def _separator(lines: list[str], i: int, text: str) -> Heading | None:
    """Read a line such as "----- Original Message -----" with the header block that may follow it."""
    if text.startswith("|---"):
        return Heading(i, i + 1, open=True)
    words = text.strip(_TRIM)
    if not words:
        return None
    ruled = _SEPARATOR.match(text) is not None
    if ruled and 12 < len(words) < 160 and markers.ABOVE.search(words):
        return Heading(i, i + 1, open=True)
    if len(text) > 250 or not (ruled or _stands_alone(lines, i, text)) or not says_separator(text):
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
