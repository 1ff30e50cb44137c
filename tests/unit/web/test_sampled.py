"""The sample on the page: laid where nothing was read yet, shown instead, marked as what it is, and removed whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from given_files import mbox
from site_of import Tab, finished, sample_home, tab
from unghost.domain.account import MailAccount, Security
from unghost.domain.settings import Settings
from unghost.errors import CouldNot
from unghost.web.homes.jobs import State, Stopped
from unghost.web.homes.sampled import FOLDER, is_sample, laid_in
from unghost.web.route import pages

NAME = "Siobhán Keane"


@pytest.fixture
def newcomer(tmp_path: Path) -> Iterator[Tab]:
    with tab(tmp_path / "home", now=None) as opened:
        yield opened


def laid(newcomer: Tab) -> Path:
    """Lay the sample, and return its home."""
    begun = newcomer.post("/first/sample", {})
    assert begun.url.path in ("/first", "/today")
    assert finished(newcomer, 200.0) is State.DONE
    found = laid_in(newcomer.room.app.home)
    assert found is not None
    return found


def test_it_is_laid_shown_on_its_own_day_and_gone_with_one_press(newcomer: Tab) -> None:
    assert "Look round with the sample" in newcomer.get("/first").text
    home = laid(newcomer)
    today = newcomer.get("/today")
    assert today.url.path == "/today"
    assert NAME in today.text
    assert "<h1>Wednesday 17 June 2026</h1>" in today.text
    for path in ("/today", "/pipeline", "/sources", "/settings", "/plays", "/lint"):
        assert "This is the sample:" in newcomer.get(path).text, path
    assert newcomer.room.app.store.counts().get("messages", 0) == 0  # nothing of it is in the home itself
    assert "Look round with the sample" not in newcomer.get("/first").text
    gone = newcomer.post("/first/sample/remove", {})
    assert gone.url.path == "/first"
    assert "The sample is gone" in gone.text
    assert "Look round with the sample" in gone.text
    assert not home.exists()
    assert not (newcomer.room.app.home / FOLDER).exists()
    assert newcomer.get("/today").url.path == "/first"
    assert newcomer.post("/first/sample/remove", {}).status_code == 200  # a second press does no harm


def test_what_is_told_in_it_stays_in_it_and_its_second_coming_knows_nothing_of_it(newcomer: Tab) -> None:
    first = laid(newcomer)
    who = "siobhan@keane-oysters.example"
    told = newcomer.post(f"/person/{who}/note", {"text": "the tide gauge is broken"})
    assert told.status_code == 200
    assert "the tide gauge is broken" in newcomer.get(f"/person/{who}").text
    newcomer.post("/first/sample/remove", {})
    second = laid(newcomer)
    assert second != first
    assert "the tide gauge is broken" not in newcomer.get(f"/person/{who}").text


def test_no_mail_of_ones_own_gets_into_it(newcomer: Tab) -> None:
    home = laid(newcomer)
    token = newcomer.token()
    answer = newcomer.client.post(f"/first/file?csrf={token}", files={"file": ("own.mbox", mbox())})
    assert answer.url.path == "/first"
    assert "This is the sample; nothing of yours is kept in it." in answer.text
    piece = {"csrf": token, "name": "x", "size": "3", "stamp": "", "at": "0"}
    assert newcomer.client.post("/first/piece", params=piece, content=b"abc").status_code == 422
    for path, fields in (
        ("/first/folder", {"folder": str(home)}),
        ("/first/mailbox", {"address": "me@gmx.net", "password": "x"}),
        ("/mailbox", {"address": "me@gmx.net", "password": "x", "do": "untried"}),
    ):
        assert "nothing of yours is kept in it" in newcomer.post(path, fields).text, path
    assert "In the sample no mailbox is added" in newcomer.get("/mailbox").text
    assert newcomer.get("/first").text.count("Remove the sample") == 1


def test_a_draft_in_it_says_that_nothing_leaves(newcomer: Tab) -> None:
    laid(newcomer)
    draft = newcomer.post("/draft/new", {"person": "siobhan@keane-oysters.example"})
    assert draft.url.path.startswith("/draft/")
    assert "whatever you write and approve here, nothing leaves." in draft.text
    assert "Add one to send through" not in draft.text


def test_it_is_laid_only_where_nothing_is(newcomer: Tab) -> None:
    me = "me@harbour.example"
    account = MailAccount(me, "imap.harbour.example", 993, Security.TLS, me)
    for fill, empty in (
        (lambda app: app.store.save_settings(Settings(me=(me,))), lambda app: app.store.save_settings(Settings())),
        (lambda app: app.store.save_account(account), lambda app: app.store.drop_account(account.name)),
    ):
        newcomer.room.write(fill)
        assert "Look round with the sample" not in newcomer.get("/first").text
        refused = newcomer.post("/first/sample", {})
        assert refused.status_code == 422
        assert "Something was read here already" in refused.text
        newcomer.room.write(empty)
    assert laid_in(newcomer.room.app.home) is None
    assert not is_sample(newcomer.room.app.home)


@pytest.mark.parametrize(("end", "ends"), [(Stopped(), State.STOPPED), (CouldNot("The disk is full."), State.FAILED)])
def test_what_was_cut_off_leaves_nothing_and_may_be_begun_again(
    newcomer: Tab, monkeypatch: pytest.MonkeyPatch, end: Exception, ends: State
) -> None:
    def cut_off(*_: object) -> None:
        raise end

    with monkeypatch.context() as patched:
        patched.setattr("unghost.web.homes.sampled.settle", cut_off)
        newcomer.post("/first/sample", {})
        assert finished(newcomer, 200.0) is ends
    assert not (newcomer.room.app.home / FOLDER).exists()
    page = newcomer.get("/first").text
    assert "Look round with the sample" in page
    assert ("Nothing of the sample stays" in page) is (ends is State.STOPPED)
    assert ("The disk is full." in page) is (ends is State.FAILED)
    laid(newcomer)


def test_its_routes_are_for_browsers_alone() -> None:
    routes = [route for page in pages() for route in page.routes if route.path.startswith("/first/sample")]
    assert len(routes) == 2
    assert all(route.scope is None and route.method == "POST" for route in routes)


def test_the_demo_says_what_it_is_as_well_and_that_its_clock_is_its_own(tmp_path: Path) -> None:
    with tab(sample_home(tmp_path)) as seller:
        for path in ("/today", "/sources", "/account", "/first"):
            page = seller.get(path).text
            assert "This is the sample:" in page, path
            assert "as of Wednesday 17 June 2026." in page
            assert ("told by the real one" in page) == (path in ("/sources", "/account"))  # where a time of that clock stands
            assert "/first/sample/remove" not in page


def test_a_home_of_ones_own_says_nothing_of_a_sample(newcomer: Tab) -> None:
    assert "This is the sample:" not in newcomer.get("/first").text
