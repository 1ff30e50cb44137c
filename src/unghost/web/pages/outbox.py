"""The outbox: what waits for its hour, what needs you, what was sent; taking back, holding, saying what became of a letter."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from starlette.responses import PlainTextResponse, Response

from unghost.app.dispatched_words import dispatched_lines
from unghost.app.letters import RISK, again, find_letter, hold, resume, scope_of, settle, withdraw
from unghost.app.outbox_words import did, headers, held_words, subject_of, where_it_stands, words_of
from unghost.app.queue import Queued, newer_than, short
from unghost.app.words import title_of
from unghost.app.worker_words import STATES, WORKS
from unghost.domain.hours import zone
from unghost.domain.letter import DAILY
from unghost.errors import BadUse, UnghostError
from unghost.outbox.holds import EVERYTHING, hold_on
from unghost.outbox.standing import Step
from unghost.web.rendering import paths
from unghost.web.roles import Scope
from unghost.web.route import Page, Route

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from unghost.app.queue import Queue
    from unghost.domain.letter import Letter
    from unghost.web.homes.rooms import Room
    from unghost.web.visit import Visit
    from unghost.wiring import App

_PASSES: WeakKeyDictionary[Room, Lock] = WeakKeyDictionary()
_MAKING = Lock()


def _show(visit: Visit) -> Response:
    app = visit.room.app
    queue = app.posting.queue()
    health = app.working.health()
    state = str(health["state"]) if health else "never"
    return visit.page(
        "outbox.html",
        queue=queue,
        undo=_undoable(queue),
        due=[one for one in queue.waiting if one.standing.not_before <= queue.now],
        worker=STATES[state],
        works=state in WORKS,
        everything=EVERYTHING,
        **_words(visit),
    )


def _letter(visit: Visit) -> Response:
    outbox = visit.room.app.posting.outbox
    letter, standing = find_letter(outbox, visit.named("name"))
    shown = headers(letter) if letter.raw else ()
    return visit.page(
        "letter.html",
        one=Queued(letter, standing, hold_on(letter, outbox.held()), newer_than(outbox, letter) if standing.step.open else None),
        deeds=outbox.deeds(letter.id),
        headers=shown,
        body=words_of(letter) if letter.raw else "",
        did=did,
        risk=RISK,
        daily=letter.play == DAILY,
        **_words(visit),
    )


def _words(visit: Visit) -> dict[str, Any]:
    """Return what templates say letters with; moments are told in the user's own time."""
    here = visit.now.astimezone(zone(visit.timezone))

    def stands(one: Queued) -> str:
        said = where_it_stands(one.standing, here, one.newer)
        return said[:1].upper() + said[1:]

    said = {"subject_of": subject_of, "title_of": title_of, "short": short, "held_words": held_words}
    return {**said, "stands": stands, "now": here}


def _undoable(queue: Queue) -> Queued | None:
    """Return the letter that was approved last and may still be taken back without haste: its time has not come."""
    free = [one for one in queue.waiting if one.standing.step is Step.APPROVED and one.standing.not_before > queue.now]
    return max(free, key=lambda one: one.standing.approved_at or one.standing.since, default=None)


def _raw(visit: Visit) -> Response:
    letter, _ = find_letter(visit.room.app.posting.outbox, visit.named("name"))
    return PlainTextResponse(letter.raw.decode("ascii", "backslashreplace"))


def _withdraw(visit: Visit) -> Response:
    def work(app: App, letter: Letter, by: str, now: datetime) -> None:
        withdraw(app.posting.outbox, letter, by, now, visit.field("reason")[:200])

    return _done(visit, work, visit.words("Taken back. It will not go; its draft stays."))


def _settle(visit: Visit) -> Response:
    arrived = visit.field("arrived")

    def work(app: App, letter: Letter, by: str, now: datetime) -> None:
        if arrived not in ("yes", "no"):
            raise BadUse("Did it arrive?", "Choose one of the two.")
        settle(app.posting.outbox, letter, by, now, arrived=arrived == "yes")

    if arrived == "yes":
        return _done(visit, work, visit.words("Noted that it arrived."))
    return _done(visit, work, visit.words("Noted that it did not arrive. It can be sent again."))


