"""Archives that come from elsewhere: what can be read is taken out, nothing lands elsewhere, and nothing blows up."""

from __future__ import annotations

from pathlib import Path

import pytest

from given_files import letters, mbox, tarred, zipped
from unghost.adapters.kinds import Packed
from unghost.adapters.parcels import Unpacked, safe_name, unpack
from unghost.errors import CouldNot, UnreadablePlace

TAKEOUT = {
    "Takeout/archive_browser.html": b"<html></html>",
    "Takeout/Mail/All mail.mbox": mbox(),
    "Takeout/Calendar/work.ics": b"BEGIN:VCALENDAR\nEND:VCALENDAR\n",
}
ROOM = 1 << 30


def taken(tmp_path: Path, content: bytes, packed: Packed, room: int = ROOM) -> tuple[Unpacked, Path]:
    file, into = tmp_path / "given", tmp_path / "into"
    file.write_bytes(content)
    into.mkdir()
    return unpack(file, packed, into, lambda _size: None, room), into


@pytest.mark.parametrize("packed", list(Packed))
def test_a_takeout_gives_its_mailbox_and_its_calendar(tmp_path: Path, packed: Packed) -> None:
    content = zipped(TAKEOUT) if packed is Packed.ZIP else tarred(TAKEOUT)
    found, into = taken(tmp_path, content, packed)
    assert sorted(one.name for one in found.files) == ["001 All mail.mbox", "002 work.ics"]
    assert (into / "001 All mail.mbox").read_bytes() == mbox()
    assert dict(found.left) == {"nothing to read": 1}


@pytest.mark.parametrize(("packed", "name"), [
    (Packed.ZIP, "../../outside.mbox"), (Packed.ZIP, "/tmp/outside.mbox"), (Packed.ZIP, "C:\\outside.mbox"),
    (Packed.TAR, "../outside.mbox"), (Packed.TAR, "/outside.mbox"), (Packed.TAR, "a/../../outside.mbox"),
])  # fmt: skip
def test_a_path_that_leads_outside_is_left_and_the_rest_is_taken(tmp_path: Path, packed: Packed, name: str) -> None:
    files = {name: b"From evil", "good.mbox": mbox()}
    found, into = taken(tmp_path, zipped(files) if packed is Packed.ZIP else tarred(files), packed)
    assert dict(found.left) == {"a path that leads outside": 1}
    assert [one.name for one in into.iterdir()] == ["001 good.mbox"]
    assert not list(tmp_path.glob("outside*"))


@pytest.mark.parametrize("packed", list(Packed))
def test_a_link_is_not_followed(tmp_path: Path, packed: Packed) -> None:
    files = {"evil.mbox": b"/etc/passwd", "good.mbox": mbox()}
    content = zipped(files, "evil.mbox") if packed is Packed.ZIP else tarred(files, "evil.mbox")
    found, _ = taken(tmp_path, content, packed)
    assert dict(found.left) == {"a link": 1}


def test_a_bomb_is_stopped_while_it_is_written(tmp_path: Path) -> None:
    bomb = zipped({"mail.mbox": b"\0" * (80 << 20)})
    assert len(bomb) < 100_000
    with pytest.raises(UnreadablePlace, match="blows up"):
        taken(tmp_path, bomb, Packed.ZIP)


def test_what_does_not_fit_is_told_as_that(tmp_path: Path) -> None:
    with pytest.raises(CouldNot, match="not enough room"):
        taken(tmp_path, zipped({"mail.mbox": mbox()}), Packed.ZIP, room=1000)


def test_letters_go_into_a_folder_of_their_own_and_no_archive_within_is_opened(tmp_path: Path) -> None:
    first, second = letters()[:2]
    inner = zipped({"x.eml": first})
    found, into = taken(
        tmp_path, zipped({"a/1.eml": first, "b/1.eml": second, "c/cur/9:2,S": first, "in.zip": inner}), Packed.ZIP
    )
    assert (found.letters, dict(found.left)) == (3, {"an archive within": 1})
    assert len(list(into.rglob("*.eml"))) == 3


@pytest.mark.parametrize("packed", list(Packed))
def test_half_an_archive_is_no_archive(tmp_path: Path, packed: Packed) -> None:
    content = zipped(TAKEOUT) if packed is Packed.ZIP else tarred(TAKEOUT)
    with pytest.raises(UnreadablePlace, match="damaged"):
        taken(tmp_path, content[: len(content) // 2], packed)


@pytest.mark.parametrize(("name", "safe"), [
    ("mail.mbox", "mail.mbox"), ("../../etc/passwd", "passwd"), ("a\\b\\c.mbox", "c.mbox"), ("", "file"), ("...", "file"),
    ("x\0\n\u202ey.mbox", "x_y.mbox"), ("é" * 300 + ".mbox", "é" * 75 + ".mbox"),
])  # fmt: skip
def test_a_name_is_made_harmless(name: str, safe: str) -> None:
    assert safe_name(name) == safe
