"""The reference of the HTTP API, and its description for machines."""

from __future__ import annotations

from starlette.responses import JSONResponse, Response

from unghost.web.operations.openapi import document, refusal_words, refusals, scope_words
from unghost.web.operations.reference import BASE, example_of, kind_of
from unghost.web.operations.resource import JSON, Operation, resources
from unghost.web.roles import Scope
from unghost.web.route import Page, Route
from unghost.web.visit import Visit


def _reference(visit: Visit) -> Response:
    base = str(visit.request.base_url).rstrip("/")
    shown = [(resource, [_shown(one, base) for one in resource.operations]) for resource in resources()]
    scopes = [(scope.value, scope_words(scope)) for scope in Scope]
    return visit.page("api.html", shown=shown, scopes=scopes)


def _shown(one: Operation, base: str) -> dict[str, object]:
    where = ((one.within, "path"), (one.query, "query"), (one.body or (), "body"))
    example = example_of(one)
    return {
        "one": one,
        "given": [
            (field.name, place, kind_of(field).replace("`", ""), field.says.replace("`", ""), field.must or place == "path")
            for fields, place in where
            for field in fields
        ],
        "answer": f"{one.schema}.json" if one.media == JSON else one.media,
        "odd": [(status, refusal_words(status)) for status in refusals(one) if status in one.may],
        "curl": example.curl.replace(BASE, base) if example is not None else "",
    }


def _document(_visit: Visit) -> Response:
    return JSONResponse(document(), headers={"Cache-Control": "public, no-cache"})


PAGE = Page(
    "api",
    (
        Route("/api", "api", _reference),
        Route("/api/openapi.json", "openapi", _document, roles=None),
    ),
)
