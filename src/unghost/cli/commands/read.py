"""``unghost read``: what one message holds."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from unghost.cli.command import OK, Command, Out
from unghost.domain.settings import Settings
from unghost.errors import MissingPlace, NotInitialised, UnreadablePlace

if TYPE_CHECKING:
    from unghost.wiring import App


# More than a message may have: what is larger is not read to its end to say so.
MOST_BYTES = 64 << 20


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE", help="messages, one in each file; - for standard input")
    parser.add_argument("--jsonl", action="store_true", help="print one object a line as it goes")


def _run(app: App, args: Namespace, out: Out) -> int:
    objects = _objects(args.files, _settings(app))
    if args.jsonl:
        for found in objects:
            sys.stdout.write(json.dumps(found, ensure_ascii=False) + "\n")
    elif out.as_json:
        out.json(list(objects))
    else:
        for found in objects:
            _print(found, out)
    return OK


def _objects(files: list[str], settings: Settings) -> Iterator[dict[str, Any]]:
    from unghost.app.read_file import read_file

    for name in files:
        yield read_file(name, _bytes(name), settings)


def _settings(app: App) -> Settings:
    """Return the user's settings where there are any; reading needs none, and makes no home."""
    if not (app.home / "unghost.db").exists():
        return Settings()
    try:
        return app.store.settings()
    except NotInitialised:
        return Settings()


def _bytes(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read(MOST_BYTES + 1)
    path = Path(name)
    if not path.exists():
        raise MissingPlace(f"There is no file {name}.", "Name a file that holds one message.")
    if not path.is_file():
        raise UnreadablePlace(f"{name} is no file.", "Name a file that holds one message; a folder can be synced.")
    with path.open("rb") as file:
        return file.read(MOST_BYTES + 1)


def _print(found: dict[str, Any], out: Out) -> None:
    sender = (found["from"] or {}).get("address", "nobody")
    if found["kind"] is None:
        out.line(f"{found['file']} holds no mail ({', '.join(found['problems'])})")
        return
    out.line(out.strong(f"{found['file']}: {found['kind'].replace('_', ' ')} from {sender}, {found['date'] or 'undated'}"))
    for line in str(found["visible_text"]).splitlines():
        out.line(f"  {line}")
    for name in ("return_date", "when", "opt_out"):
        if found[name]:
            out.line(
                f"  {name.replace('_', ' ')}: {found[name].get('date') or found[name].get('scope')}  “{found[name]['quote']}”"
            )
    for cause in found["causes"]:
        out.line(f"  {cause['polarity']} {cause['cause']}: “{cause['quote']}”")
    for failed in found["recipients_failed"]:
        out.line(f"  failed: {failed['address']} {failed['status']} {failed['reason']}")
    if found["problems"]:
        out.line(f"  repaired: {', '.join(found['problems'])}")


COMMAND = Command("read", "what one message holds", _add, _run)
