"""The keys in a real browser: they press what is there, are silent while somebody types, and show their own map."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from browser import chromium, served
from site_of import sample_home
from unghost.testing.sample.plant import SAMPLE_NOW


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    home = sample_home(tmp_path_factory.mktemp("keys"))
    with served(home, "--now", SAMPLE_NOW.isoformat()) as link, chromium() as browser:
        opened = browser.new_page()
        opened.goto(link)
        yield opened


def _go(page: Page, path: str) -> None:
    page.goto("/".join(page.url.split("/")[:3]) + path)


def test_two_keys_in_turn_go_to_a_page(page: Page) -> None:
    _go(page, "/keys")
    page.keyboard.press("g")
    page.keyboard.press("t")
    page.wait_for_url("**/today")


def test_a_slash_finds_and_what_is_typed_there_presses_nothing(page: Page) -> None:
    _go(page, "/keys")
    page.keyboard.press("/")
    page.keyboard.type("g t ? prentice")
    assert page.url.endswith("/keys")
    assert page.get_by_role("searchbox").input_value() == "g t ? prentice"
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement === document.body")


def test_j_and_k_move_and_enter_opens(page: Page) -> None:
    _go(page, "/find?q=pump")
    page.keyboard.press("j")
    page.keyboard.press("j")
    second = page.evaluate("document.activeElement.closest('[data-item]').innerText")
    page.keyboard.press("j")
    page.keyboard.press("k")
    assert page.evaluate("document.activeElement.closest('[data-item]').innerText") == second
    address = page.evaluate("document.activeElement.href")
    page.keyboard.press("Enter")
    page.wait_for_url(address)


def test_after_going_back_j_goes_on_where_one_was(page: Page) -> None:
    _go(page, "/today")
    page.locator("#case-4").wait_for(timeout=90_000)  # the first judging of a home takes a while
    for _ in range(3):
        page.keyboard.press("j")
    third = page.evaluate("document.activeElement.closest('[data-item]').id")
    page.keyboard.press("Enter")
    page.wait_for_url("**/person/**")
    page.go_back()
    page.wait_for_url("**/today")
    page.locator("[data-item].at").wait_for()
    assert page.evaluate("document.querySelector('[data-item].at').id") == third
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.closest('[data-item]').id") == third.replace("3", "4")
    assert "@" not in page.evaluate("JSON.stringify([sessionStorage, localStorage, history.state])")


def test_what_opens_on_today_leaves_the_row_of_buttons_as_it_is(page: Page) -> None:
    _go(page, "/keys")
    _go(page, "/today")
    page.locator("#case-1").wait_for(timeout=90_000)
    where = "[...document.querySelectorAll('#case-1 .actions > a, #case-1 summary')].map((one) => one.getBoundingClientRect().x)"
    before = page.evaluate(where)
    page.keyboard.press("j")
    page.keyboard.press("t")
    page.locator("#case-1 details[open] legend").wait_for()
    assert page.evaluate(where) == before


def test_the_map_shows_what_is_on_the_page_and_closes(page: Page) -> None:
    _go(page, "/find?q=pump")
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog")
    assert "Today" in dialog.inner_text()
    assert "the next in the list" in dialog.inner_text()
    page.keyboard.press("Escape")
    assert not dialog.is_visible()


def test_a_key_with_control_belongs_to_the_browser(page: Page) -> None:
    _go(page, "/find?q=pump")
    page.evaluate("document.addEventListener('keydown', (event) => { window.kept = !event.defaultPrevented; })")
    page.keyboard.press("Control+j")
    assert page.evaluate("window.kept")


def test_switched_off_they_press_nothing(page: Page) -> None:
    _go(page, "/keys")
    page.get_by_role("button", name="Switch keys off").click()
    page.keyboard.press("?")
    assert page.get_by_role("dialog").count() == 0
    page.get_by_role("button", name="Switch keys on").click()
