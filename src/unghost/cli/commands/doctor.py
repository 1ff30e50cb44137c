"""``unghost doctor``: is everything well, what is there, and how well do the odds hold."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.app.words import wrapped
from unghost.cli.command import FOUND, OK, Command, Out, add_now
from unghost.cli.pictures import add_picture, give_picture, only_picture
from unghost.errors import BadUse

if TYPE_CHECKING:
    from unghost.app.doctor import Report
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--calibration", action="store_true", help="how well the odds agree with what came, on your own closed silences"
    )
    add_picture(parser, ("reliability",), "with --calibration, how well the odds hold")
    add_now(parser)


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.contract_read import doctor_json
    from unghost.app.doctor import examine

    if args.calibration:
        return _calibration(app, args, out)
    if args.svg is not None or args.picture is not None:
        option = "--svg" if args.svg is not None else "--picture"
        raise BadUse(f"{option} is the picture of --calibration.", "Write: unghost doctor --calibration --svg FILE")
    known = app.known(app.now(args.now))
    report = examine(app.store, known, known.learnt(app.learner()))
    if out.as_json:
        out.json(doctor_json(report, str(app.home), known.history.ended))
    else:
        _show(report, str(app.home), out)
    return FOUND if report.problems else OK


def _show(report: Report, home: str, out: Out) -> None:
    out.line(f"home            {home}")
    for name, number in report.counts.items():
        out.line(f"{name:<16}{number}")
    for reason, number in report.quarantine.items():
        out.line(f"set aside       {number} × {reason}")
    for sentence in report.says:
        for line in wrapped(sentence, 0):
            out.line(line)
    for problem in report.problems:
        out.line(f"! {problem}")
    if not report.problems:
        out.line("All is well.")


def _calibration(app: App, args: Namespace, out: Out) -> int:
    """Show how well what would have been said agrees with what came."""
    from unghost.app.contract_watch import calibration_json
    from unghost.app.pictures import reliability_sheet
    from unghost.pictures.reliability import reliability_picture

    now = app.now(args.now)
    known = app.known(now)
    found = app.learner().look(known.told, known.past).reliability()
    if only_picture(args, out):
        return give_picture(app, reliability_sheet(found), None, out)
    path = None if args.svg is None else app.write(args.svg, reliability_picture(found))
    if out.as_json:
        out.json(calibration_json(found, now.isoformat(), path))
        return OK
    from unghost.cli.show_calibration import show_calibration

    show_calibration(found, out)
    if path is not None:
        out.remark(f"The picture is in {path}.")
    return OK


COMMAND = Command("doctor", "is everything well, what is there, and how well do the odds hold", _add, _run)
