"""``unghost ask``: at most three questions to you, those first whose answer would change the advice most."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out, add_now

if TYPE_CHECKING:
    from unghost.app.askable import Option, Question
    from unghost.app.asking import Asking
    from unghost.app.case import Review
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument(
        "person", nargs="?", metavar="PERSON", help="an address, a telephone number or a full name; without it, today's cases"
    )
    add_now(parser)


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.asking import Asking
    from unghost.app.contract_why import asked_json
    from unghost.app.people import case_of
    from unghost.app.today import today

    review = app.review(app.now(args.now))
    cases = today(review).cases if args.person is None else (case_of(review, args.person),)
    asking = Asking.about(cases, review)
    if out.as_json:
        out.json(asked_json(review, asking.waiting))
    elif app.somebody_there():
        _talk(app, review, asking, out)
    else:
        _list(review, asking, out)
    return OK


def _list(review: Review, asking: Asking, out: Out) -> None:
    """Print what there is to ask, and how to answer it."""
    from unghost.cli.show_questions import NOTHING_TO_ASK, asked_lines
    from unghost.domain.hours import zone

    now = review.now.astimezone(zone(review.history.settings.timezone))
    for line in asked_lines(asking.waiting, now) or [NOTHING_TO_ASK]:
        out.line(line)


def _talk(app: App, review: Review, asking: Asking, out: Out) -> None:
    """Ask one question after the other, a key each; every answer is kept at once and may change what is asked next."""
    from unghost.app.asking import record_answer
    from unghost.cli.show_questions import NOTHING_TO_ASK, changed_lines, head, question_lines
    from unghost.domain.hours import zone

    now = review.now.astimezone(zone(review.history.settings.timezone))
    if not asking.waiting:
        out.line(NOTHING_TO_ASK)
    while asking.waiting:
        standing, question = asking.waiting[0]
        out.line(out.strong(head(standing)))
        for line in question_lines(question, now):
            out.line(line)
        option = _answer(app, question, out)
        if option is None:
            out.line("Left for another time.")
            return
        record_answer(app.store, review.history, option)
        for line in (f"  {option.key} {option.label}", *changed_lines(asking.take(standing, question, option))):
            out.line(line)
        out.line()


def _answer(app: App, question: Question, out: Out) -> Option | None:
    """Wait for a key that answers; None where the person ends it."""
    keys = " ".join(option.key for option in question.options)
    while (key := app.keystroke()) is not None:
        option = question.answered_by(key)
        if option is not None:
            return option
        out.line(out.soft(f"  {keys}, or Enter to stop"))
    return None


COMMAND = Command("ask", "up to three questions whose answer would change the advice", _add, _run, tells=True)
