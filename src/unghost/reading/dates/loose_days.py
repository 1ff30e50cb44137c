"""Days named so shortly that only an absence around them makes dates of them: "the 10th", "again Tue", "12/5", "16-án".

A notice of a few words does not show its language, so the names of months and weekdays of all languages are heard at once.
Only for automatic answers, and for people who say when they are back: elsewhere such numbers are counts, prices and times.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from unghost.domain.message import Precision
from unghost.reading.dates.find import LAST_YEAR, Found

_MONTHS = (
    r"jan\w{0,5}|janv\w*|enero|gennaio|styczni\w+|ledna|lednu|tammiku\w+|január\w*|ianuarie|ocak\w*|січ\w+|янв\w+"
    r"|ιανουαρ\w+|siječ\w+",
    r"feb\w*|févr?\w*|fev(?:ereiro)?|luty|lutego|únor\w*|února|helmiku\w+|şubat\w*|лют\w+|фев\w+|φεβρουαρ\w+|veljač\w+",
    r"mar(?:ch|s|zo|ço|ts?|tie|ca|zec)?|märz|mrz|maart|mrt|maalisku\w+|březn\w+|márci\w+|mart\w{0,2}|берез\w+|марта?"
    r"|μαρτ\w+|ožujk\w+",
    r"apr\w*|avril|abril|kwie\w+|dubn\w+|huhtiku\w+|ápril\w*|nisan\w*|квіт\w+|апр\w+|απρ\w+|travnj\w+",
    r"may|mai|mayo|maggio|mei|maj[ua]?|maio|květ\w+|touko\w+|máj\w*|mayıs\w*|трав\w+|мая|май|μα[ιΐ]\w+|svibnj\w+",
    r"jun\w*|juin|giugno|czerwc\w+|červn\w+|kesäku\w+|jún\w*|haziran\w*|черв\w+|июн\w+|ιουν\w+|lipnj\w+",
    r"jul\w*|juil\w*|luglio|lipc\w+|červenc\w+|heinäku\w+|júl\w*|temmuz\w*|лип\w+|июл\w+|ιουλ\w+|srpnj\w+",
    r"aug\w*|août|agosto|sierp\w+|srpna|elo(?:ku)\w+|ağustos\w*|серп\w+|авг\w+|αυγ\w+|kolovoz\w+",
    r"sep\w*|set(?:embro|tembre)?|wrze\w+|září|syysku\w+|szept\w+|eylül\w*|верес\w+|сен\w+|σεπτ\w+|rujn\w+",
    r"oct\w*|okt\w*|out(?:ubro)?|ottobre|październik\w*|říjn\w+|lokaku\w+|ekim\w*|жовт\w+|окт\w+|οκτ\w+",
    r"nov\w*|listopad\w*|marrasku\w+|kasım\w*|листоп\w+|ноя\w+|νο[εέ]\w+|studen\w+",
    r"dec\w*|dez\w*|déc\w*|dic\w*|grud\w+|prosin\w+|jouluku\w+|aralık\w*|груд\w+|дек\w+|δεκ\w+",
)
_WEEKDAYS = (
    r"mon(?:day)?|montags?|lundi|lunes|lunedì|maandag|måndag|mandag|maanantai\w*|poniedział\w+|ponděl\w+"
    r"|понедельник\w*|понеділ\w+",
    r"tue(?:s|sday)?|dienstag|mardi|martes|martedì|dinsdag|tisdag|tirsdag|tiistai\w*|wtor\w+|úterý|вторник\w*"
    r"|вівтор\w+|salı|kedd\w*",
    r"wed(?:nesday)?|mittwoch|mercredi|miércoles|mercoledì|woensdag|onsdag|keskiviik\w+|środ\w+|střed\w+|сред[ау]"
    r"|серед\w+|çarşamba",
    r"thu(?:rs|rsday)?|donnerstag|jeudi|jueves|giovedì|donderdag|torsdag|torstai\w*|czwart\w+|čtvrt\w+|четверг\w*|perşembe",
    r"fri(?:day)?|freitag|vendredi|viernes|venerdì|vrijdag|fredag|perjantai\w*|piąt\w+|pátek|pátku|пятниц\w+|cuma|péntek\w*",
    r"sat(?:urday)?|samstag|samedi|sábado|sabato|zaterdag|lördag|lørdag|lauantai\w*|sobot\w+|суббот\w+",
    r"sun(?:day)?|sonntag|dimanche|domingo|domenica|zondag|söndag|søndag|sunnuntai\w*|niedziel\w+|neděl\w+|воскресень\w+",
)
_MONTH = "|".join(f"(?P<m{number}>{names})" for number, names in enumerate(_MONTHS, 1))
_NTH = r"(?:\.|st|nd|rd|th|er|:e|º|ª|°)?"
_DAY_MONTH = re.compile(rf"(?<![\d.,:/])(?P<day>\d{{1,2}}){_NTH}\s?(?:de |of |d['’])?(?:{_MONTH})(?![^\W\d_])", re.I)
_MONTH_DAY = re.compile(rf"(?<!\w)(?:{_MONTH})\.? (?P<day>\d{{1,2}})(?![\d:,%€$])", re.I)
_NUMERIC = re.compile(r"(?<![\d.,:/-])(\d{1,2})[./](\d{1,2})(?:[./](?:20)?\d\d)?(?![\d/:])")
_BARE = re.compile(
    r"(?:\b(?:the|le|el|al|il|den|am|dia|op|dne|ab|dal|vom|zum|du|au|de) |\bl['’]|\ball['’])(\d{1,2})(?:st|nd|rd|th|\."
    r"|e|er|:[ea]|º)?(?![\d\w:/%€$-]|[.,]\d)"
    r"|(?<![\d.,:/])(\d{1,2})(?:st|nd|rd|th)\b|(?<![\d月])(\d{1,2})[日号號]|(?<![\d.])(\d{1,2})-?(?:án|én|jén|től|tól"
    r"|jától|ig|го|e)\b",
    re.I,
)
_WEEKDAY = re.compile("|".join(rf"\b(?P<w{n}>{names})(?![^\W\d_])" for n, names in enumerate(_WEEKDAYS)), re.I)
_UNTIL_BEFORE = re.compile(
    r"\b(?:until|till?|to|through|bis(?: zum| einschließlich)?|jusqu['’]au|hasta(?: el)?|até(?: a[ou]?| o dia)?"
    r"|fino (?:al|a)|tot(?: en met)?"
    r"|t/m|med|t\.?o\.?m\.?|do(?: dnia)?|până pe|έως τις|do|до|по)\s?(?:the |le |den |el |\w{3,12},? )?$",
    re.I,
)
_UNTIL_BEHIND = re.compile(r"(?:まで|까지|-?ig\b|['’]?\w{0,2} kadar|\.? (?:asti|saakka))")


def loose_days(text: str, today: date) -> list[Found]:
    """Return the days a text names, however shortly, in reading order; each is the next such day from ``today`` on."""
    found: list[Found] = []
    if today.year > LAST_YEAR:
        return found
    for start, end, day in (*_with_month(text, today), *_alone(text, today)):
        if not any(other.start < end and start < other.end for other in found):
            until = bool(_UNTIL_BEFORE.search(text, max(0, start - 24), start) or _UNTIL_BEHIND.match(text, end))
            found.append(Found(start, end, day, Precision.DAY, day, until))
    return sorted(found, key=lambda item: item.start)


def _with_month(text: str, today: date) -> Iterator[tuple[int, int, date]]:
    for pattern in (_DAY_MONTH, _MONTH_DAY):
        for match in pattern.finditer(text):
            month = next(int(name[1:]) for name, value in match.groupdict().items() if value and name != "day")
            day = _next(today, int(match["day"]), month)
            if day is not None:
                yield match.start(), match.end(), day
    for match in _NUMERIC.finditer(text):
        both = [
            _next(today, int(match[1]), int(match[2])),
            _next(today, int(match[2]), int(match[1])) if "/" in match[0] else None,
        ]
        days = [day for day in both if day is not None]
        if days:
            yield match.start(), match.end(), min(days)  # an absence ends soon: of two readings the nearer


def _alone(text: str, today: date) -> Iterator[tuple[int, int, date]]:
    for match in _BARE.finditer(text):
        number = int(next(group for group in match.groups() if group))
        day = _next(today, number, None)
        if day is not None:
            yield match.start(match.lastindex or 0), match.end(), day
    for match in _WEEKDAY.finditer(text):
        number = int((match.lastgroup or "w0")[1:])
        yield match.start(), match.end(), today + timedelta((number - today.weekday() - 1) % 7 + 1)


def _next(today: date, day: int, month: int | None) -> date | None:
    """Return the next such day of a month, or of any month; None for a day there is not."""
    if not 1 <= day <= 31 or (month is not None and not 1 <= month <= 12):
        return None
    for later in range(25):
        year, place = divmod(today.month - 1 + later, 12)
        if month is not None and place + 1 != month:
            continue
        try:
            named = date(today.year + year, place + 1, day)
        except ValueError:
            continue
        if named >= today:
            return named
    return None
