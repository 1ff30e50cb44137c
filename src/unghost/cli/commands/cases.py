"""``unghost cases``: every relationship, whatever its state."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out, add_now

if TYPE_CHECKING:
    from unghost.wiring import App


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.contract import cases_json
    from unghost.cli.show_case import case_row
    from unghost.cli.show_today import show_stopped
    from unghost.domain.hours import zone

    review = app.review(app.now(args.now))
    if out.as_json:
        out.json(cases_json(review))
        return OK
    show_stopped(review.stopped, review.now.astimezone(zone(review.history.settings.timezone)), out)
    for case in review.cases:
        out.line(case_row(case, review.now))
    return OK


COMMAND = Command("cases", "every relationship, whatever its state", add_now, _run)
