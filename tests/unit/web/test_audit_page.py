"""The log on the page: newest first, by person and kind, verified at a word, and taken along without a formula in it."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from letters_site import words
from site_of import Tab, sample_home, tab
from unghost.app.ports_outbox import Desk
from unghost.domain.deed import Deed, What
from unghost.testing.sample.plant import SAMPLE_NOW

EVIL = "=HYPERLINK(1)"


def _written(deed: Deed, desk: Desk) -> None:
    desk.write(deed)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sample_home(tmp_path_factory.mktemp("audit"))


@pytest.fixture(scope="module")
def seller(home: Path) -> Iterator[Tab]:
    with tab(home) as opened:
        outbox = opened.room.app.posting.outbox
        for number in range(60):
            what = What.HELD if number % 2 == 0 else What.RESUMED
            deed = Deed(SAMPLE_NOW, f"p{number % 3}@x.example", what, f"domain d{number}.example", {"why": f"{EVIL} {number}"})
            outbox.decide(partial(_written, deed))
        yield opened


def test_the_newest_comes_first_and_the_rest_on_pages(seller: Tab) -> None:
    first = words(seller.get("/audit").text)
    assert "page 1 of 2" in first
    assert first.index("domain d59.example") < first.index("domain d58.example")
    assert "domain d9.example" not in first
    assert "domain d9.example" in words(seller.get("/audit?page=2").text)
    for odd in ("0", "-3", "999999", "99999999999", "two"):
        assert seller.get(f"/audit?page={odd}").status_code == 200


def test_lines_are_found_by_person_kind_and_what_they_are_about(seller: Tab) -> None:
    said = words(seller.get("/audit?by=p1@x.example&kind=resumed").text)
    assert "10 lines." in said
    assert "held back: domain" not in said
    assert "1 line." in words(seller.get("/audit?about=d7.example").text)
    assert "No such line" in words(seller.get("/audit?about=nobody").text)


def test_a_table_of_it_holds_no_formula(seller: Tab) -> None:
    answer = seller.get("/audit/log.csv?by=p1@x.example")
    assert "attachment" in answer.headers["content-disposition"]
    rows = list(csv.DictReader(io.StringIO(answer.text)))
    assert len(rows) == 20
    assert {row["by"] for row in rows} == {"p1@x.example"}
    assert all(row["why"].startswith(f"'{EVIL}") for row in rows)


def test_lines_of_json_say_the_same(seller: Tab) -> None:
    lines = [json.loads(line) for line in seller.get("/audit/log.jsonl").text.splitlines()]
    assert len(lines) == 60
    assert lines[0]["body"]["why"] == f"{EVIL} 0"


def test_names_of_the_log_are_words_and_no_marks(seller: Tab) -> None:
    deed = Deed(SAMPLE_NOW, "<script>alert(1)</script>", What.HELD, "person <b>x</b>", {"why": "<img src=x>"})
    seller.room.app.posting.outbox.decide(lambda desk: desk.write(deed))
    page = seller.get("/audit?kind=held").text
    assert "<script>alert" not in page
    assert "<img src=x>" not in page


def test_a_changed_line_is_named(seller: Tab, home: Path) -> None:
    assert "Every line is as it was written." in words(seller.get("/audit?verify=1").text)
    db = sqlite3.connect(home / "unghost.db")
    for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        db.execute(f"DROP TRIGGER {name}")
    db.execute("UPDATE deed SET body = replace(body, 'HYPERLINK', 'HYPERLONG') WHERE id = 5")
    assert db.total_changes == 1
    db.commit()
    db.close()
    said = words(seller.get("/audit?verify=1").text)
    assert "Every line is as it was written." not in said
    assert "5" in said.partition("By")[0]
