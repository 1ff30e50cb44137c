"""Their mail cannot act: every payload in every place of a mail, read by the real reader, opened in a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Page

from browser import Watched, chromium, origin_of, served
from hostile_mail import EVIL, ME, PAYLOADS, PLACES, Sent, as_mbox, hostile_mails
from program import unghost
from unghost.app.drafts import Own
from unghost.domain.settings import Settings
from unghost.errors import UnghostError
from unghost.web.rendering import paths
from unghost.wiring import App
from unghost.wiring.drafting import Asked

NOW = datetime.fromisoformat("2026-06-17T09:00:00+01:00")
SOME = range(0, len(PAYLOADS), 6)
"""Payloads whose person is opened, too; each stands on Today."""


class Guarded(Watched):
    """Hears, too, what the browser itself refused: then something that could act came as far as the browser."""

    def __init__(self) -> None:
        super().__init__()
        self.refused: list[str] = []

    def on(self, page: Page, origin: str) -> Page:
        page.on("console", lambda said: self.refused.append(f"{page.url}: {said.text}") if _refusal(said.text) else None)
        return super().on(page, origin)

    def nothing_happened(self) -> None:
        """Fail where anything did."""
        assert self.dialogs == []
        assert self.foreign == []
        assert self.refused == []


def _refusal(said: str) -> bool:
    return any(word in said for word in ("Refused to", "Blocked script", "violates the following", "sandboxed"))


def status_of(page: Page, address: str) -> int:
    """Open a page, and wait where it is still being worked out; it comes back by itself, which a test does not wait for."""
    for _ in range(60):
        answer = page.goto(address, wait_until="load")
        if answer is not None and answer.status != 503:
            return answer.status
        page.wait_for_timeout(500)
    raise AssertionError(address)


@pytest.fixture(scope="module")
def sent() -> list[Sent]:
    return list(hostile_mails(NOW))


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, sent: list[Sent]) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    box, home = folder / "box.mbox", folder / "home"
    box.write_bytes(as_mbox(sent))
    app = App.at(str(home))
    app.store.save_settings(Settings(me=(ME,), ours=("brightwell-pumps.example",), timezone="Europe/London", today_at_most=0))
    app.close()
    done = unghost(home, "sync", "mbox", str(box))
    assert done.returncode == 0, done.stderr
    moved = App.at(str(home)).from_moment(NOW)
    for number in SOME[:4]:
        try:
            own = Own(PAYLOADS[number][:80], f"Hello\n\n{PAYLOADS[number]}")
            moved.drafting.begin(Asked(f"person{number}@house{number}.example", own=own), print)
        except UnghostError:  # words that may stand in no letter: refused, which is as good
            continue
    moved.close()
    return home


@pytest.fixture(scope="module")
def opened(home: Path) -> Iterator[tuple[Page, str, Guarded]]:
    with served(home, "--now", NOW.isoformat()) as link, chromium() as browser:
        guarded = Guarded()
        page = guarded.on(browser.new_page(), origin_of(link))
        page.goto(link)
        page.wait_for_url("**/today", timeout=60_000)
        page.get_by_role("main").get_by_text("worth your time").first.wait_for(timeout=120_000)  # it comes back by itself
        yield page, origin_of(link), guarded


def test_there_are_two_hundred_of_them_and_more() -> None:
    assert len(set(PAYLOADS)) * len(PLACES) > 200


def test_no_mail_can_act_nor_its_original(opened: tuple[Page, str, Guarded], sent: list[Sent]) -> None:
    page, origin, guarded = opened
    theirs = [mail for mail in sent if mail.sender != ME]
    shown = 0
    for number, mail in enumerate(theirs):
        answer = page.goto(origin + paths.message(mail.id) + ("?original=1" if number % 8 == 0 else ""), wait_until="load")
        assert answer is not None
        assert answer.status == 200, mail.id
        shown += "What does the small one cost?" in page.inner_text("main")
    assert shown == len(theirs)
    guarded.nothing_happened()


def test_no_original_can_act_alone_in_a_tab(opened: tuple[Page, str, Guarded], sent: list[Sent]) -> None:
    page, origin, guarded = opened
    for mail in [mail for mail in sent if mail.sender != ME][::9]:
        answer = page.goto(f"{origin}{paths.message(mail.id)}/html", wait_until="load")
        assert answer is not None
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert policy.endswith("sandbox")
        assert "allow-scripts" not in policy
        text = page.content()
        assert "What does the small one cost?" in text
        assert EVIL not in text.replace("&lt;", "<").split("<footer>")[0] or "<a" not in text
    guarded.nothing_happened()


def test_no_list_no_person_and_no_search_lets_it_act(opened: tuple[Page, str, Guarded]) -> None:
    page, origin, guarded = opened
    places = ["/today", "/outbox", "/audit", "/settings", "/sources", "/pipeline", "/plays", "/lint", "/draft/d1"]
    places += [paths.person(f"person{number}@house{number}.example") for number in SOME]
    places += [f"/find?q={quote(payload)}" for payload in PAYLOADS[:: len(PAYLOADS) // 8]]
    for place in places:
        assert status_of(page, origin + place) < 500, place
    guarded.nothing_happened()


def test_the_linter_shows_them_as_words(opened: tuple[Page, str, Guarded]) -> None:
    page, origin, guarded = opened
    page.goto(f"{origin}/lint")
    page.get_by_role("main").locator("textarea").first.fill("\n".join(["Just bumping this up.", *PAYLOADS]).replace("\x00", ""))
    page.get_by_role("main").locator("form button").first.click()
    page.wait_for_load_state("load")
    assert "bumping" in page.inner_text("main")
    guarded.nothing_happened()
