"""A mailbox to send through, from the page alone: Dovecot to read, Postfix to send, and the way from a draft and back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from browser import Watched, chromium, faults_of_access, origin_of, served
from imap_server import PASSWORD, Dovecot, dovecot, is_here
from servers import postfix
from site_of import Tab, sample_home, tab
from smtp_server import Script, scripted
from unghost.testing.sample.plant import SAMPLE_NOW
from unghost.web.rendering import paths

pytestmark = pytest.mark.skipif(not is_here(), reason="Dovecot is not installed, or cannot be started by this user")

ME, OWED = "nora@brightwell-pumps.example", "siobhan@keane-oysters.example"
LACKS = "No mailbox can send yet, so this letter could not leave."


@pytest.fixture(scope="module")
def reads() -> Iterator[Dovecot]:
    with dovecot() as running:
        yield running


@pytest.fixture(scope="module")
def sends() -> Iterator[int]:
    with postfix({}) as port:
        yield port


@pytest.fixture(autouse=True)
def _secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setenv("UNGHOST_PASSPHRASE", "a passphrase of nine words or so")


@pytest.fixture
def seller(tmp_path: Path) -> Iterator[Tab]:
    with tab(sample_home(tmp_path)) as opened:
        yield opened


def typed(reads: Dovecot, out: int, **other: str) -> dict[str, str]:
    """Return what somebody types into the form."""
    known = {
        "address": ME,
        "password": PASSWORD,
        "host": "127.0.0.1",
        "port": str(reads.port),
        "security": "plain",
        "user": "ann",
    }
    return {**known, "out_host": "127.0.0.1", "out_port": str(out), "out_security": "plain", **other}


def words(answer: Any) -> str:
    """Return the words of a page."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", answer.text.partition("<main")[2])).split())


def test_a_draft_says_early_that_nothing_can_send_and_leads_there_and_back(seller: Tab, reads: Dovecot, sends: int) -> None:
    draft = seller.post("/draft/new", {"person": OWED})
    assert LACKS in words(draft)
    assert LACKS in words(seller.get(f"{draft.url.path}/approve"))
    assert "unghost account" not in words(seller.get(f"{draft.url.path}/approve"))
    (link,) = re.findall(r'href="(/mailbox\?back=[^"]+)"', draft.text)
    form = seller.get(unescape(link))
    assert f'name="back" value="{draft.url.path}"' in form.text
    kept = seller.post("/mailbox", typed(reads, sends, back=draft.url.path))
    assert kept.url.path == draft.url.path
    assert "opens, and letters can leave through it. Nothing was sent." in words(kept)
    assert LACKS not in words(kept)
    ready = seller.get(f"{draft.url.path}/approve")
    assert LACKS not in words(ready)
    assert f"Through {ME}" in words(ready) or "It may not go like this" in words(ready)
    assert "No mailbox is known" not in words(ready)
    again = seller.post("/mailbox/try", {"name": ME})
    assert "it opens;" in words(again)
    assert f"127.0.0.1:{sends} lets us in. Nothing was sent." in words(again)
    assert PASSWORD not in again.text + ready.text + kept.text


def test_each_server_says_what_keeps_us_out_and_nothing_is_kept(seller: Tab, reads: Dovecot) -> None:
    refuses = Script({"AUTH": f"535 5.7.8 {PASSWORD} is no password"}, features=("AUTH PLAIN",))
    with scripted(refuses) as server:
        told = seller.post("/mailbox", typed(reads, server.port))
        assert told.status_code == 422
        assert "it opens;" in words(told)
        assert "The server does not let this account in." in words(told)
        assert "535 5.7.8 *** is no password" in words(told)
        before = server.seen.connections
        refused = seller.post("/mailbox", typed(reads, server.port, password="not this one"))
        assert "does not let ann in" in words(refused)
        assert "not tried, for the same password would be refused twice." in words(refused)
        assert server.seen.connections == before
    assert PASSWORD not in told.text
    nobody = seller.post("/mailbox", typed(reads, server.port, port="1"))
    assert "Nobody answers at 127.0.0.1, port 1" in words(nobody)
    assert seller.room.app.store.accounts() == ()


