"""``unghost doctor``: is everything well, and what is there."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import FOUND, OK, Command, Out, add_now

if TYPE_CHECKING:
    from unghost.wiring import App


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.doctor import examine

    report = examine(app.store, app.history(app.now(args.now)), app.now(args.now))
    if out.as_json:
        out.json({"home": str(app.home), "counts": report.counts, "quarantine": report.quarantine, "problems": report.problems})
        return FOUND if report.problems else OK
    out.line(f"home            {app.home}")
    for name, number in report.counts.items():
        out.line(f"{name:<16}{number}")
    for reason, number in report.quarantine.items():
        out.line(f"set aside       {number} × {reason}")
    for problem in report.problems:
        out.line(f"! {problem}")
    if not report.problems:
        out.line("All is well.")
    return FOUND if report.problems else OK


COMMAND = Command("doctor", "is everything well, and what is there", add_now, _run)
