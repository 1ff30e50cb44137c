"""mbox files: where messages begin and end, and what they cost."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import mailbox
import tracemalloc
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from unghost.adapters.sources import mbox
from unghost.app.ports import RawMail, SetAside
from unghost.errors import UnreadablePlace

LINE = b"From jo@harbour.example Mon Mar  2 09:05:00 2026\n"
ONE = b"From: jo@harbour.example\nSubject: one\n\nHello.\n"
TWO = b"From: jo@harbour.example\nSubject: two\n\nFrom what I hear, all is well.\n\nFrom here on: nothing.\n"


def write(folder: Path, content: bytes, name: str = "mail.mbox") -> str:
    (folder / name).write_bytes(content)
    return str(folder / name)


def mails(place: str) -> list[bytes]:
    return [item.raw for item in mbox.read(place) if isinstance(item, RawMail)]


def test_messages_come_back_byte_for_byte_with_origin_and_moment(tmp_path: Path) -> None:
    place = write(tmp_path, LINE + ONE + b"\n" + LINE + TWO + b"\n")
    items = list(mbox.read(place))
    moment = datetime(2026, 3, 2, 9, 5, tzinfo=UTC)
    second = len(LINE + ONE) + 1
    assert items == [RawMail(ONE, f"{place}:0", moment), RawMail(TWO, f"{place}:{second}", moment)]


def test_windows_line_ends_are_kept(tmp_path: Path) -> None:
    one, two, line = (text.replace(b"\n", b"\r\n") for text in (ONE, TWO, LINE))
    assert mails(write(tmp_path, line + one + b"\r\n" + line + two + b"\r\n")) == [one, two]


def test_one_mark_is_taken_from_escaped_lines(tmp_path: Path) -> None:
    body = b"Subject: x\n\n>From here\n>>From there\n> From quoted\n>Fromage\n"
    assert mails(write(tmp_path, LINE + body)) == [b"Subject: x\n\nFrom here\n>From there\n> From quoted\n>Fromage\n"]


def test_a_wrong_content_length_misleads_nobody(tmp_path: Path) -> None:
    one = b"Content-Length: 999999\n" + ONE
    assert mails(write(tmp_path, LINE + one + b"\n" + LINE + TWO)) == [one, TWO]


def test_files_joined_without_a_blank_line_come_apart(tmp_path: Path) -> None:
    assert mails(write(tmp_path, LINE + ONE + LINE + TWO)) == [ONE, TWO]


def test_leading_blank_lines_do_no_harm(tmp_path: Path) -> None:
    assert mails(write(tmp_path, b"\n\r\n" + LINE + ONE)) == [ONE]


def test_an_empty_file_holds_no_mail(tmp_path: Path) -> None:
    assert mails(write(tmp_path, b"")) == []


@pytest.mark.parametrize(("suffix", "packed"), [(".gz", gzip.compress), (".bz2", bz2.compress), (".xz", lzma.compress)])
def test_a_packed_mbox_reads_like_a_plain_one(suffix: str, packed: Callable[[bytes], bytes], tmp_path: Path) -> None:
    assert mails(write(tmp_path, packed(LINE + ONE + b"\n" + LINE + TWO), f"mail.mbox{suffix}")) == [ONE, TWO]


@pytest.mark.parametrize(("suffix", "packed"), [(".gz", gzip.compress), (".bz2", bz2.compress), (".xz", lzma.compress)])
def test_a_packed_mbox_that_breaks_off_is_never_taken_for_whole(
    suffix: str, packed: Callable[[bytes], bytes], tmp_path: Path
) -> None:
    content = packed(b"".join(LINE + f"Subject: {n * n * n}\n\nLetter {n * 7919}\n\n".encode() for n in range(50_000)))
    place = write(tmp_path, content[: len(content) * 3 // 4], f"mail.mbox{suffix}")
    with pytest.raises(UnreadablePlace, match="damaged"):
        list(mbox.read(place))


@pytest.mark.parametrize(
    "content", [b"Subject: x\n\nhello\n", b"From now on\nall is well\n", b"\xd0\xcf\x11\xe0" * 9, b"!BDN" + b"\0" * 99]
)
def test_what_does_not_begin_like_an_mbox_is_refused_with_a_remedy(content: bytes, tmp_path: Path) -> None:
    with pytest.raises(UnreadablePlace, match="does not begin like an mbox") as caught:
        mbox.read(write(tmp_path, content))
    assert "sync eml" in caught.value.remedy


def test_a_maildir_given_as_mbox_is_sent_to_the_right_kind(tmp_path: Path) -> None:
    (tmp_path / "cur").mkdir()
    with pytest.raises(UnreadablePlace) as caught:
        mbox.read(str(tmp_path))
    assert "sync maildir" in caught.value.remedy


def test_the_folder_apple_mail_exports_is_opened(tmp_path: Path) -> None:
    write(tmp_path, LINE + ONE, "mbox")
    assert mails(str(tmp_path)) == [ONE]


class Endless(io.RawIOBase):
    """A file of one message of very many bytes between two small ones, made as it is read."""

    def __init__(self, middle: int) -> None:
        self._parts = [LINE + ONE + b"\n" + LINE + b"Subject: huge\n\n"]
        self._left = middle
        self._tail = b"\n" + LINE + TWO

    def read(self, size: int = -1) -> bytes:
        if self._parts:
            return self._parts.pop()
        if self._left > 0:
            self._left -= size
            return b"y" * size
        tail, self._tail = self._tail, b""
        return tail


def test_a_message_of_many_gigabytes_costs_no_memory_and_the_rest_is_read() -> None:
    tracemalloc.start()
    try:
        found = [raw for _, _, raw in mbox.split(Endless(2**30), 2**22)]  # type: ignore[arg-type]  # only read() is used
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert found == [ONE, None, TWO]
    assert peak < 20 * 2**20


def test_a_message_over_the_limit_is_set_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mbox, "LARGEST_MAIL", 60)
    place = write(tmp_path, LINE + ONE + b"\n" + LINE + TWO)
    first, second = mbox.read(place)
    assert isinstance(first, RawMail)
    assert first.raw == ONE
    assert isinstance(second, SetAside)
    assert second.reason == "too large"


@pytest.mark.parametrize("chunk", [1, 7, 64, 5000])
def test_where_the_chunks_fall_makes_no_difference(chunk: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mbox, "CHUNK", chunk)
    content = b"".join(LINE + text + b"\n" for text in (ONE, TWO, TWO.replace(b"\n", b"\r\n"), ONE * 20))
    expected = [ONE, TWO, TWO.replace(b"\n", b"\r\n"), ONE * 20]
    assert [raw for _, _, raw in mbox.split(io.BytesIO(content), 10**6)] == expected


@pytest.mark.parametrize("name", ["usrp-users", "linux-raid"])
def test_public_archives_read_as_the_standard_library_reads_them(name: str, shared: Path, tmp_path: Path) -> None:
    with lzma.open(shared / "mail" / f"{name}.mbox.xz") as packed:
        place = write(tmp_path, packed.read(8 * 2**20).rpartition(b"\nFrom mboxrd@z")[0])
    theirs = mailbox.mbox(place)
    expected = [theirs.get_bytes(key) for key in theirs.iterkeys()]
    theirs.close()
    assert [raw.replace(b"\n>From ", b"\nFrom ") for raw in mails(place)] == [
        raw.replace(b"\n>From ", b"\nFrom ") for raw in expected
    ]
