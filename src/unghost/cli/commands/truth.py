"""``unghost truth``: what is known of where somebody stands, told in ten seconds."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out, add_at, day, happened
from unghost.domain.record import Truth, TruthState

if TYPE_CHECKING:
    from unghost.app.truths import Recorded
    from unghost.wiring import App

CONFIRM, UNDO = "confirm", "undo"
_STATES = [s.value for s in TruthState]


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("person", metavar="PERSON", help="an address, a telephone number or a full name")
    parser.add_argument(
        "state",
        metavar="STATE",
        nargs="?",
        choices=[*_STATES, CONFIRM, UNDO],
        help=f"{', '.join(_STATES)}; confirm what their words say; undo takes your latest word back; without it, you are asked",
    )
    parser.add_argument("--until", type=day, metavar="DATE", help="for not_now: until when")
    parser.add_argument("--reason", default="", metavar="R", help="why, in their words if you can")
    parser.add_argument("--deal", default="", metavar="DEAL", help="the one deal it is about, where there are several")
    parser.add_argument("--who", default="", metavar="WHO", help="for someone_else and contact_gone: who it is now")
    add_at(parser)


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.truths import confirm, tell, undo

    at = happened(app, args.at)
    if args.state is None:
        return _ask(app, args, out)
    if args.state == UNDO:
        recorded = undo(app.store, app.history_of(args.at, args.person), args.person, at)
    elif args.state == CONFIRM:
        from unghost.app.people import case_of

        review = app.review(at)
        recorded = confirm(app.store, review.history, case_of(review, args.person), at, args.deal)
    else:
        told = Truth(at, args.person, TruthState(args.state), args.until, args.reason, deal=args.deal, to=args.who)
        recorded = tell(app.store, app.history_of(args.at, args.person), told)
    _report(recorded, out, undone=args.state == UNDO)
    return OK


def _ask(app: App, args: Namespace, out: Out) -> int:
    """Ask one question, a key each, and record the answer; where nobody can press a key, say how to tell."""
    from unghost.app.contract_truth import truth_json
    from unghost.app.people import case_of
    from unghost.app.truths import tell
    from unghost.cli.ask_truth import ask_truth, how_to_tell, lines_about

    review = app.review(happened(app, args.at))
    case = case_of(review, args.person)
    if out.as_json:
        out.json({"person": case.correspondence.person.id, "truth": truth_json(case), "states": _STATES})
        return OK
    for line in lines_about(case, review.now):
        out.line(line)
    if not app.somebody_there():
        for line in how_to_tell(case):
            out.line(line)
        return OK
    told = ask_truth(case, review.now, app.keystroke, out)
    if told is None:
        out.line("Left for another time.")
        return OK
    _report(tell(app.store, review.history, told), out)
    return OK


def _report(recorded: Recorded, out: Out, *, undone: bool = False) -> None:
    from unghost.app.truth_question import comfort

    truth = recorded.truth
    if out.as_json:
        from unghost.app.contract_record import told_json

        out.json(told_json(recorded, undone=undone))
    elif not out.quiet:
        until = f", until {truth.until.isoformat()}" if truth.until else ""
        about = f" ({truth.deal})" if truth.deal else ""
        if not undone and not recorded.again:
            state = truth.state.value.replace("_", " ")
            out.line(f"Recorded for {truth.person}{about}: {state}{until}. {comfort(truth.state)}".rstrip())
        for sentence in recorded.says:
            out.line(sentence)


COMMAND = Command("truth", "record what is known of where somebody stands", _add, _run, tells=True)
