"""``unghost audit``: the log of what was done, by whom and when; and whether nobody has rewritten it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import FOUND, OK, Command, Out

if TYPE_CHECKING:
    from unghost.domain.deed import Deed
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("--verify", action="store_true", help="only say whether each line is as it was written")
    parser.add_argument("--subject", metavar="S", help="only what is about a letter, a draft, a person or a setting")


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.contract_outbox import deed_json
    from unghost.cli.show_outbox import show_deeds

    deeds = _about(app.posting.outbox.deeds(), args.subject)
    changed = app.posting.changed()
    if out.as_json:
        lines = [] if args.verify else [deed_json(deed) for deed in deeds]
        out.json({"schema": 1, "lines": len(deeds), "sound": not changed, "changed": changed, "log": lines})
    else:
        if not args.verify:
            show_deeds(deeds, app.store.settings().timezone, app.now(None), out)
        for sentence in changed:
            out.line(f"! {sentence}")
        if not changed:
            out.line(f"Every line of the log is as it was written ({len(deeds)}).")
    return FOUND if changed else OK


def _about(deeds: tuple[Deed, ...], subject: str | None) -> tuple[Deed, ...]:
    """Return the lines about something: a letter by its id or the beginning of it, or any subject by its name."""
    if subject is None:
        return deeds
    return tuple(
        deed
        for deed in deeds
        if subject in (deed.subject, deed.body.get("draft"), deed.body.get("to"), deed.subject.partition(" ")[2])
        or (len(subject) >= 4 and deed.subject.startswith(subject))
    )


COMMAND = Command("audit", "the log of what was done; --verify says whether anybody rewrote it", _add, _run)
