"""On ordinary mail our own scanner finds what a well-kept parser finds. They may differ on odd mail, which ours repairs."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from pathlib import Path

from fast_mail_parser import ParseError, parse_email

from unghost.adapters.sources import mbox
from unghost.app.ports import RawMail
from unghost.reading.mime.body import gather
from unghost.reading.mime.decoding import header_text
from unghost.reading.mime.headers import addresses
from unghost.reading.mime.scan import scan
from unghost.testing.sample.plant import plant_mbox

Seen = tuple[str, str, str]
"""Subject, address of the sender, first plain text; white space folded, for where a fold breaks is a matter of taste."""


def folded(text: str) -> str:
    return " ".join(text.split())


def ours(raw: bytes) -> Seen | None:
    """Return what we see; None for mail whose parts we repaired, which the other parser takes for one text."""
    problems: list[str] = []
    root = scan(raw, problems)
    if "boundary repaired" in problems:
        return None
    sender = addresses(root.first(b"from"))
    return folded(header_text(root.first(b"subject"))), sender[0].email if sender else "", folded(gather(root, []).text)


def theirs(raw: bytes) -> Seen | None:
    """Return what the other parser sees; None for mail that is not ordinary: in parts, in HTML, or in its eyes broken."""
    try:
        mail = parse_email(raw)
    except ParseError:
        return None
    if (
        b"multipart/" in raw.lower()
        or mail.warnings
        or mail.text_html
        or mail.attachments
        or len(mail.text_plain) != 1
        or mail.from_ is None
    ):
        return None
    return folded(mail.subject), mail.from_.address.lower(), folded(mail.text_plain[0])


def agreement(mails: Iterable[bytes]) -> tuple[int, list[tuple[Seen, Seen]]]:
    """Return how many were compared, and the pairs that differ."""
    pairs = [(mine, other) for raw in mails if (other := theirs(raw)) is not None and (mine := ours(raw)) is not None]
    return len(pairs), [(a, b) for a, b in pairs if a != b]


def of(place: Path | str) -> Iterable[bytes]:
    return (item.raw for item in mbox.read(str(place)) if isinstance(item, RawMail))


def test_both_find_the_same_in_the_sample(tmp_path: Path) -> None:
    compared, differing = agreement(of(plant_mbox(tmp_path)))
    assert compared > 20
    assert differing == []


def test_both_find_the_same_in_a_public_list(shared: Path) -> None:
    compared, differing = agreement(itertools.islice(of(shared / "mail" / "r-sig-mac.mbox.xz"), 1000))
    assert compared > 700
    # What ours repairs: HTML that calls itself plain, a charset that nobody names, a text of 700,000 characters that is cut.
    assert len(differing) <= compared // 100, differing[:3]
