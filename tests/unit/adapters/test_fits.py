"""Kept fits: found by name, dropped by age, and never in the way."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from unghost.adapters.fits import FOLDER, KEPT, KeptFits

MONDAY = 1_700_000_000.0


@pytest.fixture
def fits(tmp_path: Path) -> KeptFits:
    return KeptFits(tmp_path)


def test_what_was_kept_is_found_by_its_name_and_replaced_by_the_next(fits: KeptFits) -> None:
    fits.put("a1", MONDAY, "Grüße")
    fits.put("b2", MONDAY, "other")
    assert (fits.get("a1"), fits.get("b2"), fits.get("1"), fits.get("c3")) == ("Grüße", "other", None, None)
    fits.put("a1", MONDAY, "again")
    assert fits.get("a1") == "again"


def test_another_run_of_the_program_finds_it(tmp_path: Path) -> None:
    KeptFits(tmp_path).put("a1", MONDAY, "text")
    assert KeptFits(tmp_path).get("a1") == "text"


def test_nothing_is_kept_before_the_first(fits: KeptFits, tmp_path: Path) -> None:
    assert fits.get("a1") is None
    assert list(fits.before(MONDAY)) == []
    assert not fits.has(MONDAY)
    assert not (tmp_path / FOLDER).exists(), "looking writes nothing"


def test_whether_something_of_that_moment_is_kept_can_be_asked(fits: KeptFits) -> None:
    fits.put("a1", MONDAY, "text")
    assert fits.has(MONDAY)
    assert not fits.has(MONDAY - 1)


def test_what_was_known_by_a_moment_comes_the_latest_first(fits: KeptFits) -> None:
    for week in (2, 0, 1, 3):
        fits.put(f"n{week}", MONDAY + week * 604_800, f"week {week}")
    assert list(fits.before(MONDAY + 2 * 604_800)) == ["week 2", "week 1", "week 0"]
    assert list(fits.before(MONDAY - 1)) == []


def test_only_the_latest_few_are_kept_and_the_one_just_written_is_among_them(fits: KeptFits, tmp_path: Path) -> None:
    for week in range(KEPT + 3):
        fits.put(f"n{week}", MONDAY + week * 604_800, str(week))
    assert len(list((tmp_path / FOLDER).iterdir())) == KEPT
    assert (fits.get("n0"), fits.get(f"n{KEPT + 2}")) == (None, str(KEPT + 2))


def test_times_before_the_epoch_are_kept_too(fits: KeptFits) -> None:
    fits.put("old", -5.0, "text")
    assert fits.get("old") == "text"


def test_only_the_user_may_read_them(fits: KeptFits, tmp_path: Path) -> None:
    fits.put("a1", MONDAY, "text")
    folder = tmp_path / FOLDER
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in folder.iterdir())


def test_a_damaged_file_is_as_none_and_can_be_replaced(fits: KeptFits, tmp_path: Path) -> None:
    fits.put("a1", MONDAY, "text")
    (path,) = (tmp_path / FOLDER).iterdir()
    path.write_bytes(b"\xff\xfe\x00")
    assert fits.get("a1") is None
    assert list(fits.before(MONDAY)) == []
    fits.put("a1", MONDAY, "text")
    assert fits.get("a1") == "text"


def test_files_of_others_in_the_folder_do_no_harm(fits: KeptFits, tmp_path: Path) -> None:
    fits.put("a1", MONDAY, "text")
    (tmp_path / FOLDER / "notes.json").write_text("mine", encoding="utf-8")
    (tmp_path / FOLDER / "000-folder.json").mkdir()
    assert list(fits.before(MONDAY)) == ["text"]
    assert fits.get("folder") is None


def test_a_place_that_cannot_be_written_costs_nothing(tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_text("a file where the folder should be", encoding="utf-8")
    fits = KeptFits(tmp_path)
    fits.put("a1", MONDAY, "text")
    assert fits.get("a1") is None
    assert list(fits.before(MONDAY)) == []
    KeptFits(tmp_path / "not" / "there").put("a1", MONDAY, "text")


def test_a_write_that_fails_midway_leaves_nothing_behind(fits: KeptFits, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    fits.put("a1", MONDAY, "text")
    monkeypatch.setattr(os, "replace", full)
    fits.put("a1", MONDAY, "new")
    assert fits.get("a1") == "text"
    assert len(list((tmp_path / FOLDER).iterdir())) == 1
