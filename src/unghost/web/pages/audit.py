"""Audit: what was done, by whom and when, and whether the log is as it was written."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from starlette.responses import Response

from unghost.app.contract_outbox import deed_json
from unghost.app.outbox_words import DID, about, deeds_about, did
from unghost.domain.deed import What
from unghost.outbox.standing import ABOUT_A_LETTER
from unghost.web.route import Page, Route

if TYPE_CHECKING:
    from unghost.domain.deed import Deed
    from unghost.web.visit import Visit

ON_A_PAGE = 50
_KINDS = {what.value: what for what in What}
_LONGEST_NUMBER = 6


def _show(visit: Visit) -> Response:
    outbox = visit.room.app.posting
    everything = outbox.outbox.deeds()
    found = _chosen(visit, everything)[::-1]
    last = max(1, -(-len(found) // ON_A_PAGE))
    page = min(_page(visit), last)
    return visit.page(
        "audit.html",
        deeds=found[(page - 1) * ON_A_PAGE : page * ON_A_PAGE],
        count=len(found),
        people=sorted({deed.by for deed in everything}),
        kinds=sorted(((what.value, words) for what, words in DID.items()), key=lambda kind: kind[1]),
        chosen=_asked(visit),
        query=urlencode({name: value for name, value in _asked(visit).items() if value}),
        page=page,
        last=last,
        changed=outbox.changed() if visit.asked("verify") else None,
        did=did,
        about=about,
        letters={what.value for what in ABOUT_A_LETTER},
    )


def _table(visit: Visit) -> Response:
    posting = visit.room.app.posting
    return _file(posting.log_table(_chosen(visit, posting.outbox.deeds())), "text/csv; charset=utf-8", "unghost-log.csv")


def _lines(visit: Visit) -> Response:
    found = _chosen(visit, visit.room.app.posting.outbox.deeds())
    lines = "".join(json.dumps(deed_json(deed), ensure_ascii=False, sort_keys=True) + "\n" for deed in found)
    return _file(lines, "application/x-ndjson", "unghost-log.jsonl")


def _file(text: str, kind: str, name: str) -> Response:
    content = text.encode("utf-8", "backslashreplace")
    return Response(content, media_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'})


def _asked(visit: Visit) -> dict[str, str]:
    return {name: visit.asked(name) for name in ("by", "kind", "about")}


def _chosen(visit: Visit, deeds: tuple[Deed, ...]) -> tuple[Deed, ...]:
    """Return the lines that were asked for: by somebody, of a kind, about something; in the order of the log."""
    asked = _asked(visit)
    kind = _KINDS.get(asked["kind"])
    found = deeds_about(deeds, asked["about"]) if asked["about"] else deeds
    return tuple(deed for deed in found if asked["by"] in ("", deed.by) and kind in (None, deed.what))


def _page(visit: Visit) -> int:
    asked = visit.asked("page")
    return max(1, int(asked)) if asked.isdecimal() and len(asked) <= _LONGEST_NUMBER else 1


PAGE = Page(
    "audit",
    (
        Route("/audit", "audit", _show),
        Route("/audit/log.csv", "audit-table", _table),
        Route("/audit/log.jsonl", "audit-lines", _lines),
    ),
    nav=(90, "Audit"),
)
