"""The day on which the writer of a mail is back themselves: not a colleague's return, and not a house that opens."""

from __future__ import annotations

import re
from datetime import datetime

from unghost.domain.message import NamedDate
from unghost.reading.dates.find import Found, find_dates
from unghost.reading.dates.loose_days import loose_days
from unghost.reading.machines.everybody import ANOTHER
from unghost.reading.machines.everybody_words import AWAY, OVER_THERE, THIRD
from unghost.reading.machines.prepared_words import OVER
from unghost.reading.sentences import Sentence, sentences

# The writer's own return: in most languages the form of the verb says who.
_I_AM_BACK = (
    r"\b(?:i|we)(?:['’](?:m|re|ll)| am| are| will| shall)?(?: (?!get|come|getting|coming"
    r"|go)\w+){0,3}? (?:back(?! to (?:you|me|that|this|it)| with)|return\w*|home|in the office again|reachable)\b"
    r"|\b(?:when|once) (?:i|we)(?:['’](?:m|re)| am| are)? (?:back|return|reopen)\b|(?:^|[,;.:(–-] ?|\band "
    r"|\bthen )(?:back|home|returning|reachable again"
    r"|in the office again)\b|\b(?:my|our) return\b|\b(?:office|shop|desk) again\b"
    r"|\b(?:wieder (?:da|hier|im (?:büro|haus|dienst|land)|erreichbar|zurück|am (?:platz|start|schreibtisch)|an bord)"
    r"|zurück|bin (?:ich )?wieder"
    r"|sind wir wieder|zu hause)\b"
    r"|\b(?:(?:de )?retour|je (?:rentre|reviens|reprends|serai)|nous (?:rentrons|revenons|reprenons)|vuelvo|volvemos"
    r"|volveré|regreso|regresamos|de vuelta"
    r"|me reincorporo|torno|torniamo|rientro|rientriamo|di ritorno|volto|voltamos|voltarei|regresso|de volta)\b"
    r"|\b(?:ben ik (?:er )?(?:weer|terug)|ik ben (?:er )?(?:weer|terug)|zijn we (?:er )?(?:weer|terug)|(?<!op )terug"
    r"|tillbaka|hemma|åter|tilbage|tilbake|hjemme"
    r"|palaan|palaamme|takaisin|wracam|wrócę|jestem z powrotem|vrátím|vracím|vracíme|zpět|вернусь|вернёмся|выйду|буду"
    r"|повернуся|dönüyorum|döneceğim"
    r"|jövök|visszatérek|revin|επιστρέφω|vraćam se)\b|戻|復帰|帰国|回来|回來|返回|回到|복귀|돌아"
)
_OWN_IN_FRONT = re.compile(rf"(?:{_I_AM_BACK})[^.;!?\n]{{0,30}}$", re.I)
_OWN_BEHIND = re.compile(rf"[^.;!?\n]{{0,24}}?(?:{_I_AM_BACK})", re.I)
_ABOUT_ME = re.compile(
    r"\b(?:i|we|i['’]m|we['’]re|my|our|ich|wir|bin|sind|je|nous|on est|estoy|estaré|estamos|sono|siamo|sarò|estou"
    r"|estamos|ik|we|wij|jag|jeg|vi"
    r"|jestem|będę|jsem|budu|olen|я|мы)\b|^(?:away|out|off|är|på|en |em |op |in ferie|fuori|fuera|sortis|unterwegs"
    r"|im urlaub|ausente|absent)",
    re.I,
)


_WAS_AWAY = re.compile(
    r"\b(?:(?:i|we) (?:was|were)|(?:ich|wir) waren?|j['’]étais|nous étions|(?:estuve|estaba|estuvimos|estive|estava|ero|eravamo)"
    r"|(?:ik|we|wij) (?:was|waren)|(?:jag|vi|jeg) var|by(?:łem|łam|l jsem|la jsem)|olin|был|была)\b",
    re.I,
)


def own_return(text: str, sent: datetime, locale: str = "") -> NamedDate | None:
    """Return the day on which the writer of a text is back, as written, or the last day away where only that is named.

    Of somebody else's return, or of a house that opens, nothing. ``sent`` is when it was sent, ``locale`` as for ``find_dates``.
    """
    found = find_dates(text, sent, locale)
    away_to = max((item.last for item in found if item.until or item.is_range), default=sent.date())
    loose = loose_days(text, max(sent.date(), away_to))
    found += [item for item in loose if not any(f.start < item.end and item.start < f.end for f in found)]
    last_away: Found | None = None
    for piece in sentences(text[:2_000]):
        if piece.text.endswith("?") or any(sort.search(piece.text) for sort in (THIRD, ANOTHER, OVER, _WAS_AWAY)):
            continue
        here = [item for item in found if piece.start <= item.start < piece.end]
        own = _own(here, text, piece)
        if own is not None:
            return _written(own, text)
        for item in here:
            if item.until and _ABOUT_ME.search(piece.text) and (AWAY.search(piece.text) or OVER_THERE.search(piece.text)):
                last_away = item
    return _written(last_away, text) if last_away else None


def _own(items: list[Found], text: str, piece: Sentence) -> Found | None:
    """Return the day right behind the words of the return, or else the one right before them."""
    days = [item for item in items if not (item.is_range or item.until)]
    if not days:
        return None
    behind = (item for item in days if _OWN_IN_FRONT.search(text, max(piece.start, item.start - 60), item.start))
    before = (item for item in days if _OWN_BEHIND.match(text, item.end, piece.end))
    return next(behind, None) or next(before, None)


def _written(item: Found, text: str) -> NamedDate:
    return NamedDate(item.last if item.is_range else item.date, item.precision, text[item.start : item.end])
