"""``unghost script``: the words of a play for one case, on the screen or on paper."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out, add_now
from unghost.domain.touch import Channel

if TYPE_CHECKING:
    from unghost.app.prepare import Prepared
    from unghost.domain.settings import Settings
    from unghost.wiring import App

WAYS = {"call": Channel.CALL, "mail": Channel.MAIL, "card": Channel.LETTER}


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("person", metavar="PERSON", help="an address, a telephone number or a full name")
    parser.add_argument("--play", metavar="PLAY", help="which play (default: the recommended one)")
    parser.add_argument(
        "--channel", choices=tuple(WAYS), help="words for a call, a mail or a card (default: the way the move takes)"
    )
    parser.add_argument("--print", dest="paper", metavar="FILE", help="also write a page to print, in HTML")
    add_now(parser)


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.contract_script import script_json
    from unghost.app.people import case_of
    from unghost.app.prepare import prepare

    review = app.review_of(args.now, args.person)
    prepared = prepare(case_of(review, args.person), review, args.play, WAYS.get(args.channel))
    if out.as_json:
        out.json(script_json(prepared))
    else:
        for line in _lines(prepared, review.history.settings, out):
            out.line(line)
    if args.paper is not None:
        out.remark(f"The page is in {app.write(args.paper, prepared.page)}; open it in a browser and print it.")
    return OK


def _lines(prepared: Prepared, settings: Settings, out: Out) -> Iterator[str]:
    from unghost.app.their_language import language_note
    from unghost.app.words import CHANNEL_WORDS, wrapped
    from unghost.drafts.page import next_step

    found = prepared.draft
    yield out.strong(f"{found.play.title}: {CHANNEL_WORDS.get(found.channel, found.channel.value)}, {prepared.to}")
    yield from _before(prepared, settings)
    for reason in prepared.why:
        yield from wrapped(reason, 2)
    if note := language_note(prepared.view):
        yield from wrapped(note, 2)
    yield ""
    if found.subject:
        yield f"  Subject: {found.subject}"
        yield ""
    for line in found.lines:
        yield from wrapped(line, 2, 0)
    yield from _branches(prepared, out)
    yield ""
    yield out.strong("What happens next")
    yield from wrapped(next_step(found), 2, 0)
    if found.open_places:
        yield out.soft("  “…” is yours to fill in.")


def _branches(prepared: Prepared, out: Out) -> Iterator[str]:
    from unghost.app.words import wrapped
    from unghost.drafts.page import RECORDS

    if prepared.draft.branches:
        yield ""
        yield out.strong("What may come back")
    for branch in prepared.draft.branches:
        yield from wrapped(f"{branch.hears}: {branch.say}", 2)
        if branch.record is not None:
            yield out.soft(f"    note — {RECORDS[branch.record.value]}")


def _before(prepared: Prepared, settings: Settings) -> Iterator[str]:
    """Yield when it may go out, where that is not at once, and how often it has to be approved."""
    from unghost.app.words import wrapped
    from unghost.domain.hours import zone

    if prepared.not_before is not None:
        at = prepared.not_before.astimezone(zone(settings.timezone))
        yield from wrapped(f"Not before {at:%A} {at.day} {at:%B}, {at:%H:%M} your time. {prepared.reason}", 2)
    if prepared.draft.play.approvals > 1:
        yield "  It goes out only after you have approved it twice."


COMMAND = Command("script", "the words of a play for one case, on the screen or on paper", _add, _run)
