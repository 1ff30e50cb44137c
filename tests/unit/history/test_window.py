"""What a question about a moment ahead sees: whoever asks goes on reading until then."""

from __future__ import annotations

from datetime import timedelta

from mails import START
from unghost.history.history import Facts, SourceState
from unghost.history.window import read_until

READ = SourceState("mbox", "/mail/all", START)
STOPPED = SourceState("imap", "work", START, "password refused")


def test_a_source_is_read_on_until_the_moment_asked_about() -> None:
    found = read_until(Facts(sources=(READ,)), timedelta(days=9))
    assert found.sources[0].read_at == START + timedelta(days=9)


def test_a_source_that_has_stopped_is_not_read_on() -> None:
    assert read_until(Facts(sources=(STOPPED,)), timedelta(days=9)).sources == (STOPPED,)


def test_the_past_is_as_it_was() -> None:
    assert read_until(Facts(sources=(READ,)), timedelta(days=-9)).sources == (READ,)
