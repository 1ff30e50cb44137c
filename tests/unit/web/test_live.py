"""Live: an open page hears that something changed, within bounds, and not one word of what."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from site_of import Tab, sample_home, tab
from unghost.domain.record import Note
from unghost.testing.sample.plant import SAMPLE_NOW
from unghost.web.homes.rooms import Room
from unghost.web.pages import live
from unghost.wiring import App

COLIN = "colin.prentice@harrowgate-leisure.example"


@pytest.fixture
def room(tmp_path: Path) -> Room:
    home = sample_home(tmp_path)
    return Room(lambda: App.at(str(home)).from_moment(SAMPLE_NOW))


def test_a_change_is_told_and_nothing_of_it(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "LOOK", 0.02)

    async def listen() -> list[str]:
        stream = live._events(room)
        heard = [await anext(stream)]
        await asyncio.to_thread(room.write, lambda app: app.store.add_note(Note(SAMPLE_NOW, COLIN, "secret words")))
        heard.append(await anext(stream))
        await stream.aclose()
        return heard

    first, second = asyncio.run(listen())
    room.close()
    assert "event: stands" in first
    assert "event: changed" in second
    assert "secret" not in first + second
    assert COLIN not in first + second


def test_the_health_of_the_page_tells_a_stranger_nothing_else(tmp_path: Path) -> None:
    with tab(sample_home(tmp_path)) as opened:
        opened.client.cookies.clear()
        answer = opened.get("/health")
        assert (answer.status_code, json.loads(answer.text)) == (200, {"status": "ok"})
        assert opened.client.get("/live", follow_redirects=False).status_code in (303, 401)
        assert isinstance(opened, Tab)
