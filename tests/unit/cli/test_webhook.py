"""``unghost webhook``: add, list, test and remove, for people and for programs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import schemas
from unghost.cli.main import main
from unghost.domain.settings import Settings
from unghost.wiring import App

URL = "https://hooks.stillwater.example/unghost"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    app = App.at(str(tmp_path / "home"))
    app.store.save_settings(Settings(me=("me@ours.example",)))
    app.close()
    return tmp_path / "home"


def said(home: Path, capsys: pytest.CaptureFixture[str], *words: str, code: int = 0) -> str:
    assert main(["--home", str(home), *words]) == code
    return capsys.readouterr().out


def as_json(home: Path, capsys: pytest.CaptureFixture[str], *words: str, code: int = 0) -> Any:
    return json.loads(said(home, capsys, "--json", *words, code=code))


def test_one_is_added_listed_tried_and_removed(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    added = as_json(home, capsys, "webhook", "add", URL, "--event", "case.changed", "--event", "letter.sent")
    schemas.validate("webhook", added)
    assert added["events"] == ["case.changed", "letter.sent"]
    listed = as_json(home, capsys, "webhook", "list")
    schemas.validate("webhooks", listed)
    assert [one["id"] for one in listed["webhooks"]] == [added["id"]]
    tried = as_json(home, capsys, "webhook", "test", added["id"], code=3)
    schemas.validate("webhook_told", tried)
    assert "Nobody knows where hooks.stillwater.example is" in tried["why"]
    schemas.validate("webhook_removed", as_json(home, capsys, "webhook", "remove", URL))
    assert as_json(home, capsys, "webhook")["webhooks"] == []


def test_people_read_the_secret_once_and_the_way_on(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "unghost webhook add URL" in said(home, capsys, "webhook")
    added = said(home, capsys, "webhook", "add", URL)
    secret = next(word for word in added.split() if word.startswith("whsec_"))
    listed = said(home, capsys, "webhook", "list")
    assert URL in listed
    assert secret not in listed
    assert "It was not taken." in said(home, capsys, "webhook", "test", URL, code=3)
    assert "is told no more" in said(home, capsys, "webhook", "remove", URL)


def test_an_address_that_leads_inside_is_refused(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--home", str(home), "webhook", "add", "https://169.254.169.254/"]) == 2
    assert "is not outside" in capsys.readouterr().err
