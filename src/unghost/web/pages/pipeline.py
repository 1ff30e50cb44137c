"""The pipeline: every open deal with the odds that are stated and those the record supports, and what not knowing costs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from starlette.exceptions import HTTPException
from starlette.responses import Response

from unghost.app.words import STATE_WORDS, odd_figures, percent
from unghost.domain.money import about
from unghost.pictures.drawing import Table
from unghost.pictures.pipeline import deal_line, line_key
from unghost.silence.figures import chance
from unghost.web.rendering.drawn import Drawn, inside
from unghost.web.route import Page, Route
from unghost.web.views.gallery import pipeline_of, weekly_of
from unghost.web.views.portrait import noon

if TYPE_CHECKING:
    from unghost.app.pipeline import Line
    from unghost.web.visit import Visit

A_PAGE = 120
"""So many deals stand on one page."""
WORDS: dict[str, Any] = {
    "STATE_WORDS": STATE_WORDS,
    "about": about,
    "chance": chance,
    "noon": noon,
    "odd_figures": odd_figures,
    "percent_words": percent,
}
_DIGITS = 6
_ALONE = "default-src 'none'; style-src 'unsafe-inline'; sandbox"


@dataclass(frozen=True, slots=True)
class Shown:
    """One deal as the page shows it, with its odds drawn on one line."""

    line: Line
    drawn: Drawn


def _show(visit: Visit) -> Response:
    found = pipeline_of(visit.room)
    pages = max(1, -(-len(found.lines) // A_PAGE))
    page = min(pages, _number(visit.asked("page")))
    shown = [
        Shown(one, _bare(deal_line(one.row, f"deal-{n}")))
        for n, one in enumerate(found.lines[A_PAGE * (page - 1) : A_PAGE * page])
    ]
    return visit.page(
        "pipeline.html",
        found=found,
        heard=[one for one in shown if not one.line.row.silent],
        silent=[one for one in shown if one.line.row.silent],
        silent_in_all=sum(line.row.silent for line in found.lines),
        page=page,
        pages=pages,
        key=_bare(line_key("line-key")),
        limbo=inside(found.limbo.svg, found.limbo.table),
        **WORDS,
    )


def _number(text: str) -> int:
    """Return the page that is asked for, the first where that is no number."""
    return max(1, int(text)) if text.isascii() and text.isdigit() and len(text) <= _DIGITS else 1


def _bare(svg: str) -> Drawn:
    """Return a drawing whose words stand beside it on the page: it needs no table of its own."""
    return inside(svg, Table("", (), ()))


def _letter(visit: Visit) -> Response:
    written = weekly_of(visit.room)
    drawn = None if written.sheet.nothing else inside(written.sheet.svg, written.sheet.table)
    return visit.page("weekly.html", letter=written, drawn=drawn)


def _letter_file(visit: Visit) -> Response:
    ending = visit.named("ending")
    if ending not in ("html", "txt"):
        raise HTTPException(404)
    written = weekly_of(visit.room, wait=True)
    headers = {"Content-Disposition": f'attachment; filename="unghost-week-{written.now:%Y-%m-%d}.{ending}"'}
    if ending == "txt":
        return Response(written.text, media_type="text/plain", headers=headers)
    return Response(written.html, media_type="text/html", headers={**headers, "Content-Security-Policy": _ALONE})


PAGE = Page(
    "pipeline",
    (
        Route("/pipeline", "pipeline", _show),
        Route("/pipeline/letter", "weekly-letter", _letter),
        Route("/pipeline/letter.{ending}", "weekly-letter-file", _letter_file),
    ),
    nav=(20, "Pipeline"),
)
