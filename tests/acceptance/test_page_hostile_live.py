"""The payloads are live: where nobody defends a page, most of them act, so that their silence on ours means something."""

from __future__ import annotations

from collections import Counter

import pytest
from playwright.sync_api import Error

from browser import chromium
from careless import Careless
from hostile_home import INVENTORY
from payloads import PAYLOADS

AT_LEAST = 220
"""So many of all act even on a busy machine (some 345 on an idle one);
the others wait for another browser, another reader, or a mistake of ours."""
PUT_AND_LOOK = f"it => {{ document.querySelector('main').innerHTML = it; return ({INVENTORY})() }}"
"""In one go, before it can lead the page away."""


@pytest.fixture(scope="module")
def careless() -> Careless:
    found = Careless(PAYLOADS)
    with chromium() as browser:
        found.try_all(browser)
    return found


def test_most_payloads_act_where_nobody_stops_them(careless: Careless) -> None:
    assert len(careless.acted) >= AT_LEAST, len(careless.acted)
    assert len(careless.spoke) >= 130, len(careless.spoke)  # by a dialog
    assert len(careless.asked) >= 70, len(careless.asked)  # by asking elsewhere


def test_every_family_has_some_that_act(careless: Careless) -> None:
    acted = Counter(one.name.partition(":")[0] for one in PAYLOADS if one.number in careless.acted)
    assert set(acted) == {one.name.partition(":")[0] for one in PAYLOADS}
    assert min(acted.values()) >= 4, acted


def test_looking_a_page_through_finds_them(careless: Careless) -> None:
    """What is looked for in our pages is there in careless ones, so that finding nothing means something."""
    with chromium() as browser:
        found = looked = 0
        for one in [one for one in PAYLOADS if one.number in careless.acted and one.charset == "utf-8"][::4]:
            page = browser.new_page()
            page.route("**/*", lambda route: route.abort())
            try:
                page.set_content("<main></main>")
                bad = page.evaluate(PUT_AND_LOOK, one.careless.decode("utf-8", "replace"))
                page.close()
            except Error:  # it led the page away at once, or brought it down
                continue
            looked += 1
            found += bool(bad)
        assert looked > 50
        assert found > looked * 0.8, (found, looked)
