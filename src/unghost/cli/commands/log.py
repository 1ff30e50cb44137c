"""``unghost log call``: a call that was made or came in."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out, add_at, happened, whole_number
from unghost.domain.record import Call
from unghost.domain.touch import Disposition, Side
from unghost.errors import BadUse

if TYPE_CHECKING:
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("what", choices=["call"], help="what to log")
    parser.add_argument("person", metavar="PERSON", help="an address, a telephone number or a full name")
    parser.add_argument("--disposition", required=True, choices=[d.value for d in Disposition], help="how the call ended")
    parser.add_argument("--direction", choices=["out", "in"], default="out", help="who called (default: we did)")
    parser.add_argument("--seconds", type=whole_number, default=0, metavar="N", help="how long it took")
    parser.add_argument("--note", default="", metavar="TEXT", help="what was said")
    parser.add_argument("--play", metavar="PLAY", help="which play it was, whatever was advised (see unghost plays)")
    parser.add_argument(
        "--no-further-contact", action="store_true", help="they want none: put them on your suppression list as well"
    )
    add_at(parser)


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.called import no_further_contact
    from unghost.app.contract_record import logged_json
    from unghost.app.record import log_call

    side = Side.OURS if args.direction == "out" else Side.THEIRS
    at = happened(app, args.at)
    call = Call(at, args.person, side, Disposition(args.disposition), args.seconds, args.note)
    said = ""
    if args.no_further_contact:
        said = no_further_contact(app.store, app.store.outbox, app.history_of(args.at, args.person), args.person, at, args.note)
    logged = log_call(app.store, app.history_of(args.at, args.person), call, _play(args.play))
    if out.as_json:
        out.json(logged_json(logged))
    elif not out.quiet:
        out.line(f"Logged: call with {logged.who}, {logged.disposition.value.replace('_', ' ')}.")
        if said:
            out.line(said)
    return OK


def _play(name: str | None) -> str:
    """Return the name of a play of the library, empty where none was named; raise BadUse for an unknown one."""
    if name is None:
        return ""
    from unghost.plays.recommend import library

    if name not in library():
        raise BadUse(f"There is no play {name!r}.", f"The plays are: {', '.join(sorted(library()))}.")
    return name


COMMAND = Command("log", "log a call", _add, _run, tells=True)
