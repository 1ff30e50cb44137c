"""Words on their way, in a real browser: lint as one types, approve and undo by keyboard, and the same without scripts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Page, expect

from browser import Watched, chromium, faults_of_access, origin_of, served
from letters_site import PATRICK, sending_home

TEXT = (
    "Hi Jim,\n\n😀 Just checking in to see whether you got my last mail?\n\nThe price only holds until Friday."
    "\n\nNo answer is needed."
)
WORDS = "Patrick,\n\nIs it a good moment, or is another one better?\n\nA no is fine as well.\n\nWith kind wishes\nNora"
NOW = "2026-06-17T09:00:00+01:00"


@dataclass
class Desk:
    """One served home and one browser; whoever opens the link first gets the session the others share."""

    browser: Browser
    link: str
    state: str = ""

    @contextmanager
    def tab(self, **options: object) -> Iterator[Page]:
        """Open a tab that is signed in, and hold its page to what no page may do."""
        origin, watched = origin_of(self.link), Watched()
        context = self.browser.new_context(storage_state=self.state or None, base_url=origin, **options)  # type: ignore[arg-type]  # the options of a context by their names
        context.set_default_timeout(60_000)
        page = watched.on(context.new_page(), origin)
        if not self.state:
            page.goto(self.link, wait_until="commit")
            self.state = context.storage_state()  # type: ignore[assignment]  # a mapping that goes back in as it came out
        yield page
        context.close()
        assert (watched.foreign, watched.errors) == ([], [])


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    home = sending_home(tmp_path_factory.mktemp("letters"))
    with served(home, "--now", NOW) as link, chromium() as browser:
        yield Desk(browser, link)


def underlined(page: Page) -> list[str]:
    """Return the words that are underlined in the boxes, as they stand there."""
    return page.locator(".lint-mirror mark").all_inner_texts()


def begin(page: Page) -> None:
    """Begin a draft to Patrick, as the button on his page does."""
    page.goto("/lint")
    page.evaluate(
        """(who) => {
            const form = Object.assign(document.createElement("form"), { method: "post", action: "/draft/new" });
            for (const [name, value] of [["csrf", document.querySelector("[name=csrf]").value], ["person", who]])
                form.append(Object.assign(document.createElement("input"), { name, value }));
            document.body.append(form);
            form.submit();
        }""",
        PATRICK,
    )
    page.wait_for_url(re.compile(r"/draft/d\d+$"))


def test_what_presses_is_underlined_as_one_types_and_rewritten_with_one_key(desk: Desk) -> None:
    with desk.tab() as page:
        page.goto("/lint")
        page.locator("#text").press_sequentially(TEXT)
        expect(page.locator(".note")).to_have_count(4)
        assert underlined(page) == [
            "Just checking in",
            "see whether you got my",
            "price only holds until Friday",
            "No answer is needed",
        ]
        mark, box = page.locator(".lint-mirror mark").first.bounding_box(), page.locator("#text").bounding_box()
        assert mark is not None
        assert box is not None
        assert box["x"] < mark["x"] < box["x"] + box["width"]
        assert box["y"] < mark["y"] < box["y"] + box["height"]
        expect(page.locator("[data-lint-said]")).to_contain_text("3 findings")
        page.locator("#text").press("Control+Home")
        page.keyboard.press("F8")
        assert page.evaluate("getSelection().toString()") == "Just checking in"
        expect(page.locator(".note details[open]").first).to_contain_text("brings nothing")
        page.keyboard.press("Alt+Enter")
        expect(page.locator("#text")).to_have_value(re.compile(r"^Hi Jim,\n\n(?!.*checking).*The price only holds", re.DOTALL))
        expect(page.locator(".note")).to_have_count(2)
        assert underlined(page) == ["price only holds until Friday", "No answer is needed"]
        page.keyboard.press("Control+z")
        expect(page.locator("#text")).to_have_value(TEXT)


def test_underlines_keep_to_their_words_while_the_answer_is_awaited(desk: Desk) -> None:
    with desk.tab() as page:
        page.goto("/lint")
        page.fill("#text", TEXT)
        expect(page.locator(".note")).to_have_count(4)
        page.route("**/lint/check", lambda route: route.abort())
        page.locator("#text").press("Control+Home")
        page.keyboard.insert_text("Dear 😀 all, ")
        assert underlined(page)[0] == "Just checking in"
        expect(page.locator("[data-lint-said]")).to_contain_text("It is still here")


def test_a_finding_is_allowed_in_its_place_with_a_reason(desk: Desk) -> None:
    with desk.tab() as page:
        page.goto("/lint")
        page.fill("#text", "Hello Jim.\nThe price only holds until Friday.")
        page.locator(".note summary").click()
        page.locator(".allow input").fill("their own counsel set it")
        page.keyboard.press("Enter")
        expect(page.locator("#text")).to_have_value(re.compile("unghost: allow P06 their own counsel set it\nThe price"))
        expect(page.locator("[data-lint-found]")).to_contain_text("Allowed, with your reason")


def test_a_draft_is_approved_and_taken_back_by_keyboard(desk: Desk) -> None:
    with desk.tab() as page:
        begin(page)
        page.keyboard.press("e")
        page.keyboard.press("Control+a")
        page.keyboard.insert_text(WORDS.replace("\n\nIs", "\n\nJust checking in to see whether you got my last mail?\n\nIs"))
        expect(page.locator(".note", has_text="empty ping")).to_be_visible()
        page.keyboard.press("F8")
        page.keyboard.press("Alt+Enter")
        expect(page.locator(".note", has_text="empty ping")).to_have_count(0)
        expect(page.locator("#body")).to_have_value(WORDS)
        page.keyboard.press("Control+Enter")
        expect(page.locator(".said").first).to_contain_text("Kept as version")
        page.keyboard.press("a")
        page.wait_for_url("**/approve")
        expect(page.locator(".mail")).to_contain_text("With kind wishes")
        page.keyboard.press("a")
        page.wait_for_url("**/outbox/*")
        page.keyboard.press("g")
        page.keyboard.press("o")
        page.wait_for_url("**/outbox")
        expect(page.locator(".undo")).to_contain_text("Re: Brine pumps")
        page.keyboard.press("u")
        expect(page.locator(".said").first).to_contain_text("It will not go; its draft stays.")
        expect(page.locator(".undo")).to_have_count(0)


def test_without_scripts_the_same_is_done_with_buttons(desk: Desk) -> None:
    with desk.tab() as page:
        begin(page)
        where = page.url
    with desk.tab(java_script_enabled=False) as page:
        page.goto("/lint")
        page.fill("#text", TEXT)
        page.click("text=Check")
        assert page.locator(".marked mark").all_inner_texts()[0] == "Just checking in"
        page.locator("[data-apply]").first.click()
        assert "checking in" not in page.input_value("#text")
        page.goto(where)
        page.fill("#body", page.input_value("#body") + "\n\nWith warm wishes")
        page.click("text=Read it as it will leave")
        assert "With warm wishes" in page.inner_text(".mail")
        page.click("text=Approve these words")
        page.get_by_role("button", name="Take it back").click()
        assert "It will not go" in page.inner_text("main")


@pytest.mark.parametrize(
    "options", [{"color_scheme": "light"}, {"color_scheme": "dark", "viewport": {"width": 320, "height": 700}}]
)
def test_nothing_here_keeps_anybody_out(desk: Desk, options: dict[str, object]) -> None:
    with desk.tab(bypass_csp=True, **options) as page:
        page.goto("/lint")
        page.fill("#text", TEXT)
        expect(page.locator(".note")).to_have_count(4)
        assert faults_of_access(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        begin(page)
        where = page.url
        for path in (where, f"{where}/approve", "/outbox", "/audit?verify=1", "/draft"):
            page.goto(path)
            assert faults_of_access(page) == [], path
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
