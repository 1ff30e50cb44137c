"""Single messages in files and folders."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from unghost.adapters.sources import eml
from unghost.app.ports import RawMail, SetAside
from unghost.errors import UnreadablePlace

MAIL = b"Subject: x\n\nHello.\n"
LINE = b"From jo@harbour.example Mon Mar  2 09:05:00 2026\n"
OLE = bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 500


def lay(folder: Path, **files: bytes) -> None:
    for name, content in files.items():
        path = folder / name.replace("__", "/").replace("_dot_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def seen(folder: Path) -> list[tuple[str, str]]:
    return [
        (Path(item.origin).relative_to(folder).as_posix(), item.reason if isinstance(item, SetAside) else "mail")
        for item in eml.read(str(folder))
        if isinstance(item, RawMail | SetAside)
    ]


def test_a_single_file_of_any_suffix_is_a_message(tmp_path: Path) -> None:
    lay(tmp_path, letter_dot_saved=MAIL)
    assert list(eml.read(str(tmp_path / "letter.saved"))) == [RawMail(MAIL, str(tmp_path / "letter.saved"))]


def test_folders_are_read_in_the_order_of_their_paths(tmp_path: Path) -> None:
    lay(tmp_path, sent__2_dot_=MAIL, sent__10_dot_=MAIL, inbox__a_dot_eml=MAIL, inbox__b_dot_TXT=MAIL, plain=MAIL, n_dot_42=MAIL)
    expected = ["inbox/a.eml", "inbox/b.TXT", "n.42", "plain", "sent/10.", "sent/2."]
    assert seen(tmp_path) == [(name, "mail") for name in expected]


def test_what_is_no_mail_is_left_out_and_what_hides_mail_is_set_aside(tmp_path: Path) -> None:
    lay(
        tmp_path,
        photo_dot_jpg=b"x",
        old_dot_pst=b"!BDN",
        box_dot_mbox=LINE + MAIL,
        note_dot_msg=OLE,
        plain_dot_msg=MAIL,
        e_dot_eml=b"",
    )
    assert seen(tmp_path) == [
        ("box.mbox", "an mbox: sync it as mbox"),
        ("e.eml", "empty file"),
        ("note.msg", "Outlook's own .msg format: save it as .eml"),
        ("old.pst", "Outlook data file: export its folders as .eml or mbox"),
        ("plain.msg", "mail"),
    ]


@pytest.mark.parametrize(("name", "content"), [("a.msg", OLE), ("a.pst", b"!BDN"), ("a.ost", b"!BDN")])
def test_outlook_files_are_refused_with_a_way_out(name: str, content: bytes, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(UnreadablePlace) as caught:
        eml.read(str(tmp_path / name))
    assert ".eml" in caught.value.remedy


def test_a_line_left_from_an_mbox_gives_the_moment(tmp_path: Path) -> None:
    lay(tmp_path, a=LINE + MAIL, b=LINE + MAIL + b"\n" + LINE + MAIL)
    first, second = eml.read(str(tmp_path))
    assert first == RawMail(MAIL, str(tmp_path / "a"), datetime(2026, 3, 2, 9, 5, tzinfo=UTC))
    assert second == SetAside(str(tmp_path / "b"), "an mbox: sync it as mbox")


def test_apple_mail_files_give_their_message(tmp_path: Path) -> None:
    lay(tmp_path, a_dot_emlx=f"{len(MAIL)}        \n".encode() + MAIL + b"<?xml?><plist></plist>")
    assert list(eml.read(str(tmp_path))) == [RawMail(MAIL, str(tmp_path / "a.emlx"))]


def test_a_maildir_is_sent_to_its_own_kind(tmp_path: Path) -> None:
    lay(tmp_path, cur__x=MAIL, new__y=MAIL)
    with pytest.raises(UnreadablePlace) as caught:
        eml.read(str(tmp_path))
    assert "sync maildir" in caught.value.remedy


def test_size_counts_what_lies_below(tmp_path: Path) -> None:
    lay(tmp_path, a=MAIL, b__c=MAIL)
    assert eml.size(str(tmp_path)) == 2 * len(MAIL)
    assert eml.size(str(tmp_path / "a")) == len(MAIL)
