"""``unghost webhook``: who outside is told when something happens."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import COULD_NOT, OK, Command, Out, add_shared

if TYPE_CHECKING:
    from unghost.app.ports_outside import Note, Webhook
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.description = (
        "Tell another program of yours when something happens: a small signed note over https, with ids and states and no word of"
        " any mail. The worker sends it, and tries again for three days where nobody takes it."
    )
    parser.set_defaults(action="list")
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    add = actions.add_parser("add", help="tell an address, and print the secret its notes are signed with")
    add.add_argument("url", metavar="URL", help="a whole address: https://hooks.your-company.example/unghost")
    add.add_argument("--event", action="append", default=[], metavar="EVENT", help="only of this; may be there several times")
    listed = actions.add_parser("list", help="who is told of what, and how that went")
    test = actions.add_parser("test", help="send a note that nothing has happened, at once")
    remove = actions.add_parser("remove", help="tell an address no more")
    for action in (test, remove):
        action.add_argument("webhook", metavar="WEBHOOK", help="its id, as the list has it, or its address")
    for action in (add, listed, test, remove):
        add_shared(action)


def _run(app: App, args: Namespace, out: Out) -> int:
    work = {"add": _new, "test": _test, "remove": _remove}.get(args.action or "list", _list)
    return work(app, args, out)


def _new(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.contract_outside import webhook_json

    app.store.settings()
    hook = app.telling.add(args.url, args.event, app.now(None))
    if out.as_json:
        out.json({"schema": 1, **webhook_json(hook, secret=True)})
        return OK
    out.line(f"{hook.id}: {hook.url} is told from now on, as long as a worker works: unghost worker")
    out.line(f"Its notes are signed with this secret, which is not shown again: {hook.secret}")
    out.remark(f"Try it: unghost webhook test {hook.id}")
    return OK


def _list(app: App, _args: Namespace, out: Out) -> int:
    from unghost.app.contract_outside import webhooks_json

    found = app.telling.all()
    if out.as_json:
        out.json(webhooks_json(found))
        return OK
    for hook, notes in found:
        _show(hook, notes, out)
    if not found:
        out.line("Nobody outside is told anything. To change that: unghost webhook add URL")
    return OK


def _show(hook: Webhook, notes: tuple[Note, ...], out: Out) -> None:
    from unghost.app.ports_outside import State

    out.line(out.strong(f"{hook.id}  {hook.url}"))
    out.line(f"    of {', '.join(event.value for event in hook.events)}")
    if hook.state is State.DEAD:
        out.line(f"    ! not told any more: {hook.why} To begin again: unghost webhook test {hook.id}")
    for note in notes:
        why = f": {note.why}" if note.why else ""
        words = {"told": "told", "waits": "waits", "given_up": "given up"}[note.state.value]
        out.line(out.soft(f"    {note.made:%Y-%m-%d %H:%M}  {note.event.value}  {words}{why}"))


def _test(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.contract_outside import told_json

    note = app.telling.test(args.webhook, app.now(None))
    if out.as_json:
        out.json(told_json(note))
    elif note.why:
        out.line(f"It was not taken. {note.why}")
    elif not out.quiet:
        out.line("It was taken.")
    return COULD_NOT if note.why else OK


def _remove(app: App, args: Namespace, out: Out) -> int:
    hook = app.telling.remove(args.webhook)
    if out.as_json:
        out.json({"schema": 1, "removed": hook.id, "url": hook.url})
    elif not out.quiet:
        out.line(f"{hook.url} is told no more.")
    return OK


COMMAND = Command("webhook", "who outside is told when something happens", _add, _run)