def _again(visit: Visit) -> Response:
    def work(app: App, letter: Letter, by: str, now: datetime) -> None:
        if not visit.field("risk"):
            raise BadUse("To send it again takes a word of yours.", "Say first that you know the risk.")
        again(app.posting.outbox, letter, by, now, app.store.settings())

    return _done(visit, work, visit.words("It goes again when its time comes."))


def _done(visit: Visit, work: Callable[[App, Letter, str, datetime], None], said: str) -> Response:
    """Do something with a letter, and go back to where it was asked; what cannot be done is said there."""
    name = visit.named("name")

    def written(app: App) -> str:
        letter, _ = find_letter(app.posting.outbox, name)
        work(app, letter, app.posting.who(None), app.now(None))
        return letter.id

    try:
        letter = visit.room.write(written)
    except UnghostError as error:
        return visit.back(_where(visit, name), error.sentence)
    return visit.back(_where(visit, letter), said)


def _where(visit: Visit, letter: str) -> str:
    return "/outbox" if visit.field("from") == "outbox" else paths.letter(letter)


def _hold(visit: Visit) -> Response:
    what, reason = scope_of(visit.field("what").split()), visit.field("reason")[:200]
    visit.room.write(lambda app: hold(app.posting.outbox, what, app.posting.who(None), app.now(None), reason))
    return visit.back(_back(visit), visit.words("Held back. Nothing of it leaves until you let it go on."))


def _resume(visit: Visit) -> Response:
    what = scope_of(visit.field("what").split())
    try:
        visit.room.write(lambda app: resume(app.posting.outbox, what, app.posting.who(None), app.now(None)))
    except UnghostError as error:
        return visit.back(_back(visit), error.sentence)
    return visit.back(_back(visit), visit.words("It goes on."))


def _back(visit: Visit) -> str:
    return paths.letter(visit.field("letter")) if visit.field("letter") else "/outbox"


def _dispatch(visit: Visit) -> Response:
    """Go once over the outbox, in this request's own thread: the last look at the mailboxes takes its time.

    A letter is claimed before it is handed over, by whoever is first: the worker, another program, or this. So nothing doubles,
    and the lock only spares the mailboxes a second look at once.
    """
    room = visit.room
    with _MAKING:
        under_way = _PASSES.setdefault(room, Lock())
    if not under_way.acquire(blocking=False):
        return visit.back("/outbox", visit.words("That is under way already."))
    try:
        result = room.app.acting.dispatch(quiet=True)
    except UnghostError as error:
        return visit.back("/outbox", f"{error.sentence} {error.remedy}")
    finally:
        under_way.release()
    here = visit.now.astimezone(zone(visit.timezone))
    lines = list(dispatched_lines(result, here, dry_run=False))
    return visit.back("/outbox", " · ".join(" ".join(line.split()) for line in lines))


PAGE = Page(
    "outbox",
    (
        Route("/outbox", "outbox", _show),
        Route("/outbox/hold", "outbox-hold", _hold, "POST", scope=Scope.ACT),
        Route("/outbox/resume", "outbox-resume", _resume, "POST", scope=Scope.ACT),
        Route("/outbox/dispatch", "outbox-dispatch", _dispatch, "POST", scope=Scope.ACT),
        Route("/outbox/{name}", "letter", _letter),
        Route("/outbox/{name}/raw", "letter-raw", _raw),
        Route("/outbox/{name}/withdraw", "letter-withdraw", _withdraw, "POST", scope=Scope.ACT),
        Route("/outbox/{name}/settle", "letter-settle", _settle, "POST", scope=Scope.ACT),
        Route("/outbox/{name}/again", "letter-again", _again, "POST", scope=Scope.ACT),
    ),
    nav=(50, "Outbox"),
)
