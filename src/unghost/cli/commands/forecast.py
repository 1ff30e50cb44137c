"""``unghost forecast``: the open deals, what is stated of them and what the record supports."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out, add_now
from unghost.cli.pictures import add_picture, give_picture, only_picture

if TYPE_CHECKING:
    from unghost.app.forecast import Forecast
    from unghost.app.letter import Letter
    from unghost.pictures.sheet import Sheet
    from unghost.wiring import App

HERE = "-"
PICTURES = ("pipeline", "limbo", "years")


def _add(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--letter", nargs="?", const=HERE, metavar="FILE", help="the weekly letter: printed, or written to FILE (.html to print)"
    )
    add_picture(parser, PICTURES, "the open deals, limbo week by week, or a year's signs of life of every account")
    add_now(parser)


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.contract_forecast import forecast_json
    from unghost.app.forecast import forecast
    from unghost.app.letter import letter
    from unghost.cli.show_forecast import show_forecast

    review = app.review(app.now(args.now))
    found = forecast(review)
    if only_picture(args, out):
        return give_picture(app, _sheet(args, found), None, out)
    written = letter(review, found) if args.letter else None
    if out.as_json:
        out.json({**forecast_json(found), **(_letter_json(written) if written else {})})
    elif written is None:
        show_forecast(found, out)
    if written is not None:
        _deliver(app, written, args.letter, out)
    return OK if args.svg is None else give_picture(app, _sheet(args, found), args.svg, out)


def _sheet(args: Namespace, found: Forecast) -> Sheet:
    from unghost.app.pictures import limbo_sheet, pipeline_sheet, years_sheet

    if args.picture == "years":
        return years_sheet(found.history)
    return limbo_sheet(found) if args.picture == "limbo" else pipeline_sheet(found)


def _deliver(app: App, written: Letter, place: str, out: Out) -> None:
    """Print the letter, or write it to a file: as a page where the name ends in .html, else as text."""
    if place != HERE:
        page = place.lower().endswith((".html", ".htm"))
        out.remark(f"The letter is in {app.write(place, written.html if page else written.text)}.")
    elif not out.as_json:
        for line in written.text.splitlines():
            out.line(line)


def _letter_json(written: Letter) -> dict[str, object]:
    sections = [{"heading": heading, "lines": list(lines)} for heading, lines in written.sections]
    return {"letter": {"title": written.title, "sections": sections}}


COMMAND = Command("forecast", "the open deals: what is stated, and what the record supports", _add, _run)
