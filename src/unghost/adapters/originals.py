"""Where a mail was read from, opened once more: its bytes, if they still lie there."""

from __future__ import annotations

import glob
import os
import re

from unghost.adapters.sources import eml, mbox
from unghost.app.ports import RawMail
from unghost.reading.read import key_of

_IN_MBOX = re.compile(r"(?P<file>.+):(?P<offset>\d{1,15})", re.DOTALL)
_FLAGS = re.compile(r":2,[A-Za-z]*\Z")
_DEEPEST = 2**30
"""So far into a compressed mbox one mail is looked for: everything before it must be unpacked."""


def raw_at(origin: str, key: str) -> RawMail | None:
    """Return the mail that lay at ``origin`` if the very same bytes (``key`` is their hash) are still there, else None.

    A mailbox on a server is not asked: nothing leaves this machine because somebody looks at a page.
    """
    if not os.path.isabs(origin):
        return None
    found = _in_mbox(origin) or _in_file(origin)
    return found if found is not None and key_of(found.raw) == key else None


def _in_file(origin: str) -> RawMail | None:
    """Return the mail of a file of its own; in a Maildir its name changes with its flags, and it moves to ``cur``."""
    paths = [origin]
    folder, name = os.path.split(origin)
    box, part = os.path.split(folder)
    if part in ("new", "cur"):
        bare = glob.escape(_FLAGS.sub("", name))
        paths += sorted(p for within in ("cur", "new") for p in glob.glob(os.path.join(glob.escape(box), within, f"{bare}*")))
    for path in paths[:3]:
        if os.path.isfile(path):
            item = next(eml.read(path), None)
            return item if isinstance(item, RawMail) else None
    return None


def _in_mbox(origin: str) -> RawMail | None:
    place = _IN_MBOX.fullmatch(origin)
    if place is None or not os.path.isfile(place["file"]):
        return None
    offset = int(place["offset"])
    packed = os.path.splitext(place["file"])[1].lower() in (".gz", ".bz2", ".xz", ".lzma")
    if packed and offset > _DEEPEST:
        return None
    return mbox.one_at(place["file"], offset)
