"""``unghost init``: whose side we are on."""

from __future__ import annotations

import re
from argparse import ArgumentParser, Namespace
from dataclasses import replace
from typing import TYPE_CHECKING
from zoneinfo import available_timezones

from unghost.app.settings import country
from unghost.cli.command import OK, Command, Out
from unghost.domain.settings import Settings
from unghost.errors import BadUse

if TYPE_CHECKING:
    from unghost.wiring import App

_ADDRESS = re.compile(r"[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+")
_DOMAIN = re.compile(r"@?[\w-]+(?:\.[\w-]+)+")


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("--me", nargs="+", required=True, metavar="ADDRESS", help="your own mail addresses")
    parser.add_argument("--ours", nargs="*", default=[], metavar="DOMAIN", help="domains whose people are your colleagues")
    parser.add_argument("--timezone", default="UTC", metavar="Z", help="your time zone, for example Europe/London")
    parser.add_argument("--country", default="", metavar="C", help="your country as two letters, for its public holidays")
    parser.add_argument(
        "--false-alarms",
        type=float,
        metavar="SHARE",
        help="the share of ordinary waits that may be called silent, 0.01 to 0.5 (default 0.05)",
    )
    parser.add_argument("--today-at-most", type=int, metavar="N", help="cases a day's list shows, 0 for all (default 25)")


def _run(app: App, args: Namespace, out: Out) -> int:
    settings = _settings(app, args)
    app.yours.choose(lambda _: settings)
    if out.as_json:
        out.json(
            {
                "me": settings.me,
                "ours": settings.ours,
                "timezone": settings.timezone,
                "country": settings.country,
                "home": str(app.home),
            }
        )
    elif not out.quiet:
        out.line(f"You are {', '.join(settings.me)}. Everything is kept in {app.home}.")
        out.line("Next: unghost sync mbox FILE (or maildir, eml, imap, calls, deals, ics), then unghost today.")
        out.line("A mailbox on a server is named first: unghost account add YOUR-ADDRESS")
    return OK


def _settings(app: App, args: Namespace) -> Settings:
    me = tuple(a.strip().lower() for a in args.me)
    ours = tuple(d.strip().lower().removeprefix("@") for d in args.ours)
    for address in me:
        if not _ADDRESS.fullmatch(address):
            raise BadUse(f"{address!r} is no mail address.", "Write --me you@your-company.example")
    for domain in ours:
        if not _DOMAIN.fullmatch(domain):
            raise BadUse(f"{domain!r} is no domain.", "Write --ours your-company.example")
    if args.timezone not in available_timezones():
        raise BadUse(f"{args.timezone!r} is no time zone.", "Write a name such as Europe/London or America/New_York.")
    here = country(args.country) if args.country else ""
    chosen = replace(app.known_settings(), me=me, ours=ours, timezone=args.timezone, country=here)
    return _with_limit(_with_share(chosen, args.false_alarms), args.today_at_most)


def _with_limit(settings: Settings, most: int | None) -> Settings:
    """Return settings with the length of a day's list, where one was named."""
    if most is None:
        return settings
    if most < 0:
        raise BadUse("The length of the list cannot be below 0.", "Leave it out for 25; 0 shows everybody.")
    return replace(settings, today_at_most=most)


def _with_share(settings: Settings, share: float | None) -> Settings:
    """Return settings with a share of false alarms as their budget, where one was named."""
    if share is None:
        return settings
    if not 0.01 <= share <= 0.5:
        raise BadUse("The share of false alarms must lie between 0.01 and 0.5.", "Leave it out for 0.05.")
    return replace(settings, false_alarms=share, false_alarms_a_month=None, cases_a_day=None)


COMMAND = Command("init", "say whose side we are on", _add, _run)
