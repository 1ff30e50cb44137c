"""Which lines separate the messages of an mbox, and what date they name."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from unghost.adapters.from_line import received, separates

HEADER = b"Received: from mx.harbour.example\n"


@pytest.mark.parametrize(
    "line",
    [
        b"From jo@harbour.example Mon Mar  2 09:05:00 2026",
        b"From jo at harbour.example  Mon Mar  2 09:05:00 2026",
        b"From j0 @end|ng |rom h@rbour@ex@mp|e  Mon Mar  2 09:05:00 2026",
        b"From - Mon Mar 02 09:05:00 2026",
        b"From 1700000000000000000@xxx Mon Mar 02 09:05:00 +0000 2026",
        b"From jo@harbour.example Mon Mar  2 10:05:00 CET 2026",
        b"From jo@harbour.example 2026-03-02 09:05:00",
        b"From jo@harbour.example Mon, 2 Mar 2026 10:05:00 +0100",
        b"From MAILER-DAEMON Mon Mar  2 09:05:00 2026\r",
    ],
)
def test_a_line_with_a_date_before_headers_separates_even_without_a_blank_line(line: bytes) -> None:
    assert separates(line, HEADER, after_blank=False)


@pytest.mark.parametrize("line", [b"From ", b"From \r", b"From -", b"From jo@harbour.example", b"From jo at harbour.example"])
def test_a_bare_sender_separates_only_after_a_blank_line_and_before_a_usual_header(line: bytes) -> None:
    assert separates(line, HEADER, after_blank=True)
    assert not separates(line, HEADER, after_blank=False)
    assert not separates(line, b"Hint: this is prose\n", after_blank=True)


@pytest.mark.parametrize(
    ("line", "following"),
    [
        (b"From what I can see, the pump is fine.", b"Regards\n"),
        (b"From now on: we meet on Mondays", b"Note: at ten\n"),
        (b"From Monday at ten we are in the office", b"To: be confirmed\n"),
        (b"From jo@harbour.example Mon Mar  2 09:05:00 2026", b"he wrote a long letter\n"),
        (b"From 10:00 on", b"Subject: to change\n"),
    ],
)
def test_prose_does_not_separate(line: bytes, following: bytes) -> None:
    assert not separates(line, following, after_blank=True)


def test_a_dated_line_between_blank_lines_is_a_message_without_headers() -> None:
    assert separates(b"From jo@harbour.example Mon Mar  2 09:05:00 2026", b"\nhello\n", after_blank=True)


@pytest.mark.parametrize(
    ("line", "hour"),
    [
        (b"From jo@harbour.example Mon Mar  2 09:05:00 2026", 9),
        (b"From jo@harbour.example Mon Mar  2 09:05 2026", 9),
        (b"From x@xxx Mon Mar 02 09:05:00 +0200 2026", 7),
        (b"From x@xxx Mon Mar 02 09:05:00 2026 +0200", 7),
        (b"From x@xxx Mon Mar 02 09:05:00 EST 2026", 14),
        (b"From x@xxx Mon, 2 Mar 2026 09:05:00 +0100", 8),
        (b"From x@xxx 2026-03-02T09:05:00+01:00", 8),
    ],
)
def test_the_moment_is_in_utc(line: bytes, hour: int) -> None:
    assert received(line) == datetime(2026, 3, 2, hour, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    "line",
    [
        b"From mboxrd@z Thu Jan  1 00:00:00 1970",
        b"From x@xxx Mon Feb 31 09:05:00 2026",
        b"From x@xxx Mon Mar  2 99:05:00 2026",
        b"From x@xxx 9999-99-99 09:05",
        b"From ",
    ],
)
def test_a_placeholder_or_an_impossible_date_is_none(line: bytes) -> None:
    assert received(line) is None
