"""First steps in a real browser: from a mailbox dropped into the field to the day's list, with scripts and without."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from browser import Watched, chromium, faults_of_access, origin_of, served
from given_files import ASKED, ME, mbox

NOW = "2026-03-02T09:00:00+01:00"
PATIENCE = 150_000


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


@pytest.fixture
def mailbox(tmp_path: Path) -> Path:
    path = tmp_path / "doors.mbox"
    path.write_bytes(mbox())
    return path


def faults(page: Page, scheme: str) -> list[str]:
    """Return what axe finds, in one colour scheme; colours do not move while they are measured."""
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce")
    return faults_of_access(page)


def test_a_mailbox_given_to_the_page_ends_on_today_and_two_tabs_see_the_same(
    browser: Browser, tmp_path: Path, mailbox: Path
) -> None:
    with served(tmp_path / "home", "--now", NOW) as link:
        context, watched = browser.new_context(bypass_csp=True, viewport={"width": 320, "height": 800}), Watched()
        page = watched.on(context.new_page(), origin_of(link))
        page.goto(link)
        assert page.url.endswith("/first")
        assert faults(page, "light") == faults(page, "dark") == []
        assert page.evaluate("document.documentElement.scrollWidth") <= 320

        wrong = tmp_path / "offer.pdf"
        wrong.write_bytes(b"%PDF-1.7 no mail")
        page.set_input_files("#file", wrong)
        page.get_by_role("button", name="Read it", exact=True).click()
        page.get_by_text("offer.pdf is a PDF.").wait_for()

        page.set_input_files("#file", mailbox)
        page.get_by_role("button", name="Read it", exact=True).click()
        page.wait_for_url("**/first?job=*", timeout=PATIENCE)
        other = watched.on(context.new_page(), origin_of(link))
        other.goto(f"{origin_of(link)}/first")
        for tab in (page, other):
            tab.get_by_role("heading", name="Whose mail is this?").wait_for(timeout=PATIENCE)
        assert page.get_by_label(ME).is_checked()
        assert faults(page, "light") == faults(page, "dark") == []

        page.keyboard.press("a")  # make the first list
        page.wait_for_url("**/today", timeout=PATIENCE)
        page.get_by_role("link", name=ASKED).first.wait_for(timeout=PATIENCE)
        assert faults(page, "light") == faults(page, "dark") == []
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        other.goto(f"{origin_of(link)}/sources")
        other.get_by_role("rowheader", name="doors.mbox").wait_for()
        assert faults(other, "light") == faults(other, "dark") == []
        assert other.evaluate("document.documentElement.scrollWidth") <= 320
        assert (watched.dialogs, watched.foreign, watched.errors) == ([], [], [])
        context.close()


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_what_cannot_be_read_is_told_on_the_page_and_no_token_stays_in_an_address(
    browser: Browser, tmp_path: Path, *, scripts: bool
) -> None:
    empty = tmp_path / "empty.mbox"
    empty.touch()
    with served(tmp_path / "home", "--now", NOW) as link:
        context = browser.new_context(java_script_enabled=scripts)
        page, first = context.new_page(), f"{origin_of(link)}/first"
        page.goto(link)
        page.set_input_files("#file", empty)
        page.get_by_role("button", name="Read it", exact=True).click()
        page.get_by_text("empty.mbox is empty").wait_for()
        assert page.url == first
        page.get_by_text("It lies on this machine already").click()
        page.get_by_label("Path of the file or folder").fill("/nowhere/at-all")
        page.get_by_role("button", name="Read it there").click()
        page.get_by_text("There is nothing at").wait_for()
        assert page.url == first
        assert page.get_by_label("Path of the file or folder").input_value() == "/nowhere/at-all"
        page.go_back()
        page.go_forward()
        page.reload()  # asks nothing: no form is sent anew
        assert page.url == first
        page.goto(f"{first}/file")
        assert page.url == first
        context.close()


def test_it_works_without_scripts_too(browser: Browser, tmp_path: Path, mailbox: Path) -> None:
    with served(tmp_path / "home", "--now", NOW) as link:
        context = browser.new_context(java_script_enabled=False)
        page = context.new_page()
        page.goto(link)
        page.set_input_files("#file", mailbox)
        page.get_by_role("button", name="Read it", exact=True).click()
        page.get_by_role("heading", name="Whose mail is this?").wait_for(timeout=PATIENCE)  # the page looked again by itself
        page.get_by_role("button", name="Make the first list").click()
        page.get_by_role("link", name=ASKED).first.wait_for(timeout=PATIENCE)
        assert page.url.endswith("/today")
        context.close()


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_the_sample_is_looked_round_in_and_removed(browser: Browser, tmp_path: Path, *, scripts: bool) -> None:
    with served(tmp_path / "home") as link:  # by the real clock: the sample has its own
        context = browser.new_context(bypass_csp=True, java_script_enabled=scripts, viewport={"width": 320, "height": 800})
        watched = Watched()
        page = watched.on(context.new_page(), origin_of(link))
        page.goto(link)
        page.get_by_role("button", name="Look round with the sample").click()
        page.wait_for_url("**/today", timeout=PATIENCE)
        page.get_by_role("heading", name="Wednesday 17 June 2026").wait_for(timeout=PATIENCE)
        page.get_by_text("This is the sample:").wait_for()
        page.get_by_role("link", name="Siobhán Keane").first.click()
        page.get_by_text("This is the sample:").wait_for()
        if scripts:
            assert faults(page, "light") == faults(page, "dark") == []
            assert page.evaluate("document.documentElement.scrollWidth") <= 320
        page.get_by_role("button", name="Remove it").click()
        page.get_by_role("heading", name="Three ways to begin").wait_for()
        page.get_by_text("The sample is gone").wait_for()
        page.goto(f"{origin_of(link)}/today")
        assert page.url.endswith("/first")  # still signed in, and empty again
        assert (watched.dialogs, watched.foreign, watched.errors) == ([], [], [])
        context.close()
