"""The description of the HTTP API as OpenAPI 3.1, made from its operations and the published schemas."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from typing import Any

from unghost.web.operations.once import AGAIN, KEY
from unghost.web.operations.resource import API, JSON, Operation, Resource, resources
from unghost.web.roles import Scope
from unghost.web.wire.given import Given, object_schema
from unghost.web.wire.problem import PROBLEM

Json = dict[str, Any]
SCHEMAS = "schemas.json"
"""The schemas of ``docs/reference/schemas`` by name, in one file beside this one: what is installed has no ``docs``."""
_ELSEWHERE = re.compile(r"(?P<file>[a-z_]+)\.json(?:#(?P<rest>.*))?")
_REFUSALS = {
    401: "Nobody is known by what was sent.",
    403: "Whoever asks may not do that.",
    404: "There is nothing, or nobody, of that name.",
    409: "What was sent is as described here, but does not fit what is known: a day that has passed, a letter that has left.",
    413: "More was sent than is taken.",
    415: "What was sent is of another kind than is taken.",
    422: "What was sent is not as described here; `errors` says where.",
    429: "That was too often.",
    502: "A server that had to be asked cannot be reached, or refuses.",
    503: "What was asked for is still being worked out, or something else writes here; `Retry-After` says when to ask again.",
}
_SCOPES = {
    Scope.READ: "look at what is judged, and at the correspondence it rests on",
    Scope.LINT: "have a text checked",
    Scope.DRAFT: "write drafts, which nobody has approved",
    Scope.RECORD: "tell a truth, a call, a park, a note",
    Scope.ACT: "approve, withdraw, dispatch, erase, choose settings",
}
_LATER: Json = {"headers": {"Retry-After": {"description": "Seconds to wait.", "schema": {"type": "integer", "minimum": 1}}}}
SAYS = """Everything the command line can do, for programs. What is answered is what the command prints with `--json`.

