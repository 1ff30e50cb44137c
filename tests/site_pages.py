"""Every page of the site that can be opened on the sample, found in the route table; and somebody, a mail and a draft."""

from __future__ import annotations

import re

from site_of import Tab
from unghost.web.rendering import paths
from unghost.web.route import pages

PERSON = "colin.prentice@harrowgate-leisure.example"
NOT_A_PAGE = ("/", "/live", "/health", "/calls/next", "/settings/erase", "/account/sharing", "/mailbox/servers")
"""What shows no page of its own here: an answer for programs, the way to another page, a choice only accounts have."""


def plain_paths() -> list[str]:
    """Return the path of every page that needs no name in it."""
    routes = [route for page in pages() for route in page.routes if route.method == "GET" and not route.api]
    found = {route.path for route in routes if "{" not in route.path and not re.search(r"\.\w+$", route.path)}
    return sorted(found - set(NOT_A_PAGE))


def all_paths(tab: Tab) -> list[str]:
    """Return the path of every kind of page: the plain ones, and one of each that shows somebody or something."""
    mail = tab.room.app.store.find("pump", 1)[0][0]
    return [
        *plain_paths(),
        "/find?q=pump",
        f"/settings/erase?who={PERSON}",
        paths.person(PERSON),
        paths.person(PERSON, "call"),
        paths.person(PERSON, "mails"),
        paths.message(mail),
        begun_draft(tab),
    ]


def begun_draft(tab: Tab) -> str:
    """Begin a draft to somebody and return where it is edited."""
    return begun_draft_to(tab, PERSON)


def begun_draft_to(tab: Tab, who: str) -> str:
    """Begin a draft to a certain person and return where it is edited."""
    answer = tab.post("/draft/new", {"person": who})
    assert answer.status_code == 200, answer.status_code
    assert re.fullmatch(r"/draft/[^/]+", answer.url.path), answer.url
    return str(answer.url.path)
