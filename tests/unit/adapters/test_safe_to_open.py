"""What we write is safe to open and to unpack (P16): no cell is a formula, no name leaves its folder, no file is written over."""

from __future__ import annotations

import csv
import io
import os
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unghost.adapters import spreadsheet
from unghost.adapters.archive import pack
from unghost.adapters.whole_file import written
from unghost.app.export import File, safe_name
from unghost.errors import CouldNot

CELLS = ["=1+1", "+44", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "'=1", "''=1", "＝1", "＋1", "@rival.example"]


@pytest.mark.parametrize("cell", CELLS)
def test_no_cell_begins_like_a_formula_and_each_comes_back(cell: str) -> None:
    assert spreadsheet.safe(cell).startswith("'")
    assert spreadsheet.plain(spreadsheet.safe(cell)) == cell


@given(st.text())
def test_any_cell_comes_back_as_it_was(cell: str) -> None:
    assert spreadsheet.plain(spreadsheet.safe(cell)) == cell
    assert spreadsheet.safe(cell)[:1] not in {"=", "+", "-", "@", "\t", "\r", "\n"}


@given(st.lists(st.tuples(st.text(), st.text())))
def test_a_table_has_its_rows_whatever_is_in_them(rows: list[tuple[str, str]]) -> None:
    rows = [(a.replace("\0", ""), b.replace("\0", "")) for a, b in rows]
    read = list(csv.reader(io.StringIO(spreadsheet.table(("a", "b"), rows), newline="")))
    assert [tuple(map(spreadsheet.plain, row)) for row in read[1:]] == rows


@given(st.text())
def test_a_name_in_an_archive_stays_where_it_is_unpacked(text: str) -> None:
    name = safe_name(text)
    out = io.BytesIO()
    assert pack([File(f"letters/{name}.eml", [b"x"])], out) == 1
    assert os.path.normpath(f"letters/{name}.eml") == f"letters/{name}.eml"
    assert len(name) <= 80


@pytest.mark.parametrize(
    "name", ["../x.txt", "/etc/x.txt", "a/b/c.txt", ".hidden.txt", "x", "C:\\x.txt", "letters/..eml", "x.txt\n"]
)
def test_a_name_that_could_leave_its_folder_is_not_packed(name: str) -> None:
    with pytest.raises(ValueError, match="no name"):
        pack([File(name, [b""])], io.BytesIO())


def test_the_same_files_give_the_same_bytes() -> None:
    def packed() -> bytes:
        out = io.BytesIO()
        pack([File("README.txt", [b"one"]), File("log.jsonl", [b"{}\n", b"{}\n"])], out)
        return out.getvalue()

    assert packed() == packed()
    assert zipfile.ZipFile(io.BytesIO(packed())).infolist()[0].external_attr >> 16 == 0o600


def test_a_link_that_lies_there_is_not_written_through(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("mine", encoding="utf-8")
    (tmp_path / "out").symlink_to(tmp_path / "secret")
    with pytest.raises(CouldNot), written(tmp_path / "out", replace=False):
        raise AssertionError
    with written(tmp_path / "out", replace=True) as part:
        part.write_text("new", encoding="utf-8")
    assert (tmp_path / "secret").read_text(encoding="utf-8") == "mine"


def test_a_failure_leaves_neither_half_a_file_nor_the_old_one_changed(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("old", encoding="utf-8")
    with suppress(ZeroDivisionError), written(tmp_path / "out", replace=True) as part:
        part.write_text("half", encoding="utf-8")
        raise ZeroDivisionError
    assert {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()} == {"out": "old"}


def test_who_comes_second_does_not_write_over_the_first(tmp_path: Path) -> None:
    def second() -> None:
        with written(tmp_path / "out", replace=False) as part:
            part.write_text("second", encoding="utf-8")
            (tmp_path / "out").write_text("first", encoding="utf-8")

    with pytest.raises(CouldNot, match="already"):
        second()
    assert (tmp_path / "out").read_text(encoding="utf-8") == "first"
