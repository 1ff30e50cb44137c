"""``unghost library``: the things worth sending, and what they are about."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING

from unghost.cli.command import FOUND, OK, Command, Out, add_at, add_now, add_shared

if TYPE_CHECKING:
    from unghost.app.shelve import Shelved
    from unghost.domain.item import Item
    from unghost.plays.shelf.match import Shelf
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.set_defaults(action="list", person=None, now=None)
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    add = actions.add_parser("add", help="put a link or a file in, or change its topics")
    add.add_argument("place", metavar="LINK|FILE", help="what is worth sending")
    add.add_argument("--topics", default="", metavar="A,B", help="what it is about, in words your prospects would use")
    add.add_argument("--title", default="", metavar="T", help="what it is called (default: its own title, or its name)")
    add_at(add)
    add_shared(add)
    taken = actions.add_parser("import", help="take in a CSV (link,title,topics) or a folder of files")
    taken.add_argument("place", metavar="FILE.csv|FOLDER")
    add_at(taken)
    add_shared(taken)
    listed = actions.add_parser("list", help="what is in it; with --for what would fit somebody, and why")
    listed.add_argument("--for", dest="person", metavar="PERSON", help="an address, a telephone number or a full name")
    add_now(listed)
    add_shared(listed)
    dropped = actions.add_parser("drop", help="take something out")
    dropped.add_argument("place", metavar="LINK|FILE|TITLE")
    add_shared(dropped)


def _run(app: App, args: Namespace, out: Out) -> int:
    action = {"add": _put, "import": _put, "drop": _drop}.get(args.action or "list", _list)
    return action(app, args, out)


def _put(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.contract_script import item_json
    from unghost.app.shelve import put

    single = args.action == "add"
    at = app.now(args.at)
    items, aside = app.valuable(args.place, at, args.title, args.topics) if single else app.valuables(args.place, at)
    done = put(app.store, items, aside)
    if out.as_json:
        told = [{"place": place, "reason": reason} for place, reason in done.aside]
        out.json({"recorded": "library", "items": [item_json(i) for i in done.items], "changed": done.changed, "aside": told})
    elif not out.quiet:
        for line in _done(done):
            out.line(line)
    return FOUND if done.aside else OK


def _done(done: Shelved) -> Iterator[str]:
    if len(done.items) == 1:
        yield from _item_lines(done.items[0])
    yield f"In your library: {done.changed} new or changed, {len(done.items) - done.changed} as before."
    bare = sum(not item.topics for item in done.items)
    if bare:
        yield f"{bare} without topics; those are found by their titles alone. unghost library add PLACE --topics a,b"
    for place, reason in done.aside:
        yield f"  set aside: {place} ({reason})"


def _drop(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.contract_script import item_json
    from unghost.app.shelve import drop

    gone = drop(app.store, app.store.facts().items, args.place)
    if out.as_json:
        out.json({"recorded": "dropped", **item_json(gone)})
    elif not out.quiet:
        out.line(f"No longer in your library: {gone.title} ({gone.place}). The file or page itself is untouched.")
    return OK


def _list(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.contract_script import item_json, shelf_json
    from unghost.app.shelve import shelf_for

    if args.person is not None:
        person, found = shelf_for(app.review(app.now(args.now)), args.person)
        if out.as_json:
            out.json({"schema": 1, **shelf_json(person, found)})
        else:
            for line in _fitting(person, found, out):
                out.line(line)
        return OK
    items = app.history(app.now(args.now)).items
    if out.as_json:
        out.json({"schema": 1, "items": [item_json(i) for i in items]})
        return OK
    for item in items:
        for line in _item_lines(item):
            out.line(line)
    if not items:
        out.line("Your library is empty. Put in what your prospects would thank you for:")
        out.line("  unghost library add https://... --topics a,b")
    return OK


def _item_lines(item: Item) -> Iterator[str]:
    yield item.title
    yield f"  {item.place}"
    if item.topics:
        yield f"  about: {', '.join(item.topics)}"


def _fitting(person: str, found: Shelf, out: Out) -> Iterator[str]:
    from unghost.app.words import wrapped

    if not found.items:
        yield "Your library is empty: unghost library add LINK --topics a,b"
    elif not found.matches:
        new = " that they have not been given" if found.given else ""
        yield f"Nothing in your library fits what {person} cares about{new}."
    for match in found.matches:
        yield out.strong(match.item.title)
        yield f"  {match.item.place}"
        yield from wrapped(match.why, 2)
    for given in found.given:
        yield out.soft(f"given already on {given.touch.at.date().isoformat()}: {given.item.title} ({given.item.place})")


COMMAND = Command("library", "things worth sending: links and files with their topics", _add, _run)
