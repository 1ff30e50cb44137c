"""``unghost people``: who is one person, who writes for whom, and who is at an account."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out, add_at, add_now, add_shared
from unghost.domain.record import Bond, Link

if TYPE_CHECKING:
    from unghost.wiring import App

_BONDS = {"merge": Bond.SAME, "split": Bond.DIFFERENT, "assistant": Bond.WRITES_FOR}
_HELP = {
    "merge": ("two addresses are one person", "an address of the person", "another address of the same person"),
    "split": ("two addresses are two people", "an address", "the address that is somebody else's"),
    "assistant": ("the first writes for the second", "whoever writes", "the person they write for"),
}
_DONE = {"merge": "{} and {} are one person.", "split": "{} and {} are two people.", "assistant": "{} writes for {}."}


def _add(parser: ArgumentParser) -> None:
    parser.set_defaults(action="list", person=None, now=None)
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    listed = actions.add_parser("list", help="everybody with several addresses and why, and who writes for whom")
    listed.add_argument("person", nargs="?", metavar="PERSON", help="only this one")
    add_now(listed)
    add_shared(listed)
    there = actions.add_parser("at", help="everybody known at an account, what they seem to be, and who could be asked")
    there.add_argument("place", metavar="PERSON|ACCOUNT", help="somebody there, or the account itself (a domain)")
    add_now(there)
    add_shared(there)
    for name, (what, one, other) in _HELP.items():
        action = actions.add_parser(name, help=what)
        action.add_argument("one", metavar="A", help=one)
        action.add_argument("other", metavar="B", help=other)
        add_at(action)
        add_shared(action)


def _run(app: App, args: Namespace, out: Out) -> int:
    if args.action == "at":
        return _at(app, args, out)
    return _list(app, args, out) if args.action in (None, "list") else _link(app, args, out)


def _at(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.account import account_at, account_json
    from unghost.cli.show_people import account_lines
    from unghost.domain.hours import zone

    found = account_at(app.review(app.now(args.now)), args.place)
    if out.as_json:
        out.json(account_json(found))
        return OK
    now = found.now.astimezone(zone(found.settings.timezone))
    for number, (title, lines) in enumerate(account_lines(found.house, found.doors, now)):
        if number:
            out.line()
        out.line(out.strong(title))
        for line in lines:
            out.line(f"  {line}")
    return OK


def _link(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.people import linked

    at = app.now(args.at)
    words = linked(app.history(at), Link(at, args.one, args.other, _BONDS[args.action]))
    for word in words:
        app.store.add_link(word)
    kept = words[-1]
    if out.as_json:
        from unghost.app.contract_record import linked_json

        out.json(linked_json(args.action, kept))
    elif not out.quiet:
        out.line(_DONE[args.action].format(kept.one, kept.other))
        after = app.history(at)
        for who in dict.fromkeys(after.by_address.get(address, address) for address in (kept.one, kept.other)):
            if who in after.people and len(after.people[who].person.addresses) > 1:
                out.line(f"  {after.people[who].person.name or who}: {', '.join(after.people[who].person.addresses)}")
    return OK


def _list(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.people import person_of, writes_for

    history = app.history(app.now(args.now))
    people = list(history.people.values()) if args.person is None else [history.people[person_of(history, args.person)]]
    assists = writes_for(history)
    why = history.joined_by
    shown = [
        c for c in people if args.person is not None or len(c.person.addresses) > 1 or assists.keys() & set(c.person.addresses)
    ]
    if out.as_json:
        from unghost.app.contract_read import persons_json

        out.json(persons_json(shown, history, assists))
        return OK
    for one in shown:
        out.line(out.strong(f"{one.person.name or one.person.id}"))
        for address in one.person.addresses:
            out.line(f"  {address}" + (f"  ({why[address]})" if why.get(address) else ""))
            for boss in assists.get(address, ()):
                out.line(f"    writes for {boss}  (you said so)")
    if not shown:
        out.line("Nobody has more than one address, and nobody writes for somebody else.")
    return OK


COMMAND = Command("people", "who is one person, who writes for whom, and who is at an account", _add, _run, tells=True)
