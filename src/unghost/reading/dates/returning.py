"""Hear that a day is the one on which somebody is back, by the words right in front of it or right behind."""

from __future__ import annotations

import re

from unghost.reading.dates.find import Found

_BACK = (
    r"back|return(?:s|ing|ed)?|resum\w{1,6}|re-?open\w{0,4}|at my desk|in the office again|zurück|wieder|retour|revien\w{1,6}"
    r"|reviendr\w{1,4}|reprend\w{0,5}|reprise|réouv\w{1,6}|riapert\w{1,3}|reapert\w{1,3}|reabert\w{1,3}|heropening"
    r"|wiedereröffn\w{1,4}|rentr\w{1,6}|rouvr\w{1,6}|vuelv\w{1,4}|volver\w{0,4}|regres\w{1,6}|reincorpor\w{1,4}"
    r"|reabr\w{1,5}|volt\w{1,6}|retorn\w{1,6}|terug|heropen\w{0,4}|weer (?:open|aanwezig|bereikbaar)|rientr\w{1,6}|torn\w{1,5}"
    r"|riapr\w{1,6}|åter|tillbaka|öppnar|tilbage|tilbake|åbner|åpner|palaa\w{0,4}|avaamme|wraca\w{0,3}|wróc\w{1,5}|powrót"
    r"|zpět|vrát\w{0,5}|vrac\w{1,5}|otevřeme|dön\w{1,10}|верн\w{1,5}|возвращ\w{1,6}|поверн\w{1,5}|vissza\w{0,8}|revin\w{0,4}"
    r"|revenim|επιστρ\w{1,8}"
)
_IN_FRONT = re.compile(rf"\b(?:{_BACK})\b[^.;!?\d]{{0,28}}$", re.I)
_FROM = re.compile(r"(?:from|ab|à partir|a partir|vanaf|från|fra|fr\.o\.m|od|с|dal|desde)\b", re.I)
_BEHIND = re.compile(
    r"[^.;!?\n\d]{0,30}?(?:\b(?:wieder|zurück|back|terug|åter|tillbaka|tilbage|tilbake|de retour|takaisin|geri|vissza\w{0,8}|weer"
    r"|igen|igjen|jälleen|z powrotem|zpátky|zpět)\b|戻|復帰|再開|営業|出社|出勤|回来|回來|恢复|复工|返回|복귀|돌아)",
    re.I,
)


def is_return(item: Found, text: str, *, away: bool = False) -> bool:
    """Say whether a day in a text is when somebody is back; a range of days away is none.

    ``away`` where the last day away was named before: then "from the 14th" is the return.
    """
    if item.is_range:
        return False
    if away and _FROM.match(text, item.start):
        return True
    if _IN_FRONT.search(text, max(0, item.start - 44), item.start):
        return True
    return not item.until and bool(_BEHIND.match(text, item.end))
