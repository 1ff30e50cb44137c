"""Sources: every place that is read, how it is, and what to do where it has stopped; and who reads them in the background."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from unghost.domain.account import Auth
from unghost.errors import BadUse
from unghost.history.history import SourceState
from unghost.web.homes import intake
from unghost.web.rendering.tongue import mark
from unghost.web.roles import Role
from unghost.web.route import Page, Route

if TYPE_CHECKING:
    from unghost.domain.account import MailAccount
    from unghost.web.visit import Visit
    from unghost.wiring import App

_GONE = frozenset({"gone", "ended"})


@dataclass(frozen=True, slots=True)
class Kept:
    """A place that is read: its kind as people call it, how it stands, how many things it held, the mailbox behind it if any."""

    kind: str
    title: str
    state: SourceState
    items: int
    account: MailAccount | None = None

    @property
    def name(self) -> str:
        """What it is called where there is little room."""
        place = self.state.place
        return place if self.kind in ("imap", "news") else os.path.basename(place.rstrip(os.sep)) or place


def _show(visit: Visit) -> Response:
    app = visit.room.app
    kept = _kept(app)
    known = {one.state.place for one in kept if one.kind == "imap"}
    health = app.working.health()
    return visit.page(
        "sources.html",
        kept=kept,
        unread=[account for account in app.store.accounts() if account.name not in known],
        aside=sorted(app.store.quarantine().items(), key=lambda one: -one[1]),
        counts=app.store.counts(),
        under_way=visit.room.jobs.under_way(),
        ended=visit.room.jobs.ended()[:3],
        health=_health(health),
        works=health is not None and health["state"] not in _GONE,
        listed=app.yours.listed(visit.now) if app.known_settings().me else 0,
        oauth=Auth.OAUTH,
    )


def _kept(app: App) -> list[Kept]:
    """Return every place by kind and name."""
    accounts = {account.name: account for account in app.store.accounts()}
    titles = {kind: source.title for kind, source in app.sources().items()}
    return [
        Kept(state.kind, titles[state.kind], state, items, accounts.get(state.place) if state.kind == "imap" else None)
        for state, items in app.receiving.states()
    ]


def _health(health: dict[str, Any] | None) -> dict[str, Any] | None:
    """Return how the worker is, with its moments as moments."""
    if health is None:
        return None
    duties = [{**duty, "last": _moment(duty.get("last"))} for duty in health["duties"]]
    return {**health, "at": _moment(health["at"]), "started": _moment(health["started"]), "duties": duties}


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _read(visit: Visit) -> Response:
    """Read one place again, or all of them; a mailbox that was never read as well."""
    app, jobs = visit.room.app, visit.room.jobs
    wanted = [(one.kind, one.state.place) for one in _kept(app)]
    if visit.field("kind"):
        one = _named(visit, app)
        if one[0] == "imap" and one not in wanted:
            job = jobs.start(f"imap {one[1]}", one[1], intake.mailbox(one[1], new=False), "/sources")
            return visit.back(f"/first?job={job.id}")
        wanted = [one]
    if not wanted:
        return visit.back("/first", visit.words("There is no place to read yet."))
    title = wanted[0][1] if len(wanted) == 1 else visit.words("every place")
    job = jobs.start(f"read {sorted(wanted)}", title, intake.places(wanted), "/sources")
    return visit.back(f"/first?job={job.id}")


def _named(visit: Visit, app: App) -> tuple[str, str]:
    """Return the place a form names; raise BadUse where it is none that is known, so that a form cannot read any other."""
    kind, place = visit.field("kind"), visit.field("place")
    known = kind in app.sources() and place in app.places(kind)
    if not known and not (kind == "imap" and any(one.name == place for one in app.store.accounts())):
        raise BadUse(
            f"No place called {place[:200]!r} is read here.", "Load the list again: it may have been forgotten meanwhile."
        )
    return kind, place


def _forget(visit: Visit) -> Response:
    kind, place = _named(visit, visit.room.app)
    visit.room.write(lambda app: app.receiving.forget(kind, place))
    said = visit.words("%(place)s is read no more. What came from it stays.", place=os.path.basename(place) or place)
    return visit.back("/sources", said)


def _remove(visit: Visit) -> Response:
    """Forget a mailbox on a server and what opens it."""
    _, name = _named(visit, visit.room.app)
    visit.room.write(lambda app: app.store.drop_account(name))  # first, so that nothing asks for its secret any more
    visit.room.app.credentials.forget(name)
    return visit.back("/sources", visit.words("%(name)s and its password are forgotten. What was read from it stays.", name=name))


def _list(visit: Visit) -> Response:
    """Return whom not to contact as a table that can be read back."""
    text = visit.room.app.yours.list_table(visit.now)
    headers = {"Content-Disposition": 'attachment; filename="suppression.csv"'}
    return Response(text.encode(), media_type="text/csv; charset=utf-8", headers=headers)


PAGE = Page(
    "sources",
    (
        Route("/sources", "sources", _show),
        Route("/sources/read", "read again", _read, "POST"),
        Route("/sources/forget", "forget a place", _forget, "POST"),
        Route("/sources/remove", "forget a mailbox", _remove, "POST"),
        Route("/sources/suppression.csv", "whom not to contact", _list, roles=frozenset(Role)),
    ),
    nav=(60, mark("Sources")),
)
