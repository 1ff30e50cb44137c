"""The plays: what each has been worth here, what it is, and how well the odds hold that decide whom it is for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from unghost.app.pictures import plays_sheet
from unghost.app.play_words import NO_EVIDENCE, SCHOOLS, odds_in_figures, remarks
from unghost.app.words import CAUSE_WORDS, CHANNEL_WORDS
from unghost.domain.worth import Grade
from unghost.plays.catalogue import library
from unghost.silence.figures import chance
from unghost.web.homes.answers import NotYetError
from unghost.web.rendering.drawn import inside
from unghost.web.route import Page, Route
from unghost.web.views.gallery import plays_of, watched_of

if TYPE_CHECKING:
    from starlette.responses import Response

    from unghost.app.plays import Told
    from unghost.plays.play import Play
    from unghost.web.views.gallery import Watched
    from unghost.web.visit import Visit

WORDS: dict[str, Any] = {
    "CAUSE_WORDS": {**CAUSE_WORDS, "private": "something private"},
    "CHANNEL_WORDS": CHANNEL_WORDS,
    "NO_EVIDENCE": NO_EVIDENCE,
    "SCHOOLS": SCHOOLS,
    "chance": chance,
    "figures": odds_in_figures,
    "remarks": remarks,
}


@dataclass(frozen=True, slots=True)
class Shown:
    """One play: what is known of it, and what it is; ``play`` is None for one that the library no longer has."""

    told: Told
    play: Play | None


def _show(visit: Visit) -> Response:
    found = plays_of(visit.room)
    shipped, watched = library(), _watched(visit)
    shown = [Shown(told, shipped.get(told.worth.play)) for told in found.told]
    tried = [one for one in shown if one.told.worth.evidence is not Grade.NONE]
    sheet = plays_sheet(found) if tried else None  # a picture of nothing yet would say it once for every play
    return visit.page(
        "plays.html",
        found=found,
        tried=tried,
        never=[one for one in shown if one.told.worth.evidence is Grade.NONE],
        drawn=inside(sheet.svg, sheet.table) if sheet else None,
        watched=watched,
        reliability=inside(watched.reliability.svg, watched.reliability.table) if watched else None,
        **WORDS,
    )


def _watched(visit: Visit) -> Watched | None:
    """Return what stands below the plays, None where it is still being worked out: the plays need not wait for it."""
    try:
        return watched_of(visit.room)
    except NotYetError:
        return None


PAGE = Page("plays", (Route("/plays", "plays", _show),), nav=(30, "Plays"))
