"""``unghost settings``: what you chose, and how to choose otherwise."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out
from unghost.errors import BadUse

if TYPE_CHECKING:
    from unghost.app.settings_table import Row
    from unghost.domain.deed import Deed
    from unghost.domain.settings import Settings
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("name", nargs="?", metavar="NAME", help="only this setting; with a VALUE: set it")
    parser.add_argument("values", nargs="*", metavar="VALUE", help="what it shall be; several where it takes several")
    parser.add_argument("--reset", metavar="NAME", help="set this one back to how it comes with the program")


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.contract_yours import settings_json
    from unghost.app.settings import changed, reset, row_of
    from unghost.app.settings_table import ROWS

    if args.reset is not None and args.name is not None:
        raise BadUse("--reset names the setting itself.", f"Write: unghost settings --reset {args.reset}")
    if args.reset is not None:
        return _tell(app.yours.choose(lambda chosen: reset(chosen, args.reset)), row_of(args.reset), app, out)
    if args.values:
        row = row_of(args.name)
        mailboxes = [account.name for account in app.store.accounts()]
        return _tell(app.yours.choose(lambda chosen: changed(chosen, row.name, args.values, mailboxes)), row, app, out)
    rows = ROWS if args.name is None else (row_of(args.name),)
    if out.as_json:
        out.json(settings_json(rows, app.known_settings()))
    else:
        _show(rows, app.known_settings(), out, alone=args.name is not None)
    return OK


def _show(rows: Sequence[Row], settings: Settings, out: Out, *, alone: bool) -> None:
    from unghost.app.settings import default_of, in_words

    for row in rows:
        value, default = getattr(settings, row.name), default_of(row.name)
        was = "" if value == default or row.name == "me" else out.soft(f"  (default {in_words(row, default)})")
        out.line(f"{out.strong(f'{row.name:<22}')}{in_words(row, value)}{was}")
        out.line(out.soft(f"{'':<22}{row.meaning}"))
        if alone:
            out.line(out.soft(f"{'':<22}takes {row.range}"))


def _tell(deeds: Sequence[Deed], row: Row, app: App, out: Out) -> int:
    from unghost.app.settings import in_words, row_of

    if out.as_json:
        from unghost.app.contract_yours import changed_json

        out.json(changed_json(deeds))
    elif not out.quiet:
        for deed in deeds:
            of = row_of(deed.subject)
            out.line(f"{of.name} is now {in_words(of, deed.body['new'])}; it was {in_words(of, deed.body['old'])}.")
        if not deeds:
            out.line(f"{row.name} is {in_words(row, getattr(app.store.settings(), row.name))} already.")
    return OK


COMMAND = Command("settings", "what you chose, and how to choose otherwise", _add, _run)
