"""Dates in words: an anchored grammar over tagged words, one alphabet for all languages.

Each word that may speak of time becomes one letter (the lexicon is data, a file a language), every other word a ``w``. The
grammar is then one regular expression over that string of letters, so that it is written once, is linear, and cannot take a
telephone number for a day. Letters:

A after · B until, by, before · C early · D mid · E end · e end of a unit, one word · F from · f ordinal word · G on · g ago ·
H article before a bare day · I in · i give · J late · k every · L last · M month · N number · n number word · O "20th" ·
o from now · P today, tomorrow · Q quarter or half · R festival · S season · T this · U unit · v veto · W weekday · X next ·
Y year · Z numeric date · z part of a numeric date that is none without help · '-' to, and · ',' '.' '(' punctuation · w others
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from unghost.domain.message import NamedDate, Precision
from unghost.reading.date_periods import Period, after, modified
from unghost.reading.date_reader import Reader, number_of
from unghost.reading.date_tokens import Token, clues, tokens
from unghost.reading.language import is_english, language_of
from unghost.reading.sentences import LIMIT

# pre: prepositions in front; mod: early, mid, end, late; what: the core, first alternative first.
_CORE = "|".join(
    f"(?P<{name}>{pattern})"
    for name, pattern in (
        ("numeric", r"W?,?[(]?Z"),
        ("partial", r"W?,?z"),
        ("day_month", r"W?,?H?(?:(?:O|N\.?)[-BH]{1,2})?H?(?:O|N\.?|f)M(?:,?Y)?"),
        ("month_day", r"W?,?M(?:O|N)(?![UMv])(?:[-BH]{1,2}(?:O|N)(?!\.?M))?(?:,?Y)?"),
        ("nth_weekday", r"[fOL]W[IEGH]*MY?"),
        ("nth_week", r"[fO]U[IGH]*MY?"),
        ("weekday_after", r"WA(?:RY?|(?:O|N\.?)M|MO|MN|O)"),
        ("week_number", r"UN(?![U%])"),
        ("week_of", r"U[IGF]*W?,?(?:(?:O|N\.?)M|MO|MN|O)"),
        ("after_next", r"UAX|XUAX|XXU"),
        ("week_after", r"UA(?:R|X?U)"),
        ("weekday_next_week", r"WXU|WUX|WI?TU|XUW|XU,?W|UXW"),
        ("weekday_in_weeks", r"[WP]I(?:n|N)U|[WP]U(?!X)|(?:n|N)U[FG]W|(?:n|N)UFP|nUP"),
        ("ordinal_unit", r"(?:[fO]|N\.)UY?"),
        ("next_unit", r"XU|UX|XS|SX|XMY?|MXU?|XW|WX|XQ"),
        ("this_unit", r"TU|TS|TW|TM"),
        ("relative", r"(?:[nN]-)?[nN]U(?:o|IU)"),
        ("in_units", r"(?<=I)(?:[nN]-)?[nN]U"),
        ("give_units", r"(?<=i)(?:[nN]-)?[nN]U"),
        ("quarter", r"QY?"),
        ("end_word", r"e"),
        ("unit_end", r"UE"),
        ("weekday_day", r"W,?(?:O|H?N(?![UMvYN:]))"),
        ("festival", r"RY?"),
        ("month", r"MY?"),
        ("season", r"SY?"),
        ("ordinal_day", r"O(?:[-BH]{1,2}O)?"),
        ("article_day", r"(?<=H)N(?![UMvYNz:]|[.,]N)"),
        ("weekday", r"W"),
        ("point", r"P"),
        ("unit", r"(?<=[EDCJ])U|(?<=[EDCJ]-)U"),
        ("year", r"(?<=[ABFIECDJ])Y"),
    )
)
_GRAMMAR = re.compile(
    rf"(?P<past>[Lk][LkTXH]*(?:[nN]U|UW|WU|W|U|M|S|Q|Y|R|O|P|f)|[nN]Ug|U(?=L)L|WL)"
    rf"|(?P<pre>[ABFIGHi]*)(?:(?P<mod>[EDCJ])-?H?)?(?:{_CORE})"
)


@dataclass(frozen=True, slots=True)
class Found:
    """A date in words with its place: characters ``start`` to ``end``; ``last`` is the last day of a named range or period."""

    start: int
    end: int
    date: dt.date
    precision: Precision
    last: dt.date
    until: bool = False
    is_range: bool = False


def named_dates(text: str, sent: datetime, locale: str = "") -> tuple[NamedDate, ...]:
    """Return the future dates a text names, in reading order, as seen from the moment it was sent.

    ``date`` is the first day of the named period ("in Q3": 1 July), the day itself after until, by and before, the day after the
    period after "after". ``locale`` ("de", "en-GB") decides language and the order of day and month; without it the language of
    the text and the sender's UTC offset do. Past days, durations, times, numbers and names give nothing.
    """
    return tuple(NamedDate(f.date, f.precision, text[f.start : f.end]) for f in find_dates(text, sent, locale))


def find_dates(text: str, sent: datetime, locale: str = "") -> list[Found]:
    """Return the same with the places in the text; only the first 8,000 characters are read."""
    head = text[:LIMIT]
    named = clues(head)
    if named is None:
        return []
    language = locale[:2].lower() or ("en" if is_english(named.words) else language_of(head))
    words = tokens(head, language, named)
    if not words.timely:
        return []
    reader = Reader(sent.date(), _month_first(language, locale, sent), locale[3:].upper() or "", language)
    found = [f for f in _matches(head, words.tags, words.tokens, reader) if f]
    return list(_joined(found, words.tags, words.tokens))


def _month_first(language: str, locale: str, sent: datetime) -> bool:
    if len(locale) >= 5:
        return locale[:5].lower().replace("_", "-") == "en-us"
    offset = sent.utcoffset() or timedelta(0)
    return language == "en" and timedelta(hours=-11) <= offset <= timedelta(hours=-4)


def _matches(text: str, tags: str, words: list[Token], reader: Reader) -> Iterator[Found | None]:
    for match in _GRAMMAR.finditer(tags):
        if match["past"] is None:
            yield _read(match, text, words, reader)


def _read(match: re.Match[str], text: str, words: list[Token], reader: Reader) -> Found | None:
    kind = match.lastgroup or ""
    first, last = match.start(kind), match.end()
    inner = words[first:last]
    pre = match["pre"]
    if not _credible(kind, match, text, words, reader.language):
        return None
    period = reader.read(kind, match[kind], inner)
    if period is None or (inner[0].value == "holidays" and not match["mod"] and not _BOUNDS.search(pre)):
        return None
    if match["mod"]:
        period = modified(period, match["mod"])
    whole = period
    if "A" in pre:
        period = after(period)
    if _is_past(period, pre, kind, text, words, match.start(), last, reader):
        return None
    start = words[match.start("mod") if match["mod"] else first].start
    if pre and pre[-1] in "ABFIG":
        start = words[match.start()].start
    day = max(period.first, reader.today) if period.last >= reader.today else period.first
    return Found(start, words[last - 1].end, day, period.precision, whole.last, "B" in pre, period.is_range)


# "On holiday" is a state; only the end or the eve of the holidays is a time.
_BOUNDS = re.compile("[AB]")
_AFTER_SHY = re.compile(
    r"\s*(?:$|[.,;:?!)\n–—]|-\s|'s\b|’s\b|(?:is|was|works?|would|will|should|looks?|suits?|then|or|and|at|if|please)\b)"
)
_STRONG_KINDS = frozenset(
    [
        "numeric",
        "day_month",
        "month_day",
        "nth_weekday",
        "nth_week",
        "week_of",
        "weekday_after",
        "weekday_next_week",
        "weekday_in_weeks",
        "next_unit",
        "relative",
        "in_units",
        "give_units",
        "week_after",
        "after_next",
        "weekday_day",
        "article_day",
    ]
)


def _credible(kind: str, match: re.Match[str], text: str, words: list[Token], language: str) -> bool:
    """Say whether a candidate has what its kind needs to be a date and no name, number or verb."""
    token = words[match.start(kind)]
    behind = match.string[match.end() : match.end() + 1]
    before = match.string[max(0, match.start() - 1) : match.start()]
    if kind in ("partial", "ordinal_day", "article_day", "week_number", "numeric") and (behind in ("v", "U") or before == "v"):
        return False
    if kind == "partial":
        return bool(match["pre"]) or match[kind].startswith("W") or _stands_alone(text, words, match)
    if kind in ("week_number", "ordinal_unit", "unit_end"):
        return _unit_fits(kind, match, words, token)
    if kind == "ordinal_day":
        return bool(match["pre"]) or before in ("X", "-") or "the " in text[max(0, token.start - 4) : token.start].lower()
    if kind == "this_unit" and match[kind] == "TU":
        return bool(match["mod"])
    if kind in _STRONG_KINDS:
        return True
    return _not_a_name(kind, match, text, token, words, language)


def _unit_fits(kind: str, match: re.Match[str], words: list[Token], token: Token) -> bool:
    if kind == "week_number":
        return token.value == 1 and 1 <= number_of(words[match.end() - 1]) <= 53 and "n" not in match["pre"]
    if kind == "ordinal_unit":
        unit = number_of(words[match.start(kind) + match[kind].index("U")])
        return unit in (4, 5) and number_of(token) <= (4 if unit == 4 else 2)
    return token.value in (1, 3, 4, 6)


def _stands_alone(text: str, words: list[Token], match: re.Match[str]) -> bool:
    token = words[match.end() - 1]
    return text[token.start : token.end].endswith(".") and match.string[match.end() : match.end() + 1] in ("", ".", "w", ",")


_NAMES_A_TIME = re.compile(
    r"(?:^|[.,;:?!(\n–—]|\b(?:talk|speak|meet|chat|connect|call|say|maybe|perhaps|probably|about|do|is|back))\W*$", re.I
)


def _not_a_name(kind: str, match: re.Match[str], text: str, token: Token, words: list[Token], language: str) -> bool:
    """Tell a bare month, weekday, season, quarter or festival from a name: by its preposition, its place or its capital."""
    end = words[match.end() - 1].end
    if text[end : end + 1] == "-" and text[end + 1 : end + 2].isalpha():
        return False
    led = bool(match["pre"].strip("H")) or bool(match["mod"]) or match.string[match.start() - 1 : match.start()] in ("X", "T")
    if kind == "weekday" and not token.shy:
        return True
    if token.shy and language == "en" and text[token.start].islower() and kind in ("month", "weekday"):
        return led and bool(_AFTER_SHY.match(text, end))
    if led or kind in ("festival", "point", "end_word", "unit", "year"):
        return True
    if kind == "month" and match.end() - match.start(kind) > 1:
        return True
    edge = bool(_AFTER_SHY.match(text, end))
    if token.shy:
        return edge and bool(_NAMES_A_TIME.search(text, max(0, token.start - 20), token.start))
    return edge or (kind == "month" and language not in ("en", ""))


_PAST_VERB = re.compile(
    r"\b(?:was|were|did|had|bought|launched|met|spoke|talked|sent|went|saw|got|came|signed|started|moved|visited"
    r"|joined|wrote|called"
    r"|emailed|mailed|received|installed|opened|shown|delivered|finished|measured|drank|made|ran|took|since|war"
    r"|waren|hatte|hatten|wurde|wurden|gekauft|était|étaient|avait|fui|fue|era|foi"
    r"|estaba|estive|acheté|eravamo|è stato|waren|werd|var|blev|køpte|köpte|oli|był|była)\b",
    re.I,
)
_FUTURE = re.compile(r"\b(?:to|will|would|should|shall|please|let|'ll|wird|werden|bitte|can|may|until further)\b|['’]ll\b", re.I)
_OLD_PAPER = re.compile(
    r"\b(?:(?:e-?)?mails?|messages?|notes?|letters?|schreiben|nachricht|angebot|offre|offer|courriel|courrier"
    r"|facture|rechnung|invoice|anfrage"
    r"|besøg|brev|bericht|correo|mensaje|mensagem|messaggio|lettera|brief|mejl|visit|termin|gespräch"
    r"|telefonat)\W+(?:from|of|dated|on|vom|du"
    r"|van|del|do|da|di|dal|av|från|fra|z|ze|de)?\s*(?:the|le|el|il|den)?\s*$",
    re.I,
)
_DID_AFTER = re.compile(
    r"\W*(?:we|i|they|he|she|it|you)\s+(?:did|had|was|were|bought|launched|got|went|ran|signed|started|tried|saw)\b", re.I
)
_CLAUSE = re.compile(r"[.,;:!?\n]")


def _is_past(period: Period, pre: str, kind: str, text: str, words: list[Token], first: int, last: int, reader: Reader) -> bool:
    """Say whether a date lies behind them: by its year, or by the words around it."""
    if period.last < reader.today:
        return True
    if (period.dated and kind != "in_units") or kind in ("relative", "next_unit", "give_units"):
        return False
    start = words[first].start
    clause = text[max(0, start - 80) : start]
    cuts = [m.end() for m in _CLAUSE.finditer(clause)]
    clause = clause[cuts[-1] :] if cuts else clause
    if _OLD_PAPER.search(text[max(0, start - 40) : start]):
        return True
    if _DID_AFTER.match(text, words[last - 1].end) and "B" not in pre:
        return True
    verb = _PAST_VERB.search(clause)
    return bool(verb) and not _FUTURE.search(clause)


def _joined(found: list[Found], tags: str, words: list[Token]) -> Iterator[Found]:
    """Make one range of two dates with nothing but "to" between them; a range begins at its first day."""
    ends = {word.end: n for n, word in enumerate(words)}
    starts = {word.start: n for n, word in enumerate(words)}
    held: Found | None = None
    for item in found:
        if held is not None:
            between = tags[ends.get(held.end, 0) + 1 : starts.get(item.start, 0)]
            near = item.start - held.end <= 12
            link = between + ("B" if item.until else "")
            if near and item.date > held.date and re.fullmatch(r"[-BH]{1,2}", link) and not held.until:
                held = replace(held, end=item.end, last=item.last, is_range=True)
                continue
            yield held
        held = item
    if held is not None:
        yield held
