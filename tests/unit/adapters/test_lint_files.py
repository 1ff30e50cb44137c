from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from unghost.adapters.lint_files import Skipped, load, rewrite, walk
from unghost.errors import BadUse, CouldNot


def nobody(_path: str) -> bool:
    return False


def test_a_folder_is_walked_in_order_known_kinds_only_and_the_rest_is_counted(tmp_path: Path) -> None:
    for name in ("b.md", "a.txt", "deep/c.html.j2", ".hidden/d.txt", "node_modules/e.txt", "f.png", "g.png", "h.docx"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x", encoding="utf-8")
    skipped = Skipped()
    names = list(walk([str(tmp_path), str(tmp_path / "a.txt")], nobody, skipped))
    assert [os.path.relpath(name, tmp_path) for name in names] == ["a.txt", "b.md", "deep/c.html.j2"]
    assert dict(skipped.kinds) == {".png": 2, ".docx": 1}


def test_what_the_settings_leave_out_is_left_out_though_it_was_named(tmp_path: Path) -> None:
    skipped = Skipped()
    assert list(walk([str(tmp_path / "a.txt"), "-"], lambda path: path.endswith("a.txt"), skipped)) == ["-"]
    assert skipped.excluded == 1


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"\x00\x01\x02" * 100, "It is binary"),
        (b"%PDF-1.4 x", "It is a PDF"),
        (b"x" * 20_000_001, "larger than 20 MB"),
        (b"From a@x.example Mon\nSubject: a\n\nb\n\nFrom a@x.example Mon\nSubject: b\n\nc\n", "archive of mails"),
    ],
)
def test_what_cannot_be_linted_is_refused_with_a_sentence(tmp_path: Path, raw: bytes, said: str) -> None:
    (tmp_path / "x.txt").write_bytes(raw)
    with pytest.raises(CouldNot, match=said) as told:
        load(str(tmp_path / "x.txt"))
    assert told.value.remedy


def test_a_name_that_leads_nowhere_is_bad_use(tmp_path: Path) -> None:
    with pytest.raises(BadUse, match="There is no text at"):
        load(str(tmp_path / "x.txt"))
    with pytest.raises(CouldNot):
        load("a\x00b") if os.path.exists("a") else load("/dev/null")


def test_standard_input_is_read_as_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"\xef\xbb\xbfHi")))
    loaded = load("-", "steps.csv")
    assert (loaded.name, loaded.decoded.text) == ("steps.csv", "Hi")


def test_a_file_is_rewritten_whole_with_its_mark_its_line_ends_and_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbfone\r\ntwo")
    path.chmod(0o640)
    link = tmp_path / "link.txt"
    link.symlink_to(path)
    loaded = load(str(link))
    rewrite(loaded, "ONE\r\ntwo")
    assert path.read_bytes() == b"\xef\xbb\xbfONE\r\ntwo"
    assert path.stat().st_mode & 0o777 == 0o640
    assert link.is_symlink()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.txt", "link.txt"]


def test_a_file_that_changed_meanwhile_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("one", encoding="utf-8")
    loaded = load(str(path))
    path.write_text("two", encoding="utf-8")
    with pytest.raises(CouldNot, match="somebody changed it"):
        rewrite(loaded, "three")
    assert path.read_text(encoding="utf-8") == "two"


def test_a_letter_the_encoding_lacks_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"caf\xe9")
    loaded = load(str(path))
    with pytest.raises(CouldNot, match="lacks a letter"):
        rewrite(loaded, "你好")
    assert path.read_bytes() == b"caf\xe9"
