"""The keys: one map that is true, on a page for whoever has no scripts, and a way to switch them off."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from site_of import Tab, sample_home, tab
from unghost.web.pages.keys import MAP
from unghost.web.rendering.render import environment


@pytest.fixture(scope="module")
def seller(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    with tab(sample_home(tmp_path_factory.mktemp("keys"))) as opened:
        yield opened


def _sources() -> dict[str, str]:
    loader = environment().loader
    assert loader is not None
    return {name: loader.get_source(environment(), name)[0] for name in environment().list_templates(["html"])}


def test_the_map_names_every_key_of_every_page() -> None:
    unnamed = {}
    for template, source in _sources().items():
        keys = set(re.findall(r'data-key="([^"{}]+)"', source)) | set(re.findall(r'": "(g [a-z])"', source))
        named = {key for group in MAP for key in group.does if template in group.templates}
        if keys - named:
            unnamed[template] = keys - named
    assert unnamed == {}


def test_the_map_names_no_key_that_nothing_has() -> None:
    everywhere = {"j", "k", "Enter", "Esc"}
    sources = _sources()
    for group in MAP:
        there = "".join(sources[template] for template in group.templates)
        assert [key for key in group.does if key not in everywhere and f'"{key}"' not in there] == [], group.where


def test_two_places_never_share_a_way_there() -> None:
    going = [words for group in MAP for words in group.does.values() if group.where == "Go to"]
    assert len(set(going)) == len(going)


def test_the_map_is_a_page_without_scripts(seller: Tab) -> None:
    page = seller.get("/keys").text
    for group in MAP:
        assert all(words in page for words in group.does.values()), group.where


def test_keys_can_be_switched_off_and_on_again(seller: Tab) -> None:
    assert 'data-keys="off"' in seller.post("/looks", {"keys": "off", "back": "/keys"}).text
    assert 'data-keys="off"' not in seller.post("/looks", {"keys": "", "back": "/keys"}).text
