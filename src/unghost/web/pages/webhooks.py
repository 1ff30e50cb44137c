"""Webhooks: who outside is told when something happens, and how that went."""

from __future__ import annotations

from starlette.responses import Response

from unghost.app.ports_outside import Event, Note, State, Webhook, Went
from unghost.errors import UnghostError
from unghost.web.rendering.tongue import mark
from unghost.web.route import Page, Route
from unghost.web.visit import Visit

EVENTS = {
    Event.CASE_CHANGED: mark("somebody stands otherwise than before"),
    Event.SIGN_OF_LIFE: mark("somebody gave a sign of life"),
    Event.TRUTH_RECORDED: mark("a truth was told"),
    Event.LETTER_SENT: mark("a letter was sent"),
    Event.LETTER_CANCELLED: mark("a letter was stopped"),
    Event.LETTER_UNKNOWN: mark("nobody knows whether a letter arrived"),
    Event.SOURCE_STOPPED: mark("a source has stopped"),
}
WENT = {Went.TOLD: mark("told"), Went.WAITS: mark("waits"), Went.GIVEN_UP: mark("given up")}


def _show(visit: Visit, url: str = "", wrong: UnghostError | None = None, fresh: Webhook | None = None) -> Response:
    told = [(hook, [_line(visit, note) for note in notes]) for hook, notes in visit.room.app.telling.all()]
    words = {"told": told, "events": [(event.value, visit.words(says)) for event, says in EVENTS.items()]}
    return visit.page("webhooks.html", 422 if wrong else 200, **words, url=url, wrong=wrong, fresh=fresh, dead=State.DEAD)


def _line(visit: Visit, note: Note) -> tuple[Note, str]:
    return note, visit.words(WENT[note.state])


def _add(visit: Visit) -> Response:
    url, events = visit.field("url"), [event.value for event in EVENTS if visit.field(event.value)]
    try:
        fresh = visit.room.write(lambda app: app.telling.add(url, events, app.now(None)))
    except UnghostError as error:
        return _show(visit, url, error)
    return _show(visit, fresh=fresh)


def _test(visit: Visit) -> Response:
    note = visit.room.app.telling.test(visit.field("webhook"), visit.now)
    said = visit.words("It was not taken. %(why)s", why=note.why) if note.why else visit.words("It was taken.")
    return visit.back("/webhooks", said)


def _remove(visit: Visit) -> Response:
    hook = visit.room.write(lambda app: app.telling.remove(visit.field("webhook")))
    return visit.back("/webhooks", visit.words("%(url)s is told no more.", url=hook.url))


PAGE = Page(
    "webhooks",
    (
        Route("/webhooks", "webhooks", _show),
        Route("/webhooks", "add-webhook", _add, "POST"),
        Route("/webhooks/test", "test-webhook", _test, "POST"),
        Route("/webhooks/remove", "remove-webhook", _remove, "POST"),
    ),
)
