"""Cut a text into words and give each its tag of time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from unghost.reading.dates.words import UNSPACED, Entry, Lexicon, article_days, article_words, lexicon, sparks, triggers, unspaced

_NAME = r"(?P<w>https?://\S+|[\w.+-]+@[\w.-]+|[^\W\d_]+\.(?:com|net|org|io|ai|example|de|fr|co|eu|uk)\b)|"
_WORD = r"(?P<word>(?!(?:[qth][1-4]|fy\s?'?(?:20)?\d\d)\b)[^\W\d_]+(?:['.](?=[^\W\d_])[^\W\d_]+)*(?:-[^\W\d_]+)*'?)|"
# Without blanks between words every letter stands alone.
_LETTER = r"(?P<word>(?![qth][1-4]\b)[^\W\d_⺀-힣]+(?:'[^\W\d_⺀-힣]+)?|[⺀-힣])|"
_EASTERN = r"(?P<cjk>(?:(?P<cy>\d{4})\s?[年년])?\s?(?P<cm>\d{1,2})\s?[月월]\s?(?P<cd>\d{1,2})\s?[日号號일])|"
_EASTERN_PART = (
    r"(?P<cjkm>\d{1,2}\s?[月월](?!間|间))|(?P<cjky>20\d\d\s?[年년])"
    r"|(?P<cjkd>\d{1,2}\s?[日号號일](?!\s?[間间内內後后前以후간전이내]))|"
)
_NUMBERS = (
    r"(?P<iso>\b\d{4}-\d{2}-\d{2}\b(?!-))"
    r"|(?P<big>\b20\d\d(?P<dot>[./])\s?\d{1,2}(?P=dot)\s?\d{1,2}\b(?![./-]?\d))"
    r"|(?P<three>\b\d{1,2}(?P<sep>[./-])\s?\d{1,2}(?P=sep)\s?(?:20)?\d{2}\b(?![./-]?\d))"
    r"|(?P<time>\b\d{1,2}[:h]\d{2}\b)"
    r"|(?P<q>\b(?:[qt][1-4]|h[12]|[1-4]q)\b)(?:\s?'(?P<qy>\d{2})\b)?"
    r"|(?P<fy>\bfy\s?'?(?:20)?\d\d\b)"
    r"|(?P<two>\b\d{1,2}[./]\d{1,2}\b\.?(?![./:,]?\d)|\b\d{1,2}\.\s\d{1,2}\.(?!\s?\d))"
    r"|(?P<ord>\b\d{1,2}(?:st|nd|rd|th|ste|de|er|ère|re|ème|e|\.?º|ª|°|:a|:e)\b)"
    r"|(?P<num>\d[\d.,]*\d|\d)"
    r"|(?P<mark>[-–—,.:;!?()\n%€$£/#&])"
)
_REST = _WORD + _EASTERN + _NUMBERS
_TOKEN = re.compile(_REST)
_TOKEN_AND_NAME = re.compile(_NAME + _REST)
_MAY_NAME = re.compile(r"@|://|[^\W\d_]\.[a-z]")
_MONEY = "$€£¥#"
# The tags of marks; a line break and a full stop of an abbreviation need none.
_MARKS = (
    {mark: "w" for mark in ":;!?/#&"}
    | {mark: mark for mark in ",.-()"}
    | {"–": "-", "—": "-", "\n": ""}
    | dict.fromkeys("%€$£", "v")
)
_CJK_TO = ("から", "至", "到")


class Token(NamedTuple):
    """One tagged piece of the text: characters ``start`` to ``end``, its value and whether the word may be something else."""

    start: int
    end: int
    value: int | str | tuple[int, ...] = 0
    shy: bool = False


class Tagged(NamedTuple):
    """The pieces of a text and one tag for each; ``timely`` says whether any of them can begin a date."""

    tags: str
    tokens: list[Token]
    timely: bool


_TIMELY = re.compile(r"[MWQRSPZzUeOcY]|HN")
# No part of a date; where it stands nobody asks.
_PLAIN = Token(-1, -1)
# Digits that may be a date by themselves; the pattern is left open for those with a word in front.
_NUMERIC = (
    r"\d(?:\s?月|(?<!\w\d)(?:\d?[./]\d{1,2}\b(?![./:,]?\d)|\d?[./-]\s?\d{1,2}[./-]\s?(?:20)?\d\d\b|\d?\.\s\d{1,2}\."
    r"|\d{3}[-./]\d\d?[-./]\d\d?\b"
    r"|\d?(?:st|nd|rd|th|ste|de|er|ère|re|ème|e|\.?º|ª|°|:a|:e)\b|q\b)|\b(?<=\b[qth][1-4])|\b(?<=\b20\d\d)|ª\s"
    r"|\d\b(?:(?<=\bfy\d\d)|(?<=\bfy'\d\d)|(?<=\bfy \d\d))"
)
_CJK = re.compile("[぀-ヿ一-鿿가-힣]")
_BLANKS = str.maketrans({chr(n): " " for n in range(128) if not chr(n).isalpha()})
_LETTERS = re.compile(r"[^\W\d_]+")
# A phrase of time is shorter than this, or holds another word of time on the way.
_AROUND = 40


class Clues(NamedTuple):
    """Where a text may speak of time.

    ``lower`` is the text in lower case, as long as before; ``words`` are its words, ``numbers`` the places of those that may be a
    date.
    """

    lower: str
    words: frozenset[str]
    numbers: list[tuple[int, int]]


def clues(text: str) -> Clues | None:
    """Return the clues of a text, None where no word of time of any language and no number that may be a date stands in it."""
    lower = _lower(text)
    words = frozenset(lower.translate(_BLANKS).split() if lower.isascii() else _LETTERS.findall(lower))
    numbers = [match.span() for match in _digits().finditer(lower)]
    if not numbers and triggers().isdisjoint(words) and (lower.isascii() or not _CJK.search(lower)):
        return None
    return Clues(lower, words, numbers)


@cache
def _digits() -> re.Pattern[str]:
    """Return the pattern of digits that may be a date by themselves or with the word in front ("le 25")."""
    behind = "|".join(rf"(?<=\b{re.escape(word)} \d)" for word in article_words())
    return re.compile(rf"{_NUMERIC}|(?:{behind})\d?\b)")


def _lower(text: str) -> str:
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    return lower.replace("’", "'")


def tokens(text: str, language: str, clues: Clues) -> Tagged:
    """Return the tagged words of a text in a language ("" where unknown), as far as they stand near a word of time.

    Words that fill ("the", "of") are left out, and what lies between is one plain word.
    """
    words = lexicon(language)
    tags: list[str] = []
    found: list[Token] = []
    for start, end in _islands(text, language, clues):
        if start > 0:
            tags.append("w")
            found.append(_PLAIN)
        _tag(text, clues.lower, (start, end), words, tags, found)
    line = "".join(tags)
    return Tagged(line, found, bool(_TIMELY.search(line)))


def _islands(text: str, language: str, clues: Clues) -> list[tuple[int, int]]:
    """Return the stretches worth tagging, cut at blanks: around each word of time and each number that may be a date."""
    lower = clues.lower
    if language in UNSPACED or len(text) <= 3 * _AROUND:
        return [(0, len(text))]
    places = [*clues.numbers, *(match.span() for match in article_days(language).finditer(lower))]
    for word in sparks(language) & clues.words:
        places.extend(_places(lower, word))
    merged: list[tuple[int, int]] = []
    for start, end in sorted(places):
        if merged and start - 2 * _AROUND <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return [(_blank_before(text, start - _AROUND), _blank_behind(text, end + _AROUND)) for start, end in merged]


def _places(lower: str, word: str) -> Iterator[tuple[int, int]]:
    """Yield where a word of letters stands with no letter beside it."""
    start = lower.find(word)
    while start >= 0:
        end = start + len(word)
        if not lower[end : end + 1].isalpha() and not (start and lower[start - 1].isalpha()):
            yield start, end
        start = lower.find(word, end)


def _blank_before(text: str, place: int) -> int:
    return text.rfind(" ", 0, place) + 1 if place > 0 else 0


def _blank_behind(text: str, place: int) -> int:
    found = text.find(" ", place)
    return found if found >= 0 else len(text)


def _tag(text: str, lower: str, span: tuple[int, int], words: Lexicon, tags: list[str], found: list[Token]) -> None:
    pattern = _TOKEN_AND_NAME if _MAY_NAME.search(lower, *span) else _TOKEN
    pieces = list((_unspaced(words.unspaced) if words.unspaced else pattern).finditer(lower, *span))
    lows = [piece.group() for piece in pieces]
    known = words.longest
    place, count = 0, len(pieces)
    while place < count:
        low = lows[place]
        taken = _phrase(lows, place, words) if low in known else None
        if taken is not None:
            length, entry = taken
            place += length
            _take(entry, pieces[place - length].start(), pieces[place - 1].end(), tags, found)
            if place < count and lows[place] == "." and low in words.short and pieces[place - 1].end() == pieces[place].start():
                place += 1
            continue
        if low.isalpha() and low not in _CJK_TO and tags[-1:] != ["N"]:
            tags.append("w")
            found.append(_PLAIN)
        else:
            _lone(pieces[place], low, words, text, tags, found)
        place += 1


def _take(entry: Entry, start: int, end: int, tags: list[str], found: list[Token]) -> None:
    if len(entry.tags) != 1:
        tags.append(entry.tags)
        found.extend(Token(start, end, entry.value_at(nth), entry.shy) for nth in range(len(entry.tags)))
    elif entry.tags != "d":
        tags.append(entry.tags)
        found.append(Token(start, end, entry.value_at(0), entry.shy))


def _lone(piece: re.Match[str], low: str, words: Lexicon, text: str, tags: list[str], found: list[Token]) -> None:
    """Tag a mark, a number or a word the lexicon lacks; the case of a number ("15'inden") is no word."""
    mark = _MARKS.get(low)
    start, end = piece.span()
    if mark is not None:
        if mark:
            tags.append(mark)
            found.append(Token(start, end))
    elif low.isalpha() and low not in _CJK_TO:
        if start < 2 or text[start - 1] not in "'’" or not text[start - 2].isdecimal():
            tags.append("w")
            found.append(_PLAIN)
    elif tags[-1:] == ["c"] and low.isdecimal() and found[-1].end == start:
        tags.append("N")  # "KW41"
        found.append(Token(start, end, int(low)))
    else:
        for tag, token in _piece(piece, low, words, text):
            tags.append(tag)
            found.append(token)


def _phrase(lower: list[str], place: int, words: Lexicon) -> tuple[int, Entry] | None:
    low = lower[place]
    entries = words.entries
    if place + 1 < len(lower) and f"{low} {lower[place + 1]}" in words.pairs:
        for length in range(min(words.longest[low], len(lower) - place), 1, -1):
            entry = entries.get(" ".join(lower[place : place + length]))
            if entry is not None:
                return length, entry
    entry = entries.get(low)
    return (1, entry) if entry is not None else None


@cache
def _unspaced(language: str) -> re.Pattern[str]:
    """Return the pattern that cuts a text without blanks: its phrases of time, Latin words and numbers, else single letters."""
    return re.compile(f"{_EASTERN}{_EASTERN_PART}(?P<known>{unspaced(language)})|{_NAME}{_LETTER}{_NUMBERS}")


def _eastern(piece: re.Match[str], low: str) -> tuple[str, Token]:
    """Read a month, a year or a day of the month written with its own sign."""
    tag = {"cjkm": "M", "cjky": "Y", "cjkd": "O"}[piece.lastgroup or ""]
    return tag, Token(piece.start(), piece.end(), int(low.rstrip("月월日号號일年년 ")))


def _piece(piece: re.Match[str], low: str, words: Lexicon, text: str) -> list[tuple[str, Token]]:
    kind = piece.lastgroup
    start, end = piece.span()
    if kind == "word":
        return _word(low, start, end, words)
    if kind == "num":
        return [_number(low, start, end, text)]
    if kind in ("cjkm", "cjky", "cjkd"):
        return [_eastern(piece, low)]
    return [_special(piece, low, text)]


def _word(low: str, start: int, end: int, words: Lexicon) -> list[tuple[str, Token]]:
    """Tag a word the lexicon lacks as a whole: with its possessive or elision cut off, or as its hyphenated parts."""
    for cut in ("'s", "'"):
        entry = words.entries.get(low.removesuffix(cut)) if low.endswith(cut) else None
        if entry is not None and entry.tags in "MWSRU":
            return [(entry.tags, Token(start, end - len(cut), entry.value, entry.shy))]
    head, mark, rest = low.partition("'")
    entry = words.entries.get(head) if mark and len(head) > 2 else None
    if entry is not None and entry.tags in "MWR":
        return [(entry.tags, Token(start, start + len(head), entry.value, entry.shy))]
    if mark and len(head) <= 2 and rest in words.entries:
        entry = words.entries[rest]
        return [(tag, Token(start + len(head) + 1, end, entry.value, entry.shy)) for tag in entry.tags if tag != "d"]
    if low in _CJK_TO:
        return [("-", Token(start, end))]
    parts = low.split("-")
    if len(parts) == 2 and all(part in words.entries for part in parts):
        middle = start + len(parts[0])
        one, two = words.entries[parts[0]], words.entries[parts[1]]
        if len(one.tags) == len(two.tags) == 1 and one.tags in "XCDEJBAMW":
            return [
                (one.tags, Token(start, middle, one.value, one.shy)),
                (two.tags, Token(middle + 1, end, two.value, two.shy)),
            ]
    return [("w", Token(start, end))]


def _number(low: str, start: int, end: int, text: str) -> tuple[str, Token]:
    money = text[start - 1 : start] in _MONEY and start > 0
    glued = _is_latin(text[end : end + 1]) or (start > 0 and (_is_latin(text[start - 1]) or text[start - 1] in "+/-_#"))
    if not low.isdecimal() or money or len(low) > 4:
        return "w", Token(start, end)
    value = int(low)
    if 2000 <= value <= 2099:
        return "Y", Token(start, end, value)
    if (glued and text[start - 1 : start] not in ("-", "/")) or len(low) > 3 or (glued and _is_latin(text[end : end + 1])):
        return "w", Token(start, end)
    return "N", Token(start, end, value)


def _is_latin(letter: str) -> bool:
    """Say whether a letter beside a number makes one name of both; the scripts of East Asia glue everything."""
    return letter.isalpha() and letter < "⺀"


def _special(piece: re.Match[str], low: str, text: str) -> tuple[str, Token]:
    start, end = piece.span()
    day = _dated(piece, low)
    if day:
        return "Z", Token(start, end, day)
    if piece["q"]:
        digit = int(next(c for c in piece["q"] if c.isdigit()))
        year = 2000 + int(piece["qy"]) if piece["qy"] else 0
        return "Q", Token(start, end, (digit, int("h" in low), year))
    if piece["fy"]:
        return "Q", Token(start, end, (0, 2, 2000 + int(low[-2:])))
    if piece["two"]:
        money = start > 0 and text[start - 1] in _MONEY
        one, two = (int(part) for part in re.split(r"[./]\s?", low.rstrip(".")))
        return ("w" if money else "z"), Token(start, end, (one, two))
    if piece["ord"]:
        return "O", Token(start, end, int(re.match(r"\d+", low)[0]))  # type: ignore[index]  # the group begins with digits
    return "w", Token(start, end)


def _dated(piece: re.Match[str], low: str) -> tuple[int, ...]:
    """Return year, month and day of a numeric date, or its three numbers and -1 where their order is open; nothing for others."""
    if piece["iso"]:
        return tuple(int(part) for part in low.split("-"))
    if piece["cjk"]:
        return int(piece["cy"] or 0), int(piece["cm"]), int(piece["cd"])
    if piece["big"]:
        return tuple(int(part) for part in re.split(r"[./]\s?", low))
    if piece["three"]:
        one, two, year = (int(part) for part in re.split(r"[./-]\s?", low))
        return one, two, year + 2000 if year < 100 else year, -1
    return ()
