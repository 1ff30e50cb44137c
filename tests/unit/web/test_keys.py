"""The keys: one map that is true, on a page for whoever has no scripts, and a way to switch them off."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from site_of import Tab, sample_home, tab
from site_pages import PERSON
from unghost.web.pages.keys import MAP
from unghost.web.rendering import paths
from unghost.web.rendering.render import environment
from unghost.web.views.phone import ENDINGS
from unghost.web.views.truth_form import KEYS


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
    everywhere, made = {"j", "k", "Enter", "Esc"}, {*KEYS.values(), *(key for key, _, _ in ENDINGS), *"acvpn"}
    sources = _sources()
    for group in MAP:
        there = "".join(sources[template] for template in group.templates)
        known = everywhere | (made if 'data-key="{{' in there or "beside(" in there else set())
        assert [key for key in group.does if key not in known and "…" not in key and f'"{key}"' not in there] == [], group.where


@pytest.mark.parametrize(
    ("path", "where"),
    [
        ("/today", "Today"),
        ("/today?waiting=1", "Today"),
        (f"/person/{PERSON}", "A person"),
        (f"/person/{PERSON}/mails", "A person"),
        (f"/person/{PERSON}/call", "On the phone"),
        ("/calls", "On the phone"),
        ("/lint", "Words: lint, a draft, a letter"),
        ("/sources", "Sources and mailboxes"),
        ("message", "Other pages"),
    ],
)
def test_the_map_names_every_key_of_a_page_as_it_is_shown(seller: Tab, path: str, where: str) -> None:
    mail = paths.message(seller.room.app.store.find("pump", 1)[0][0])
    shown = seller.get(mail if path == "message" else path)
    assert shown.status_code == 200
    named = {key for group in MAP if group.where in (where, "Everywhere", "Go to") for key in group.does}
    for span in [key for key in named if "…" in key]:
        first, last = span.split(" … ")
        named |= {chr(code) for code in range(ord(first), ord(last) + 1)}
    assert set(re.findall(r'data-key="([^"]+)"', shown.text)) - named == set()


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
