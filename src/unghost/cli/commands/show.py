"""``unghost show``: one case in full."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import FOUND, OK, Command, Out, add_now

if TYPE_CHECKING:
    from unghost.app.case import Case, Review
    from unghost.app.queue import Queued
    from unghost.wiring import App


PICTURES = ("answers", "thread", "account")


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("person", metavar="PERSON", help="an address, a telephone number or a full name")
    parser.add_argument("--svg", metavar="FILE", help="also write a picture")
    parser.add_argument(
        "--picture",
        choices=PICTURES,
        default=PICTURES[0],
        help="what the picture shows: how long their answers take, the thread with our tone, or who is at their account",
    )
    add_now(parser)


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.contract_outbox import letters_json
    from unghost.app.contract_why import show_json
    from unghost.app.people import case_of
    from unghost.app.queue import short
    from unghost.cli.show_case import show_case

    review = app.review_of(args.now, args.person)
    case = case_of(review, args.person)
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
    return OK if args.svg is None else _draw(app, _picture(args.picture, case, review), args.svg, out)


def _letters_to(app: App, args: Namespace, case: Case) -> list[Queued]:
    from unghost.app.today_letters import letter_to

    under_way = app.posting.under_way(args.now)
    return [one for one in under_way if letter_to(case, {one.letter.person.lower(): one, one.letter.to.lower(): one})]


def _picture(which: str, case: Case, review: Review) -> tuple[str | None, str]:
    """Return the picture, or None and why there is nothing to draw."""
    if which == "thread":
        from unghost.app.thread_course import thread_course
        from unghost.pictures.thread import thread_picture

        thread = thread_course(case, review.history)
        return (thread_picture(thread), "") if thread is not None else (None, "Nothing has passed between you yet.")
    if which == "account":
        from unghost.pictures.account import account_picture

        return account_picture(case.house, case.correspondence.person.id), ""
    from unghost.app.answer_curve import answer_curve
    from unghost.pictures.answer_times import answer_times_picture

    curve = answer_curve(case, review.history)
    why = "No answer of theirs to us is known, so there is nothing to draw yet."
    return (answer_times_picture(curve), "") if curve is not None else (None, why)


def _draw(app: App, drawn: tuple[str | None, str], place: str, out: Out) -> int:
    """Write a picture; where there is nothing to draw, say so."""
    picture, why = drawn
    if picture is None:
        out.remark(why)
        return FOUND
    out.remark(f"The picture is in {app.write(place, picture)}.")
    return OK


COMMAND = Command("show", "one case in full", _add, _run)
