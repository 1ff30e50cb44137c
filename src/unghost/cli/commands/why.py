"""``unghost why``: why somebody is quiet, as a good colleague would tell it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out, add_now

if TYPE_CHECKING:
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("person", metavar="PERSON", help="an address, a telephone number or a full name")
    parser.add_argument(
        "--numbers",
        action="store_true",
        help="the figures instead: every cause's log odds, every row of the decision, what each play is worth",
    )
    parser.add_argument("--svg", metavar="FILE", help="also write a picture of the causes and what moves them")
    add_now(parser)


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.contract_why import why_json
    from unghost.app.people import case_of
    from unghost.app.why import why
    from unghost.cli.show_decision import decision_lines
    from unghost.cli.show_why import numbers_lines, show_why

    review = app.review_of(args.now, args.person)
    told = why(case_of(review, args.person), review)
    if out.as_json:
        out.json(why_json(told))
    elif args.numbers:
        for line in (*numbers_lines(told), "", *decision_lines(told.case)):
            out.line(line)
    else:
        show_why(told, review.history.settings, out)
    if args.svg is not None:
        from unghost.app.cause_bars import cause_bars
        from unghost.pictures.causes import causes_picture

        out.remark(f"The picture is in {app.write(args.svg, causes_picture(cause_bars(told)))}.")
    return OK


COMMAND = Command("why", "why somebody is quiet, with the passages, and what you could tell", _add, _run)
