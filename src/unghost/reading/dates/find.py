"""Dates in words: an anchored grammar over tagged words, one alphabet for all languages.

Each word that may speak of time becomes one letter (the lexicon is data, a file a language), every other word a ``w``. The
grammar is then one regular expression over that string of letters, so that it is written once, is linear, and cannot take a
telephone number for a day. Letters:

A after · B until, by, before · a b the same behind the time · c numbered week · C early · D mid · E end · e end of a unit,
one word · F from · f ordinal word · G on · g ago · H article before a bare day · I in · i give · J late · k every · L last ·
M month · N number · n number word · O "20th" · o from now · P today, tomorrow · Q quarter or half · R festival · S season · T
this · U unit · v veto · W weekday · X next · Y year · Z numeric date · z part of a numeric date that is none without help ·
'-' to, and · ',' '.' '(' punctuation · w others
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import islice

from unghost.domain.message import NamedDate, Precision
from unghost.reading.dates.around import is_place_or_person, is_refused
from unghost.reading.dates.candidate import Candidate
from unghost.reading.dates.doubts import is_attribute, is_credible
from unghost.reading.dates.found import Found, settled
from unghost.reading.dates.frame import number_of
from unghost.reading.dates.past import is_past
from unghost.reading.dates.periods import Period, after, modified
from unghost.reading.dates.reader import Reader
from unghost.reading.dates.tokens import Clues, Tagged, Token, clues, tokens
from unghost.reading.language import is_english, language_of
from unghost.reading.sentences import LIMIT

__all__ = ["Found", "find_dates", "named_dates"]

# pre: prepositions in front; mod: early, mid, end, late; what: the core, first alternative first.
_OF_YEAR = "(?:,?Y|XU|UX|TU)"
_LOOSE_DAY = r"(?:O|N\.?)M|MO|MN|O"
_CORE = "|".join(
    f"(?P<{name}>{pattern})"
    for name, pattern in (
        ("numeric", r"W?[.,]?[(]?Z"),
        ("partials", r"W?,?z[-BH]{1,2}z"),
        ("partial", r"W?[,HG]{0,2}z"),
        ("day_month", rf"(?:W[,HGI]{{0,3}})?H?(?:(?:O|N\.?)[-BH]{{1,2}})?H?(?:O|N\.?|f)(?:-M(?:-Y|-N)?|M{_OF_YEAR}?)"),
        ("month_day", rf"W?,?M-?(?:O|N)(?![UMv])(?:[-BH]{{1,2}}(?:O|N)(?!\.?M))?{_OF_YEAR}?"),
        ("nth_weekday", rf"[fOL]W[IEGH]*(?:M{_OF_YEAR}?|XU|UX|TU|U|R)"),
        ("nth_week", rf"[fOL]U[IGH]*(?:M{_OF_YEAR}?|XU|UX|TU|U)|M[fO]U"),
        ("weekday_after", rf"WA(?:RY?|{_LOOSE_DAY})"),
        ("week_number", r"UN(?!\.?[U%M])|cN|(?:N\.?|O)c"),
        ("week_of", rf"U[IGFH]*W?,?(?:{_LOOSE_DAY}|z)|UHN(?![UMv])"),
        ("after_next", r"UAX|XUAX|XXU|XXW"),
        ("units_after", rf"[nN]UA(?:RY?|{_LOOSE_DAY})"),
        ("week_after", rf"UA(?:X?U|RY?|{_LOOSE_DAY})"),
        ("week_before", r"UBRY?"),
        ("weekday_next_week", r"W[,IGH]{0,2}XU|WUX|WI?TU|XUW|XU[,GH]{1,2}W|UXW|TUW"),
        ("weekday_in_weeks", r"[WP]I(?:n|N)U|[WP]U(?!X)|(?:n|N)U[FG]W|(?:n|N)UFP|n?UP"),
        ("ordinal_unit", rf"(?:[fO]|N\.)U{_OF_YEAR}?"),
        ("next_unit", r"XU|UX|XS|SX|XMY?|MX(?!U)|XW|WX|XQ|XR"),
        ("month_of_year", r"M(?:XU|UX)"),
        ("this_unit", r"TU|TS|TWX?|TM|TQ"),
        ("relative", r"(?:[nN]-)?[nN]U(?:o|a|IU)|Uo"),
        ("in_units", r"(?:(?<=[IA])|(?<=IG)|(?<=IH))[XT]?(?:[nN]-?)?[nN]X?U"),
        ("give_units", r"(?:(?<=i)|(?<=iG))(?:[nN]-)?[nN]U"),
        ("quarter", rf"Q{_OF_YEAR}?"),
        ("end_word", r"e"),
        ("unit_end", r"UE"),
        ("weekday_day", r"W,?(?:O|H{1,2}N(?![UMvYN:])|N(?![UMvYN:]))"),
        ("festival", r"R(?:Y|XU|UX)?"),
        ("month", rf"M{_OF_YEAR}?"),
        ("season", rf"S{_OF_YEAR}?"),
        ("ordinal_day", r"O(?:[-BH]{1,2}O)?(?:[IGH]*(?:XU|UX|TU))?"),
        ("article_day", r"(?<=H)N(?![UMvYNz:]|[.,]N)"),
        ("weekday", r"W"),
        ("point", r"P"),
        ("then_unit", r"UA(?=[.,!)]|$)"),
        ("unit", r"(?<=[EDCJ])U|(?<=[EDCJ]-)U|(?<=[EDCJ][HF])U"),
        ("year", r"Y"),
        ("bare_units", r"^(?:[nN]-)?[nN]U"),
        ("bare_day", r"N(?![UMvYNz:]|[.,]N)"),
    )
)
_GRAMMAR = re.compile(
    rf"(?=[^w.,v()abog-])(?:(?P<past>(?!L[WU][IEGH]*(?:M|[XT]?U))[Lk][LkTXH]*(?:[nN]U|(?:O|N\.?)M|[fO]W|UW|WU|W|U|M|S|Q|Y|R|O|P|f)|[nN]Ug|U(?=L)L|WL)"
    rf"|(?P<pre>[ABFIGHi]*)(?:(?P<mod>[EDCJ])-?[HF]?)?(?:{_CORE}))"
)
# What stands behind a time in some languages: its part, then after or until.
_BEHIND = re.compile(r"(?P<mod>[EDCJ](?![EDCJU])|E(?=U))?(?:-?(?P<post>[abo]))?")
_BEHINDS = frozenset("EDCJabo-")
LAST_YEAR = 9_000  # behind a clock so wrong there is no room to count forward
_WITH_PART = frozenset(("month", "unit", "this_unit", "next_unit", "quarter", "year", "month_of_year"))


def named_dates(text: str, sent: datetime, locale: str = "") -> tuple[NamedDate, ...]:
    """Return the future dates a text names, in reading order, as seen from the moment it was sent.

    ``date`` is the first day of the named period ("in Q3": 1 July), the day itself after until, by and before, the day after the
    period after "after". ``locale`` ("de", "en-GB", "-GB" where only the country is known) decides language and the order of day
    and month; without it the language of the text and the sender's UTC offset do. Past days, durations, times, numbers and names
    give nothing.
    """
    return tuple(NamedDate(f.date, f.precision, text[f.start : f.end]) for f in find_dates(text, sent, locale))


def find_dates(text: str, sent: datetime, locale: str = "") -> list[Found]:
    """Return the same with the places in the text; only the first 8,000 characters are read."""
    if sent.year > LAST_YEAR:
        return []
    head = text[:LIMIT]
    named = clues(head)
    if named is None:
        return []
    language, _, country = locale.replace("_", "-").partition("-")
    language, words = _tagged(head, language.lower(), named)
    if not words.timely:
        return []
    country = country.upper()[:2]
    reader = _reader(sent.date(), _month_first(language, country, sent), country, language)
    found = [f for f in _matches(head, words.tags, words.tokens, reader) if f]
    return settled(found, head, words.tags, words.tokens) if len(found) > 1 else found


@lru_cache(64)
def _reader(today: dt.date, month_first: bool, country: str, language: str) -> Reader:  # noqa: FBT001  # a cache knows positions best
    return Reader(today, month_first, country, language)


_ALIKE = {"nb": "no", "nn": "no"}


def _tagged(head: str, declared: str, named: Clues) -> tuple[str, Tagged]:
    """Return the language and the words of a text: the declared one, else, or where nothing is understood in it, its own."""
    language = _ALIKE.get(declared, declared)
    if language:
        words = tokens(head, language, named)
        if words.timely or (language == "en" and is_english(named.words)):
            return language, words
    own = "en" if is_english(named.words) else language_of(head)
    if language and own in ("", language):
        return language, words
    return own, tokens(head, own, named)


def _month_first(language: str, country: str, sent: datetime) -> bool:
    """Say whether 5/6 is a day of May: in English of the United States, by the sender's clock where the country is unknown."""
    if language != "en":
        return False
    if country:
        return country == "US"
    offset = sent.utcoffset() or timedelta(0)
    return timedelta(hours=-11) <= offset <= timedelta(hours=-4)


