"""Broken and hostile mail is read, repaired, and the repair is named."""

from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta

import pytest

from unghost.errors import Unreadable
from unghost.reading import limits
from unghost.reading.read import key_of, read

HEAD = b"From: Ann Lee <ann@acme.example>\nTo: me@ours.example\nSubject: Hi\nDate: Mon, 1 Jun 2026 09:00:00 +0200\n"
SENTENCE = "Grüße aus Köln, bis Montag."


def mail(body: bytes, *headers: bytes) -> bytes:
    return HEAD + b"".join(h + b"\n" for h in headers) + b"\n" + body


def multipart(body: bytes, boundary: bytes = b'"xx"') -> bytes:
    return mail(body, b"MIME-Version: 1.0", b"Content-Type: multipart/mixed; boundary=" + boundary)


PLAIN_UTF8 = b"Content-Type: text/plain; charset=utf-8"
BASE64 = b"Content-Transfer-Encoding: base64"
PACKED = base64.encodebytes((SENTENCE * 4).encode())

REPAIRS = {
    "utf-8 labelled us-ascii": (mail(SENTENCE.encode(), b"Content-Type: text/plain; charset=us-ascii"), ""),
    "utf-8 labelled latin-1": (mail(SENTENCE.encode(), b"Content-Type: text/plain; charset=iso-8859-1"), "charset repaired"),
    "latin-1 without a label": (mail(SENTENCE.encode("latin-1")), "charset repaired"),
    "an unknown charset": (mail(SENTENCE.encode(), b"Content-Type: text/plain; charset=x-klingon"), "unknown charset"),
    "a codec that is no charset": (mail(SENTENCE.encode(), b"Content-Type: text/plain; charset=idna"), "unknown charset"),
    "base64 cut short": (mail(PACKED.rstrip(b"=\n")[:-2], PLAIN_UTF8, BASE64), "truncated base64"),
    "base64 with a list footer": (
        mail(PACKED + b"_____\nour mailing list, see below\n", PLAIN_UTF8, BASE64),
        "text behind base64",
    ),
    "plain text called base64": (mail(SENTENCE.encode(), PLAIN_UTF8, BASE64), "not base64"),
    "an unknown transfer encoding": (mail(SENTENCE.encode(), b"Content-Transfer-Encoding: rot13"), "unknown transfer encoding"),
    "no boundary named": (
        mail(b"--yy\nContent-Type: text/plain\n\n" + SENTENCE.encode() + b"\n--yy--\n", b"Content-Type: multipart/mixed"),
        "boundary repaired",
    ),
    "a boundary that never occurs": (
        multipart(b"--other\nContent-Type: text/plain\n\n" + SENTENCE.encode() + b"\n--other--\n"),
        "boundary repaired",
    ),
    "a multipart without any part": (multipart(SENTENCE.encode()), "no boundary"),
    "a last part cut off": (multipart(b"--xx\nContent-Type: text/plain\n\n" + SENTENCE.encode()), "cut off"),
    "html called plain": (mail(b"<html><body><p>" + SENTENCE.encode() + b"</p></body></html>"), "html labelled plain"),
    "a header line broken in two": (
        b"From: Ann Lee <ann@acme.example>\nthis line lost its name\nSubject: Hi\nDate: Mon, 1 Jun 2026 09:00:00 +0200\n\n"
        + SENTENCE.encode(),
        "broken header line",
    ),
    "no blank line after the headers": (HEAD + SENTENCE.encode() + b"\nand more\n", "no blank line after headers"),
}


@pytest.mark.parametrize("name", REPAIRS)
def test_broken_mail_keeps_its_text_and_names_the_repair(name: str) -> None:
    raw, problem = REPAIRS[name]
    message = read(raw)
    assert SENTENCE[:20] in message.text
    assert message.sender is not None
    assert message.sender.email == "ann@acme.example"
    assert problem == "" or problem in message.problems
    assert "\ufffd" not in message.text


def test_line_ends_make_no_difference() -> None:
    raw = multipart(b"--xx\nContent-Type: text/plain\n\nOne.\n\nTwo.\n--xx\nContent-Type: text/html\n\n<p>x\n--xx--\n")
    texts = {read(raw.replace(b"\n", end)).text for end in (b"\n", b"\r\n", b"\r")}
    assert len(texts) == 1
    assert "One.\n\nTwo." in texts.pop()


