"""``unghost draft``: a letter for one case, to read, to change and to approve."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out, add_now, at_least_one
from unghost.domain.touch import Channel
from unghost.errors import BadUse

if TYPE_CHECKING:
    from unghost.app.drafts import Own, Proof
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("who", metavar="PERSON|DRAFT", nargs="?", help="whom to write to; or a draft by its name, such as d3")
    parser.add_argument("--play", metavar="PLAY", help="which play (default: the recommended one)")
    parser.add_argument("--channel", choices=("mail",), help="a draft is a mail; for a call or a card see script")
    doing = parser.add_mutually_exclusive_group()
    doing.add_argument("--edit", action="store_true", help="change subject and words in your editor")
    doing.add_argument("--body", metavar="FILE", help="take the words from a file, - for standard input")
    doing.add_argument("--list", action="store_true", help="the drafts there are, of PERSON or of everybody")
    doing.add_argument("--show", type=at_least_one, metavar="N", help="an older version of DRAFT")
    doing.add_argument("--diff", action="store_true", help="what the latest version of DRAFT changed")
    parser.add_argument("--subject", metavar="TEXT", help="another subject")
    parser.add_argument("--model", action="store_true", help="have the language model of your settings word it")
    parser.add_argument("--show-prompt", action="store_true", help="print what that model would be shown; nothing is sent")
    add_now(parser)


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.drafts import is_draft

    if args.list:
        return _list(app, args.who, out)
    if args.who is None:
        raise BadUse("Whom is it to?", "Name a person or a draft, or see what there is: unghost draft --list")
    if not is_draft(args.who):
        return _begin(app, args, out)
    if args.model or args.show_prompt:
        raise BadUse("A draft that is there keeps its words.", "Name the person: unghost draft PERSON --model")
    if args.play:
        raise BadUse("A draft keeps its play.", f"Name the person to begin another: unghost draft PERSON --play {args.play}")
    return _diff(app, args, out) if args.diff else _print(_of_draft(app, args, out), out)


def _list(app: App, who: str | None, out: Out) -> int:
    from unghost.app.contract_draft import drafts_json
    from unghost.app.drafts import drafts
    from unghost.cli.show_draft import list_lines

    found = drafts(app.store.outbox, app.drafting.person(who) if who else None)
    if out.as_json:
        out.json(drafts_json(found))
    else:
        for line in list_lines(found, out):
            out.line(line)
    return OK


def _begin(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.drafts import beside
    from unghost.cli.show_draft import beside_lines
    from unghost.wiring.drafting import Asked

    if args.show or args.diff:
        raise BadUse(f"{args.who!r} is no draft.", "Drafts are called d1, d2 …: unghost draft --list")
    channel = Channel(args.channel) if args.channel else None
    asked = Asked(args.who, args.play, channel, args.now, _own(app, args), model=args.model)
    if args.show_prompt:
        out.line(app.drafting.prompt(asked))
        return OK
    found = app.drafting.begin(asked, out.remark)
    for line in beside_lines(beside(app.store.outbox, found), found):
        out.remark(line)
    return _print(_edit(app, found, args, out) if args.edit else found, out)


def _own(app: App, args: Namespace) -> Own:
    from unghost.app.drafts import Own

    return Own(args.subject, app.drafting.words(args.body) if args.body else None)


def _of_draft(app: App, args: Namespace, out: Out) -> Proof:
    """Return a draft as it is, or as it is after the change that was asked for."""
    if args.body or (args.subject and not args.edit):
        return app.drafting.revise(args.who, args.now, _own(app, args))
    found = app.drafting.shown(args.who, args.now, args.show)
    return _edit(app, found, args, out) if args.edit else found


def _edit(app: App, found: Proof, args: Namespace, out: Out) -> Proof:
    version = found.version
    own = app.drafting.edited(args.subject or version.subject, version.body)
    after = app.drafting.revise(version.draft, args.now, own)
    if not after.new:
        out.remark(f"Nothing changed; version {after.version.number} stands.")
    return after


def _print(found: Proof, out: Out) -> int:
    from unghost.app.contract_draft import draft_json
    from unghost.cli.show_draft import draft_lines

    if out.as_json:
        out.json(draft_json(found))
    else:
        for line in draft_lines(found, out):
            out.line(line)
    return OK


def _diff(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.contract_draft import difference_json
    from unghost.app.drafts import difference, draft_named, version_of

    draft = draft_named(app.store.outbox, args.who)
    if len(draft.versions) == 1:
        raise BadUse(f"{draft.name} has one version alone.", f"Change it: unghost draft {draft.name} --edit")
    before = version_of(draft, draft.latest.number - 1)
    lines = difference(before, draft.latest)
    if out.as_json:
        out.json(difference_json(before, draft.latest, lines))
    else:
        for line in lines:
            out.line(line)
    return OK


COMMAND = Command("draft", "a letter for one case, in your style: to read, to change and to approve", _add, _run)