def _matches(text: str, tags: str, words: list[Token], reader: Reader) -> Iterator[Found | None]:
    before: Found | None = None
    for match in islice(_GRAMMAR.finditer(tags), _MOST):
        if match["past"] is None and (match.lastgroup != "bare_day" or _is_day_back(match, text, words, before)):
            found = _read(match, text, words, _anchored(reader, match, words, before), reader.today)
            before = found or before
            yield found


_MOST = 100
"""Phrases of time read in one text: nobody names more, and each costs a tenth of a millisecond."""
_BARE_DAYS = frozenset(("ordinal_day", "article_day", "weekday_day", "bare_day"))
_SAME_BREATH = 80


def _anchored(reader: Reader, match: re.Match[str], words: list[Token], before: Found | None) -> Reader:
    """Read a bare day behind a named one as the next after it: "3 to 17 August, back on the 18th"."""
    kind = match.lastgroup or ""
    if before is None or words[match.start()].start - before.end > _SAME_BREATH or before.last <= reader.today:
        return reader
    if _follows(kind, match, words):
        return replace(reader, today=before.last)
    if kind in _BARE_DAYS and before.precision in (Precision.DAY, Precision.MONTH):
        return replace(reader, today=before.last if before.precision is Precision.DAY else before.date)
    if (
        kind == "weekday"
        and (before.is_range or before.until or match.string[match.end() : match.end() + 1] == "A")
        and not match["pre"].count("B")
    ):
        return replace(reader, today=before.last)
    return reader