def test_encoded_words_cut_inside_a_letter_are_joined() -> None:
    word = "schöne Grüße".encode()
    halves = [base64.b64encode(word[:4]).decode(), base64.b64encode(word[4:]).decode()]
    raw = f"Subject: =?utf-8?B?{halves[0]}?=\n =?utf-8?B?{halves[1]}?=\nFrom: a@b.example\n\nx".encode()
    assert read(raw).subject == "schöne Grüße"


def test_raw_utf8_in_a_header_is_understood() -> None:
    raw = "Subject: Größe\nFrom: Jörg <j@b.example>\n\nx".encode()
    message = read(raw)
    assert message.subject == "Größe"
    assert message.sender is not None
    assert message.sender.name == "Jörg"


def test_no_control_character_comes_out_of_a_header() -> None:
    packed = base64.b64encode(b"Hello\r\nBcc: evil@bad.example\x00").decode()
    message = read(f"Subject: =?utf-8?B?{packed}?=\nFrom: a@b.example\n\nx".encode())
    assert message.subject.isprintable()
    assert message.subject.startswith("Hello Bcc")


@pytest.mark.parametrize(
    ("value", "email", "name"),
    [
        ('"Lee, Ann" <Ann@Acme.example>', "ann@acme.example", "Lee, Ann"),
        ("ann at acme.example (Ann Lee)", "ann@acme.example", "Ann Lee"),
        ("ann at acme.example (Lee, Ann (Purchasing))", "ann@acme.example", "Lee, Ann (Purchasing)"),
        ("Ann Lee ann@acme.example", "ann@acme.example", "Ann Lee"),
        ("ann@acme.example (Ann Lee)", "ann@acme.example", "Ann Lee"),
        ("=?utf-8?q?Lee,_Ann?= <ann@acme.example>", "ann@acme.example", "Lee, Ann"),
        ("<ann@acme.example>", "ann@acme.example", ""),
    ],
)
def test_addresses_are_read_in_every_spelling(value: str, email: str, name: str) -> None:
    sender = read(f"From: {value}\n\nx".encode()).sender
    assert sender is not None
    assert (sender.email, sender.name) == (email, name)


def test_an_empty_from_falls_back_on_the_return_path() -> None:
    message = read(b"From: \nReturn-Path: <ann@acme.example>\nSubject: x\n\nx")
    assert message.sender is not None
    assert message.sender.email == "ann@acme.example"
    assert "no sender" in message.problems


@pytest.mark.parametrize(
    ("value", "expected", "problem"),
    [
        ("Mon, 1 Jun 2026 09:00:00 +0530", "2026-06-01T09:00:00+05:30", None),
        ("1 Jun 2026 09:00:00 EST", "2026-06-01T09:00:00-05:00", None),
        ("Mon, 1 Jun 2026 09:00:00", "2026-06-01T09:00:00+00:00", "no time zone"),
        ("Mon, 31 Jun 2026 09:00:00 +0000", None, "impossible date"),
        ("yesterday", None, "impossible date"),
        ("", None, "no date"),
        ("Tue, 1 Jan 1974 00:00:00 +0000", None, "clock"),
    ],
)
def test_a_date_is_aware_or_none(value: str, expected: str | None, problem: str | None) -> None:
    message = read(f"From: a@b.example\nDate: {value}\n\nx".encode())
    assert (message.date.isoformat() if message.date else None) == expected
    assert problem is None or problem in message.problems


def test_a_wrong_clock_gives_way_to_the_arrival() -> None:
    server = b"Received: by mx; Mon, 1 Jun 2026 12:00:00 +0000\nFrom: a@b.example\n"
    arrived = datetime(2026, 6, 1, 12, tzinfo=UTC)
    late = read(server + b"Date: Mon, 1 Jun 2020 09:00:00 +0200\n\nx")
    assert late.date == arrived
    assert late.date is not None
    assert late.date.utcoffset() == timedelta(hours=2)
    assert "clock" in late.problems
    ahead = read(server + b"Date: Mon, 1 Jun 2026 14:00:00 +0000\n\nx")
    assert ahead.date == arrived


def test_what_a_mailbox_noted_overrules_no_date_and_fills_in_a_missing_one() -> None:
    """A download or a conversion stamps every mail anew: only a server's own Received header may correct a writer's date."""
    noted = datetime(2026, 6, 1, 12, tzinfo=UTC)
    dated = read(b"From: a@b.example\nDate: Mon, 5 Jan 2026 09:00:00 +0000\n\nx", received=noted)
    assert dated.date == datetime(2026, 1, 5, 9, tzinfo=UTC)
    assert (read(b"From: a@b.example\n\nx", received=noted).date, read(b"From: a@b.example\n\nx", received=noted).received) == (
        None,
        noted,
    )


