"""``unghost show``: one case in full."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out, add_now
from unghost.cli.pictures import add_picture, give_picture, only_picture

if TYPE_CHECKING:
    from unghost.app.case import Case, Review
    from unghost.app.queue import Queued
    from unghost.pictures.sheet import Sheet
    from unghost.wiring import App


PICTURES = ("answers", "thread", "causes", "account", "year")


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("person", metavar="PERSON", help="an address, a telephone number or a full name")
    what = "how long their answers take, the thread with our tone, the causes, who is at their account, or a year's signs of life"
    add_picture(parser, PICTURES, what)
    add_now(parser)


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.contract_outbox import letters_json
    from unghost.app.contract_why import show_json
    from unghost.app.people import case_of
    from unghost.app.queue import short
    from unghost.cli.show_case import show_case

    review = app.review_of(args.now, args.person)
    case = case_of(review, args.person)
    if only_picture(args, out):
        return give_picture(app, _sheet(args, case, review), None, out)
    letters = _letters_to(app, args, case)
    if out.as_json:
        out.json({**show_json(case, review), "letters": letters_json(letters)})
    else:
        show_case(case, review, out)
        for one in letters:
            out.line()
            out.line(
                f"A letter to {one.letter.to} is on its way ({one.standing.step.value}): unghost outbox {short(one.letter.id)}"
            )
    return OK if args.svg is None else give_picture(app, _sheet(args, case, review), args.svg, out)


def _letters_to(app: App, args: Namespace, case: Case) -> list[Queued]:
    from unghost.app.today_letters import letter_to

    under_way = app.posting.under_way(args.now)
    return [one for one in under_way if letter_to(case, {one.letter.person.lower(): one, one.letter.to.lower(): one})]


def _sheet(args: Namespace, case: Case, review: Review) -> Sheet:
    from unghost.app.pictures import of_person

    return of_person(args.picture or PICTURES[0], case, review)


COMMAND = Command("show", "one case in full", _add, _run)
