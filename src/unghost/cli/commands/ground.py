"""``unghost ground``: say what of the groundwork is there, whatever the record shows."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out, add_at, happened
from unghost.domain.record import Says
from unghost.errors import BadUse

if TYPE_CHECKING:
    from unghost.causes.cause import View
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("person", metavar="PERSON", help="an address, a telephone number or a full name")
    parser.add_argument(
        "part",
        nargs="?",
        metavar="PART",
        help="need, relationship, interest, meetings, information, follow_up; without it, all six",
    )
    parser.add_argument(
        "says", nargs="?", metavar="yes|no|open", help="it is there, it is missing, or: let the record decide again"
    )
    parser.add_argument("--note", default="", metavar="TEXT", help="what you know of it")
    add_at(parser)


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.person_words import GROUND_WORDS
    from unghost.app.ticks import part_named, tick_ground, view_of

    at = happened(app, args.at)
    part = None if args.part is None else part_named(args.part)
    says = _says(args.says) if part is not None else None
    view = view_of(app.history_of(args.at, args.person), args.person)
    if part is None or says is None:
        _list(view, out)
        return OK
    kept = tick_ground(app.store, view, part, says, at, args.note)
    if out.as_json:
        told = {"about": "ground", "key": kept.key, "says": kept.says.value, "note": kept.note or None}
        out.json({"recorded": "tick", "person": kept.person, **told, "at": at.isoformat()})
    elif not out.quiet:
        out.line(f"Ticked for {kept.person}: {part.replace('_', ' ')} is {GROUND_WORDS[says]}.")
    return OK


def _says(word: str | None) -> Says:
    known = {"yes": Says.YES, "no": Says.NO, "open": Says.OPEN}
    if word is None or word not in known:
        said = "Nothing was said of it" if word is None else f"{word!r} says nothing of it"
        raise BadUse(f"{said}: yes, no or open.", "For example: unghost ground PERSON meetings yes --note TEXT")
    return known[word]


def _list(view: View, out: Out) -> None:
    from unghost.app.contract_open import ground_json
    from unghost.app.ticks import parts_of
    from unghost.cli.show_open import ground_lines
    from unghost.domain.hours import zone

    parts = parts_of(view)
    if out.as_json:
        out.json({"person": view.correspondence.person.id, "now": view.history.now.isoformat(), "groundwork": ground_json(parts)})
        return
    for line in ground_lines(parts, view.history.now.astimezone(zone(view.history.settings.timezone))):
        out.line(line)


COMMAND = Command("ground", "say what of the groundwork is there", _add, _run)