def _follows(kind: str, match: re.Match[str], words: list[Token]) -> bool:
    """Say whether a unit is told from what was named before it: "the week after", "the following week"."""
    if kind != "next_unit":
        return kind == "then_unit"
    return any(words[place].value == _THEN for place in range(match.start(kind), match.end()) if match.string[place] == "X")


_THEN = 2


def _is_day_back(match: re.Match[str], text: str, words: list[Token], before: Found | None) -> bool:
    """Say whether a bare number behind days away is the day that ends them: "closed 5 to 16 September, open again from 19"."""
    if before is None or not before.is_range or words[match.start()].start - before.end > _SAME_BREATH:
        return False
    day = words[match.start("bare_day")]
    closed = match.string[match.end() : match.end() + 1] in ("", ".", "-") or text[day.end] in "'’"
    return 1 <= number_of(day) <= 31 and (bool(match["pre"]) or closed)


def _read(match: re.Match[str], text: str, words: list[Token], reader: Reader, today: dt.date) -> Found | None:
    kind = match.lastgroup or ""
    first, last = match.start(kind), match.end()
    behind = _BEHIND.match(match.string, last) if match.string[last : last + 1] in _BEHINDS else None
    mod = match["mod"] or (behind["mod"] if behind and kind in _WITH_PART else None)
    post = (behind["post"] or "") if behind else ""
    found = Candidate(
        kind,
        match,
        text,
        words,
        reader.language,
        mod or "",
        post,
        match["pre"],
        words[match.start()].start,
        words[last - 1].end,
    )
    if not is_credible(found) or is_place_or_person(found) or is_refused(found):
        return None
    period = reader.read(kind, match[kind], words[first:last])
    if period is None or (
        words[first].value in ("holidays", "fiscal_now") and not mod and not (_BOUNDS.search(match["pre"]) or post)
    ):
        return None
    if words[first].value in _FREE and "F" in match["pre"]:
        return None  # back from the holidays is no time to come
    whole = period = _part(period, kind, mod, match, words, reader)
    if ("A" in match["pre"] and kind != "in_units" and not is_attribute(found)) or post in ("a", "o"):
        period = after(period)
    if is_past(found, period, today):
        return None
    if behind and post:
        last = behind.end()
    return _placed(found, period, whole, reader, last)


def _part(period: Period, kind: str, mod: str | None, match: re.Match[str], words: list[Token], reader: Reader) -> Period:
    """Return the part of a period that is meant; what is over of a current one is meant of the next."""
    if not mod:
        return period
    named = modified(period, mod)
    if named.last < reader.today and kind == "unit":
        return modified(reader.later_unit(words[match.start(kind)]) or period, mod)
    return named


def _placed(found: Candidate, period: Period, whole: Period, reader: Reader, last: int) -> Found:
    match, words = found.match, found.words
    pre = match["pre"]
    start = words[match.start("mod") if match["mod"] else match.start(found.kind)].start
    if pre and pre[-1] in "ABFIG":
        start = words[match.start()].start
    day = max(period.first, reader.today) if period.last >= reader.today else period.first
    until = "B" in pre or found.post == "b"
    value = found.words[last - 1].value
    guess = value in ("fiscal", "fiscal_now") or (
        isinstance(value, tuple) and len(value) == 3 and value[1:2] == (2,) and not value[0]
    )
    return Found(
        start,
        words[last - 1].end,
        day,
        period.precision,
        whole.last,
        until,
        period.is_range,
        guess,
        _follows(found.kind, match, words),
    )


# "On holiday" is a state; only the end or the eve of the holidays is a time.
_BOUNDS = re.compile("[AB]")
_FREE = frozenset(("holidays", "summer_break", "year_break", "autumn_break"))
