"""What a file is, by its own bytes; and a sentence with a remedy where it is nothing that can be read."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from given_files import letters, mbox, tarred, zipped
from unghost.adapters.kinds import Packed, kind_of, mailboxes
from unghost.errors import BadTable, UnghostError, UnreadablePlace
from unghost.wiring import App

CALLS = b"at,who,direction,disposition\n2026-02-03T10:00:00+01:00,tom@ashe-hall.example,out,answered\n"
DEALS = b"deal,account,contacts,stage,amount,currency\nHall,ashe-hall.example,tom@ashe-hall.example,offer,900,EUR\n"


def reads(kind: str, place: str) -> bool:
    App.at("/nowhere").source(kind).read(place)
    return True


@pytest.mark.parametrize(("name", "content", "kind"), [
    ("mail", mbox(), "mbox"), ("one.txt", letters()[0], "eml"), ("mail.mbox.gz", gzip.compress(mbox()), "mbox"),
    ("work.ics", b"\xef\xbb\xbfBEGIN:VCALENDAR\r\n", "ics"), ("calls.csv", CALLS, "calls"), ("deals.csv", DEALS, "deals"),
    ("calls.txt", CALLS, "calls"), ("list.csv", b"email,reason\nx@y.example,asked\n", "suppress"),
    ("takeout", zipped({"a.mbox": mbox()}), Packed.ZIP), ("takeout.bin", tarred({"a.mbox": mbox()}), Packed.TAR),
])  # fmt: skip
def test_a_file_is_what_its_bytes_say(tmp_path: Path, name: str, content: bytes, kind: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert kind_of(path, reads) == kind


@pytest.mark.parametrize(("name", "content", "says"), [
    ("empty.mbox", b"", "empty"), ("mail.pst", b"!BDN\0\0", "Outlook"), ("offer.pdf", b"%PDF-1.7", "PDF"),
    ("sheet.xlsx", zipped({"[Content_Types].xml": b"<x/>"}), "Office"), ("cut.zip", zipped({"a.mbox": mbox()})[:60], "damaged"),
    ("noise.bin", bytes(range(256)) * 20, "nothing that can be read"), ("notes.csv", b"colour,size\nred,9\n", "colour,size"),
    ("cut.gz", gzip.compress(mbox())[:30], "damaged"), ("prose.txt", b"dear all\nhello\n", "no table"),
])  # fmt: skip
def test_the_wrong_file_gets_a_sentence_with_a_remedy(tmp_path: Path, name: str, content: bytes, says: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises((UnreadablePlace, BadTable), match=says) as error:
        kind_of(path, reads)
    assert isinstance(error.value, UnghostError)
    assert error.value.remedy


def test_a_folder_gives_its_mailboxes_and_its_letters(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "Inbox").write_bytes(mbox())
    (tmp_path / "one.eml").write_bytes(letters()[0])
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n")
    assert list(mailboxes(str(tmp_path))) == [("mbox", str(tmp_path / "sub" / "Inbox")), ("eml", str(tmp_path))]


def test_a_maildir_is_read_as_one(tmp_path: Path) -> None:
    for name in ("cur", "new", "tmp"):
        (tmp_path / name).mkdir()
    assert list(mailboxes(str(tmp_path))) == [("maildir", str(tmp_path))]
