"""First steps: from nothing to the first list. A file, a mailbox or the sample; what is being read; whose side we are on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from os.path import expanduser
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlencode
from zoneinfo import available_timezones

from anyio import to_thread
from starlette.responses import JSONResponse, Response

from unghost.app.settings import together
from unghost.app.unread import nothing_read
from unghost.errors import BadUse, UnghostError
from unghost.web.access.gate import gate_of
from unghost.web.homes import intake, sampled
from unghost.web.homes.jobs import Job, State
from unghost.web.rendering.countries import countries
from unghost.web.route import Page, Route
from unghost.web.views.mailbox_form import SERVER, described, password_of, wants_passphrase
from unghost.web.views.upload import LARGEST, receiving_of, sent_file, sent_piece

if TYPE_CHECKING:
    from unghost.domain.settings import Settings
    from unghost.web.visit import Visit
    from unghost.wiring import App

PIECE = 8_000_000
"""Bytes that a browser sends at a time, so that a broken line costs no more."""
KINDS = ("", "suppress")
"""What a file may be said to be, beside what its bytes tell."""
_SAMPLE = "sample"
_SERVER = ("address", *SERVER)
"""What stands in the form of a mailbox beside its password; it stands there again where the mailbox did not open."""

_SIDE = ("more", "ours", "timezone", "country")


@dataclass(frozen=True, slots=True)
class _Wrong:
    """What went wrong with a form of this page: why, at which door, and what was typed, without its password."""

    error: UnghostError
    door: str
    typed: Mapping[str, str]


def _wrong(visit: Visit, error: UnghostError, door: str) -> Response:
    """Send the browser back to the page, which then says what went wrong: no form's address stays in its history."""
    assert visit.seat is not None
    typed = {name: visit.field(name) for name in (*_SERVER, *_SIDE, "folder")}
    gate_of(visit).hold(visit.seat, "first", _Wrong(error, door, typed))
    return visit.back("/first")


def _again(visit: Visit) -> Response:
    """Send whoever asks for the address of a form to the page it stands on."""
    return visit.back("/first")


def _show(visit: Visit) -> Response:
    wrong = gate_of(visit).held(visit.seat, "first") if visit.seat is not None else None
    if isinstance(wrong, _Wrong):
        return _page(visit, wrong=wrong)
    if visit.in_sample:
        return visit.back("/today") if visit.asked("job") else _page(visit)
    named = visit.asked("job")
    job = visit.room.jobs.find(named) if named else None
    if job is not None and job.sight.state is State.DONE and job.then != "/first":
        return visit.back(job.then, visit.words(job.sight.step[0], **job.sight.step[1]) + ".")
    return _page(visit, shown=job)


def _page(visit: Visit, *, shown: Job | None = None, wrong: _Wrong | None = None) -> Response:
    app, jobs = visit.room.app, visit.room.jobs
    under_way = jobs.under_way()
    known = app.known_settings()
    unread = bool(nothing_read(app.store))
    side = app.receiving.side() if not (known.me or unread or under_way) else None
    over = shown if shown is not None and shown.sight.state.over else next(iter(jobs.ended()), None)
    return visit.page(
        "first.html",
        jobs=under_way,
        over=over if over is not None and not under_way and over.sight.state is not State.DONE else None,
        known=known,
        unread=unread,
        side=side,
        zones=sorted(available_timezones()) if side is not None else (),
        countries=countries(visit.tongue.language) if side is not None else (),
        waiting=() if under_way else app.receiving.waiting(),
        unfinished=() if under_way else _unfinished(app),
        alone=_alone(visit),
        may_lay=sampled.may_lie_in(app),
        SAMPLE=_SAMPLE,
        error=wrong.error if wrong is not None else None,
        keyless=wrong is not None and wants_passphrase(wrong.error),
        door=wrong.door if wrong is not None else "",
        typed=wrong.typed if wrong is not None else {name: visit.asked(name) for name in (*_SERVER, *_SIDE, "folder")},
        piece=PIECE,
    )


