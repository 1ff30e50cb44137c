"""The reference of the HTTP API for people: the same operations as a page of the documentation, with questions to try."""

from __future__ import annotations

import json
from dataclasses import dataclass
from shlex import quote
from typing import Any
from urllib.parse import quote as quoted
from urllib.parse import urlencode

from unghost.web.operations.openapi import SAYS, refusal_words, refusals, scope_words
from unghost.web.operations.resource import API, JSON, Operation, resources
from unghost.web.roles import Scope
from unghost.web.wire.given import Given

BASE = "http://127.0.0.1:8686"


@dataclass(frozen=True, slots=True)
class Asked:
    """An example as it goes over the line: method, address below the server, and the JSON that is sent, if any."""

    method: str
    path: str
    body: dict[str, Any] | None

    @property
    def curl(self) -> str:
        """The same for a shell."""
        words = ["curl"] if self.method == "GET" else ["curl", "-X", self.method]
        words += ["-H", '"Authorization: Bearer $UNGHOST_TOKEN"']
        if self.body is not None:
            sent = json.dumps(self.body, ensure_ascii=False)
            words += ["-H", "'Content-Type: application/json'", "-d", quote(sent)]
        return " ".join([*words, quote(BASE + self.path)])


def example_of(one: Operation) -> Asked | None:
    """Return the example of an operation, None where it needs something that is not there beforehand."""
    if one.example is None:
        return None
    path = API + one.path
    for given in one.within:
        path = path.replace(f"{{{given.name}}}", quoted(str(one.example[given.name]), safe="@"))
    asked = {given.name: _in_address(one.example[given.name]) for given in one.query if given.name in one.example}
    query = f"?{urlencode(asked)}" if asked else ""
    body = {given.name: one.example[given.name] for given in one.body or () if given.name in one.example}
    return Asked(one.method, path + query, body if one.body is not None else None)


def kind_of(given: Given) -> str:
    """Return what a value may be, in words."""
    schema = given.kind.schema()
    if "enum" in schema:
        return " ".join(f"`{value}`" for value in schema["enum"])
    if "examples" in schema:
        return f"such as `{schema['examples'][0]}`"
    if schema["type"] == "integer":
        return f"{schema['minimum']} to {schema['maximum']}"
    if schema["type"] == "array":
        return "a list of texts"
    return {"string": f"text, at most {schema.get('maxLength')}", "boolean": "`true` or `false`"}[schema["type"]]


def page() -> str:
    """Return the page in Markdown."""
    machines = "for machines there is [openapi.json](openapi.json), served at `/api/openapi.json`."
    lines = ["# The HTTP API", "", f"Made from the program by `make openapi`; {machines}", ""]
    lines += [SAYS, "", "| scope | lets a token |", "|---|---|"]
    lines += [f"| `{scope.value}` | {scope_words(scope)} |" for scope in Scope]
    lines += ["", "The examples ask the sample correspondence, as `unghost demo` lays it down.", ""]
    for resource in resources():
        lines += [f"## {resource.title}", "", resource.says, ""]
        for one in resource.operations:
            lines += _section(one)
    return "\n".join(lines).rstrip() + "\n"


def _section(one: Operation) -> list[str]:
    lines = [f"### {one.summary}", "", f"`{one.method} {API}{one.path}` · scope `{one.scope.value}`", ""]
    if one.says:
        lines += [one.says, ""]
    given = [
        (field, where)
        for fields, where in ((one.within, "path"), (one.query, "query"), (one.body or (), "body"))
        for field in fields
    ]
    if given:
        lines += ["| name | where | takes | |", "|---|---|---|---|"]
        lines += [
            f"| `{field.name}`{' *' if field.must or where == 'path' else ''} | {where} | {kind_of(field)} | {field.says} |"
            for field, where in given
        ]
        lines += [""]
    answer = f"[{one.schema}.json](schemas/{one.schema}.json)" if one.media == JSON else f"`{one.media}`"
    odd = [status for status in refusals(one) if status in one.may]
    why = "; ".join(f"{status}: {refusal_words(status)[0].lower()}{refusal_words(status)[1:].rstrip('.')}" for status in odd)
    lines += [f"Answers {one.status} with {answer}." + (f" Refuses with {why}." if why else ""), ""]
    example = example_of(one)
    if example is not None:
        lines += ["```sh", example.curl, "```", ""]
    return lines


def _in_address(value: Any) -> Any:
    return str(value).lower() if isinstance(value, bool) else value
