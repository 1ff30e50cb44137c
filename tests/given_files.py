"""Files as people give them to be read: small mailboxes and archives made of them, honest and otherwise."""

from __future__ import annotations

import io
import tarfile
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

ME = "ida@lindqvist-doors.example"
BEGIN = datetime(2026, 2, 2, 9, 0, tzinfo=UTC)
ASKED = "Could you send the fire rating of the oak door as well?"


def letter(number: int, sender: str, to: str, days: float, text: str, answers: int | None = None) -> bytes:
    """Return one mail."""
    at = BEGIN + timedelta(days=days)
    lines = [
        f"From: {sender}", f"To: {to}", f"Date: {at:%a, %d %b %Y %H:%M:%S} +0100",
        f"Message-ID: <l{number}@lindqvist-doors.example>",
        "Subject: Doors for the hall", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
    ]  # fmt: skip
    if answers is not None:
        lines.append(f"In-Reply-To: <l{answers}@lindqvist-doors.example>")
    return ("\n".join(lines) + f"\n\n{text}\n").encode()


def letters() -> list[bytes]:
    """Return a talk with two people: one answers, and asked something last; one has gone quiet."""
    ida, tom, una = f"Ida Lindqvist <{ME}>", "Tom Ashe <tom@ashe-hall.example>", "Una Berg <una@berg-build.example>"
    found = []
    for turn in range(5):
        n = 10 * turn
        found.append(letter(n, ida, tom, 4 * turn, "Here is the drawing of the door. Does the width suit you?"))
        found.append(letter(n + 1, tom, ida, 4 * turn + 0.3, "Thank you, it does. We go on.", n))
        found.append(letter(n + 2, ida, una, 4 * turn + 0.5, "Here is our price for the frames. What do you think of it?"))
        if turn < 4:
            found.append(letter(n + 3, una, ida, 4 * turn + 1, "Thank you. We need two more of them.", n + 2))
    return [*found, letter(90, tom, ida, 21, ASKED, 40)]


def mbox(mails: list[bytes] | None = None) -> bytes:
    """Return a mailbox."""
    return b"".join(b"From - Mon Feb  2 09:00:00 2026\n" + mail + b"\n" for mail in mails or letters())


def zipped(files: Mapping[str, bytes], link: str = "") -> bytes:
    """Return a .zip of these files by name; ``link`` is the name of one that is a symbolic link."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = (0o120777 if name == link else 0o100644) << 16
            archive.writestr(info, content)
    return out.getvalue()


def tarred(files: Mapping[str, bytes], link: str = "") -> bytes:
    """Return a .tgz of these files by name; ``link`` is the name of one that is a symbolic link."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            if name == link:
                info.type, info.linkname = tarfile.SYMTYPE, "/etc/passwd"
            else:
                info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return out.getvalue()
