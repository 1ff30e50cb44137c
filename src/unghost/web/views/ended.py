"""What a browser is answered that sends something after its session has ended: a page where a page was asked for, else a line."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from starlette.responses import PlainTextResponse

from unghost.web.access.gate import within
from unghost.web.rendering.tongue import mark

if TYPE_CHECKING:
    from starlette.responses import Response

    from unghost.web.access.gate import Gate
    from unghost.web.visit import Visit

_ENDED = mark("Your session has ended. What you typed is still here: copy it, sign in, load this page again, and put it in.")
_LINK = mark("A link that lets you in is printed by: unghost serve --link")


def session_ended(visit: Visit, gate: Gate) -> Response:
    """Return how to sign in and what becomes of what was sent; a line of text to a script and a program."""
    headers = visit.request.headers
    alone = not gate.team.store.accounts()
    page = headers.get("Sec-Fetch-Dest", "document") in ("document", "iframe") and "text/html" in headers.get("Accept", "")
    if page:
        came = within(urlsplit(headers.get("Referer", "")).path or "/")
        return visit.page("sign_in.html", 401, to=came, alone=alone, name="", error=None, lost=True)
    said = (visit.words(_ENDED), visit.words(_LINK)) if alone else (visit.words(_ENDED),)
    return PlainTextResponse(" ".join(said), 401)
