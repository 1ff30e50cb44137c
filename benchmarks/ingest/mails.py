"""Lays the same mail down twice for the contest, as an mbox and as a Maildir. Not timed."""

from __future__ import annotations

import argparse
import json
import lzma
import re
import shutil
import tarfile
from collections.abc import Iterator
from pathlib import Path

from unghost.adapters.sources import eml, mbox
from unghost.app.ports import Item, RawMail

FROM_LINE = b"From bench@example.org Thu Jan  1 00:00:00 1970\n"
_TO_ESCAPE = re.compile(rb"^(?=>*From )", re.MULTILINE)


def lay_down(archive: Path, folder: Path, wanted: int) -> int:
    """Write folder/mail.mbox and folder/Maildir with ``wanted`` mails, evenly spread (0 or too many: all); return how many."""
    folder.mkdir(parents=True)
    unpacked = folder / "unpacked"
    total = sum(1 for _ in _mails(archive, unpacked))
    wanted = min(wanted, total) or total
    for part in ("cur", "new", "tmp"):
        (folder / "Maildir" / part).mkdir(parents=True)
    count = 0
    with (folder / "mail.mbox").open("wb") as box:
        for number, item in enumerate(_mails(archive, unpacked)):
            if number * wanted // total == (number - 1) * wanted // total:
                continue
            raw = item.raw.replace(b"\r\n", b"\n")
            raw = raw if raw.endswith(b"\n") else raw + b"\n"
            box.write(FROM_LINE + _TO_ESCAPE.sub(b">", raw) + b"\n")
            (folder / "Maildir" / "cur" / f"1700000000.{count:06}.bench:2,S").write_bytes(raw)
            count += 1
    shutil.rmtree(unpacked, ignore_errors=True)
    return count


def _mails(archive: Path, unpacked: Path) -> Iterator[RawMail]:
    return (item for item in _items(archive, unpacked) if isinstance(item, RawMail))


def _items(archive: Path, unpacked: Path) -> Iterator[Item]:
    if ".tar" not in archive.suffixes:
        return mbox.read(str(archive))
    if not unpacked.exists():
        with lzma.open(archive) as stream, tarfile.open(fileobj=stream) as tar:
            tar.extractall(unpacked, filter="data")
    return eml.read(str(unpacked))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("archives", type=Path, nargs="+")
    parser.add_argument("--into", type=Path, required=True)
    parser.add_argument("--messages", type=int, default=0)
    args = parser.parse_args()
    names = {archive: archive.name.partition(".")[0] for archive in args.archives}
    print(json.dumps({name: lay_down(archive, args.into / name, args.messages) for archive, name in names.items()}))


if __name__ == "__main__":
    main()