Send a token: `Authorization: Bearer TOKEN`. A browser that is signed in may ask as well; what changes something then carries the
header `X-CSRF-Token`. What records something may bear an `Idempotency-Key`: asked again within a day it is answered as before,
and nothing is done twice. What was read carries an `ETag`; sent back as `If-None-Match`, it costs nothing where nothing changed.
A refusal is a problem as RFC 9457 has it, with a sentence and what to do about it."""


@cache
def schemas() -> Mapping[str, Json]:
    """Return the published schemas by name."""
    found: dict[str, Json] = json.loads(files("unghost.web").joinpath(SCHEMAS).read_text(encoding="utf-8"))
    return found


@cache
def document() -> Json:
    """Return the whole description."""
    paths: dict[str, Json] = {}
    for resource in resources():
        for one in resource.operations:
            paths.setdefault(API + one.path, {})[one.method.lower()] = _operation(resource, one)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "unghost",
            "version": _version(),
            "description": SAYS,
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": "/"}],
        "tags": [{"name": resource.name, "description": resource.says} for resource in resources()],
        "security": [{"token": []}, {"session": []}],
        "paths": paths,
        "components": {
            "schemas": {name: _moved(name, schemas()[name]) for name in sorted(_needed(_named()))},
            "securitySchemes": {
                "token": {"type": "http", "scheme": "bearer", "description": "A token with a scope, made on the page /tokens."},
                "session": {
                    "type": "apiKey",
                    "in": "cookie",
                    "name": "unghost_session",
                    "description": "A browser that is signed in.",
                },
            },
        },
    }


def text() -> str:
    """Return the description as it is published."""
    return json.dumps(document(), ensure_ascii=False, indent=1) + "\n"


def scope_words(scope: Scope) -> str:
    """Return what a scope lets a token do."""
    return _SCOPES[scope]


def refusals(operation: Operation) -> tuple[int, ...]:
    """Return the statuses an operation may refuse with."""
    found = {401, 403, 409, 413, 422, 429, 503, *operation.may}
    found |= {404} if operation.within else set()
    found |= {415} if operation.body is not None else set()
    return tuple(sorted(found))


def refusal_words(status: int) -> str:
    """Return what a status means here."""
    return _REFUSALS[status]


def _version() -> str:
    try:
        return version("unghost")
    except PackageNotFoundError:
        return "0"


def _operation(resource: Resource, one: Operation) -> Json:
    scope = f"Needs the scope `{one.scope.value}`: {_SCOPES[one.scope]}."
    found: Json = {
        "operationId": one.name,
        "tags": [resource.name],
        "summary": one.summary,
        "description": " ".join([one.says, scope]).strip(),
        "x-scope": one.scope.value,
        "parameters": _parameters(one),
        "responses": _responses(one),
    }
    if one.body is not None:
        found["requestBody"] = _body(one)
    return found


def _parameters(one: Operation) -> list[Json]:
    found = [_parameter(given, "path") for given in one.within] + [_parameter(given, "query") for given in one.query]
    if one.records:
        key = {"type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[\\x21-\\x7e]{1,200}$"}
        found.append({"name": KEY, "in": "header", "description": "The same key, the same answer, for a day.", "schema": key})
    return found


def _parameter(given: Given, where: str) -> Json:
    found: Json = {"name": given.name, "in": where, "description": given.says, "schema": given.kind.schema()}
    return {**found, "required": True} if where == "path" or given.must else found


def _body(one: Operation) -> Json:
    if one.takes != JSON:
        return {"required": True, "content": {kind: {"schema": {"type": "string", "minLength": 1}} for kind in one.takes.split()}}
    fields = one.body or ()
    must = any(field.must for field in fields)
    shown: Json = {"schema": object_schema(fields)}
    example = {field.name: (one.example or {})[field.name] for field in fields if field.name in (one.example or {})}
    return {"required": must, "content": {JSON: shown | ({"example": example} if example else {})}}


def _responses(one: Operation) -> Json:
    headers: Json = {}
    if one.method == "GET":
        headers["ETag"] = {"description": "The mark of what was read.", "schema": {"type": "string"}}
    if one.records:
        headers[AGAIN] = {"description": "That this was answered before.", "schema": {"const": "true"}}
    content = {JSON: {"schema": {"$ref": f"#/components/schemas/{one.schema}"}}} if one.media == JSON else {one.media: {}}
    good: Json = {"description": one.summary + ".", "content": content}
    found: Json = {str(one.status): good | ({"headers": headers} if headers else {})}
    if one.method == "GET":
        found["304"] = {"description": "Nothing has changed since the mark that was sent."}
    problem = {PROBLEM: {"schema": {"$ref": "#/components/schemas/problem"}}}
    for status in refusals(one):
        found[str(status)] = {"description": _REFUSALS[status], "content": problem} | (_LATER if status in (429, 503) else {})
    return found


# -- the published schemas in one document --------------------------------------------------------------------------------


def _named() -> set[str]:
    return {"problem", *(one.schema for resource in resources() for one in resource.operations if one.schema)}


def _needed(names: Iterable[str]) -> set[str]:
    """Return these schemas and all they refer to."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += _referred(schemas()[name])
    return found


def _referred(value: Any) -> Iterable[str]:
    if isinstance(value, dict):
        ref = _ELSEWHERE.fullmatch(str(value.get("$ref", "")))
        if ref is not None:
            yield ref["file"]
        for part in value.values():
            yield from _referred(part)
    elif isinstance(value, list):
        for part in value:
            yield from _referred(part)


def _moved(name: str, value: Any) -> Any:
    """Return a schema whose references lead to where the others stand in the document."""
    if isinstance(value, list):
        return [_moved(name, part) for part in value]
    if not isinstance(value, dict):
        return value
    found = {key: _moved(name, part) for key, part in value.items() if key != "$schema"}
    if isinstance(value.get("$ref"), str):
        ref = _ELSEWHERE.fullmatch(value["$ref"])
        file, rest = (ref["file"], ref["rest"] or "") if ref is not None else (name, value["$ref"].removeprefix("#"))
        found["$ref"] = f"#/components/schemas/{file}{rest}"
    return found
