"""``unghost answer``: answer one question about somebody."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out, add_at

if TYPE_CHECKING:
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("person", metavar="PERSON", help="an address, a telephone number or a full name")
    parser.add_argument("question", metavar="QUESTION", help="which question, as unghost ask names it: cause:busy, talk ...")
    parser.add_argument("key", metavar="KEY", help="the key of the answer: y, n, 1 to 4; ? takes an answer back")
    add_at(parser)


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.asking import answer, record_answer
    from unghost.app.contract_why import answered_json
    from unghost.app.people import case_of
    from unghost.app.questions import standing_of
    from unghost.cli.show_questions import changed_lines

    review = app.review(app.now(args.at))
    answered = answer(standing_of(case_of(review, args.person), review), args.question, args.key)
    record_answer(app.store, review.history, answered.option)
    if out.as_json:
        out.json(answered_json(answered))
    elif not out.quiet:
        out.line(f"{answered.question.text} {answered.option.label}.")
        for line in changed_lines(answered):
            out.line(line)
    return OK


COMMAND = Command("answer", "answer one question about somebody", _add, _run, tells=True)
