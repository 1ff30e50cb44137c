"""How hostile mail is borne: ``python -m benchmarks.reading.hostile [FOLDER...]``.

Reads generated bombs, our own nasty mails and every file of the public corpora, each with LF, CR and CRLF, and prints
exceptions, the median, the 99th of 100 and the slowest reading, and the most memory the process took. Folders named are
read in place of the corpora. Leaves with 1 where a bound is broken.
"""

from __future__ import annotations

import os
import resource
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from unghost.errors import Unreadable
from unghost.reading.read import read

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("UNGHOST_SHARED", ROOT.parent / "shared")) / "data" / "mime"
P99_MS, MOST_MS, MOST_MB = 100, 500, 200
ENDS = {"LF": b"\n", "CR": b"\r", "CRLF": b"\r\n"}
HEAD = b"From: Ann Lee <ann@acme.example>\nTo: me@ours.example\nSubject: Hi\nDate: Mon, 1 Jun 2026 09:00:00 +0200\n"


class Reading(NamedTuple):
    """One reading: milliseconds of processor time, and what was raised, if anything was."""

    name: str
    ms: float
    raised: str
    refused: str


def nested(depth: int) -> bytes:
    levels = [b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d' % (n, n) for n in range(depth)]
    return HEAD + b"\n".join([*levels, b"Content-Type: text/plain\n\ndeep", *(b"--b%d--" % n for n in reversed(range(depth)))])


def wrapped(depth: int) -> bytes:
    return HEAD + b"Content-Type: message/rfc822\n\n" * depth + b"\nThe end."


def parts(inner: bytes) -> bytes:
    return HEAD + b"Content-Type: multipart/mixed; boundary=xx\n\n" + inner


def text(body: bytes, kind: bytes = b"text/plain") -> bytes:
    return HEAD + b"Content-Type: " + kind + b"\n\n" + body


def generated() -> Iterator[tuple[str, bytes]]:
    """Yield the bombs by name."""
    for depth in (100, 1_000, 2_000, 20_000):
        yield f"nested {depth:,}", nested(depth)
    yield "wrapped 5,000", wrapped(5_000)
    yield "20,000 parts", parts(b"--xx\n\nx\n" * 20_000)
    yield "20,000 parts, empty", parts(b"--xx\n" * 20_000)
    yield "20,000 attachments", parts(b"--xx\nContent-Type: application/pdf; name=a.pdf\n\nx\n" * 20_000)
    yield "50,000 References", HEAD + b"References: " + b"<a.%d@b.example>\n " * 50_000 % tuple(range(50_000)) + b"\n\nx"
    yield "50,000 recipients", HEAD + b"Cc: " + b"Ann <a@b.example>, " * 50_000 + b"\n\nx"
    yield "50,000 headers", HEAD + b"X-A: b\n" * 50_000 + b"\nx"
    yield "50,000 header lines without a name", HEAD + b"no header\n" * 50_000 + b"\nx"
    for header in (b"Content-Type", b"To", b"From", b"Date", b"Received", b"Content-Disposition"):
        yield f"14 KB of ; in {header.decode()}", header + b": " + b"; " * 7_000 + b"\n" + HEAD + b"\nx"
        yield f"10,000 brackets in {header.decode()}", header + b": " + b"(" * 10_000 + b")" * 9_000 + b"\n" + HEAD + b"\nx"
    yield "escaped quotation marks", b"To: " + b'"' + b'\\"' * 30_000 + b"\n" + HEAD + b"\nx"
    yield "a header of 1 MB", b"Subject: " + b"a" * 1_000_000 + b"\n" + HEAD + b"\nx"
    yield "a header of 60,000 blanks", b"To: a" + b" " * 60_000 + b"b\n" + HEAD + b"\nx"
    yield "encoded words", b"Subject: " + b"=?utf-8?q?=41?= " * 6_000 + b"\n" + HEAD + b"\nx"
    yield "encoded words that do not end", b"Subject: " + b"=?utf-8?q?a" * 9_000 + b"\n" + HEAD + b"\nx"
    for codec in (
        "idna",
        "rot13",
        "zip",
        "bz2",
        "hex",
        "punycode",
        "unicode_escape",
        "x-klingon",
        "utf-7",
        "hz",
        "iso-2022-jp",
        "utf-16",
    ):
        yield f"charset {codec}", text("Größe ".encode() * 30_000, b"text/plain; charset=" + codec.encode())
    yield "a line of 1 MB", text(b"word " * 200_000)
    yield "a line of 1 MB without a blank", text(b"w" * 1_000_000)
    yield "200,000 quotation marks", text(b">" * 200_000)
    yield "attributions", text(b"On Monday, 1 June 2026 at 09:00 Ann wrote:\n" * 20_000)
    yield "signatures", text(b"-- \nAnn\n" * 30_000)
    yield "questions", text(b"Could you tell me the price by 12 June? " * 20_000)
    yield "html nested 50,000", text(b"<div>" * 50_000 + b"x", b"text/html")
    yield "html of 1 MB of tags", text(b"<p>a</p>" * 125_000, b"text/html")
    yield "html of attributes", text(b"<a " + b'b="c" ' * 150_000 + b">x", b"text/html")
    yield "html that is quoted", text(b"<blockquote>a" * 5_000, b"text/html")
    packed = b"Content-Transfer-Encoding: base64\n"
    yield "base64 of 8 MB", HEAD + packed + b"\n" + (b"QUJDREVGR0hJSktM" * 4 + b"\n") * 125_000
    yield "base64 in 30,000 blocks", HEAD + packed + b"\n" + b"QUI=\n" * 30_000
    yield "quoted-printable of 4 MB", HEAD + b"Content-Transfer-Encoding: quoted-printable\n\n" + b"=C3=A4 a=\n" * 400_000
    yield "uuencoded files", text(b"begin 644 a\n#86)C\n`\nend\n" * 20_000)
    yield "zeros", HEAD + b"\n" + b"a\x00" * 500_000
    yield (
        "an attachment of 10 MB",
        parts(b"--xx\n\nSee attached.\n--xx\nContent-Type: application/zip\n\n" + b"PK\x03\x04" * 2_500_000 + b"\n--xx--\n"),
    )
    yield (
        "a calendar of 20,000 people",
        text(b"BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\n" + b"ATTENDEE:mailto:a@b.example\n" * 20_000, b"text/calendar"),
    )
    yield (
        "a report of 20,000 recipients",
        text(b"Final-Recipient: rfc822; a@b.example\nAction: failed\nStatus: 5.1.1\n\n" * 20_000, b"message/delivery-status"),
    )


def files(folders: list[Path]) -> Iterator[tuple[str, bytes]]:
    """Yield every file of the corpora."""
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.name != "labels.json":
                yield path.relative_to(folder.parent).as_posix(), path.read_bytes()


def readings(mails: Iterator[tuple[str, bytes]]) -> Iterator[Reading]:
    """Read each mail with each line end."""
    for name, raw in mails:
        unix = raw.replace(b"\r\n", b"\n")
        for end, line in ENDS.items():
            data = unix if end == "LF" else unix.replace(b"\n", line)
            raised = refused = ""
            begun = time.process_time()
            try:
                read(data)
            except Unreadable as error:
                refused = error.reason
            except Exception as error:
                raised = repr(error)[:200]
            yield Reading(f"{name} ({end})", (time.process_time() - begun) * 1_000, raised, refused)


def report(title: str, found: list[Reading]) -> bool:
    """Print one row; return whether every bound holds."""
    times = sorted(reading.ms for reading in found)
    slowest = max(found, key=lambda reading: reading.ms)
    raised = [reading for reading in found if reading.raised]
    p99 = times[min(len(times) - 1, len(times) * 99 // 100)]
    refused = sum(bool(reading.refused) for reading in found)
    print(
        f"| {title} | {len(found):,} | {refused} | {len(raised)} | {times[len(times) // 2]:.2f} | {p99:.1f} | {times[-1]:.0f}"
        f" | {slowest.name} |"
    )
    for reading in raised[:5]:
        print(f"    {reading.name}: {reading.raised}")
    return not raised and times[-1] <= MOST_MS and (p99 <= P99_MS or title == "generated")


def main() -> int:
    """Read everything and print the table."""
    sys.path.insert(0, str(ROOT / "tests"))
    from nasty import CASES

    folders = [Path(name) for name in sys.argv[1:]] or ([SHARED] if SHARED.is_dir() else [])
    groups: dict[str, Iterator[tuple[str, bytes]]] = {
        "corpora": files(folders),
        "nasty": ((case.name, case.raw) for case in CASES),
        "generated": generated(),
    }
    print("| mails | readings | refused | raised | median ms | p99 ms | most ms | slowest |\n|---|---|---|---|---|---|---|---|")
    everything: list[Reading] = []
    held = True
    for title, mails in groups.items():
        found = list(readings(mails))
        everything += found
        held &= report(title, found) if found else True
    held &= report("all", everything)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"\npeak memory {peak:.0f} MB (bound {MOST_MB}); bounds: p99 {P99_MS} ms, most {MOST_MS} ms")
    return 0 if held and peak <= MOST_MB else 1


if __name__ == "__main__":
    sys.exit(main())
