"""``unghost why``: why somebody is quiet, as a good colleague would tell it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out, add_now
from unghost.cli.pictures import add_picture, give_picture, only_picture

if TYPE_CHECKING:
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("person", metavar="PERSON", help="an address, a telephone number or a full name")
    parser.add_argument(
        "--numbers",
        action="store_true",
        help="the figures instead: every cause's log odds, every row of the decision, what each play is worth",
    )
    add_picture(parser, ("causes",), "the causes and what moves them")
    add_now(parser)


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.contract_why import why_json
    from unghost.app.people import case_of
    from unghost.app.pictures import of_person
    from unghost.app.why import why
    from unghost.cli.show_decision import decision_lines
    from unghost.cli.show_why import numbers_lines, show_why

    review = app.review_of(args.now, args.person)
    case = case_of(review, args.person)
    if only_picture(args, out):
        return give_picture(app, of_person("causes", case, review), None, out)
    told = why(case, review)
    if out.as_json:
        out.json(why_json(told))
    elif args.numbers:
        for line in (*numbers_lines(told), "", *decision_lines(told.case)):
            out.line(line)
    else:
        show_why(told, review.history.settings, out)
    return OK if args.svg is None else give_picture(app, of_person("causes", case, review), args.svg, out)


COMMAND = Command("why", "why somebody is quiet, with the passages, and what you could tell", _add, _run)
