"""``unghost call``: one call, from the page with its words to what came of it, in a few keys."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out
from unghost.errors import CouldNot

if TYPE_CHECKING:
    from unghost.app.case import Case, Review
    from unghost.app.prepare import Prepared
    from unghost.cli.call_mode import Talk
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("person", metavar="PERSON", help="an address, a telephone number or a full name")
    parser.add_argument("--play", metavar="PLAY", help="which play (default: the recommended one)")
    parser.add_argument("--practice", action="store_true", help="practise it: nobody is called and nothing is kept")


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.called import keep
    from unghost.app.calling import admitted
    from unghost.app.people import case_of
    from unghost.app.prepare import prepare
    from unghost.cli.call_mode import lead
    from unghost.domain.touch import Channel

    review = app.review_of(None, args.person)
    case = case_of(review, args.person)
    _at_a_terminal(app, case)
    if args.practice:
        return _practise(app, case, review, args.play, out)
    prepared = prepare(case, review, args.play, Channel.CALL)
    admitted(prepared, review.now)
    talk = _page(app, case, review, prepared, out)
    with app.terminal.kept():
        spoken = lead(talk)
        said = (
            keep(app.store, app.store.outbox, app.history(app.now(None)), spoken)
            if spoken is not None
            else ("Nothing was logged.",)
        )
    for sentence in said:
        out.line(sentence)
    if spoken is not None and spoken.disposition is not None and not spoken.disposition.reached:
        _next_try(app, spoken.person, out)
    return OK


def _next_try(app: App, person: str, out: Out) -> None:
    """Say when to call again somebody who was not reached, where that is what is advised."""
    from unghost.app.calling import calling
    from unghost.app.people import case_of
    from unghost.cli.show_calls import next_try
    from unghost.domain.touch import Channel

    review = app.review_of(None, person)
    case = case_of(review, person)
    if case.move.channel is Channel.CALL:
        out.line(next_try(calling(case, review.history, review.now)))


def _at_a_terminal(app: App, case: Case) -> None:
    """Raise CouldNot where nobody is there to lead a call; that the other one wants none is said before how to log it."""
    from unghost.app.today import peace

    if not app.somebody_there():
        who = case.correspondence.person.id
        wish = peace(case)
        if wish is not None:
            raise CouldNot(f"No call to {who} is to be made ({wish}).", f"See why: unghost show {who}")
        logged = f"unghost log call {who} --disposition answered --note TEXT"
        remedy = f"Log it instead: {logged}; its words: unghost script {who}"
        raise CouldNot("A call is led at a terminal, and here is none.", remedy)


def _page(app: App, case: Case, review: Review, prepared: Prepared, out: Out) -> Talk:
    """Print the one page of a call, and return the call that is to be led."""
    from unghost.app.calling import call_to
    from unghost.app.their_language import language_note
    from unghost.cli.call_mode import Talk
    from unghost.cli.show_calls import show_head, show_script

    one = call_to(case, review.history, review.now, prepared.to, prepared.not_before, prepared.why)
    out.line(out.strong(f"{one.name}   {prepared.draft.play.title}"))
    show_head(one, out, 2)
    show_script(prepared.draft, out, language_note(prepared.view))
    play = prepared.draft.play.name
    return Talk(case, one.to.person.id, play, prepared.draft.branches, app.terminal, out, lambda: app.now(None))


def _practise(app: App, case: Case, review: Review, play: str | None, out: Out) -> int:
    """Practise the call that is advised, or that of a play; where none is advised, the one of most calls."""
    from unghost.causes.cause import View
    from unghost.cli.call_practice import practise
    from unghost.domain.touch import Channel
    from unghost.drafts.script import draft
    from unghost.errors import BadUse

    view = View(review.history, case.correspondence, case.silence)
    wanted = play or case.move.play
    found = draft(wanted, view, Channel.CALL)
    if found is None and play is not None:
        raise BadUse(f"There are no words for a call in {play!r}.", "See the plays: unghost plays")
    found = found or draft("apology-call", view, Channel.CALL)
    if found is not None:
        practise(found, case.correspondence.person.id, app.terminal, out)
    return OK


COMMAND = Command("call", "one call: the page with its words, a clock, and what came of it in a few keys", _add, _run, tells=True)
