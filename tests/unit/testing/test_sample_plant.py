"""The planted folder: always the same bytes, in places that ordinary programs can open."""

from __future__ import annotations

import csv
import mailbox
from datetime import datetime
from pathlib import Path

import pytest
from icalendar import Calendar

from unghost.testing.sample.letters import all_letters
from unghost.testing.sample.plant import SAMPLE_NOW, Planted, plant, plant_mbox
from unghost.testing.sample.stories import stories


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Planted:
    return plant(tmp_path_factory.mktemp("sample") / "new")


def content(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def count(place: str) -> int:
    return sum(letter.place == place for letter in all_letters())


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_planting_twice_gives_the_same_bytes(planted: Planted, tmp_path: Path) -> None:
    assert content(planted.folder) == content(plant(tmp_path).folder)


def test_planting_over_an_old_sample_changes_nothing(tmp_path: Path) -> None:
    before = content(plant(tmp_path).folder)
    assert content(plant(tmp_path).folder) == before


def test_each_kind_of_source_has_its_place(planted: Planted) -> None:
    assert set(planted.places) == {"mbox", "maildir", "eml", "calls", "deals", "ics"}
    assert all(path.exists() for path in planted.places.values())


def test_one_place_can_be_planted_alone(tmp_path: Path) -> None:
    path = plant_mbox(tmp_path / "alone")
    assert [one.name for one in path.parent.iterdir()] == ["mail.mbox"]


def test_the_mbox_holds_most_of_the_mail(planted: Planted) -> None:
    box = mailbox.mbox(planted.places["mbox"], create=False)
    assert len(box) == count("mbox") > len(all_letters()) * 3 / 4
    assert sum(line.startswith(b">From ") for line in planted.places["mbox"].read_bytes().split(b"\n")) >= 2
    box.close()


def test_the_maildir_opens_with_read_and_new_mail(planted: Planted) -> None:
    box = mailbox.Maildir(planted.places["maildir"], create=False)
    assert len(box) == count("maildir") > 0
    assert list((planted.places["maildir"] / "new").iterdir())
    assert not list((planted.places["maildir"] / "tmp").iterdir())


def test_the_eml_files_end_their_lines_as_mail_does(planted: Planted) -> None:
    files = sorted(planted.places["eml"].glob("*.eml"))
    assert len(files) == count("eml") > 0
    assert all(b"\n" not in path.read_bytes().replace(b"\r\n", b"") for path in files)


def test_the_tables_have_the_columns_of_the_contract(planted: Planted) -> None:
    calls, deals = rows(planted.places["calls"]), rows(planted.places["deals"])
    assert ",".join(calls[0]) == "at,who,direction,disposition,duration_s,note"
    assert ",".join(deals[0]) == (
        "deal,account,contacts,stage,amount,currency,stated_probability,opened,expected_close,owner,outcome"
    )
    assert len(deals) == sum(len(story.deals) for story in stories())
    assert all(datetime.fromisoformat(row["at"]) < SAMPLE_NOW for row in calls)


def test_the_calendar_holds_past_meetings_and_the_one_next_week(planted: Planted) -> None:
    calendar = Calendar.from_ical(planted.places["ics"].read_bytes())
    starts = [event.decoded("DTSTART") for event in calendar.walk("VEVENT")]
    assert sum(start > SAMPLE_NOW for start in starts) == 1
    assert len(starts) == 3


def test_the_whole_sample_stays_small(planted: Planted) -> None:
    assert sum(map(len, content(planted.folder).values())) < 2_000_000