def _alone(visit: Visit) -> bool:
    """Say whether whoever asks is the one user of this machine: the folders of a place with accounts are nobody's to name."""
    return visit.seat is not None and visit.seat.account is None


def _unfinished(app: App) -> list[tuple[str, str]]:
    """Return the places whose first reading was cut off."""
    return [(state.kind, state.place) for state, _ in app.receiving.states() if not state.ever_read]


def _started(visit: Visit, job: Job) -> Response:
    return visit.back(f"/first?job={job.id}")


def _read_given(visit: Visit, path: Path, kind: str) -> Job:
    """Begin to read what was given; raise UnreadablePlace or BadTable at once where it is nothing for us, and let go of it."""
    visit.room.app.receiving.look(path, kind)
    return visit.room.jobs.start(f"given {path} {path.stat().st_ino}", path.name, intake.given(path, kind), "/today")


def _kind(visit: Visit) -> str:
    return visit.asked("kind") if visit.asked("kind") in KINDS else ""


# -- a file ---------------------------------------------------------------------------------------------------------------


async def _file(visit: Visit) -> Response:
    """Take a file from a plain form."""
    try:
        await to_thread.run_sync(_refuse_in_sample, visit)
        path = await sent_file(visit)
        job = await to_thread.run_sync(_read_given, visit, path, _kind(visit))
    except UnghostError as error:
        return _wrong(visit, error, "file")
    return _started(visit, job)


async def _piece(visit: Visit) -> Response:
    """Take a piece of a file, and begin to read once it is whole. Asked with nothing in it, say how much of it is here."""
    size, at = visit.asked("size"), visit.asked("at")
    if not (size.isascii() and size.isdigit() and at.isascii() and at.isdigit() and len(size) < 16 and len(at) < 16):
        return JSONResponse({"sentence": "That is no piece of a file.", "remedy": "Load the page again."}, 422)
    try:
        await to_thread.run_sync(_refuse_in_sample, visit)
        receiving = await receiving_of(visit)
        arrival = await to_thread.run_sync(receiving.arrival, visit.asked("name"), int(size), visit.asked("stamp"))
        if int(at) != arrival.at:
            return JSONResponse({"at": arrival.at}, 409)
        here = await sent_piece(visit, arrival, int(at))
        if here > int(size):
            arrival.drop()
            raise BadUse("More came than was announced.", "Choose the file once more.")
        if here < int(size) or here == 0:
            return JSONResponse({"at": here})
        job = await to_thread.run_sync(lambda: _read_given(visit, visit.room.app.receiving.take_in(arrival), _kind(visit)))
    except UnghostError as error:
        return JSONResponse({"sentence": error.sentence, "remedy": error.remedy}, 422)
    return JSONResponse({"at": here, "to": f"/first?job={job.id}"})


def _folder(visit: Visit) -> Response:
    try:
        _refuse_in_sample(visit)
        if not _alone(visit):
            raise BadUse("Folders of the server are not read for an account.", "Give the file itself.")
        given = visit.field("folder")
        if not given:
            raise BadUse("No path was written.", "Write where the mail lies, for example ~/Mail")
        path = Path(expanduser(given))
        visit.room.app.receiving.look(path, "")
        job = visit.room.jobs.start(f"given {path}", path.name, intake.given(path.resolve()), "/today")
    except UnghostError as error:
        return _wrong(visit, error, "folder")
    return _started(visit, job)


def _go_on(visit: Visit) -> Response:
    """Read what arrived and was not read yet, and what was not read to its end."""
    app, jobs = visit.room.app, visit.room.jobs
    begun: list[Job] = []
    unfinished = _unfinished(app)
    if unfinished:
        begun.append(jobs.start("go on", unfinished[0][1], intake.places(unfinished), "/today"))
    for path in app.receiving.waiting():
        try:
            begun.append(_read_given(visit, path, ""))
        except UnghostError as error:
            return _wrong(visit, error, "file")
    return _started(visit, begun[0]) if begun else visit.back("/first", visit.words("There is nothing left to read."))


