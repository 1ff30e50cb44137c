"""What is kept is the user's: a copy of everything, a backup, and the end of every trace of somebody."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import TYPE_CHECKING

from starlette.background import BackgroundTask
from starlette.responses import FileResponse, Response

from unghost.app.erase_words import in_order, said
from unghost.web.route import Page, Route
from unghost.web.visit import Visit

if TYPE_CHECKING:
    from unghost.wiring import App


def _export(visit: Visit) -> Response:
    who = visit.field("who") or None

    def work(app: App, file: Path) -> None:
        with file.open("wb") as out:
            app.yours.export_to(out, who)

    return _download(visit, "unghost-person.zip" if who else "unghost-export.zip", work)


def _backup(visit: Visit) -> Response:
    return _download(visit, "unghost.backup", lambda app, file: app.yours.back_up(str(file), replace=False))


def _download(visit: Visit, name: str, work: Callable[[App, Path], object]) -> Response:
    """Return a file that is made now, in a folder nobody else may read, and gone once it was sent."""
    folder = Path(mkdtemp(prefix="unghost-"))
    try:
        visit.room.write(lambda app: work(app, folder / name))
    except BaseException:
        rmtree(folder, ignore_errors=True)
        raise
    return FileResponse(folder / name, filename=name, background=BackgroundTask(rmtree, folder, ignore_errors=True))


def _preview(visit: Visit) -> Response:
    who = visit.asked("who")
    if not who:
        return visit.back("/settings#erase", visit.words("Say who is to be erased."))
    title, counts = visit.room.write(lambda app: _would_go(app, who))
    return visit.page(
        "erase.html", who=who, title=title, rows=[(counts[name], said(name, counts[name])) for name in in_order(counts)]
    )


def _would_go(app: App, who: str) -> tuple[str, dict[str, int]]:
    now = app.now(None)
    whom = app.yours.whom(who, now)
    return whom.title, dict(app.yours.would_erase(whom, now))


def _erase(visit: Visit) -> Response:
    who = visit.field("who")
    if visit.field("sure") != "yes":
        return visit.back(f"/settings/erase?{_query(who)}", visit.words("Nothing was erased: the box was not ticked."))
    done = visit.room.write(lambda app: app.yours.erase(app.yours.whom(who, app.now(None)), app.now(None)))
    visit.room.erased()
    rows = [(done.counts[name], said(name, done.counts[name])) for name in in_order(done.counts)]
    return visit.page("erased.html", done=done, rows=rows)


def _query(who: str) -> str:
    from urllib.parse import urlencode

    return urlencode({"who": who})


PAGE = Page(
    "yours",
    (
        Route("/settings/export", "export", _export, method="POST"),
        Route("/settings/backup", "backup", _backup, method="POST"),
        Route("/settings/erase", "erase-preview", _preview),
        Route("/settings/erase", "erase", _erase, method="POST"),
    ),
)
