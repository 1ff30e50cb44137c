"""Whole mails, damaged in every way that fits their structure: every law of reading holds."""

from __future__ import annotations

import os
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fuzz.laws import check
from nasty import CASES, Nasty

FINDINGS = Path(__file__).resolve().parent.parent / "fuzz/findings"
EXAMPLES = 80 if os.environ.get("CI") != "true" else 500

TEXTS = st.sampled_from(
    [
        "Thanks, could we talk on Monday?\n\nBest regards\nAnn Lee\nHead of Pumps\n+44 20 7946 0000\n",
        "Ich bin bis 12. Juni nicht im Büro. Vertretung: jo@acme.example\n",
        "Please remove me from your list.\n\nOn Mon, 1 Jun 2026 at 08:00, Al <al@shop.example> wrote:\n> Hello\n>> Older\n",
        "お世話になっております。来週までにお返事いたします。\n",
        "\n",
    ]
)
NAMES = st.sampled_from(["Ann Lee", "Müller, Jan", "山田 太郎", "", 'Ann "Boss" Lee'])
LABELS: tuple[bytes, ...] = (
    b"base64",
    b"quoted-printable",
    b"7bit",
    b"8bit",
    b"utf-8",
    b"us-ascii",
    b"utf-16",
    b"gb2312",
    b"iso-2022-jp",
    b"text/html",
)
LABELS += (b"text/plain", b"multipart/mixed", b"multipart/report", b"message/rfc822", b"text/calendar", b"application/pkcs7-mime")
PIECES: tuple[bytes, ...] = (
    b"\n",
    b"\r",
    b"\x00",
    b"--",
    b"=?utf-8?b?",
    b"?=",
    b"<",
    b">",
    b";",
    b":",
    b'"',
    b"(",
    b"\\",
    b"=",
    b"\xff\xfe",
    b"\x1b$B",
    b" ",
)
PIECES += (
    b"From ",
    b"begin 644 x\n",
    b"BEGIN:VEVENT\n",
    b"-- \n",
    b"wrote:\n",
    b"{\\rtf1",
    b"-----BEGIN PGP MESSAGE-----\n",
    b"\n\n",
)


@st.composite
def whole(draw: st.DrawFn) -> bytes:
    """Return an ordinary mail: plain or in parts, with or without an attachment, an invitation or another mail in it."""
    mail = EmailMessage()
    mail["From"] = f'"{draw(NAMES)}" <ann@acme.example>'.replace('"Ann "Boss" Lee"', "Ann Lee")
    mail["To"] = "me@ours.example, Jo <jo@ours.example>"
    mail["Subject"] = draw(TEXTS).split("\n")[0]
    mail["Date"] = draw(st.sampled_from(["Mon, 01 Jun 2026 09:00:00 +0200", "Fri, 31 Dec 9999 23:59:59 -2359", "soon"]))
    mail["Message-ID"] = "<1@acme.example>"
    mail.set_content(draw(TEXTS), cte=draw(st.sampled_from(["quoted-printable", "base64", "8bit"])))
    if draw(st.booleans()):
        mail.add_alternative(f"<div>{draw(TEXTS)}<blockquote>{draw(TEXTS)}</blockquote></div>", subtype="html")
    extra = draw(st.sampled_from(["", "file", "mail", "calendar"]))
    if extra == "file":
        mail.add_attachment(b"%PDF" * 9, maintype="application", subtype="pdf", filename="Größe.pdf")
    elif extra == "calendar":
        mail.add_attachment(
            b"BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\n", maintype="text", subtype="calendar", filename="a.ics"
        )
    elif extra == "mail":
        inner = EmailMessage()
        inner["Subject"] = "Inner"
        inner.set_content("Inner words.")
        mail.add_attachment(inner)
    for number, part in enumerate(mail.walk()):
        if part.is_multipart() and part.get_content_maintype() == "multipart":
            part.set_boundary(f"=={number}==")
    return mail.as_bytes()


def _cut(draw: st.DrawFn, raw: bytes) -> bytes:
    return raw[: draw(st.integers(0, len(raw)))]


def _splice(draw: st.DrawFn, raw: bytes) -> bytes:
    other = draw(whole())
    return raw[: draw(st.integers(0, len(raw)))] + other[draw(st.integers(0, len(other))) :]


def _repeat(draw: st.DrawFn, raw: bytes) -> bytes:
    lines = raw.split(b"\n")
    at = draw(st.integers(0, len(lines) - 1))
    return b"\n".join([*lines[: at + 1], *lines[max(0, at - draw(st.integers(0, 8))) :]])


def _drop(draw: st.DrawFn, raw: bytes) -> bytes:
    lines = raw.split(b"\n")
    at = draw(st.integers(0, len(lines) - 1))
    return b"\n".join(lines[:at] + lines[at + draw(st.integers(1, 4)) :])


def _flip(draw: st.DrawFn, raw: bytes) -> bytes:
    at = draw(st.integers(0, max(0, len(raw) - 1)))
    return raw[:at] + bytes([draw(st.integers(0, 255))]) + raw[at + 1 :]


def _insert(draw: st.DrawFn, raw: bytes) -> bytes:
    at = draw(st.integers(0, len(raw)))
    return raw[:at] + draw(st.sampled_from(PIECES)) * draw(st.sampled_from([1, 1, 2, 200])) + raw[at:]


def _relabel(draw: st.DrawFn, raw: bytes) -> bytes:
    return raw.replace(draw(st.sampled_from(LABELS)), draw(st.sampled_from(LABELS)), draw(st.integers(1, 3)))


DAMAGES = (_cut, _splice, _repeat, _drop, _flip, _insert, _relabel)


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """Return a whole or a nasty mail with one to five damages."""
    raw = draw(whole() | st.sampled_from([case.raw for case in CASES if len(case.raw) < 10_000]))
    for damage in draw(st.lists(st.sampled_from(DAMAGES), min_size=1, max_size=5)):
        raw = damage(draw, raw)
    return raw


@settings(max_examples=EXAMPLES, deadline=None)
@given(damaged())
def test_every_law_holds_for_damaged_mail(raw: bytes) -> None:
    check(raw)


@pytest.mark.parametrize("case", [case for case in CASES if len(case.raw) < 20_000], ids=lambda case: case.name)
def test_every_law_holds_for_nasty_mail(case: Nasty) -> None:
    check(case.raw)


@pytest.mark.parametrize("path", sorted(FINDINGS.glob("*")), ids=lambda path: path.name)
def test_what_fuzzing_found_stays_repaired(path: Path) -> None:
    check(path.read_bytes())
