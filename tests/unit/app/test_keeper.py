"""Tests of the cache of judgements: it may be lost, damaged or another version's, and nobody notices but the clock."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from mails import ME, SETTINGS, START, mail
from unghost.adapters.progress import NoProgress
from unghost.adapters.stores import kept as kept_file
from unghost.app import kept
from unghost.app.contract import case_json
from unghost.app.today import today
from unghost.wiring import App

ANNA, BEN = "anna@fox.example", "ben@owl.example"
NOW = START + timedelta(days=12)


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    """A home with two people, each of whom asked us something."""
    made = App(tmp_path)
    made.store.save_settings(SETTINGS)
    for day, who in ((0.0, ANNA), (1.0, BEN)):
        asks = mail(day + 2, who, ME, "Could you send us the price of both pumps?", ident=f"b-{who}", answers=f"a-{who}")
        made.store.add_mail([mail(day, ME, who, f"Does the pump suit {who}?", ident=f"a-{who}"), asks], ["x", "x"], [], 1)
    yield made
    made.close()


def _shown(app: App) -> list[object]:
    listed = app.keeper.today(NOW, NoProgress())
    assert listed is not None
    return [case_json(case) for case in listed.cases]


def _anew(app: App) -> list[object]:
    return [case_json(case) for case in today(app.review(NOW)).cases]


def test_the_kept_list_is_that_of_judging_everybody(app: App) -> None:
    assert len(_shown(app)) == 2
    assert _shown(app) == _anew(app)


def test_a_new_mail_is_woven_into_its_own_group_and_all_else_stays(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    _shown(app)
    app.store.add_mail([mail(10.0, ME, ANNA, "Both pumps are 400 each.", ident="c", answers=f"b-{ANNA}")], ["x"], [], 1)
    monkeypatch.setattr(kept.Book, "_rebuild", lambda *_: pytest.fail("everything was laid anew"))
    assert _shown(app) == _anew(app)
    assert len(_shown(app)) == 1


def test_a_deleted_cache_changes_no_answer(app: App) -> None:
    first = _shown(app)
    app.keeper.close(lose=True)
    assert _shown(app) == first


@pytest.mark.parametrize("damage", [b"no database at all", b""])
def test_a_damaged_cache_is_thrown_away_without_a_word(app: App, damage: bytes) -> None:
    first = _shown(app)
    app.keeper.close()
    (app.home / kept_file.FILE).write_bytes(damage)
    assert _shown(app) == first


def test_what_another_version_kept_is_thrown_away(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    first = _shown(app)
    app.keeper.close()
    monkeypatch.setattr(kept_file, "version", lambda: "another")
    assert _shown(app) == first


def test_nonsense_in_the_cache_is_thrown_away_too(app: App) -> None:
    _shown(app)
    app.keeper.close()
    cache = kept_file.KeptFile(app.home)
    cache.note({"made": "yesterday"})
    cache.close()
    assert app.keeper.today(NOW, NoProgress()) is None
    assert _shown(app) == _anew(app)


def test_one_person_is_judged_without_the_others(app: App) -> None:
    found = app.keeper.review_of(NOW, ANNA)
    assert found is not None
    assert [case.correspondence.person.id for case in found.cases] == [ANNA]
    assert app.keeper.review_of(NOW, "nobody@elk.example") is None
