"""The plays: what each is, what it has been worth, how well the odds hold, and when a wait is called silent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from site_of import sample_home, tab
from unghost.app.plays import Plays
from unghost.domain.worth import Grade
from unghost.plays.catalogue import library
from unghost.web.homes.rooms import Room
from unghost.web.views.gallery import plays_of


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with tab(sample_home(tmp_path_factory.mktemp("plays"))) as opened:
        answer = opened.get("/plays")
        assert answer.status_code == 200
        yield answer.text


def test_every_play_of_the_library_is_told_from_its_own_fields(page: str) -> None:
    for play in library().values():
        (told,) = re.findall(rf'<li data-item id="play-{play.name}">.*?</details></li>', page, re.DOTALL)
        assert all(need.says.replace("'", "&#39;") in told for need in play.needs)
        assert "Taught by" in told


def test_without_evidence_it_says_so_and_what_was_thought(page: str) -> None:
    assert "No evidence yet: no move has settled." in page
    assert "what each of them has brought is drawn here." in page
    assert page.count("<svg") == 1  # how well the odds hold: no picture of nothing
    told = re.findall(r'id="play-[^"]+"><details><summary><h3>[^<]+</h3> <span class="soft">(about|hardly|less)', page)
    assert len(told) == len(library())


def test_what_was_tried_is_drawn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def tried(room: Room) -> Plays:
        found = plays_of(room)
        first, *others = found.told
        worth = replace(first.worth, evidence=Grade.WEAK, tried=3, truths=2)
        return replace(found, told=(replace(first, record=replace(first.record, worth=worth)), *others))

    monkeypatch.setattr("unghost.web.pages.plays.plays_of", tried)
    with tab(sample_home(tmp_path)) as opened:
        drawn = opened.get("/plays").text
    assert drawn.count("<svg") == 2
    assert "is drawn here." not in drawn


def test_the_odds_and_the_alarms_stand_below(page: str) -> None:
    assert "Said and seen" in page
    assert "Your budget is at most 5 % of answered silences." in page
    assert "12 people are silent now." in page


def test_it_has_one_heading_and_no_style_of_its_own(page: str) -> None:
    assert page.count("<h1") == 1
    assert "<style" not in page
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
