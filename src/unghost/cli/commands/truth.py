"""``unghost truth``: what is known of where somebody stands."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out, add_at, day
from unghost.domain.record import Truth, TruthState
from unghost.errors import BadUse

if TYPE_CHECKING:
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("person", metavar="PERSON", help="an address, a telephone number or a full name")
    parser.add_argument(
        "state", metavar="STATE", choices=[s.value for s in TruthState], help=", ".join(s.value for s in TruthState)
    )
    parser.add_argument("--until", type=day, metavar="DATE", help="for not_now: until when")
    parser.add_argument("--reason", default="", metavar="R", help="why, in their words if you can")
    add_at(parser)


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.record import record_truth

    at = app.now(args.at)
    state = TruthState(args.state)
    if args.until is not None and state is not TruthState.NOT_NOW:
        raise BadUse("--until belongs to not_now only.", "Leave it out, or record: not_now --until DATE")
    truth = record_truth(app.store, app.history(at), Truth(at, args.person, state, args.until, args.reason))
    if out.as_json:
        until = truth.until.isoformat() if truth.until else None
        out.json({"recorded": "truth", "person": truth.person, "state": truth.state.value, "until": until, "at": at.isoformat()})
    elif not out.quiet:
        until = f", until {truth.until.isoformat()}" if truth.until else ""
        out.line(f"Recorded for {truth.person}: {truth.state.value.replace('_', ' ')}{until}.{_comfort(truth.state)}")
    return OK


def _comfort(state: TruthState) -> str:
    return " A no is almost as good as a yes: your time is your own again." if state is TruthState.NO else ""


COMMAND = Command("truth", "record what is known of where somebody stands", _add, _run)
