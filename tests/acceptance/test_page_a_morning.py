"""A seller's morning in a real browser, with no mouse: every step a key, and what was told read back from the program itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from browser import Watched, chromium, origin_of, served
from letters_site import COLIN, PATRICK, sending_home
from program import as_json
from unghost.testing.sample.plant import SAMPLE_NOW

MATTEO, PFAFF = "matteo@cantina-brandolini.example", "juergen.pfaff@rheintal-textil.example"
TY, CARMEN = "ty@sawtooth-brewing.example", "carmen.ibanez@aceites-sierra.example"
RUNS = re.compile(r"0:0[1-9]|0:[1-5]\d|[1-9]:")
"""A clock that has begun to run, however late somebody looks."""
PRESSING = "Just checking in to see whether you got my last mail?\n\n"
WORDS = "Patrick,\n\nIs it a good moment, or is another one better?\n\nA no is fine as well.\n\nWith kind wishes\nNora"
PATIENCE = 40_000.0  # milliseconds: the first judging of a home takes a while where the machine is busy


@dataclass
class Seller:
    """Somebody at a keyboard in front of a home, and what their browser did meanwhile."""

    page: Page
    home: Path
    watched: Watched = field(default_factory=Watched)

    def press(self, *keys: str) -> None:
        self.page.wait_for_load_state()  # keys are heard once the page's scripts are there
        for key in keys:
            self.page.keyboard.press(key)

    def type(self, words: str) -> None:
        self.page.keyboard.type(words)

    def to(self, address: str, *keys: str) -> None:
        """Press keys and wait until they have led somewhere."""
        with self.page.expect_navigation(url=address):
            self.press(*keys)

    def at(self) -> str:
        """Return the words of the item they are at."""
        return str(self.page.evaluate("document.activeElement.closest('[data-item]')?.innerText ?? ''"))

    def down_to(self, name: str) -> None:
        """Go down the list until they are at a name."""
        for _ in range(40):
            self.press("j")
            if name in self.at():
                return
        raise AssertionError(f"{name} is not in the list")

    def hears(self, words: str | re.Pattern[str]) -> None:
        """See a sentence that the page says for all to hear."""
        expect(self.page.locator(".said[role=status]:visible").first).to_contain_text(words)

    def today(self) -> None:
        """Go to the list as it stands now."""
        self.to("**/today", "g", "t")
        self.sees_the_list()

    def sees_the_list(self) -> None:
        """See the list, which comes by itself where it was still being worked out."""
        expect(self.page.locator("li.case").first).to_be_visible()
        self.page.wait_for_load_state()

    def told(self, *words: str) -> Any:
        """Return what the program itself says."""
        return as_json(self.home, *words)

    def shown(self, who: str) -> Any:
        """Return somebody's case as the program itself shows it, a little later than whatever was told just now."""
        return self.told("show", who, "--now", SAMPLE_NOW.replace(hour=20).isoformat())


@pytest.fixture(scope="module")
def seller(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seller]:
    home = sending_home(tmp_path_factory.mktemp("morning"))
    with served(home, "--now", SAMPLE_NOW.isoformat()) as link, chromium() as browser:
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.set_default_timeout(PATIENCE)
        expect.set_options(timeout=PATIENCE)
        found = Seller(page, home)
        found.watched.on(page, origin_of(link))
        page.goto(link)
        yield found
        expect.set_options(timeout=5_000)


def the_first_cases_are_read_and_a_passage_is_followed_to_its_mail_and_back(seller: Seller) -> None:
    page = seller.page
    seller.sees_the_list()
    seller.press("j")
    assert "Matteo Brandolini" in seller.at()
    seller.press("j", "j", "k", "k")
    assert "Matteo Brandolini" in seller.at()
    seller.down_to("Colin Prentice")
    seller.to("**/person/*", "Enter")
    seller.to("**#why", "q")
    expect(page.locator("#why")).to_contain_text("Why it may be quiet")
    seller.press("Tab")
    words = str(page.evaluate("document.activeElement.innerText"))
    assert page.evaluate("document.activeElement.closest('#why q') !== null"), words
    seller.to("**/message/**", "Enter")
    expect(page.locator("article.mail")).to_contain_text(words[:40])
    page.go_back()
    page.wait_for_url("**/person/*#why")
    expect(page.get_by_role("heading", level=1)).to_have_text("Colin Prentice")


def what_we_owe_is_ticked_off(seller: Seller) -> None:
    seller.today()
    seller.press("j")
    assert "Matteo Brandolini" in seller.at()
    seller.press("d")
    seller.hears("Ticked, done:")
    assert seller.page.url.endswith("/today")