def test_only_its_way_out_is_changed_and_the_password_stays(seller: Tab, reads: Dovecot, sends: int) -> None:
    seller.post("/mailbox", typed(reads, sends, silent="yes"))
    assert seller.room.app.store.accounts()[0].submission is None
    asked = seller.post("/mailbox", typed(reads, sends, name=ME, password=""))
    assert "Type the password once more." in words(asked)
    done = seller.post("/mailbox", typed(reads, sends, name=ME))
    assert "letters can leave through it" in words(done)
    silent = seller.post("/mailbox", typed(reads, sends, name=ME, password="", silent="yes"))
    assert "Nothing is sent from it." in words(silent)


# -- in the browser -------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


def begun(page: Page, link: str) -> str:
    """Begin a draft and follow its way to the form; return where the draft is."""
    page.goto(link)
    page.goto(origin_of(link) + paths.person(OWED))
    page.get_by_role("button", name=re.compile("^(Write|Begin|Answer)")).first.click()
    page.get_by_text(LACKS).wait_for()
    draft = page.url
    page.get_by_role("link", name="Add one to send through; the draft waits for you").click()
    page.get_by_role("heading", name="Mailboxes").wait_for()
    return draft


def filled(page: Page, reads: Dovecot, sends: int) -> None:
    """Type the servers over what is known."""
    page.get_by_label("Mail address").fill(ME)
    page.get_by_label("Password").fill(PASSWORD)
    for side, port in (("Where it is read", reads.port), ("Where letters leave", sends)):
        group = page.get_by_role("group", name=side)
        group.get_by_label("server").fill("127.0.0.1")
        group.get_by_label("Port").fill(str(port))
        group.get_by_label("Line").select_option("plain")
    page.get_by_role("group", name="Where it is read").get_by_label("Name to log in with, if another").fill("ann")


def test_from_a_draft_to_the_mailbox_and_back_with_scripts(browser: Browser, tmp_path: Path, reads: Dovecot, sends: int) -> None:
    with served(sample_home(tmp_path), "--now", SAMPLE_NOW.isoformat()) as link:
        context, watched = browser.new_context(bypass_csp=True, viewport={"width": 320, "height": 800}), Watched()
        page = watched.on(context.new_page(), origin_of(link))
        draft = begun(page, link)
        page.get_by_label("Mail address").fill("nora@gmx.net")
        page.get_by_label("Password").fill("not typed into any address")
        page.get_by_label("Sending server (SMTP)").and_(page.locator("[value='mail.gmx.net']")).wait_for()
        assert page.get_by_label("IMAP server").input_value() == "imap.gmx.net"
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce")
            assert faults_of_access(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        filled(page, reads, sends)
        page.get_by_role("button", name="Try it, then keep it").click()
        page.wait_for_url(draft)
        page.get_by_text("letters can leave through it").wait_for()
        assert page.get_by_text(LACKS).count() == 0
        assert (watched.dialogs, watched.foreign, watched.errors) == ([], [], [])
        context.close()


def test_from_a_draft_to_the_mailbox_and_back_without_scripts(
    browser: Browser, tmp_path: Path, reads: Dovecot, sends: int
) -> None:
    with served(sample_home(tmp_path), "--now", SAMPLE_NOW.isoformat()) as link:
        context = browser.new_context(java_script_enabled=False)
        page = context.new_page()
        draft = begun(page, link)
        page.get_by_label("Mail address").fill("nora@gmx.net")
        page.get_by_role("button", name="Fill in the servers of this address").click()
        assert page.get_by_label("Sending server (SMTP)").input_value() == "mail.gmx.net"
        filled(page, reads, sends)
        page.get_by_role("button", name="Try it, then keep it").click()
        page.wait_for_url(draft)
        page.get_by_text("letters can leave through it").wait_for()
        context.close()