def _drop(visit: Visit) -> Response:
    visit.room.app.receiving.drop(visit.field("name"))
    return visit.back("/first", visit.words("It is gone."))


# -- the sample -----------------------------------------------------------------------------------------------------------


def _sample(visit: Visit) -> Response:
    """Lay the sample within a home where nothing was read yet; from then on it is shown instead, until it is removed."""
    if visit.in_sample:
        return visit.back("/today")
    if not sampled.may_lie_in(visit.room.app):
        raise BadUse("Something was read here already, so the sample is not laid.", "Your own list is on Today.")
    room, samples = visit.room, gate_of(visit).samples
    work = partial(sampled.lay, shown=lambda: samples.shown(room))
    return _started(visit, room.jobs.start(_SAMPLE, visit.words("The sample"), work, "/today"))


def _remove_sample(visit: Visit) -> Response:
    if not visit.in_sample:
        return visit.back("/first")
    gate_of(visit).samples.remove(visit.room.app.home)
    return visit.back("/first", visit.words("The sample is gone, with all you did in it. Now your own."))


def _refuse_in_sample(visit: Visit) -> None:
    sampled.refuse_in_sample(visit.room.app.home)


# -- a mailbox on a server ------------------------------------------------------------------------------------------------


def _mailbox(visit: Visit) -> Response:
    try:
        _refuse_in_sample(visit)
        account = described(visit, visit.field("address"))
        password = password_of(visit)
        app = visit.room.app
        new = all(one.name != account.name for one in app.store.accounts())
        app.credentials.secrets.ready()
        app.credentials.keep_password(account, password)
        visit.room.write(lambda writer: writer.store.save_account(account))
    except UnghostError as error:
        return _wrong(visit, error, "mailbox")
    work = intake.mailbox(account.name, new=new)
    job = visit.room.jobs.start(f"imap {account.name}", account.name, work, "/today")
    typed = {name: visit.field(name) for name in _SERVER if visit.field(name)}
    return visit.back("/first?" + urlencode({"job": job.id, **typed}))


# -- whose side we are on -------------------------------------------------------------------------------------------------


def _side(visit: Visit) -> Response:
    """Keep whose side we are on, then learn."""
    form = visit.form
    ticked = [one for one in form.getlist("me") if isinstance(one, str)] if form is not None else []
    written = {
        "me": [*ticked, *visit.field("more").replace(",", " ").split()],
        "ours": visit.field("ours").replace(",", " ").split(),
        "timezone": [visit.field("timezone") or "UTC"],
        "country": [visit.field("country")],
    }
    try:
        if not written["me"]:
            raise BadUse("No address is chosen.", "Tick the addresses you write from, or write one.")
        visit.room.write(lambda app: app.yours.choose(lambda known: _chosen(known, written)))
    except UnghostError as error:
        return _wrong(visit, error, "side")
    job = visit.room.jobs.start("learn", "", intake.learn, "/today")
    return _started(visit, job)


def _chosen(known: Settings, written: dict[str, list[str]]) -> Settings:
    found, wrong = together(known, {name: values for name, values in written.items() if any(values)}, ())
    if wrong:
        raise next(iter(wrong.values()))
    return found if any(written["ours"]) else replace(found, ours=())


PAGE = Page(
    "first",
    (
        Route("/first", "first steps", _show),
        Route("/first/{form:path}", "back to first steps", _again),
        Route("/first/file", "take a file", _file, "POST", form_bytes=LARGEST, streams=True),
        Route("/first/piece", "take a piece of a file", _piece, "POST", form_bytes=PIECE, streams=True),
        Route("/first/folder", "read a folder", _folder, "POST"),
        Route("/first/sample", "lay the sample", _sample, "POST"),
        Route("/first/sample/remove", "remove the sample", _remove_sample, "POST"),
        Route("/first/mailbox", "read a mailbox", _mailbox, "POST"),
        Route("/first/side", "say whose side we are on", _side, "POST"),
        Route("/first/go-on", "go on reading", _go_on, "POST"),
        Route("/first/drop", "throw away what arrived", _drop, "POST"),
    ),
)
