"""A person's page and call mode in a real browser: by keyboard alone, with axe, and without scripts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from browser import Watched, chromium, faults_of_access, origin_of, served
from site_of import sample_home
from unghost.domain.touch import Disposition
from unghost.testing.sample.plant import SAMPLE_NOW
from unghost.wiring import App

PFAFF, SILENT = "juergen.pfaff@rheintal-textil.example", "colin.prentice@harrowgate-leisure.example"
FIONA = "fiona.macallister@glenarder-distillery.example"
RUNS = re.compile(r"0:0[1-9]|0:[1-5]\d|[1-9]:")
"""A clock that has begun to run, however late somebody looks."""
LONG = 60_000.0  # milliseconds: the first judging of a home takes a while where the machine is busy


@dataclass
class Site:
    """The sample served, a browser, and what a session of it keeps."""

    browser: Browser
    origin: str
    known: BrowserContext
    home: Path
    watched: Watched = field(default_factory=Watched)

    def page(self, **more: object) -> Page:
        """Open a tab of somebody who is signed in."""
        kept = self.known.storage_state()
        opened = self.browser.new_context(storage_state=kept, **more).new_page()  # type: ignore[arg-type]  # options of a context
        opened.set_default_timeout(LONG)
        return self.watched.on(opened, self.origin)

    def go(self, page: Page, path: str, shows: str) -> None:
        """Open a page; one that is being worked out comes by itself."""
        page.goto(self.origin + path)
        page.wait_for_selector(shows)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    home = sample_home(tmp_path_factory.mktemp("person"))
    with served(home, "--now", SAMPLE_NOW.isoformat()) as link, chromium() as browser:
        context = browser.new_context()
        first = context.new_page()
        first.goto(link)
        first.close()  # else it comes back by itself, and takes what is to be said to the others
        yield Site(browser, origin_of(link), context, home)


def _press(page: Page, *keys: str) -> None:
    page.wait_for_load_state()  # keys are heard once the page's scripts are there
    for key in keys:
        page.keyboard.press(key)


def test_from_today_to_a_truth_and_back_by_keyboard_alone(site: Site) -> None:
    page = site.page()
    site.go(page, "/today", "li.case")
    _press(page, "j", "j", "Enter")
    page.wait_for_url("**/person/*")
    page.wait_for_selector("#truth")
    _press(page, "q")
    page.wait_for_url("**#why")
    assert "it may be quiet" in page.locator("#why").inner_text() or "What is known" in page.locator("#why").inner_text()
    _press(page, "t")
    page.wait_for_url("**#truth")
    _press(page, "x")
    expect(page.locator("#truth details[open] summary")).to_contain_text("No")
    _press(page, "a")
    expect(page.get_by_role("status")).to_contain_text("Recorded: “no”.")
    expect(page.locator("#truth")).to_contain_text("chose another")
    _press(page, "u")
    expect(page.get_by_role("status")).to_contain_text("Taken back: no")
    page.context.close()


def test_a_truth_is_two_clicks_of_the_mouse(site: Site) -> None:
    page = site.page()
    site.go(page, f"/person/{SILENT}", "#truth")
    page.locator("#truth summary", has_text="Not now").click()
    page.get_by_role("button", name="in a month").click()
    expect(page.get_by_role("status")).to_contain_text("Recorded: “not now, until 17 July 2026”.")
    page.get_by_role("button", name="Take your latest word back").click()
    expect(page.get_by_role("status")).to_contain_text("Taken back: not now")
    page.context.close()


def test_a_call_from_its_start_to_the_next_call_by_keyboard_alone(site: Site) -> None:
    page = site.page()
    site.go(page, f"/person/{PFAFF}/call", ".clock")
    _press(page, "s")
    expect(page.get_by_role("timer")).to_have_text(RUNS)
    assert "begun=" in page.url
    _press(page, "4")
    expect(page.locator(".branch .more:visible")).to_have_count(1)
    _press(page, "t")
    page.keyboard.type("not before the fair")
    _press(page, "Escape", "a")
    page.wait_for_url("**/called")
    expect(page.get_by_role("status")).to_contain_text("answered. Recorded: not now.")
    _press(page, "c")
    page.wait_for_url("**/calls")  # of the others none is awake whose number is known
    expect(page.get_by_role("status")).to_contain_text("Nobody else can be called at this hour.")
    page.context.close()


def test_after_hanging_up_a_key_logs_how_it_ended_and_nothing_is_typed_into_the_note(site: Site) -> None:
    page = site.page()
    site.go(page, f"/person/{FIONA}/call", ".clock")
    _press(page, "s")
    expect(page.get_by_role("timer")).to_have_text(RUNS)
    _press(page, "s")
    expect(page.get_by_role("button", name="I hung up")).to_have_count(0)  # pressed again it would count on
    took = page.locator("[name=seconds]").input_value()
    page.wait_for_timeout(1_500)
    _press(page, "s")
    assert page.locator("[name=seconds]").input_value() == took
    assert int(took) >= 1
    assert page.get_by_label("What they said, in their words").input_value() == ""
    _press(page, "a")
    page.wait_for_url("**/called")
    expect(page.get_by_role("status")).to_contain_text(f"Logged: call with {FIONA}, answered.")
    (call,) = (call for call in App.at(str(site.home)).store.facts().calls if call.who == FIONA and call.at >= SAMPLE_NOW)
    assert (call.disposition, call.seconds, call.note) == (Disposition.ANSWERED, int(took), "")
    page.context.close()


def test_without_scripts_a_call_and_a_truth_are_plain_forms(site: Site) -> None:
    page, who = site.page(java_script_enabled=False), "eleni@thalassa-hotels.example"
    site.go(page, f"/person/{who}/call", ".clock")
    page.get_by_role("button", name="I dial").click()
    page.wait_for_url("**begun=*")
    expect(page.get_by_role("timer")).to_contain_text("since 09:")
    page.get_by_label("What they said, in their words").fill("call again in July")
    page.get_by_role("button", name="answered").click()
    expect(page.get_by_role("status")).to_contain_text("answered.")
    page.locator("#truth summary", has_text="No").first.click()
    page.get_by_role("button", name="no budget").click()
    expect(page.get_by_role("main")).to_contain_text("Where they stand is known: “no”")
    page.context.close()


def test_nobody_is_shut_out_in_light_and_dark_and_from_a_telephone_to_a_wide_screen(site: Site) -> None:
    for scheme, width in (("light", 320), ("dark", 1280)):
        page = site.page(color_scheme=scheme, viewport={"width": width, "height": 900}, bypass_csp=True)
        for path, shows in (
            (f"/person/{SILENT}", "#truth"),
            ("/person/charlotte@beaumont-spa.example/call", ".clock"),
            ("/calls", "h1"),
        ):
            site.go(page, path, shows)
            assert faults_of_access(page) == [], (path, scheme)
            assert page.evaluate("document.documentElement.scrollWidth") <= width, (path, width)
        page.context.close()


def test_nothing_came_from_elsewhere_and_no_script_failed(site: Site) -> None:
    assert site.watched == Watched()