def a_draft_is_begun_from_the_list_mended_saved_approved_and_taken_back(seller: Seller) -> None:
    page = seller.page
    seller.today()
    seller.down_to("Patrick Doyle")
    seller.to("**/draft/d*", "a")
    seller.press("e", "Control+a")
    page.keyboard.insert_text(WORDS.replace("Is it", f"{PRESSING}Is it"))
    expect(page.locator(".note", has_text="empty ping")).to_be_visible()
    seller.press("F8", "Alt+Enter")
    expect(page.locator("#body")).to_have_value(WORDS)
    seller.press("Control+Enter")
    seller.hears("Kept as version 2.")
    seller.to("**/approve", "a")
    expect(page.locator(".mail")).to_contain_text("With kind wishes")
    seller.to("**/outbox/*", "a")
    assert [letter["person"] for letter in seller.told("outbox")["waiting"]] == [PATRICK]
    seller.press("u")
    seller.hears("It will not go; its draft stays.")
    assert seller.told("outbox")["waiting"] == []


def a_truth_is_told_with_two_keys_where_the_list_stands(seller: Seller) -> None:
    seller.today()
    seller.down_to("Ty Robinson")
    seller.press("x", "Enter")
    seller.hears("Recorded: “no”")
    assert seller.page.url.endswith("/today")


def somebody_is_let_rest(seller: Seller) -> None:
    seller.today()
    seller.down_to("Carmen Ibáñez")
    seller.press("p")
    seller.type("harvest until July")
    seller.press("Enter")
    seller.hears("Carmen Ibáñez rests until 1 July 2026.")
    assert seller.page.url.endswith("/today")


def a_call_is_made_and_the_next_one_is_there(seller: Seller) -> None:
    page = seller.page
    seller.to("**/calls", "g", "c")
    seller.to("**/person/*/call", "c")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Jürgen Pfaff")  # who is worth more is asleep or has no number
    seller.press("s")
    expect(page.get_by_role("timer")).to_have_text(RUNS)
    seller.press("t")
    seller.type("the board meets in autumn, ask then")
    seller.press("Escape")
    seller.to("**/called", "a")
    seller.hears("answered.")
    seller.press("l", "a")
    seller.hears("Recorded: “not now")
    seller.to("**/calls", "c")
    seller.hears("Nobody else can be called at this hour.")


def the_deals_are_looked_at_and_the_keys_are_told(seller: Seller) -> None:
    page = seller.page
    seller.to("**/pipeline", "g", "p")
    expect(page.get_by_role("heading", level=1)).to_have_text("Pipeline")
    seller.press("j")
    assert seller.at() != ""
    seller.press("?")
    keys = page.get_by_role("dialog")
    expect(keys).to_contain_text("The weekly letter")
    expect(keys).to_contain_text("the next in the list")
    seller.press("Escape")
    expect(keys).to_be_hidden()


def a_person_is_found_by_name_and_told_about_on_their_page(seller: Seller) -> None:
    page = seller.page
    seller.press("/")
    seller.type("prentice")
    seller.to("**/find?q=prentice", "Enter")
    expect(page.get_by_role("heading", name="People")).to_be_visible()
    seller.press("j")
    assert "Colin Prentice" in seller.at()
    seller.to("**/person/*", "Enter")
    seller.press("a", "r", "a")  # the first presses nothing: no answer is unfolded yet
    seller.hears("Recorded: “still unknown”")


def what_was_told_is_what_the_program_has(seller: Seller) -> None:
    told = {who: seller.shown(who) for who in (COLIN, CARMEN, PFAFF, TY)}
    assert [told[who]["truth"]["state"] for who in (COLIN, PFAFF, TY)] == ["unknown", "not_now", "no"]
    assert (told[CARMEN]["state"], told[CARMEN]["wake"]) == ("parked", "2026-07-01")
    assert (told[PFAFF]["attempts"], told[PFAFF]["truth"]["confirmed"]) == (0, True)
    assert seller.told("done", MATTEO)["open"] == []
    assert seller.told("outbox")["waiting"] == []


def no_dialog_was_opened_nothing_came_from_elsewhere_and_no_script_failed(seller: Seller) -> None:
    assert seller.watched == Watched()


MORNING = (
    the_first_cases_are_read_and_a_passage_is_followed_to_its_mail_and_back,
    what_we_owe_is_ticked_off,
    a_draft_is_begun_from_the_list_mended_saved_approved_and_taken_back,
    a_truth_is_told_with_two_keys_where_the_list_stands,
    somebody_is_let_rest,
    a_call_is_made_and_the_next_one_is_there,
    the_deals_are_looked_at_and_the_keys_are_told,
    a_person_is_found_by_name_and_told_about_on_their_page,
    what_was_told_is_what_the_program_has,
    no_dialog_was_opened_nothing_came_from_elsewhere_and_no_script_failed,
)
"""One thing after the other: the later ones rest on what was told before."""


def test_a_whole_morning(seller: Seller) -> None:
    for step in MORNING:
        step(seller)
