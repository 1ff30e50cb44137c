"""``unghost style``: how you write, as your own letters show it, and the templates letters are made from."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out, add_now

if TYPE_CHECKING:
    from unghost.drafts.style import Style
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    doing = parser.add_mutually_exclusive_group()
    doing.add_argument(
        "--set", action="append", metavar="NAME=VALUE", help='how you write, such as greeting="Hi {name},"; NAME= takes it back'
    )
    doing.add_argument("--edit", action="store_true", help="change your word on it in your editor")
    doing.add_argument("--templates", action="store_true", help="which letter templates there are, and what may stand in them")
    doing.add_argument("--copy", metavar="TEMPLATE", help="put one of ours into your folder, to change it")
    add_now(parser)


def _run(app: App, args: Namespace, out: Out) -> int:
    if args.templates:
        return _templates(app, out)
    if args.copy:
        place = app.drafting.lay_template(args.copy)
        out.remark(f"{place} is yours to change; it goes before ours from now on.")
        return _templates(app, out) if out.as_json else OK
    if args.edit and not app.drafting.edit_style():
        out.remark("Nothing changed.")
    if args.set:
        from unghost.app.own_style import changed

        app.drafting.save_style(changed(app.drafting.own_style(), args.set))
    return _show(app, args, out)


def _show(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.own_style import style_json

    own = app.drafting.own_style()
    style = app.drafting.style(app.now(args.now))
    if out.as_json:
        out.json(style_json(style, own, str(app.drafting.style_file)))
        return OK
    for line in _lines(style, own, out):
        out.line(line)
    return OK


def _lines(style: Style, own: Mapping[str, str], out: Out) -> Iterator[str]:
    from unghost.app.words import wrapped

    if style.learnt:
        yield out.strong(f"How you write, from your latest {style.letters} letters")
    else:
        yield out.strong("How you write")
        number = {0: "no letter", 1: "one letter"}.get(style.letters, f"{style.letters} letters")
        yield from wrapped(f"There is {number} of yours to learn from yet; until there are three, letters are plain.", 2)
    shown = {
        "greeting": style.greeting,
        "sign_off": style.sign_off or "(nothing above your name)",
        "name": style.name or "(as your address has it)",
        "names": "the first name" if style.names == "first" else "the full name",
        "words": f"about {style.words} words" if style.words else "(not known)",
    }
    for name, value in shown.items():
        yield f"  {name:<9} {value}{out.soft('   your word') if name in own else ''}"
    if style.languages:
        yield out.soft(f"  languages {', '.join(f'{language} {count}' for language, count in style.languages.items())}")
    yield from wrapped("Whoever you have greeted before is greeted as they were last, unless you set a greeting.", 2)
    yield ""
    yield 'To change it:  unghost style --set greeting="Hi {name},"   or   unghost style --edit'


def _templates(app: App, out: Out) -> int:
    from unghost.app.own_templates import templates_json

    found = templates_json(str(app.drafting.template_folder), app.drafting.templates())
    if out.as_json:
        out.json(found)
        return OK
    out.line(f"Your own templates lie in {found['folder']}, as NAME.j2 (Jinja2); where there is none, ours is used.")
    for one in found["templates"]:
        out.line(f"  {one['name']}{out.soft('   yours') if one['own'] else ''}")
    for name in found["unused"]:
        out.line(f"  {name}.j2 is used for nothing: there is no play with a letter of that name.")
    for title, variables in (("In a letter", found["variables"]), ("In the frame", found["frame_variables"])):
        out.line(out.strong(title))
        for name, says in variables.items():
            out.line(f"  {{{{ {name} }}}}  {says}")
    out.line("A letter begins with “Subject: …”; “…” alone marks what you fill in each time.")
    out.line("To begin with one of ours:  unghost style --copy ask-why")
    return OK


COMMAND = Command("style", "how you write, as your own letters show it, and the templates of letters", _add, _run)
