"""Who may do what: every way into the site, one row each. What has no row here does not exist.

``docs/reference/routes.md`` is made from it.
"""

from __future__ import annotations

from unghost.web.operations.door import api_routes
from unghost.web.roles import EVERYBODY, FOR_AGENTS, Role
from unghost.web.route import Route, pages

HEAD = """# Every way in

Made from the route table itself by `scripts/route-table`; a test compares the two, and tries every row for every role and every
scope. Whoever is not signed in is let in where it says *nobody need be known*, and nowhere else. A browser that sends something
(POST and the like) also shows the token of its session's forms, and comes from a page of this very site. A program comes with a
[token](../security.md#tokens) that holds the scope named, and only where one is named; one for an agent holds `read`, `lint` and
`draft` at most.
"""


def rows() -> tuple[Route, ...]:
    """Return every row: those of the pages, then those of the HTTP API."""
    return (*(route for page in pages() for route in page.routes), *api_routes())


def markdown() -> str:
    """Return the table as a page of the documentation."""
    found = sorted(rows(), key=lambda row: (row.api, row.path, row.method))
    parts = [HEAD]
    for title, api in (("Pages", False), ("HTTP API", True)):
        lines = [_line(row) for row in found if row.api is api]
        if lines:
            parts += [
                f"\n## {title}\n\n| | path | who | a token's scope | an agent's token | at most |\n|---|---|---|---|---|---|\n"
            ]
            parts += [f"{line}\n" for line in lines]
    return "".join(parts)


def _line(row: Route) -> str:
    agent = "" if row.scope is None else "may" if row.scope in FOR_AGENTS else "never"
    size = f"{row.form_bytes:,} bytes" if row.method not in ("GET", "HEAD") else ""
    scope = f"`{row.scope.value}`" if row.scope else "none will do" if row.roles is not None else ""
    return f"| {row.method} | `{row.path}` | {_who(row.roles)} | {scope} | {agent} | {size} |"


def _who(roles: frozenset[Role] | None) -> str:
    if roles is None:
        return "nobody need be known"
    return "everybody" if roles == EVERYBODY else ", ".join(role.value for role in Role if role in roles)
