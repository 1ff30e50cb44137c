"""``unghost model``: the language model that may word a draft: which, where, with which key, and whether it answers."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out
from unghost.errors import BadUse

if TYPE_CHECKING:
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--key", action="store_true", help="ask for the key of its server, and keep it with the other secrets")
    what.add_argument("--forget-key", action="store_true", help="forget that key")
    what.add_argument("--check", action="store_true", help="ask it for one word; no mail is shown to it")


def _run(app: App, args: Namespace, out: Out) -> int:
    writing = app.writing
    said = ""
    if args.key:
        key = app.ask("Key of the model's server: ")
        if not (key or "").strip():
            raise BadUse("No key was given.", "Run it on a terminal to be asked, or set UNGHOST_MODEL_KEY.")
        said = f"The key is kept in {writing.keep_key(str(key).strip())}."
    elif args.forget_key:
        said = "The key is forgotten." if writing.forget_key() else "No key was kept."
    elif args.check:
        said = f"It answers: {writing.check()}"
    _print(app, said, out)
    return OK


def _print(app: App, said: str, out: Out) -> None:
    settings, key = app.known_settings(), app.writing.key_from()
    on = bool(settings.model_url and settings.model)
    if out.as_json:
        model = {"url": settings.model_url or None, "model": settings.model or None, "key": key or None}
        out.json({"on": on, **model, "said": said})
    elif not out.quiet:
        if said:
            out.line(said)
        elif on:
            out.line(f"{settings.model} at {settings.model_url}; {f'its key is {key}' if key else 'no key'}.")
            out.line(
                "It words a draft only where you ask: unghost draft PERSON --model (--show-prompt shows what it would be shown)."
            )
        else:
            out.line("No language model is set. Drafts are made from templates, and nothing leaves this machine for them.")


COMMAND = Command("model", "the language model that may word a draft, where you ask it to", _add, _run)
