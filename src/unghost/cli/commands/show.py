"""``unghost show``: one case in full."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import FOUND, OK, Command, Out, add_now

if TYPE_CHECKING:
    from unghost.app.case import Case, Review
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("person", metavar="PERSON", help="an address, a telephone number or a full name")
    parser.add_argument("--svg", metavar="FILE", help="also write a picture of how long their answers take")
    add_now(parser)


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.contract import shown_json
    from unghost.app.people import case_of
    from unghost.cli.show_case import show_case

    review = app.review(app.now(args.now))
    case = case_of(review, args.person)
    if out.as_json:
        out.json(shown_json(case, review))
    else:
        show_case(case, review, out)
    return OK if args.svg is None else _draw(app, case, review, args.svg, out)


def _draw(app: App, case: Case, review: Review, place: str, out: Out) -> int:
    """Write the picture of a person's answer times; where there is nothing to draw, say so."""
    from unghost.app.answer_curve import answer_curve
    from unghost.pictures.answer_times import answer_times_picture

    curve = answer_curve(case, review.history)
    if curve is None:
        out.remark("No answer of theirs to us is known, so there is nothing to draw yet.")
        return FOUND
    path = app.write(place, answer_times_picture(curve))
    out.remark(f"The picture is in {path}.")
    return OK


COMMAND = Command("show", "one case in full", _add, _run)
