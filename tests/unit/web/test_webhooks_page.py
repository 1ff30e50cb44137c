"""The page of webhooks, and the reference of the HTTP API."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from site_of import Tab, tab
from unghost.domain.settings import Settings
from unghost.web.operations.resource import operations
from unghost.wiring import App

URL = "https://hooks.stillwater.example/unghost"


@pytest.fixture(scope="module")
def seller(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    home: Path = tmp_path_factory.mktemp("hooks") / "home"
    app = App.at(str(home))
    app.store.save_settings(Settings(me=("me@ours.example",)))
    app.close()
    with tab(home) as opened:
        yield opened


def test_one_is_added_with_its_secret_shown_once_and_removed(seller: Tab) -> None:
    added = seller.post("/webhooks", {"url": URL, "case.changed": "yes"})
    assert added.status_code == 200
    secret = re.search(r"whsec_[\w+/=]+", added.text)
    assert secret is not None
    shown = seller.get("/webhooks").text
    assert URL in shown
    assert secret[0] not in shown
    (hook,) = seller.room.app.outside.webhooks()
    assert [event.value for event in hook.events] == ["case.changed"]
    assert "It was not taken." in seller.post("/webhooks/test", {"webhook": hook.id}).text
    assert "is told no more" in seller.post("/webhooks/remove", {"webhook": hook.id}).text
    assert seller.room.app.outside.webhooks() == ()


@pytest.mark.parametrize("url", ["https://10.0.0.1/", "javascript:alert(1)", '"><script>alert(1)</script>', ""])
def test_an_address_that_may_not_be_is_refused_beside_its_field(seller: Tab, url: str) -> None:
    answer = seller.post("/webhooks", {"url": url})
    assert answer.status_code == 422
    assert "A webhook cannot go there" in answer.text
    assert "<script>alert" not in answer.text


def test_the_reference_shows_every_operation(seller: Tab) -> None:
    shown = seller.get("/api").text
    for one in operations():
        assert f'id="{one.name}"' in shown