def test_the_topmost_received_header_says_when_it_came() -> None:
    raw = b"Received: by mx; Mon, 1 Jun 2026 09:05:00 +0000\nReceived: by old; Mon, 1 Jun 2026 08:00:00 +0000\n" + HEAD + b"\nx"
    assert read(raw).received == datetime(2026, 6, 1, 9, 5, tzinfo=UTC)


def test_identities_have_no_brackets_and_are_bounded() -> None:
    many = b" ".join(b"<%d@x.example>" % n for n in range(5_000))
    message = read(
        b"From: a@b.example\nMessage-ID: <m@b.example>\nIn-Reply-To: <p@b.example> (x)\nReferences: " + many + b"\n\nx"
    )
    assert message.message_id == "m@b.example"
    assert message.in_reply_to == "p@b.example"
    assert len(message.references) == limits.REFERENCES
    assert message.references[0] == "0@x.example"
    assert message.references[-1] == "4999@x.example"


def test_a_uuencoded_file_is_an_attachment() -> None:
    message = read(mail(b"See the file.\n\nbegin 644 plan.txt\n#86)C\n`\nend\n"))
    assert message.text == "See the file."
    assert message.attachments == ("plan.txt",)


def test_an_attachment_is_named_and_not_shown() -> None:
    body = (
        b"--xx\nContent-Type: text/plain\n\nSee attached.\n--xx\nContent-Type: application/pdf\n"
        b"Content-Disposition: attachment;\n filename*=utf-8''Gr%C3%B6%C3%9Fe.pdf\n\nxxxx\n--xx--\n"
    )
    message = read(multipart(body))
    assert message.text == "See attached."
    assert message.attachments == ("Größe.pdf",)


def test_html_alone_becomes_lines() -> None:
    body = b"<style>p{}</style><p>First.</p><div>Second<br>third &amp; last</div><span style='display:none'>unseen</span>"
    assert read(mail(body, b"Content-Type: text/html")).text == "First.\n\nSecond\nthird & last"


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "empty"),
        (b" \n\r\n ", "empty"),
        (b"just words\nand more words", "no headers"),
        (b"\x7fELF" + bytes(range(32)) * 40, "binary"),
    ],
)
def test_what_is_no_mail_is_refused_with_a_reason(raw: bytes, reason: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read(raw)
    assert caught.value.reason == reason


def test_a_message_beyond_the_bound_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MESSAGE_BYTES", 1_000)
    with pytest.raises(Unreadable) as caught:
        read(HEAD + b"\n" + b"x" * 2_000)
    assert caught.value.reason == "too large"


def nested(depth: int) -> bytes:
    lines = [b"From: a@b.example"]
    for n in range(depth):
        lines += [b'Content-Type: multipart/mixed; boundary="b%d"' % n, b"", b"--b%d" % n]
    return b"\n".join([*lines, b"", b"deep"])


BOMBS = {
    "nesting": nested(5_000),
    "parts": multipart(b"--xx\n\nx\n" * 20_000),
    "references": HEAD + b"References: " + b"<a@b.example> " * 50_000 + b"\n\nx",
    "semicolons": b"From: a@b.example\nContent-Type: " + b"; " * 7_000 + b"\nTo: " + b"; " * 7_000 + b"\n\nx",
    "header lines": b"From: a@b.example\n" + b"no header\n" * 8_000 + b"\nx",
    "tags": mail(b"<div>" * 100_000 + b"x", b"Content-Type: text/html"),
    "colons": mail(b"Von: x\n" * 30_000),
    "attributions": mail(b"On Monday, 1 June 2026\n" * 30_000),
    "dashes": mail(b"-- \n" * 50_000),
    "quote marks": mail(b">" * 200_000),
    "one long line": mail(b"wrote: " * 30_000),
    "encoded words": b"From: a@b.example\nSubject: " + b"=?utf-8?q?=" * 9_000 + b"\n\nx",
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_read_within_its_bounds(name: str) -> None:
    message = read(BOMBS[name])
    assert message.key == key_of(BOMBS[name])
    assert len(message.text) <= limits.TEXT_CHARS
