"""Facts in a text: dates, amounts, numbers, names, addresses and links, and which of them stand nowhere in another text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from datetime import date

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar janvier enero gennaio januari janeiro",
            "february feb februar février febrero febbraio februari fevereiro",
            "march mar märz mars marzo maart março",
            "april apr avril abril aprile",
            "may mai mayo maggio mei maio maj",
            "june jun juni juin junio giugno junho",
            "july jul juli juillet julio luglio julho",
            "august aug août agosto augustus augusti",
            "september sep sept septembre septiembre settembre setembro",
            "october oct oktober octobre octubre ottobre outubro",
            "november nov novembre noviembre novembro",
            "december dec dezember décembre diciembre dicembre dezembro",
        ),
        1,
    )
    for name in names.split()
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAY_MONTH = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th|\.|º)?(?: of| de| di)? ({_MONTH})\b\.?(?:,?(?: de)? (\d{{4}}))?", re.IGNORECASE
)
_MONTH_DAY = re.compile(rf"\b({_MONTH})\.? (\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s*%|[.,]?\d)(?:,? (\d{{4}})\b)?", re.IGNORECASE)
_ISO = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
_PARTED = re.compile(r"\b(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d{2})\b")
_LINK = re.compile(r"\b(?:https?://|www\.)[^\s<>()\[\]\"']+", re.IGNORECASE)
_ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")  # RFC 5321, 4.5.3.1: its parts are no longer
_NUMBER = re.compile(r"(?<![\w.,])\d[\d.,'’\u00a0\u202f]*(?:[ \u00a0\u202f]\d{3}(?!\d))*")
_GROUPED = re.compile(r"\d{1,3}(?:([.,'’\s\u00a0\u202f])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?")
# What a number may count without being a fact of the record: time we ask for, an hour of the day, the place in a list.
_OF_TIME = re.compile(
    r"\s?(?:-?\s?(?:min(?:ute|uten|utos|uti|uut|uter)?s?|h(?:ou)?rs?|stunden?|heures?|horas?|ore|uur|timm\w*|uhr|o['’]clock|[ap]\.?m\b"
    r"|days?|tage?n?|jours?|días?|giorni|dagen|dias|weeks?|wochen?|semaines?|semanas?|settimane|weken|veckor|months?|monate?n?|lines?"
    r"|words?|seconds?|sekunden))|:\d\d",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\b\d{1,2}[:.h]\d{2}(?!\d|[.,]\d)(?:\s?(?:[ap]\.?m\.?|uhr))?", re.IGNORECASE)
_MONEY = re.compile(r"[€$£¥₹]\s?$|\b(?:EUR|USD|GBP|CHF|CAD|AUD|SEK|NOK|DKK|INR|JPY)\s?$")
_MONEY_AFTER = re.compile(
    r"\s?(?:[€$£¥₹%]|(?:EUR|USD|GBP|CHF|CAD|AUD|SEK|NOK|DKK|INR|JPY|euros?|dollars?|pounds?|percent|prozent)\b)", re.IGNORECASE
)
_TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Herrn?|Frau|Mme|Monsieur|Madame|Sra?|Sig|Signora?|Dhr|Mevr)\b\.? +([A-ZÀ-Þ][\w'’-]+)"
)
_GREETED = re.compile(
    r"^[^\S\n]*(?:dear|hi|hello|hey|hallo|hej|hola|olá|bonjour|buongiorno|ciao|liebe[rs]?|cher|chère|caro|cara|beste|bästa|kære)\s+"
    r"([A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)",
    re.IGNORECASE | re.MULTILINE,
)
_NAMED = re.compile(
    r"\b(?:with|from|by|met|told|asked|colleagues?|friend|boss|manager|director|mit|von|avec|par|con|met|med) "
    r"([A-ZÀ-Þ][a-zà-þ'’-]+(?: [A-ZÀ-Þ][a-zà-þ'’-]+)+)"
)
_NOT_NAMES = """
there all team everyone everybody both again folks madam sir sirs together zusammen tous toutes todos tutti mr mrs ms miss dr
prof herr frau herrn damen herren and und et y e the i monday tuesday wednesday thursday friday saturday sunday montag
dienstag mittwoch donnerstag freitag
"""
_NO_NAMES = frozenset(_NOT_NAMES.split()) | frozenset(_MONTHS)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]?(?:(?<=\d\.)\d[^.!?\n]*[.!?]?)*")
_OURS = re.compile(r"\b(?:i|we|i['’]\w+|we['’]\w+|ich|wir|je|nous|ik|wij|me|us|my|our)\b", re.IGNORECASE)
_THEIRS = re.compile(
    r"\b(?:you|they|she|he|your \w+) (?:said|say|wrote|mentioned|told|named|asked|promised|agreed|wanted)|\b(?:as|we) agreed\b",
    re.IGNORECASE,
)

_NEAR = 40
"""Characters on either side of a number that may say what it counts."""
MOST = 200
"""So many facts of one text are named: the first. Nobody reads more, and a text of nothing else is no letter."""


def unbacked(words: str, known: str, today: date) -> tuple[str, ...]:
    """Return the facts in ``words`` that ``known`` does not hold, as they are written, in order, each once.

    A day to come is no fact where it is asked or offered rather than remembered; numbers count from two digits on, but for
    hours, lengths of time and what is part of a date, link or address. Money and percentages count always. A name is one that is
    greeted, bears a title, or stands in two words after "with", "from" and the like. What cannot be told for sure is let pass.
    """
    found = [*_links(words, known), *_dates(words, known, today), *_names(words, known)]
    bare = _without_facts(words)
    values = _values(known)
    found += [text for text, value in _numbers(bare, today) if value not in values]
    facts = sorted(dict.fromkeys(found), key=words.find)[:MOST]
    return tuple(fact for fact in facts if not any(fact in other and fact != other for other in facts))


def _links(words: str, known: str) -> Iterator[str]:
    flat = known.casefold()
    for pattern in (_LINK, _ADDRESS):
        for match in pattern.finditer(words):
            text = match[0].rstrip(".,;:!?)")
            bare = re.sub(r"^(?:https?://)?(?:www\.)?", "", text.casefold()).rstrip("/")
            if bare not in flat:
                yield text


def _dates(words: str, known: str, today: date) -> Iterator[str]:
    backed = {key for _, keys, _ in _days(known) for key in keys}
    sentences = _Sentences(words)
    for text, keys, start in _days(words):
        if keys & backed or _planned(sentences, start, keys, today):
            continue
        yield text


def _days(text: str) -> Iterator[tuple[str, frozenset[tuple[int, int]], int]]:
    """Yield each date as written, the (month, day) it may mean, and its place. The year is left aside: few write it."""
    for match in _DAY_MONTH.finditer(text):
        yield match[0].strip(" ."), _keys((_MONTHS[match[2].casefold()], int(match[1]))), match.start()
    for match in _MONTH_DAY.finditer(text):
        yield match[0].strip(), _keys((_MONTHS[match[1].casefold()], int(match[2]))), match.start()
    for match in _ISO.finditer(text):
        yield match[0], _keys((int(match[2]), int(match[3]))), match.start()
    for match in _PARTED.finditer(text):
        yield match[0], _keys((int(match[3]), int(match[1])), (int(match[1]), int(match[3]))), match.start()


def _keys(*pairs: tuple[int, int]) -> frozenset[tuple[int, int]]:
    return frozenset((month, day) for month, day in pairs if 1 <= month <= 12 and 1 <= day <= 31)


class _Sentences:
    """The sentences of a text, each looked at once however many dates it holds."""

    def __init__(self, words: str) -> None:
        self._words = words
        self._spans = [match.span() for match in _SENTENCE.finditer(words)]
        self._starts = [start for start, _ in self._spans]
        self._known: dict[int, tuple[bool, bool]] = {}

    def at(self, place: int) -> tuple[bool, bool]:
        """Return whether the sentence there puts something into their mouth, and whether it is a question or speaks of us."""
        number = bisect_right(self._starts, place) - 1
        within = number >= 0 and place < self._spans[number][1]
        key = number if within else -1
        if key not in self._known:
            text = self._words[slice(*self._spans[number])] if within else self._words
            asks = text.rstrip().endswith("?") or _OURS.search(text) is not None
            self._known[key] = (_THEIRS.search(text) is not None, asks)
        return self._known[key]


def _planned(sentences: _Sentences, start: int, keys: frozenset[tuple[int, int]], today: date) -> bool:
    """Say whether a date is one we ask about or offer: still to come this year or next, and not put into their mouth."""
    theirs, asks = sentences.at(start)
    if not keys or theirs:
        return not keys
    ahead = any((month, day) >= (today.month, today.day) or today.month - month >= 6 for month, day in keys)
    return ahead and asks


def _names(words: str, known: str) -> Iterator[str]:
    there = {word.casefold() for word in _WORD.findall(known)}
    for pattern in (_GREETED, _TITLED, _NAMED):
        for match in pattern.finditer(words):
            parts = [part for part in _WORD.findall(match[1]) if part[:1].isupper() and part.casefold() not in _NO_NAMES]
            if parts and not {part.casefold().removesuffix("'s").removesuffix("’s") for part in parts} <= there:
                yield match[1]


def _without_facts(words: str) -> str:
    """Return the text with dates, links, addresses and hours blotted out, so that their digits are no numbers of their own."""
    for pattern in (_LINK, _ADDRESS, _ISO, _PARTED, _DAY_MONTH, _MONTH_DAY, _CLOCK):
        words = pattern.sub(lambda match: " " * len(match[0]), words)
    return words


def _numbers(text: str, today: date) -> Iterator[tuple[str, str]]:
    """Yield each number that is a fact, as written and by value; a year close by is none."""
    near = {str(today.year + years) for years in (-1, 0, 1, 2)}
    for match in _NUMBER.finditer(text):
        written = match[0].rstrip(".,'’ \u00a0\u202f")
        after = text[match.start() + len(written) : match.end() + _NEAR]
        money = _MONEY.search(text[max(0, match.start() - _NEAR) : match.start()]) or _MONEY_AFTER.match(after)
        digits = sum(character.isdigit() for character in written)
        if money or (digits > 1 and written not in near and not _OF_TIME.match(after)):
            yield written, _value(written)


def _values(known: str) -> frozenset[str]:
    found = (
        match[0].rstrip(".,'’ \u00a0\u202f")
        for match in re.finditer(r"\d[\d.,'’\u00a0\u202f]*(?:[ \u00a0\u202f]\d{3}(?!\d))*", known)
    )
    return frozenset(value for written in found for value in (_value(written), *_pieces(written)))


def _pieces(written: str) -> tuple[str, ...]:
    """Return the runs of digits within a number: what was grouped may have been two numbers."""
    return tuple(re.findall(r"\d+", written))


def _value(written: str) -> str:
    """Return a number in one spelling: no marks that group, a point before decimals, no zeros at their end."""
    grouped = _GROUPED.fullmatch(written)
    if grouped:
        head, tail = (written[:-3], written[-2:]) if re.search(r"[.,]\d{2}$", written) else (written, "")
        head, tail = (written[:-2], written[-1:]) if re.search(r"[.,]\d$", written) else (head, tail)
        plain = re.sub(r"\D", "", head) + (f".{tail}" if tail else "")
    else:
        plain = re.sub(r"['’\s]", "", written).replace(",", ".")
    whole, _, decimals = plain.partition(".")
    decimals = decimals.rstrip("0") if decimals.isdigit() else decimals
    return f"{whole}.{decimals}" if decimals else whole
