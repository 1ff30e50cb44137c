"""What a command is, and what it works with."""

from __future__ import annotations

import json
import os
import re
import sys
from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from unghost.app.happened import happened as happened_at
from unghost.errors import UnghostError

if TYPE_CHECKING:
    from unghost.wiring import App

FIRST_YEAR, LAST_YEAR = 1970, 2200
OK, FOUND, BAD_USE, COULD_NOT = 0, 1, 2, 3

STRONG, SOFT, PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[0m"
# Text from mail is hostile: control characters but tab and line break, and the marks that reverse the direction of a line.
_UNSAFE = re.compile(r"(?!\x1b\[[012]m)[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Out:
    """Where a command prints: lines for people, or JSON; ``quiet`` keeps back what nobody asked for."""

    as_json: bool
    quiet: bool
    colour: bool

    def line(self, text: str = "") -> None:
        """Print a line for a person."""
        sys.stdout.write(clean(text) + "\n")

    def linked(self, before: str, label: str, target: str, after: str = "") -> None:
        """Print a line with a link in it (OSC 8) where the terminal can show one; elsewhere the target is written out.

        The label and the target are ours to vouch for: nothing a mail says can make such a link, for ``clean`` takes it out.
        """
        if self.colour and os.environ.get("TERM", "") not in ("", "dumb", "linux"):
            shown = f"\x1b]8;;{clean(target)}\x1b\\{clean(label)}\x1b]8;;\x1b\\"
        else:
            shown = f"{clean(label)} ({clean(target)})"
        sys.stdout.write(f"{clean(before)}{shown}{clean(after)}\n")

    def clock(self, seconds: int) -> None:
        """Show how long something lasts, over what was shown before; nothing where the terminal cannot set it off."""
        if self.colour:
            sys.stdout.write(f"\r{SOFT}{seconds // 60}:{seconds % 60:02}{PLAIN} \r")
            sys.stdout.flush()

    def json(self, value: Any) -> None:
        """Print JSON."""
        json.dump(value, sys.stdout, ensure_ascii=False, indent=None if self.quiet else 1)
        sys.stdout.write("\n")

    def json_array(self, values: Iterable[Any]) -> None:
        """Print an array of JSON as its members come, whole even where a fault ends it; nothing where the first one fails."""
        begun = False
        try:
            for value in values:
                text = json.dumps(value, ensure_ascii=False, indent=None if self.quiet else 1)
                sys.stdout.write((",\n" if begun else "[\n") + text)
                begun = True
        except UnghostError:
            sys.stdout.write("\n]\n" if begun else "")
            raise
        sys.stdout.write("\n]\n" if begun else "[]\n")

    def remark(self, text: str) -> None:
        """Say something beside the result, on standard error, unless told to be quiet."""
        if not self.quiet:
            sys.stderr.write(clean(text) + "\n")

    def strong(self, text: str) -> str:
        """Return text set off by weight where the terminal can show it."""
        return f"{STRONG}{text}{PLAIN}" if self.colour else text

    def soft(self, text: str) -> str:
        """Return text set back where the terminal can show it."""
        return f"{SOFT}{text}{PLAIN}" if self.colour else text


def clean(text: str) -> str:
    """Return a text without what could command a terminal or turn its lines round, our own three weights aside."""
    return _UNSAFE.sub("\N{REPLACEMENT CHARACTER}", text)


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its name, one line of help, its arguments, and what it does. ``run`` returns the exit code.

    ``tells`` says that it brings something into the record: then the letters under way are held against that at once.
    """

    name: str
    help: str
    add: Callable[[ArgumentParser], None]
    run: Callable[[App, Namespace, Out], int]
    tells: bool = False


def moment(text: str) -> datetime:
    """Parse a moment with its offset, for an option."""
    try:
        at = datetime.fromisoformat(text.strip().replace("Z", "+00:00"))
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is no moment; write for example 2026-06-17T09:00:00+01:00") from None
    if at.tzinfo is None:
        whole = text if "T" in text else f"{text}T09:00:00"
        raise ArgumentTypeError(f"{text!r} lacks its offset; write for example {whole}+00:00")
    if not FIRST_YEAR <= at.year <= LAST_YEAR:
        raise ArgumentTypeError(f"{text!r} lies outside the years {FIRST_YEAR} to {LAST_YEAR}")
    return at


def whole_number(text: str) -> int:
    """Parse a whole number of zero or more, for an option."""
    if not text.isascii() or not text.isdigit() or len(text) > 9:
        raise ArgumentTypeError(f"{text!r} is no whole number")
    return int(text)


def at_least_one(text: str) -> int:
    """Parse a whole number of one or more, for an option."""
    number = whole_number(text)
    if number < 1:
        raise ArgumentTypeError(f"{text!r} is too little; write 1 or more")
    return number


def day(text: str) -> date:
    """Parse a date, for an option."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is no date; write for example 2026-09-01") from None


def add_shared(parser: ArgumentParser, *, default: bool | None = None) -> None:
    """Add the options that may stand before the command, after it, and after its action."""
    value = SUPPRESS if default is None else default
    parser.add_argument("--json", action="store_true", default=value, help="print JSON for programs")
    parser.add_argument("--quiet", action="store_true", default=value, help="print nothing but the result")
    parser.add_argument("--no-color", action="store_true", default=value, help="print without colours")


def add_now(parser: ArgumentParser) -> None:
    """Add ``--now``: answer as of a moment, using nothing later."""
    parser.add_argument(
        "--now", type=moment, metavar="T", help="answer as of this moment (ISO 8601 with offset), using nothing later"
    )


def add_at(parser: ArgumentParser) -> None:
    """Add ``--at``: when what is being told happened."""
    parser.add_argument("--at", type=moment, metavar="T", help="when it happened (ISO 8601 with offset; default: now)")


def happened(app: App, at: datetime | None) -> datetime:
    """Return when what is being told happened, now where nobody says; raise BadUse for a moment still to come."""
    return happened_at(app.now(None), at)
