"""``unghost audit``: the log of what was done, by whom and when; and whether nobody has rewritten it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import FOUND, OK, Command, Out

if TYPE_CHECKING:
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("--verify", action="store_true", help="only say whether each line is as it was written")
    parser.add_argument("--subject", metavar="S", help="only what is about a letter, a draft, a person or a setting")


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.contract_yours import audit_json
    from unghost.app.outbox_words import deeds_about
    from unghost.cli.show_outbox import show_deeds

    deeds = app.posting.outbox.deeds()
    if args.subject is not None:
        deeds = deeds_about(deeds, args.subject)
    changed = app.posting.changed()
    if out.as_json:
        out.json(audit_json(deeds, changed, verify=args.verify))
    else:
        if not args.verify:
            show_deeds(deeds, app.store.settings().timezone, app.now(None), out)
        for sentence in changed:
            out.line(f"! {sentence}")
        if not changed:
            out.line(f"Every line of the log is as it was written ({len(deeds)}).")
    return FOUND if changed else OK


COMMAND = Command("audit", "the log of what was done; --verify says whether anybody rewrote it", _add, _run)
