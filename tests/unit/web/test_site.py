"""The site: what every answer has, whoever asks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from site_of import Tab, sample_home, tab


@pytest.fixture(scope="module")
def seller(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    with tab(sample_home(tmp_path_factory.mktemp("site"))) as opened:
        yield opened


def test_todays_people_are_shown(seller: Tab) -> None:
    answer = seller.get("/today")
    assert answer.status_code == 200
    assert "Colin Prentice" in answer.text
    assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'")


def test_a_stranger_sees_nothing(seller: Tab) -> None:
    seller.client.cookies.clear()
    assert "Prentice" not in seller.get("/today").text


def test_before_anything_was_read_each_page_made_of_mail_leads_to_the_first_steps(tmp_path: Path) -> None:
    with tab(tmp_path / "empty") as opened:
        for address in ("/calls", "/plays", "/find?q=jim"):
            shown = opened.get(address).text
            assert "Nothing has been read yet" in shown
            assert 'href="/first"' in shown
            assert "unghost init" not in shown
