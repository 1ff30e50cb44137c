"""``unghost calls``: the calls worth making today, with number, their hour and why."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out, add_now

if TYPE_CHECKING:
    from unghost.app.case import Case
    from unghost.history.history import History
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("--all", action="store_true", help="all of them, whatever the limit of the day's list")
    add_now(parser)


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.calling import calls
    from unghost.app.contract_calls import calls_json
    from unghost.cli.show_calls import show_calls

    found = calls(_listed(app, args, out), app.now(args.now))
    if out.as_json:
        out.json(calls_json(found))
    else:
        show_calls(found, app.store.settings(), out)
    return OK


def _listed(app: App, args: Namespace, out: Out) -> Iterator[tuple[Case, History]]:
    """Yield the cases of the day's list with what they were judged from: of the present by what is kept."""
    from unghost.app.today import today
    from unghost.app.today_letters import with_letters
    from unghost.domain.touch import Channel

    letters = app.posting.under_way(args.now)
    kept = None if args.now is not None or args.all else app.today(app.now(None), quiet=out.quiet or out.as_json)
    if kept is None:
        review = app.review(app.now(args.now))
        listed = with_letters(today(review, 0 if args.all else None), letters)
        yield from ((case, review.history) for case in listed.cases)
        return
    for case in with_letters(kept, letters).cases:
        if case.move.channel is Channel.CALL:
            yield case, app.review_of(None, case.correspondence.person.id).history


COMMAND = Command("calls", "the calls worth making today, with number, their best hours and why", _add, _run)
