"""``unghost read``: what one message holds."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from unghost.cli.command import OK, Command, Out
from unghost.errors import MissingPlace, UnghostError, UnreadablePlace
from unghost.reading.limits import MESSAGE_BYTES

if TYPE_CHECKING:
    from unghost.app.ports import RawMail
    from unghost.wiring import App


# What is larger is not read to its end to say so.
MOST_BYTES = MESSAGE_BYTES
# Files handed to the reading process at a time, and the bytes at which fewer are enough.
BATCH, BATCH_BYTES = 16, 4 << 20


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE", help="messages, one in each file; - for standard input")
    parser.add_argument("--jsonl", action="store_true", help="print one object a line as it goes")
    parser.add_argument(
        "--parent", metavar="FILE", help="the mail, or plain text, they answer: what they repeat of it is left out"
    )


def _run(app: App, args: Namespace, out: Out) -> int:
    objects = _objects(app, args.files, _bytes(args.parent) if args.parent else b"")
    if args.jsonl:
        for found in objects:
            sys.stdout.write(json.dumps(found, ensure_ascii=False) + "\n")
    elif out.as_json:
        out.json_array(objects)
    else:
        from unghost.cli.show_message import show_message  # knows the words for everything: only those who look need it

        for found in objects:
            show_message(found, out)
    return OK


@dataclass(slots=True)
class _Files:
    """The files on their way: ``aside`` tells by place in the order why one is not read, ``fault`` what ended the order early."""

    app: App
    names: list[str]
    aside: dict[int, str] = field(default_factory=dict)
    fault: UnghostError | None = None

    def batches(self) -> Iterator[list[RawMail]]:
        """Yield the files, as many at a time as are read together, up to the first that is not there."""
        from unghost.app.ports import RawMail

        batch: list[RawMail] = []
        for place, name in enumerate(self.names):
            try:
                raw = self._raw(place, name)
            except UnghostError as fault:
                self.fault = fault
                break
            batch.append(RawMail(raw, name))
            if len(batch) == BATCH or sum(len(mail.raw) for mail in batch) > BATCH_BYTES:
                yield batch
                batch = []
        if batch:
            yield batch

    def _raw(self, place: int, name: str) -> bytes:
        """Return the bytes of a file, none of an mbox: it is many messages."""
        raw = _bytes(name)
        reason = self.app.no_single_message(name, raw)
        if reason:
            self.aside[place] = reason
        return b"" if reason else raw


def _objects(app: App, names: list[str], parent: bytes) -> Iterator[dict[str, Any]]:
    """Yield what each file holds, in order; what is readable comes before the fault of a file that is not there is raised."""
    from unghost.app.ports import SetAside
    from unghost.app.read_file import read_batch, set_aside

    files = _Files(app, names)
    work = partial(read_batch, settings=app.known_settings(), parent=parent)
    read = (one for batch in app.pool(1).map(work, files.batches()) for one in batch)
    for place, found in enumerate(read):
        reason = files.aside.pop(place, "")
        lost = SetAside(names[place], reason) if reason else found
        yield set_aside(lost) if isinstance(lost, SetAside) else lost
    if files.fault is not None:
        raise files.fault


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


COMMAND = Command("read", "what one message holds", _add, _run)
