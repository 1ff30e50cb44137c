"""``unghost daily``: the day's list as a mail to yourself, and what was understood of your answers."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out, add_now
from unghost.errors import BadUse

if TYPE_CHECKING:
    from datetime import datetime

    from unghost.wiring import App

MOST = 50
"""So many answers are shown."""


def _add(parser: ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--preview", action="store_true", help="print the mail; nothing is put in the outbox")
    what.add_argument("--answers", action="store_true", help="what was understood of your answers, the latest first")
    add_now(parser)


def _run(app: App, args: Namespace, out: Out) -> int:
    now = app.now(args.now)
    if args.preview:
        return _preview(app, args.now, out)
    if args.answers:
        return _answers(app, now, out, app.daily.refusals() if args.now is None else {})
    if args.now is not None:
        raise BadUse("A list of another moment is not sent.", "Look at it: unghost daily --preview --now T")
    return _queue(app, now, out)


def _preview(app: App, told: datetime | None, out: Out) -> int:
    mail = app.daily.preview(told)
    if out.as_json:
        people = [{"number": n, "person": one.person} for n, one in enumerate(mail.listed, 1)]
        out.json({"day": mail.day.isoformat(), "subject": mail.subject, "body": mail.body, "people": people})
        return OK
    out.line(f"Subject: {mail.subject}")
    out.line()
    out.line(mail.body.rstrip("\n"))
    return OK


def _queue(app: App, now: datetime, out: Out) -> int:
    queued = app.daily.queue(now)
    letter = queued.letter
    if out.as_json:
        out.json({"letter": letter.id, "to": letter.to, "account": letter.account, "new": queued.new})
    elif not out.quiet and queued.new:
        out.line(f"Today's list is in the outbox, to {letter.to}. It leaves with the next: unghost dispatch")
    elif not out.quiet:
        out.line(f"Today's list was made already. See where it stands: unghost outbox {letter.id}")
    return OK


def _answers(app: App, now: datetime, out: Out, refused: dict[str, int]) -> int:
    """Print what became of answers. ``refused`` counts up to the present alone: of another moment it is not told."""
    from dataclasses import asdict

    from unghost.app.words import count, short_day, wrapped
    from unghost.domain.hours import zone

    told = app.daily.answers(now)
    if out.as_json:
        shown = [{**asdict(one), "at": one.at.isoformat()} for one in told]
        out.json({"answers": shown, "refused": refused})
        return OK
    here = zone(app.store.settings().timezone)
    out.line("No answer to a daily list has come yet." if not told else "What your answers did, the latest first:")
    for one in told[:MOST]:
        day = short_day(one.at.astimezone(here), now.astimezone(here))
        words = f"“{one.words}” → " if one.words else ""
        for line in wrapped(f"{day}  {words}{one.did or 'nothing was done: ' + one.why}", 2, 4):
            out.line(line)
    if len(told) > MOST:
        out.line(f"  and {len(told) - MOST} older ones: --json shows them all")
    for why, number in refused.items():
        out.line(f"Left alone: {count(number, 'mail', 'mails')}, because {why}.")
    return OK


COMMAND = Command("daily", "the day's list as a mail to yourself, answered by reply", _add, _run)
