"""Pictures: each large with its table beside it, and alone as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from starlette.exceptions import HTTPException
from starlette.responses import Response

from unghost.app.pictures import OF_A_PERSON, OF_EVERYBODY
from unghost.errors import UnknownPerson
from unghost.web.rendering import paths
from unghost.web.rendering.drawn import inside
from unghost.web.route import Page, Route
from unghost.web.views.gallery import drawn_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from unghost.app.pictures import Kind
    from unghost.web.visit import Visit

ALONE = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
"""The policy of a picture that is opened by itself: its own style, and nothing else."""


def _gallery(visit: Visit) -> Response:
    return _choose(visit, visit.asked("person"))


def _choose(visit: Visit, who: str = "", error: UnknownPerson | None = None) -> Response:
    """Ask whose pictures are wanted, with all there are; ``error`` says that nobody is called so."""
    people, everybody = (_links(kinds.values(), "" if error else who) for kinds in (OF_A_PERSON, OF_EVERYBODY))
    known = {"people": people, "everybody": everybody, "who": who, "error": error}
    return visit.page("pictures.html", 404 if error else 200, **known)


def _page(visit: Visit) -> Response:
    kind, who = _kind(visit), visit.asked("person")
    if kind.name in OF_A_PERSON and not who:
        return _choose(visit)
    try:
        sheet = drawn_of(visit.room, kind.name, who, paths.message)
    except UnknownPerson as error:
        return _choose(visit, who, error)
    others = OF_A_PERSON if kind.name in OF_A_PERSON else OF_EVERYBODY
    return visit.page(
        "picture.html",
        kind=kind,
        sheet=sheet,
        drawn=inside(sheet.svg, sheet.table),
        who=who if kind.name in OF_A_PERSON else "",
        others=_links(others.values(), who),
        file=paths.picture(kind.name, who),
    )


def _file(visit: Visit) -> Response:
    kind, who = _kind(visit), visit.asked("person")
    try:
        if kind.name in OF_A_PERSON and not who:
            raise UnknownPerson("This picture is of one person, and nobody is named.", "Name an address or a full name.")
        sheet = drawn_of(visit.room, kind.name, who)
    except UnknownPerson as error:
        return _choose(visit, who, error)
    way = "attachment" if visit.asked("download") else "inline"
    headers = {"Content-Security-Policy": ALONE, "Content-Disposition": f'{way}; filename="unghost-{kind.name}.svg"'}
    return Response(sheet.svg, media_type="image/svg+xml", headers=headers)


def _kind(visit: Visit) -> Kind:
    name = visit.named("kind")
    found = OF_A_PERSON.get(name) or OF_EVERYBODY.get(name)
    if found is None:
        raise HTTPException(404)
    return found


def _links(kinds: Iterable[Kind], who: str = "") -> list[tuple[Kind, str]]:
    return [(kind, address(kind.name, who)) for kind in kinds]


def address(kind: str, who: str = "") -> str:
    """Return where a picture stands large with its table."""
    return f"/picture/{kind}" + (f"?person={quote(who)}" if who else "")


PAGE = Page(
    "picture",
    (
        Route("/picture", "pictures", _gallery),
        Route("/picture/{kind}.svg", "picture-file", _file),
        Route("/picture/{kind}", "picture", _page),
    ),
)
